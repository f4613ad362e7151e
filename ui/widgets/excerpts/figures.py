"""The pictures of regions among excerpts: kept for those in view, named as missing until somebody drew them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from reviewer.model.coding.excerpt import CutOut
from reviewer.model.coding.region import Region
from ui.widgets.text.cut_picture import paint_edge

_KEPT = 200
_AT_ONCE = 40
"""So many are asked for at a time: a screen shows some ten."""
Drawn = Iterable[tuple[Region, CutOut | None]]


class Figures:
    """Pictures by region; one that cannot be drawn is known as such and not asked for again."""

    def __init__(self) -> None:
        self._known: OrderedDict[Region, QPixmap | None] = OrderedDict()
        self._missing: dict[Region, None] = {}

    def of(self, region: Region) -> QPixmap | None:
        """The picture of a region; None where there is none, or not yet."""
        if region in self._known:
            self._known.move_to_end(region)
            return self._known[region]
        self._missing[region] = None
        return None

    def missing(self) -> tuple[Region, ...]:
        """Those that were looked for and are not drawn yet, the latest first."""
        return tuple(reversed(self._missing))[:_AT_ONCE]

    def take(self, drawn: Drawn) -> None:
        """Keep what was drawn."""
        for region, cut in drawn:
            self._missing.pop(region, None)
            picture = QPixmap()
            has = cut is not None and picture.loadFromData(cut.png)
            self._known[region] = picture if has else None
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)

    def forget(self) -> None:
        """Another project, or files that came or went."""
        self._known.clear()
        self._missing.clear()


class FigureBlock:
    """A picture as a cell shows it: no larger than it was cut, and no larger than its room."""

    def __init__(self, picture: QPixmap, width: float, height: float) -> None:
        ratio = min(1.0, width / max(1, picture.width()), height / max(1, picture.height()))
        self._picture, self._size = picture, (picture.width() * ratio, picture.height() * ratio)
        self.height = self._size[1]

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Pages are paper, also where all else is dark.
        painter.fillRect(QRectF(x, y, *self._size), Qt.GlobalColor.white)
        painter.drawPixmap(QRectF(x, y, *self._size), self._picture, QRectF(self._picture.rect()))
        paint_edge(painter, QRectF(x, y, *self._size))
