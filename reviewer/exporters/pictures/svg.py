"""Charts as SVG: the same chart gives the same characters. Numbers stand in the picture, so that nothing rests on colour.

Lengths are in units of which a page is about 640 wide. Colours stand as plain attributes, for any reader, and as
classes, which a page may give its own colours (t text, m muted, l line, b bar, h heat).
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from reviewer.analysis.blocks import Bars, Flow, Heat, Picture
from reviewer.exporters.pictures.lines import broken
from reviewer.exporters.shared.wording import visible
from reviewer.model.names import shown

WIDTH = 640
_LINE_HEIGHT = 17
"""For letters of 13 units."""
_TEXT, _MUTED, _RULE, _BAR = "#1f2328", "#55595f", "#8a8f94", "#4c7f72"
_HEAT = ((239, 244, 242), (31, 92, 77))
_FONT = "Source Sans Pro, DejaVu Sans, sans-serif"


def svg(picture: Picture) -> str:
    """The picture as one `<svg>` element with its title and description."""
    if isinstance(picture.chart, Bars):
        body, height = _bars(picture.chart)
    elif isinstance(picture.chart, Heat):
        body, height = _heat(picture.chart)
    else:
        body, height = _flow(picture.chart)
    title = f"<title>{_plain(picture.caption)}</title><desc>{_plain(picture.alt)}</desc>"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' role="img" font-family="{_FONT}" font-size="13">{title}{"".join(body)}</svg>'
    )


def shade(value: int, largest: int) -> tuple[str, str]:
    """The colours of a cell of a heat map, its ground and its text, as `#rrggbb`."""
    part = value / largest if largest else 0.0
    ground = tuple(round(low + (high - low) * part) for low, high in zip(*_HEAT, strict=True))
    light = 0.2126 * _linear(ground[0]) + 0.7152 * _linear(ground[1]) + 0.0722 * _linear(ground[2])
    # Below this luminance white has more contrast than black (WCAG 2.2).
    return "#{:02x}{:02x}{:02x}".format(*ground), "#ffffff" if light < 0.18 else _TEXT


def _linear(channel: int) -> float:
    """A channel of sRGB as light (WCAG 2.2, relative luminance)."""
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _bars(chart: Bars) -> tuple[list[str], int]:
    step, left, right = 22, 210, 60
    most = max(chart.values, default=0) or 1
    body = []
    top = 4
    for label, value in zip(chart.labels, chart.values, strict=True):
        # However deep a code lies, its name has room.
        inset = min(90, 10 * (len(label) - len(label.lstrip(" "))) // 2)
        length = max(1, round((WIDTH - left - right) * value / most)) if value else 0
        names = broken(shown(label), left - 10 - inset)
        body += [_words(inset, top + 14 + n * _LINE_HEIGHT, name) for n, name in enumerate(names)]
        body.append(f'<rect class="b" x="{left}" y="{top + 2}" width="{length}" height="{step - 8}" fill="{_BAR}"/>')
        body.append(_words(left + length + 6, top + 14, f"{value:,}"))
        top += step + (len(names) - 1) * _LINE_HEIGHT
    height = top + 4
    body.append(f'<path class="l" d="M{left} 0V{height}" stroke="{_RULE}" fill="none"/>')
    return body, height


def _heat(chart: Heat) -> tuple[list[str], int]:
    left, cell, row = 220, min(64, (WIDTH - 230) // max(1, len(chart.columns))), 26
    largest = max((value or 0 for line in chart.values for value in line), default=0)
    # Columns are named by the number of the row that has the name, which reads well in any width.
    body = []
    head = 24
    for number in range(len(chart.columns)):
        body.append(_words(left + number * cell + cell // 2, 15, str(number + 1), anchor="middle", look="m"))
    names = (chart.columns[0], *chart.rows) if chart.columns else chart.rows
    # The first code has no row of numbers: it is the first column.
    y = head
    for number, (name, line) in enumerate(zip(names, ((), *chart.values), strict=True), 1):
        lines = broken(shown(name), left - 34)
        height = row + (len(lines) - 1) * _LINE_HEIGHT
        body.append(_words(0, y + 17, str(number), look="m"))
        body += [_words(22, y + 17 + n * _LINE_HEIGHT, each) for n, each in enumerate(lines)]
        for at, value in enumerate(line):
            if value is None:
                continue
            ground, ink = shade(value, largest)
            x = left + at * cell
            body.append(
                f'<rect class="l" x="{x}" y="{y}" width="{cell}" height="{height}" fill="{ground}" stroke="{_RULE}"/>'
            )
            body.append(_words(x + cell // 2, y + height // 2 + 4, f"{value:,}", anchor="middle", ink=ink, look=""))
        y += height
    return body, y + 4


def _flow(chart: Flow) -> tuple[list[str], int]:
    body: list[str] = []
    top = 2
    for number, (box, beside) in enumerate(chart.steps):
        height = max(len(box), len(beside)) * _LINE_HEIGHT + 16
        body += _box(2, top, 270, len(box) * _LINE_HEIGHT + 16, box)
        middle = top + (len(box) * _LINE_HEIGHT + 16) // 2
        if beside:
            body += _box(350, top, WIDTH - 352, len(beside) * _LINE_HEIGHT + 16, beside)
            body += _arrow(272, middle, 350, middle)
        if number + 1 < len(chart.steps):
            body += _arrow(137, top + len(box) * _LINE_HEIGHT + 16, 137, top + height + 26)
            height += 26
        top += height
    return body, top + 4


def _box(x: int, y: int, width: int, height: int, lines: tuple[str, ...]) -> list[str]:
    frame = f'<rect class="l f" x="{x}" y="{y}" width="{width}" height="{height}" fill="none" stroke="{_RULE}"/>'
    return [frame, *(_words(x + 10, y + 20 + n * _LINE_HEIGHT, _cut(line, 44)) for n, line in enumerate(lines))]


def _arrow(x1: int, y1: int, x2: int, y2: int) -> list[str]:
    tip = (
        f"M{x2 - 6} {y2 - 4}L{x2} {y2}L{x2 - 6} {y2 + 4}"
        if y1 == y2
        else f"M{x2 - 4} {y2 - 6}L{x2} {y2}L{x2 + 4} {y2 - 6}"
    )
    return [f'<path class="l" d="M{x1} {y1}L{x2} {y2}{tip}" stroke="{_RULE}" fill="none"/>']


def _words(x: int, y: int, text: str, *, anchor: str = "start", ink: str = "", look: str = "t") -> str:
    fill = ink or (_MUTED if look == "m" else _TEXT)
    kind = f' class="{look}"' if look else ""
    return f'<text{kind} x="{x}" y="{y}" text-anchor="{anchor}" fill="{fill}">{_plain(text)}</text>'


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _plain(text: str) -> str:
    return escape(visible(shown(text)).replace("\n", " "))
