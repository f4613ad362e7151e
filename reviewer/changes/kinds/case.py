"""A case: somebody or something that is spoken of in sources or passages, with attributes like a source's."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_name, is_text
from reviewer.changes.kinds.elsewhere import ELSEWHERE
from reviewer.changes.kinds.kind import Kind, required
from reviewer.changes.kinds.source import ATTRIBUTE, is_attribute

CASE = Kind(
    "case",
    many="cases",
    birth={"name": is_name},
    registers={"name": is_name, "note": is_text, ATTRIBUTE: is_attribute, **ELSEWHERE},
    quiet=frozenset(ELSEWHERE),
    columns=required("name"),
    rest=True,
    purged="stays",
    prose=frozenset({"note"}),
)
