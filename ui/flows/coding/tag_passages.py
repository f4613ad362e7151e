"""Tagging in the reader: what keys, popover, drops and menus do with a selection or a highlight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reviewer.model.coding.highlight import Highlight
from reviewer.services.coding import codes, highlights
from reviewer.services.shared import highlight_lookup
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.actions.target import Target
from ui.flows.coding.copy_quote import with_citation
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.reader import ReaderHighlight
from ui.session import Session

_RECENT_KEPT = 12  # More than the popover offers at once.


class Tagging(QObject):
    """Connects the reading pane, the popover and the services. Keys work while the reader has the focus."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator, target: Target) -> None:
        super().__init__(window)
        self._target = target
        self._inspector, self._workspace = window.inspector, window.read
        self._session, self._navigator, workspace = session, navigator, window.read
        self._reader, self._popover = workspace.reader, workspace.popover
        self._pending = count(1)
        self.recent: list[str] = []
        self._offered: tuple[object, str] = (None, "")
        self._by_mouse = False
        self._reader.installEventFilter(self)
        for view in (self._reader, workspace.pages.view):
            view.viewport().installEventFilter(self)
        self._reader.selection_finished.connect(self._after_selection)
        self._reader.ends_moved.connect(self._move_ends)
        self._reader.code_dropped.connect(lambda code, start, end: self._tag_range(start, end, [code]))
        self._reader.code_dropped_on.connect(lambda code, highlight: self._tag_highlight(highlight, code))
        self._popover.code_chosen.connect(self._tag_target)
        self._popover.new_code_asked.connect(self._tag_new)
        self._popover.untagged_asked.connect(self.highlight_only)
        self._popover.copy_asked.connect(self._reader.copy)
        self._popover.left.connect(self._reader.setFocus)
        session.opened.connect(self.recent.clear)
        target.changed.connect(self._close_if_elsewhere)
        window.codebook.tag_requested.connect(self.tag)
        window.inspector.code_requested.connect(self.offer_codes_for)
        window.read.outline.tag_asked.connect(self.offer_codes)

    def rows(self) -> list[Action]:
        """What the menu Highlight offers for the selection and the current highlight."""
        tag: tuple[Need, ...] = ("writable", "passage")
        mark: tuple[Need, ...] = ("writable", "selection")
        name = self.tr("New code from the selected &words")
        return [
            Action("tag", self.tr("&Tag…"), "highlight", 101, self.offer_codes, "Enter", tag, local=True),
            Action(
                "repeat", self.tr("Tag with the &last code"), "highlight", 102, self.repeat_last, ".", tag, local=True
            ),
            Action("in_vivo", name, "highlight", 103, self.in_vivo, "Ctrl+Shift+I", tag),
            Action(
                "highlight_only",
                self.tr("&Highlight without a code"),
                "highlight",
                104,
                self.highlight_only,
                "Ctrl+H",
                mark,
            ),
            Action(
                "memo", self.tr("Write a &memo"), "highlight", 201, self.write_memo, "Ctrl+M", ("writable", "source")
            ),
            Action(
                "delete_highlight",
                self.tr("&Delete highlight"),
                "highlight",
                202,
                self.delete,
                "Del",
                tag,
                local=True,
            ),
            Action(
                "copy_citation",
                self.tr("Copy quote with &citation"),
                "edit",
                201,
                self.copy_with_citation,
                "Ctrl+Shift+C",
                ("passage",),
            ),
        ]

    # What the selection or the current highlight gets

    def offer_codes(self, typed: str = "") -> None:
        """Open the popover at the selection, or at the current highlight."""
        if not self._session.can_write:
            return
        selection, now = self._target.selection, self._current()
        if selection is None and now is None:
            return
        if now is not None and self._navigator.workspace != "read":
            self._navigator.show_passage(now.source, now.start, now.end, now.id)
        self._offered = self._target.now
        passage, highlight = ((now.start, now.end), now.id) if now is not None else (None, "")
        book = codes.codebook(project=self._session.project)
        self._popover.prepare(book.taggable, self.recent, typed)
        self._popover.open_at(self._workspace.room_below(passage, highlight))

    def tag(self, code: str) -> None:
        """Tag the selection, or the current highlight, with a code."""
        selection, current = self._target.now
        if selection is not None:
            self._tag_range(*selection, [code])
        elif current:
            self._tag_highlight(current, code)

    def tag_with_key(self, shortcut: str) -> bool:
        """Tag with the code that has this shortcut. False when no code has it."""
        if not self._session.is_open:
            return False
        for code in codes.codebook(project=self._session.project):
            if code.shortcut == shortcut:
                self.tag(code.id)
                return True
        return False

    def repeat_last(self) -> None:
        """Tag with the code that was used last."""
        if self.recent:
            self.tag(self.recent[0])

    def highlight_only(self) -> None:
        """Highlight the selection without a code."""
        selection = self._target.selection
        if selection is not None:
            self._tag_range(*selection, [])
        self._reader.setFocus()

    def in_vivo(self) -> None:
        """Make a new code from the words of the selection, or of the current highlight, and tag them with it."""
        place = self._place()
        if place is None:
            return
        source, start, end = place
        if start == end:
            words = self.tr("A region of a page has no words of which a code could be made; type a name for it.")
            self._session.noticed.emit(words, False)
            self.offer_codes()
            return
        text = highlight_lookup.text_of(project=self._session.project, source=source).text
        name = " ".join(text[start:end].split())[:80].strip(" .,;:–—-").replace("/", " / ")
        self._highlight(start, end, codes=[], new_code=(" ".join(name.split()), None), source=source)

    def delete(self) -> None:
        """Delete one's own highlight of exactly the selected words, or the current highlight."""
        selection, current = self._target.now
        if selection is not None:
            current = self._own_at(selection)
        if current:
            self._delete(current)
        elif selection is not None:
            words = self.tr("None of your highlights has exactly the selected words; click one to delete it.")
            self._session.noticed.emit(words, False)

    def _delete(self, highlight: str) -> None:
        """It goes from the page at once, and comes back if it was not deleted."""
        now = self._read(highlight)
        seen = self._session.can_write and now is not None and now.coder == self._session.coder.id
        if seen:
            self._reader.update_highlights([], [highlight])

        def refused(sentence: str) -> None:
            if seen and now is not None and now.source == self._navigator.source:
                self._workspace.show_again([now])
            self._session.failed.emit(sentence)

        notice = self.tr("Highlight deleted.")
        self._session.do(lambda by: highlights.delete_highlights(**by, ids=[highlight]), notice=notice, refused=refused)

    def copy_with_citation(self) -> None:
        """Copy the selection, or the current highlight's text, with its source and place."""
        place = self._place()
        if place is None:
            return
        now = self._current() if self._target.selection is None else None
        words = with_citation(self._session.project, *place, now.region if now is not None else None)
        QGuiApplication.clipboard().setText(words)
        self._session.noticed.emit(self.tr("Quote and citation copied."), False)

    def write_memo(self) -> None:
        """Put the cursor into the memo of the target: of the selected words, which are highlighted for it, or of the highlight.

        Without a target it is the memo of what the inspector shows.
        """
        selection, current = self._target.now
        self._popover.hide()
        if selection is not None:
            self._highlight(*selection, codes=[], new_code=None, then=self._edit_memo)
            return
        if current:
            self._navigator.inspect("highlight", current)
        self._edit_memo()

    def _edit_memo(self) -> None:
        self._navigator.inspector_requested.emit()
        self._inspector.edit_memo()

    def offer_codes_for(self, highlight: str) -> None:
        """Open the popover at a highlight of the text that is read."""
        now = self._read(highlight)
        if now is not None:
            if self._navigator.workspace != "read" or not self._reader.knows(highlight):
                self._navigator.show_passage(now.source, now.start, now.end, highlight)
            self._reader.set_current_highlight(highlight)
            self.offer_codes()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease:
            self._by_mouse = True
        elif kind == QEvent.Type.MouseButtonPress and self._popover.isVisible():
            self._popover.hide()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._by_mouse = False
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = chr(key) if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else ""
        if digit and modifiers == Qt.KeyboardModifier.NoModifier:
            return self.tag_with_key(digit)
        if digit and modifiers == Qt.KeyboardModifier.AltModifier:
            return self.tag_with_key(f"Alt+{digit}")
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        text = event.text()
        if self._reader.selection() is not None and text.isprintable() and text.strip():
            self.offer_codes(text)
            return True
        steps: dict[int, int] = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
        if modifiers == Qt.KeyboardModifier.NoModifier and key in steps:
            self._workspace.step(steps[key])
            return True
        return False

    def _after_selection(self) -> None:
        if self._by_mouse and self._reader.selection() is not None and self._session.can_write:
            self.offer_codes()
        self._by_mouse = False

    def _close_if_elsewhere(self) -> None:
        if self._popover.isVisible() and self._target.now != self._offered:
            self._popover.hide()

    # Writing

    def _tag_target(self, code: str) -> None:
        self.tag(code)
        self._reader.setFocus()

    def _tag_new(self, name: str, parent: str) -> None:
        place, now = self._place(), self._current()
        if self._target.selection is None and now is not None and now.region is not None:
            self._session.do(
                lambda by: highlights.tag_with_new_code(**by, highlight=now.id, name=name, parent=parent or None),
                then=self._tagged_new,
            )
        elif place is not None:
            self._highlight(place[1], place[2], codes=[], new_code=(name, parent or None), source=place[0])
        self._reader.setFocus()

    def _tagged_new(self, result: tuple[object, str]) -> None:
        self._select(result)
        self._remember_new(result[1])

    def take_up(self, highlight: str) -> None:
        """Make a highlight that is new the current one, and offer codes for it."""
        self._select((None, highlight))
        self.offer_codes()

    def _tag_highlight(self, highlight: str, code: str) -> None:
        self._remember(code)
        self._session.do(
            lambda by: highlights.tag_highlight(**by, highlight=highlight, codes=[code]), then=self._select
        )

    def _tag_range(self, start: int, end: int, wanted: Sequence[str]) -> None:
        for code in wanted:
            self._remember(code)
        self._highlight(start, end, codes=wanted, new_code=None)

    def _highlight(
        self,
        start: int,
        end: int,
        *,
        codes: Sequence[str],
        new_code: tuple[str, str | None] | None,
        source: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Highlight characters of a source, by default the one that is read."""
        source = source or self._navigator.source
        if not source:
            return
        pending = f"pending-{next(self._pending)}"
        coder = self._session.coder
        if self._session.can_write and source == self._reader.source_id:
            shown = ReaderHighlight(pending, start, end, tuple(codes), coder.id, coder.name, pending=True)
            self._reader.update_highlights([shown])

        def refused(sentence: str) -> None:
            self._reader.update_highlights([], [pending])
            self._session.failed.emit(sentence)

        def done(result: tuple[object, str]) -> None:
            self._reader.update_highlights([], [pending])
            self._select(result)
            if new_code is not None:
                self._remember_new(result[1])
            if then is not None:
                then()

        self._session.do(
            lambda by: highlights.highlight_passage(
                **by, source=source, start=start, end=end, codes=list(codes), new_code=new_code
            ),
            then=done,
            refused=refused,
        )

    def _move_ends(self, highlight: str, start: int, end: int) -> None:
        def refused(sentence: str) -> None:
            now = self._read(highlight)
            if now is not None and self._workspace.source is not None and now.source == self._workspace.source.id:
                self._workspace.show_again([now])
            self._session.failed.emit(sentence)

        self._session.do(
            lambda by: highlights.move_ends(**by, highlight=highlight, start=start, end=end),
            notice=self.tr("Ends of the highlight moved."),
            refused=refused,
        )

    def _select(self, result: tuple[object, str]) -> None:
        self._reader.set_current_highlight(result[1])
        self._navigator.inspect("highlight", result[1])

    def _remember(self, code: str) -> None:
        self._workspace.forget_how_to_tag()
        if code in self.recent:
            self.recent.remove(code)
        self.recent.insert(0, code)
        del self.recent[_RECENT_KEPT:]

    def _remember_new(self, highlight: str) -> None:
        now = self._read(highlight)
        for code in now.codes if now else ():
            if code not in self.recent:
                self._remember(code)

    def _current(self) -> Highlight | None:
        current = self._target.highlight
        return self._read(current) if current else None

    def _place(self) -> tuple[str, int, int] | None:
        """The target as (source, start, end)."""
        selection, now = self._target.selection, self._current()
        if selection is not None:
            return (self._navigator.source, *selection)
        return (now.source, now.start, now.end) if now is not None else None

    def _own_at(self, place: tuple[int, int]) -> str:
        """One's own highlight at exactly this place of the text that is read; "" when there is none."""
        me = self._session.coder.id
        here = highlight_lookup.highlights_of(project=self._session.project, source=self._navigator.source)
        return next((one.id for one in here if one.coder == me and (one.start, one.end) == place), "")

    def _read(self, highlight: str) -> Highlight | None:
        highlights = highlight_lookup.highlights(project=self._session.project, ids=[highlight])
        return highlights[0] if highlights else None
