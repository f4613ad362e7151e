"""What an action did, in words: which sentence tells it, with its quotes and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from reviewer.changes.record import Change
from reviewer.model.coding.highlight import words_at
from reviewer.model.team.history import Subject

_NAMES_IN_A_SENTENCE = 3
"""More names than these make a line of the history too long to take in; an ellipsis stands for the others."""
_QUOTE_LENGTH = 80
"""About a line of the history, in characters."""
_NOWHERE = Subject()


class Births(Protocol):
    """What things are or were, living or deleted."""

    def of(self, thing: str, kind: str) -> dict[str, Any]:
        """What a thing of this kind was made with; empty where that is not known."""

    def code(self, code: str) -> str:
        """The path of a code."""

    def name(self, thing: str, kind: str) -> str:
        """The name that a thing has or had last, such as a group or a case."""

    def title(self, source: str) -> str:
        """The title of a source."""

    def coder(self, coder: str) -> str:
        """The name of a coder."""

    def earlier(self, change: Change) -> str:
        """The value that a change replaced, as text."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence's name, what fills it, and where it leads."""

    what: str
    values: dict[str, str]
    subject: Subject = _NOWHERE


NAMED = {
    "coding": ("highlight",),
    "memo": ("target",),
    "member": ("group",),
    "case_part": ("case",),
    "assignment": ("round", "source"),
}
"""The fields that name what a sentence quotes, by kind."""


def needed(changes: Sequence[Change]) -> set[str]:
    """The things whose birth a sentence may name: the first few of each kind that these changes write to."""
    by_sort: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        ids = by_sort.setdefault((change.kind, change.do), [])
        if len(ids) < _NAMES_IN_A_SENTENCE:
            ids.append(change.id)
            if change.do == "create":
                ids += [change.value[name] for name in NAMED.get(change.kind, ())]
    return {each for ids in by_sort.values() for each in ids}


def told(changes: Sequence[Change], births: Births) -> Told:
    """The sentence for the changes of one action."""
    return _Teller(changes, births).tell()


