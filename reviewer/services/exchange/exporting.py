"""This project as a file of another tool. It gets its name when it was held against its schema and read back."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from reviewer.analysis.interchange.resolving import resolve
from reviewer.errors import ExportRefused, UsageError
from reviewer.exporters.projects.schema import fault_in
from reviewer.exporters.projects.to_refi import PROFILES, codebook_xml, project_xml, write_project
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.importers.projects.registry import read_project
from reviewer.model.interchange.project import NotTaken, WholeProject
from reviewer.progress import Progress
from reviewer.services.exchange.exported import Wanted, whole_project, without_originals
from reviewer.services.shared.resources import resource
from reviewer.store.project_file import Project

ENDINGS = (".qdpx", ".qdc")
"""The endings of files that hold a project or a codebook."""


@dataclass(frozen=True, slots=True)
class ProjectExported:
    """How many of each kind went out, and what the format does not hold."""

    path: Path
    counts: dict[str, int]
    not_held: tuple[NotTaken, ...]


def is_project_format(path: Path) -> bool:
    """Whether a path names a file that holds a whole project or codebook."""
    return path.suffix.lower() in ENDINGS


def export_project(
    *,
    project: Project,
    path: Path,
    to: str = "",
    wanted: Wanted | None = None,
    originals: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> ProjectExported:
    """Write the project, or a part of it, for other tools. `to` is one of PROFILES. Raises ExportRefused, UsageError, Cancelled."""
    progress = progress or Progress()
    if to not in PROFILES:
        raise UsageError(f"There is no profile “{to}”; there are: {', '.join(filter(None, PROFILES))}.")
    if check_target(path, overwrite=overwrite) == Path(os.path.realpath(project.path)):
        raise ExportRefused(f"“{path.name}” is the open project itself; choose another name.")
    whole = whole_project(project=project, wanted=wanted, progress=progress)
    whole = whole if originals else without_originals(whole)
    if path.suffix.lower() == ".qdc":
        _write_codebook(whole, path, overwrite)
        return ProjectExported(path, {"code": len(whole.codes)}, ())
    with new_file(path, overwrite=overwrite) as stream:
        write_project(whole, stream, PROFILES[to], progress)
        fault = fault_in(project_xml(whole, PROFILES[to]), resource("refi", "Project.xsd"))
        if fault:
            raise ExportRefused(f"The project cannot be written as REFI-QDA ({fault}); nothing was written.")
        _refuse_other(whole, stream, progress)
    return ProjectExported(path, _counts(whole), whole.not_taken)


def _write_codebook(whole: WholeProject, path: Path, overwrite: bool) -> None:
    if not whole.codes:
        raise ExportRefused("The project has no codes, and a codebook without codes is none; nothing was written.")
    root = codebook_xml(whole)
    fault = fault_in(root, resource("refi", "Codebook.xsd"))
    if fault:
        raise ExportRefused(f"The codebook cannot be written as REFI-QDA ({fault}); nothing was written.")
    with new_file(path, overwrite=overwrite) as stream:
        stream.write(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _refuse_other(whole: WholeProject, stream: BinaryIO, progress: Progress) -> None:
    """Read back what was written: every passage must stand on its words. Raises ExportRefused."""
    stream.flush()
    stream.seek(0)
    with tempfile.TemporaryDirectory(prefix="reviewer-") as folder:
        copy = Path(folder) / "written.qdpx"
        with copy.open("wb") as kept:
            while piece := stream.read(1 << 20):
                kept.write(piece)
        read = read_project(copy, progress)
    found = resolve(read)
    texts = {source.guid: source.text or "" for source in read.sources}
    expected = Counter((each.source, each.quote) for each in whole.selections)
    by_guid = {each.guid: each for each in read.selections}
    stands = {
        (by_guid[guid].source, texts[by_guid[guid].source][place.start : place.end])
        for guid, place in found.placed.items()
    }
    if not expected.keys() <= stands or found.lost:
        raise ExportRefused(
            "What was written does not read back as it is here; nothing was written. Please report this."
        )


def _counts(whole: WholeProject) -> dict[str, int]:
    return {
        "coder": len(whole.people),
        "code": len(whole.codes),
        "source": len(whole.sources),
        "highlight": len(whole.selections),
        "coding": sum(len(each.taggings) for each in whole.selections),
        "memo": len(whole.memos),
        "note": len(whole.notes),
        "group": len(whole.groups),
        "case": len(whole.cases),
        "link": len(whole.links),
    }
