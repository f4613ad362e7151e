"""How many records, reports and studies went which way, as PRISMA 2020 counts them.

Page MJ et al., The PRISMA 2020 statement, BMJ 2021;372:n71, figure 1: the diagram for new reviews that searched databases,
registers and other sources. A scoping review (PRISMA-ScR, Tricco AC et al., Ann Intern Med 2018;169:467) speaks of sources
of evidence, and gives reasons at each stage.

Each source ends in exactly one place: it left somewhere, waits somewhere, or is included. All other figures are sums of
these, so that they add up whatever was decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.model.sources.screening import BEFORE_SCREENING, ReviewKind, Stage, StageStanding, Way, folded
from reviewer.model.sources.search import ORIGINS, Search
from reviewer.sentence import sentence

UNKNOWN = ""
"""The origin of a source that no search of the log found."""
NO_REASON = "No reason given"
DIFFERENT_REASONS = "Coders gave different reasons"
_FIRST = ("databases", "registers", UNKNOWN)
"""The origins of the first way; all others are “other methods”."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A source with the search that found it ("" for none), the study it reports ("" for one of its own), and its way."""

    source: str
    search: str
    study: str
    way: Way


@dataclass(frozen=True, slots=True)
class Waiting:
    """Those at a stage that are not decided: nobody did, a second coder has to, or the coders differ."""

    open: int = 0
    second: int = 0
    differing: int = 0

    @property
    def all(self) -> int:
        """All of them."""
        return self.open + self.second + self.differing


@dataclass(frozen=True, slots=True)
class Stream:
    """One way into the review. Only what is kept here was counted; the properties are sums of it.

    `identified` is by origin, `searches` by name of search within an origin. `missing` are records that the log counts and that
    are neither in the project nor taken out before. Reasons are as the team spells them, the most frequent first.
    """

    identified: Mapping[str, int] = field(default_factory=dict)
    searches: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    duplicates: int = 0
    automation: int = 0
    removed: int = 0
    missing: int = 0
    screening: Waiting = Waiting()
    excluded: tuple[tuple[str, int], ...] = ()
    retrieval: Waiting = Waiting()
    not_retrieved: int = 0
    eligibility: Waiting = Waiting()
    reports_excluded: tuple[tuple[str, int], ...] = ()
    included: int = 0

    @property
    def records(self) -> int:
        """Records identified."""
        return self.before_screening + self.screening.all + self.screened

    @property
    def before_screening(self) -> int:
        """Records removed before screening."""
        return self.duplicates + self.automation + self.removed + self.missing

    @property
    def screened(self) -> int:
        """Records screened: those on which it was decided."""
        return self.records_excluded + self.sought

    @property
    def records_excluded(self) -> int:
        """Records excluded by title and abstract."""
        return sum(count for _, count in self.excluded)

    @property
    def sought(self) -> int:
        """Reports sought for retrieval."""
        return self.not_retrieved + self.retrieval.all + self.eligibility.all + self.assessed

    @property
    def assessed(self) -> int:
        """Reports assessed for eligibility."""
        return self.excluded_reports + self.included

    @property
    def excluded_reports(self) -> int:
        """Reports excluded."""
        return sum(count for _, count in self.reports_excluded)


