"""A chart as a picture, as wide as there is room; its words are read to those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.analysis.charts.chart import Chart
from reviewer.analysis.charts.words import ChartWords, said
from reviewer.services.evidence import chart_files
from ui.widgets.told import tell_as

_LETTERS = 13
"""How high the letters of a chart are, in its units."""
_LEAST, _USUAL = 260, 460
_SAVED_WIDTH = 800


class ChartPicture(QWidget):
    """Draws the chart anew for each width, so that its letters stay as large as those of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        self._chart: Chart | None = None
        self._words = ChartWords()
        self._drawn = (0, False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_as(self, QAccessible.Role.Graphic)

    def show_chart(self, chart: Chart, words: ChartWords) -> None:
        """Show a chart."""
        self._chart, self._words = chart, words
        self._drawn = (0, False)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(said(chart, words))
        self.updateGeometry()
        self.update()

    def svg(self) -> str:
        """The chart as it is saved: with its title, on white."""
        return chart_files.drawn(self._chart, self._words, width=_SAVED_WIDTH) if self._chart else ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._draw(width)
        return max(0, round(self._renderer.defaultSize().height() * self._scale()))

    def sizeHint(self) -> QSize:
        width = round(_USUAL * self._scale())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LEAST * self._scale()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw(self.width())
        size, scale = self._renderer.defaultSize(), self._scale()
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, 0, size.width() * scale, size.height() * scale))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw(self, width: int) -> None:
        wanted = round(width / self._scale()), self._dark()
        if wanted != self._drawn and self._chart is not None:
            self._drawn = wanted
            svg = chart_files.drawn(
                self._chart, self._words, width=wanted[0], dark=wanted[1], font=self.font().family()
            )
            self._renderer.load(QByteArray(svg.encode("utf-8")))

    def _dark(self) -> bool:
        text, ground = (self.palette().color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
        return text.lightness() > ground.lightness()

    def _scale(self) -> float:
        return max(0.5, self.fontInfo().pixelSize() / _LETTERS)
