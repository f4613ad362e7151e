"""What the project was at one time. It keeps nothing alive."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_hash, is_id, is_name
from reviewer.changes.kinds.kind import Kind, required, written_by
from reviewer.changes.values import is_marks

VERSION = Kind(
    "version",
    many="versions",
    birth={"name": is_name, "digest": is_hash, "excerpts": is_marks, "coder": is_id},
    references=(written_by(),),
    columns=required("name", "digest", "coder"),
    rest=True,
    purged="stays",
    retold=False,
    counted=False,
)
