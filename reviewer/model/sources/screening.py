"""The stages a source goes through, and where it stands: title and abstract, retrieval, full text.

What one coder decides at a later stage says something about the earlier ones: whoever decides on a full text has let the
record pass before. A reason of a kind that belongs to another stage counts there: a duplicate leaves before screening, a
report that cannot be had leaves at retrieval.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

Decision = Literal["to_screen", "included", "excluded"]
Stage = Literal["screening", "retrieval", "eligibility"]
STAGES: tuple[Stage, ...] = ("screening", "retrieval", "eligibility")

ReasonKind = Literal["eligibility", "duplicate", "automation", "removed", "not_retrieved"]
REASON_KINDS: tuple[ReasonKind, ...] = ("eligibility", "duplicate", "automation", "removed", "not_retrieved")
"""What a reason says: it does not fit the criteria; a duplicate, marked by an automation tool or removed for another reason
before screening; its report could not be had."""
BEFORE_SCREENING: frozenset[ReasonKind] = frozenset({"duplicate", "automation", "removed"})

ReviewKind = Literal["systematic", "scoping"]
REVIEW_KINDS: tuple[ReviewKind, ...] = ("systematic", "scoping")

DEFAULT_REASONS = (
    "Off topic",
    "Other population",
    "Other intervention or exposure",
    "Other outcome",
    "No evidence of its own",
    "Duplicate",
    "Full text not available",
)
"""Why a source may be excluded, until the team writes its own list."""

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=10_000)
def folded(reason: str) -> str:
    """The words of a reason, so that `Duplicate` and `duplicate.` are one."""
    plain = unicodedata.normalize("NFKC", reason).casefold()
    return " ".join(_WORD.findall(plain)) or plain.strip()


_DEFAULT_KINDS: Mapping[str, ReasonKind] = {
    folded("Duplicate"): "duplicate",
    folded("Full text not available"): "not_retrieved",
}


@dataclass(frozen=True)
class Rules:
    """How a team screens: how many coders decide at a stage (1 or 2), its reasons, and what kind each is of."""

    screening_by: int = 1
    eligibility_by: int = 1
    reasons: tuple[str, ...] = DEFAULT_REASONS
    kinds: Mapping[str, ReasonKind] = field(default_factory=dict)

    def kind(self, reason: str) -> ReasonKind:
        """The kind of a reason, whatever its capitals and points."""
        words = folded(reason)
        return self._kinds.get(words) or _DEFAULT_KINDS.get(words, "eligibility")

    def spelled(self, reason: str) -> str:
        """A reason as the team's list spells it, or as it was written."""
        return self._spelled.get(folded(reason)) or " ".join(reason.split())

    @cached_property
    def _kinds(self) -> Mapping[str, ReasonKind]:
        return {folded(reason): kind for reason, kind in self.kinds.items()}

    @cached_property
    def _spelled(self) -> Mapping[str, str]:
        # Of two reasons with the same words the first one stands for both.
        return {folded(reason): reason for reason in reversed(self.reasons)}

    def needed(self, stage: Stage) -> int:
        """How many coders decide at a stage."""
        return {"screening": self.screening_by, "eligibility": self.eligibility_by}.get(stage, 1)


