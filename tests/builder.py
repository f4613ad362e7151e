"""Builds real projects through the services, in the words of the field."""

from __future__ import annotations

from pathlib import Path

from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import normalised
from reviewer.services.coding import codebook_files, codes, highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import highlight_lookup, people, source_lookup
from reviewer.services.sources import import_sources

ANNA = "a" * 32
BEN = "b" * 32


class ProjectBuilder:
    """A project with Anna as its first coder."""

    def __init__(self, path: Path, world: World | None = None) -> None:
        self.project: Project = projects.create_project(
            path=path, title="A review", coder=ANNA, coder_name="Anna", world=world
        )
        self.last: Source | None = None
        self.highlight = ""

    def with_themes(self) -> ProjectBuilder:
        codebook_files.apply_template(project=self.project, coder=ANNA)
        return self

    def with_coder(self, identifier: str, name: str) -> ProjectBuilder:
        people.join(project=self.project, coder=identifier, name=name)
        return self

    def with_source(self, text: str, title: str = "A source", pages: tuple[int, ...] = ()) -> ProjectBuilder:
        imported = ImportedSource(
            text=normalised(text),
            title=title,
            file_name=f"{title}.txt",
            media_type="text/plain",
            extractor="text",
            encoding="utf-8",
            original=text.encode("utf-8"),
            page_starts=pages,
        )
        report = import_sources.add_imported(
            project=self.project, imported=[(Path(f"{title}.txt"), imported)], coder=ANNA
        )
        self.last = source_lookup.source_with(project=self.project, identifier=report.items[0].source)
        return self

    def with_code(self, path: str) -> ProjectBuilder:
        codes.ensure_path(project=self.project, path=path, coder=ANNA)
        return self

    def coded(self, quote: str, *paths: str, coder: str = ANNA, memo: str = "", nth: int = 1) -> ProjectBuilder:
        assert self.last is not None
        start, end = highlight_lookup.find_quote(project=self.project, source=self.last.id, quote=quote, nth=nth)
        wanted = [codes.ensure_path(project=self.project, path=path, coder=ANNA) for path in paths]
        _, self.highlight = highlights.highlight_passage(
            project=self.project, source=self.last.id, start=start, end=end, coder=coder, codes=wanted, memo=memo
        )
        return self

    def code(self, path: str) -> str:
        return codes.code_at(project=self.project, path=path).id

    def paths(self) -> list[str]:
        return [code.path for code in codes.codebook(project=self.project)]

    def reopened(self) -> ProjectBuilder:
        path = self.project.path
        self.project.close()
        self.project = projects.open_project(path=path)
        return self
