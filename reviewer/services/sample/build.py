"""The sample project: a whole review, kept as readable text files, that is built into a project of the user's own.

In the folder: `project.toml` (title, question, protocol, coders, sources), the sources, `codebook.csv`, `highlights.csv`
with source, quote, nth (which one, where the quote stands several times), codes separated by `;`, coder and memo, and
`findings.toml` (decisions, links, texts that cite highlights).
All ids but that of the project are the same in every copy, so that copies can be merged.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reviewer import settings
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import ATTRIBUTE, coding_id, memo_id
from reviewer.errors import NotFoundError, ProjectError, UsageError
from reviewer.model.coding.highlight import place_in
from reviewer.model.names import derived_id
from reviewer.model.sources.source import REFERENCE_FIELDS, AttributeType
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.coding.codebook_files import apply_template, import_codebook
from reviewer.services.coding.codes import code_at
from reviewer.services.project.projects import create_project
from reviewer.services.sample.findings import FILE, Findings
from reviewer.services.shared.highlight_lookup import find_quote
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.resources import root
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.import_sources import import_files
from reviewer.store.file.world import World
from reviewer.store.project_file import Project


def sample_path() -> Path:
    """The folder with the sample's files."""
    return root() / "projects" / "ketamine"


def own_copy_path() -> Path:
    """Where the user's own copy of the sample is kept."""
    return settings.documents_folder() / "Ketamine sample.review"


def build_sample(
    *, path: Path, world: World | None = None, progress: Progress | None = None, folder: Path | None = None
) -> Project:
    """Make a project from the files of the sample, or of another folder kept like it. Nothing in it can be undone.

    Raises ProjectError when it cannot be written, NotFoundError or UsageError for a file, quote, code or coder that is
    missing, Cancelled; then there is no project.
    """
    plan = _read_plan(folder or sample_path())
    progress = progress or Progress()
    progress.start("Building the sample", 5 + len(plan.coders))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            sentence(
                "“{parent}” cannot be made ({why}); choose another folder.", parent=path.parent, why=error.strerror
            )
        ) from error
    first, name = next(iter(plan.coders.values())), next(iter(plan.coders))
    project = create_project(path=path, title=plan.title, coder=first, coder_name=name, world=world)
    # A sample that could not be finished is taken away again, however far it came.
    with ExitStack() as undone:
        undone.callback(_take_away, project)
        _Builder(project, plan, first, progress).build()
        project.forget_steps()
        undone.pop_all()
    return project


