"""The parts of a summary that count: how it was made, codebook, appraisal, matrix."""

from __future__ import annotations

from reviewer.analysis.blocks import Block, Bullets, Grid, Run, Runs, Section, Text
from reviewer.analysis.flow.boxes import ORIGINS, STAGES, deciders, flow_picture
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.anchors import Anchors
from reviewer.analysis.summary.appraised import Answered
from reviewer.analysis.summary.behind import Behind
from reviewer.analysis.summary.figures import code_bars, time_bars, together_heat
from reviewer.analysis.summary.model import CodeEntry, Method, SourceEntry, Summary
from reviewer.model.names import counted, split_path
from reviewer.system.moments import in_utc

STATUS = {
    "to_screen": "to screen", "included": "included", "excluded": "excluded", "disagreement": "coders differ",
}  # fmt: skip


def day(ms: int) -> str:
    """A time in ms since 1970 as its day, UTC."""
    return in_utc(ms).strftime("%Y-%m-%d")


COUNTING = (
    "An excerpt is one highlight of one coder, so a passage that two people highlighted is two excerpts; a passage is one"
    " stretch of text, whoever highlighted it, from the same character to the same."
)
"""What the two figures mean that stand beside each other."""


def of_sources(facts: Method) -> str:
    """`2 of 10 sources`: those that have excerpts, of those in scope."""
    if facts.with_excerpts == facts.sources:
        return counted(facts.sources, "source")
    return f"{facts.with_excerpts:,} of {counted(facts.sources, 'source')}"


def method(summary: Summary, behind: Behind) -> list[Block]:
    """What it was made of, by whom, when, and how to check it."""
    facts = summary.method
    lines = [
        f"This summary shows {counted(facts.excerpts, 'excerpt')} with {counted(facts.codings, 'coding')} of"
        f" {counted(facts.codes, 'code')}, from {of_sources(facts)}.",
        f"Only these excerpts are in it: {facts.filter}." if facts.filter else "Nothing was left out.",
    ]
    if facts.sources != facts.all_sources:
        lines.append(f"It is about {facts.sources:,} of the {counted(facts.all_sources, 'source')} of the project.")
    if facts.excerpts:
        lines.append(f"{COUNTING} Here they are {counted(facts.passages, 'passage')}.")
    if facts.excerpts:
        lines.append(
            f"They were highlighted on {day(facts.first)}." if day(facts.first) == day(facts.last)
            else f"They were highlighted from {day(facts.first)} to {day(facts.last)}."
        )  # fmt: skip
    blocks: list[Block] = [Text((Run(" ".join(lines)),))]
    if facts.coders:
        rows = tuple(
            (
                Run(c.name),
                Run(f"{c.excerpts:,}", behind=behind.by_coder(c.id)),
                Run(f"{c.codings:,}", behind=behind.tagged_by(c.id)),
                Run(f"{c.sources:,}"),
                Run(f"{c.screened:,}"),
                Run(f"{c.assessed:,}"),
            )
            for c in facts.coders
        )
        head = ("Coder", "Excerpts", "Codings", "Sources coded", "Titles and abstracts decided", "Full texts decided")
        blocks.append(Grid("Coders", head, rows))
        blocks.append(Text((Run(_independence(facts)),)))
    state = f"frozen as version “{facts.version}”, " if facts.version else ""
    blocks.append(
        Text(
            (
                Run(
                    f"Made with {facts.program} from a state of the project that is {state}known by its digest"
                    f" {facts.digest}. Every quote is the source's own text, character for character, at the place that"
                    " is stated; “reviewer verify” says whether quotes and figures still hold."
                ),
            ),
            "muted",
        )
    )
    return [*blocks, *_planned(facts)]


def _independence(facts: Method) -> str:
    """How many people read each source, and what is kept apart."""
    decide = {1: "one coder", 2: "two coders"}
    return (
        f"Each coder's highlights, codes and decisions are kept apart: nobody changes another's. Of the sources in scope"
        f" {facts.read_by_several:,} were read by two or more coders and {facts.read_by_one:,} by one alone; whoever"
        f" highlighted in a source or decided on its full text has read it. On title and abstract"
        f" {decide[facts.screening_by]} decide{'s' * (facts.screening_by == 1)}, on the full text"
        f" {decide[facts.eligibility_by]}. Where coders differed, what they agreed on holds."
    )


def _planned(facts: Method) -> list[Block]:
    """What the team set out to do: protocol, criteria, searches."""
    sections: list[Block] = []
    for title, name, text in (
        ("Protocol", "protocol", facts.protocol),
        ("Which sources belong to the review", "criteria", facts.criteria),
    ):
        if text.strip():
            lines = tuple(Text((Run(line),), "prose") for line in text.split("\n") if line.strip())
            sections.append(Section(2, title, f"method_{name}", lines))
    if facts.searches:
        rows = tuple(
            (
                Run(search.name), Run(ORIGINS[search.origin]), Run(search.date or "–"), Run(f"{search.found:,}"),
                Run(f"{search.before_import:,}"),
            )
            for search in facts.searches
        )  # fmt: skip
        head = ("Where", "Kind", "Date", "Found", "Taken out before")
        blocks: list[Block] = [Grid("Searches", head, rows, numbers=False)]
        words = ((each.name, " – ".join(filter(None, (each.query, each.note)))) for each in facts.searches)
        if items := tuple((Run(f"{name}: ", "strong"), Run(text)) for name, text in words if text):
            blocks.append(Bullets(items))
        sections.append(Section(2, "Search", "method_search", tuple(blocks)))
    return sections


