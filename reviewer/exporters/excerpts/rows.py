"""The columns of a table of excerpts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reviewer.exporters.shared.wording import citation, code_paths, has_context
from reviewer.model.coding.excerpt import Excerpt

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what stands in it, and its width in characters where widths are kept."""

    title: str
    value: Callable[[Excerpt], Cell]
    width: int = 12


_QUOTE = (Column("Quote", lambda e: e.quote, 60),)
_CONTEXT = (Column("Before", lambda e: e.before, 30), Column("After", lambda e: e.after, 30))
_OTHERS = (
    Column("Codes", code_paths, 28),
    Column("Source", lambda e: e.source_title, 28),
    Column("Paragraph", lambda e: e.paragraph, 10),
    Column("Page", lambda e: e.page, 7),
    Column("Start", lambda e: e.start, 9),
    Column("End", lambda e: e.end, 9),
    Column("Coder", lambda e: e.coder, 14),
    Column("Memo", lambda e: e.memo, 36),
    Column("Date", lambda e: e.date, 21),
    Column("Citation", citation, 40),
    Column("Authors", lambda e: e.reference.authors, 20),
    Column("Year", lambda e: e.reference.year, 7),
    Column("Type", lambda e: e.reference.type, 14),
    Column("URL", lambda e: e.reference.url, 24),
    Column("DOI", lambda e: e.reference.doi, 18),
    Column("Publisher", lambda e: e.reference.publisher, 18),
    Column("Language", lambda e: e.reference.language, 10),
    Column("Accessed", lambda e: e.reference.accessed, 12),
    Column("Text SHA-256", lambda e: e.source_sha256, 20),
    Column("Highlight", lambda e: e.highlight, 20),
)


def columns(excerpts: tuple[Excerpt, ...]) -> tuple[Column, ...]:
    """The columns for these excerpts; what stands before and after has its own where any excerpt brings it."""
    return _QUOTE + (_CONTEXT if has_context(excerpts) else ()) + _OTHERS
