"""Which convention of offsets a file follows, and where each of its selections stands by it.

Of all conventions the one is taken by which most passages have the words that the file names; then by which the length of
most names that were not cut fits; then by which most passages begin and end with whole words; then what the program that
wrote the file is known for. It is decided for the whole file, and for one text alone only where the file disagrees. What
it is decided by is said, and asked only where whole words alone decide and another convention is nearly as good.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from reviewer.analysis.interchange.quotes import at_borders, may_be_cut, nearest, plain, says
from reviewer.model.interchange.offsets import CONVENTIONS, Convention, Counted
from reviewer.model.interchange.project import Selection, WholeProject

How = Literal["offsets", "words", "unsure"]
By = Literal["words", "lengths", "borders", "habit", "nothing"]
MARGIN = 3
"""A convention that is decided by whole words alone is asked for where the next one has more than a third as many."""
_HABITS = (
    ("nvivo", Convention("utf-16", raw=True)),
    ("qualcoder", Convention("characters", raw=True)),
    ("potato", Convention("characters", inclusive=True)),
    ("taguette", Convention("bytes")),
    ("hypothesis", Convention("utf-16")),
)
"""By what `origin` says; everything else counts characters with LF, end excluded."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a selection stands: code points of the text. By its `offsets`, found by its `words`, or `unsure`: its offsets lie
    in the text, but the file names other words, which stand nowhere."""

    start: int
    end: int
    how: How = "offsets"


@dataclass(frozen=True)
class Resolution:
    """`placed` by the GUID of the selection. `named` is how many selections name their words, `fitting` how many of these have
    them where their offsets say. `rivals` are other conventions that may be meant, with how many passages have whole words by
    them; `others` the conventions of single texts, by the GUID of the source."""

    convention: Convention
    by: By
    named: int
    fitting: int
    placed: Mapping[str, Placed]
    lost: tuple[Selection, ...]
    rivals: tuple[tuple[Convention, int], ...] = ()
    others: Mapping[str, Convention] = field(default_factory=dict)

    @property
    def to_ask(self) -> bool:
        """Whether somebody should say which convention is meant."""
        return bool(self.rivals)


@dataclass
class _Score:
    words: int = 0
    lengths: int = 0
    borders: int = 0

    def add(self, other: _Score) -> None:
        self.words += other.words
        self.lengths += other.lengths
        self.borders += other.borders


Spans = tuple[tuple[int, int] | None, ...]


class _Text:
    """One text with its selections, tried with every convention."""

    def __init__(self, counted: Counted, selections: list[Selection]) -> None:
        self.counted, self.selections = counted, selections
        self._tried: list[tuple[Convention, Spans, _Score]] = []
        self.named = sum(1 for each in selections if each.quote)

    def by(self, convention: Convention) -> tuple[Spans, _Score]:
        """Where the selections stand by a convention, and how well that fits."""
        for tried, spans, score in self._tried:
            if self.counted.same(tried, convention):
                return spans, score
        spans = tuple(self.counted.place(convention, each.start, each.end) for each in self.selections)
        score = _Score(lengths=sum(_length_fits(each, convention) for each in self.selections))
        text = self.counted.text
        for each, span in zip(self.selections, spans, strict=True):
            if span is not None:
                score.words += bool(each.quote) and says(each.quote, text[slice(*span)])
                score.borders += at_borders(text, *span)
        self._tried.append((convention, spans, score))
        return spans, score


def _length_fits(selection: Selection, convention: Convention) -> int:
    quote = selection.quote
    if not quote or may_be_cut(quote):
        return 0
    wide = {"characters": len, "utf-16": _utf16, "bytes": _utf8}[convention.unit]
    return int(wide(quote) == selection.end - selection.start + convention.inclusive)


def _utf16(words: str) -> int:
    return len(words) + sum(1 for each in words if each > "\uffff")


def _utf8(words: str) -> int:
    return len(words.encode("utf-8", "surrogatepass"))


def habit_of(origin: str) -> Convention:
    """What the program that wrote a file is known for."""
    wanted = origin.casefold()
    return next((habit for name, habit in _HABITS if name in wanted), Convention())


def resolve(
    project: WholeProject, texts: Mapping[str, str] | None = None, chosen: Convention | None = None
) -> Resolution:
    """Place all selections of a file that stand in a text. `texts` are those of sources that come without one, by GUID;
    `chosen` is what somebody said of the convention."""
    known = {source.guid: source.text for source in project.sources if source.text is not None} | dict(texts or {})
    by_source: dict[str, list[Selection]] = {}
    lost: list[Selection] = []
    textless: list[Selection] = []
    for each in project.selections:
        if each.box is not None:
            continue
        if each.source in known:
            by_source.setdefault(each.source, []).append(each)
        else:
            textless.append(each)
            lost.append(each)
    tried = {source: _Text(Counted(known[source]), selections) for source, selections in by_source.items()}
    habit = habit_of(project.origin)
    chosen = chosen or project.counts
    scores = {each: _total(tried.values(), textless, each) for each in CONVENTIONS}
    best = chosen or max(CONVENTIONS, key=lambda each: _rank(scores[each], each == habit))
    by, rivals = _decided_by(best, scores, tried, habit) if chosen is None else ("nothing", ())
    others = {}
    placed: dict[str, Placed] = {}
    fitting = 0
    for source, text in tried.items():
        own = best if chosen is not None else _of_text(text, best)
        if own != best:
            others[source] = own
        spans, score = text.by(own)
        fitting += score.words
        for selection, span in zip(text.selections, spans, strict=True):
            place = _place(text.counted.text, selection, span)
            if place is None:
                lost.append(selection)
            else:
                placed[selection.guid] = place
    named = sum(text.named for text in tried.values())
    return Resolution(best, by, named, fitting, placed, tuple(lost), rivals, others)


def _total(texts: Iterable[_Text], textless: Iterable[Selection], convention: Convention) -> _Score:
    total = _Score(lengths=sum(_length_fits(each, convention) for each in textless))
    for text in texts:
        total.add(text.by(convention)[1])
    return total


def _rank(score: _Score, habit: bool) -> tuple[int, int, int, bool]:
    return score.words, score.lengths, score.borders, habit


def _decided_by(
    best: Convention, scores: Mapping[Convention, _Score], texts: Mapping[str, _Text], habit: Convention
) -> tuple[By, tuple[tuple[Convention, int], ...]]:
    """What speaks for the best convention against the next one that places a selection elsewhere, and its rivals."""
    mine = scores[best]
    different = [each for each in CONVENTIONS if any(text.by(each)[0] != text.by(best)[0] for text in texts.values())]
    if not different:
        return "nothing", ()
    if all(scores[each].words < mine.words for each in different):
        return "words", ()
    equal = [each for each in different if scores[each].words == mine.words]
    if all(scores[each].lengths < mine.lengths for each in equal):
        return "lengths", ()
    equal = [each for each in equal if scores[each].lengths == mine.lengths]
    # No standard has the end in the passage, and hardly any program: only words or lengths can speak for it.
    equal = [each for each in equal if each.inclusive == best.inclusive]
    if not equal:
        return ("words" if mine.words else "nothing"), ()
    rivals = []
    for each in equal:
        ours, theirs = _borders_where_different(texts.values(), best, each)
        if ours < MARGIN * theirs and not (best == habit and ours > theirs):
            rivals.append((each, scores[each].borders))
    tied = all(scores[each].borders == mine.borders for each in equal)
    return ("habit" if tied else "borders"), tuple(rivals)


def _borders_where_different(texts: Iterable[_Text], one: Convention, other: Convention) -> tuple[int, int]:
    ours = theirs = 0
    for text in texts:
        pairs = zip(text.by(one)[0], text.by(other)[0], strict=True)
        for mine, its in pairs:
            if mine != its:
                ours += mine is not None and at_borders(text.counted.text, *mine)
                theirs += its is not None and at_borders(text.counted.text, *its)
    return ours, theirs


def _of_text(text: _Text, best: Convention) -> Convention:
    """The convention of one text: another one than the file's only where its words fit better by it, and all of them do."""
    fitting = text.by(best)[1].words
    if not text.named or fitting == text.named:
        return best
    for each in CONVENTIONS:
        if text.by(each)[1].words == text.named:
            return each
    return best


def _place(text: str, selection: Selection, span: tuple[int, int] | None) -> Placed | None:
    quote = selection.quote
    if span is not None and (not quote or says(quote, text[slice(*span)])):
        return Placed(*span)
    if plain(quote):
        near = span[0] if span else min(max(selection.start, 0), len(text))
        found = nearest(text, quote, near, selection.prefix, selection.suffix)
        if found is not None:
            start, end = found
            if span is not None and may_be_cut(quote):
                end = min(len(text), max(end, start + span[1] - span[0]))
            return Placed(start, end, "words")
    return Placed(*span, "unsure") if span is not None else None
