"""Code colours: twelve that stay apart for most eyes, and lighter shades for sub-codes."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable

PALETTE = (
    "#4fa36b", "#d9776c", "#5b8ccc", "#a274c4", "#d9a13c", "#3fa7a0",
    "#c75b93", "#8a8d3a", "#6f6fd0", "#b07a4a", "#4b9ad1", "#7d8793",
)  # fmt: skip
"""Colours for top-level codes, in the order in which they are given out."""


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
    shade = colorsys.hls_to_rgb(hue, min(0.82, light + (1 - light) * 0.35), saturation * 0.95)
    return "#" + "".join(f"{round(part * 255):02x}" for part in shade)
