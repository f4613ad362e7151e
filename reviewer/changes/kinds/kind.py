"""What a declaration of a kind says: its fields and their checks, what they point to, its table, and its words.

Everything that asks which things refer to which is worked out from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from reviewer.changes.kinds.checks import Check, OneOf, is_id, is_time, is_yes_or_no

Fields = Mapping[str, Any]
FAMILY = ":"
"""A register whose name ends so stands for all registers that begin with it, such as `attribute:year`."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names another thing, of one of the kinds in `to`.

    `keeps`: while this thing lives, what it names lives. `hangs`: it belongs to what it names, so it stands in its history.
    `dies`: it is deleted together with what it names. `comes`: it comes along in one coder's part where what it names does.
    `tree`: all moves are replayed in order, and one that would close a ring is skipped.
    `kind_field` is the field that says which of the kinds is meant. What it says is a claim of the thing alone, so whatever
    has the id is kept alive. For a family of registers the id stands in the name, before a slash.
    `index` are the columns that follow the field in its index, None where the table is small enough without one.
    """

    field: str
    to: tuple[str, ...]
    keeps: bool = False
    hangs: bool = False
    dies: bool = False
    comes: bool = False
    tree: bool = False
    kind_field: str = ""
    index: tuple[str, ...] | None = None

    def may_name(self, kind: str) -> bool:
        """Whether a thing of this kind may be named here."""
        return bool(self.kind_field) or kind in self.to

    def kinds_in(self, fields: Fields) -> tuple[str, ...]:
        """The kinds that a thing with these fields may mean."""
        return (str(fields.get(self.kind_field)),) if self.kind_field else self.to

    def in_name(self, register: str) -> str | None:
        """The id in the name of a register of this family."""
        if not (self.field.endswith(FAMILY) and register.startswith(self.field)):
            return None
        named = register[len(self.field) :].partition("/")[0]
        return named if is_id(named) else None


def hanging(name: str, *to: str, kind_field: str = "", index: tuple[str, ...] = ()) -> Reference:
    """A field that names what the thing hangs on: it keeps it alive and is deleted with it."""
    return Reference(name, to, keeps=True, hangs=True, dies=True, kind_field=kind_field, index=index)


_WRITTEN_BY_NOBODY = (is_id, is_time, is_yes_or_no)
"""What is checked so is no text."""


def written_by(name: str = "coder") -> Reference:
    """The field that names who wrote it."""
    return Reference(name, ("coder",))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a kind's table: the field of the same name, or `part` of a field, or what is `made` from all fields.

    Ids, and what is a `hash` where there is much of it, are kept as bytes. `since`: the first format of the project file that
    has it; one that came later to a table cannot be `required`. `sparse`: few things have it, and an index leads to these.
    """

    name: str
    type: Literal["text", "number", "hash"] = "text"
    required: bool = False
    part_of: str = ""
    made: Callable[[Fields], Any] | None = None
    since: int = 0
    sparse: bool = False

    def read(self, fields: Fields) -> Any:
        """What the column of a thing with these fields holds."""
        if self.made is not None:
            return self.made(fields)
        return fields[self.part_of][self.name] if self.part_of else fields.get(self.name)


def required(*names: str) -> tuple[Column, ...]:
    """Columns of text that are never empty."""
    return tuple(Column(name, required=True) for name in names)


def optional_columns(*names: str) -> tuple[Column, ...]:
    """Columns of text that may be empty."""
    return tuple(map(Column, names))


def _random(_: Fields) -> str | None:
    return None


def _as_it_is(birth: dict[str, Any]) -> dict[str, Any]:
    return birth