def codebook(summary: Summary, behind: Behind) -> list[Block]:
    """The codes with their definitions and counts."""
    codes = summary.codebook
    if not codes:
        return [Text((Run("The codebook is empty."),))]
    rows = tuple(
        (
            Run(c.name, colour=c.colour),
            Run(f"{c.excerpts:,}", behind=behind.below(c.id)),
            Run(f"{c.passages:,}"),
            Run(f"{c.own:,}", behind=behind.own.get(c.id, ())),
            Run(f"{c.sources:,}"),
            _coders(c),
        )
        for c in codes
    )
    head = ("Code", "Excerpts", "Passages", "Of its own", "Sources", "Coders")
    blocks: list[Block] = [
        Grid("Codes, with their sub-codes counted in", head, rows, indents=tuple(c.depth for c in codes)),
        Text((Run(f"{COUNTING} “Of its own” are the excerpts with the code itself."),), "muted"),
    ]
    if picture := code_bars(codes, "fig_codes", behind):
        blocks.append(picture)
    for code in codes:
        definition = [("Use: ", code.use), ("Not: ", code.avoid), ("Example: ", code.example)]
        runs = [run for label, text in definition if text for run in (Run(f" {label}", "muted"), Run(text))]
        if runs:
            blocks.append(Text((Run(f"{code.path}.", "strong", colour=code.colour), *runs)))
    return blocks


def _coders(code: CodeEntry) -> Run:
    return Run(", ".join(f"{name} {count:,}" for name, count in code.coders) or "–")


def appraisal(summary: Summary, anchors: Anchors) -> list[Block]:
    """What became of the sources."""
    counts = summary.appraisal
    if not counts.flow.begun:
        said = Text((Run(f"None of the {counted(counts.identified, 'source')} has been decided on yet."),))
        return [said, *_checklists(counts.answered, anchors)]
    blocks: list[Block] = [flow_picture(counts.flow, "fig_flow"), Text((Run(deciders(counts.flow)),))]
    if counts.flow.remarks:
        blocks.append(Bullets(tuple((Run(remark),) for remark in counts.flow.remarks)))
    items = []
    for each in counts.disagreements:
        decisions = "; ".join(
            f"{coder}: {STATUS.get(decision, decision)}{f' ({reason})' if reason else ''}"
            for coder, decision, reason in each.decisions
        )
        items.append((anchors.source(each.source.id), Run(f" ({STAGES[each.stage]}): {decisions}")))
    if items:
        blocks += [Text((Run("Coders decided differently on these sources:"),)), Bullets(tuple(items))]
    return [*blocks, *_checklists(counts.answered, anchors)]


def _checklists(tables: tuple[Answered, ...], anchors: Anchors) -> list[Block]:
    """The answers to each checklist, one row for each, by source and question."""
    sections: list[Block] = []
    for number, table in enumerate(tables, 1):
        questions = dict(table.questions)
        rows = tuple(
            (anchors.source(each.source), Run(questions[each.key]), Run(each.coder), Run(each.text))
            for each in table.answers
        )
        grid = Grid(f"Answers to {table.name}", ("Source", "Question", "Coder", "Answer"), rows, numbers=False)
        sections.append(Section(2, f"Checklist {table.name}", f"checklist_{number}", (grid,)))
    return sections


def matrix(
    summary: Summary, anchors: Anchors, behind: Behind, together: Matrix | None, over_time: Matrix | None
) -> list[Block]:
    """Codes by source, codes together, codes over time."""
    counts = summary.matrix
    # Empty rows and columns are listed under “What is missing”.
    rows = [head for head in counts.rows if counts.row_totals.get(head.id)]
    columns = [head for head in counts.columns if counts.column_totals.get(head.id)]
    if not rows:
        return [Text((Run("Nothing is coded yet."),))]
    lines = tuple(
        (
            Run(split_path(head.label)[-1], colour=head.colour),
            *(_cell(counts, head.id, column.id) for column in columns),
            Run(f"{counts.row_totals.get(head.id, 0):,}", behind=behind.below(head.id)),
        )
        for head in rows
    )
    names = tuple(anchors.source(column.id, "").text for column in columns)
    caption = "Excerpts by code and source; a code counts its sub-codes, and each excerpt once in a total"
    blocks: list[Block] = [
        Grid(caption, ("Code", *names, "Total"), lines, indents=tuple(head.depth for head in rows), anchor="matrix")
    ]
    if together and (heat := together_heat(together, "fig_together")):
        blocks.append(heat)
    if over_time and (bars := time_bars(over_time, "fig_time")):
        blocks.append(bars)
    return blocks


def _cell(counts: Matrix, row: str, column: str) -> Run:
    value = counts.value(row, column)
    return Run(f"{value}", behind=counts.highlights(row, column)) if value else Run("")


def references(summary: Summary) -> list[Block]:
    """The sources shown or cited, in alphabetical order."""
    if not summary.references:
        return [Text((Run("No source is cited."),))]
    return [Text(_written(source), "reference", anchor=f"ref_{source.id}") for source in summary.references]


def _written(source: SourceEntry) -> Runs:
    """A reference with its looks."""
    runs = tuple(Run(text, look) for text, look in source.citation_runs)
    return runs or (Run(source.citation),)


def part(title: str, name: str, blocks: list[Block]) -> Section:
    """A part under a heading of level 1."""
    return Section(1, title, f"part_{name}", tuple(blocks), part=name)
