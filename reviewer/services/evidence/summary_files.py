"""Summaries as files, and asking the project whether what a file says still holds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from reviewer.analysis.blocks import Picture, passages
from reviewer.analysis.matrix.matrices import Period
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.document import summary_document
from reviewer.analysis.summary.model import Summary, Template
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
_SENTENCE_ENDS = re.compile(r"[.?!] |\.\n")
_MARK = 2
"""So long is what ends a sentence."""
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
    write = checked_summary_format(path, overwrite=overwrite)
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


def checked_summary_format(path: Path, *, overwrite: bool) -> Writer:
    """What writes a summary to a path. Raises ExportRefused where it cannot be written there."""
    write = summary_format(path)
    check_target(path, overwrite=overwrite)
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
        self._texts: dict[str, tuple[str, list[int]]] = {}
        self._room = _CHARACTERS_KEPT

    def __getitem__(self, highlight: str) -> tuple[str, str]:
        each = self._excerpts[highlight]
        text, sentences = self._text(each.source_sha256)
        start, end = each.start - len(each.before), each.end + len(each.after)
        return _before(text, sentences, start), _after(text, sentences, end)

    def __iter__(self) -> Iterator[str]:
        return iter(self._excerpts)

    def __len__(self) -> int:
        return len(self._excerpts)

    def _text(self, sha256: str) -> tuple[str, list[int]]:
        """A text, and where its sentences end."""
        # A summary goes by code, and so through all sources again and again.
        known = self._texts.get(sha256)
        if known is None:
            text = self._project.text(sha256)
            known = self._texts[sha256] = text, [match.start() for match in _SENTENCE_ENDS.finditer(text)]
            self._room -= len(text)
            while self._room < 0 and len(self._texts) > 1:
                self._room += len(self._texts.pop(next(iter(self._texts)))[0])
        return known


def _before(text: str, sentences: list[int], end: int) -> str:
    """From the beginning of a sentence, or at least of a word; `sentences` are where those of the text end."""
    start = max(0, end - _CHARACTERS_AROUND)
    # At the very beginning of the text there is no half sentence to leave out.
    if not start or start == end:
        return text[start:end].lstrip()
    at = bisect_left(sentences, start)
    if at < len(sentences) and sentences[at] + _MARK <= start + _CHARACTERS_AROUND // 2:
        return text[sentences[at] + _MARK : end]
    return text[text.find(" ", start, end) + 1 or start : end]


def _after(text: str, sentences: list[int], start: int) -> str:
    """To the end of a sentence, or at least of a word."""
    end = start + _CHARACTERS_AROUND
    if end >= len(text):
        return text[start:].rstrip()
    at = bisect_right(sentences, end - _MARK) - 1
    if at >= 0 and sentences[at] >= start + _CHARACTERS_AROUND // 2:
        return text[start : sentences[at] + 1]
    space = text.rfind(" ", start, end)
    return text[start : space if space >= 0 else end]
