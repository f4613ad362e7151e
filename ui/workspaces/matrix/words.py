"""What matrices are called in the window, and what a reader must know of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reviewer.analysis.matrix.matrix import Head, Matrix, Unit
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.status import STATUSES
from reviewer.services.evidence.analysis import MatrixChoice
from ui.look.worded import worded as _tr
from ui.widgets.text.statuses import status_words

Choices = list[tuple[str, str]]
USUAL = MatrixChoice()
EVERYTHING = ExcerptFilter()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked to see, and how it is laid out."""

    choice: MatrixChoice = USUAL
    wanted: ExcerptFilter = EVERYTHING
    transposed: bool = False
    totals: bool = True
    tint: bool = True
    drawn: bool = False


def kinds() -> Choices:
    """The kinds of matrix in the order in which they are offered."""
    return [
        ("code-source", _tr("codes by source")),
        ("framework", _tr("framework matrix")),
        ("co-occurrence", _tr("codes together")),
        ("code-attribute", _tr("codes by attribute")),
        ("code-coder", _tr("codes by coder")),
        ("code-time", _tr("codes over time")),
        ("case-code", _tr("cases by code")),
        ("appraisal", _tr("answers to checklists")),
    ]


def units() -> dict[Unit, str]:
    """What cells may hold."""
    return {
        "excerpts": _tr("excerpts"),
        "passages": _tr("passages"),
        "words": _tr("words"),
        "share": _tr("share of the text"),
        "sources": _tr("sources"),
        "meetings": _tr("meetings"),
        "answers": _tr("answers"),
    }


def chart_title(choice: MatrixChoice) -> str:
    """What the chart of a matrix is called: what it counts by, and what."""
    name = dict(kinds())[choice.kind]
    return f"{name[:1].upper()}{name[1:]}: {units()[choice.unit]}"


def windows() -> Choices:
    """What counts as together."""
    return [
        ("same", _tr("at the same passage")),
        ("overlap", _tr("in overlapping passages")),
        ("near", _tr("within some sentences")),
    ]


def periods() -> Choices:
    """How long a column of the matrix over time is."""
    return [("day", _tr("day")), ("month", _tr("month")), ("year", _tr("year"))]


def attribute_words(name: str) -> str:
    """An attribute's name; the three that every source has are in the window's language."""
    fixed = {"year": _tr("year"), "type": _tr("type"), "decision": _tr("decision")}
    return fixed.get(name, name)


def in_window_words(matrix: Matrix, choice: MatrixChoice) -> Matrix:
    """The matrix with the heads that the program named itself in the window's language."""
    if choice.kind not in ("code-attribute", "code-coder"):
        return matrix
    return replace(matrix, columns=tuple(_named(head, choice) for head in matrix.columns))


def _named(head: Head, choice: MatrixChoice) -> Head:
    if not head.id:
        return replace(head, label=_tr("unknown"))
    if choice.kind == "code-attribute" and choice.attribute == "decision":
        return replace(head, label=next((status_words(s) for s in STATUSES if s == head.id), head.label))
    return head


def notes(choice: MatrixChoice) -> str:
    """What a reader must know of a matrix, in one line."""
    below = _tr("A code counts with its sub-codes; totals count each excerpt once.")
    by_kind = {
        "co-occurrence": _together(choice),
        "appraisal": [_tr("A cell holds what each coder answered, and how many did.")],
        "code-time": [below, _tr("The time is that of the first coding with the code, in UTC.")],
    }.get(choice.kind, [below])
    if choice.unit == "excerpts":
        by_kind = [*by_kind, _tr("A passage that two coders highlighted is two excerpts.")]
    if choice.unit == "passages":
        by_kind = [*by_kind, _tr("A passage that two coders highlighted from the same character to the same is one.")]
    if choice.unit == "words":
        by_kind = [*by_kind, _tr("Words are counted where they begin, each once.")]
    if choice.unit == "share":
        by_kind = [*by_kind, _tr("The share is of the characters of the source.")]
    return " ".join(by_kind)


def _together(choice: MatrixChoice) -> list[str]:
    how = {
        "same": _tr("Two codes are together where both stand at exactly the same passage."),
        "overlap": _tr("Two codes are together where their passages share at least one character."),
        "near": _tr("Two codes are together where the next sentence with the other is at most {0} further on."),
    }[choice.together].format(choice.within)
    within = _tr("They meet within the work of one coder: in one excerpt with both, or in two, one with each.")
    counts = _tr("A cell counts meetings, each once; a code and its own sub-code stay blank.")
    sources = _tr("A cell counts the sources in which they meet; a code and its own sub-code stay blank.")
    return [how, within, sources if choice.unit == "sources" else counts]


def default_unit(unit: Unit, allowed: tuple[Unit, ...]) -> Unit:
    """The unit that stays when another kind is chosen."""
    return unit if unit in allowed else allowed[0]
