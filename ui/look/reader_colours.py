"""Colours of the reading pane by role, and the tints made from the colours of codes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

READABLE = 5.5
"""The least contrast of text on a tint (WCAG 2 ratio)."""


@dataclass(frozen=True, slots=True)
class ReaderTheme:
    """Colours as `#rrggbb`. `tint` and `strong` say how much of a code's colour a highlight shows, 0 to 1.

    `line_contrast` is the least contrast of stripes and brackets against the background.
    """

    background: str = "#ffffff"
    text: str = "#1f2328"
    muted: str = "#80868b"
    faint: str = "#b5b8bb"
    rule: str = "#e7e5e0"
    selection: str = "#f9e6a4"
    selection_border: str = "#dcae3c"
    focus: str = "#2f5b60"
    current_tint: str = "#e3ebea"
    untagged: str = "#8a8f94"
    find: str = "#fbe3c0"
    find_current: str = "#f6b95f"
    drop: str = "#2f5b60"
    warning: str = "#8a5a00"
    tint: float = 0.28
    strong: float = 0.42
    line_contrast: float = 3.0

    @classmethod
    def dark(cls) -> ReaderTheme:
        """The defaults for dark windows."""
        return cls(
            background="#1b1d20", text="#e4e2dc", muted="#94989c", faint="#666b70", rule="#303338",
            selection="#5b4b14", selection_border="#c99a2c", focus="#7fb4b0", current_tint="#26302f",
            untagged="#8f959b", find="#57421c", find_current="#8a5f12", drop="#7fb4b0",
            warning="#e0b25c", tint=0.36, strong=0.50,
        )  # fmt: skip

    def colour(self, role: str) -> QColor:
        """The colour of a role, by its field's name."""
        return _colour(getattr(self, role))

    def code_tint(self, colour: str, *, strong: bool = False) -> QColor:
        """A soft tint of a code's colour on which the text stays readable."""
        return _tint(colour, self.background, self.text, self.strong if strong else self.tint)

    def code_line(self, colour: str) -> QColor:
        """The colour of a code's stripes and brackets, moved off the background where they would vanish."""
        return _line(colour, self.background, self.text, self.line_contrast)


@lru_cache(maxsize=4096)
def _colour(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=4096)
def _tint(colour: str, background: str, text: str, share: float) -> QColor:
    ground, ink, full = QColor(background), QColor(text), QColor(colour)
    while share > 0.06:
        tint = mixed(ground, full, share)
        if contrast(tint, ink) >= READABLE:
            return tint
        share -= 0.03
    return mixed(ground, full, share)


@lru_cache(maxsize=4096)
def _line(colour: str, background: str, text: str, least: float) -> QColor:
    line, ground, ink = QColor(colour), QColor(background), QColor(text)
    if contrast(line, ground) >= least:
        return line
    low, high = 0.0, 1.0
    for _ in range(9):
        share = (low + high) / 2
        if contrast(QColor(mixed(line, ink, share).name()), ground) >= least:
            high = share
        else:
            low = share
    return QColor(mixed(line, ink, high).name())


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a share of `other` in it."""
    rest = 1 - share
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * share,
        one.greenF() * rest + other.greenF() * share,
        one.blueF() * rest + other.blueF() * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
