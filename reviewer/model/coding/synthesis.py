"""A synthesis: what the team wrote on a code, on a code in one source, or on the whole review."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SynthesisText:
    """`code` and `source` are None for the whole review; with both it is a cell of the framework matrix.

    `text` holds citations as `reviewer.model.coding.citation` keeps them.
    """

    id: str
    code: str | None
    source: str | None
    text: str
