"""The formats of whole projects, and which one a path is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.importers.projects import from_qualcoder, from_taguette
from reviewer.importers.projects.refi import reading as refi
from reviewer.importers.shared.reading import refused
from reviewer.model.interchange.project import WholeProject
from reviewer.progress import Progress


@dataclass(frozen=True, slots=True)
class ProjectFormat:
    """One kind of file or folder: its name in words, its endings, and its reader. Its reader knows best what it lacks."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path, Progress], WholeProject]
    recognises: Callable[[Path], bool] | None = None


def _is_qualcoder(path: Path) -> bool:
    return path.name == "data.qda" or (path / "data.qda").is_file()


FORMATS: tuple[ProjectFormat, ...] = (
    ProjectFormat("REFI-QDA project", (".qdpx",), refi.read_project),
    ProjectFormat("REFI-QDA codebook", (".qdc",), refi.read_codebook),
    ProjectFormat("QualCoder project", (".qda",), from_qualcoder.read_project, _is_qualcoder),
    ProjectFormat("Taguette project", (".sqlite3", ".sqlite", ".db"), from_taguette.read_project),
)


def format_of(path: Path) -> ProjectFormat | None:
    """The format that a file or folder is in, by its ending or what is in it; None where it is no project of another tool."""
    for each in FORMATS:
        if each.recognises is not None and each.recognises(path):
            return each
    ending = path.suffix.lower()
    return next((each for each in FORMATS if ending in each.endings), None)


def read_project(path: Path, progress: Progress) -> WholeProject:
    """All that a project of another tool holds. Raises ImportRefused, Cancelled."""
    found = format_of(path)
    if found is None:
        known = ", ".join(f"{each.name} ({each.endings[0]})" for each in FORMATS)
        raise refused(path.name, f"is no project of another tool that Reviewer reads: {known}.")
    return found.read(path, progress)
