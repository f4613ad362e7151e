"""The summary of a project or a filtered part of it, as a value that exporters write and a window shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewer import __version__
from reviewer.analysis.references.reference_list import ReferenceLine
from reviewer.analysis.summary.appraised import readers
from reviewer.analysis.summary.build import Material, cited_ids, sources_as_met
from reviewer.analysis.summary.build import build_summary as built
from reviewer.analysis.summary.model import Summary, Template
from reviewer.model.coding.code import Code
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence import analysis, citation_styles, source_flow, versions
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.evidence.cut_outs import CutOuts
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.services.evidence.export import in_words, with_query
from reviewer.services.evidence.synthesis import Texts, syntheses
from reviewer.services.evidence.templates import narrowed, summary_template
from reviewer.services.shared import project_lookup
from reviewer.services.shared.highlight_lookup import list_links
from reviewer.services.shared.one_moment import of_one_moment
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_counting
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import summary as reads_summary


def build_summary(
    *,
    project: Project,
    wanted: ExcerptFilter | None = None,
    template: Template | None = None,
    query: str | None = None,
    style_file: Path | None = None,
    progress: Progress | None = None,
    pictures: bool = False,
) -> Summary:
    """Everything a summary says of the excerpts that a filter and a search let through, with `pictures` those of regions.

    Without a template the team's own is used. `style_file` is a citation style in the place of that of the template.
    Raises QueryError, UsageError, Cancelled.
    """
    progress = progress or Progress()
    template = template or summary_template(project=project)

    def read() -> Material:
        return _material(project, wanted or ExcerptFilter(), template, query, progress, pictures=pictures)

    material = of_one_moment(project, read)
    return built(replace(material, references=_references(material, style_file, progress)))


def _material(
    project: Project,
    wanted: ExcerptFilter,
    template: Template,
    query: str | None,
    progress: Progress,
    *,
    pictures: bool,
) -> Material:
    wanted = narrowed(wanted, template)
    words = in_words(project, wanted, query)
    wanted = with_query(project=project, wanted=wanted, query=query)
    every = list_sources(project=project)
    stand = project.read(reads_summary.standings)
    scope = [source for source in every if not wanted.sources or source.id in wanted.sources]
    if wanted.statuses:
        scope = [source for source in scope if stand[source.id].status in wanted.statuses]
    excerpts = list_excerpts(project=project, wanted=wanted, context=template.context, progress=progress)
    in_scope = {excerpt.highlight for excerpt in excerpts}
    codes = _codes(project, wanted)
    texts = _texts_on(syntheses(project=project), {code.id for code in codes}, {source.id for source in scope})
    links = list_links(project=project)
    ends = {end for link in links if {link.a, link.b} & in_scope for end in (link.a, link.b)}
    # What texts cite or links reach may be outside the filter; it is shown, but not counted.
    outside = tuple(sorted({*cited_ids(texts), *ends} - in_scope))
    others = list_excerpts(project=project, wanted=ExcerptFilter(highlights=outside), context=template.context)
    if pictures and project.read(reads_highlights.has_regions):
        with CutOuts(project) as cuts:
            excerpts, others = list(cuts.into(excerpts)), list(cuts.into(others))
    appraisals = project.read(reads_summary.appraisals)
    return Material(
        details=details(project=project),
        template=template,
        digest=project_lookup.digest(project=project),
        version=versions.version_now(project=project),
        program=f"Reviewer {__version__}",
        filter=words,
        book=project.codebook,
        codes=codes,
        sources=scope,
        excerpts=excerpts,
        others=others,
        texts=texts,
        links=links,
        coders=project.read(reads_people.names),
        standings=stand,
        appraisals=appraisals,
        checklists=project.read(reads_summary.checklists),
        searches=project.read(reads_summary.searches),
        rules=project.read(reads_summary.rules),
        readers=readers(project.read(reads_counting.coders_of_sources), appraisals),
        all_sources=every,
        flow=source_flow.source_flow(project=project),
        conflicts=[item.title for item in project_lookup.list_conflicts(project=project)],
        matrix=analysis.matrix(project=project, choice=MatrixChoice("code-source"), wanted=wanted),
    )


def _references(material: Material, style_file: Path | None, progress: Progress) -> dict[str, ReferenceLine]:
    """The sources that are shown in the citation style of the template and in the order of the list, which in a numbered
    style is that in which a reader meets them. Raises UsageError for a style or language that there is not."""
    sources = {source.id: source for source in material.all_sources}
    template = material.template
    lines = citation_styles.reference_list(
        sources=[sources[source] for source in sources_as_met(material)],
        style=style_file or template.citation_style,
        locale=template.citation_language or None,
        progress=progress,
    )
    return {line.source: line for line in lines}


def _texts_on(texts: Texts, codes: set[str], sources: set[str]) -> Texts:
    """The texts on the review as a whole and on what is in scope."""
    return {
        (code, source): text
        for (code, source), text in texts.items()
        if (code is None or code in codes) and (source is None or source in sources)
    }


def _codes(project: Project, wanted: ExcerptFilter) -> list[Code]:
    """The codes in scope, in tree order."""
    book = project.codebook
    if not wanted.codes:
        return list(book)
    kept = {below.id for code in wanted.codes for below in book.subtree(code)}
    return [code for code in book if code.id in kept]
