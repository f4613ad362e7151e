"""The words that stand for a highlight where it is named: a passage by its own, a region of a page by `Figure, p. 4`."""

from __future__ import annotations

from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.region import Region
from reviewer.model.names import shown
from ui.look.numbers import decimal
from ui.look.worded import worded as _tr


def figure_words(region: Region) -> str:
    """`Figure, p. 4` in the language of the window."""
    return _tr("Figure, p. {0}").format(region.page)


def region_place(region: Region) -> str:
    """`p. 4 · box 72.0, 520.5 to 301.2, 700.0` in the language of the window."""
    edges = (decimal(edge, 1) for edge in region.box)
    return _tr("p. {0} · box {1}, {2} to {3}, {4}").format(region.page, *edges)


def passage_words(highlight: Highlight, text: str, most: int) -> str:
    """The beginning of a highlight of this text on one line, at most `most` characters, safe to show; of a region its name."""
    if highlight.region is not None:
        return figure_words(highlight.region)
    # White space may take as much room again before it is put on one line.
    quote = " ".join(text[highlight.start : min(highlight.end, highlight.start + most * 2)].split())
    return shown(quote if len(quote) <= most else quote[: most - 1] + "…")


def quoted(highlight: Highlight, text: str, most: int) -> str:
    """The same in quotation marks; the name of a region without, as nobody wrote it."""
    words = passage_words(highlight, text, most)
    return words if highlight.region is not None else f"“{words}”"
