"""Marking that two highlights contradict or support each other: mark one, go to another, say how they stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.errors import ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.coding.link import LinkKind
from reviewer.model.names import shown
from reviewer.services.coding import highlights, links
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.actions.target import Target
from ui.intent import By
from ui.navigator import Navigator
from ui.session import Session

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

    def link(self, kind: LinkKind) -> None:
        """Say how the selected words, which are highlighted for it, or the current highlight stand to the marked one."""
        selected, current = self._target.now
        if not self.marked or (selected is None and (not current or current == self.marked)):
            words = self.tr("Mark one highlight for a link first; then choose another one.")
            self._session.noticed.emit(words, False)
            return
        notice = self.tr("Contradiction marked.") if kind == "contradicts" else self.tr("Support marked.")
        b, source = self.marked, self._navigator.source

        def intent(by: By) -> tuple[Changes, str]:
            if selected is None:
                return links.link_highlights(**by, kind=kind, a=current, b=b)
            return links.link_passage(**by, kind=kind, source=source, start=selected[0], end=selected[1], b=b)

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
    """The beginning of a passage on one line, safe to show; empty when it is not there any more."""
    if not highlight:
        return ""
    highlights = highlight_lookup.highlights(project=project, ids=[highlight])
    if not highlights:
        return ""
    try:
        text = highlight_lookup.text_around(project=project, highlight=highlights[0]).text
    except ReviewerError:
        return ""
    quote = " ".join(text[highlights[0].start : min(highlights[0].end, highlights[0].start + most * 2)].split())
    return shown(quote if len(quote) <= most else quote[: most - 1] + "…")
