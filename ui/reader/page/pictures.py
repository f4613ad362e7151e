"""The pages that were drawn, as many as fit into some memory; those looked at last are kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage

MOST_BYTES = 96_000_000


class Pictures:
    """Pictures of pages by their number."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._kept: OrderedDict[int, tuple[QImage, int]] = OrderedDict()
        self.bytes = 0

    def clear(self) -> None:
        self._kept.clear()
        self.bytes = 0

    def take(self, page: int, picture: QImage, asked: int) -> None:
        """Keep the picture of a page that was asked for in so many pixels; the oldest ones go for it."""
        self._drop(page)
        self._kept[page] = (picture, asked)
        self.bytes += picture.sizeInBytes()
        while self.bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, page: int) -> None:
        if page in self._kept:
            self.bytes -= self._kept.pop(page)[0].sizeInBytes()

    def of(self, page: int) -> QImage | None:
        """The picture of a page, also one of another size; None where there is none."""
        if page not in self._kept:
            return None
        self._kept.move_to_end(page)
        return self._kept[page][0]

    def has(self, page: int, asked: int) -> bool:
        """Whether the picture is the one that was asked for in so many pixels."""
        return page in self._kept and self._kept[page][1] == asked
