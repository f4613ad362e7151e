"""A link on a page of a PDF: to an address outside, or to a place in the same file."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.sources.page_box import Box


@dataclass(frozen=True, slots=True)
class PageLink:
    """Where it stands, in points of the page. `address` is where it leads outside, "" for one within the file.

    Within, `page` is the page from 0, and `top` the height on it in its own coordinates, None for its beginning.
    """

    box: Box
    address: str = ""
    page: int = 0
    top: float | None = None
