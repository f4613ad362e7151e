"""The columns of a table of excerpts, and the row of each."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.exporters.shared.wording import citation, code_paths
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt

Cell = str | int | None

_QUOTE = (("Quote", 60),)
_CONTEXT = (("Before", 30), ("After", 30))
_OTHERS = (
    ("Codes", 28),
    ("Source", 28),
    ("Paragraph", 10),
    ("Page", 7),
    ("Start", 9),
    ("End", 9),
    ("Coder", 14),
    ("Memo", 36),
    ("Date", 21),
    ("Citation", 40),
    ("Authors", 20),
    ("Year", 7),
    ("Type", 14),
    ("URL", 24),
    ("DOI", 18),
    ("Publisher", 18),
    ("Language", 10),
    ("Accessed", 12),
    ("Text SHA-256", 20),
    ("Highlight", 20),
)
_REGION = (("Region", 24),)
_CASES = (("Cases", 28),)


def columns(context: bool, regions: bool, cases: bool = False) -> tuple[tuple[str, int], ...]:
    """The columns as (heading, width in characters where widths are kept); `context`, the places of `regions` and
    the names of `cases` have their own."""
    return _QUOTE + (_CONTEXT if context else ()) + _OTHERS + (_REGION if regions else ()) + (_CASES if cases else ())


class Rows:
    """The rows of excerpts. `cell` makes of a text what stands in the file; of what many rows share it does so once.

    `unknown` stands where there is no page or region.
    """

    def __init__(
        self,
        context: bool,
        regions: bool,
        cases: bool = False,
        cell: Callable[[str], str] = str,
        unknown: Cell = None,
    ) -> None:
        self._context, self._regions, self._cases, self._cell = context, regions, cases, cell
        self._unknown = unknown
        self._codes: dict[int, tuple[tuple[CodeLabel, ...], str]] = {}
        self._coders: dict[str, str] = {}
        self._of: Excerpt | None = None
        self._title = ""
        self._reference: tuple[str, ...] = ()

    def row(self, excerpt: Excerpt) -> tuple[Cell, ...]:
        """What stands in the columns."""
        cell, of = self._cell, self._of
        if (
            of is None
            or excerpt.reference is not of.reference
            or excerpt.source_title != of.source_title
            or excerpt.source_sha256 != of.source_sha256
        ):
            self._look_up(excerpt)
        coder = self._coders.get(excerpt.coder)
        if coder is None:
            coder = self._coders[excerpt.coder] = cell(excerpt.coder)
        return (
            cell(excerpt.quote),
            *((cell(excerpt.before), cell(excerpt.after)) if self._context else ()),
            self._codes_of(excerpt),
            self._title,
            excerpt.paragraph,
            self._unknown if excerpt.page is None else excerpt.page,
            excerpt.start,
            excerpt.end,
            coder,
            cell(excerpt.memo),
            excerpt.date,
            *self._reference,
            excerpt.highlight,
            *((cell(excerpt.region.place) if excerpt.region else self._unknown,) if self._regions else ()),
            *((cell("; ".join(excerpt.cases)),) if self._cases else ()),
        )

    def _codes_of(self, excerpt: Excerpt) -> str:
        # By identity: excerpts with the same codes share their labels. Kept with it, these cannot be taken for others.
        known = self._codes.get(id(excerpt.codes))
        if known is None:
            known = self._codes[id(excerpt.codes)] = (excerpt.codes, self._cell(code_paths(excerpt)))
        return known[1]

    def _look_up(self, excerpt: Excerpt) -> None:
        reference, cell = excerpt.reference, self._cell
        self._of, self._title = excerpt, cell(excerpt.source_title)
        self._reference = tuple(
            map(
                cell,
                (
                    citation(excerpt),
                    reference.authors,
                    reference.year,
                    reference.type,
                    reference.url,
                    reference.doi,
                    reference.publisher,
                    reference.language,
                    reference.accessed,
                    excerpt.source_sha256,
                ),
            )
        )
