"""Summaries as files, and asking the project whether what a file says still holds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from reviewer.analysis.blocks import Picture, passages
from reviewer.analysis.matrix.matrices import Period
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.document import summary_document
from reviewer.analysis.summary.model import Summary, Template
from reviewer.errors import ExportRefused
from reviewer.exporters.pictures.svg import svg
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.exporters.summary.data import PackedData
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.registry import Writer, summary_format
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.services.evidence import analysis
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.evidence.export import with_query
from reviewer.services.evidence.summary import build_summary
from reviewer.services.evidence.templates import narrowed, summary_template
from reviewer.store.project_file import Project

_CHARACTERS_AROUND = 400
"""Three or four sentences on each side of an excerpt, enough to judge whether it was taken out of its context."""
_CHARACTERS_KEPT = 50_000_000
"""Of the texts that excerpts stand in."""
_DAY_MS = 86_400_000
"""A day in milliseconds."""


def drawn(picture: Picture) -> str:
    """A picture of a summary as SVG."""
    return svg(picture)


def export_summary(
    *,
    project: Project,
    path: Path,
    wanted: ExcerptFilter | None = None,
    template: Template | None = None,
    query: str | None = None,
    style_file: Path | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> tuple[Path, Summary]:
    """Write the summary of the excerpts that a filter and a search let through; the file's ending says the format.

    Raises ExportRefused, QueryError, Cancelled; then nothing was changed.
    """
    write = checked_summary_format(project, path, overwrite=overwrite)
    with new_file(path, overwrite=overwrite) as stream:
        summary = write_summary_into(
            project=project,
            stream=stream,
            write=write,
            wanted=wanted,
            template=template,
            query=query,
            style_file=style_file,
            progress=progress or Progress(),
        )
    return path, summary


def checked_summary_format(project: Project, path: Path, *, overwrite: bool) -> Writer:
    """What writes a summary to a path. Raises ExportRefused where it cannot be written there."""
    write = summary_format(path)
    if check_target(path, overwrite=overwrite) == Path(os.path.realpath(project.path)):
        raise ExportRefused(f"“{path.name}” is the open project itself; choose another name for the summary.")
    return write


def write_summary_into(
    *,
    project: Project,
    stream: BinaryIO,
    write: Writer,
    progress: Progress,
    wanted: ExcerptFilter | None = None,
    template: Template | None = None,
    query: str | None = None,
    style_file: Path | None = None,
) -> Summary:
    """Write the summary into a stream. Raises ExportRefused, QueryError, Cancelled."""
    with without_collector():
        file, summary = summary_file(
            project=project, wanted=wanted, template=template, query=query, style_file=style_file, progress=progress
        )
        progress.start("Writing the summary", passages(file.document))
        write(file, stream, progress)
    progress.check()
    return summary


def summary_file(
    *,
    project: Project,
    wanted: ExcerptFilter | None = None,
    template: Template | None = None,
    query: str | None = None,
    style_file: Path | None = None,
    progress: Progress | None = None,
) -> tuple[SummaryFile, Summary]:
    """Everything that a file of a summary is written from, and the summary itself."""
    template = template or summary_template(project=project)
    wanted = narrowed(wanted or ExcerptFilter(), template)
    summary = build_summary(
        project=project,
        wanted=wanted,
        template=template,
        query=query,
        style_file=style_file,
        progress=progress,
        pictures=True,
    )
    together, over_time = _matrices(project, summary, with_query(project=project, wanted=wanted, query=query))
    document = summary_document(summary, together, over_time)
    data = PackedData(summary, document, wanted=asdict(wanted), query=query, template=asdict(template))
    made = project.world.now_ms()
    return SummaryFile(document, data, summary.codebook, _Around(project, summary.excerpts), made), summary


def _matrices(project: Project, summary: Summary, wanted: ExcerptFilter) -> tuple[Matrix | None, Matrix | None]:
    """Codes together and over time, where the template shows them; the columns of time are as long as is fitting."""
    if "matrix" not in summary.template.parts or not summary.method.codings:
        return None, None
    span = summary.method.last - summary.method.first
    # 1,000 days are some 33 months: as many columns as fit beside each other.
    period: Period = "day" if span < 31 * _DAY_MS else "month" if span < 1_000 * _DAY_MS else "year"
    together = analysis.matrix(project=project, choice=MatrixChoice("co-occurrence", "meetings"), wanted=wanted)
    over_time = analysis.matrix(project=project, choice=MatrixChoice("code-time", period=period), wanted=wanted)
    return together, over_time


class _Around(Mapping[str, tuple[str, str]]):
    """A few sentences before and after each excerpt, beyond the context that it shows anyway; looked up as they are asked for."""

    def __init__(self, project: Project, excerpts: Mapping[str, Excerpt]) -> None:
        self._project, self._excerpts = project, excerpts
        self._texts: dict[str, str] = {}
        self._room = _CHARACTERS_KEPT

    def __getitem__(self, highlight: str) -> tuple[str, str]:
        each = self._excerpts[highlight]
        text = self._text(each.source_sha256)
        start, end = each.start - len(each.before), each.end + len(each.after)
        return _before(text, start), _after(text, end)

    def __iter__(self) -> Iterator[str]:
        return iter(self._excerpts)

    def __len__(self) -> int:
        return len(self._excerpts)

    def _text(self, sha256: str) -> str:
        # A summary goes by code, and so through all sources again and again.
        text = self._texts.get(sha256)
        if text is None:
            text = self._texts[sha256] = self._project.text(sha256)
            self._room -= len(text)
            while self._room < 0 and len(self._texts) > 1:
                self._room += len(self._texts.pop(next(iter(self._texts))))
        return text


def _before(text: str, end: int) -> str:
    """From the beginning of a sentence, or at least of a word."""
    start = max(0, end - _CHARACTERS_AROUND)
    cut = text[start:end]
    # At the very beginning of the text there is no half sentence to leave out.
    if start and cut:
        at = min(
            (
                space + 2
                for mark in (". ", "? ", "! ", ".\n")
                if (space := cut.find(mark, 0, _CHARACTERS_AROUND // 2)) >= 0
            ),
            default=0,
        )
        at = at or cut.find(" ") + 1
        return cut[at:]
    return cut.lstrip()


def _after(text: str, start: int) -> str:
    """To the end of a sentence, or at least of a word."""
    end = min(len(text), start + _CHARACTERS_AROUND)
    cut = text[start:end]
    if end < len(text) and cut:
        at = max(cut.rfind(mark, _CHARACTERS_AROUND // 2) for mark in (". ", "? ", "! ", ".\n"))
        return cut[: at + 1] if at >= 0 else cut[: cut.rfind(" ")] if " " in cut else cut
    return cut.rstrip()
