"""The passages that a highlight is linked with: each with a jump, one's own with a way to take the link away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from reviewer.model.coding.link import Link
from reviewer.model.names import shown
from reviewer.services.coding import links
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.intents.link_highlights import Linking, quote_of
from ui.sentences import in_quotes
from ui.session import Session
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.flow import Flow
from ui.widgets.rows.row_button import Row, RowButton

_QUOTE_CHARACTERS = 120  # More would hide the next link below it.
_MOST_LINKS = 50  # Each is a row of widgets.


@dataclass(frozen=True, slots=True)
class Linked:
    """A link of a highlight: the other end's words, and the title of the source it stands in."""

    link: Link
    other: str
    quote: str
    title: str


def linked(project: Project, highlight: str) -> list[Linked]:
    """The links of a highlight. Reads the texts they lead to: ask off the main thread."""
    links = highlight_lookup.links_of(project=project, highlight=highlight)[:_MOST_LINKS]
    others = {link.id: link.other(highlight) for link in links}
    ends = {one.id: one for one in highlight_lookup.highlights(project=project, ids=list(others.values()))}

    def end(link: Link) -> Linked:
        other = ends.get(others[link.id])
        title = source_lookup.source_with(project=project, identifier=other.source).title if other else ""
        return Linked(link, others[link.id], quote_of(project, others[link.id], _QUOTE_CHARACTERS), title)

    return [end(link) for link in links]


class LinksSection(QWidget):
    """`mark_asked()`, `link_asked(kind)`, `relate_asked()`; `go_asked(highlight id)` for a linked passage."""

    mark_asked = Signal()
    link_asked = Signal(str)
    relate_asked = Signal()
    go_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        tab_through(self)
        self._session, self._highlight, self._marked = session, "", ""
        self.rows: list[LinkRow] = []
        self.waiting = wrapped(role="muted")
        self.mark = self._button(self.tr("Mark for a link"), self.mark_asked.emit)
        self.contradicts = self._button(self.tr("Contradicts it"), lambda: self.link_asked.emit("contradicts"))
        self.supports = self._button(self.tr("Supports it"), lambda: self.link_asked.emit("supports"))
        self.related = self._button(self.tr("Related to it…"), self.relate_asked.emit)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        buttons = Flow()
        for button in (self.contradicts, self.supports, self.related, self.mark):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._list)
        layout.addWidget(self.waiting)
        layout.addLayout(buttons)

    def follow(self, linking: Linking) -> None:
        """Mark and link with this, and show what it has marked."""
        self.mark_asked.connect(linking.mark)
        self.link_asked.connect(linking.link)
        self.relate_asked.connect(linking.relate)
        linking.changed.connect(lambda: self.show_marked(linking.marked))

    def show_highlight(self, highlight: str, links: Sequence[Linked]) -> None:
        """Show the links of a highlight."""
        self._highlight = highlight
        self._show_rows(links)
        self.show_marked(self._marked)

    def show_marked(self, marked: str) -> None:
        """Say which highlight waits for its other end."""
        self._marked = marked
        quote = quote_of(self._session.project, marked) if marked and self._session.is_open else ""
        here = bool(marked) and marked == self._highlight
        other = bool(quote) and not here
        writable = self._session.can_write
        self.mark.setText(self.tr("Take the mark away") if here else self.tr("Mark for a link"))
        if here:
            self.waiting.setText(self.tr("Marked. Go to another highlight and say how it stands to this one."))
        elif other:
            self.waiting.setText(self.tr("Marked: “{0}”").format(quote))
        self.waiting.setVisible(here or other)
        for button in (self.contradicts, self.supports, self.related):
            button.setVisible(other)
            button.setEnabled(writable)
        self.mark.setEnabled(writable)

    def _show_rows(self, links: Sequence[Linked]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        names = self._session.names
        self.rows = [self._row(one, names.get(one.link.coder, "?")) for one in links]
        for row in self.rows:
            self._list.addWidget(row)
        tab_through(self, [part for row in self.rows for part in (row.go, row.remove)])

    def _row(self, one: Linked, coder: str) -> LinkRow:
        link, other = one.link, one.other
        row = LinkRow(self._sign(link), one.quote, one.title, coder)
        row.go.clicked.connect(lambda: self.go_asked.emit(other))
        row.remove.clicked.connect(lambda: self._remove(link.id))
        row.remove.setVisible(link.coder == self._session.coder.id and self._session.can_write)
        return row

    def _sign(self, link: Link) -> str:
        """How the highlight stands to the other one."""
        from_here = link.a == self._highlight
        if link.kind == "contradicts":
            return self.tr("≠ contradicts")
        if link.kind == "supports":
            return self.tr("≈ supports") if from_here else self.tr("≈ supported by")
        name = shown(link.name) or self.tr("related to")
        arrow = {"": "–", "both_ways": "↔"}.get(link.direction, "→" if from_here else "←")
        return f"{arrow} {name}"

    def _remove(self, link: str) -> None:
        self._session.do(lambda by: links.unlink(**by, link=link), notice=self.tr("Link taken away."))

    def _button(self, title: str, run: object) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("role", "pill")
        button.clicked.connect(run)
        return button


class LinkRow(QWidget):
    """One linked passage: how it stands, its words, where it is, and whose link it is."""

    def __init__(self, sign: str, quote: str, title: str, coder: str) -> None:
        super().__init__()
        self.words = f"{sign} {in_quotes(quote)}"
        tip = f"{self.words}\n{title} · {coder}"
        self.go = RowButton(Row("", self.words, "", tip), self)
        self.go.setAccessibleName(shown(f"{self.words}, {title}, {coder}"))
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setProperty("role", "chip")
        self.remove.setAccessibleName(self.tr("Take this link away"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.go, 1)
        layout.addWidget(self.remove)
