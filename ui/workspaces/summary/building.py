"""How far the pages are: shown only where one has to wait, with a way to stop and to begin again."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reviewer.progress import Progress

_SLOW_AFTER_MS, _LOOK_MS = 400, 100  # A short wait needs no words; where they stand already they follow closely.


class Building(QWidget):
    """`begin_asked()` when somebody wants the pages that were stopped."""

    begin_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.bar.setAccessibleName(self.tr("Making the pages"))
        self.button = QPushButton()
        self.button.setProperty("role", "flat")
        self.button.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.bar, self.button):
            layout.addWidget(widget)
        self._look = QTimer(self)
        self._look.timeout.connect(self._show_how_far)
        self.end()

    def follow(self, progress: Progress) -> None:
        """Show this once it takes long."""
        self._progress = progress
        self._look.start(_LOOK_MS if self.isVisible() else _SLOW_AFTER_MS)

    def end(self) -> None:
        """The pages are there, or nobody wants them any more."""
        self._progress = None
        self._look.stop()
        self.hide()

    def _show_how_far(self) -> None:
        if self._progress is None:
            return
        self._look.setInterval(_LOOK_MS)
        self.words.setText(self.tr("Making the pages…"))
        self.button.setText(self.tr("Stop"))
        done, total = self._progress.done, self._progress.total
        self.bar.setRange(0, total if done < total else 0)
        self.bar.setValue(done)
        self.bar.show()
        self.show()

    def _clicked(self) -> None:
        if self._progress is None:
            self.begin_asked.emit()
            return
        self._progress.stop()
        self._progress = None
        self._look.stop()
        self.bar.hide()
        self.words.setText(self.tr("These pages are not of now."))
        self.button.setText(self.tr("Make them"))
