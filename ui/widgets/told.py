"""What a screen reader is told beyond what Qt tells by itself: what a widget of our own is, and what happened just now."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "told_as"
_state = {"installed": False}


def tell_as(widget: QWidget, role: QAccessible.Role, name: str = "") -> None:
    """A widget that Qt would tell as a mere container is told in this role, and under this name if one is given."""
    if not _state["installed"]:
        _state["installed"] = True
        QAccessible.installFactory(_interface_for)
    widget.setProperty(_PROPERTY, role.value)
    if name:
        widget.setAccessibleName(name)


def announce(widget: QWidget, words: str) -> None:
    """Have words read that stand on the screen without the focus having gone there (WCAG 2.2, 4.1.3)."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_PROPERTY)
    return QAccessibleWidget(thing, QAccessible.Role(role)) if role is not None and isinstance(thing, QWidget) else None
