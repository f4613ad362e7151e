"""What the history shows: one entry for each action, and which entries are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.model.label import Label
from reviewer.system.moments import in_utc

SENTENCES: dict[str, str] = {
    "tagged": "{coder} tagged “{quote}” with {names}",
    "tagged_many": "{coder} tagged {count} passages with {names}",
    "recoded": "{coder} replaced codes on {count} passages, now {names}",
    "untagged": "{coder} took {names} from “{quote}”",
    "untagged_many": "{coder} took {names} from {count} passages",
    "highlighted": "{coder} highlighted “{quote}”",
    "highlighted_many": "{coder} highlighted {count} passages",
    "moved": "{coder} moved the ends of “{quote}”",
    "highlight_deleted": "{coder} deleted the highlight “{quote}”",
    "highlights_deleted": "{coder} deleted {count} highlights",
    "restored": "{coder} brought back “{quote}”",
    "memo": "{coder} wrote a memo on “{name}”: {text}",
    "memo_deleted": "{coder} deleted a memo on “{name}”",
    "code_new": "{coder} made the code {names}",
    "codes_new": "{coder} made {count} codes: {names}",
    "code_renamed": "{coder} renamed the code {before} to {name}",
    "code_changed": "{coder} changed the code {names}",
    "code_merged": "{coder} merged the code {before} into {name}",
    "code_deleted": "{coder} deleted the code {names}",
    "source_new": "{coder} imported “{name}”",
    "sources_new": "{coder} imported {count} sources",
    "source_changed": "{coder} changed the details of “{name}”",
    "source_removed": "{coder} removed the source “{name}”",
    "note_new": "{coder} wrote the note “{name}”",
    "note_changed": "{coder} changed the note “{name}”",
    "note_deleted": "{coder} deleted the note “{name}”",
    "group_new": "{coder} made the group “{name}”",
    "group_changed": "{coder} changed the group “{name}”",
    "group_deleted": "{coder} deleted the group “{name}”",
    "group_filled": "{coder} put {count} into the group “{name}”",
    "group_thinned": "{coder} took {count} out of the group “{name}”",
    "case_new": "{coder} made the case “{name}”",
    "case_changed": "{coder} changed the case “{name}”",
    "case_deleted": "{coder} deleted the case “{name}”",
    "case_filled": "{coder} put {count} into the case “{name}”",
    "case_thinned": "{coder} took {count} out of the case “{name}”",
    "round_new": "{coder} made the round “{name}”",
    "round_changed": "{coder} changed the round “{name}”",
    "round_deleted": "{coder} deleted the round “{name}”",
    "round_filled": "{coder} assigned {count} in the round “{name}”",
    "round_thinned": "{coder} took {count} out of the round “{name}”",
    "adjudicated": "{coder} decided on {count} in “{name}”",
    "assignment_changed": "{coder} said how far “{name}” is done",
    "coder_joined": "{name} joined the project",
    "coder_renamed": "{coder} changed the name of a coder to {name}",
    "coders_unified": "{coder} unified the coders called {name}",
    "project_new": "{coder} made the project “{name}”",
    "project_changed": "{coder} changed the details of the project",
    "other": "{coder}: {label}",
}
"""An entry in words; the window translates these."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Where an entry leads: a thing, and for a highlight its passage, also after it was deleted."""

    kind: str = ""
    id: str = ""
    source: str = ""
    start: int = 0
    end: int = 0


_STEPS = {"undone": "Undo", "redone": "Redo", "reverted": "Revert"}
_NOWHERE = Subject()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One changeset. `when` is ms since 1970, UTC, by the clock of the laptop that wrote it.

    `what` names its sentence in SENTENCES, `values` fill it. `missing` counts parts of it that are not in this file.
    """

    changeset: str
    label: Label
    coder: str
    when: int
    changes: int
    coder_id: str = ""
    kinds: tuple[str, ...] = ()
    what: str = "other"
    values: Mapping[str, str] = field(default_factory=dict)
    subject: Subject = _NOWHERE
    missing: int = 0

    @property
    def date(self) -> str:
        """ISO time in UTC to the second."""
        return in_utc(self.when).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def step(self) -> str:
        """`Undo`, `Redo` or `Revert` for an action that took another back or did it again, else empty."""
        if self.label.key in _STEPS:
            return _STEPS[self.label.key]
        head, colon, _ = str(self.label).partition(": ")  # As older versions wrote it.
        return head if colon and head in _STEPS.values() else ""

    @property
    def sentence(self) -> str:
        """What happened, in English."""
        words = filled(SENTENCES[self.what], self, str(self.label))
        return f"{words} ({self.step.lower()})" if self.step and self.what != "other" else words


def filled(template: str, entry: HistoryEntry, label: str) -> str:
    """A sentence with the entry's names and quotes, and its label in words; names with braces do no harm."""
    return template.format_map({**entry.values, "coder": entry.coder, "label": label})


Key = tuple[int, int, str]
"""Where a page of the history ended: clock and action."""


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Every condition that is set must hold. `thing` is the id of a source, code, highlight or memo, with what hangs on it.

    `coder` and `kind` are an id and a kind; `since` and `until` ms since 1970, the end exclusive; `text` stands in the sentence.
    """

    thing: str = ""
    coder: str = ""
    kind: str = ""
    since: int | None = None
    until: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Entries, newest first; `after` is where the next page begins, None at the end."""

    entries: tuple[HistoryEntry, ...]
    after: Key | None


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """A thing that a revert leaves alone: what it is, and who changed or uses it since, and when (ms since 1970)."""

    kind: str
    id: str
    title: str
    coder: str
    when: int


@dataclass(frozen=True, slots=True)
class RevertPlan:
    """What a revert would do: how many changes it writes, and its conflicts, which it leaves as they are."""

    entry: HistoryEntry
    writes: int
    kept: tuple[ChangedSince, ...]
