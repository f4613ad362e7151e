"""Two parts of a page beside each other, with a handle between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

Widths = tuple[int, int]
"""Of the left and the right part, in average characters."""


def beside(left: QWidget, right: QWidget, *, first: Widths, least: Widths = (0, 0), grows: int = 1) -> QSplitter:
    """`first` are the widths at the beginning, `least` those below which they do not go, 0 for their own. The part `grows`
    (0 or 1) gets what is left of a wider window."""
    halves = QSplitter(Qt.Orientation.Horizontal)
    character = halves.fontMetrics().averageCharWidth()
    for part, width in zip((left, right), least, strict=True):
        halves.addWidget(part)
        if width:
            part.setMinimumWidth(character * width)
    halves.setChildrenCollapsible(False)
    halves.setStretchFactor(grows, 1)
    halves.setSizes([character * width for width in first])
    return halves
