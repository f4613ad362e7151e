"""The kinds of things a review holds: which fields each is born with, which may be set later, and what makes them valid.

A field value is JSON without floats. Validity is a property of one change alone; whether what it names is there is state.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.changes.values import is_decision, is_items, is_lines, is_link_kind, is_marks, is_options
from reviewer.model.coding.highlight import CONTEXT
from reviewer.model.names import derived_id
from reviewer.model.sources.source import ATTRIBUTE_TYPES, REFERENCE_FIELDS

Check = Callable[[Any], bool]

_ID = re.compile(r"[0-9a-f]{32}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_COLOUR = re.compile(r"#[0-9a-f]{6}\Z")
_POSITION = re.compile(r"[0-9A-Za-z]{1,200}\Z")
_LONGEST_NAME = 1_000
_LONGEST_TEXT = 10_000_000
ATTRIBUTE = "attribute:"
"""A source's attributes are registers named `attribute:` and the attribute's name."""
ANSWER = "answer:"
"""The answers of an appraisal are registers named `answer:` and the checklist's item."""
FAMILIES = (ATTRIBUTE, ANSWER)


def is_id(value: Any) -> bool:
    """32 lower-case hex digits."""
    return isinstance(value, str) and _ID.match(value) is not None


def is_hash(value: Any) -> bool:
    """64 lower-case hex digits."""
    return isinstance(value, str) and _HASH.match(value) is not None


def _name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_NAME


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT


