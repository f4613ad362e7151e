"""The pages of a PDF in the place of the text, or beside it, kept in step with the source that is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from reviewer.model.sources.page_link import PageLink
from reviewer.model.sources.source import Source
from reviewer.services.sources import pages as page_services
from reviewer.services.sources.pages import Drawer, NotDrawn, OpenPages, Picture, Trouble, has_pages, trouble_of
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.reader import PageView, Reader, Thumbnails
from ui.session import Session
from ui.workspaces.read.coupled import Coupled

Mode = Literal["text", "page", "both"]
_MODE, _COLUMNS, _SMALL = "pages", "pages_columns", "pages_small"


class PagesBeside(QObject):
    """What is shown is kept for the next time. A source that is no PDF is always shown as text."""

    def __init__(self, session: Session, reader: Reader, columns: QSplitter) -> None:
        super().__init__(columns)
        self._session, self._reader = session, reader
        self.view = PageView(reader)
        self.thumbnails = Thumbnails()
        self._columns = columns
        self._both = QWidget()
        layout = QHBoxLayout(self._both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.thumbnails)
        layout.addWidget(self.view, 1)
        columns.addWidget(self._both)
        columns.setStretchFactor(columns.count() - 1, 1)
        self._coupled = Coupled(reader, self.view)
        self._drawer: Drawer | None = None
        self._source: Source | None = None
        self._open = ""
        self._refused = False
        self._linked: set[int] = set()
        self._places: dict[str, tuple[int, float]] = {}
        kept = session.settings.window.get(_MODE, "text")
        self._mode: Mode = next((mode for mode in get_args(Mode) if mode == kept), "text")
        self.view.set_columns(2 if session.settings.window.get(_COLUMNS) == "2" else 1)
        self.view.dim(self._is_dimmed())
        self.view.picture_wanted.connect(self._draw)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self.thumbnails.follow(self.view.place()[0]))
        self.thumbnails.picture_wanted.connect(self._draw_small)
        self.thumbnails.page_chosen.connect(self.view.go_to_page)
        self.thumbnails.setVisible(session.settings.window.get(_SMALL) == "1")
        session.closed.connect(self._close)
        session.setting_changed.connect(self._follow_setting)
        self._arrange()

    # what one can do

    def rows(self) -> list[Action]:
        needs: tuple[Need, ...] = ("source",)

        def switch(
            at: int, name: str, title: str, run: Callable[[], None], checked: Callable[[], bool], key: str = ""
        ) -> Action:
            return Action(name, title, "view", at, run, key, needs, checked=checked)

        return [
            switch(204, "pages", self.tr("&Page"), self.switch, lambda: self._mode == "page", "Ctrl+Shift+P"),
            switch(205, "pages_beside", self.tr("Text &beside page"), self.turn_both, lambda: self._mode == "both"),
            switch(206, "two_pages", self.tr("T&wo pages"), self.turn_columns, lambda: self.view.columns == 2),
            Action(
                "fit_width",
                self.tr("Fit pages into the &view"),
                "view",
                207,
                lambda: self.view.zoom(0),
                "Ctrl+0",
                needs,
            ),
            switch(208, "thumbnails", self.tr("&Quick overview of pages"), self.turn_small, self._has_small),
            Action("dim_pages", self.tr("Dar&ker pages"), "view", 209, self.turn_dimmed, checked=self._is_dimmed),
        ]

    def switch(self) -> None:
        """From the text to the page and back."""
        self._choose("text" if self._mode == "page" else "page")

    def turn_both(self) -> None:
        """Text and page side by side, or the text alone."""
        self._choose("text" if self._mode == "both" else "both")

    def turn_columns(self) -> None:
        """Two pages side by side, or one."""
        self.view.set_columns(1 if self.view.columns == 2 else 2)
        self._keep(_COLUMNS, str(self.view.columns))

    def turn_small(self) -> None:
        """All pages small beside them, or not."""
        self.thumbnails.setVisible(self.thumbnails.isHidden())
        self._keep(_SMALL, "1" if self._has_small() else "")

    def _has_small(self) -> bool:
        return not self.thumbnails.isHidden()

    def turn_dimmed(self) -> None:
        """Pages on darker paper, or as they are."""
        self._session.set("dim_pages", not self._is_dimmed())

    def _follow_setting(self, name: str) -> None:
        if name == "dim_pages":
            self.view.dim(self._is_dimmed())

    def zoom(self, steps: int) -> bool:
        """Show the pages larger or smaller; False where the text is meant, because the page is not in the hand."""
        if self.view.isHidden() or not (self.view.hasFocus() or self._reader.isHidden()):
            return False
        self.view.zoom(steps)
        return True

    def show_page(self) -> bool:
        """Show the page where the text alone is shown, for what stands on the page; False where the source has no pages."""
        if self._source is None or not has_pages(self._source):
            return False
        if self._mode == "text":
            self._mode = "page"
            self._arrange()
        return True

    def _choose(self, mode: Mode) -> None:
        self._mode = mode
        self._keep(_MODE, mode)
        if self._refused:
            self._open = ""
        if mode != "text" and self._source is not None and not has_pages(self._source):
            words = self.tr(
                "This source has no pages: it comes neither from a PDF file nor from a picture. Its text is shown."
            )
            self._session.noticed.emit(words, False)
        self._arrange()
        self._reader.setFocus()

    def _keep(self, name: str, value: str) -> None:
        self._session.settings.window[name] = value
        self._session.save_settings()

    def _is_dimmed(self) -> bool:
        return self._session.settings.dim_pages

    # what is shown

    def set_source(self, source: Source | None) -> None:
        """Another source is read, or none."""
        if source is not None and self._open == source.id and self._source == source:
            return
        if self._open:
            self._places[self._open] = self.view.place()
        self._source, self._open = source, ""
        if source is not None and has_pages(source):
            drawer = self._own_drawer()
            # While the text is read, so that the first page comes at once.
            self._session.ask("start of drawing", drawer.warm_up, lambda _: None, lane="draw")
        self._arrange()

    def read_again(self) -> None:
        """Where the text stands on the pages may be known now."""
        self._open = ""
        self._arrange()

    @property
    def in_sight(self) -> bool:
        """Whether the page is what is worked on: the text is hidden, or the page has the focus beside it."""
        return not self.view.isHidden() and (self._reader.isHidden() or self.view.hasFocus())

    def _arrange(self) -> None:
        mode: Mode = self._mode if self._source is not None and has_pages(self._source) else "text"
        if mode != "page" and self._source is not None and has_pages(self._source) and not self._source.characters:
            # Its text was not read, so there is nothing else to see.
            mode = "page"
        beside = mode == "both" and (self.view.isHidden() or self._reader.isHidden())
        for widget in (self.view, self._both):
            widget.setVisible(mode != "text")
        self._reader.setVisible(mode != "page")
        # Whoever gives the focus to the text gives it to what is in its place.
        self._reader.setFocusProxy(self.view if mode == "page" else None)  # type: ignore[arg-type]  # None is "nobody".
        if beside:
            outline, *both = self._columns.sizes()
            self._columns.setSizes([outline, sum(both) // 2, sum(both) // 2])
        if mode != "text" and self._source is not None and self._open != self._source.id:
            self._read(self._source)

    def _read(self, source: Source) -> None:
        self._open = source.id
        self._linked.clear()
        self.view.clear("")
        self.thumbnails.set_pages([])
        project, drawer = self._session.project, self._own_drawer()
        self._session.ask(
            "pages",
            lambda: page_services.open_pages(project=project, source=source.id, drawer=drawer),
            self._opened,
            lane="draw",
        )

    def _own_drawer(self) -> Drawer:
        if self._drawer is None:
            self._drawer = Drawer()
        return self._drawer

    def _opened(self, opened: OpenPages) -> None:
        if opened.source != self._open:
            return
        self._refused = opened.pages is None
        if opened.pages is None:
            self.view.clear(self._sentence(opened.trouble or "damaged"))
            return
        self.view.set_pages(opened.pages, opened.original)
        self.thumbnails.set_pages([page.frame for page in opened.pages.pages])
        self.thumbnails.follow(0)
        if opened.source in self._places:
            self.view.go_to(self._places[opened.source])
        selected, caret = self._reader.selection(), self._reader.caret()
        if selected or caret:
            self.view.show_passage(*(selected or (caret, caret)))

    def _draw(self, page: int, width: int) -> None:
        def answer(done: QImage | Trouble) -> None:
            if isinstance(done, QImage):
                self.view.take(page, done, width)
                self._ask_links(page)
            else:
                self.view.refuse(page, self._of_page(done))

        self._ask("picture of a page", page, width, answer)

    def _ask_links(self, page: int) -> None:
        """Of each page that is looked at once."""
        drawer, source = self._drawer, self._open
        if drawer is None or page in self._linked:
            return
        self._linked.add(page)

        def found() -> list[PageLink]:
            try:
                return drawer.links(page)
            except NotDrawn:
                return []

        def deliver(links: list[PageLink]) -> None:
            if source == self._open and links:
                self.view.take_links(page, links)

        self._session.ask(f"links of page {page}", found, deliver, lane="draw")

    def _draw_small(self, page: int, width: int) -> None:
        self._ask(
            "small page",
            page,
            width,
            lambda done: self.thumbnails.take(page, done if isinstance(done, QImage) else None),
        )

    def _ask(self, key: str, page: int, width: int, answer: Callable[[QImage | Trouble], None]) -> None:
        drawer, source = self._drawer, self._open
        if drawer is None:
            return

        def drawn() -> Picture | Trouble:
            try:
                return drawer.draw(page, width)
            except NotDrawn as why:
                return trouble_of(why)

        def deliver(done: Picture | Trouble) -> None:
            if source != self._open:
                return
            if not isinstance(done, Picture):
                answer(done)
                return
            made = QImage(done.pixels, done.width, done.height, done.width * 4, QImage.Format.Format_RGB32)
            # The bytes belong to the answer: the view keeps a copy of its own.
            answer(made.copy())

        self._session.ask(key, drawn, deliver, lane="draw")

    def _close(self) -> None:
        self._source, self._open = None, ""
        self._places.clear()
        if self._drawer is not None:
            self._drawer.close()
            self._drawer = None

    def _sentence(self, trouble: Trouble) -> str:
        if trouble == "no file":
            return self.tr(
                "The PDF itself was not kept in this project, so its pages cannot be shown. Turn on “Keep original files"
                " in the project” in the Project menu and import the file again; its text and highlights stay as they are."
            )
        if trouble == "no map":
            return self.tr(
                "This source was imported before pages could be shown. Choose “Find headings, tables and pages” in the"
                " Source menu; no text and no highlight changes by it."
            )
        if trouble == "password":
            return self.tr(
                "This PDF is protected with a password, so its pages cannot be shown. Its text can be read all the same."
            )
        return self._of_page(trouble)

    def _of_page(self, trouble: Trouble) -> str:
        if trouble == "slow":
            return self.tr("This page takes too long to be drawn. Its text can be read all the same.")
        if trouble == "memory":
            return self.tr("This page needs too much memory to be drawn. Its text can be read all the same.")
        return self.tr("This page is damaged and cannot be drawn. Its text can be read all the same.")
