"""Where Tab goes among widgets that are made later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class _Place(QWidget):
    """Keeps a container's place in the order of Tab; it is never seen.

    Going through the order of Qt would tell it too, but PySide takes a widget for the owner of the one that it names next.
    """

    def __init__(self, container: QWidget) -> None:
        super().__init__(container)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEnabled(False)
        self.hide()


def tab_through(container: QWidget, widgets: Iterable[QWidget] = ()) -> None:
    """Let Tab visit these widgets of a container in this order, at the place where the container was put.

    A container is given its place by the first call: when it is made.
    """
    tab_after(container.findChild(_Place) or _Place(container), widgets)


def tab_after(before: QWidget | None, widgets: Iterable[QWidget]) -> None:
    """Let Tab visit these widgets in this order, after another one."""
    for widget in widgets:
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def focus_of(*parts: QWidget) -> list[QWidget]:
    """What takes the focus in these parts of a page, as it was made in each."""
    # What pops up from a part is a window of its own.
    every = dict.fromkeys(
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if widget is part or part.isAncestorOf(widget)
    )
    return [
        widget for widget in every if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    ]
