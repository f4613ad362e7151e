"""Questions by which sources are appraised."""

from __future__ import annotations

import json

from reviewer.changes.kinds.checks import is_name
from reviewer.changes.kinds.kind import Kind, required
from reviewer.changes.values import is_items
from reviewer.model.names import derived_id


def checklist_id(name: str, items: list[dict[str, str]]) -> str:
    """The id of a checklist: the same name and items are the same checklist wherever they came in."""
    return derived_id("checklist", name, json.dumps(items, sort_keys=True, ensure_ascii=False))


CHECKLIST = Kind(
    "checklist",
    many="checklists",
    birth={"name": is_name, "items": is_items},
    identity=lambda birth: checklist_id(birth["name"], birth["items"]),
    columns=required("name"),
    rest=True,
    purged="stays",
    quotes=frozenset({"name", "items"}),
    counted=False,
)
