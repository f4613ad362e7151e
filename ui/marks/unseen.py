"""What others did since the last merge and this user has not looked at: a dot in the lists until it was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reviewer.model.changes import Changes
from reviewer.services.team import news
from reviewer.services.team.news import News
from ui.navigator import Navigator
from ui.session import Session


class Unseen(QObject):
    """`changed()` when there is more or less of it. Reading a source, and looking at a code or its excerpts, takes its dot away."""

    changed = Signal()

    def __init__(self, session: Session, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.news = News()
        session.opened.connect(self._read)
        session.closed.connect(self._read)
        session.changed.connect(self._follow)
        navigator.source_changed.connect(self._source)
        navigator.subject_changed.connect(self._subject)
        navigator.excerpts_requested.connect(self._code)

    def all_seen(self) -> None:
        """Take all dots away."""
        self._look_at("source", self.news.sources)
        self._look_at("code", self.news.codes)
        self._show(News())

    def _read(self) -> None:
        if not self._session.is_open:
            self._show(News())
            return
        project = self._session.project

        def answer(unseen: News) -> None:
            self._show(unseen)

        self._session.ask("news", lambda: news.unseen(project=project), answer)

    def _follow(self, changes: Changes) -> None:
        if changes.is_merge:
            self._read()

    def _subject(self, kind: str, identifier: str) -> None:
        if kind == "source":
            self._source(identifier)
        elif kind == "code":
            self._code(identifier)

    def _source(self, source: str) -> None:
        if source in self.news.sources:
            self._look_at("source", {source})
            self._show(News(self.news.sources - {source}, self.news.codes))

    def _code(self, code: str) -> None:
        if code in self.news.codes:
            self._look_at("code", {code})
            self._show(News(self.news.sources, self.news.codes - {code}))

    def _look_at(self, kind: str, ids: frozenset[str] | set[str]) -> None:
        project = self._session.project
        if ids:
            self._session.jobs.run("write", lambda: news.look_at(project=project, kind=kind, ids=ids))  # type: ignore[arg-type]

    def _show(self, unseen: News) -> None:
        if unseen != self.news:
            self.news = unseen
            self.changed.emit()
