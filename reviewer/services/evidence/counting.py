"""One matrix in the making: what is read of the project, and how each kind is counted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reviewer.analysis.matrix import matrices, measures
from reviewer.analysis.matrix.at_scale import COUNTED, MEETING, By, ManyMeetings
from reviewer.analysis.matrix.coded import Coded, Part
from reviewer.analysis.matrix.matrices import Cell, Columns, Counts, Period
from reviewer.analysis.matrix.matrix import Head, Matrix, MatrixKind, Unit
from reviewer.analysis.matrix.measures import Measure, Measures
from reviewer.analysis.matrix.together import Meetings, Together, meetings
from reviewer.analysis.summary.appraised import answered
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.source import AttributeType, Source
from reviewer.progress import Progress
from reviewer.services.evidence.coded_read import CodedRead
from reviewer.services.evidence.synthesis import syntheses
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_analysis
from reviewer.store.reads import coverage as reads_coverage
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

FIXED = ("year", "type", "decision")
"""What every source can be told by, besides its attributes."""
_BELOW = "A code counts with its sub-codes; totals count each excerpt once."
_UNIT: dict[Unit, str] = {
    "excerpts": "An excerpt is one highlight of one coder: a passage that two people highlighted is two excerpts.",
    "passages": "A passage is one stretch of the text: what two people highlighted from the same character to the same is one.",
    "words": "Words are counted where they begin, each once.",
}
_HOW: dict[Together, str] = {
    "same": "Two codes are together where both stand at exactly the same passage.",
    "overlap": "Two codes are together where their passages share at least one character.",
    "near": "Two codes are together where the next sentence with the other is at most {0} further on; 0 is the same one.",
}
_TEXTS_READ_AT_ONCE = 200
"""So many texts are read in a few milliseconds; a write waits no longer than that."""
_MOST_TEXTS_CUT = 20_000
"""The starts of so many texts are kept, 4 bytes each: 20,000 texts of 1,000 words take 80 MB."""
_starts: OrderedDict[tuple[str, str], Sequence[int]] = OrderedDict()
"""Where words or sentences begin in the texts counted last, by what and text hash: a text never changes."""


class Counting:
    """What is counted: the excerpts that a filter lets through, in a unit."""

    def __init__(self, project: Project, wanted: ExcerptFilter, unit: Unit, progress: Progress) -> None:
        self._project = project
        self._wanted = wanted
        self._unit = unit
        self._progress = progress
        self._book = project.codebook
        self._sources = self._wanted_sources()
        self._read = CodedRead(project, wanted, [source.id for source in self._sources], progress)
        self._rows = matrices.code_heads(self._book, wanted.codes)
        self._row_codes = {row.id for row in self._rows}

    @property
    def _coded(self) -> Coded:
        """What is coded, by source. Of very many it is read only where they cannot be counted otherwise."""
        return self._read.coded

    def by_source(self) -> Matrix:
        """Codes by source: sources do not share text, so what a row holds is the sum of its cells."""
        columns = _by_source
        counts = self._count(columns, "source")
        notes = [_BELOW]
        if self._unit == "share":
            notes.append("The share is of the characters of the source; a row's total is of all sources shown.")
            length = {source.id: source.characters for source in self._sources}
            whole = sum(length.values())
            counts = matrices.Counts(
                {cell: measures.share(n, length[cell[1]]) for cell, n in counts.cells.items()},
                {row: measures.share(n, whole) for row, n in counts.rows.items()},
                {column: measures.share(n, length[column]) for column, n in counts.columns.items()},
            )
        heads = tuple(Head(source.id, source.title) for source in self._sources)
        return self._matrix("code-source", "Codes by source", heads, counts, columns, notes, "source")

    def framework(self) -> Matrix:
        """Sources down, codes across, with what was written in each cell."""
        by_source = self.by_source()
        texts = {(s, c): text for (c, s), text in syntheses(project=self._project).items() if c and s}
        sources = {head.id for head in by_source.columns}
        return replace(
            by_source,
            kind="framework",
            title="Framework matrix",
            rows=by_source.columns,
            columns=by_source.rows,
            values={(source, code): value for (code, source), value in by_source.values.items()},
            texts={key: text for key, text in texts.items() if key[0] in sources and key[1] in self._row_codes},
            row_totals=by_source.column_totals,
            column_totals=by_source.row_totals,
            behind=lambda source, code: by_source.behind(code, source),
        )

    def together(self, how: Together, within: int) -> Matrix:
        """Codes by codes: how many excerpts take part in each pair."""
        starts = self._texts_cut("sentences", measures.sentence_starts) if how == "near" else {}
        above = matrices.above_pairs(self._book)
        if self._read.many is not None and how in MEETING:
            met: Meetings | ManyMeetings = self._read.many.meetings(how, above)
        else:
            met = meetings(self._coded, how, above=above, starts=starts, within=within)
        counted = met.sources if self._unit == "sources" else met.counts
        what = "sources in which they meet" if self._unit == "sources" else "meetings, each once"
        notes = (
            "A code counts with its sub-codes.",
            _HOW[how].format(within),
            "They meet within the work of one coder: in one excerpt with both codes, or in two of the same coder's, one with"
            " each.",
            f"A cell counts the {what}; a code with itself counts its excerpts, and a code with its sub-code stays blank.",
        )
        return Matrix(
            kind="co-occurrence",
            title="Codes together",
            unit=self._unit,
            rows=self._rows,
            # All codes stand across even where a filter leaves few rows, so that one sees with what these few meet.
            columns=matrices.code_heads(self._book),
            values={pair: count for pair, count in counted.items() if pair[0] in self._row_codes},
            notes=notes,
            blank=met.above,
            behind=met.highlights,
        )

    def by_attribute(self, name: str) -> Matrix:
        """Codes by the value that sources have."""
        values, type_ = self._values(name)
        heads = matrices.value_heads((values.get(source.id, "") for source in self._sources), type_)
        if name == "decision":
            heads = tuple(replace(head, label=head.label.replace("_", " ")) for head in heads)

        def columns(source: str, part: Part) -> dict[str, Part]:
            return {values.get(source, matrices.UNKNOWN): part}

        counts = self._count(columns, values)
        return self._matrix("code-attribute", f"Codes by {name}", heads, counts, columns, [_BELOW], values)

    def by_case(self) -> Matrix:
        """Cases down, codes across. A case counts the sources that it holds whole and what overlaps its passages."""
        columns = in_cases(self._project.read(reads_groups.held))
        cases = [
            case
            for case in self._project.read(reads_groups.cases)
            if not self._wanted.cases or case.id in self._wanted.cases
        ]
        heads = tuple(Head(case.id, case.name) for case in cases)
        notes = [
            _BELOW,
            "A case has what stands in its sources and what overlaps its passages; an excerpt may be in several.",
        ]
        by_code = self._matrix("case-code", "Codes by case", heads, self._count(columns), columns, notes)
        shown = {head.id for head in heads}
        return replace(
            by_code,
            rows=by_code.columns,
            columns=by_code.rows,
            values={(case, code): value for (code, case), value in by_code.values.items() if case in shown},
            row_totals={case: count for case, count in by_code.column_totals.items() if case in shown},
            column_totals=by_code.row_totals,
            behind=lambda case, code: by_code.behind(code, case),
        )

    def by_coder(self) -> Matrix:
        """Codes by coder."""
        names = self._project.read(reads_people.names)
        heads = [Head(coder, names.get(coder, "unknown")) for coder in self._read.coders]
        heads.sort(key=lambda head: (head.label.casefold(), head.id))
        counts = self._count(_by_coder, "coder")
        return self._matrix("code-coder", "Codes by coder", tuple(heads), counts, _by_coder, [_BELOW], "coder")

    def appraisal(self) -> Matrix:
        """Sources down, the questions of all checklists that anybody answered across: who answered what."""
        names = self._project.read(reads_people.names)
        tables = answered(
            self._project.read(reads_summary.checklists),
            self._project.read(reads_summary.appraisals),
            [source.id for source in self._sources],
            names,
        )
        texts: dict[Cell, list[str]] = {}
        for table in tables:
            for each in table.answers:
                texts.setdefault((each.source, f"{table.id}/{each.key}"), []).append(f"{each.coder}: {each.text}")
        return Matrix(
            kind="appraisal",
            title="Answers to checklists",
            unit="answers",
            rows=tuple(Head(source.id, source.title) for source in self._sources),
            columns=tuple(
                Head(f"{table.id}/{key}", f"{table.name}: {question}")
                for table in tables for key, question in table.questions
            ),
            values={cell: len(answers) for cell, answers in texts.items()},
            texts={cell: "\n".join(answers) for cell, answers in texts.items()},
            notes=("A cell holds what each coder answered, and how many did.",),
        )  # fmt: skip

    def over_time(self, period: Period) -> Matrix:
        """Codes by when an excerpt first got them."""
        times = self._project.read(reads_analysis.coding_times)
        cells = matrices.by_period(self._coded, times, self._book, period)
        cells = {cell: highlights for cell, highlights in cells.items() if cell[0] in self._row_codes}
        rows: dict[str, int] = {}
        columns: dict[str, set[str]] = {}
        for (row, column), highlights in cells.items():
            rows[row] = rows.get(row, 0) + len(highlights)
            columns.setdefault(column, set()).update(highlights)
        note = "The time is that of the first coding with the code, in UTC, by the coder's own clock."
        return Matrix(
            kind="code-time",
            title="Codes over time",
            unit=self._unit,
            rows=self._rows,
            columns=matrices.value_heads(columns),
            values={cell: len(highlights) for cell, highlights in cells.items()},
            row_totals=rows,
            column_totals={column: len(highlights) for column, highlights in columns.items()},
            notes=(_BELOW, note, _UNIT["excerpts"]),
            behind=lambda row, column: tuple(cells.get((row, column), ())),
        )

    def _count(self, columns: Columns, by: By | None = None) -> Counts:
        """Count by columns; `by` says the same of them, where they can be told so."""
        if self._read.many is not None and by is not None and self._unit in COUNTED:
            return self._read.many.counted(by, self._unit, self._row_codes)
        return matrices.counted(self._coded, columns, self._measure())

    def _matrix(
        self,
        kind: MatrixKind,
        title: str,
        heads: tuple[Head, ...],
        counts: Counts,
        columns: Columns,
        notes: list[str],
        by: By | None = None,
    ) -> Matrix:
        if self._unit in _UNIT:
            notes.append(_UNIT[self._unit])
        cells: dict[
            Cell, tuple[str, ...]
        ] = {}  # Found when the first cell is asked for: most matrices are only looked at.

        def behind(row: str, column: str) -> tuple[str, ...]:
            if self._read.many is not None and by is not None:
                return self._read.many.behind(by, row, column)
            if not cells:
                found = matrices.highlights_of(self._coded, columns)
                cells.update((cell, tuple(highlights)) for cell, highlights in found.items())
            return cells.get((row, column), ())

        return Matrix(
            kind=kind,
            title=title,
            unit=self._unit,
            rows=self._rows,
            columns=heads,
            values=counts.cells,
            row_totals=counts.rows,
            column_totals=counts.columns,
            notes=tuple(notes),
            behind=behind,
        )

    def _measure(self) -> Measure:
        counting = Measures(self._row_codes)
        if self._unit == "words":
            return counting.words(self._texts_cut("words", measures.word_starts))
        return {
            "share": counting.characters, "sources": counting.sources, "passages": counting.passages,
        }.get(self._unit, counting.excerpts)  # fmt: skip

    def _values(self, name: str) -> tuple[dict[str, str], AttributeType]:
        if name == "decision":
            standings = self._project.read(reads_summary.standings)
            return {source: each.status for source, each in standings.items()}, "text"
        if name in FIXED:
            return {source.id: getattr(source.reference, name) for source in self._sources}, "text"
        own = {source.id: each for source in self._sources for each in source.attributes if each.name == name}
        types: list[AttributeType] = [attribute.type for attribute in own.values()]
        return {source: each.value for source, each in own.items()}, types[0] if types else "text"

    def _texts_cut(self, what: str, cut: Callable[[str], list[int]]) -> dict[str, Sequence[int]]:
        """Where something begins in the texts in which anything is coded, by source."""
        wanted = {source.id: (what, source.sha256) for source in self._sources if source.id in self._coded}
        lacking = [source for source, key in wanted.items() if key not in _starts]
        for at in range(0, len(lacking), _TEXTS_READ_AT_ONCE):
            self._progress.check()
            some = lacking[at : at + _TEXTS_READ_AT_ONCE]
            for source, text in self._project.read(reads_coverage.texts, some):
                _starts[wanted[source]] = array("I", cut(text))
        starts = {source: _starts.get(key, ()) for source, key in wanted.items()}
        # After the result was taken out of it: one project may have more texts than are kept.
        while len(_starts) > _MOST_TEXTS_CUT:
            _starts.popitem(last=False)
        return starts

    def _wanted_sources(self) -> list[Source]:
        sources = self._project.read(reads.sources)
        if self._wanted.sources:
            sources = [source for source in sources if source.id in self._wanted.sources]
        if self._wanted.statuses:
            with_status = self._project.read(reads_summary.sources_with, self._wanted.statuses)
            sources = [source for source in sources if source.id in with_status]
        return sources


def _by_source(source: str, part: Part) -> dict[str, Part]:
    return {source: part}


def in_cases(held: Iterable[tuple[str, str, str, int, int]]) -> Columns:
    """The cases in which the highlights of a source stand; `held` are (case, source, highlight or "", start, end)."""
    whole: dict[str, set[str]] = {}
    passages: dict[str, dict[str, list[tuple[str, int, int]]]] = {}
    for case, source, highlight, start, end in held:
        if highlight:
            passages.setdefault(source, {}).setdefault(case, []).append((highlight, start, end))
        else:
            whole.setdefault(source, set()).add(case)

    def columns(source: str, part: Part) -> dict[str, Part]:
        found = dict.fromkeys(sorted(whole.get(source, ())), part)
        for case, marked in passages.get(source, {}).items():
            if case not in found and (own := _over(part, marked)).highlights:
                found[case] = own
        return found

    return columns


def _over(part: Part, marked: Sequence[tuple[str, int, int]]) -> Part:
    """The highlights of a part that are among these, or share a character with one of them."""
    ids = {highlight for highlight, _, _ in marked}
    rows = zip(part.highlights, part.coders, part.starts, part.ends, part.codes, strict=True)
    own = [row for row in rows if row[0] in ids or any(row[2] < end and start < row[3] for _, start, end in marked)]
    return Part(*zip(*own, strict=True)) if own else Part()


def _by_coder(_source: str, part: Part) -> dict[str, Part]:
    return part.by_coder()