def _count(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 53


def _optional(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _place(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() != {"text", "start", "end", "quote", "prefix", "suffix"}:
        return False
    start, end = value["start"], value["end"]
    return (
        is_hash(value["text"])
        and _count(start)
        and _count(end)
        and start < end
        and all(isinstance(value[key], str) for key in ("quote", "prefix", "suffix"))
        and len(value["quote"]) == end - start
        and len(value["prefix"]) <= CONTEXT
        and len(value["suffix"]) <= CONTEXT
    )


def _attribute(value: Any) -> bool:
    return value is None or (
        isinstance(value, dict)
        and value.keys() == {"type", "value"}
        and value["type"] in ATTRIBUTE_TYPES
        and _text(value["value"])
    )


def _pages(value: Any) -> bool:
    return isinstance(value, list) and all(map(_count, value)) and value == sorted(value)


def _reference(value: Any) -> bool:
    return isinstance(value, dict) and all(key in REFERENCE_FIELDS and _text(text) for key, text in value.items())


def _hashes(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 1_000 and all(map(is_hash, value)) and value == sorted(set(value))


def _edition(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() != _EDITION.keys():
        return False
    return all(_EDITION[name](content) for name, content in value.items())


def _target_kind(value: Any) -> bool:
    return value in ("project", "source", "code", "highlight", "coder")


def _review(value: Any) -> bool:
    return value in ("", "likeness")


_EDITION: dict[str, Check] = {
    "sha256": is_hash,
    "original": is_hash,
    "file": _text,
    "media_type": _name,
    "extractor": _name,
    "encoding": _text,
    "pages": _pages,
}
"""A corrected text of a source and where it came from, as one value."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What one kind of thing looks like in the log.

    `birth`: fields a create must carry. `registers`: fields that may be set later (a create may carry them too).
    `refers`: fields that name another thing and keep it alive. `quiet`: registers where the last writer wins without a conflict.
    `identity`: the id that the birth fields demand, or None where the id is random.
    """

    birth: Mapping[str, Check]
    registers: Mapping[str, Check]
    refers: tuple[str, ...] = ()
    quiet: frozenset[str] = frozenset()
    identity: Callable[[Mapping[str, Any]], str | None] = lambda _: None

    def check_of(self, field: str) -> Check | None:
        """The check for a register's value; None where this kind has no such register."""
        for family in FAMILIES:
            if field.startswith(family) and family in self.registers:
                return self.registers[family] if len(field) > len(family) else None
        return self.registers.get(field)


def source_id(sha256: str) -> str:
    """The id of the source born from a text."""
    return derived_id("source", sha256)


def coding_id(highlight: str, code: str, coder: str) -> str:
    """The id of the coding of one highlight with one code by one coder."""
    return derived_id("coding", highlight, code, coder)


def memo_id(target_kind: str, target: str, coder: str) -> str:
    """The id of the memo of one coder on one thing."""
    return derived_id("memo", target_kind, target, coder)


def link_id(kind: str, a: str, b: str, coder: str) -> str:
    """The id of the link of one coder between two highlights; a contradiction has no direction."""
    return derived_id("link", kind, *(sorted((a, b)) if kind == "contradicts" else (a, b)), coder)


def purge_id(source: str) -> str:
    """The id of the tombstone of a purged source."""
    return derived_id("purge", source)


def appraisal_id(source: str, coder: str) -> str:
    """The id of the appraisal of one source by one coder."""
    return derived_id("appraisal", source, coder)


def synthesis_id(code: str | None, source: str | None) -> str:
    """The id of the text on a code, on a code in one source, or on the whole review."""
    return derived_id("synthesis", code or "", source or "")


def checklist_id(name: str, items: list[dict[str, str]]) -> str:
    """The id of a checklist: the same name and items are the same checklist wherever they came in."""
    return derived_id("checklist", name, json.dumps(items, sort_keys=True, ensure_ascii=False))


def _link_identity(birth: Mapping[str, Any]) -> str:
    kind, a, b = birth["kind"], birth["a"], birth["b"]
    if a == b or (kind == "contradicts" and a > b):
        return ""
    return link_id(kind, a, b, birth["coder"])


TREE_FIELDS = ("parent", "merged_into")
"""Registers of a code (`merged_into` of a coder too) that form a tree.

All moves are replayed in order, and one that would close a cycle is skipped.
"""

KINDS: dict[str, Kind] = {
    "project": Kind(
        birth={"title": _name},
        registers={
            "title": _name,
            "question": _text,
            "protocol": _text,
            "reasons": is_lines,
            "summary_template": is_options,
        },
    ),
    "coder": Kind(
        birth={"name": _name}, registers={"name": _name, "merged_into": _optional(is_id)}, refers=("merged_into",)
    ),
    "source": Kind(
        birth={"sha256": _optional(is_hash)},
        registers={**dict.fromkeys(REFERENCE_FIELDS, _text), ATTRIBUTE: _attribute, "edition": _edition},
        identity=lambda birth: source_id(birth["sha256"]) if birth["sha256"] else None,
    ),
    "import": Kind(
        birth={
            "source": is_id,
            "file": _text,
            "title": _text,
            "original": is_hash,
            "media_type": _name,
            "extractor": _name,
            "encoding": _text,
            "pages": _pages,
            "reference": _reference,
        },
        registers={},
    ),
    "code": Kind(
        birth={
            "name": _name,
            "parent": _optional(is_id),
            "colour": lambda v: isinstance(v, str) and bool(_COLOUR.match(v)),
        },
        registers={
            "name": _name,
            "parent": _optional(is_id),
            "colour": lambda v: isinstance(v, str) and bool(_COLOUR.match(v)),
            "position": lambda v: isinstance(v, str) and bool(_POSITION.match(v)),
            "shortcut": lambda v: isinstance(v, str) and len(v) <= 20,
            "use": _text,
            "avoid": _text,
            "example": _text,
            "merged_into": _optional(is_id),
        },
        refers=("parent", "merged_into"),
        quiet=frozenset({"colour", "position", "shortcut"}),
    ),
    "highlight": Kind(
        birth={"source": is_id, "coder": is_id, "place": _place},
        registers={"place": _place, "review": _review},
        refers=("source",),
        quiet=frozenset({"review"}),
    ),
    "coding": Kind(
        birth={"highlight": is_id, "code": is_id, "coder": is_id},
        registers={},
        refers=("highlight", "code"),
        identity=lambda birth: coding_id(birth["highlight"], birth["code"], birth["coder"]),
    ),
    "memo": Kind(
        birth={"target_kind": _target_kind, "target": is_id, "coder": is_id, "text": _text},
        registers={"text": _text},
        refers=("target",),
        identity=lambda birth: memo_id(birth["target_kind"], birth["target"], birth["coder"]),
    ),
    "link": Kind(
        birth={"kind": is_link_kind, "a": is_id, "b": is_id, "coder": is_id},
        registers={"note": _text},
        refers=("a", "b"),
        identity=_link_identity,
    ),
    "appraisal": Kind(
        birth={"source": is_id, "coder": is_id},
        registers={"decision": is_decision, "reason": _text, "note": _text, ANSWER: _text},
        refers=("source",),
        identity=lambda birth: appraisal_id(birth["source"], birth["coder"]),
    ),
    "synthesis": Kind(
        birth={"code": _optional(is_id), "source": _optional(is_id)},
        registers={"text": _text},
        refers=("code", "source"),
        identity=lambda birth: synthesis_id(birth["code"], birth["source"]),
    ),
    "checklist": Kind(
        birth={"name": _name, "items": is_items},
        registers={},
        identity=lambda birth: checklist_id(birth["name"], birth["items"]),
    ),
    "purge": Kind(
        birth={"source": is_id, "sha256": _optional(is_hash), "originals": _hashes},
        registers={},
        quiet=frozenset({"originals"}),
        identity=lambda birth: purge_id(birth["source"]),
    ),
    "version": Kind(
        birth={"name": _name, "digest": is_hash, "excerpts": is_marks, "coder": is_id},
        registers={},
    ),
}
