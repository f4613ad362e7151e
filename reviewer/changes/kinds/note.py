"""A dated text of one coder that hangs on nothing: an entry of the journal. What it names: `reviewer.model.coding.mentions`."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id, is_line, is_text
from reviewer.changes.kinds.elsewhere import ELSEWHERE
from reviewer.changes.kinds.kind import Kind, required, written_by

NOTE = Kind(
    "note",
    many="notes",
    own=True,
    birth={"title": is_line, "text": is_text, "coder": is_id},
    registers={"title": is_line, "text": is_text, **ELSEWHERE},
    references=(written_by(),),
    quiet=frozenset(ELSEWHERE),
    columns=required("title", "text", "coder"),
    rest=True,
    dated=True,
    purged="stays",
    prose=frozenset({"text"}),
)
