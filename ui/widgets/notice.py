"""A notice at the foot of the window: says what happened, offers undo or to open what was written, and goes by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reviewer.system.files import is_folder
from ui.widgets.told import announce

_STAYS_MS = 7_000  # Time to read a line and to reach for “Undo”.

_OURS = frozenset({".review", ".age", ".qdpx", ".qdc", ".zip"})
"""What no other program is asked to open: its folder is shown."""


def opens(path: Path) -> bool:
    """Whether a file is opened itself, in the program that the system has for it."""
    return path.suffix.lower() not in _OURS and not is_folder(path)


class Notice(QFrame):
    """Floats over its parent; never takes the focus and never moves anything. `open_requested(path)` of what was written."""

    undo_requested = Signal()
    open_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._over = parent
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.undo_requested)
        self._undo.clicked.connect(self.hide)
        self._open = QPushButton()
        self._open.clicked.connect(lambda: self.open_requested.emit(self._path))
        self._open.clicked.connect(self.hide)
        self._path: Path | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addWidget(self._label)
        layout.addWidget(self._undo)
        layout.addWidget(self._open)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._give_way)

    def tell(self, text: str, *, undoable: bool = False, path: Path | None = None) -> None:
        """Show one sentence, with an undo button if it can be undone, and one that leads to a file that was written."""
        self._path = path
        self._open.setVisible(path is not None)
        self._open.setText(self.tr("Open") if path is not None and opens(path) else self.tr("Show the folder"))
        self._label.setText(text)
        self._undo.setVisible(undoable)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_STAYS_MS)
        announce(self, text)

    @property
    def offered(self) -> QPushButton | None:
        """The button that leads to what was written, where there is one."""
        return self._open if self._open.isVisible() else None

    @property
    def text(self) -> str:
        return self._label.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _give_way(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the focus never lies wholly under the notice (WCAG 2.2, 2.4.11)."""
        if now is None or self.isHidden() or not self._over.isAncestorOf(now) or self.isAncestorOf(now):
            return
        if self.geometry().contains(QRect(now.mapTo(self._over, QPoint(0, 0)), now.size())):
            self.hide()

    def _place(self) -> None:
        parent = self._over
        self.setMaximumWidth(max(200, parent.width() - 40))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 48)
