"""What the list of sources can be in the order of, in the window's words."""

from __future__ import annotations

from collections.abc import Sequence

from ui.look.worded import worded as _tr


def source_orders() -> Sequence[tuple[str, str]]:
    """The orders, each with its name."""
    return (
        ("added", _tr("As they were added")),
        ("title", _tr("Title")),
        ("author", _tr("Author")),
        ("year", _tr("Year, newest first")),
        ("kind", _tr("Kind")),
        ("decision", _tr("Decision")),
        ("length", _tr("Length, longest first")),
    )
