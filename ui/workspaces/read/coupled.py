"""Text and page side by side are scrolled together: the one in the hand leads, the other shows the same place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from ui.reader import PageView, Reader


class Coupled(QObject):
    """Works while both are seen. Where a view is scrolled by the program, as to a passage, the other is left alone: it was too."""

    def __init__(self, reader: Reader, page: PageView) -> None:
        super().__init__(page)
        self._reader, self._page = reader, page
        self._leader: QScrollBar | None = None
        self._join(reader.verticalScrollBar(), self._page_follows)
        self._join(page.verticalScrollBar(), self._text_follows)

    def _join(self, bar: QScrollBar, follow: Callable[[], None]) -> None:
        def lead(_action: int) -> None:
            # Told before the bar has its new value.
            self._leader = bar

        def moved(_value: int) -> None:
            if self._leader is bar and not self._reader.isHidden() and not self._page.isHidden():
                # What follows moves its own bar, which leads nobody.
                follow()
            self._leader = None

        bar.actionTriggered.connect(lead)
        bar.valueChanged.connect(moved)

    def _page_follows(self) -> None:
        offset, _ = self._reader.scroll_state()
        self._page.show_at_top(max(0, offset))

    def _text_follows(self) -> None:
        offset = self._page.first_offset()
        if offset is not None:
            self._reader.restore_scroll((offset, 0))
