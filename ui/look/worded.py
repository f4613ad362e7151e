"""Translates words of modules that have no class; there it is imported as `_tr`, by which its strings are found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def worded(text: str) -> str:
    """The text in the language of the window."""
    return QCoreApplication.translate("", text)
