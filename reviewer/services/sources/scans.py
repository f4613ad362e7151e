"""Scanned PDFs and pictures as sources: their text is read off the pages, and lies under them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reviewer.errors import ImportRefused, NotFoundError, UsageError
from reviewer.importers import GivenFile, given_file, read_given
from reviewer.model.changes import Changes
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import Source
from reviewer.pages.recognising import tesseract
from reviewer.pages.recognising.layering import with_text
from reviewer.pages.recognising.pictures import ENDINGS
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.corrected_text import replace_text
from reviewer.services.sources.import_batch import Batch, ImportedItem, ImportReport, Measured, measured
from reviewer.services.sources.pages import has_pages
from reviewer.services.sources.pages_alone import on_frames, pages_alone
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads

__all__ = ["ENDINGS", "import_scans", "lacks_text", "languages", "read_text_of_pages"]


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

    What is kept as the original is a PDF: the pages as they were, with the text under them. A file that is there as a source
    without a text gives that source its text, see `read_text_of_pages`. Raises NotInstalled, UsageError
    for a language that is not installed, Cancelled, which leaves the project as it was.
    """
    project.require_writable()
    progress = progress or Progress()
    there = {path: _without_text(project, path) for path in paths}
    texts = [
        (path, source, _given_text(project, source, languages, progress)) for path, source in there.items() if source
    ]
    read = list(_read([path for path, source in there.items() if not source], languages, progress))
    with project.action("imported_many", coder=coder) as act:
        batch = Batch(project, act, keep_originals)
        for path, source, text in texts:
            if isinstance(text, str):
                batch.items.append(ImportedItem(path, "refused", reason=text))
                continue
            try:
                replace_text(project=project, source=source, imported=text, coder=coder, keep_original=keep_originals)
            except UsageError as refusal:
                # Another source has this text.
                batch.items.append(ImportedItem(path, "refused", reason=str(refusal)))
            else:
                batch.items.append(ImportedItem(path, "attached", source, batch.titles[source], notes=text.notes))
        for path, content in read:
            if isinstance(content, str):
                batch.items.append(ImportedItem(path, "refused", reason=content))
            else:
                batch.add(path, content)
        batch.name()
    return ImportReport(tuple(batch.items), act.changes)


def lacks_text(source: Source) -> bool:
    """Whether a source has pages whose text was not read."""
    return has_pages(source) and bool(source.sha256) and not source.characters


def read_text_of_pages(
    *,
    project: Project,
    source: str,
    languages: Sequence[str],
    coder: str,
    keep_original: bool = True,
    progress: Progress | None = None,
) -> Changes:
    """Read the text of the pages of a scan or a picture that is a source without one, in these languages: one changeset, one undo.

    The file stays what it is, and regions stay where they are. Raises NotFoundError where the file was not kept, ImportRefused
    where there is no text on it, UsageError for a language that is not installed or a source with a text, NotInstalled, Cancelled.
    """
    imported = _text_of_source(project, source, languages, progress or Progress())
    done = replace_text(project=project, source=source, imported=imported, coder=coder, keep_original=keep_original)
    return done.changes


def _text_of_source(project: Project, source: str, languages: Sequence[str], progress: Progress) -> ImportedSource:
    now = source_with(project=project, identifier=source)
    if not lacks_text(now):
        raise UsageError(sentence("“{title}” has a text already, or no pages.", title=now.title))
    content = project.read(reads.original, now.original)
    if content is None:
        raise NotFoundError(
            sentence(
                "The file of “{title}” was not kept in the project; import it again to have its text read.",
                title=now.title,
            )
        )
    return _text_of(GivenFile(now.file_name, content), languages, progress)


def _text_of(file: GivenFile, languages: Sequence[str], progress: Progress) -> ImportedSource:
    """The text on the pages of a file, and where it stands on them."""
    pages = pages_alone(file)
    layered = with_text(file.name, file.data, languages, progress)
    try:
        read = read_given(GivenFile(f"{os.path.splitext(file.name)[0]}.pdf", layered, progress=progress))
    except ImportRefused as refusal:
        nothing = file.refused(sentence("has no text that tesseract could read in this language."))
        raise (nothing if refusal.remedy == "ocr" else refusal) from None
    frames = [page.frame for page in pages.pages.pages] if pages.pages is not None else []
    fitting = read.pages is not None and len(read.pages) == len(frames)
    return replace(
        _told(read, languages),
        file_name=file.name,
        media_type=pages.media_type,
        original=file.data,
        extractor="tesseract",
        pages=on_frames(read.pages, frames) if read.pages is not None and fitting else pages.pages,
    )


def _without_text(project: Project, path: Path) -> str:
    """The source without a text that this file is; "" where it is none."""
    try:
        content = given_file(path).data
    except ImportRefused:
        return ""
    known = project.read(reads.source_of_original, hashlib.sha256(content).hexdigest())
    return known if known and lacks_text(source_with(project=project, identifier=known)) else ""


def _given_text(project: Project, source: str, languages: Sequence[str], progress: Progress) -> ImportedSource | str:
    """The text of a source's pages, or why there is none."""
    try:
        return _text_of_source(project, source, languages, progress)
    except (ImportRefused, NotFoundError) as refusal:
        return str(refusal)


def _read(paths: Iterable[Path], languages: Sequence[str], progress: Progress) -> Iterator[tuple[Path, Measured | str]]:
    for path in paths:
        try:
            file = given_file(path, progress=progress)
            layered = with_text(file.name, file.data, languages, progress)
            pdf = GivenFile(f"{os.path.splitext(file.name)[0]}.pdf", layered, progress=progress)
            yield path, measured(_told(read_given(pdf), languages))
        except ImportRefused as refusal:
            nothing = sentence("“{name}” has no text that tesseract could read in this language.", name=path.name)
            yield path, nothing if refusal.remedy == "ocr" else str(refusal)


def _told(imported: ImportedSource, languages: Sequence[str]) -> ImportedSource:
    note = sentence(
        "Its text was read off the pages by tesseract ({languages}); compare it with the page.",
        languages=", ".join(languages),
    )
    return replace(imported, notes=(*imported.notes, note))
