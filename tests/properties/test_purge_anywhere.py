"""Random work, purges, merges, undo and redo on several copies: in the end all say the same, and nothing purged is there."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.errors import NotFoundError
from reviewer.services.coding import highlights
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.shared import purged as purged_backups
from reviewer.services.sources import purge, sources
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.properties.full_count import miscounted

TEXTS = {
    "one": "Zebulon sat down. The ward was cold and he said so to everybody who came.\n",
    "two": "Quillfeather slept badly for a week. Then the sun came back to the window.\n",
    "three": "Relief came within hours for some people. Others felt nothing at all of it.\n",
}
SECRETS = {"one": b"Zebulon", "two": b"Quillfeather"}
COPIES = 3
STEPS = st.one_of(
    st.tuples(st.just("tag"), st.integers(0, COPIES - 1), st.sampled_from(sorted(TEXTS)), st.integers(0, 40)),
    st.tuples(st.just("edit"), st.integers(0, COPIES - 1), st.sampled_from(sorted(TEXTS)), st.integers(0, 9)),
    st.tuples(st.just("purge"), st.integers(0, COPIES - 1), st.sampled_from(sorted(SECRETS)), st.just(0)),
    st.tuples(st.just("merge"), st.integers(0, COPIES - 1), st.just(""), st.integers(0, COPIES - 1)),
    st.tuples(st.just("undo"), st.integers(0, COPIES - 1), st.just(""), st.just(0)),
    st.tuples(st.just("redo"), st.integers(0, COPIES - 1), st.just(""), st.just(0)),
)


def do(projects_: list[Project], step: tuple[str, int, str, int]) -> str:
    """Do one thing; returns the title of what was purged."""
    what, at, title, number = step
    project = projects_[at]
    coder = (ANNA, BEN)[at % 2]
    if what == "merge":
        merge.merge_files(project=project, paths=[projects_[number].path]) if number != at else None
    elif what == "undo":
        undo.undo(project=project, coder=coder)
    elif what == "redo":
        undo.redo(project=project, coder=coder)
    else:
        try:
            source = source_lookup.find_source(project=project, name=f"{title}.txt")
        except NotFoundError:
            return ""
        if what == "purge":
            purge.purge_source(project=project, source=source.id, confirm=source.title, coder=coder)
            return title
        if what == "tag":
            secret = TEXTS[title][:20]
            highlights.highlight_passage(
                project=project, source=source.id, start=number, end=number + 9, coder=coder, codes=[], memo=secret
            )
        else:
            sources.set_reference(project=project, source=source.id, field="year", value=f"20{number}0", coder=coder)
    return ""


@settings(max_examples=30, deadline=None, derandomize=True)
@given(steps=st.lists(STEPS, min_size=3, max_size=14), order=st.permutations(range(COPIES)))
def test_all_copies_come_to_the_same(steps: list[tuple[str, int, str, int]], order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = ProjectBuilder(Path(folder) / "base.review").with_coder(BEN, "Ben")
        for title, text in TEXTS.items():
            base.with_source(text, title)
        base.project.close()
        opened = []
        for number in range(COPIES):
            (Path(folder) / str(number)).mkdir()
            path = Path(folder) / str(number) / "copy.review"
            shutil.copy(base.project.path, path)
            opened.append(projects.open_project(path=path))
        try:
            purged = {do(opened, step) for step in steps} - {""}
            for _ in range(2):
                for at in order:
                    others = [project.path for number, project in enumerate(opened) if number != at]
                    merge.merge_files(project=opened[at], paths=others)
            assert len({project_lookup.digest(project=project) for project in opened}) == 1
            for project in opened:
                assert checks.check(project=project).problems == ()
                assert miscounted(project) == []
                purged_backups.purge_backups(project=project)
                files = [path for path in project.path.parent.rglob("*") if path.is_file()]
                content = b"".join(path.read_bytes() for path in files)
                assert [title for title in purged if SECRETS[title] in content] == []
        finally:
            for project in opened:
                project.close()
