"""Charts as SVG: the same chart gives the same characters. Numbers stand in the picture, so that nothing rests on colour.

Lengths are in units of which a page is about 640 wide. Colours stand as plain attributes, for any reader, and as
classes, which a page may give its own colours (t text, m muted, l line, b bar, h heat).
"""

from __future__ import annotations

from reviewer.analysis.blocks import Bars, Heat, Picture
from reviewer.exporters.pictures.flow_svg import flow_body
from reviewer.exporters.pictures.ink import shaded
from reviewer.exporters.pictures.lines import broken
from reviewer.exporters.pictures.parts import LINE, RULE, TEXT, WIDTH, plain, words
from reviewer.model.names import shown

_BAR = "#4c7f72"
_HEAT = ((239, 244, 242), (31, 92, 77))
_FONT = "Source Sans Pro, DejaVu Sans, sans-serif"


def svg(picture: Picture) -> str:
    """The picture as one `<svg>` element with its title and description."""
    if isinstance(picture.chart, Bars):
        body, height = _bars(picture.chart)
    elif isinstance(picture.chart, Heat):
        body, height = _heat(picture.chart)
    else:
        body, height = flow_body(picture.chart)
    title = f"<title>{plain(picture.caption)}</title><desc>{plain(picture.alt)}</desc>"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' role="img" font-family="{_FONT}" font-size="13">{title}{"".join(body)}</svg>'
    )


def shade(value: int, largest: int) -> tuple[str, str]:
    """The colours of a cell of a heat map, its ground and its text, as `#rrggbb`."""
    return shaded(*_HEAT, value / largest if largest else 0.0, TEXT)


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
        body += [words(inset, top + 14 + n * LINE, name) for n, name in enumerate(names)]
        body.append(f'<rect class="b" x="{left}" y="{top + 2}" width="{length}" height="{step - 8}" fill="{_BAR}"/>')
        body.append(words(left + length + 6, top + 14, f"{value:,}"))
        top += step + (len(names) - 1) * LINE
    height = top + 4
    body.append(f'<path class="l" d="M{left} 0V{height}" stroke="{RULE}" fill="none"/>')
    return body, height


def _heat(chart: Heat) -> tuple[list[str], int]:
    left, cell, row = 220, min(64, (WIDTH - 230) // max(1, len(chart.columns))), 26
    largest = max((value or 0 for line in chart.values for value in line), default=0)
    # Columns are named by the number of the row that has the name, which reads well in any width.
    body = []
    head = 24
    for number in range(len(chart.columns)):
        body.append(words(left + number * cell + cell // 2, 15, str(number + 1), anchor="middle", look="m"))
    names = (chart.columns[0], *chart.rows) if chart.columns else chart.rows
    # The first code has no row of numbers: it is the first column.
    y = head
    for number, (name, line) in enumerate(zip(names, ((), *chart.values), strict=True), 1):
        lines = broken(shown(name), left - 34)
        height = row + (len(lines) - 1) * LINE
        body.append(words(0, y + 17, str(number), look="m"))
        body += [words(22, y + 17 + n * LINE, each) for n, each in enumerate(lines)]
        for at, value in enumerate(line):
            if value is None:
                continue
            ground, ink = shade(value, largest)
            x = left + at * cell
            body.append(
                f'<rect class="l" x="{x}" y="{y}" width="{cell}" height="{height}" fill="{ground}" stroke="{RULE}"/>'
            )
            body.append(words(x + cell // 2, y + height // 2 + 4, f"{value:,}", anchor="middle", ink=ink, look=""))
        y += height
    return body, y + 4
