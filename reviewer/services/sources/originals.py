"""The files that sources came from, handed back: documents to be opened, everything else only to be saved.

A project is other people's work. What is handed to the system must be a document by its name and by its content, so that
opening it starts no program.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

from reviewer.errors import ExportRefused, NotFoundError
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads

_LONGEST_NAME = 120
"""Characters: with the folder before it, a path of this length can be written on every system."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices."""
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"[Desktop Entry]")
"""How programs and starters begin, whatever their name says."""


def _is_text(content: bytes) -> bool:
    return not content.startswith(_PROGRAMS) and (b"\x00" not in content or content[:2] in (b"\xff\xfe", b"\xfe\xff"))


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1_024]


def _is_archive(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


DOCUMENTS: dict[str, Callable[[bytes], bool]] = {
    **dict.fromkeys((".txt", ".md", ".markdown", ".htm", ".html", ".xhtml"), _is_text),
    ".rtf": lambda content: content.lstrip().startswith(b"{\\rtf"),
    ".pdf": _is_pdf,
    ".docx": _is_archive,
    ".odt": _is_archive,
}
"""Endings of documents that may be handed to the system, each with what its content must look like."""


def safe_name(written: str) -> str:
    """A file name from a project as one that leads nowhere else and hides nothing; `original` where nothing is left."""
    last = PureWindowsPath(PurePosixPath(written).name).name
    cleaned = _NOT_IN_NAMES.sub("", last).strip(" .")
    if not cleaned or _RESERVED.fullmatch(cleaned):
        return "original"
    stem, suffix = Path(cleaned).stem, Path(cleaned).suffix
    return stem[: _LONGEST_NAME - len(suffix)] + suffix if len(suffix) < _LONGEST_NAME else cleaned[:_LONGEST_NAME]


def write_document(*, project: Project, source: str, folder: Path) -> Path:
    """Write the file that a source came from into a folder, to be opened by the system. Returns its path.

    Raises NotFoundError where it was not kept, ExportRefused (remedy `save_as`) where it is no document.
    """
    name, content = _kept(project, source)
    looks_right = DOCUMENTS.get(Path(name).suffix.lower())
    if looks_right is None or not looks_right(content):
        raise ExportRefused(
            f"“{name}” is not opened: it is not a kind of document that Reviewer knows, and might be a program."
        ).with_remedy("save_as")
    path = folder / name
    path.write_bytes(content)
    return path


def save_original(*, project: Project, source: str, path: Path) -> Path:
    """Write the file that a source came from to a place that the user chose. Raises NotFoundError, ExportRefused."""
    _, content = _kept(project, source)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ExportRefused(f"“{path}” cannot be written ({error.strerror}); choose another place.") from error
    return path


def original_name(*, project: Project, source: str) -> str:
    """The name of the file that a source came from, safe to write."""
    return safe_name(source_with(project=project, identifier=source).file_name)


def _kept(project: Project, source: str) -> tuple[str, bytes]:
    now = source_with(project=project, identifier=source)
    content = project.read(reads.original, now.original)
    if content is None:
        raise NotFoundError(f"The original of “{now.title}” was not kept in the project.")
    return safe_name(now.file_name), content
