"""The project at a glance: how far sources and coders are, how often codes are used, when, and what waits."""

from __future__ import annotations

from collections import Counter

from reviewer.analysis.charts.overview import (
    CodeAtAGlance,
    CoderAtAGlance,
    Overview,
    SourcesAtAGlance,
    Waiting,
)
from reviewer.services.shared import people
from reviewer.services.shared.project_lookup import totals
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import overview as reads
from reviewer.store.reads import rounds as reads_rounds
from reviewer.store.reads import summary as reads_summary


def overview(*, project: Project) -> Overview:
    """The whole project as counts, of what the coder is shown; nothing is filtered."""
    with project.at_once():
        return _overview(project)


def _overview(project: Project) -> Overview:
    sources = list_sources(project=project)
    work = project.read(reads.work)
    standings = project.read(reads_summary.standings)
    by_status = Counter(each.status for each in standings.values())
    assigned = project.read(reads_rounds.assignments)
    whole = totals(project=project)
    book = project.codebook
    counts = project.read(reads_codebook.code_counts, book)
    tags = project.read(reads.codings_by_coder)
    coders = []
    for coder in people.list_coders(project=project):
        mine = [(source, number) for who, source, number in work if who == coder.id]
        given = [each for each in assigned if each.coder == coder.id]
        coders.append(
            CoderAtAGlance(
                coder.name,
                sum(number for _, number in mine),
                tags.get(coder.id, 0),
                len({source for source, _ in mine}),
                len(given),
                sum(each.done is not None for each in given),
            )
        )
    return Overview(
        sources=SourcesAtAGlance(
            len(sources),
            len({source for _, source, _ in work}),
            sum(source.words for source in sources),
            dict(by_status),
        ),
        coders=tuple(coders),
        codes=tuple(
            CodeAtAGlance(code.path, code.name, code.depth, counts[code.id]) for code in book.codes if not code.heading
        ),
        days=tuple(project.read(reads.codings_by_day)),
        waiting=Waiting(
            conflicts=whole.conflicts,
            unplaced=project.read(reads.unplaced),
            undecided=by_status["to_screen"],
            differing=by_status["disagreement"],
            untagged=whole.untagged,
            assignments=sum(each.done is None for each in assigned),
        ),
        highlights=whole.highlights,
        codings=whole.codings,
    )
