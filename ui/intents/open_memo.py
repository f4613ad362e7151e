"""The way to a memo: to the passage it stands at, or to the thing it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.model.coding.highlight import Highlight
from reviewer.model.project import Memo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from ui.navigator import Navigator
from ui.session import Session

_Found = tuple[Memo | None, list[Highlight]]


def open_memo(session: Session, navigator: Navigator, identifier: str) -> None:
    """Show what a memo is attached to; say so if the memo is gone."""
    project = session.project

    def answer(found: _Found) -> None:
        memo, places = found
        if memo is None:
            gone = QCoreApplication.translate("", "This memo is not in the project any more.")
            session.failed.emit(gone)
        elif memo.target_kind == "source":
            navigator.read(memo.target)
        elif memo.target_kind in ("code", "project"):
            navigator.inspect("code" if memo.target_kind == "code" else "project", memo.target)
        for place in places:
            navigator.show_passage(place.source, place.start, place.end, place.id)

    session.ask("memo", lambda: _find(project, identifier), answer, lane="look")


def _find(project: Project, identifier: str) -> _Found:
    memo = next((memo for memo in highlight_lookup.memos(project=project) if memo.id == identifier), None)
    at = memo is not None and memo.target_kind == "highlight"
    return memo, highlight_lookup.highlights(project=project, ids=[memo.target]) if memo is not None and at else []
