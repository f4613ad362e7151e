"""The tidy table: one row for each coding, with everything a statistics program may group by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reviewer.analysis.matrix.matrices import period_of
from reviewer.exporters.matrix.tables import Cell
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.names import split_path
from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import Span, words
from reviewer.progress import Progress
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.services.evidence.in_cases import InCases
from reviewer.services.shared.source_lookup import attribute_types, list_sources, standings
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_analysis


@dataclass(frozen=True, slots=True)
class _Coding:
    excerpt: Excerpt
    code: str
    path: str
    source: Source
    decision: str
    day: str


_COLUMNS: tuple[tuple[str, Callable[[_Coding], Cell]], ...] = (
    ("highlight", lambda c: c.excerpt.highlight),
    ("code_id", lambda c: c.code),
    ("code", lambda c: c.path),
    ("top_code", lambda c: split_path(c.path)[0]),
    ("coder_id", lambda c: c.excerpt.coder_id),
    ("coder", lambda c: c.excerpt.coder),
    ("source_id", lambda c: c.excerpt.source),
    ("source", lambda c: c.excerpt.source_title),
    ("authors", lambda c: c.source.reference.authors),
    ("year", lambda c: c.source.reference.year),
    ("type", lambda c: c.source.reference.type),
    ("language", lambda c: c.source.reference.language),
    ("decision", lambda c: c.decision),
    ("source_characters", lambda c: c.source.characters),
    ("source_words", lambda c: c.source.words),
    ("start", lambda c: c.excerpt.start),
    ("end", lambda c: c.excerpt.end),
    ("characters", lambda c: c.excerpt.end - c.excerpt.start),
    ("words", lambda c: len(words(c.excerpt.quote, Span(0, len(c.excerpt.quote))))),
    ("paragraph", lambda c: c.excerpt.paragraph),
    ("page", lambda c: c.excerpt.page),
    ("coded_on", lambda c: c.day),
    ("memo", lambda c: c.excerpt.memo),
    ("quote", lambda c: c.excerpt.quote),
)


def tidy_table(
    *, project: Project, wanted: ExcerptFilter | None = None, progress: Progress | None = None
) -> tuple[tuple[str, ...], list[list[Cell]]]:
    """Headings and rows, by source and place. Attributes of sources stand at the end, as `attribute: NAME`, and before them
    the names of cases, separated by `; `, where the project has any.

    Untagged highlights have no coding and no row. A filter by codes keeps those codings alone, and with them all codings
    of sub-codes.
    """
    wanted = wanted or ExcerptFilter()
    sources = {source.id: source for source in list_sources(project=project)}
    stand = standings(project=project)
    days = _days(project)
    only = _only(project, wanted)
    names = sorted(attribute_types(project=project), key=str.casefold)
    cases = InCases(project)
    rows = []
    for excerpt in list_excerpts(project=project, wanted=wanted, progress=progress):
        source = sources.get(excerpt.source)
        if source is None:
            continue  # It came after the sources were read.
        values = {attribute.name: attribute.value for attribute in source.attributes}
        inside = ["; ".join(cases.of(excerpt))] if cases.any else []
        for code in excerpt.codes:
            if only is not None and code.id not in only:
                continue
            day = days.get((excerpt.highlight, code.id), "")
            coding = _Coding(excerpt, code.id, code.path, source, stand.get(source.id, Standing()).status, day)
            rows.append([value(coding) for _, value in _COLUMNS] + inside + [values.get(name, "") for name in names])
    return (
        *(title for title, _ in _COLUMNS),
        *(("cases",) if cases.any else ()),
        *(f"attribute: {name}" for name in names),
    ), rows


def _only(project: Project, wanted: ExcerptFilter) -> set[str] | None:
    if not wanted.codes:
        return None
    if not wanted.sub_codes:
        return set(wanted.codes)
    return {below.id for code in wanted.codes for below in project.codebook.subtree(code)}


def _days(project: Project) -> dict[tuple[str, str], str]:
    """The day of each coding by (highlight, code as shown)."""
    merged = project.codebook.merged
    first: dict[tuple[str, str], int] = {}
    for highlight, code, ms in project.read(reads_analysis.coding_times):
        key = highlight, merged.get(code, code)
        # Two codes that were merged may both stand on one highlight; the older coding dates it.
        first[key] = min(ms, first.get(key, ms))
    return {key: period_of(ms, "day") for key, ms in first.items()}
