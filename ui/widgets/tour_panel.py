"""A small panel that points at a part of the window and says one sentence, with a way on, back and out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fields.parts import wrapped

_GAP = 10
"""Pixels between the panel and what it points at."""


class Outline(QWidget):
    """A line around a part of the window, through which everything can be clicked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        painter.end()


class TourPanel(QFrame):
    """`next_asked()`, `back_asked()`, `leave_asked()`. It takes the focus only when it is asked to."""

    next_asked = Signal()
    back_asked = Signal()
    leave_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "popover")
        self._over, self._target = window, window
        self._outline = Outline(window)
        self.where = QLabel()
        self.where.setProperty("role", "muted")
        self.sentence = wrapped()
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.leave = QPushButton(self.tr("Leave the tour"))
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        self.leave.clicked.connect(self.leave_asked)
        buttons = QHBoxLayout()
        for button in (self.next, self.back, self.leave):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.where)
        layout.addWidget(self.sentence)
        layout.addLayout(buttons)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.timeout.connect(self._place)
        window.installEventFilter(self)
        self.hide()

    def tell(self, number: int, of: int, sentence: str, target: QWidget) -> None:
        """Show step `number`, from 1, `of` so many, and point at a part of the window."""
        self._target.removeEventFilter(self)
        self._over.installEventFilter(self)
        self._target = target
        target.installEventFilter(self)
        self.where.setText(self.tr("Step {0} of {1}").format(number, of))
        self.sentence.setText(sentence)
        self.setAccessibleName(self.where.text())
        self.setAccessibleDescription(sentence)
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Next") if number < of else self.tr("Done"))
        self.show()
        self._place()
        self._placing.start(0)

    def hideEvent(self, event: QEvent) -> None:
        self._placing.stop()
        self._outline.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if self.isVisible() and event.type() in moved:
            self._placing.start(0)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Beside what it points at, where there is room; never over it, but where it fills the window."""
        room = self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self.setFixedWidth(min(room.width(), self.fontMetrics().averageCharWidth() * 48))
        self.adjustSize()
        there = self._target.isVisible()
        box = QRect(self._target.mapTo(self._over, QPoint()), self._target.size()) if there else QRect()
        box = box.intersected(self._over.rect())
        self._outline.setVisible(there)
        self._outline.setGeometry(box)
        self._outline.raise_()
        self.move(self._corner(box, room))
        self.raise_()

    def _corner(self, box: QRect, room: QRect) -> QPoint:
        mine = QRect(QPoint(), self.size())
        middle = box.center()
        for at in (
            QPoint(box.right() + _GAP, middle.y() - mine.height() // 2),
            QPoint(box.left() - mine.width() - _GAP, middle.y() - mine.height() // 2),
            QPoint(middle.x() - mine.width() // 2, box.bottom() + _GAP),
            QPoint(middle.x() - mine.width() // 2, box.top() - mine.height() - _GAP),
        ):
            x = max(room.left(), min(at.x(), room.right() - mine.width()))
            y = max(room.top(), min(at.y(), room.bottom() - mine.height()))
            if not QRect(QPoint(x, y), mine.size()).intersects(box):
                return QPoint(x, y)
        return QPoint(room.right() - mine.width(), room.bottom() - mine.height() - self.fontMetrics().height() * 2)
