"""A flow diagram in a workbook: its boxes as bordered cells beside each other, with arrows between them."""

from __future__ import annotations

from typing import Any

from reviewer.analysis.blocks import FlowBox, FlowChart
from reviewer.exporters.shared.workbook import write_text

_LINE = 15
"""The height of a line, in points."""
_HIGHEST = 400
"""A row of a sheet is 409 points high at most."""
_WIDE = 30
"""Of a box, in characters."""


def draw_flow(book: Any, chart: FlowChart, name: str, note: str = "") -> None:
    """Add a sheet with the diagram, and a note under it; `book` is an open xlsxwriter workbook."""
    sheet = book.add_worksheet(name)
    boxed = book.add_format({"border": 1, "text_wrap": True, "valign": "vcenter"})
    waits = book.add_format({"border": 3, "text_wrap": True, "valign": "vcenter", "font_color": "#55595f"})
    title = book.add_format({"border": 2, "bold": True, "text_wrap": True, "align": "center", "valign": "vcenter"})
    phase = book.add_format({"border": 1, "rotation": 90, "align": "center", "valign": "vcenter"})
    arrow = book.add_format({"align": "center", "valign": "vcenter"})
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1)
    sheet.set_column(0, 0, 5)
    for number, text in enumerate(chart.titles):
        left = 1 + 4 * number
        for column, width in enumerate((_WIDE, 4, _WIDE, 3)):
            sheet.set_column(left + column, left + column, width)
        sheet.merge_range(0, left, 0, left + 2, text, title)
    row = 1
    for at, step in enumerate(chart.rows):
        rows = max((1 + bool(box.waits) for box in step.boxes if box), default=1)
        for number, box in enumerate(step.boxes):
            if box is not None:
                _draw(sheet, row, 1 + 4 * number, box, {"box": boxed, "waits": waits, "arrow": arrow})
            else:
                write_text(sheet, row, 1 + 4 * number, "↓", arrow)
        if rows > 1:
            sheet.merge_range(row, 0, row + 1, 0, step.phase, phase)
        else:
            sheet.write_string(row, 0, step.phase, phase)
        drawn = [each for box in step.boxes if box for each in (box.lines, box.leaves)]
        # The name of the phase stands upright in its cell.
        sheet.set_row(row, _height(len(step.phase) // 2, *map(_lines, drawn)))
        row += rows
        if at + 1 < len(chart.rows):
            for number in range(len(chart.titles)):
                write_text(sheet, row, 1 + 4 * number, "↓" if number == 0 or at + 2 < len(chart.rows) else "↙", arrow)
            row += 1
    if note:
        write_text(sheet, row + 1, 1, note, book.add_format({"font_color": "#55595f"}))


def _draw(sheet: Any, row: int, left: int, box: FlowBox, formats: dict[str, Any]) -> None:
    write_text(sheet, row, left, "\n".join(box.lines), formats["box"])
    if box.leaves:
        write_text(sheet, row, left + 1, "→", formats["arrow"])
        write_text(sheet, row, left + 2, "\n".join(box.leaves), formats["box"])
    if box.waits:
        write_text(sheet, row + 1, left + 2, "\n".join(box.waits), formats["waits"])
        sheet.set_row(row + 1, _height(_lines(box.waits)))


def _lines(lines: tuple[str, ...]) -> int:
    return sum(1 + len(line) // _WIDE for line in lines)


def _height(*lines: int) -> int:
    return min(_HIGHEST, max(2, *lines, 2) * _LINE)
