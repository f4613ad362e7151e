"""Rectangles drawn on pages become regions, which are tagged as passages are."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.model.sources.page_box import Box
from reviewer.services.coding import regions
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.flows.coding.tag_passages import Tagging
from ui.main_window import MainWindow
from ui.session import Session


class MarkRegions(QObject):
    """A region that was drawn is the current highlight, and the codes are offered for it."""

    def __init__(self, window: MainWindow, session: Session, tagging: Tagging) -> None:
        super().__init__(window)
        self._session, self._tagging, self._workspace = session, tagging, window.read
        self._window = window
        view = window.read.pages.view
        view.region_drawn.connect(self._mark)
        view.region_moved.connect(self._move)

    def rows(self) -> list[Action]:
        needs: tuple[Need, ...] = ("writable", "source")
        title = self.tr("Mark a &region of the page")
        return [Action("mark_region", title, "highlight", 105, self.begin, "Ctrl+Shift+R", needs)]

    def begin(self) -> None:
        """Show a rectangle on the page, or that of the current region, to be moved by keys or drawn by mouse."""
        if not self._workspace.pages.show_page():
            words = self.tr("This source has no pages on which a region could be marked.")
            self._session.noticed.emit(words, False)
            return
        self._workspace.pages.view.begin_region()

    def _mark(self, page: int, box: Box) -> None:
        source = self._workspace.source
        if source is None:
            return

        def done(result: tuple[object, str]) -> None:
            self._tagging.take_up(result[1])

        self._session.do(
            lambda by: regions.mark_region(**by, source=source.id, page=page, box=box),
            then=done,
            notice=self.tr("Region marked."),
        )

    def _move(self, highlight: str, box: Box) -> None:
        self._session.do(
            lambda by: regions.move_region(**by, highlight=highlight, box=box), notice=self.tr("Region changed.")
        )
