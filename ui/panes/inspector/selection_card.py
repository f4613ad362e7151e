"""The card of the selected words: what they are, where they stand, and which highlights lie over them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer.model.coding.highlight import Highlight
from reviewer.model.names import shown
from reviewer.model.sources.source import Source
from reviewer.services.coding import codes
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.inspector.card import Card
from ui.session import Session
from ui.widgets.fields.parts import Details, wrapped
from ui.widgets.rows.row_button import Row, RowButtons
from ui.widgets.text.quote import Quote

_MOST_SHOWN = 12  # Of the highlights here; the rest is counted.
_LONGEST_QUOTE = 20_000  # Somebody may select a whole book.


@dataclass(frozen=True, slots=True)
class SelectionFacts:
    """What the card shows. `start` and `end` are code points of the source's text."""

    source: Source
    start: int
    end: int
    quote: str
    number: int
    here: list[Highlight]


class SelectionCard(Card[SelectionFacts]):
    """Shown while words are selected: they are the target of everything that can be done."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self.quote, self.details, self.here = Quote(), Details(), RowButtons()
        self.heading(self.tr("Selected words"))
        self._layout.addWidget(self.quote)
        self._layout.addWidget(wrapped(self.tr("Type to tag them. Ctrl+M writes a memo on them."), role="muted"))
        self._layout.addWidget(self.details)
        self._here_heading = self.heading(self.tr("Highlights here"))
        self._layout.addWidget(self.here)
        self._layout.addStretch(1)
        self.here.chosen.connect(self._go)
        self.apply_look()

    def apply_look(self) -> None:
        font = quote_font(self, self._session.settings)
        font.setPointSizeF(self.font().pointSizeF() * 1.14)
        self.quote.set_reading_font(font)

    @staticmethod
    def read(project: Project, identifier: str) -> SelectionFacts | None:
        name, start, end = identifier.rsplit(":", 2)
        source = source_lookup.source_with(project=project, identifier=name)
        text = highlight_lookup.text_of(project=project, source=name)
        first, last = int(start), int(end)
        here = [
            one
            for one in highlight_lookup.highlights_of(project=project, source=name)
            if one.text == source.sha256 and one.start < last and first < one.end
        ]
        quote = text.text[first : min(last, first + _LONGEST_QUOTE)]
        return SelectionFacts(source, first, last, quote, text.number_at(first), here)

    def fill(self, facts: SelectionFacts) -> None:
        self.quote.show_text(facts.quote, "")
        page = facts.source.page_at(facts.start)
        place = [f"¶ {facts.number}"]
        place += [self.tr("page {0}").format(page)] if page else []
        place.append(self.tr("characters {0}–{1}").format(counted(facts.start), counted(facts.end)))
        self.details.show_rows(
            [(self.tr("Source"), facts.source.title[:300]), (self.tr("Where"), " · ".join(place))],
        )
        book, names = codes.codebook(project=self._session.project), self._session.names
        rows = []
        for one in facts.here[:_MOST_SHOWN]:
            tags = shown(", ".join(code.name for code in map(book.shown, one.codes) if code)) or _no_code()
            rows.append(Row(one.id, shown(names.get(one.coder, "")), tags, tags))
        if len(facts.here) > _MOST_SHOWN:
            rows.append(Row("", self.tr("… and {0} more").format(counted(len(facts.here) - _MOST_SHOWN))))
        self.here.show_rows(rows)
        self._here_heading.setVisible(bool(rows))
        self.here.setVisible(bool(rows))

    def _go(self, highlight: str) -> None:
        if highlight:
            self._navigator.inspect("highlight", highlight)


def _no_code() -> str:
    return QCoreApplication.translate("SelectionCard", "no code")
