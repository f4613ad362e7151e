"""The Read workspace: the reading pane with its find bar, kept in step with the project."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.errors import ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.link import LINK_KINDS, Link, LinkKind
from reviewer.model.names import shown
from reviewer.model.sources.source import Source
from reviewer.model.sources.structure import Structure
from reviewer.services.coding import codes
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import structures
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import default_reading_font
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.reader import Reader, ReaderCode, ReaderHighlight
from ui.sentences import said
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.workspaces.read.find_bar import FindBar
from ui.workspaces.read.outline_beside import OutlineBeside
from ui.workspaces.read.pages_beside import PagesBeside
from ui.workspaces.read.tag_popover import TagPopover

TAGGED = "tagged"
"""Under this name the settings hold that this user has tagged a passage."""


class ReadWorkspace(WorkspacePage):
    """Shows the navigator's source. Tagging itself is in `ui.flows.coding.tag_passages`.

    `import_asked()` and `paste_asked()` where there is no source yet.
    """

    menu_requested = Signal(QPoint, str)
    import_asked = Signal()
    paste_asked = Signal()

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._scrolled: dict[str, tuple[int, int]] = {}
        self._shown = ""
        self._conflicts: frozenset[str] = frozenset()
        self._links: dict[LinkKind, frozenset[str]] = dict.fromkeys(LINK_KINDS, frozenset())
        self.source: Source | None = None
        self.reader = Reader(self)
        self.find_bar = FindBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        self.outline = OutlineBeside(session, self.reader, self)
        self.pages = PagesBeside(session, self.reader, self.outline.columns)
        layout.addWidget(self.outline.columns, 1)
        self.nothing_yet = EmptyState(self)
        self.nothing_yet.hide()
        layout.addWidget(self.nothing_yet, 1)
        self.popover = TagPopover(self)
        self.popover.closed.connect(lambda: self._give_below(0))
        self.find_bar.matches_changed.connect(self._show_matches)
        self.find_bar.left.connect(self.reader.setFocus)
        self.reader.highlight_activated.connect(lambda identifier: navigator.inspect("highlight", identifier))
        self.reader.context_menu_requested.connect(self.menu_requested)
        session.opened.connect(self._read_links)
        session.changed.connect(self._follow)
        session.closed.connect(self._clear)
        session.setting_changed.connect(self._follow_setting)
        navigator.source_changed.connect(self._open)
        navigator.passage_requested.connect(self._show_passage)
        navigator.hidden_changed.connect(self._hide)
        look.changed.connect(self.apply_look)
        self._select_by_words()
        self.apply_look()
        self._clear()

    def place(self) -> str | None:
        return self.source.title if self.source is not None else ""

    def rows(self) -> list[Action]:
        needs: tuple[Need, ...] = ("source",)
        return [
            *self.outline.rows(),
            *self.pages.rows(),
            Action("find", self.tr("&Find in this text"), "edit", 401, self._go_and_find, "Ctrl+F", needs),
            Action(
                "by_words",
                self.tr("The mouse selects &whole words"),
                "edit",
                302,
                self._turn_by_words,
                checked=lambda: self._session.settings.select_by_words,
            ),
            Action("next", self.tr("&Next highlight"), "highlight", 401, lambda: self.step(1), "F8", needs),
            Action(
                "previous", self.tr("&Previous highlight"), "highlight", 402, lambda: self.step(-1), "Shift+F8", needs
            ),
        ]

    def _turn_by_words(self) -> None:
        self._session.set("select_by_words", not self._session.settings.select_by_words)

    def _follow_setting(self, name: str) -> None:
        if name == "select_by_words":
            self._select_by_words()

    def _select_by_words(self) -> None:
        for view in (self.reader, self.pages.view):
            view.select_by_words(self._session.settings.select_by_words)

    def box_of(self, passage: tuple[int, int] | None, highlight: str = "") -> QRect:
        """Where a passage, or else the selection, stands on this workspace: in the text, or on the page where that is looked at.

        That of a `highlight` that is a region of a page stands on the page alone.
        """
        one = self.reader.highlight(highlight)
        region = self.pages.view.region_rect(one) if one is not None and not self.pages.view.isHidden() else None
        if region is not None:
            box = region.toAlignedRect()
            return QRect(self.pages.view.viewport().mapTo(self, box.topLeft()), box.size())
        view = self.pages.view if self.pages.in_sight else self.reader
        box = view.passage_rect(*passage) if passage else view.selection_rect()
        return QRect(view.viewport().mapTo(self, box.topLeft()), box.size())

    def room_below(self, passage: tuple[int, int] | None, highlight: str = "") -> QRect:
        """Where the same stands after the text has made room for the popover below it: at the lower edge it moves up."""
        at = self.box_of(passage, highlight)
        lacking = min(self.popover.lacks_below(at), at.top())
        if lacking <= 0:
            return at
        bar = (self.pages.view if self.pages.in_sight else self.reader).verticalScrollBar()
        # The end of a text moves no further up; there the text gives the place itself, until the popover is closed.
        self._give_below(max(0, bar.value() + lacking - bar.maximum()))
        bar.setValue(bar.value() + lacking)
        return self.box_of(passage, highlight)

    def _give_below(self, pixels: int) -> None:
        layout = self.layout()
        if layout is not None and layout.contentsMargins().bottom() != pixels:
            layout.setContentsMargins(0, 0, 0, pixels)
            layout.activate()

    def _go_and_find(self) -> None:
        self._navigator.go("read")
        self.find_in_text()

    def step(self, direction: int) -> None:
        """Go to the next highlight, or the previous one."""
        reached = self.reader.next_highlight() if direction > 0 else self.reader.previous_highlight()
        if reached:
            self._navigator.inspect("highlight", reached)

    def apply_look(self) -> None:
        """Take over theme and reading font."""
        settings = self._session.settings
        self.reader.set_theme(self._look.reader_theme())
        self.reader.set_font(settings.reading_font or default_reading_font(), settings.reading_size, 1.62)

    def find_in_text(self) -> None:
        """Open the find bar with the selected words."""
        selected = self.reader.selected_text()
        needle = selected if "\n" not in selected and len(selected) < 80 else ""
        self.find_bar.begin(self.reader.text(), self.reader.caret(), needle)

    def show_again(self, highlights: Iterable[Highlight]) -> None:
        """Show these highlights as they are in the project."""
        self.reader.update_highlights([self._reader_highlight(one) for one in highlights if self._is_in_text(one)])

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """Mark the highlights that an open conflict is about."""
        changed, self._conflicts = ids ^ self._conflicts, ids
        if self._shown and changed and self._session.is_open:
            now = highlight_lookup.highlights(project=self._session.project, ids=changed)
            self.show_again(highlight for highlight in now if highlight.source == self._shown)

    def _open(self, identifier: str) -> None:
        if self._shown:
            self._scrolled[self._shown] = self.reader.scroll_state()
        self.popover.hide()
        if not identifier:
            self._clear()
            return
        project = self._session.project
        try:
            source = source_lookup.source_with(project=project, identifier=identifier)
            text = highlight_lookup.text_of(project=project, source=identifier).text
            structure = structures.structure_of(project=project, source=identifier)
        except ReviewerError as error:
            self._clear()
            self._session.failed.emit(said(error))
            return
        self.source, self._shown = source, identifier
        marked = highlight_lookup.highlights_of(project=project, source=identifier)
        self._show_text()
        self.reader.set_document(
            source_id=identifier,
            title=shown(source.title),
            subtitle=self._subtitle(source),
            text=text,
            highlights=[self._reader_highlight(h) for h in marked],
            codes=self._reader_codes(),
            structure=structure,
        )
        self.outline.set_text(text, structure, source.page_starts)
        self.pages.set_source(source)
        self._hide()
        if identifier in self._scrolled:
            self.reader.restore_scroll(self._scrolled[identifier])
        self.find_bar.set_text(text)

    def show_structure(self) -> None:
        """What the parts of the text are is known now: set it so, with the same characters at the top."""
        if self._shown:
            state = self.reader.scroll_state()
            self._open(self._shown)
            self.reader.restore_scroll(state)
            self.pages.read_again()

    def forget_how_to_tag(self) -> None:
        """This user has tagged: how it is done is not said any more."""
        if TAGGED not in self._session.settings.told:
            self._session.settings.told[TAGGED] = "1"
            if self.source is not None:
                self.reader.set_subtitle(self._subtitle(self.source))

    def _subtitle(self, source: Source) -> str:
        """What the text is, and how a passage is tagged until this user has done so."""
        if not source.sha256:
            return self.tr(
                "There is no text here yet, only a reference. Import its file, or choose it with “Add or replace the text…”"
                " in the Source menu."
            )
        said_of_it = [subtitle(source)]
        if self._session.can_write and TAGGED not in self._session.settings.told:
            said_of_it += [self.tr("Select words with the mouse, or with Shift and the arrow keys; then type a code")]
        return shown(" · ".join(said_of_it))

    def _follow(self, changes: Changes) -> None:
        if changes.touches("link", "highlight"):
            self._read_links()
        if not self._shown:
            if changes.touches("source"):
                self._ask_for_sources()
            return
        if self._shown in changes.of("source"):
            self._source_changed()
            if not self._shown:
                return
        if changes.touches("code", "coder"):
            self.reader.set_codes(self._reader_codes())
            self._replace_all()
        elif self._shown in changes.sources:
            now = highlight_lookup.highlights(project=self._session.project, ids=changes.highlights)
            here = [h for h in now if h.source == self._shown and self._is_in_text(h)]
            changed = [self._reader_highlight(h) for h in here]
            self.reader.update_highlights(changed, changes.highlights - {h.id for h in here})
        self.outline.refresh()

    def _read_links(self) -> None:
        project = self._session.project
        self._session.ask("links", lambda: highlight_lookup.list_links(project=project), self._relink, lane="look")

    def _relink(self, links: list[Link]) -> None:
        """Mark the highlights that are linked, where that is new."""
        before = self._links
        self._links = {
            kind: frozenset(end for link in links if link.kind == kind for end in (link.a, link.b))
            for kind in LINK_KINDS
        }
        changed = frozenset[str]().union(*(before[kind] ^ self._links[kind] for kind in LINK_KINDS))
        if self._shown and changed:
            now = highlight_lookup.highlights(project=self._session.project, ids=changed)
            self.show_again(highlight for highlight in now if highlight.source == self._shown)

    def _source_changed(self) -> None:
        try:
            source = source_lookup.source_with(project=self._session.project, identifier=self._shown)
        except ReviewerError:
            self._navigator.read("")
            return
        if source != self.source:
            state, identifier = self.reader.scroll_state(), self._shown
            self._open(identifier)
            self.reader.restore_scroll(state)

    def _replace_all(self) -> None:
        highlights = highlight_lookup.highlights_of(project=self._session.project, source=self._shown)
        self.reader.set_highlights([self._reader_highlight(h) for h in highlights])

    def _clear(self) -> None:
        self.source, self._shown = None, ""
        self.find_bar.hide()
        self.reader.clear("")
        self.outline.set_text("", Structure(), ())
        self.pages.set_source(None)
        if self._session.is_open:
            self._ask_for_sources()

    def _ask_for_sources(self) -> None:
        project = self._session.project
        self._session.ask("any sources", lambda: project_lookup.totals(project=project).sources, self._say, lane="look")

    def _say(self, sources: int) -> None:
        """With no source in view: what one can do about it."""
        if self._shown:
            return
        if sources:
            self._show_text()
            self.reader.clear(self.tr("Choose a source at the left to read it."))
        elif self.nothing_yet.isHidden():
            self._offer_import()

    def _offer_import(self) -> None:
        """There is no source: the way to the first one stands where its text will be."""
        focus = self.window().focusWidget()
        here = focus is None or self.isAncestorOf(focus)
        ways = ((self.tr("Import files…"), self.import_asked.emit), (self.tr("Paste a text"), self.paste_asked.emit))
        self.nothing_yet.tell(
            self.tr("No sources yet. Import files with Ctrl+I, or drop them here."),
            *(ways if self._session.can_write else ()),
        )
        self.reader.clear("")
        self.outline.columns.hide()
        self.nothing_yet.show()
        if here and self.nothing_yet.buttons:
            self.nothing_yet.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_text(self) -> None:
        if not self.nothing_yet.isHidden():
            here = self.isAncestorOf(self.window().focusWidget() or self)
            self.nothing_yet.hide()
            self.outline.columns.show()
            if here:
                self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reader_highlight(self, highlight: Highlight) -> ReaderHighlight:
        name = shown(self._session.names.get(highlight.coder, ""))
        return ReaderHighlight(
            highlight.id,
            highlight.start,
            highlight.end,
            highlight.codes,
            highlight.coder,
            name,
            bool(highlight.memo),
            conflict=highlight.id in self._conflicts,
            contradicted=highlight.id in self._links["contradicts"],
            supported=highlight.id in self._links["supports"],
            region=highlight.region,
        )

    def _reader_codes(self) -> dict[str, ReaderCode]:
        book = codes.codebook(project=self._session.project)
        return {c.id: ReaderCode(c.id, shown(c.name), shown(c.path), c.colour) for c in book}

    def _is_in_text(self, highlight: Highlight) -> bool:
        return self.source is not None and (highlight.region is not None or highlight.text == self.source.sha256)

    def _show_passage(self, _source: str, start: int, end: int, highlight: str) -> None:
        matching = highlight_lookup.highlights(project=self._session.project, ids=[highlight] if highlight else [])
        if any(not self._is_in_text(one) for one in matching):
            words = self.tr("This passage stands in an earlier text of the source; it was not carried over yet.")
            self._session.noticed.emit(words, False)
            return
        if any(one.region is not None for one in matching):
            self.pages.show_page()
        self.reader.show_passage(start, end, select=not highlight)
        if highlight:
            self.reader.set_current_highlight(highlight)

    def _show_matches(self, matches: list[tuple[int, int]], current: int) -> None:
        self.reader.set_find_matches(matches, current if current >= 0 else None)
        if current >= 0:
            self.reader.show_passage(*matches[current])

    def _hide(self) -> None:
        self.outline.refresh()
        self.reader.set_hidden(self._navigator.hidden_codes, self._navigator.hidden_coders)


def subtitle(source: Source) -> str:
    """The line under a source's title: what is known of it, and how long it is."""
    reference = source.reference
    parts = [reference.type, reference.authors, reference.year, reference.publisher]
    if reference.accessed:
        parts.append(QCoreApplication.translate("ReadWorkspace", "accessed {0}").format(reference.accessed))
    parts.append(QCoreApplication.translate("ReadWorkspace", "{0} words").format(counted(source.words)))
    return " · ".join(part for part in parts if part)
