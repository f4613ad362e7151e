"""Single values of REFI-QDA: dates, colours, and the values of variables."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from reviewer.importers.projects.elements import Element
from reviewer.model.sources.source import Attribute, AttributeType, attribute_problem

_COLOUR = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\Z")
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?\Z")
_TYPES: dict[str, AttributeType] = {"Boolean": "yes/no", "Integer": "number", "Float": "number", "Date": "date"}
_VALUES = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")
_FURTHEST = 1_000_000.0
_LATEST = datetime(3000, 1, 1, tzinfo=UTC)


def milliseconds(written: str) -> int | None:
    """An `xsd:dateTime` in ms since 1970, UTC; without a zone it is taken for UTC. None for what is none."""
    match = _DATE.match(written.strip())
    if match is None:
        return None
    day, time, fraction, zone = match.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{time or '00:00:00'}{(zone or 'Z').replace('Z', '+00:00')}")
    except ValueError:
        return None
    if not datetime(1970, 1, 1, tzinfo=UTC) <= moment < _LATEST:
        return None
    return int(moment.timestamp()) * 1000 + int((fraction or "0").ljust(3, "0")[:3])


def colour(written: str) -> str:
    """A colour as `#rrggbb`, "" for what is none."""
    match = _COLOUR.match(written.strip().lower())
    if match is None:
        return ""
    digits = match.group(1)
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)


def value_of(element: Element, name: str, kind: str) -> Attribute | None:
    """The value of a variable in an element `VariableValue`; None where it is empty."""
    value = next((each.text.strip() for each in element.children if each.name in _VALUES), "")
    if not value:
        return None
    type_ = _TYPES.get(kind, "text")
    if type_ == "yes/no":
        value = {"true": "yes", "1": "yes", "false": "no", "0": "no"}.get(value.casefold(), value)
    return Attribute(name, "text" if attribute_problem(type_, value) else type_, value)


def whole(written: str) -> int | None:
    """A whole number, None for what is none or far too large for an offset."""
    digits = written.strip()
    try:
        return int(digits) if len(digits) <= 15 else None
    except ValueError:
        return None


def number(written: str) -> float | None:
    """A number that may be an edge on a page, None for what is none. The schema has whole ones, some programs write others."""
    try:
        found = float(written.strip()) if len(written) <= 30 else None
    except ValueError:
        return None
    return found if found is not None and abs(found) <= _FURTHEST else None
