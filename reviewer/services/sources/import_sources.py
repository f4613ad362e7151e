"""Import: files and folders in, sources out, with a list of what came in, what was there and what was refused.

A file that belongs to a source without a text, such as one from a file of references, becomes the text of that source.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.analysis.references.full_text_matching import TextMatch, TextMatcher
from reviewer.errors import ImportRefused
from reviewer.importers import BUNDLE_ENDINGS, SUPPORTED, GivenFile, bundled, given_file, read_given, source_files
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.import_batch import (
    OUTCOMES,
    Batch,
    ImportedItem,
    ImportReport,
    Measured,
    Outcome,
    measured,
)
from reviewer.store.log.new_text import keep_originals as keep_files
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads

ENDINGS = (*(ending for each in SUPPORTED for ending in each.endings), *BUNDLE_ENDINGS)
"""How the names of files end that can be read."""
__all__ = [
    "ENDINGS",
    "OUTCOMES", "ImportReport", "ImportedItem", "Outcome", "ReadFile", "ReadFiles", "TextMatch", "add_imported",
    "import_files", "read_files", "write_files",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as it was read: what it holds, the source that it is already (`known`), or why it is refused and what helps."""

    path: Path
    read: Measured | None = None
    known: str = ""
    reason: str = ""
    match: TextMatch | None = None
    remedy: str = ""
    lacking: tuple[str, bytes] | None = None
    """Of a file that is known but was not kept: its SHA-256 and its bytes."""


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Files that were read and are not written yet. `without_text` are the titles of sources that a file can belong to."""

    files: tuple[ReadFile, ...]
    without_text: Mapping[str, str]

    @property
    def unsure(self) -> list[ReadFile]:
        """Files that may be the text of a source, for somebody to decide."""
        return [file for file in self.files if file.match is not None and not file.match.sure]


def import_files(
    *,
    project: Project,
    paths: Iterable[Path],
    coder: str,
    keep_originals: bool = True,
    encoding: str | None = None,
    attach: bool = False,
    pages: bool = True,
    progress: Progress | None = None,
) -> ImportReport:
    """Import files and folders as one changeset and one undo. Cancelling leaves the project as it was.

    A file that is surely the text of a source without one is attached to it. One that only may be becomes a source, or
    with `attach` the text as well where nothing speaks against it. Scans and pictures without a text come in with their `pages`,
    or are refused with the remedy `ocr`.
    """
    project.require_writable()  # Before the files are read: that may take long.
    progress = progress or Progress()
    read = read_files(project=project, paths=paths, encoding=encoding, pages=pages, progress=progress)
    progress.check()
    chosen = (
        {file.path: file.match.source for file in read.unsure if file.match and file.match.likely} if attach else {}
    )
    return write_files(project=project, read=read, coder=coder, keep_originals=keep_originals, chosen=chosen)


def read_files(
    *,
    project: Project,
    paths: Iterable[Path],
    encoding: str | None = None,
    pages: bool = True,
    progress: Progress | None = None,
) -> ReadFiles:
    """Read files and folders, and look for the sources that they are the text of. Nothing is written. Raises Cancelled."""
    progress = progress or Progress()
    files = source_files(paths)
    progress.start("Importing", len(files))
    sources = project.read(reads.sources)
    matcher = TextMatcher(sources)
    texts = {source.sha256 for source in sources}
    known = project.read(reads.sources_of_originals)
    read = []
    for path, reason in files.items():
        for file in (
            [ReadFile(path, reason=reason)] if reason else _read(project, path, known, encoding, progress, pages=pages)
        ):
            # Of two equal files the first one gets the source.
            if file.read is not None and file.read.sha256 not in texts:
                texts.add(file.read.sha256)
                file = replace(file, match=matcher.match(file.read.imported))
            read.append(file)
        progress.step()
    return ReadFiles(tuple(read), matcher.open_sources)


def read_pasted(*, project: Project, name: str, content: str, progress: Progress | None = None) -> ReadFiles:
    """Read what was pasted, text or HTML by the ending of the name that it gets; of HTML all that it shows.

    Nothing is written. What cannot be read is refused in what comes back. Raises Cancelled.
    """
    matcher = TextMatcher(project.read(reads.sources))
    data = content.encode("utf-8", "replace")
    try:
        read = measured(read_given(GivenFile(name, data, "utf-8", "whole", progress or Progress())))
    except ImportRefused as error:
        return ReadFiles((ReadFile(Path(name), reason=str(error)),), matcher.open_sources)
    return ReadFiles((ReadFile(Path(name), read),), matcher.open_sources)


def _read(
    project: Project, path: Path, known: Mapping[str, str], encoding: str | None, progress: Progress, *, pages: bool
) -> Iterator[ReadFile]:
    """A file, or all that is in it where it is a bundle of several. `known` are sources by the hash of their file."""
    try:
        file = given_file(path, encoding=encoding, progress=progress)
        inside = bundled(file)
    except ImportRefused as error:
        yield ReadFile(path, reason=str(error))
        return
    if not inside:
        yield _read_one(project, path, file, known, asked=encoding is not None, pages=pages)
    for each in inside:
        progress.check()
        yield _read_one(project, path / each.name, each, known, asked=encoding is not None, pages=pages)


def _read_one(
    project: Project, path: Path, file: GivenFile, known: Mapping[str, str], *, asked: bool, pages: bool
) -> ReadFile:
    try:
        original = hashlib.sha256(file.data).hexdigest()
        source = known.get(original)
        # With an encoding the user asks to read the same file in another way.
        if source and not asked:
            kept = source_with(project=project, identifier=source).original_kept
            return ReadFile(path, known=source, lacking=None if kept else (original, file.data))
        return ReadFile(path, measured(_with_pages(file) if pages else read_given(file)))
    except ImportRefused as error:
        return ReadFile(path, reason=str(error), remedy=error.remedy)


def _with_pages(file: GivenFile) -> ImportedSource:
    """A file as a source, a scan or a picture with its pages alone."""
    try:
        return read_given(file)
    except ImportRefused as refusal:
        if refusal.remedy != "ocr":
            raise
        # Seldom, and what it stands on takes a while to load.
        from reviewer.services.sources.pages_alone import pages_alone

        return pages_alone(file)


def write_files(
    *,
    project: Project,
    read: ReadFiles,
    coder: str,
    keep_originals: bool = True,
    chosen: Mapping[Path, str] | None = None,
) -> ImportReport:
    """Write what was read, as one changeset and one undo.

    `chosen` says for files, by path, the source that each is the text of, "" for a source of its own. For the others the
    sure matches hold.
    """
    with project.action("imported_many", coder=coder) as act:
        batch = Batch(project, act, keep_originals)
        for file in read.files:
            if file.reason:
                batch.items.append(ImportedItem(file.path, "refused", reason=file.reason, remedy=file.remedy))
            elif file.known:
                batch.note_known(file.path, file.known)
            else:
                batch.add(file.path, *_decided(file, chosen or {}))
        batch.name()
    lacking = [file.lacking for file in read.files if file.lacking]
    if keep_originals and lacking:
        # Files of sources that are there already: no source changes by it, so it is no step to be undone.
        project.mend(keep_files, lacking)
    return ImportReport(tuple(batch.items), act.changes)


def _decided(file: ReadFile, chosen: Mapping[Path, str]) -> tuple[Measured, str]:
    """The file and the source that it is the text of; where nobody was asked, a note says which source it may belong to."""
    read, match = file.read, file.match
    if read is None:
        raise ValueError(f"{file.path} was not read")
    if file.path in chosen or match is None:
        return read, chosen.get(file.path, "")
    if match.sure:
        return read, match.source
    note = sentence(
        "It may be the text of “{title}”, which has none; nobody was asked, so it is a source of its own.",
        title=match.title,
    )
    return replace(read, imported=replace(read.imported, notes=(*read.imported.notes, note))), ""


def add_imported(*, project: Project, imported: Iterable[tuple[Path, ImportedSource]], coder: str) -> ImportReport:
    """Add sources that were read already, as one changeset."""
    read = [(path, measured(source)) for path, source in imported]
    with project.action("imported_many", coder=coder) as act:
        batch = Batch(project, act, keep_originals=True)
        for path, source in read:
            batch.add(path, source)
        batch.name()
    return ImportReport(tuple(batch.items), act.changes)