@dataclass(frozen=True, eq=False)
class Kind:
    """One kind of thing.

    `birth`: fields a create must carry. `optional`: fields that it may carry, and that stay as they were born.
    `registers`: fields that may be set later (a create may carry them too).
    `quiet`: registers where the last writer wins without a conflict.
    `second`: whether a field with this value can stand in records of version 2 alone, see `reviewer.changes.record`; None where
    every one can stand in all.
    `identity`: the id that the birth fields demand, or None where the id is random. `settled` puts birth fields into the one
    form that has an id, where two forms mean the same.

    `columns` of its table stand between `id` and `created`; with `rest` all other fields stand together as JSON in `fields`,
    with `dated` the time of the last change in `changed`.

    `purged`: whether it goes with a purged source that it hangs on, or stays although it names one.
    `final`: once made it stays; a delete has no effect.
    `always`: it is in every coder's part. `retold`: it means something without the log it was made in.
    `own`: the work of whoever wrote it, which nobody else's work needs.
    `quotes`: fields that quote the literature and nobody of the team. `prose`: fields written freely, of which two versions
    can be merged. `counted`: a merge says how many there are. `news`: what others brought to it is news.
    """

    name: str
    many: str
    birth: Mapping[str, Check]
    optional: Mapping[str, Check] = field(default_factory=dict)
    registers: Mapping[str, Check] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    quiet: frozenset[str] = frozenset()
    second: Callable[[str, Any], bool] | None = None
    identity: Callable[[Fields], str | None] = _random
    settled: Callable[[dict[str, Any]], dict[str, Any]] = _as_it_is
    columns: tuple[Column, ...] = ()
    rest: bool = False
    dated: bool = False
    purged: Literal["goes", "stays"] = "goes"
    final: bool = False
    always: bool = False
    retold: bool = True
    own: bool = False
    quotes: frozenset[str] = frozenset()
    prose: frozenset[str] = frozenset()
    counted: bool = True
    news: bool = False

    def check_of(self, name: str) -> Check | None:
        """The check for a register's value; None where this kind has no such register."""
        for family in self._families:
            if name.startswith(family):
                return self.registers[family] if len(name) > len(family) else None
        return self.registers.get(name)

    def check_at_birth(self, name: str) -> Check | None:
        """The check for a field that a create carries; None where this kind has no such field."""
        return self.birth.get(name) or self.optional.get(name) or self.check_of(name)

    @cached_property
    def _families(self) -> tuple[str, ...]:
        return tuple(name for name in self.registers if name.endswith(FAMILY))

    @cached_property
    def keeping(self) -> Mapping[str, Reference]:
        """The references that keep what they name alive, by field."""
        return {reference.field: reference for reference in self.references if reference.keeps}

    @cached_property
    def refers(self) -> tuple[str, ...]:
        """The fields that keep what they name alive."""
        return tuple(self.keeping)

    @cached_property
    def hanging(self) -> tuple[Reference, ...]:
        """The references to what it hangs on."""
        return tuple(reference for reference in self.references if reference.hangs)

    @cached_property
    def tree(self) -> tuple[str, ...]:
        """The registers that form a tree."""
        return tuple(reference.field for reference in self.references if reference.tree)

    @cached_property
    def parts(self) -> Mapping[str, tuple[Column, ...]]:
        """The fields of which only parts are shown, each with the columns that hold them."""
        names = dict.fromkeys(column.part_of for column in self.columns if column.part_of)
        return {name: tuple(c for c in self.columns if c.part_of == name) for name in names}

    def is_free(self, name: str) -> bool:
        """Whether a field holds what somebody wrote freely: it names nothing and is no choice among a few words."""
        if any(reference.field == name for reference in self.references):
            return False
        check = self.check_at_birth(name)
        return not isinstance(check, OneOf) and check not in _WRITTEN_BY_NOBODY

    def named(self, name: str, value: Any) -> Iterator[str]:
        """The ids of the things that a field with this value names."""
        for reference in self.references:
            if reference.field == name:
                if is_id(value):
                    yield value
            elif (identifier := reference.in_name(name)) is not None:
                yield identifier

    def counted_as(self, count: int) -> str:
        """`1 synthesis`, `2,000 syntheses`."""
        return f"{count:,} {self.name if count == 1 else self.many}"