@dataclass(frozen=True, slots=True)
class Vote:
    """What one coder says at a stage. `implied`: by what they decided at another one."""

    coder: str
    decision: Decision
    reason: str = ""
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the team agreed on about a source at a stage."""

    source: str
    stage: Stage
    decision: Decision = "to_screen"
    reason: str = ""
    note: str = ""


State = Literal["open", "waiting", "conflict", "included", "excluded"]
"""Nobody decided; fewer did than are needed; they differ; it goes on; it leaves."""


@dataclass(frozen=True, slots=True)
class StageStanding:
    """Where a source stands at a stage. `reasons` are the different ones given, as the team spells them, by name; `agreed`:
    the team settled it."""

    state: State = "open"
    reasons: tuple[str, ...] = ()
    kind: ReasonKind = "eligibility"
    votes: tuple[Vote, ...] = ()
    agreed: bool = False

    @property
    def decided_by(self) -> int:
        """How many coders decided."""
        return len({vote.coder for vote in self.votes})


_OPEN = StageStanding()


@dataclass(frozen=True, slots=True)
class Way:
    """How far a source came: the standing at each stage it reached. The last one says where it is."""

    screening: StageStanding = _OPEN
    retrieval: StageStanding = _OPEN
    eligibility: StageStanding = _OPEN

    def at(self, stage: Stage) -> StageStanding:
        """The standing at a stage."""
        return {"screening": self.screening, "retrieval": self.retrieval, "eligibility": self.eligibility}[stage]

    @property
    def stage(self) -> Stage:
        """The stage at which it is, or at which it left."""
        return next((stage for stage in STAGES[:2] if self.at(stage).state != "included"), "eligibility")

    @property
    def last(self) -> StageStanding:
        """The standing where it is."""
        return self.at(self.stage)


Said = Mapping[Stage, tuple[Decision, str]]
"""What one coder wrote at each stage: decision and reason."""


def way_of(said: Iterable[tuple[str, Said]], agreed: Iterable[Agreed], rules: Rules, *, has_text: bool) -> Way:
    """How far a source came, by what each coder wrote, as (coder, decisions), and what the team agreed on.

    `has_text`: its full text is in the project, which is retrieval enough unless somebody says otherwise.
    """
    by_stage = {each.stage: each for each in agreed if each.decision != "to_screen"}
    votes: dict[Stage, list[Vote]] = {stage: [] for stage in STAGES}
    for coder, decisions in said:
        for stage, vote in _votes(coder, decisions, rules, has_text):
            votes[stage].append(vote)
    screening = _standing(votes["screening"], by_stage.get("screening"), rules, rules.needed("screening"))
    # What is agreed on later settles the earlier stage as well.
    if screening.state != "included" and not screening.agreed and by_stage.keys() & {"retrieval", "eligibility"}:
        screening = StageStanding("included", votes=screening.votes, agreed=True)
    if screening.state != "included":
        return Way(screening)
    retrieval = _standing(votes["retrieval"], by_stage.get("retrieval"), rules, 1)
    settled = "eligibility" in by_stage and not retrieval.agreed
    if (retrieval.state == "open" and has_text) or (settled and retrieval.state != "included"):
        retrieval = StageStanding("included", votes=retrieval.votes, agreed=settled)
    if retrieval.state != "included":
        return Way(screening, retrieval)
    return Way(
        screening,
        retrieval,
        _standing(votes["eligibility"], by_stage.get("eligibility"), rules, rules.needed("eligibility")),
    )


def _votes(coder: str, said: Said, rules: Rules, has_text: bool) -> Iterable[tuple[Stage, Vote]]:
    """What one coder's decisions say at each stage."""
    first, first_reason = said.get("screening", ("to_screen", ""))
    second, second_reason = said.get("retrieval", ("to_screen", ""))
    last, last_reason = said.get("eligibility", ("to_screen", ""))
    # A reason may belong to another stage than the one it was given at.
    if first == "excluded" and rules.kind(first_reason) == "not_retrieved":
        first, second, second_reason = "included", "excluded", second_reason or first_reason
    if last == "excluded" and rules.kind(last_reason) == "not_retrieved" and second != "included":
        second, second_reason, last = "excluded", last_reason, "to_screen"
    early = last == "excluded" and first == "to_screen" and second == "to_screen"
    if early and (rules.kind(last_reason) in BEFORE_SCREENING or not has_text):
        # Without a full text it was title and abstract that somebody judged.
        yield "screening", Vote(coder, "excluded", last_reason, implied=True)
        return
    if first != "to_screen":
        yield "screening", Vote(coder, first, first_reason)
    elif second != "to_screen" or last != "to_screen":
        yield "screening", Vote(coder, "included", implied=True)
    if second != "to_screen":
        yield "retrieval", Vote(coder, second, second_reason)
    elif last != "to_screen":
        yield "retrieval", Vote(coder, "included", implied=True)
    if last != "to_screen":
        yield "eligibility", Vote(coder, last, last_reason)


def _standing(votes: list[Vote], agreed: Agreed | None, rules: Rules, needed: int) -> StageStanding:
    kept = tuple(votes)
    if agreed is not None:
        reasons = (rules.spelled(agreed.reason),) if agreed.decision == "excluded" and agreed.reason else ()
        kind = rules.kind(agreed.reason) if agreed.decision == "excluded" else "eligibility"
        state: State = "excluded" if agreed.decision == "excluded" else "included"
        return StageStanding(state, reasons, kind, kept, agreed=True)
    if not votes:
        return _OPEN
    kinds: set[ReasonKind | None] = {rules.kind(vote.reason) if vote.decision == "excluded" else None for vote in votes}
    if len(kinds) > 1:
        return StageStanding("conflict", votes=kept)
    if len({vote.coder for vote in votes}) < needed:
        return StageStanding("waiting", votes=kept)
    (said,) = kinds
    if said is None:
        return StageStanding("included", votes=kept)
    by_words = {folded(vote.reason): rules.spelled(vote.reason) for vote in votes if vote.reason.strip()}
    return StageStanding("excluded", tuple(by_words[words] for words in sorted(by_words)), said, kept)
