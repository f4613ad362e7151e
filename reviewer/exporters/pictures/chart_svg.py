"""Charts as SVG. The same chart gives the same characters; its numbers stand in it, so that nothing rests on colour alone.

The window shows the same SVG that is saved and that the command line writes: a chart is drawn in one place, without Qt.
Lengths are in units, of which a letter is about 7 wide; a chart is as wide as it is told and as high as it needs.
"""

from __future__ import annotations

from reviewer.analysis.charts.chart import BarChart, Chart, EstimateChart, HeatMap, LineChart, is_empty
from reviewer.analysis.charts.words import ENGLISH, ChartWords, left_out, said
from reviewer.exporters.pictures.bars_svg import bars_body
from reviewer.exporters.pictures.estimates_svg import estimates_body
from reviewer.exporters.pictures.grid_svg import grid_body
from reviewer.exporters.pictures.ink import LIGHT, Ink, text
from reviewer.exporters.pictures.line_svg import line_body
from reviewer.exporters.pictures.lines import broken
from reviewer.exporters.pictures.network_svg import network_body
from reviewer.exporters.pictures.parts import LINE, WIDTH, plain

_FONT = "Source Sans Pro, DejaVu Sans, sans-serif"
_PAD = 12
_LEAST_WIDTH = 260


def chart_svg(
    chart: Chart, words: ChartWords = ENGLISH, *, width: int = WIDTH, ink: Ink = LIGHT, font: str = ""
) -> str:
    """A chart as one `<svg>` element with its ground and its title; in a `font` of a page that has both it is without."""
    width = max(_LEAST_WIDTH, width)
    body, height = charted(chart, words, width=width, ink=ink, titled=not font)
    return page(body, width, height, (chart.title, said(chart, words)), ink, font)


def page(body: list[str], width: int, height: float, said_of_it: tuple[str, str], ink: Ink, font: str = "") -> str:
    """Elements as a whole picture with its title and description."""
    high = round(height)
    title, description = map(plain, said_of_it)
    ground = "" if font else f'<rect width="{width}" height="{high}" fill="{ink.ground}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {high}" width="{width}" height="{high}" role="img"'
        f' font-family="{plain(font) or _FONT}" font-size="13"><title>{title}</title><desc>{description}</desc>'
        f"{ground}{''.join(body)}</svg>\n"
    )


def charted(
    chart: Chart, words: ChartWords, *, width: int, ink: Ink, titled: bool, top: float = 0.0
) -> tuple[list[str], float]:
    """The elements of a chart from a height on, and the height at which it ends."""
    body: list[str] = []
    y = top + _PAD
    if titled:
        for line in broken(chart.title, width - 2 * _PAD):
            y += LINE
            body.append(text(_PAD, y - 4, line, ink.text).replace("<text ", '<text font-weight="bold" ', 1))
        y += 8
    room = width - 2 * _PAD
    if is_empty(chart):
        return [*body, text(_PAD, y + 14, words.nothing, ink.muted)], y + LINE + _PAD
    if isinstance(chart, BarChart):
        drawn, end = bars_body(chart, words, ink, _PAD, y, room)
    elif isinstance(chart, LineChart):
        drawn, end = line_body(chart, words, ink, _PAD, y, room)
    elif isinstance(chart, HeatMap):
        drawn, end = grid_body(chart, words, ink, _PAD, y, room)
    elif isinstance(chart, EstimateChart):
        drawn, end = estimates_body(chart, words, ink, _PAD, y, room)
    else:
        drawn, end = network_body(chart, words, ink, _PAD, y, room)
    body += drawn
    for line in broken(left_out(chart, words), room) if left_out(chart, words) else ():
        end += LINE
        body.append(text(_PAD, end - 3, line, ink.muted))
    return body, end + _PAD
