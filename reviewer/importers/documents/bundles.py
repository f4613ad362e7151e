"""Several texts in one file: archives of documents (ZIP, TextPack), and plain text in which `#TEXT name` begins each.

TextPack: textbundle.org, version 2. `#TEXT`: the structured texts that MAXQDA reads.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import PurePosixPath

from reviewer.errors import ImportRefused
from reviewer.importers.documents.registry import SUPPORTED, format_of
from reviewer.importers.shared.archive import Archive
from reviewer.importers.shared.encodings import decoded
from reviewer.importers.shared.reading import GivenFile, one_line
from reviewer.sentence import sentence

ENDINGS = (".zip", ".textpack")
_MARK = b"#TEXT"
_BEGINS = re.compile(r"^#TEXT[ \t]++(?P<name>\S[^\n]*+)\n?", re.M)
_MOST_TEXTS = 5_000
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def bundled(file: GivenFile) -> list[GivenFile]:
    """The files in a file, or nothing where it is no bundle. Raises ImportRefused for a bundle that cannot be read."""
    ending = os.path.splitext(file.name)[1].lower()
    if ending in ENDINGS and file.data.startswith(b"PK") and not _is_document(file):
        return _unpacked(file, Archive(file, sentence("an archive of documents")), whole=ending == ".zip")
    if ending in (".txt", ".text", "") and _looks_marked(file.data):
        return _cut(file)
    return []


def _is_document(file: GivenFile) -> bool:
    """Whether it is a Word file or the like that is called `.zip`."""
    try:
        format_of(file)
    except ImportRefused:
        return False
    return True


def _unpacked(file: GivenFile, archive: Archive, *, whole: bool) -> list[GivenFile]:
    known = {ending for each in SUPPORTED for ending in each.endings}
    found: list[GivenFile] = []
    for name in archive.names():
        path = PurePosixPath(name.replace("\\", "/"))
        hidden = any(part.startswith((".", "__MACOSX", "~$")) for part in path.parts if part != "..")
        if hidden or path.suffix.lower() not in known or (not whole and path.stem.lower() != "text"):
            continue
        file.progress.check()
        called = path.name if whole else f"{os.path.splitext(file.name)[0]}{path.suffix}"
        found.append(replace(file, name=called, data=archive.bytes(name)))
    if not found:
        raise file.refused(sentence("holds no document that Reviewer reads."))
    return found


def _looks_marked(data: bytes) -> bool:
    start = data[:400]
    for bom in _BOMS:
        start = start.removeprefix(bom)
    return start.replace(b"\0", b"").lstrip().startswith(_MARK)


def _cut(file: GivenFile) -> list[GivenFile]:
    text = decoded(file).text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    marks = list(_BEGINS.finditer(text))
    if not marks or text[: marks[0].start()].strip():
        return []
    if len(marks) > _MOST_TEXTS:
        raise file.refused(
            sentence("holds more than {most} texts; split it into parts and import those.", most=f"{_MOST_TEXTS:,}")
        )
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    found = []
    for mark, end in zip(marks, ends, strict=True):
        # A group of texts may stand before the name.
        name = one_line(mark["name"].rpartition("\\")[2] or mark["name"], 200)
        body = text[mark.end() : end].strip("\n")
        data = body.encode("utf-8", "surrogatepass")
        found.append(replace(file, name=f"{name}.txt", data=data, encoding="utf-8", title=name))
    return found
