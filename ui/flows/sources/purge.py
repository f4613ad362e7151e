"""How a source is purged from the window: asked twice, then done in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt

from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge, purge_passage
from reviewer.services.sources.purge import PurgeDone
from ui.actions.action import Action
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.sentences import in_words
from ui.session import Session


class Purging(QObject):
    """`ask(source)` opens the dialog."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator

    def rows(self) -> list[Action]:
        """What the menu Source offers to take away for good."""
        read = self._window.read.reader
        return [
            Action(
                "purge_passage",
                self.tr("Purge the selected &words…"),
                "source",
                502,
                lambda: self.ask_passage(read.source_id, read.selected_text()),
                needs=("writable", "selection"),
            ),
            Action(
                "purge_source",
                self.tr("P&urge this source for good…"),
                "source",
                503,
                lambda: self.ask(self._navigator.source),
                needs=("writable", "source"),
            ),
        ]

    def ask(self, source: str) -> None:
        """Ask whether a source is to go for good."""
        if not self._session.can_write:
            return
        project = self._session.project

        def question() -> tuple[str, dict[str, int]]:
            title = source_lookup.source_with(project=project, identifier=source).title
            return title, purge.what_goes(project=project, source=source)

        self._session.ask("purge", question, partial(self._ask, source))

    def _ask(self, source: str, read: tuple[str, dict[str, int]]) -> None:
        title, goes = read
        from ui.dialogs.sources.purge import PurgeDialog

        dialog = PurgeDialog(title, goes, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._purge(source, dialog.typed))
        dialog.open()

    def ask_passage(self, source: str, passage: str) -> None:
        """Ask whether some words of a source are to go for good."""
        if not self._session.can_write:
            return
        if not passage.strip():
            self._session.noticed.emit(self.tr("Select the words first that are to go for good."), False)
            return
        title = source_lookup.source_with(project=self._session.project, identifier=source).title
        from ui.dialogs.sources.purge import PurgeDialog

        dialog = PurgeDialog(title, {}, self._window, passage)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._purge_passage(source, passage, dialog.typed))
        dialog.open()

    def _purge_passage(self, source: str, passage: str, typed: str) -> None:
        def then(finished: PurgeDone) -> None:
            words = self.tr("The words are purged from “{0}”, this file and its backups.").format(finished.title)
            self._session.noticed.emit(" ".join([words, *map(in_words, finished.problems)]), False)

        self._session.do_long(
            lambda by, _: purge_passage.purge_passage(**by, source=source, passage=passage, confirm=typed), then=then
        )

    def _purge(self, source: str, typed: str) -> None:
        def then(finished: PurgeDone) -> None:
            words = self.tr("“{0}” is purged from this file and its backups.").format(finished.title)
            self._session.noticed.emit(" ".join([words, *map(in_words, finished.problems)]), False)

        self._session.do_long(lambda by, _: purge.purge_source(**by, source=source, confirm=typed), then=then)
