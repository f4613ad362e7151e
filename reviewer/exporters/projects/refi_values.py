"""Single values of REFI-QDA as they are written."""

from __future__ import annotations

import re

from reviewer.model.sources.source import Attribute
from reviewer.system.moments import in_utc

# What XML 1.0 cannot hold (section 2.2).
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)\Z")
_WHOLE = re.compile(r"[+-]?\d{1,18}\Z")


def guid(identifier: str) -> str:
    """An id as a GUID: upper case, with hyphens."""
    parts = (identifier[:8], identifier[8:12], identifier[12:16], identifier[16:20], identifier[20:])
    return "-".join(parts).upper()


def xml_text(text: str) -> str:
    """The text as XML can hold it."""
    return _NO_XML.sub("\ufffd", text)


def date_time(milliseconds: int) -> str:
    """A moment as `xsd:dateTime`, with its milliseconds where it has any."""
    moment = in_utc(milliseconds).strftime("%Y-%m-%dT%H:%M:%S")
    fraction = milliseconds % 1000
    return f"{moment}.{fraction:03d}Z" if fraction else f"{moment}Z"


def variable_type(values: list[Attribute]) -> str:
    """The type of a variable that holds all of these values."""
    given = {each.type for each in values}
    if given == {"yes/no"}:
        return "Boolean"
    if given == {"date"}:
        return "Date"
    if given == {"number"} and all(_WHOLE.match(each.value) for each in values):
        return "Integer"
    if given == {"number"} and all(_DECIMAL.match(each.value) for each in values):
        return "Float"
    return "Text"


def variable_value(attribute: Attribute, kind: str) -> tuple[str, str]:
    """The element that holds a value, and its text."""
    if kind == "Boolean":
        return "BooleanValue", "true" if attribute.value == "yes" else "false"
    return f"{kind}Value", xml_text(attribute.value)
