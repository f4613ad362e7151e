"""The review itself."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_name, is_text
from reviewer.changes.kinds.kind import Kind, optional_columns
from reviewer.changes.values import is_lines, is_options

PROJECT = Kind(
    "project",
    many="projects",
    birth={"title": is_name},
    registers={
        "title": is_name,
        "question": is_text,
        "protocol": is_text,
        "reasons": is_lines,
        "summary_template": is_options,
    },
    columns=optional_columns("title", "question", "protocol"),
    rest=True,
    purged="stays",
    always=True,
    prose=frozenset({"question", "protocol"}),
    counted=False,
)
