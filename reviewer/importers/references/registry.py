"""Files of references: which format a file is in, and what it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from reviewer.importers.references.from_bibtex import read_bibtex
from reviewer.importers.references.from_csl_json import read_csl_json
from reviewer.importers.references.from_ris import read_ris
from reviewer.importers.references.from_xml import read_xml
from reviewer.importers.references.refworks import read_refworks
from reviewer.importers.references.tagged import read_enw, read_nbib, read_wos
from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.reading import GivenFile, refused
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry, ReferenceFile
from reviewer.progress import Progress
from reviewer.sentence import sentence

Read = Callable[[str, Progress], Iterator[ReferenceEntry | BrokenEntry]]

READERS: dict[str, Read] = {
    ".ris": read_ris,
    ".bib": read_bibtex,
    ".bibtex": read_bibtex,
    ".json": read_csl_json,
    ".csljson": read_csl_json,
    ".nbib": read_nbib,
    ".enw": read_enw,
    ".ciw": read_wos,
    ".xml": read_xml,
    ".mods": read_xml,
}
"""The endings of files of references."""
_SHAPES: tuple[tuple[re.Pattern[str], Read], ...] = (
    (re.compile(r"PMID- ?\d"), read_nbib),
    (re.compile(r"%0 \S"), read_enw),
    (re.compile(r"FN (?:Clarivate|Thomson|ISI)"), read_wos),
    (re.compile(r"RT \S"), read_refworks),
    (re.compile(r"TY {1,2}- ?\S"), read_ris),
    (re.compile(r"@\w{1,40}\s{0,9}[{(]"), read_bibtex),
)
"""How such files begin."""
_LARGEST_FILE = 100_000_000
"""In bytes. The file is read into memory as a whole; databases export some thousand entries at once at most."""


def read_references(path: Path, *, progress: Progress | None = None) -> ReferenceFile:
    """Everything in a file of references, and what of it could not be read. Raises ImportRefused, Cancelled."""
    progress = progress or Progress()
    ending = path.suffix.lower()
    read = READERS.get(ending)
    text = _text(path) if read is not None or ending == ".txt" else ""
    # Some databases save under a name that says nothing.
    read = read or next((each for shape, each in _SHAPES if shape.match(text.lstrip())), None)
    if read is None:
        raise refused(
            path.name,
            sentence("is no file of references; choose one that ends in .ris, .nbib, .enw, .ciw, .bib, .xml or .json."),
        )
    progress.start("Reading references")
    entries: list[ReferenceEntry] = []
    broken: list[BrokenEntry] = []
    for entry in read(text, progress):
        if isinstance(entry, BrokenEntry):
            broken.append(entry)
        else:
            entries.append(entry)
    if not entries and not broken:
        raise refused(path.name, sentence("holds no references; choose another file."))
    return ReferenceFile(path.name, tuple(entries), tuple(broken))


def _text(path: Path) -> str:
    data = content_of(path, path.name, most=_LARGEST_FILE, instead=sentence("export fewer references at once"))
    file = GivenFile(path.name, data)
    text = decoded(file).text
    refuse_binary(file, text)
    # Files that were put together have a BOM in the middle.
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
