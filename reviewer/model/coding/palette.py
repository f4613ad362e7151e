"""Code colours: twelve that stay apart for nearly all eyes, and lighter shades for sub-codes."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable

PALETTE = (
    "#12b48d", "#cf606c", "#5293ff", "#8a7dbd", "#faa962", "#6a3572",
    "#967f00", "#d2b0d7", "#0055b9", "#6d6417", "#832c4c", "#1a5525",
)  # fmt: skip
"""Colours for top-level codes, in the order in which they are given out.

Chosen by search: the least distance of any two (CIEDE2000), as the reading pane paints them in light and dark and as
seen with normal sight, protanopia, deuteranopia and tritanopia (Machado et al. 2009), is 9.5 for stripes and 4.1 for
tints. A test computes it.
"""


def next_colour(used: Iterable[str]) -> str:
    """The first colour of the palette that is used least."""
    counts = dict.fromkeys(PALETTE, 0)
    for colour in used:
        if colour in counts:
            counts[colour] += 1
    return min(PALETTE, key=lambda colour: counts[colour])


def lighter(colour: str) -> str:
    """A lighter shade of `#rrggbb`, for a sub-code."""
    red, green, blue = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    # Light enough to tell from its parent, and never so light that it vanishes on white.
    shade = colorsys.hls_to_rgb(hue, min(0.82, light + (1 - light) * 0.35), min(0.5, saturation * 0.95))
    return "#" + "".join(f"{round(part * 255):02x}" for part in shade)
