"""Texts in the cells of a workbook: as strings and never as formulas, whole however long they are."""

from __future__ import annotations

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from reviewer.exporters.shared.wording import visible

LONGEST_CELL = 32_767
"""The longest text in a cell, in UTF-16 units; a limit of the format."""
MAX_ROWS = 1_048_575
"""A limit of the format, less the heading line."""


def write_text(sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
    """Write a text that fits into a cell, as a string."""
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes such a string for its own markup and would put it into the file unescaped.
        sheet.write_rich_string(row, column, "<", style, visible(text[1:]), style)
    else:
        sheet.write_string(row, column, text, style)


def pieces(text: str) -> list[str]:
    """The text cut into parts that each fit into a cell; joined they are the text."""
    parts = []
    start = 0
    while start < len(text):
        end = start + LONGEST_CELL
        # Such a character takes two units; half as many surely fit.
        if any(char > "\uffff" for char in text[start:end]):
            end = start + LONGEST_CELL // 2
        parts.append(text[start:end])
        start = end
    return parts
