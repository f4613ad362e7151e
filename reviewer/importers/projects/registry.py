"""The formats of whole projects, and which one a path is in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.importers.projects import (
    from_annotations,
    from_brat,
    from_eppi,
    from_qualcoder,
    from_taguette,
    from_zotero,
)
from reviewer.importers.projects.refi import reading as refi
from reviewer.importers.shared.reading import refused
from reviewer.model.interchange.project import WholeProject
from reviewer.progress import Progress
from reviewer.sentence import listed, sentence
from reviewer.system.files import is_file, is_folder


@dataclass(frozen=True, slots=True)
class ProjectFormat:
    """One kind of file or folder: its name in words, its endings, and its reader. Its reader knows best what it lacks."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path, Progress], WholeProject]
    recognises: Callable[[Path], bool] | None = None


_HEAD = 20_000
"""In bytes: so much of a JSON file shows what it is."""


def _is_qualcoder(path: Path) -> bool:
    return path.name == "data.qda" or is_file(path / "data.qda")


def _is_zotero(path: Path) -> bool:
    return path.name == "zotero.sqlite" or is_file(path / "zotero.sqlite")


def _is_brat(path: Path) -> bool:
    """A file of annotations, or a folder with some beside their texts."""
    if is_folder(path):
        return any(is_file(each.with_suffix(".txt")) for each in path.glob("*.ann"))
    return path.suffix.lower() == ".ann"


def _head(path: Path) -> bytes:
    if path.suffix.lower() not in (".json", ".jsonld") or not is_file(path):
        return b""
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def _is_eppi(path: Path) -> bool:
    head = _head(path)
    return b'"CodeSets"' in head or (b'"References"' in head and b'"ItemId"' in head)


def _is_annotations(path: Path) -> bool:
    head = _head(path)
    return b"anno.jsonld" in head or (b'"target"' in head and b'"selector"' in head)


FORMATS: tuple[ProjectFormat, ...] = (
    ProjectFormat(sentence("REFI-QDA project"), (".qdpx",), refi.read_project),
    ProjectFormat(sentence("REFI-QDA codebook"), (".qdc",), refi.read_codebook),
    ProjectFormat(sentence("QualCoder project"), (".qda",), from_qualcoder.read_project, _is_qualcoder),
    ProjectFormat(sentence("Zotero library"), ("zotero.sqlite",), from_zotero.read_project, _is_zotero),
    ProjectFormat(sentence("Taguette project"), (".sqlite3", ".sqlite", ".db"), from_taguette.read_project),
    ProjectFormat(sentence("EPPI-Reviewer codes"), (".json",), from_eppi.read_project, _is_eppi),
    ProjectFormat(sentence("web annotations"), (".jsonld",), from_annotations.read_annotations, _is_annotations),
    ProjectFormat(sentence("brat annotations"), (".ann",), from_brat.read_project, _is_brat),
)


def format_of(path: Path) -> ProjectFormat | None:
    """The format that a file or folder is in, by its ending or what is in it; None where it is no project of another tool."""
    with contextlib.suppress(OSError):
        for each in FORMATS:
            if each.recognises is not None and each.recognises(path):
                return each
    ending = path.suffix.lower()
    # A JSON file may be anything.
    return next((each for each in FORMATS if ending in each.endings and ending != ".json"), None)


def read_project(path: Path, progress: Progress) -> WholeProject:
    """All that a project of another tool holds. Raises ImportRefused, Cancelled."""
    found = format_of(path)
    if found is None:
        known = listed(sentence("{name} ({ending})", name=each.name, ending=each.endings[0]) for each in FORMATS)
        raise refused(path.name, sentence("is no project of another tool that Reviewer reads: {known}.", known=known))
    return found.read(path, progress)
