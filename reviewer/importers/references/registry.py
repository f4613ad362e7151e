"""Files of references: which format a file is in, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from reviewer.importers.references.from_bibtex import read_bibtex
from reviewer.importers.references.from_csl_json import read_csl_json
from reviewer.importers.references.from_ris import read_ris
from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.reading import GivenFile, refused
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry, ReferenceFile
from reviewer.progress import Progress

Read = Callable[[str, Progress], Iterator[ReferenceEntry | BrokenEntry]]

READERS: dict[str, Read] = {
    ".ris": read_ris,
    ".bib": read_bibtex,
    ".bibtex": read_bibtex,
    ".json": read_csl_json,
    ".csljson": read_csl_json,
}
"""The endings of files of references."""
_LARGEST_FILE = 100_000_000
"""In bytes. The file is read into memory as a whole; databases export some thousand entries at once at most."""


def read_references(path: Path, *, progress: Progress | None = None) -> ReferenceFile:
    """Everything in a file of references, and what of it could not be read. Raises ImportRefused, Cancelled."""
    progress = progress or Progress()
    read = READERS.get(path.suffix.lower())
    if read is None:
        raise refused(path.name, "is no file of references; choose one that ends in .ris, .bib or .json.")
    text = _text(path)
    progress.start("Reading references")
    entries: list[ReferenceEntry] = []
    broken: list[BrokenEntry] = []
    for entry in read(text, progress):
        if isinstance(entry, BrokenEntry):
            broken.append(entry)
        else:
            entries.append(entry)
    if not entries and not broken:
        raise refused(path.name, "holds no references; choose another file.")
    return ReferenceFile(path.name, tuple(entries), tuple(broken))


def _text(path: Path) -> str:
    data = content_of(path, path.name, most=_LARGEST_FILE, instead="export fewer references at once")
    file = GivenFile(path.name, data)
    text = decoded(file).text
    refuse_binary(file, text)
    # Files that were put together have a BOM in the middle.
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
