"""The way to a memo: to the passage it stands at, or to the thing it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.services.shared import highlight_lookup
from ui.navigator import Navigator
from ui.session import Session


def go_to_memo(session: Session, navigator: Navigator, identifier: str) -> None:
    """Show what a memo is attached to; say so if the memo is gone."""
    memo = next((memo for memo in highlight_lookup.memos(project=session.project) if memo.id == identifier), None)
    if memo is None:
        session.failed.emit(QCoreApplication.translate("Palette", "This memo is not in the project any more."))
    elif memo.target_kind == "highlight":
        for place in highlight_lookup.highlights(project=session.project, ids=[memo.target]):
            navigator.show_passage(place.source, place.start, place.end, place.id)
    elif memo.target_kind == "source":
        navigator.read(memo.target)
    elif memo.target_kind == "code":
        navigator.inspect("code", memo.target)
    elif memo.target_kind == "project":
        navigator.inspect("project", memo.target)
