"""The colours of charts on light and on dark ground, and how the parts of a bar are told apart without colour."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.exporters.pictures.parts import plain

Rgb = tuple[int, int, int]
_DARK_GROUND = 0.18
"""Above this luminance black has more contrast than white (WCAG 2.2)."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours as `#rrggbb`. `parts` are those of Okabe and Ito that stand out on the ground for every kind of sight."""

    ground: str
    text: str
    muted: str
    rule: str
    parts: tuple[str, ...]
    low: Rgb
    high: Rgb

    def shade(self, value: int, largest: int) -> tuple[str, str]:
        """The ground of a cell of a heat map and the text on it."""
        return shaded(self.low, self.high, value / largest if largest else 0.0, "#111111")


LIGHT = Ink(
    "#ffffff",
    "#1f2328",
    "#55595f",
    "#8a8f94",
    ("#0072b2", "#e69f00", "#009e73", "#cc79a7"),
    (238, 243, 248),
    (0, 70, 120),
)
DARK = Ink(
    "#1b1d20",
    "#e4e2dc",
    "#9da2a7",
    "#6b7177",
    ("#56b4e9", "#e69f00", "#2fbf97", "#e39ac4"),
    (34, 42, 50),
    (120, 196, 240),
)


def shaded(low: Rgb, high: Rgb, part: float, dark: str) -> tuple[str, str]:
    """A ground from `low` (0) to `high` (1), and the text on it: white, or this dark one."""
    ground = tuple(round(least + (most - least) * part) for least, most in zip(low, high, strict=True))
    light = sum(weight * _linear(channel) for weight, channel in zip((0.2126, 0.7152, 0.0722), ground, strict=True))
    return "#{:02x}{:02x}{:02x}".format(*ground), "#ffffff" if light < _DARK_GROUND else dark


def _linear(channel: int) -> float:
    """A channel of sRGB as light (WCAG 2.2, relative luminance)."""
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def text(x: float, y: float, words: str, ink: str, *, anchor: str = "start", turn: int = 0) -> str:
    """Words at a place; `turn` in degrees around it."""
    turned = f' transform="rotate({turn} {x:.1f} {y:.1f})"' if turn else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{ink}"{turned}>{plain(words)}</text>'


def block(x: float, y: float, width: float, height: float, ink: Ink, part: int) -> list[str]:
    """A piece of a bar: the first part is plain, the others have stripes of the ground across, down, or both.

    Its edge stands out from the ground, which not every part does on white (WCAG 2.2, 1.4.11)."""
    fill = f'fill="{ink.parts[part % len(ink.parts)]}" stroke="{ink.rule}"'
    drawn = [f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" {fill}/>']
    stripes = ""
    if part % 4 in (1, 3):
        stripes += "".join(f"M{x + step:.1f} {y:.1f}v{height:.1f}" for step in _steps(width))
    if part % 4 in (2, 3):
        stripes += "".join(f"M{x:.1f} {y + step:.1f}h{width:.1f}" for step in _steps(height))
    if stripes:
        drawn.append(f'<path d="{stripes}" stroke="{ink.ground}" stroke-width="1" fill="none"/>')
    return drawn


def _steps(length: float) -> list[float]:
    return [4.0 * (number + 1) for number in range(max(0, int((length - 1) // 4)))]
