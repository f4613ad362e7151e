"""What people do while things go wrong. A scenario readies a project, then does its actions one by one, each acknowledged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.changes.draft import Draft
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import export
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import highlight_lookup
from reviewer.services.sources import import_sources
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.older import as_format, to_bare_log
from tests.writing import write

TEXT = "Some people felt better within hours. Others did not.\nNobody knows what a year of it does.\n"
Action = Callable[[Project], object]


@dataclass(frozen=True, slots=True)
class Scenario:
    """`ready` makes the files in a folder; `open` opens the project, and is the first thing that may go wrong.

    Where the disk refuses, its actions are kept in memory, but for those that are `refusable` as a whole.
    """

    name: str
    ready: Callable[[Path], None]
    actions: Callable[[Path], list[Action]]
    open: Callable[[Path, World], Project] = lambda path, world: projects.open_project(path=path, world=world)
    refusable: bool = False


def project_path(folder: Path) -> Path:
    return folder / "review.review"


def _small(folder: Path) -> None:
    builder = ProjectBuilder(project_path(folder)).with_source(TEXT * 20, title="First")
    builder.coded("within hours", "Benefits/Rapid", memo="check the dose", nth=2)
    builder.project.close()


def _source(project: Project) -> str:
    return project.read(lambda c: str(c.execute("SELECT id FROM source ORDER BY id").fetchone()[0]))


def _tag(nth: int, *, memo: str = "", new: str = "") -> Action:
    def act(project: Project) -> object:
        start = nth * len(TEXT) + TEXT.index("Others")
        parent, code = (codes.code_at(project=project, path=path).id for path in ("Benefits", "Benefits/Rapid"))
        return highlights.highlight_passage(
            project=project,
            source=_source(project),
            start=start,
            end=start + 6,
            coder=ANNA,
            codes=[] if new else [code],
            memo=memo,
            new_code=(new, parent) if new else None,
        )

    return act


def _delete_first(project: Project) -> object:
    found = highlight_lookup.highlights_of(project=project, source=_source(project))
    return highlights.delete_highlights(project=project, ids=[found[0].id], coder=ANNA)


def _undo(project: Project) -> object:
    return undo.undo(project=project, coder=ANNA)


def _redo(project: Project) -> object:
    return undo.redo(project=project, coder=ANNA)


def _tagging(_: Path) -> list[Action]:
    return [_tag(3), _tag(4, memo="m" * 6_000), _tag(5, new="Lasting"), _delete_first]


def _undoing(_: Path) -> list[Action]:
    return [_tag(3, memo="one"), _tag(4), _undo, _undo, _redo, _delete_first, _undo]


def _with_files(folder: Path) -> None:
    _small(folder)
    texts = folder / "texts"
    texts.mkdir()
    for number in range(3):
        (texts / f"{number}.txt").write_text(f"Text {number}.\n" + TEXT * 40 * (number + 1), encoding="utf-8")


def _importing(folder: Path) -> list[Action]:
    def take(*names: str) -> Action:
        paths = [folder / "texts" / name for name in names]
        return lambda project: import_sources.import_files(project=project, paths=paths, coder=ANNA)

    return [take("0.txt"), take("1.txt", "2.txt"), _tag(2)]


def _other_copy(folder: Path) -> None:
    """The same project, copied to Ben, who then worked on."""
    _small(folder)
    other = folder / "other"
    other.mkdir()
    (other / "ben.review").write_bytes(project_path(folder).read_bytes())
    builder = ProjectBuilder.__new__(ProjectBuilder)
    builder.project = projects.open_project(path=other / "ben.review")
    builder.with_coder(BEN, "Ben").with_source(TEXT * 30 + "More.\n", title="Second")
    for nth in range(1, 12):
        builder.coded("within hours", "Risks", "Benefits/Rapid", coder=BEN, memo=f"note {nth}", nth=nth)
    builder.project.close()


def _merging(folder: Path) -> list[Action]:
    def take(project: Project) -> object:
        return merge.merge_files(project=project, paths=[folder / "other" / "ben.review"])

    return [_tag(3), take, _tag(4), _undo, _undo]


def _with_export(folder: Path) -> None:
    _small(folder)
    project = projects.open_project(path=project_path(folder))
    _export(project)
    project.close()


def _export(project: Project) -> object:
    return export.export_excerpts(project=project, path=project.path.with_name("excerpts.csv"), overwrite=True)


def _exporting(folder: Path) -> list[Action]:
    return [
        _tag(7, memo="é" * 3_000),
        _export,
        lambda project: projects.save_copy(project=project, path=folder / "copy.review"),
        lambda project: projects.make_backup(project=project),
    ]


def _bare_log(folder: Path) -> None:
    _small(folder)
    as_format(project_path(folder), 0, *to_bare_log())


def _rebuilding(_: Path) -> list[Action]:
    return [lambda project: checks.rebuild(project=project), _tag(6)]


def _in_parts(_: Path) -> list[Action]:
    def many(project: Project) -> object:
        draft = Draft()
        for number in range(5_100):
            draft.create("code", f"{number:032x}", name=f"Code {number}", parent=None, colour="#112233")
        return write(project, draft, label="Many codes", coder=ANNA)

    return [many]


def _new(path: Path, world: World) -> Project:
    return projects.create_project(path=path, title="New", coder=ANNA, coder_name="Anna", world=world)


def _nothing(_: Path) -> None:
    """Making a project begins with an empty folder."""


SCENARIOS = (
    Scenario("making", _nothing, lambda _: [lambda p: codes.ensure_path(project=p, path="Risks", coder=ANNA)], _new),
    Scenario("tagging", _small, _tagging),
    Scenario("importing", _with_files, _importing),
    Scenario("undoing", _small, _undoing),
    Scenario("merging", _other_copy, _merging, refusable=True),
    Scenario("upgrading", _bare_log, lambda _: [_tag(3)]),
    Scenario("rebuilding", _small, _rebuilding, refusable=True),
)
EXPORTING = Scenario("exporting", _with_export, _exporting)
LARGE = Scenario("a changeset in parts", _small, _in_parts)


def scenario(name: str) -> Scenario:
    return next(each for each in (*SCENARIOS, EXPORTING, LARGE) if each.name == name)


def files_in(folder: Path) -> dict[str, bytes]:
    """The project's own files: what a power cut can touch."""
    return {path.name: path.read_bytes() for path in folder.glob("review.review*") if path.is_file()}
