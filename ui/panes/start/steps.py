"""What the program is for, in three steps with a picture each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reviewer.model.coding.palette import PALETTE
from ui.widgets.fields.parts import wrapped

_GREEN, _RED, _BLUE = (QColor(colour) for colour in PALETTE[:3])
Paint = Callable[[QPainter, QRectF, QPalette], None]


def _sheet(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 3, 3)


def _line(painter: QPainter, left: float, top: float, wide: float, colour: QColor, high: float = 3) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(left, top, wide, high), 1.5, 1.5)


def _texts(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    """Sheets of different kinds that lie on each other."""
    grey = palette.color(QPalette.ColorRole.Mid)
    for n in range(3):
        sheet = QRectF(box.left() + n * 26, box.top() + (2 - n) * 7, 46, box.height() - 14)
        _sheet(painter, sheet, palette)
        for row in range(5):
            _line(painter, sheet.left() + 7, sheet.top() + 9 + row * 7, 32 - (row % 3) * 6, grey)


def _coded(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    """A text with highlights, and their codes beside it."""
    grey = palette.color(QPalette.ColorRole.Mid)
    sheet = QRectF(box.left(), box.top(), 74, box.height())
    _sheet(painter, sheet, palette)
    for row, colour in enumerate((None, _GREEN, _GREEN, None, _RED, None)):
        top = sheet.top() + 8 + row * 8
        if colour is not None:
            soft = QColor(colour)
            soft.setAlpha(110)
            _line(painter, sheet.left() + 6, top - 2, 60 - row * 5, soft, 7)
        _line(painter, sheet.left() + 8, top, 56 - row * 5, grey)
    for top, colour in ((16, _GREEN), (40, _RED)):
        _line(painter, sheet.right() + 6, sheet.top() + top, 3, colour, 12)
        _line(painter, sheet.right() + 13, sheet.top() + top + 4, 24, colour)


def _evidence(painter: QPainter, box: QRectF, palette: QPalette) -> None:
    """Two copies that become one, and bars that count."""
    strong = palette.color(QPalette.ColorRole.Text)
    for n, colour in enumerate((_GREEN, _BLUE)):
        copy = QRectF(box.left(), box.top() + n * 32, 26, 24)
        _sheet(painter, copy, palette)
        _line(painter, copy.left() + 5, copy.top() + 8, 15, colour)
        _line(painter, copy.left() + 5, copy.top() + 14, 10, colour)
    tip = QPointF(box.left() + 46, box.top() + 28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(strong)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-9, -5), tip + QPointF(-9, 5)]))
    _line(painter, tip.x() - 16, tip.y() - 1.5, 10, strong)
    for n, (high, colour) in enumerate(((40, _GREEN), (24, _RED), (32, _BLUE))):
        _line(painter, box.left() + 58 + n * 17, box.top() + 54 - high, 11, colour, high)


class _Picture(QWidget):
    """Drawn in the colours of the look."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint
        self.setFixedSize(QSize(124, 60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(1, 1, self.width() - 2, self.height() - 4), self.palette())
        painter.end()


class Steps(QWidget):
    """The three steps beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        add = partial(self._add, row)
        add(
            _texts,
            self.tr("1  Bring in your texts"),
            self.tr("Web pages, PDF, Word, scans, references: drop them on the window."),
        )
        add(
            _coded,
            self.tr("2  Highlight and tag"),
            self.tr("Select words, type two letters of a code, press Enter. There is no save button."),
        )
        add(
            _evidence,
            self.tr("3  Put it together"),
            self.tr(
                "Merge the team's copies, compare coders, and export excerpts and summaries that lead back to the text."
            ),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _add(self, row: QHBoxLayout, paint: Paint, title: str, about: str) -> None:
        step = QVBoxLayout()
        step.setSpacing(4)
        head = QLabel(title)
        font = QFont(head.font())
        font.setBold(True)
        head.setFont(font)
        step.addWidget(_Picture(paint))
        step.addSpacing(4)
        step.addWidget(head)
        said = wrapped(about, role="muted")
        said.setMinimumWidth(self.fontMetrics().averageCharWidth() * 22)
        step.addWidget(said)
        step.addStretch(1)
        row.addLayout(step, 1)
