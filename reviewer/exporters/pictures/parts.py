"""What all pictures are drawn with: words, colours and measures."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reviewer.exporters.shared.wording import visible
from reviewer.model.names import shown

WIDTH = 640
"""Of a picture, in its units."""
LINE = 17
"""From one line of words to the next, for letters of 13 units."""
TEXT, MUTED, RULE = "#1f2328", "#55595f", "#8a8f94"


def words(x: int, y: int, text: str, *, anchor: str = "start", ink: str = "", look: str = "t") -> str:
    """Words at a place; "m" is muted, and `ink` is a colour of their own."""
    fill = ink or (MUTED if look == "m" else TEXT)
    kind = f' class="{look}"' if look else ""
    return f'<text{kind} x="{x}" y="{y}" text-anchor="{anchor}" fill="{fill}">{plain(text)}</text>'


def plain(text: str) -> str:
    """A text as it stands in SVG, on one line."""
    return escape(visible(shown(text)).replace("\n", " "))
