"""A round of coding: which sources are coded by whom, for what, and whether its coders see each other's work meanwhile."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_id, is_name, is_text, is_yes_or_no
from reviewer.changes.kinds.kind import Column, Kind, Reference, required
from reviewer.changes.values import PURPOSES

ROUND = Kind(
    "round",
    many="rounds",
    birth={"name": is_name, "purpose": OneOf(PURPOSES), "lead": is_id},
    registers={
        "name": is_name,
        "purpose": OneOf(PURPOSES),
        "lead": is_id,
        "blind": is_yes_or_no,
        "note": is_text,
    },
    references=(Reference("lead", ("coder",)),),
    columns=(*required("name", "purpose", "lead"), Column("blind", "number")),
    rest=True,
    purged="stays",
    # Whoever works on a part of the project works in its rounds, and is blind where they are.
    always=True,
    prose=frozenset({"note"}),
    counted=False,
)
