"""The preview: the pages of a summary on a quiet ground, to scroll through and to click."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.look.fonts import SANS
from ui.widgets.told import tell_as
from ui.workspaces.summary.laid_out import HEIGHT, MARGIN, WIDTH, LaidOut

_PAGE_GAP = 14  # In pixels, between two pages.
_LARGEST_SCALE = 1.5  # On a wide screen larger letters would only be farther to read.
_DRAWN_KEPT = 8  # Those in view and a few around; each takes megabytes.
_INK = "#5c6167"


class Preview(QAbstractScrollArea):
    """`passage_asked(highlight)` when an excerpt or a citation is clicked, or Enter is pressed on the current excerpt."""

    passage_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_as(self, QAccessible.Role.Document, self.tr("Preview of the summary"))
        self.viewport().setMouseTracking(True)
        self.laid_out: LaidOut | None = None
        self.current = -1
        self._drawn: dict[int, QPixmap] = {}
        self._entries: dict[int, list[tuple[float, int]]] = {}
        self.verticalScrollBar().valueChanged.connect(lambda _: self._describe())

    def show_pages(self, laid_out: LaidOut | None) -> None:
        """Show another summary at the same height; the current excerpt stays the current one."""
        before = self.current_highlight()
        self.laid_out = laid_out
        highlights = [highlight for _, _, highlight in laid_out.passages] if laid_out else []
        self.current = highlights.index(before) if before in highlights else -1
        self._entries = {}
        for page, top, to in laid_out.entries() if laid_out else ():
            self._entries.setdefault(page, []).append((top, to))
        self._fit()

    def go_to(self, anchor: str) -> bool:
        """Bring a named place to the top. False where the summary has none of this name."""
        place = self.laid_out.place(anchor) if self.laid_out else None
        if place is None:
            return False
        self.verticalScrollBar().setValue(round(self._top(place[0]) + (place[1] - 12) * self._scale()))
        return True

    def current_highlight(self) -> str:
        """The excerpt that Enter opens, empty for none."""
        if self.laid_out is None or self.current < 0:
            return ""
        return self.laid_out.passages[self.current][2]

    def point_of(self, number: int) -> QPointF:
        """Where the middle of an excerpt's first line is in the viewport, after scrolling there."""
        page, box = self._show_passage(number)
        return self._on_screen(page, box).center()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_highlight():
            self.passage_asked.emit(self.current_highlight())
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None or self.laid_out is None:
            return
        link = self.laid_out.link_at(*place)
        if link.startswith("x_"):
            self.passage_asked.emit(link.removeprefix("x_"))
        elif link:
            self.go_to(link)
        elif (number := self.laid_out.passage_at(*place)) >= 0:
            self.current = number
            self.passage_asked.emit(self.current_highlight())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        leads = (
            place is not None
            and self.laid_out is not None
            and (bool(self.laid_out.link_at(*place)) or self.laid_out.passage_at(*place) >= 0)
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        if self.laid_out is None:
            return
        for page in range(self.laid_out.count):
            corner, scale = self._corner(page), self._scale()
            area = QRectF(corner, QPointF(corner.x() + WIDTH * scale, corner.y() + HEIGHT * scale))
            if area.intersects(QRectF(event.rect())):
                painter.drawPixmap(corner, self._pixmap(page))
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
                painter.drawRect(area)
        if self.current >= 0 and self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            for page, box in self.laid_out.boxes(self.current):
                painter.drawRect(self._on_screen(page, box).adjusted(-5, -4, 5, 4))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    # Pages

    def _pixmap(self, page: int) -> QPixmap:
        """A page as it is seen; the last few are kept, because scrolling shows the same ones again."""
        pixmap = self._drawn.pop(page, None)
        if pixmap is None:
            ratio, scale = self.devicePixelRatioF(), self._scale()
            pixmap = QPixmap(round(WIDTH * scale * ratio), round(HEIGHT * scale * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor("white"))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            self._draw(painter, page)
            painter.end()
        self._drawn[page] = pixmap
        while len(self._drawn) > _DRAWN_KEPT:
            del self._drawn[next(iter(self._drawn))]
        return pixmap

    def _draw(self, painter: QPainter, page: int) -> None:
        if self.laid_out is None:
            return
        self.laid_out.paint(painter, page)
        font = painter.font()
        font.setFamily(SANS)
        painter.setPen(QColor(_INK))
        across = WIDTH - 2 * MARGIN
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        lines = [(HEIGHT - 50, f"{page + 1} / {self.laid_out.count}", 9)]
        lines += [(top, str(to + 1), 10) for top, to in self._entries.get(page, ())]
        for top, text, size in lines:
            font.setPixelSize(size)
            painter.setFont(font)
            painter.drawText(QRectF(MARGIN, top, across, 20), int(right), text)

    def _scale(self) -> float:
        """Pixels for a point: a page is as wide as there is room."""
        return max(0.2, min(_LARGEST_SCALE, (self.viewport().width() - 2 * _PAGE_GAP) / WIDTH))

    def _top(self, page: int) -> float:
        return _PAGE_GAP + page * (HEIGHT * self._scale() + _PAGE_GAP)

    def _corner(self, page: int) -> QPointF:
        left = max(0.0, (self.viewport().width() - WIDTH * self._scale()) / 2)
        return QPointF(round(left), round(self._top(page)) - self.verticalScrollBar().value())

    def _on_screen(self, page: int, box: QRectF) -> QRectF:
        corner, scale = self._corner(page), self._scale()
        return QRectF(
            corner.x() + box.x() * scale, corner.y() + box.y() * scale, box.width() * scale, box.height() * scale
        )

    def _place_at(self, at: QPointF) -> tuple[int, QPointF] | None:
        if self.laid_out is None:
            return None
        step = HEIGHT * self._scale() + _PAGE_GAP
        page = int((at.y() + self.verticalScrollBar().value() - _PAGE_GAP) // step)
        if not 0 <= page < self.laid_out.count:
            return None
        return page, (at - self._corner(page)) / self._scale()

    def _fit(self) -> None:
        self._drawn.clear()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        whole = self._top(self.laid_out.count) if self.laid_out else 0.0
        before, changed = bar.maximum(), max(0, round(whole) - height)
        bar.setRange(0, changed)
        bar.setPageStep(max(1, height))
        bar.setSingleStep(self.fontMetrics().height() * 3)
        if before and changed and abs(before - changed) > changed * 0.2:
            bar.setValue(round(share * changed))
        self._describe()
        self.viewport().update()

    def _page_in_view(self) -> int:
        return int(self.verticalScrollBar().value() // (HEIGHT * self._scale() + _PAGE_GAP))

    def _step(self, direction: int) -> None:
        if self.laid_out is None or not self.laid_out.passages:
            return
        if self.current < 0:
            self.current = self.laid_out.first_on(self._page_in_view())
        else:
            self.current = max(0, min(len(self.laid_out.passages) - 1, self.current + direction))
        self._show_passage(self.current)
        self._describe()
        self.viewport().update()

    def _show_passage(self, number: int) -> tuple[int, QRectF]:
        assert self.laid_out is not None
        page, box = self.laid_out.boxes(number)[0]
        seen = self._on_screen(page, box)
        if seen.top() < 0 or seen.bottom() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + seen.top() - self.viewport().height() / 3))
        return page, box

    def _describe(self) -> None:
        """Say where one is, for those who do not see it."""
        if self.laid_out is None:
            self.setAccessibleDescription("")
            return
        page = self._page_in_view() + 1
        words = self.tr("Page {0} of {1}. Left and right go from excerpt to excerpt, Enter opens one.")
        self.setAccessibleDescription(words.format(page, self.laid_out.count))
