"""Find in the text being read: a field, a count, next and previous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reviewer.late import late
from ui.widgets.text.live_label import LiveLabel

if TYPE_CHECKING:
    import regex
else:
    regex = late("regex")

_MOST_MATCHES = 5_000  # A single letter stands in a book a million times; each match is marked.


class FindBar(QFrame):
    """`matches_changed(list of (start, end), current index or -1)`; `left()` when it closes."""

    matches_changed = Signal(list, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._text = ""
        self._matches: list[tuple[int, int]] = []
        self._current = -1
        self._from = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._case = QCheckBox(self.tr("Match case"))
        self._case.toggled.connect(self._search)
        self._count = LiveLabel()
        self._count.setProperty("role", "muted")
        previous = QPushButton(self.tr("Previous"))
        following = QPushButton(self.tr("Next"))
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "flat")
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        for widget in (self.field, self._count, previous, following, self._case, close):
            layout.addWidget(widget)
        layout.setStretch(0, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._later.start())
        self.hide()

    def begin(self, text: str, at: int, needle: str = "") -> None:
        """Open on a text, looking onward from `at`."""
        self._text, self._from = text, at
        self.show()
        if needle:
            self.field.setText(needle)
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def set_text(self, text: str) -> None:
        """Another text is read now."""
        self._text, self._from = text, 0
        if self.isVisible():
            self._search()

    def step(self, direction: int) -> None:
        """Go to the next match, or the previous one, round the end."""
        if self._matches:
            self._current = (self._current + direction) % len(self._matches)
            self._tell()

    def leave(self) -> None:
        """Close and forget the matches."""
        self.hide()
        self._matches, self._current = [], -1
        self.matches_changed.emit([], -1)
        self.left.emit()

    @property
    def count_text(self) -> str:
        return self._count.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._later.isActive():
                    self._later.stop()
                    self._search()
                else:
                    self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        needle = self.field.text()
        self._matches, self._current = [], -1
        if needle:
            flags = 0 if self._case.isChecked() else regex.IGNORECASE
            for match in regex.compile(regex.escape(needle), flags).finditer(self._text):
                self._matches.append(match.span())
                if len(self._matches) == _MOST_MATCHES:
                    break
            after = (i for i, (start, _) in enumerate(self._matches) if start >= self._from)
            self._current = next(after, 0 if self._matches else -1)
        self._tell()

    def _tell(self) -> None:
        if not self.field.text():
            self._count.setText("")
        elif not self._matches:
            self._count.setText(self.tr("not found"))
        else:
            most = "+" if len(self._matches) == _MOST_MATCHES else ""
            self._count.setText(self.tr("{0} of {1}{2}").format(self._current + 1, len(self._matches), most))
        self.matches_changed.emit(self._matches, self._current)
