"""Export of excerpts as filtered, to a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reviewer.exporters.excerpts.registry import FORMATS, Format, format_for, write_into
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.model.coding.excerpt import ExcerptList
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.pace import Counting
from reviewer.progress import Progress
from reviewer.services.evidence.cut_outs import CutOuts
from reviewer.services.evidence.excerpts import Context, stream_excerpts
from reviewer.services.evidence.in_cases import InCases
from reviewer.services.evidence.source_flow import flow_diagram
from reviewer.services.shared.people import list_coders
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import highlights as reads_highlights


def formats() -> list[tuple[str, str, str]]:
    """The formats excerpts can be written to: name, file ending, title in words."""
    return [(each.name, each.ending, each.title) for each in FORMATS]


def export_excerpts(
    *,
    project: Project,
    path: Path,
    format: str | None = None,
    wanted: ExcerptFilter | None = None,
    context: Context = "none",
    order: ExcerptOrder = "source",
    query: str | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> tuple[Path, int]:
    """Write the excerpts that a filter and a search let through; the format is the file's ending where none is given.

    Untagged highlights are among them unless the filter says otherwise; no excerpts give a valid file without any.
    Returns the path and how many. Raises ExportRefused, QueryError, Cancelled; then nothing was changed.
    """
    # Before anything is read: a wrong name is told at once.
    chosen = checked_format(path, format, overwrite=overwrite)
    with new_file(path, overwrite=overwrite) as stream:
        count = write_excerpts(
            project=project,
            stream=stream,
            format=chosen,
            wanted=wanted or ExcerptFilter(),
            context=context,
            order=order,
            query=query,
            progress=progress or Progress(),
        )
    return path, count


def checked_format(path: Path, format: str | None, *, overwrite: bool) -> Format:
    """The format that a file gets. Raises ExportRefused where it cannot be written there."""
    chosen = format_for(path, format)
    check_target(path, overwrite=overwrite)
    return chosen


def write_excerpts(
    *,
    project: Project,
    stream: BinaryIO,
    format: Format,
    wanted: ExcerptFilter,
    context: Context,
    order: ExcerptOrder,
    progress: Progress,
    query: str | None = None,
) -> int:
    """Write the excerpts into a stream; returns how many. Raises ExportRefused, QueryError, Cancelled."""
    words = in_words(project, wanted, query)
    wanted = with_query(project=project, wanted=wanted, query=query)
    listing = stream_excerpts(project=project, wanted=wanted, context=context, order=order)
    flow = flow_diagram(project=project) if format.sheets else None
    cases = InCases(project) if format.cases else None
    with CutOuts(project) as cuts:
        excerpts = cuts.into(listing.excerpts) if format.pictures else listing.excerpts
        if cases is not None and cases.any:
            excerpts = cases.into(excerpts)
        written = Counting(excerpts)
        listed = ExcerptList(
            details(project=project).title,
            written,
            words,
            project.world.now_ms(),
            by_source=listing.by_source,
            bare=context == "none",
            most=listing.most,
            regions=project.read(reads_highlights.has_regions),
            cases=cases is not None and cases.any,
        )
        write_into(listed, stream, format, progress, flow)
    return written.count


def with_query(*, project: Project, wanted: ExcerptFilter, query: str | None) -> ExcerptFilter:
    """The filter narrowed to the excerpts that a search touches. Raises QueryError."""
    return wanted if query is None else replace(wanted, highlights=_touched(project, wanted, query))


def in_words(project: Project, wanted: ExcerptFilter, query: str | None = None) -> str:
    """The filter as an export names it: `code Risks and below; coder Reviewer A`. Empty for everything."""
    coders = {coder.id: coder.name for coder in list_coders(project=project)}
    titles = {source.id: source.title for source in list_sources(project=project)} if wanted.sources else {}
    below = " and below" if wanted.sub_codes else ""
    paths = [f"{code.path}{below}" for code in map(project.codebook.shown, wanted.codes) if code]
    groups = {group.id: group.name for group in project.read(reads_groups.groups)} if wanted.groups else {}
    cases = {case.id: case.name for case in project.read(reads_groups.cases)} if wanted.cases else {}
    parts = [
        _listed("code", paths),
        _listed("coder", [coders.get(coder, "unknown") for coder in wanted.coders]),
        _listed("source", [titles.get(source, "unknown") for source in wanted.sources]),
        _listed("group", [groups.get(group, "unknown") for group in wanted.groups]),
        _listed("case", [cases.get(case, "unknown") for case in wanted.cases]),
        _listed("status", [status.replace("_", " ") for status in wanted.statuses]),
        "" if wanted.tagged is None else "tagged" if wanted.tagged else "untagged",
        "" if wanted.with_memo is None else "with memo" if wanted.with_memo else "without memo",
        f"with the text “{wanted.text}”" if wanted.text else "",
        "" if wanted.highlights is None else f"{len(wanted.highlights):,} chosen",
        "" if query is None else f"search “{query}”",
    ]
    return "; ".join(part for part in parts if part)


def _listed(what: str, names: list[str]) -> str:
    """`code A` or `code A or B`."""
    return f"{what} {' or '.join(names)}" if names else ""


def _touched(project: Project, wanted: ExcerptFilter, query: str) -> tuple[str, ...]:
    """The highlights that a search touches, of those that were chosen if some were."""
    # Loaded when somebody searches: most exports do not, and each process that writes one would wait for it.
    from reviewer.services.evidence import search

    touched = search.highlights_touched(project=project, query=query)
    chosen = None if wanted.highlights is None else set(wanted.highlights)
    return tuple(highlight for highlight in touched if chosen is None or highlight in chosen)
