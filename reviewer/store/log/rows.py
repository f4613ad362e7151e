"""How a thing becomes a row of the projection, and a row the thing's shown fields again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from reviewer.changes.fold import shown_fields
from reviewer.changes.registers import Thing

_PLAIN: dict[str, tuple[str, ...]] = {
    "coder": ("name", "merged_into"),
    "code": ("name", "parent", "colour", "position", "shortcut", "use", "avoid", "example", "merged_into"),
    "coding": ("highlight", "code", "coder"),
    "link": ("kind", "a", "b", "coder", "note"),
    "synthesis": ("code", "source", "text"),
}
_WITH_REST: dict[str, tuple[str, ...]] = {
    "project": ("title", "question", "protocol"),
    "import": ("source",),
    "appraisal": ("source", "coder", "decision"),
    "checklist": ("name",),
    "version": ("name", "digest", "coder"),
    "purge": ("source", "sha256"),
}
"""Kinds whose other fields stand together in the column `fields`, as JSON."""

COLUMNS: dict[str, tuple[str, ...]] = {
    **{kind: ("id", *names, "created") for kind, names in _PLAIN.items()},
    **{kind: ("id", *names, "fields", "created") for kind, names in _WITH_REST.items()},
    "source": ("id", "sha256", "text", "fields", "created"),
    "highlight": ("id", "source", "coder", "text", "start", "end", "review", "created"),
    "memo": ("id", "target_kind", "target", "coder", "text", "created", "changed"),
}


def insert_sql(kind: str) -> str:
    """The statement that writes a row of this kind."""
    columns = COLUMNS[kind]
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT OR REPLACE INTO "{kind}" ({names}) VALUES ({", ".join("?" * len(columns))})'


def row_of(thing: Thing) -> Sequence[Any]:
    """The row of a living thing, in the order of COLUMNS."""
    fields, kind = thing.fields, thing.kind
    if kind == "coding":
        return thing.id, fields["highlight"], fields["code"], fields["coder"], thing.created
    if kind == "highlight":
        place = fields["place"]
        return (
            thing.id, fields["source"], fields["coder"], place["text"], place["start"], place["end"],
            fields.get("review"), thing.created,
        )  # fmt: skip
    if kind == "source":
        edition = fields.get("edition") or {}
        return (
            thing.id,
            fields["sha256"],
            edition.get("sha256", fields["sha256"]),
            _rest(thing, ("sha256",)),
            thing.created,
        )
    if kind == "memo":
        return (
            thing.id, fields["target_kind"], fields["target"], fields["coder"], fields["text"], thing.created, thing.changed
        )  # fmt: skip
    if kind in _WITH_REST:
        names = _WITH_REST[kind]
        return thing.id, *(fields.get(name) for name in names), _rest(thing, names), thing.created
    return thing.id, *(fields.get(name) for name in _PLAIN[kind]), thing.created


def _rest(thing: Thing, names: Sequence[str]) -> str:
    """The shown fields that have no column of their own."""
    rest = {name: value for name, value in shown_fields(thing.kind, thing.fields).items() if name not in names}
    return json.dumps(rest, sort_keys=True, ensure_ascii=False)


def fields_of(kind: str, row: Sequence[Any]) -> dict[str, Any]:
    """The shown fields of a row, as `shown_fields` gives them for the thing."""
    values = dict(zip(COLUMNS[kind], row, strict=True))
    if kind == "highlight":
        place = [values["text"], values["start"], values["end"]]
        review = {"review": values["review"]} if values["review"] is not None else {}
        return {"source": values["source"], "coder": values["coder"], "place": place, **review}
    rest = json.loads(values.pop("fields", "{}"))
    for name in ("id", "created", "changed", *(("text",) if kind == "source" else ())):
        values.pop(name, None)
    return {name: value for name, value in {**values, **rest}.items() if value is not None}


def kinds() -> Iterator[str]:
    """The kinds that have a table."""
    return iter(COLUMNS)
