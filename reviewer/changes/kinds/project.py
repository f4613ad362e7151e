"""The review itself."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_name, is_text
from reviewer.changes.kinds.kind import Kind, optional_columns
from reviewer.changes.values import is_lines, is_options, is_reason_kinds

PROJECT = Kind(
    "project",
    many="projects",
    birth={"title": is_name},
    registers={
        "title": is_name,
        "question": is_text,
        "protocol": is_text,
        "criteria": is_text,
        "review": OneOf(("systematic", "scoping")),
        "screening_by": OneOf(("1", "2")),
        "eligibility_by": OneOf(("1", "2")),
        "reasons": is_lines,
        "reason_kinds": is_reason_kinds,
        "summary_template": is_options,
    },
    columns=optional_columns("title", "question", "protocol"),
    rest=True,
    purged="stays",
    always=True,
    prose=frozenset({"question", "protocol", "criteria"}),
    counted=False,
)
