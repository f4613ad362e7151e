"""Where Tab goes among widgets that are made later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(container: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab visit these widgets of a container in this order, at the place where the container was put."""
    before = container.previousInFocusChain()
    while before is not None and before is not container:
        if _takes_focus(before) and not container.isAncestorOf(before):
            tab_after(before, widgets)
            return
        before = before.previousInFocusChain()
    tab_after(None, widgets)


def tab_after(before: QWidget | None, widgets: Iterable[QWidget]) -> None:
    """Let Tab visit these widgets in this order, after another one."""
    for widget in widgets:
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
