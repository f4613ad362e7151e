"""What is said of the highlights at a place: in the tooltip and to a screen reader."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reviewer.model.names import shown
from ui.reader.highlights.index import HighlightIndex
from ui.reader.highlights.values import ReaderHighlight

_LONGEST = 400
_MOST_LINES = 12  # A taller tip would cover the text that it is about.


def describe(index: HighlightIndex, highlights: Iterable[ReaderHighlight]) -> str:
    """One line for each highlight: paths of its codes, its coder, and whether there is a memo."""
    lines = [describe_one(index, one) for one in highlights]
    if len(lines) > _MOST_LINES:
        rest = QCoreApplication.translate("Reader", "+{0} more").format(len(lines) - _MOST_LINES)
        lines = [*lines[:_MOST_LINES], rest]
    return "\n".join(lines)


def describe_one(index: HighlightIndex, highlight: ReaderHighlight) -> str:
    """`Risks/Dissociation, Mechanism · A. · memo`."""
    paths = ", ".join(shown(code.path) for code in index.codes_of(highlight))
    parts = [paths or QCoreApplication.translate("Reader", "No code yet"), shown(highlight.coder_name)]
    if highlight.region is not None:
        parts.append(QCoreApplication.translate("Reader", "region of page {0}").format(highlight.region.page))
    if highlight.has_memo:
        parts.append(QCoreApplication.translate("Reader", "memo"))
    if highlight.contradicted:
        parts.append(QCoreApplication.translate("Reader", "contradicted by another passage"))
    if highlight.supported:
        parts.append(QCoreApplication.translate("Reader", "supported by another passage"))
    if highlight.conflict:
        parts.append(QCoreApplication.translate("Reader", "changed apart, waits for a decision"))
    return " · ".join(part for part in parts if part)


def of_link(address: str) -> str:
    """What is said of a link: where it leads, and how one gets there."""
    if not address:
        return ""
    return QCoreApplication.translate("Reader", "{0}\nCtrl and a click opens it outside.").format(shortened(address))


def shortened(text: str) -> str:
    """The beginning of a text that is too long to be shown whole."""
    tidy = shown(" ".join(text.split()))
    return tidy if len(tidy) <= _LONGEST else tidy[: _LONGEST - 1] + "…"


def tooltip(text: str) -> str:
    """The text as a tooltip that Qt cannot take for markup of its own."""
    return "<qt>" + html.escape(text).replace("\n", "<br>") + "</qt>" if text else ""
