"""Opens what a source came from: its original file, or its address."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.errors import ExportRefused
from reviewer.model.sources.source import Source
from reviewer.services.sources import originals
from ui.session import Session

Opener = Callable[[QUrl], bool]


class Originals(QObject):
    """Writes originals to a folder of its own, which goes when the project is closed."""

    def __init__(self, session: Session, parent: QObject, opener: Opener = QDesktopServices.openUrl) -> None:
        super().__init__(parent)
        self._session, self._opener = session, opener
        self._parent = parent if isinstance(parent, QWidget) else None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        session.closed.connect(self._clean)

    def open_file(self, source: Source) -> None:
        """Open the file a source came from, in the program the system uses for it."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix=f"reviewer-{os.getpid()}-", ignore_cleanup_errors=True)
        folder = Path(tempfile.mkdtemp(dir=self._folder.name))
        project = self._session.project

        def write() -> Path:
            try:
                return originals.write_document(project=project, source=source.id, folder=folder)
            except OSError as error:
                words = self.tr("The file could not be laid out to be opened ({0}); free some space.")
                raise ExportRefused(words.format(error.strerror or error)) from error

        self._session.jobs.run("read", write, lambda path: self._open(QUrl.fromLocalFile(str(path))), self._say)

    def save_file(self, source: Source) -> None:
        """Save the file a source came from where the user wants it: also what is not opened here."""
        project = self._session.project
        start = str(project.path.parent / originals.original_name(project=project, source=source.id))
        name, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Save the original"), start)
        if name:
            self._session.jobs.run(
                "read",
                lambda: originals.save_original(project=project, source=source.id, path=Path(name)),
                lambda path: self._session.wrote.emit(self.tr("Saved as {0}.").format(path), path),
            )

    def open_address(self, source: Source) -> None:
        """Open the address of a source in the browser."""
        url = address(source)
        if url is None:
            self._say(self.tr("The address of “{0}” does not begin with http or https.").format(source.title))
            return
        self._open(url)

    def open_link(self, written: str) -> None:
        """Open a link of a text outside, a web page in the browser, an address in the mail program."""
        url = QUrl(written, QUrl.ParsingMode.StrictMode)
        scheme = url.scheme().lower()
        if not url.isValid() or scheme not in ("http", "https", "mailto") or (scheme != "mailto" and not url.host()):
            self._say(
                self.tr("“{0}” is not an address that is opened; copy it to look where it leads.").format(written[:200])
            )
            return
        self._open(url)

    def _open(self, url: QUrl) -> None:
        if not self._opener(url):
            self._say(self.tr("No program could be started for “{0}”.").format(url.toDisplayString()))

    def _say(self, sentence: str) -> None:
        self._session.failed.emit(sentence)

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def address(source: Source) -> QUrl | None:
    """The web address of a source, from its address or its DOI; None without one that a browser may open."""
    reference = source.reference
    written = reference.url.strip()
    if not written and reference.doi.strip():
        written = "https://doi.org/" + reference.doi.strip().removeprefix("https://doi.org/").removeprefix("doi:")
    url = QUrl(written, QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme().lower() in ("http", "https") and url.host() else None
