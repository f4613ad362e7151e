"""What an import makes, before it is known which of it is here already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import KINDS, memo_id
from reviewer.changes.registers import Thing
from reviewer.model.names import derived_id

Fields = dict[str, Any]


def fields(**values: Any) -> Fields:
    """Fields of a new thing, without those that say nothing."""
    return {name: value for name, value in values.items() if value is not None and value != ""}


@dataclass(frozen=True, slots=True)
class _Memo:
    """A memo that is to be there. `key` tells it from another one of the same coder on the same thing."""

    target_kind: str
    target: str
    coder: str
    text: str
    key: str
    made: int | None


@dataclass
class Births:
    """Things by their id, with the kind and the fields they are to be born with. What is alive already is left alone."""

    things: dict[str, tuple[str, Fields]] = field(default_factory=dict)
    memos: dict[tuple[str, str, str, str], _Memo] = field(default_factory=dict)
    taken: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)

    def make(self, kind: str, identifier: str, values: Fields) -> str:
        """Let a thing be made; of two with one id the first counts."""
        self.things.setdefault(identifier, (kind, values))
        return identifier

    def made_of(self, kind: str, values: Fields) -> str:
        """Let a thing be made whose id follows from its fields. Returns the id, "" where there can be none."""
        settled = KINDS[kind].settled(values)
        identifier = KINDS[kind].identity(settled)
        return self.make(kind, identifier, settled) if identifier else ""

    def write(self, kind: str, target: str, coder: str, text: str, key: str, made: int | None = None) -> None:
        """Let a memo be made."""
        if text:
            # A description often stands in a file a second time, as a note with a GUID: read later, it counts.
            self.memos[kind, target, coder, text] = _Memo(kind, target, coder, text, key, made)

    def ids(self) -> Iterable[str]:
        """All ids that are to be looked up."""
        for each in self.memos.values():
            yield memo_id(each.target_kind, each.target, each.coder)
            yield memo_id(each.target_kind, each.target, each.coder, each.key)
            yield each.key
        yield from self.things

    def draft(self, draft: Draft, now: Mapping[str, Thing]) -> None:
        """Create what is not alive; `now` is how the things stand."""
        for identifier, (kind, values) in self.things.items():
            if _alive(now, identifier):
                self.there[kind] += 1
            else:
                draft.create(kind, identifier, **values)
                self.taken[kind] += 1
        self._draft_memos(draft, now)

    def _draft_memos(self, draft: Draft, now: Mapping[str, Thing]) -> None:
        """The first memo of a coder on a thing has its place; a further one stands beside what is written there."""
        written: set[str] = set()
        for each in sorted(self.memos.values(), key=lambda memo: (memo.made or 0, memo.key)):
            first = memo_id(each.target_kind, each.target, each.coder)
            own = memo_id(each.target_kind, each.target, each.coder, each.key)
            here = now[first].fields if _alive(now, first) else None
            same = here is not None and (here.get("refi") == each.key or here.get("text") == each.text)
            if same or _alive(now, own) or _is_it(now, each):
                self.there["memo"] += 1
                continue
            beside = here is not None or first in written
            values = fields(
                target_kind=each.target_kind, target=each.target, coder=each.coder, text=each.text, made=each.made
            )
            values |= {"refi": each.key} | ({"key": each.key} if beside else {})
            draft.create("memo", own if beside else first, **values)
            written.add(first)
            self.taken["memo"] += 1


def _alive(now: Mapping[str, Thing], identifier: str) -> bool:
    thing = now.get(identifier)
    return thing is not None and thing.exists and thing.alive


def _is_it(now: Mapping[str, Thing], memo: _Memo) -> bool:
    """Whether a memo went out of this very project: its GUID is then its id here."""
    return _alive(now, memo.key) and now[memo.key].kind == "memo" and now[memo.key].fields.get("target") == memo.target


def key_of(*parts: str) -> str:
    """The key of a memo that has no GUID."""
    return derived_id("memo of", *parts)
