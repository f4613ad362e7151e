"""Undo and redo of what was done on this copy, also after it was closed."""

from __future__ import annotations

from reviewer.model.changes import Changes
from reviewer.store.project_file import Project


def undo(*, project: Project, coder: str) -> Changes:
    """Take back the last action. Empty Changes when there is none."""
    return project.undo(coder)


def redo(*, project: Project, coder: str) -> Changes:
    """Do again what was undone last. Empty Changes when there is none."""
    return project.redo(coder)
