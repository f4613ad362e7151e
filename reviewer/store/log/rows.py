"""How a thing becomes a row of the projection, and a row the thing's shown fields again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.fold import shown_fields, without_lacking
from reviewer.changes.kinds import KINDS, Kind
from reviewer.changes.registers import Thing
from reviewer.store.file.ids import kept
from reviewer.store.file.schema import bytes_of, columns_of

Row = Sequence[Any]


def insert_sql(kind: str, table: str = "", more: tuple[str, ...] = ()) -> str:
    """The statement that writes a row of this kind, into its own table or another, with columns more at the end."""
    columns = (*columns_of(KINDS[kind]), *more)
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT OR REPLACE INTO "{table or kind}" ({names}) VALUES ({", ".join("?" * len(columns))})'


def select_sql(kind: str, table: str = "") -> str:
    """The statement that reads all rows of this kind, from its own table or another."""
    names = ", ".join(f'"{name}"' for name in columns_of(KINDS[kind]))
    return f'SELECT {names} FROM "{table or kind}"'


def row_of(thing: Thing) -> Row:
    """The row of a living thing as it is read, in the order of its kind's columns."""
    return _maker(KINDS[thing.kind])(thing)


def rows_to_keep(kind: str, things: Iterable[Thing]) -> list[list[Any]]:
    """The rows of living things of one kind as they are written, with ids as they are kept."""
    make, (always, sometimes) = _maker(KINDS[kind]), _turned(KINDS[kind])
    rows = [list(make(thing)) for thing in things]
    for row in rows:
        for index in always:
            row[index] = bytes.fromhex(row[index])
        for index in sometimes:
            if row[index] is not None:
                row[index] = kept(row[index])
    return rows


@lru_cache(maxsize=100)
def _turned(kind: Kind) -> tuple[list[int], list[int]]:
    """The columns of ids and hashes that are always there, which were looked at when their record came in, and the others."""
    there = {"id"} | {column.name for column in kind.columns if column.required}
    turned = [(index, name in there) for index, name in enumerate(columns_of(kind)) if name in bytes_of(kind)]
    return [index for index, always in turned if always], [index for index, always in turned if not always]


@lru_cache(maxsize=100)
def _maker(kind: Kind) -> Callable[[Thing], Row]:
    values = _values(kind)
    if kind.rest and kind.dated:
        return lambda thing: (thing.id, *values(thing.fields), _rest(kind, thing.fields), thing.created, thing.changed)
    if kind.rest:
        return lambda thing: (thing.id, *values(thing.fields), _rest(kind, thing.fields), thing.created)
    if kind.dated:
        return lambda thing: (thing.id, *values(thing.fields), thing.created, thing.changed)
    return lambda thing: (thing.id, *values(thing.fields), thing.created)


def _values(kind: Kind) -> Callable[[Mapping[str, Any]], Row]:
    """What reads the columns out of a thing's fields; for most of what there is much of, they are all there."""
    names = [column.name for column in kind.columns]
    if len(names) > 1 and all(column.required and column.name in kind.birth for column in kind.columns):
        return itemgetter(*names)
    always = [column.name for column in kind.columns if column.required and column.name in kind.birth]
    further = names[len(always) :]
    if (
        len(always) > 1
        and names[: len(always)] == always
        and all(c.made is None and not c.part_of for c in kind.columns)
    ):
        first, nothing = itemgetter(*always), (None,) * len(further)
        # Few things have any of the further ones; what has no more fields than those before has none.
        return lambda fields: (
            first(fields) + (nothing if len(fields) == len(always) else tuple(map(fields.get, further)))
        )
    getters = [itemgetter(c.name) if c.required and not c.part_of else c.read for c in kind.columns]
    return lambda fields: [get(fields) for get in getters]


def _rest(kind: Kind, fields: Mapping[str, Any]) -> str:
    """The shown fields that have no column of their own."""
    own = {column.part_of or column.name for column in kind.columns}
    rest = {name: value for name, value in shown_fields(kind.name, fields).items() if name not in own}
    return json.dumps(rest, sort_keys=True, ensure_ascii=False)


def fields_of(kind: str, row: Row) -> dict[str, Any]:
    """The shown fields of a row, as `shown_fields` gives them for the thing."""
    return _reader(KINDS[kind])(row)


@lru_cache(maxsize=100)
def line_of(kind: str) -> Callable[[Row], bytes]:
    """What makes of a row the line that stands for the thing in the digest: kind, id and shown fields as canonical JSON."""
    read = _reader(KINDS[kind])

    def line(row: Row) -> bytes:
        return canonical([kind, row[0], read(row)])

    form = _form_of(KINDS[kind])
    if form is None:
        return line
    text, asked, further, nothing = form

    def quick(row: Row) -> bytes:
        return (text % asked(row)).encode("ascii") if further(row) == nothing else line(row)

    return quick


def _form_of(kind: Kind) -> tuple[str, Callable[[Row], tuple[Any, ...]], Callable[[Row], Any], Any] | None:
    """The line of a thing of which no optional column is filled: its form, what to fill in, what reads the optional columns,
    and what it reads where they are empty.

    None for a kind with columns of free text. There may be a million highlights and codings, which have ids and numbers alone.
    """
    at = {name: index for index, name in enumerate(columns_of(kind))}
    there = [column for column in kind.columns if column.required]
    plain = all(c.made is None and (c.type == "number" or c.name in bytes_of(kind)) for c in there)
    if kind.rest or not plain:
        return None
    form: dict[str, str] = {}
    places: dict[str, list[int]] = {}
    for column in there:
        field = column.part_of or column.name
        form[field] = ",".join(filter(None, (form.get(field), "%d" if column.type == "number" else '"%s"')))
        places.setdefault(field, []).append(at[column.name])
    parts = {name for name in form if name in kind.parts}
    fields = ",".join(f'"{name}":' + (f"[{form[name]}]" if name in parts else form[name]) for name in sorted(form))
    asked = itemgetter(0, *(index for name in sorted(form) for index in places[name]))
    optional = [at[column.name] for column in kind.columns if not column.required]
    further = itemgetter(*optional) if optional else _nothing
    return f'["{kind.name}","%s",{{{fields}}}]', asked, further, further([None] * len(at))


def _nothing(_row: Row) -> None:
    return None


@lru_cache(maxsize=100)
def _reader(kind: Kind) -> Callable[[Row], dict[str, Any]]:
    at = {name: index for index, name in enumerate(columns_of(kind))}
    plain = [(c.name, at[c.name]) for c in kind.columns if not c.part_of and c.made is None]
    parts = [(name, [at[part.name] for part in columns]) for name, columns in kind.parts.items()]
    rest = at.get("fields")

    def read(row: Row) -> dict[str, Any]:
        fields = {name: row[index] for name, index in plain if row[index] is not None}
        for name, indexes in parts:
            fields[name] = without_lacking([row[index] for index in indexes])
        return fields if rest is None else fields | json.loads(row[rest])

    return read
