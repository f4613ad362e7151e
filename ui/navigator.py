"""What the user looks at: the source being read, the thing in the inspector, the workspace, what is hidden."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from reviewer.model.coding.excerpt_filter import ExcerptFilter

Subject = Literal["project", "source", "code", "highlight", "selection"]
"""What the inspector can show; a selection by its source and code points, as `source:start:end`."""


class Navigator(QObject):
    """Views say here where the user goes; other views follow.

    `source_changed(id)`: another source is read ("" for none). `subject_changed(kind, id)`: the inspector shows this.
    `passage_requested(source, start, end, highlight id or "")`: bring a passage into view in the reader.
    `workspace_changed(name)`. `hidden_changed()`: codes or coders were hidden or shown.
    `excerpts_requested(code id)`: show a code's excerpts. `highlights_requested(ids)`: show these excerpts.
    `filter_requested(ExcerptFilter)`: show what passes. `sources_requested(words)`: filter the list of sources by these words.
    `action_requested(id)`: do what a row of the menus does.
    `search_requested(query)`. `inspector_requested()`: the inspector is to be seen, however small the window is and whatever
    the workspace. `codebook_requested()`: sources and codebook are.
    `thing_requested(kind, id)`: show a note, group or case.
    `history_requested(id, title)`: show the history of one thing. `conflict_requested(id)`: show a thing's conflict.
    """

    source_changed = Signal(str)
    subject_changed = Signal(str, str)
    passage_requested = Signal(str, int, int, str)
    workspace_changed = Signal(str)
    hidden_changed = Signal()
    excerpts_requested = Signal(str)
    filter_requested = Signal(object)
    sources_requested = Signal(str)
    action_requested = Signal(str)
    highlights_requested = Signal(object)
    search_requested = Signal(str)
    inspector_requested = Signal()
    codebook_requested = Signal()
    thing_requested = Signal(str, str)
    history_requested = Signal(str, str)
    conflict_requested = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = ""
        self.subject: tuple[Subject, str] = ("project", "")
        self.workspace = "read"
        self.hidden_codes: frozenset[str] = frozenset()
        self.hidden_coders: frozenset[str] = frozenset()

    def reset(self) -> None:
        """A project was opened or closed: nothing is looked at yet."""
        self.hidden_codes = self.hidden_coders = frozenset()
        self.source = ""
        self.source_changed.emit("")
        self.inspect("project", "")
        self.go("read")
        self.hidden_changed.emit()

    def read(self, source: str) -> None:
        """Read a source, from where it was left."""
        self.go("read")
        if source != self.source:
            self.source = source
            self.source_changed.emit(source)
        if source:
            self.inspect("source", source)

    def show_passage(self, source: str, start: int, end: int, highlight: str = "") -> None:
        """Bring a passage into view and, if it is a highlight, select it."""
        self.go("read")
        if source != self.source:
            self.source = source
            self.source_changed.emit(source)
        self.passage_requested.emit(source, start, end, highlight)
        if highlight:
            self.inspect("highlight", highlight)

    def inspect(self, kind: Subject, identifier: str) -> None:
        """Show something in the inspector."""
        self.subject = (kind, identifier)
        self.subject_changed.emit(kind, identifier)

    def open_inspector(self, kind: Subject, identifier: str) -> None:
        """Show something in the inspector, and the inspector with it."""
        self.inspect(kind, identifier)
        self.inspector_requested.emit()

    def go(self, workspace: str) -> None:
        """Change the workspace."""
        if workspace != self.workspace:
            self.workspace = workspace
            self.workspace_changed.emit(workspace)

    def show_excerpts(self, code: str) -> None:
        """Show the excerpts of a code, in the Excerpts workspace."""
        self.go("excerpts")
        self.excerpts_requested.emit(code)

    def show_filtered(self, wanted: ExcerptFilter) -> None:
        """Show what passes a filter, in the Excerpts workspace."""
        self.go("excerpts")
        self.filter_requested.emit(wanted)

    def show_sources(self, words: str) -> None:
        """Show the sources that these words in their filter let through, in the Read workspace."""
        self.go("read")
        self.sources_requested.emit(words)

    def do(self, action: str) -> None:
        """Do what a row of the menus does, by its id."""
        self.action_requested.emit(action)

    def show_highlights(self, ids: tuple[str, ...]) -> None:
        """Show these excerpts, in the Excerpts workspace."""
        self.go("excerpts")
        self.highlights_requested.emit(ids)

    def search(self, query: str) -> None:
        """Search for something, in the Search workspace."""
        self.go("search")
        self.search_requested.emit(query)

    def show_thing(self, kind: Literal["note", "group", "case"], identifier: str) -> None:
        """Show a note, group or case, in the Notes workspace."""
        self.go("notes")
        self.thing_requested.emit(kind, identifier)

    def show_history(self, thing: str, title: str) -> None:
        """Show what happened to one thing, in the History workspace."""
        self.go("history")
        self.history_requested.emit(thing, title)

    def show_conflict(self, thing: str) -> None:
        """Show the open conflict about a thing, in the Team workspace."""
        self.go("team")
        self.conflict_requested.emit(thing)

    def hide(self, *, codes: frozenset[str] | None = None, coders: frozenset[str] | None = None) -> None:
        """Say which codes and coders are hidden in the reader."""
        self.hidden_codes = self.hidden_codes if codes is None else codes
        self.hidden_coders = self.hidden_coders if coders is None else coders
        self.hidden_changed.emit()
