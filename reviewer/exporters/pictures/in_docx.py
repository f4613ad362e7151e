"""Charts in Word as shaded tables: sharp in any size, with their numbers, and readable without seeing colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reviewer.analysis.blocks import Bars, FlowChart, Heat, Picture
from reviewer.exporters.pictures.svg import shade
from reviewer.exporters.shared.docx_markup import PAGE_WIDTH, cell, row, table, together
from reviewer.exporters.shared.docx_writer import run
from reviewer.model.names import shown

Paragraph = Callable[[str, str], str]
"""Makes a paragraph of a kind ("left", "right", "middle") from runs."""
_BAR_STEPS = 50
"""A bar is a table cell over as many columns; Word allows 63 in a row."""
# In twentieths of a point, as all widths in Word.
_LABEL, _NUMBER = 2900, 900
_BAR = "4C7F72"
_MOST_ON_A_PAGE = 40
"""So many rows of one line surely stand on a page."""


def drawn(picture: Picture, paragraph: Paragraph) -> str:
    """The picture as a table."""
    if isinstance(picture.chart, Bars):
        return _bars(picture, picture.chart, paragraph)
    if isinstance(picture.chart, Heat):
        return _heat(picture, picture.chart, paragraph)
    return _flow(picture, picture.chart, paragraph)


def _whole(rows: list[str]) -> list[str]:
    """The rows on one page, where they have room there; otherwise no page has fewer than three."""
    return together(rows) if len(rows) <= _MOST_ON_A_PAGE else together(rows, 3, 3)


def _bars(picture: Picture, chart: Bars, paragraph: Paragraph) -> str:
    step = (PAGE_WIDTH - _LABEL - _NUMBER) // _BAR_STEPS
    most = max(chart.values, default=0) or 1
    rows = []
    for label, value in zip(chart.labels, chart.values, strict=True):
        inset = (len(label) - len(label.lstrip(" "))) * "\u2002"
        long = max(1, round(_BAR_STEPS * value / most)) if value else 0
        cells = [cell(paragraph("left", run(inset + shown(label.strip()))), width=_LABEL, middle=True)]
        if long:
            cells.append(cell(paragraph("left", ""), width=step * long, span=long, ground=_BAR))
        # What is left of the row takes the number, so that it stands at the end of its bar.
        rest = _BAR_STEPS - long + 1
        cells.append(
            cell(paragraph("left", run(f"{value:,}")), width=step * (rest - 1) + _NUMBER, span=rest, middle=True)
        )
        rows.append(row(cells))
    widths = [_LABEL, *([step] * _BAR_STEPS), _NUMBER]
    return table(_whole(rows), widths, caption=picture.caption, alt=picture.alt, lines=False)


def _heat(picture: Picture, chart: Heat, paragraph: Paragraph) -> str:
    width = min(900, (PAGE_WIDTH - _LABEL) // max(1, len(chart.columns)))
    largest = max((value or 0 for line in chart.values for value in line), default=0)
    head = [cell(paragraph("left", ""), width=_LABEL)]
    head += [cell(paragraph("middle", run(str(n + 1))), width=width) for n in range(len(chart.columns))]
    # Columns carry numbers; the first code is never a row, so its name gets one of its own.
    first = [cell(paragraph("left", run(f"1  {shown(chart.columns[0])}")), width=_LABEL)]
    first += [cell(paragraph("left", ""), width=width) for _ in chart.columns]
    rows = [row(head, head=True), row(first)]
    for number, (name, line) in enumerate(zip(chart.rows, chart.values, strict=True), 2):
        cells = [cell(paragraph("left", run(f"{number}  {shown(name)}")), width=_LABEL, middle=True)]
        for value in line:
            if value is None:
                cells.append(cell(paragraph("left", ""), width=width))
                continue
            ground, ink = shade(value, largest)
            words = run(f"{value:,}", f'<w:color w:val="{ink[1:]}"/>')
            borders = "top left bottom right"
            cells.append(cell(paragraph("middle", words), width=width, ground=ground[1:], borders=borders, middle=True))
        rows.append(row(cells))
    widths = [_LABEL, *([width] * len(chart.columns))]
    return table(_whole(rows), widths, caption=picture.caption, alt=picture.alt, lines=False)


def _flow(picture: Picture, chart: FlowChart, paragraph: Paragraph) -> str:
    """One row for each step: for each way its box, an arrow, and what leaves or waits there."""
    one = len(chart.titles) == 1
    widths = ([3900, 700, 4400] if one else [2000, 300, 2100]) * len(chart.titles)
    boxed = "top left bottom right"
    nothing = paragraph("left", "")

    def written(lines: Iterable[str]) -> str:
        return "".join(
            paragraph("left", run("\u2002" * (len(x) - len(x.lstrip(" "))) + shown(x.strip()))) for x in lines
        )

    heads = []
    for number, title in enumerate(chart.titles):
        width = sum(widths[3 * number : 3 * number + 3])
        heads.append(cell(paragraph("middle", run(shown(title))), width=width, span=3, borders=boxed, middle=True))
    rows = [row(heads, head=True)]
    for at, step in enumerate(chart.rows):
        cells, arrows = [], []
        last = at + 1 == len(chart.rows)
        for number in range(len(chart.titles)):
            box = step.boxes[number] if number < len(step.boxes) else None
            left, middle, right = widths[3 * number : 3 * number + 3]
            below = not last and (number < len(chart.rows[at + 1].boxes) or at + 2 == len(chart.rows))
            arrows += [cell(paragraph("middle", run("↓" if below else "")), width=left), cell(nothing, width=middle)]
            arrows.append(cell(nothing, width=right))
            if box is None:
                passing = paragraph("middle", run("" if last else "↓"))
                cells += [cell(passing, width=left), cell(nothing, width=middle), cell(nothing, width=right)]
                continue
            beside = (*box.leaves, *box.waits)
            cells.append(cell(written(box.lines), width=left, borders=boxed, middle=True))
            cells.append(cell(paragraph("middle", run("→" if beside else "")), width=middle, middle=True))
            cells.append(cell(written(beside) or nothing, width=right, borders=boxed if beside else "", middle=True))
        rows.append(row(cells))
        if not last:
            rows.append(row(arrows))
    return table(together(rows), widths, caption=picture.caption, alt=picture.alt, lines=False)
