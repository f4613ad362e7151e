"""Marking that two highlights contradict, support or are related to each other: mark one, go to another, say how they stand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reviewer.errors import ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.coding.link import Direction, LinkKind
from reviewer.services.coding import highlights, links
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.actions.target import Target
from ui.intent import By
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.text.passage_words import passage_words

_QUOTE_CHARACTERS = 60  # A quote in a notice or a menu stays on one line.


class Linking(QObject):
    """`marked` is the highlight that waits for its other end; `changed()` when it is another one or none."""

    changed = Signal()

    def __init__(self, session: Session, navigator: Navigator, target: Target, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._navigator, self._target = session, navigator, target
        self.marked = ""
        session.opened.connect(self.forget)
        session.closed.connect(self.forget)

    def rows(self) -> list[Action]:
        """What the menu Highlight offers for links."""
        needs: tuple[Need, ...] = ("writable", "passage")
        against, with_it = partial(self.link, "contradicts"), partial(self.link, "supports")
        return [
            Action("mark_link", self.tr("Mar&k for a link"), "highlight", 301, self.mark, "Ctrl+L", needs),
            Action(
                "contradicts", self.tr("C&ontradicts the marked one"), "highlight", 302, against, "Ctrl+Shift+X", needs
            ),
            Action("supports", self.tr("S&upports the marked one"), "highlight", 303, with_it, "Ctrl+Shift+S", needs),
            Action("related", self.tr("Relat&ed to the marked one…"), "highlight", 304, self.relate, needs=needs),
        ]

    def forget(self) -> None:
        """Mark nothing any more."""
        self._set("")

    def mark(self) -> None:
        """Mark the selected words, which are highlighted for it, or the current highlight; again takes the mark away."""
        selected, current = self._target.now
        if selected is not None:
            source, (start, end) = self._navigator.source, selected
            self._session.do(
                lambda by: highlights.highlight_passage(**by, source=source, start=start, end=end),
                then=lambda result: self._mark(result[1]),
            )
        elif not current:
            self._session.noticed.emit(self.tr("Choose a highlight first; then mark it for a link."), False)
        elif current == self.marked:
            self._set("")
        else:
            self._mark(current)

    def _mark(self, highlight: str) -> None:
        self._navigator.inspect("highlight", highlight)
        self._set(highlight)
        words = self.tr("Marked. Go to another highlight and say that it contradicts or supports this one.")
        self._session.noticed.emit(words, False)

    def relate(self) -> None:
        """Ask how the selected words or the current highlight are related to the marked one."""
        if not self._has_both():
            return
        from ui.dialogs.relation import RelationDialog

        project, marked = self._session.project, self.quote()
        selected, current = self._target.now
        here = self.tr("the selected words") if selected is not None else quote_of(project, current)

        def offer(names: list[str]) -> None:
            dialog = RelationDialog(here, marked, names, QApplication.activeWindow())
            dialog.accepted.connect(lambda: self.link("related", dialog.name.text(), dialog.direction))
            dialog.open()

        self._session.ask("names of relations", lambda: links.relation_names(project=project), offer)

    def _has_both(self) -> bool:
        """Whether one is marked and another one is chosen; says so if not."""
        selected, current = self._target.now
        both = bool(self.marked) and (selected is not None or bool(current and current != self.marked))
        if not both:
            words = self.tr("Mark one highlight for a link first; then choose another one.")
            self._session.noticed.emit(words, False)
        return both

    def link(self, kind: LinkKind, name: str = "", direction: Direction = "") -> None:
        """Say how the selected words, which are highlighted for it, or the current highlight stand to the marked one."""
        if not self._has_both():
            return
        selected, current = self._target.now
        notice = {
            "contradicts": self.tr("Contradiction marked."),
            "supports": self.tr("Support marked."),
            "related": self.tr("Relation marked."),
        }[kind]
        b, source = self.marked, self._navigator.source
        how: dict[str, Any] = {"kind": kind, "name": name, "direction": direction}

        def intent(by: By) -> tuple[Changes, str]:
            if selected is None:
                return links.link_highlights(**by, **how, a=current, b=b)
            return links.link_passage(**by, **how, source=source, start=selected[0], end=selected[1], b=b)

        def done(result: tuple[Changes, str]) -> None:
            self._set("")
            if selected is not None:
                self._navigator.inspect("highlight", result[1])

        self._session.do(intent, notice=notice, then=done)

    def quote(self) -> str:
        """The beginning of the marked passage; empty when it is not there any more."""
        return quote_of(self._session.project, self.marked) if self._session.is_open else ""

    def _set(self, highlight: str) -> None:
        if highlight != self.marked:
            self.marked = highlight
            self.changed.emit()


def quote_of(project: Project, highlight: str, most: int = _QUOTE_CHARACTERS) -> str:
    """The beginning of a passage on one line, or the name of a region, safe to show; empty when it is not there any more."""
    if not highlight:
        return ""
    highlights = highlight_lookup.highlights(project=project, ids=[highlight])
    if not highlights:
        return ""
    try:
        text = highlight_lookup.text_around(project=project, highlight=highlights[0]).text
    except ReviewerError:
        return ""
    return passage_words(highlights[0], text, most)
