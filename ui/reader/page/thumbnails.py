"""All pages small, to be looked over and gone to."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from reviewer.model.sources.page_frame import Frame

_WIDTH, _HEIGHT = 84, 116
"""Of a small page, in pixels; it is drawn as large as fits into this."""
_KEPT = 300
"""Small pages that are kept: some 12 MB, four times as much on a fine screen."""


class Thumbnails(QListWidget):
    """`picture_wanted(page, width)` in pixels of the screen, one at a time; `page_chosen(page)`, from 0."""

    picture_wanted = Signal(int, int)
    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: list[Frame] = []
        self._current = 0
        self._widths: list[int] = []
        self._drawn: OrderedDict[int, None] = OrderedDict()
        self._asked: int | None = None
        self._following = False
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_WIDTH, _HEIGHT))
        self.setSpacing(4)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFixedWidth(_WIDTH + 24 + self.verticalScrollBar().sizeHint().width())
        self.setAccessibleName(self.tr("Small pages"))
        self.verticalScrollBar().valueChanged.connect(self._want)
        self.currentRowChanged.connect(self._chosen)

    def set_pages(self, frames: list[Frame]) -> None:
        """List the pages of another source, when they are looked at; none for one without."""
        self._frames, self._current = frames, 0
        if self.isVisible():
            self._fill()
        else:
            self.clear()

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        self._drawn.clear()
        self._asked = None
        sizes = [frame.size for frame in self._frames]
        self._widths = [max(1, round(min(_WIDTH, _HEIGHT * wide / high))) for wide, high in sizes]
        high = _HEIGHT + self.fontMetrics().height() + 8
        for number in range(len(sizes)):
            item = QListWidgetItem(QIcon(self._blank()), f"{number + 1}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Page {0}").format(number + 1))
            item.setSizeHint(QSize(_WIDTH + 12, high))
            self.addItem(item)
        self.setCurrentRow(self._current)
        self.blockSignals(False)
        self._want()

    def _blank(self) -> QPixmap:
        blank = QPixmap(_WIDTH, _HEIGHT)
        blank.fill(Qt.GlobalColor.white)
        return blank

    def take(self, page: int, picture: QImage | None) -> None:
        """The picture that was wanted; None where the page cannot be drawn."""
        self._asked = None
        if page < self.count():
            self._drawn[page] = None
            if picture is not None:
                pixmap = QPixmap.fromImage(picture)
                pixmap.setDevicePixelRatio(self.devicePixelRatioF())
                self.item(page).setIcon(QIcon(pixmap))
            while len(self._drawn) > _KEPT:
                self.item(self._drawn.popitem(last=False)[0]).setIcon(QIcon(self._blank()))
        self._want()

    def follow(self, page: int) -> None:
        """Another page is in view."""
        self._current = page
        if page < self.count() and self.currentRow() != page:
            self._following = True
            self.setCurrentRow(page)
            self._following = False

    def _chosen(self, page: int) -> None:
        if page >= 0 and not self._following:
            self.page_chosen.emit(page)

    def _want(self) -> None:
        if self._asked is not None or not self.isVisible() or not self.count():
            return
        view, high = self.viewport().rect(), max(1, self.visualItemRect(self.item(0)).height())
        first = max(0, -self.visualItemRect(self.item(0)).top() // (high + 2 * self.spacing()) - 1)
        for page in range(first, min(self.count(), first + view.height() // high + 4)):
            if page not in self._drawn and self.visualItemRect(self.item(page)).intersects(view):
                self._asked = page
                self.picture_wanted.emit(page, round(self._widths[page] * self.devicePixelRatioF()))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.count() != len(self._frames):
            self._fill()
        self._want()
