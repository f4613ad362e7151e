"""The text of scanned pages and pictures is read off them, in languages that the user says, and imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reviewer.late import late
from reviewer.model.names import shown
from reviewer.services.shared import source_lookup
from ui.actions.action import Action
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sources import scans
    from reviewer.services.sources.import_sources import ImportReport
    from ui.dialogs.sources import import_report
else:
    import_report = late("ui.dialogs.sources.import_report")
    scans = late("reviewer.services.sources.scans")

_SETTING = "page languages"


class ScannedPages(QObject):
    """`done` is told what came in."""

    def __init__(
        self, window: MainWindow, session: Session, navigator: Navigator, done: Callable[[ImportReport], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator, self._done = window, session, navigator, done

    def rows(self) -> list[Action]:
        title = self.tr("Read the text of the pages…")
        return [Action("read_pages", title, "source", 305, self.read_here, needs=("writable", "source"))]

    def read_here(self) -> None:
        """Read the text of the source that is read, where it has pages and no text."""
        source = source_lookup.source_with(project=self._session.project, identifier=self._navigator.source)
        if not scans.lacks_text(source):
            words = self.tr("“{0}” has its text, or no pages on which one could stand.").format(
                shown(source.title[:80])
            )
            self._session.noticed.emit(words, False)
            return
        self._session.long(
            lambda _: scans.languages(),
            lambda installed: self._offer(installed, lambda languages: self._give(source.id, languages)),
        )

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask in which languages these are, or say how to get the program that reads them."""
        given = list(paths)
        self._session.long(
            lambda _: scans.languages(),
            lambda installed: self._offer(installed, lambda languages: self._import(given, languages)),
        )

    def _offer(self, installed: list[str], then: Callable[[list[str]], None]) -> None:
        if not installed:
            self._session.failed.emit(
                self.tr("tesseract has no language here; install one, such as tesseract-ocr-eng.")
            )
            return
        from ui.dialogs.sources.page_languages import PageLanguages

        settings = self._session.settings
        dialog = PageLanguages(installed, settings.window.get(_SETTING, "").split("+"), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def read() -> None:
            settings.window[_SETTING] = "+".join(dialog.chosen)
            self._session.save_settings()
            then(dialog.chosen)

        dialog.accepted.connect(read)
        dialog.open()

    def _give(self, source: str, languages: list[str]) -> None:
        keep = self._session.settings.keep_originals
        self._session.do_long(
            lambda by, progress: scans.read_text_of_pages(
                **by, source=source, languages=languages, keep_original=keep, progress=progress
            ),
            notice=lambda _: self.tr("The text of the pages was read; compare it with them."),
        )

    def _import(self, paths: list[Path], languages: list[str]) -> None:
        keep = self._session.settings.keep_originals
        self._session.do_long(
            lambda by, progress: scans.import_scans(
                **by, paths=paths, languages=languages, keep_originals=keep, progress=progress
            ),
            then=self._done,
            notice=lambda report: import_report.in_words(report),
        )
