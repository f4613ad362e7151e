"""What a run of characters in a Word document says of them."""

from __future__ import annotations

from typing import Any

from reviewer.importers.docx.lists import W, value
from reviewer.model.sources.structure import PartKind

_RAISED: dict[str, PartKind] = {"superscript": "superscript", "subscript": "subscript"}


def marks_of_run(properties: Any) -> list[tuple[PartKind, str]]:
    """Bold, italic, raised and lowered, from the properties of a run; styles of characters are not looked up."""
    if properties is None:
        return []
    marks: list[tuple[PartKind, str]] = []
    if value_is_on(properties, "b"):
        marks.append(("strong", ""))
    if value_is_on(properties, "i"):
        marks.append(("emphasis", ""))
    raised = _RAISED.get(value(properties, "vertAlign"))
    # Word raises the mark of a note; it is one anyway.
    return [*marks, (raised, "")] if raised else marks


def value_is_on(properties: Any, name: str) -> bool:
    """Whether a property is there and not off. The element alone means yes (ECMA-376, on/off values)."""
    element = properties.find(W + name) if properties is not None else None
    return element is not None and element.get(W + "val", "1") not in ("0", "false", "off")
