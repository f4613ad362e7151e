"""This project as a file or folder of another tool. It gets its name when it was read back, and held against its schema."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from reviewer.analysis.interchange.resolving import resolve
from reviewer.errors import ExportRefused, ImportRefused, UsageError
from reviewer.exporters.projects.schema import fault_in
from reviewer.exporters.projects.to_annotations import write_annotations
from reviewer.exporters.projects.to_brat import write_brat
from reviewer.exporters.projects.to_qualcoder import write_qualcoder
from reviewer.exporters.projects.to_refi import PROFILES, RefiProject, codebook_xml
from reviewer.exporters.shared.atomic import check_target, new_file, new_folder
from reviewer.importers.projects.registry import read_project
from reviewer.leftovers import private_folder
from reviewer.model.interchange.formats import BRAT, ENDINGS, PROGRAMS
from reviewer.model.interchange.project import NotTaken, WholeProject
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.exchange.exported import Wanted, whole_project, without_originals
from reviewer.services.shared.resources import resource
from reviewer.store.project_file import Project

__all__ = ["ENDINGS", "PROGRAMS", "ProjectExported", "export_project"]


@dataclass(frozen=True, slots=True)
class ProjectExported:
    """How many of each kind went out, and what the format does not hold."""

    path: Path
    counts: dict[str, int]
    not_held: tuple[NotTaken, ...]


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
    """Write the project, or a part of it, for other tools: in the format of the path's ending, or for one of PROGRAMS.

    A folder is never written over. Raises ExportRefused, UsageError, Cancelled; then nothing was changed.
    """
    progress = progress or Progress()
    ending = path.suffix.lower()
    if to and to not in PROGRAMS:
        raise UsageError(sentence("There is no profile “{to}”; there are: {names}.", to=to, names=", ".join(PROGRAMS)))
    if to in PROFILES and to and ending != ".qdpx":
        raise UsageError(sentence("Only a .qdpx is written for {to}; let the name of the file end so.", to=to))
    in_folder = to == BRAT or ending == ".qda"
    if not in_folder:
        check_target(path, overwrite=overwrite)
    whole = whole_project(project=project, wanted=wanted, progress=progress)
    whole = whole if originals else without_originals(whole)
    counts = _counts(whole)
    regions = [
        NotTaken(sentence("region"), each.memo, sentence("the format holds passages alone"))
        for each in whole.selections
        if each.box
    ]
    if ending == ".qdc":
        _write_codebook(whole, path, overwrite)
        return ProjectExported(path, {"code": len(whole.codes)}, ())
    if in_folder:
        now = project.world.now_ms()
        with new_folder(path) as part:
            if to == BRAT:
                write_brat(whole, part, progress)
            else:
                write_qualcoder(whole, part, now, progress)
            _refuse_other(whole, part, progress)
        return ProjectExported(path, counts, (*whole.not_taken, *regions))
    if ending == ".jsonld":
        _write_file(whole, path, overwrite, progress, lambda stream: write_annotations(whole, stream, progress))
        said = {"highlight": counts["highlight"] - len(regions), "coding": counts["coding"]}
        return ProjectExported(path, said, (*whole.not_taken, *regions))
    made = RefiProject(whole, PROFILES[to])
    fault = fault_in(made.root, resource("refi", "Project.xsd"))
    if fault:
        raise ExportRefused(
            sentence("The project cannot be written as REFI-QDA ({why}); nothing was written.", why=fault)
        )
    _write_file(whole, path, overwrite, progress, lambda stream: made.write(stream, progress))
    return ProjectExported(path, counts, whole.not_taken)


def _write_file(
    whole: WholeProject, path: Path, overwrite: bool, progress: Progress, write: Callable[..., None]
) -> None:
    with new_file(path, overwrite=overwrite) as stream:
        write(stream)
        stream.flush()
        stream.seek(0)
        with private_folder() as folder:
            copy = folder / f"written{path.suffix.lower()}"
            with copy.open("xb") as kept:
                shutil.copyfileobj(stream, kept, 1 << 20)
            _refuse_other(whole, copy, progress)


def _write_codebook(whole: WholeProject, path: Path, overwrite: bool) -> None:
    if not whole.codes:
        raise ExportRefused(
            sentence("The project has no codes, and a codebook without codes is none; nothing was written.")
        )
    root = codebook_xml(whole)
    fault = fault_in(root, resource("refi", "Codebook.xsd"))
    if fault:
        raise ExportRefused(
            sentence("The codebook cannot be written as REFI-QDA ({why}); nothing was written.", why=fault)
        )
    with new_file(path, overwrite=overwrite) as stream:
        stream.write(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _refuse_other(whole: WholeProject, path: Path, progress: Progress) -> None:
    """Read back what was written: every passage must stand on its words. Raises ExportRefused."""
    if not any(each.box is None for each in whole.selections):
        return
    try:
        read = read_project(path, progress)
    except ImportRefused as problem:
        raise ExportRefused(
            sentence("What was written cannot be read back ({why}); nothing was written.", why=problem)
        ) from problem
    lent = {source.guid: source.text for source in whole.sources if source.text is not None}
    found = resolve(
        read, {each.guid: lent[each.guid] for each in read.sources if each.text is None and each.guid in lent}
    )
    texts = {each.guid: each.text if each.text is not None else lent.get(each.guid, "") for each in read.sources}
    by_guid = {each.guid: each for each in read.selections}
    stands = {texts[by_guid[guid].source][place.start : place.end] for guid, place in found.placed.items()}
    if found.lost or not all(
        _pieces(each.quote) <= stands or each.quote in stands for each in whole.selections if each.box is None
    ):
        raise ExportRefused(
            sentence("What was written does not read back as it is here; nothing was written. Please report this.")
        )


def _pieces(words: str) -> set[str]:
    """The words line by line: some formats hold passages so."""
    return {line.strip() for line in words.split("\n") if line.strip()}


def _counts(whole: WholeProject) -> dict[str, int]:
    return dict(_counted(whole))


def _counted(whole: WholeProject) -> Iterator[tuple[str, int]]:
    yield "coder", len(whole.people)
    yield "code", len(whole.codes)
    yield "source", len(whole.sources)
    yield "highlight", len(whole.selections)
    yield "coding", sum(len(each.taggings) for each in whole.selections)
    yield "memo", len(whole.memos)
    yield "note", len(whole.notes)
    yield "group", len(whole.groups)
    yield "case", len(whole.cases)
    yield "link", len(whole.links)
