"""The files that sources came from, handed back: documents to be opened, everything else only to be saved.

A project is other people's work. What is handed to the system must be a whole document by its content and goes under an
ending of Reviewer's own, so that opening it starts no program.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

from reviewer.errors import ExportRefused, NotFoundError
from reviewer.exporters.shared.atomic import new_file
from reviewer.pages.recognising.pictures import ENDINGS, NoPicture, is_picture, sizes_of
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.system.file_names import names_device

_LONGEST_NAME = 120
"""Characters: with the folder before it, a path of this length can be written on every system."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u202a-\u202e\u2066-\u2069]')
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"[Desktop Entry]")
"""How programs and starters begin, whatever their name says."""


_ZIP_ENTRIES = 10_000  # A document has a few hundred; more is a trap.


def _is_text(content: bytes) -> bool:
    return not content.startswith(_PROGRAMS) and (b"\x00" not in content or content[:2] in (b"\xff\xfe", b"\xfe\xff"))


def _is_page(content: bytes) -> bool:
    return _is_text(content) and b"<" in content


def _is_pdf(content: bytes) -> bool:
    whole = b"startxref" in content[-2_048:] and b"%%EOF" in content[-2_048:]
    return whole and b"%PDF-" in content[:1_024] and not content.startswith(_PROGRAMS)


def _is_picture(content: bytes) -> bool:
    try:
        return is_picture(content) and bool(sizes_of(content))
    except NoPicture:
        return False


def _is_rtf(content: bytes) -> bool:
    # What is embedded in it is started by a double click.
    return content.lstrip().startswith(b"{\\rtf") and b"\\objdata" not in content


def _is_docx(content: bytes) -> bool:
    return _is_office(content, "word/document.xml")


def _is_pptx(content: bytes) -> bool:
    return _is_office(content, "ppt/presentation.xml")


def _is_office(content: bytes, main: str) -> bool:
    names = _names_in(content)
    return {"[Content_Types].xml", main} <= names and not any("vbaproject" in n.lower() for n in names)


def _is_odt(content: bytes) -> bool:
    names = _names_in(content)
    return {"mimetype", "content.xml"} <= names and not any(n.startswith(("Basic/", "Scripts/")) for n in names)


def _names_in(content: bytes) -> frozenset[str]:
    """What a whole ZIP archive holds; nothing for another file, a broken one, and one with something before the archive."""
    if not content.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return frozenset()
    return frozenset(names) if len(names) <= _ZIP_ENTRIES else frozenset()


_LOOKS: dict[str, Callable[[bytes], bool]] = {
    ".txt": _is_text,
    ".md": _is_text,
    ".html": _is_page,
    ".rtf": _is_rtf,
    ".pdf": _is_pdf,
    ".docx": _is_docx,
    ".odt": _is_odt,
    ".pptx": _is_pptx,
    **dict.fromkeys(ENDINGS, _is_picture),
}
"""The endings under which a document is handed to the system, each with what its content must look like."""
_WRITTEN_AS = {
    ".markdown": ".md", ".htm": ".html", ".xhtml": ".html", ".vtt": ".txt", ".srt": ".txt", ".xml": ".txt", ".nxml": ".txt",
}  # fmt: skip


def safe_name(written: str) -> str:
    """A file name from a project as one that leads nowhere else and hides nothing; `original` where nothing is left."""
    last = PureWindowsPath(PurePosixPath(written).name).name
    cleaned = _NOT_IN_NAMES.sub("", last).strip(" .")
    if not cleaned or names_device(cleaned):
        return "original"
    stem, suffix = Path(cleaned).stem, Path(cleaned).suffix
    return stem[: _LONGEST_NAME - len(suffix)] + suffix if len(suffix) < _LONGEST_NAME else cleaned[:_LONGEST_NAME]


def write_document(*, project: Project, source: str, folder: Path) -> Path:
    """Write the file that a source came from into a folder, to be opened by the system. Returns its path.

    Its content must be that of a document of its kind, whole, and it gets an ending of Reviewer's own list: nothing of what
    the project calls it decides which program is started. Raises NotFoundError where it was not kept, ExportRefused (remedy
    `save_as`) where it is no document.
    """
    name, content = _kept(project, source)
    written = Path(name).suffix.lower()
    ending = _WRITTEN_AS.get(written, written)
    looks_right = _LOOKS.get(ending)
    if looks_right is None or not looks_right(content):
        raise ExportRefused(
            sentence(
                "“{name}” is not opened: it is not a kind of document that Reviewer knows, and might be a program.",
                name=name,
            )
        ).with_remedy("save_as")
    stem = Path(name).stem.replace(".", "_").lstrip("-_ ") or "original"
    path = folder / f"{stem}{ending}"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return path


def save_original(*, project: Project, source: str, path: Path) -> Path:
    """Write the file that a source came from to a place that the user chose. Raises NotFoundError, ExportRefused."""
    _, content = _kept(project, source)
    with new_file(path, overwrite=True) as file:
        file.write(content)
    return path


def original_name(*, project: Project, source: str) -> str:
    """The name of the file that a source came from, safe to write."""
    return safe_name(source_with(project=project, identifier=source).file_name)


def _kept(project: Project, source: str) -> tuple[str, bytes]:
    now = source_with(project=project, identifier=source)
    content = project.read(reads.original, now.original)
    if content is None:
        raise NotFoundError(sentence("The original of “{title}” was not kept in the project.", title=now.title))
    return safe_name(now.file_name), content