@dataclass(frozen=True, slots=True)
class Flow:
    """The whole flow. `studies` are the included studies, several reports of one counted once. `alone` are the sources at a
    stage that one coder decided, `together` those on which several did, `agreed` those that were settled after they differed.

    `remarks` say where the search log and the project do not fit.
    """

    kind: ReviewKind
    first: Stream
    other: Stream
    studies: int = 0
    logged: bool = False
    alone: Mapping[Stage, int] = field(default_factory=dict)
    together: Mapping[Stage, int] = field(default_factory=dict)
    agreed: Mapping[Stage, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    @property
    def reports(self) -> int:
        """Reports of included studies."""
        return self.first.included + self.other.included

    @property
    def begun(self) -> bool:
        """Whether anything was decided or a search written down."""
        return self.logged or any(s.screening.open != s.records for s in (self.first, self.other))


NO_FLOW = Flow("systematic", Stream(), Stream())
"""That of a project without sources and searches."""


def flow(sources: Iterable[Placed], searches: Sequence[Search], kind: ReviewKind = "systematic") -> Flow:
    """The flow of these sources."""
    placed = list(sources)
    by_id = {search.id: search for search in searches}
    by_search: Counter[str] = Counter(each.search for each in placed if each.search in by_id)
    origins = {each.source: by_id[each.search].origin if each.search in by_id else UNKNOWN for each in placed}
    remarks = tuple(filter(None, (_remark(search, by_search[search.id]) for search in searches)))
    groups: dict[bool, list[Placed]] = {True: [], False: []}
    for each in placed:
        groups[origins[each.source] in _FIRST].append(each)
    logs = {first: [search for search in searches if (search.origin in _FIRST) == first] for first in (True, False)}
    first, other = (_stream(groups[which], logs[which], by_search, origins) for which in (True, False))
    included = [each for each in placed if each.way.stage == "eligibility" and each.way.last.state == "included"]
    studies = {folded(each.study) or each.source for each in included}
    return Flow(kind, first, other, len(studies), bool(searches), *_deciders(placed), remarks)


def _stream(
    sources: Sequence[Placed], searches: Sequence[Search], in_project: Mapping[str, int], origins: Mapping[str, str]
) -> Stream:
    left: dict[str, Counter[str]] = {"before": Counter(), "records": Counter(), "reports": Counter()}
    spelling: dict[str, str] = {}
    waiting: dict[Stage, Counter[str]] = {"screening": Counter(), "retrieval": Counter(), "eligibility": Counter()}
    not_retrieved = included = 0
    for each in sources:
        stage, last = each.way.stage, each.way.last
        if last.state not in ("excluded", "included"):
            waiting[stage][last.state] += 1
        elif last.state == "included":
            included += 1
        elif stage == "retrieval":
            not_retrieved += 1
        elif stage == "screening" and last.kind in BEFORE_SCREENING:
            left["before"][last.kind] += 1
        else:
            reason = _reason(last)
            spelling.setdefault(folded(reason), reason)
            left["records" if stage == "screening" else "reports"][folded(reason)] += 1
    missing = {search.id: max(0, search.found - search.before_import - in_project[search.id]) for search in searches}
    per_search = {search.id: search.before_import + missing[search.id] + in_project[search.id] for search in searches}
    identified: Counter[str] = Counter()
    named: dict[str, list[tuple[str, int]]] = {}
    for search in searches:
        identified[search.origin] += per_search[search.id]
        named.setdefault(search.origin, []).append((search.name, per_search[search.id]))
    identified[UNKNOWN] += sum(1 for each in sources if origins[each.source] == UNKNOWN)
    return Stream(
        identified={origin: identified[origin] for origin in (*ORIGINS, UNKNOWN) if identified[origin]},
        searches={origin: tuple(listed) for origin, listed in named.items()},
        duplicates=sum(search.duplicates for search in searches) + left["before"]["duplicate"],
        automation=sum(search.automation for search in searches) + left["before"]["automation"],
        removed=sum(search.removed for search in searches) + left["before"]["removed"],
        missing=sum(missing.values()),
        screening=_waiting(waiting["screening"]),
        excluded=_listed(left["records"], spelling),
        retrieval=_waiting(waiting["retrieval"]),
        not_retrieved=not_retrieved,
        eligibility=_waiting(waiting["eligibility"]),
        reports_excluded=_listed(left["reports"], spelling),
        included=included,
    )


def _reason(last: StageStanding) -> str:
    if len(last.reasons) > 1:
        return DIFFERENT_REASONS
    return last.reasons[0] if last.reasons else NO_REASON


def _waiting(states: Mapping[str, int]) -> Waiting:
    return Waiting(states["open"], states["waiting"], states["conflict"])


def _listed(counts: Mapping[str, int], spelling: Mapping[str, str]) -> tuple[tuple[str, int], ...]:
    listed = ((spelling[words], count) for words, count in counts.items())
    return tuple(sorted(listed, key=lambda each: (-each[1], each[0].casefold(), each[0])))


def _deciders(placed: Iterable[Placed]) -> tuple[dict[Stage, int], dict[Stage, int], dict[Stage, int]]:
    """By stage: how many sources one coder decided alone, how many several did, how many were settled."""
    alone: dict[Stage, int] = {}
    together: dict[Stage, int] = {}
    settled: dict[Stage, int] = {}
    for each in placed:
        for stage in ("screening", "eligibility"):
            standing = each.way.at(stage)
            if standing.agreed:
                settled[stage] = settled.get(stage, 0) + 1
            elif standing.state in ("included", "excluded"):
                counts = alone if standing.decided_by < 2 else together
                counts[stage] = counts.get(stage, 0) + 1
    return alone, together, settled


def _remark(search: Search, in_project: int) -> str:
    accounted = search.before_import + in_project
    if accounted > search.found:
        return sentence(
            "{name}: the search log says {found} records, but {count} are accounted for; correct the number found.",
            name=search.name,
            found=f"{search.found:,}",
            count=f"{accounted:,}",
        )
    if accounted < search.found:
        return sentence(
            "{name}: {count} of {found} records are neither in the project nor taken out before.",
            name=search.name,
            count=f"{search.found - accounted:,}",
            found=f"{search.found:,}",
        )
    return ""