class _Teller:
    def __init__(self, changes: Sequence[Change], births: Births) -> None:
        self.changes, self.births = changes, births
        self.by: dict[tuple[str, str], list[Change]] = {}
        for change in changes:
            self.by.setdefault((change.kind, change.do), []).append(change)

    def tell(self) -> Told:
        # The first kind that has a sentence tells the action: deleting a source also deletes its highlights.
        for kind in (
            self._project, self._sources, self._codes, self._groups, self._cases, self._rounds, self._codings, self._highlights,
            self._memos, self._notes,
        ):  # fmt: skip
            told = kind()
            if told is not None:
                return told
        return self._coders() or Told("other", {})

    def some(self, kind: str, do: str) -> list[Change]:
        return self.by.get((kind, do), [])

    def _project(self) -> Told | None:
        if born := self.some("project", "create"):
            return Told("project_new", {"name": str(born[0].value["title"])}, Subject("project", born[0].id))
        if edited := self.some("project", "set"):
            return Told("project_changed", {}, Subject("project", edited[0].id))
        return None

    def _sources(self) -> Told | None:
        for do, one, many in (
            ("create", "source_new", "sources_new"),
            ("delete", "source_removed", ""),
            ("set", "source_changed", ""),
        ):
            if changes := self.some("source", do):
                source = changes[0].id
                count = len({change.id for change in changes})
                what = many if many and count > 1 else one
                values = {"name": self.births.title(source), "count": f"{count:,}"}
                return Told(what, values, Subject("source", source, source))
        return None

    def _codes(self) -> Told | None:
        deleted, new, edited = (self.some("code", do) for do in ("delete", "create", "set"))
        if deleted:
            return Told("code_deleted", {"names": self._names(deleted)}, Subject("code", deleted[0].id))
        # Codes made while tagging are told by the tagging.
        if new and not self.some("coding", "create"):
            ids = {change.id for change in new}
            names = ", ".join(str(change.value["name"]) for change in new[:_NAMES_IN_A_SENTENCE]) + (
                ", …" if len(ids) > _NAMES_IN_A_SENTENCE else ""
            )
            values = {"names": names, "count": f"{len(ids):,}"}
            return Told("codes_new" if len(ids) > 1 else "code_new", values, Subject("code", new[0].id))
        for change in edited:
            name = self.births.code(change.id)
            subject = Subject("code", change.id)
            if change.field == "merged_into" and change.value is not None:
                values = {"before": self._own_name(change.id), "name": self.births.code(str(change.value))}
                return Told("code_merged", values, Subject("code", str(change.value)))
            if change.field == "name":
                values = {"before": self.births.earlier(change), "name": str(change.value)}
                return Told("code_renamed", values, subject)
            return Told("code_changed", {"names": name}, subject)
        return None

    def _own_name(self, code: str) -> str:
        return str(self.births.of(code, "code").get("name", "")) or self.births.code(code)

    def _names(self, changes: Iterable[Change]) -> str:
        return self._listed(dict.fromkeys(change.id for change in changes))

    def _listed(self, codes: Iterable[str]) -> str:
        ids = list(dict.fromkeys(codes))
        names = list(dict.fromkeys(self.births.code(code) for code in ids[:_NAMES_IN_A_SENTENCE]))
        return ", ".join(names) + (", …" if len(ids) > _NAMES_IN_A_SENTENCE else "")

    def _codings(self) -> Told | None:
        added, taken = self.some("coding", "create") + self.some("coding", "restore"), self.some("coding", "delete")
        if self.some("highlight", "delete") or not (added or taken):
            return None
        changes = added or taken
        births = [change.value if change.do == "create" else self.births.of(change.id, "coding") for change in changes]
        places = list(dict.fromkeys(str(birth.get("highlight", "")) for birth in births))
        names = self._listed(str(birth.get("code", "")) for birth in births if birth)
        values = {"names": names, "count": f"{len(places):,}", "quote": self._quote(places[0])}
        subject = self._subject(places[0])
        if added and taken:
            return Told("recoded", values, subject)
        one, many = ("tagged", "tagged_many") if added else ("untagged", "untagged_many")
        return Told(one if len(places) == 1 else many, values, subject)

    def _highlights(self) -> Told | None:
        for do, one, many in (
            ("delete", "highlight_deleted", "highlights_deleted"),
            ("create", "highlighted", "highlighted_many"),
            ("restore", "restored", ""),
            ("set", "moved", ""),
        ):
            if changes := self.some("highlight", do):
                ids = dict.fromkeys(change.id for change in changes)
                first = changes[0].id
                values = {"quote": self._quote(first), "count": f"{len(ids):,}"}
                return Told(many if many and len(ids) > 1 else one, values, self._subject(first))
        return None

    def _memos(self) -> Told | None:
        for do in ("create", "set", "restore", "delete"):
            if changes := self.some("memo", do):
                birth = self.births.of(changes[0].id, "memo") | (changes[0].value if do == "create" else {})
                text = birth.get("text", "") if do in ("create", "restore") else changes[0].value
                kind, target = str(birth.get("target_kind", "")), str(birth.get("target", ""))
                values = {"name": self._name_of(kind, target), "text": short(str(text or ""))}
                subject = self._subject(target) if kind == "highlight" else Subject(kind, target)
                return Told("memo_deleted" if do == "delete" else "memo", values, subject)
        return None

    def _groups(self) -> Told | None:
        return self._sets("group", "member", "group_filled", "group_thinned")

    def _cases(self) -> Told | None:
        # Parts that go with a highlight are told by the highlight.
        if self.some("highlight", "delete") and not self.some("case", "delete"):
            return None
        return self._sets("case", "case_part", "case_filled", "case_thinned")

    def _rounds(self) -> Told | None:
        if decided := [change for do in ("create", "set") for change in self.some("adjudication", do)]:
            birth = self.births.of(decided[0].id, "adjudication")
            birth = birth | (decided[0].value if decided[0].do == "create" else {})
            source = str(birth.get("source", ""))
            count = len({change.id for change in decided})
            values = {"name": self.births.title(source), "count": f"{count:,}"}
            return Told("adjudicated", values, Subject("source", source))
        if changes := self.some("assignment", "set"):
            source = str(self.births.of(changes[0].id, "assignment").get("source", ""))
            return Told("assignment_changed", {"name": self.births.title(source)}, Subject("source", source))
        return self._sets("round", "assignment", "round_filled", "round_thinned")

    def _sets(self, kind: str, part: str, filled: str, thinned: str) -> Told | None:
        """A group or case that was made, changed or deleted; or else what was put into one or taken out of it."""
        for do, what in (("create", "new"), ("delete", "deleted"), ("restore", "new"), ("set", "changed")):
            if changes := self.some(kind, do):
                thing = changes[0].id
                return Told(f"{kind}_{what}", {"name": short(self.births.name(thing, kind))}, Subject(kind, thing))
        for do, what in (("create", filled), ("restore", filled), ("delete", thinned)):
            if changes := self.some(part, do):
                birth = changes[0].value if do == "create" else self.births.of(changes[0].id, part)
                whole = str(birth.get(kind, ""))
                name = short(self.births.name(whole, kind))
                return Told(what, {"name": name, "count": f"{len(changes):,}"}, Subject(kind, whole))
        return None

    def _notes(self) -> Told | None:
        for do, what in (("create", "new"), ("delete", "deleted"), ("restore", "new"), ("set", "changed")):
            if changes := self.some("note", do):
                birth = self.births.of(changes[0].id, "note") | (changes[0].value if do == "create" else {})
                title = next((c.value for c in changes if do == "set" and c.field == "title"), birth.get("title", ""))
                name = short(str(title or birth.get("text", "")))
                return Told(f"note_{what}", {"name": name}, Subject("note", changes[0].id))
        return None

    def _coders(self) -> Told | None:
        if born := self.some("coder", "create"):
            return Told("coder_joined", {"name": str(born[0].value["name"])}, Subject("coder", born[0].id))
        for change in self.some("coder", "set"):
            what = "coders_unified" if change.field == "merged_into" and change.value else "coder_renamed"
            name = self.births.coder(change.id) if change.field == "merged_into" else str(change.value)
            return Told(what, {"name": name}, Subject("coder", change.id))
        return None

    def _name_of(self, kind: str, thing: str) -> str:
        if kind == "highlight":
            return self._quote(thing)
        if kind == "code":
            return self.births.code(thing)
        return self.births.title(thing) if kind == "source" else str(self.births.of(thing, kind).get("title", kind))

    def _place(self, highlight: str) -> dict[str, Any]:
        for change in self.by.get(("highlight", "create"), ()):
            if change.id == highlight:
                return dict(change.value)
        return self.births.of(highlight, "highlight")

    def _quote(self, highlight: str) -> str:
        return short(words_at(self._place(highlight).get("place", {})))

    def _subject(self, highlight: str) -> Subject:
        birth = self._place(highlight)
        place = birth.get("place", {})
        return Subject(
            "highlight", highlight, str(birth.get("source", "")), int(place.get("start", 0)), int(place.get("end", 0))
        )


def short(text: str) -> str:
    """A quote or memo on one line, cut where it is long."""
    # A memo may have pages; four times the length is enough even where it is mostly white space.
    line = " ".join(text[: _QUOTE_LENGTH * 4].split())
    return line if len(line) <= _QUOTE_LENGTH else f"{line[: _QUOTE_LENGTH - 1].rstrip()}…"
