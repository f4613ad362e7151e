"""The card of a highlight: the passage, its codes, memos, where it stands, who else coded it, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reviewer.late import late
from reviewer.model.coding.excerpt import CutOut
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.note import Note
from reviewer.model.names import shown
from reviewer.model.project import Memo
from reviewer.model.sources.source import Source
from reviewer.model.team.consensus import CONSENSUS_CODER, Adjudication
from reviewer.services.coding import codes, highlights, notes
from reviewer.services.evidence.cut_outs import cut_out
from reviewer.services.project import history
from reviewer.services.project.history import HistoryEntry
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.shared.project_lookup import made_elsewhere
from ui.look.fonts import quote_font
from ui.look.labels import label_words
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.inspector.card import Card
from ui.panes.inspector.links_section import Linked, LinksSection, linked
from ui.panes.inspector.memo_section import MemoSection
from ui.panes.inspector.named_in import NamedIn
from ui.session import Session
from ui.widgets.chip import Chips
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import Details
from ui.widgets.rows.row_button import Row, RowButtons
from ui.widgets.text.cut_picture import CutPicture
from ui.widgets.text.passage_words import figure_words, region_place
from ui.widgets.text.quote import Quote
from ui.widgets.text.times import moment

if TYPE_CHECKING:
    from reviewer.services.consensus import adjudication
else:
    adjudication = late("reviewer.services.consensus.adjudication")

_MOST_ENTRIES = 30  # Of the history; its workspace shows the rest.
_MOST_OTHERS = 12  # Other highlights at this place; the rest is counted.


@dataclass(frozen=True, slots=True)
class HighlightFacts:
    """What the card shows of a highlight, but for its neighbours and its history. `number` is its paragraph's."""

    now: Highlight
    source: Source
    quote: str
    number: int
    memos: list[Memo]
    links: list[Linked]
    made: int | None
    notes: list[Note]
    decided: Adjudication | None


