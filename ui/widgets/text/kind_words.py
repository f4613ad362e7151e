"""Kinds of things with their number, in the language of the window."""

from __future__ import annotations

from ui.look.numbers import counted
from ui.look.worded import worded as _tr


def kind_words(kind: str, count: int, more: str = "") -> str:
    """`12 (+3) highlights`, in the language of the window; `more` follows the count."""
    single = {
        "source": _tr("{0} source"),
        "code": _tr("{0} code"),
        "highlight": _tr("{0} highlight"),
        "coding": _tr("{0} tag"),
        "memo": _tr("{0} memo"),
        "link": _tr("{0} link"),
        "appraisal": _tr("{0} appraisal"),
        "synthesis": _tr("{0} synthesis"),
        "note": _tr("{0} note"),
        "group": _tr("{0} group"),
        "case": _tr("{0} case"),
    }
    several = {
        "source": _tr("{0} sources"),
        "code": _tr("{0} codes"),
        "highlight": _tr("{0} highlights"),
        "coding": _tr("{0} tags"),
        "memo": _tr("{0} memos"),
        "link": _tr("{0} links"),
        "appraisal": _tr("{0} appraisals"),
        "synthesis": _tr("{0} syntheses"),
        "note": _tr("{0} notes"),
        "group": _tr("{0} groups"),
        "case": _tr("{0} cases"),
    }
    # A kind that has no words here yet is called by its name.
    return (single if count == 1 else several).get(kind, f"{{0}} {kind}").format(counted(count) + more)
