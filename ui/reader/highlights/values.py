"""What the reading pane is given: highlights and codes as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.coding.region import Region

CODES_MIME = "application/x-reviewer-codes"
"""The mime type of codes dragged from the codebook: code ids as UTF-8, one per line."""


@dataclass(frozen=True, slots=True)
class ReaderHighlight:
    """A highlight to show: code points `start` to `end`, code ids with the first one on top, and whose it is.

    A `region` of a page has no characters; `start` and `end` say where it comes in the text.
    """

    id: str
    start: int
    end: int
    codes: tuple[str, ...]
    coder: str
    coder_name: str
    has_memo: bool = False
    pending: bool = False
    conflict: bool = False
    contradicted: bool = False
    supported: bool = False
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class ReaderCode:
    """A code to show; `colour` is `#rrggbb`."""

    id: str
    name: str
    path: str
    colour: str