class HighlightCard(Card[HighlightFacts]):
    """`code_requested(highlight id)`: the user wants to add a code."""

    code_requested = Signal(str)

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self.quote, self.picture, self.chips = Quote(), CutPicture(), Chips()
        self.memos = MemoSection(session, "highlight")
        self.links = LinksSection(session)
        self.details, self.also, self.history = Details(), RowButtons(), Details(long_left=True)
        self._now: Highlight | None = None
        self._names: dict[str, str] = {}
        self.heading(self.tr("Highlight"))
        self._layout.addWidget(self.quote)
        self._layout.addWidget(self.picture)
        self._layout.addWidget(self.chips)
        self.heading(self.tr("Memo"))
        self._layout.addWidget(self.memos)
        self.named_in = NamedIn(navigator)
        self._layout.addWidget(self.named_in)
        self.heading(self.tr("Linked passages"))
        self._layout.addWidget(self.links)
        self.heading(self.tr("Details"))
        self._layout.addWidget(self.details)
        self._also_heading = self.heading(self.tr("Also coded by"))
        self._layout.addWidget(self.also)
        self.heading(self.tr("History"))
        self._layout.addWidget(self.history)
        self._layout.addStretch(1)
        self.chips.clicked.connect(lambda code: navigator.inspect("code", code))
        self.chips.removed.connect(self._untag)
        self.chips.add_clicked.connect(lambda: self.code_requested.emit(self._id))
        self.also.chosen.connect(self._go)
        self.links.go_asked.connect(self._go)
        self.apply_look()

    def keepers(self) -> Sequence[Keeper]:
        return [*self._keepers, *self.memos.keepers()]

    def apply_look(self) -> None:
        font = quote_font(self, self._session.settings)
        font.setPointSizeF(self.font().pointSizeF() * 1.14)
        self.quote.set_reading_font(font)

    @staticmethod
    def read(project: Project, identifier: str) -> HighlightFacts | None:
        matching = highlight_lookup.highlights(project=project, ids=[identifier])
        if not matching:
            return None
        now = matching[0]
        around = highlight_lookup.text_around(project=project, highlight=now)
        return HighlightFacts(
            now,
            source_lookup.source_with(project=project, identifier=now.source),
            figure_words(now.region) if now.region else around.text[now.start : now.end],
            around.number_at(now.start),
            highlight_lookup.memos(project=project, target=identifier),
            linked(project, identifier),
            made_elsewhere(project=project, kind="highlight", identifier=identifier),
            notes.notes_on(project=project, thing=identifier),
            adjudication.decided_from(project=project, highlight=identifier) if now.coder == CONSENSUS_CODER else None,
        )

    def fill(self, facts: HighlightFacts) -> None:
        project, now = self._session.project, facts.now
        new = self._now is None or self._now.id != now.id
        if new or now.region is None or self._now is None or now.region != self._now.region:
            self.picture.show_picture(b"", "")
            if region := now.region:
                self.ask("picture", lambda: cut_out(project=project, region=region), self._show_picture)
        self._now = now
        self._names = {coder: shown(name) for coder, name in self._session.names.items()}
        self._show_passage(facts)
        self.memos.show_memos(now.id, facts.memos)
        self.named_in.show_notes(facts.notes)
        self.links.show_highlight(now.id, facts.links)
        if new:
            self._show_also(([], 0))
            self.history.show_rows([])
        self.ask("overlaps", lambda: overlapping(project, now), self._show_also)
        self.ask(
            "history", lambda: history.history(project=project, thing=now.id, limit=_MOST_ENTRIES), self._show_history
        )

    def _show_passage(self, facts: HighlightFacts) -> None:
        project, now, source = self._session.project, facts.now, facts.source
        present = now.text == source.sha256
        labels = [label for label in map(codes.codebook(project=project).label, now.codes) if label]
        self.quote.show_text(facts.quote, labels[0].colour if labels else "")
        own = now.coder == self._session.coder.id and self._session.can_write
        self.chips.show_codes([(label.id, label.path, label.colour) for label in labels], removable=own)
        self.chips.add.setEnabled(self._session.can_write)
        page = source.page_at(now.start) if present else None
        if now.region:
            place = [region_place(now.region)]
            place += [] if now.region.original == source.original else [self.tr("on an earlier file")]
        else:
            place = [f"¶ {facts.number}"]
            place += [self.tr("page {0}").format(page)] if page else []
            place.append(self.tr("characters {0}–{1}").format(counted(now.start), counted(now.end)))
            place += [] if present else [self.tr("in an earlier text")]
        place += [self.tr("found by likeness, to review")] if now.review else []
        self.details.show_rows(
            [
                (self.tr("Coder"), self._names.get(now.coder, self.tr("unknown"))),
                (self.tr("Source"), source.title[:300]),
                (self.tr("Where"), " · ".join(place)),
                (self.tr("Created"), moment(now.created)),
                (self.tr("Made elsewhere"), moment(facts.made) if facts.made is not None else ""),
                (self.tr("Decided"), self._decided(facts.decided)),
            ]
        )

    def _decided(self, decided: Adjudication | None) -> str:
        """Who took it into the consensus, when, and why; what it was decided from stands under “Also coded by”."""
        if decided is None:
            return ""
        who = self._names.get(decided.by, self.tr("unknown"))
        words = self.tr("by {0}, {1}, from {2} highlights").format(
            who, moment(decided.when), counted(len(decided.marks))
        )
        return f"{words}: {shown(decided.note)}" if decided.note else words

    def _show_picture(self, cut: CutOut | None) -> None:
        """Where the file is not here, the words alone stay."""
        if cut is not None and self._now is not None:
            self.picture.show_picture(cut.png, self._now.memo or self.quote.text)

    def _show_also(self, found: tuple[list[tuple[int, Highlight]], int]) -> None:
        others, more = found
        book = codes.codebook(project=self._session.project)
        rows = []
        for share, other in others:
            names = [code.name for code in map(book.shown, other.codes) if code]
            right = shown(", ".join(names)) or self.tr("no code")
            tip = self.tr("{0}% of the characters that either of the two highlights has are in both").format(share)
            text = self.tr("{0} (overlap {1}%)").format(self._names.get(other.coder, self.tr("unknown")), share)
            rows.append(Row(other.id, text, right, f"{right}\n{tip}"))
        if more:
            rows.append(Row("", self.tr("… and {0} more").format(counted(more))))
        self.also.show_rows(rows)
        self._also_heading.setVisible(bool(rows))
        self.also.setVisible(bool(rows))

    def _show_history(self, entries: list[HistoryEntry]) -> None:
        self.history.show_rows(
            [(f"{moment(e.when, short=True)} · {label_words(e.label)}", shown(e.coder)) for e in entries]
        )

    def _untag(self, code: str) -> None:
        code_now = codes.codebook(project=self._session.project).shown(code)
        notice = self.tr("“{0}” taken away.").format(shown(code_now.name) if code_now else "")
        highlight = self._id
        self._session.do(lambda by: highlights.untag_highlight(**by, highlight=highlight, code=code), notice=notice)

    def _go(self, highlight: str) -> None:
        matching = highlight_lookup.highlights(project=self._session.project, ids=[highlight] if highlight else [])
        if matching:
            self._navigator.show_passage(matching[0].source, matching[0].start, matching[0].end, highlight)


def overlapping(project: Project, now: Highlight) -> tuple[list[tuple[int, Highlight]], int]:
    """The other coders' highlights that share characters with this one, most first, and how many more there are."""
    others = [
        (share, other)
        for other in highlight_lookup.highlights_of(project=project, source=now.source)
        if other.coder != now.coder and (share := _shared(now, other))
    ]
    others.sort(key=lambda pair: -pair[0])
    return others[:_MOST_OTHERS], max(0, len(others) - _MOST_OTHERS)


def _shared(one: Highlight, other: Highlight) -> int:
    if one.region and other.region:
        return one.region.shared(other.region)
    return overlap(one, other) if one.text == other.text and not (one.region or other.region) else 0


def overlap(one: Highlight, other: Highlight) -> int:
    """The characters that two highlights of one source share, in percent of those that either has; at least 1 if any."""
    both = min(one.end, other.end) - max(one.start, other.start)
    if one.source != other.source or both <= 0:
        return 0
    either = max(one.end, other.end) - min(one.start, other.start)
    return max(1, round(100 * both / either))
