"""Writes a draft made by hand, as tests of odd states need it."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.model.changes import Changes
from reviewer.store.log.new_text import NewText
from reviewer.store.project_file import Project


def write(
    project: Project, draft: Draft, *, coder: str, label: str = "By hand", texts: Iterable[NewText] = ()
) -> Changes:
    """The draft as one changeset, as an action of this coder."""
    with project.action("written", text=label, coder=coder) as act:
        act.draft.become(draft)
        for text in texts:
            act.bring(text)
    return act.changes
