"""Scanned PDFs and pictures as sources: their text is read off the pages, and lies under them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reviewer.errors import ImportRefused
from reviewer.importers import GivenFile, given_file, read_given
from reviewer.model.sources.source import ImportedSource
from reviewer.pages.recognising import tesseract
from reviewer.pages.recognising.layering import with_text
from reviewer.pages.recognising.pictures import ENDINGS
from reviewer.progress import Progress
from reviewer.services.sources.import_batch import Batch, ImportedItem, ImportReport, Measured, measured
from reviewer.store.project_file import Project

__all__ = ["ENDINGS", "import_scans", "languages"]


def languages() -> list[str]:
    """The languages in which text can be read here, such as `eng`. Raises NotInstalled with how to get the program."""
    return tesseract.languages()


def import_scans(
    *,
    project: Project,
    paths: Iterable[Path],
    languages: Sequence[str],
    coder: str,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> ImportReport:
    """Read the text of scans and pictures in these languages and import them, as one changeset and one undo.

    What is kept as the original is a PDF: the pages as they were, with the text under them. Raises NotInstalled, UsageError
    for a language that is not installed, Cancelled, which leaves the project as it was.
    """
    project.require_writable()
    progress = progress or Progress()
    read = list(_read(paths, languages, progress))
    with project.action("imported_many", coder=coder) as act:
        batch = Batch(project, act, keep_originals)
        for path, content in read:
            if isinstance(content, str):
                batch.items.append(ImportedItem(path, "refused", reason=content))
            else:
                batch.add(path, content)
        batch.name()
    return ImportReport(tuple(batch.items), act.changes)


def _read(paths: Iterable[Path], languages: Sequence[str], progress: Progress) -> Iterator[tuple[Path, Measured | str]]:
    for path in paths:
        try:
            file = given_file(path, progress=progress)
            layered = with_text(file.name, file.data, languages, progress)
            pdf = GivenFile(f"{os.path.splitext(file.name)[0]}.pdf", layered, progress=progress)
            yield path, measured(_told(read_given(pdf), languages))
        except ImportRefused as refusal:
            nothing = f"“{path.name}” has no text that tesseract could read in this language."
            yield path, nothing if refusal.remedy == "ocr" else str(refusal)


def _told(imported: ImportedSource, languages: Sequence[str]) -> ImportedSource:
    note = f"Its text was read off the pages by tesseract ({', '.join(languages)}); compare it with the page."
    return replace(imported, notes=(*imported.notes, note))