def _take_away(project: Project) -> None:
    """Close a project that was not finished and remove what SQLite keeps of it."""
    project.close()
    for path in (project.path, project.path.with_name(f"{project.path.name}-journal")):
        path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the files say. `coders` are ids by name, `sources` what `project.toml` says of each file."""

    folder: Path
    title: str
    question: str
    protocol: str
    coders: Mapping[str, str]
    sources: Mapping[str, Mapping[str, Any]]
    highlights: tuple[Mapping[str, str], ...]


def _read_plan(folder: Path) -> _Plan:
    try:
        description = tomllib.loads((folder / "project.toml").read_text("utf-8"))
        with (folder / "highlights.csv").open(encoding="utf-8", newline="") as stream:
            rows = tuple(csv.DictReader(stream))
    except OSError as error:
        raise NotFoundError(
            sentence("The sample is not complete: “{filename}” is missing; install it again.", filename=error.filename)
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"“{folder / 'project.toml'}” cannot be read: {error}.") from error
    missing = [key for key in ("title", "question", "protocol", "coders") if not description.get(key)]
    if missing:
        raise UsageError(f"“{folder / 'project.toml'}” does not say {', '.join(missing)}.")
    return _Plan(
        folder=folder,
        title=description["title"],
        question=description["question"],
        protocol=description["protocol"].strip(),
        # Derived ids, not random ones: two people who practise on the sample can merge their copies.
        coders={name: derived_id("sample coder", name) for name in description["coders"]},
        sources={name: value for name, value in description.items() if isinstance(value, dict)},
        highlights=rows,
    )


class _Builder:
    """Fills the new project, with one changeset for each kind of thing, and one for each finding."""

    def __init__(self, project: Project, plan: _Plan, coder: str, progress: Progress) -> None:
        self._project = project
        self._plan = plan
        self._coder = coder
        self._progress = progress
        self._sources: dict[str, str] = {}
        self._codes: dict[str, str] = {}

    def build(self) -> None:
        """Everything, in the order in which a team would do it."""
        for step in (self._describe, self._import, self._codebook, self._refer):
            step()
            self._progress.step()
        for name, coder in self._plan.coders.items():
            self._highlight(name, coder)
            self._progress.step()
        Findings(self._project, self._plan.coders, self._sources).add(self._plan.folder / FILE)
        self._progress.step()

    def _describe(self) -> None:
        """Question, protocol and the other coders."""
        self._progress.check()
        with self._project.action("review_described", coder=self._coder) as act:
            project = details(project=self._project).id
            act.draft.set("project", project, "question", self._plan.question)
            act.draft.set("project", project, "protocol", self._plan.protocol)
            for name, coder in self._plan.coders.items():
                if coder != self._coder:
                    act.draft.create("coder", coder, name=name)

    def _import(self) -> None:
        paths = [self._plan.folder / name for name in self._plan.sources]
        report = import_files(project=self._project, paths=paths, coder=self._coder)
        for item in report.items:
            if item.outcome == "refused":
                raise UsageError(sentence("The sample cannot be built: {reason}", reason=item.reason))
            self._sources[item.path.name] = item.source

    def _codebook(self) -> None:
        """The template first: its codes have the same ids everywhere."""
        apply_template(project=self._project, coder=self._coder)
        report = import_codebook(project=self._project, path=self._plan.folder / "codebook.csv", coder=self._coder)
        if report.refused:
            raise UsageError(
                sentence("The codebook of the sample cannot be read. {refused}", refused=report.refused[0])
            )
        self._codes = {code.path: code.id for code in self._project.codebook}

    def _refer(self) -> None:
        """Reference data and attributes."""
        self._progress.check()
        with self._project.action("sources_described", coder=self._coder) as act:
            for name, description in self._plan.sources.items():
                for field in REFERENCE_FIELDS:
                    if field in description:
                        act.draft.set("source", self._sources[name], field, description[field])
                for attribute, value in description.get("attributes", {}).items():
                    act.draft.set("source", self._sources[name], ATTRIBUTE + attribute, _typed(value))

    def _highlight(self, name: str, coder: str) -> None:
        """All highlights of one coder with their codes and memos."""
        self._progress.check()
        with self._project.action("coder_highlights", coder=coder) as act:
            act.say("coder_highlights", coder=name)
            for line, row in enumerate(self._plan.highlights, start=2):
                if row["coder"] not in self._plan.coders:
                    raise UsageError(f"highlights.csv, row {line}: there is no coder “{row['coder']}” in project.toml.")
                if row["coder"] == name:
                    self._add(act.draft, row, line, coder)

    def _add(self, draft: Draft, row: Mapping[str, str], line: int, coder: str) -> None:
        source = self._sources.get(row["source"])
        if source is None:
            raise UsageError(f"highlights.csv, row {line}: there is no source “{row['source']}” in project.toml.")
        try:
            nth = int(row["nth"]) if row["nth"] else None
            start, end = find_quote(project=self._project, source=source, quote=row["quote"], nth=nth)
            codes = [self._code(path) for path in row["codes"].split(";") if path.strip()]
        except (NotFoundError, ValueError) as error:
            raise UsageError(sentence("highlights.csv, row {line}: {why}", line=line, why=error)) from error
        sha = source_with(project=self._project, identifier=source).sha256
        place = place_in(self._project.text(sha), sha, start, end).values()
        highlight = derived_id("sample highlight", source, coder, str(start), str(end))
        draft.create("highlight", highlight, source=source, coder=coder, place=place)
        for code in codes:
            draft.create("coding", coding_id(highlight, code, coder), highlight=highlight, code=code, coder=coder)
        if row["memo"]:
            memo = memo_id("highlight", highlight, coder)
            draft.create("memo", memo, target_kind="highlight", target=highlight, coder=coder, text=row["memo"])

    def _code(self, path: str) -> str:
        return self._codes.get(path.strip()) or code_at(project=self._project, path=path.strip()).id


def _typed(value: object) -> dict[str, str]:
    """An attribute as the project keeps it, by the type it has in `project.toml`."""
    kind: AttributeType = "text"
    # Before numbers: in Python True is an int.
    if isinstance(value, bool):
        return {"type": "yes/no", "value": "yes" if value else "no"}
    if isinstance(value, int | float):
        kind = "number"
    elif isinstance(value, date):
        kind = "date"
    return {"type": kind, "value": str(value)}
