"""Figures of agreement as lines of text and as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reviewer.analysis.agreement.intervals import FEW, Interval
from reviewer.analysis.agreement.places import Place
from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.tables import Row
from reviewer.cli.terminal import one_line
from reviewer.model.names import counted
from reviewer.services.evidence.agreement import Agreement
from reviewer.services.evidence.agreement_words import ALL_CODES, DIFFERENCE_WORDS, FIGURES, told
from reviewer.services.evidence.decision_agreement import DecisionAgreement
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup

_NONE = "(none)"


@dataclass
class Report:
    """What is shown: sentences, rows of figures, and what else was asked for. Names are looked up by id."""

    said: list[str]
    facts: dict[str, Any]
    coders: Sequence[str]
    names: Mapping[str, str]
    paths: Mapping[str, str]
    titles: Mapping[str, str]
    wanted: Sequence[str]
    sections: list[tuple[str, list[dict[str, Any]], list[str]]] = field(default_factory=list)

    def add_rows(self, rows: Iterable[Row], title: Callable[[Row], str] | None = None) -> None:
        """Figures of each code, or of decisions."""
        self._add("rows", rows, lambda row: {"code": self.paths.get(str(row.of))}, title or self._code_title)

    def add_pairs(self, rows: Iterable[Row]) -> None:
        """Figures of every two coders."""

        def who(row: Row) -> list[str]:
            return [self.names.get(self.coders[int(rank)], "") for rank in row.of]

        self._add("pairs", rows, lambda row: {"coders": who(row)}, lambda row: " and ".join(map(one_line, who(row))))

    def add_sources(self, rows: Iterable[Row]) -> None:
        """Figures of each source."""

        def title(row: Row) -> str:
            return self.titles.get(str(row.of), str(row.of))

        self._add("by_source", rows, lambda row: {"source": title(row)}, lambda row: one_line(title(row)))

    def add_confusion(self, table: Mapping[tuple[str, str], float]) -> None:
        """In how many units which was given where another was."""
        cells = [(self._path(one), self._path(other), count) for (one, other), count in sorted(table.items())]
        made = [{"one": one or None, "other": other or None, "units": count} for one, other, count in cells]
        lines = ["", "Given by one coder | by another | units"]
        lines += [
            f"    {one_line(one or _NONE)} | {one_line(other or _NONE)} | {count:,.6g}" for one, other, count in cells
        ]
        self.sections.append(("confusion", made, lines))

    def add_differences(self, found: Iterable[Place]) -> None:
        """Where coders differ, and what each did."""
        made: list[dict[str, Any]] = []
        lines = ["", "Passages at which coders differ"]
        for place in found:
            did = {
                self.names.get(coder, coder): sorted(self.paths.get(code, code) for code in place.codes_of(coder))
                for coder in self.coders
                if coder not in place.without and place.codes_of(coder)
            }
            title = self.titles.get(place.source, place.source)
            made.append(
                {
                    "source": title,
                    "start": place.start,
                    "end": place.end,
                    "differences": list(place.differences),
                    "coders": did,
                    "without": [self.names.get(coder, coder) for coder in place.without],
                }
            )
            how = "; ".join(DIFFERENCE_WORDS[each] for each in place.differences)
            who = "; ".join(f"{one_line(coder)}: {one_line(', '.join(codes))}" for coder, codes in did.items())
            lines.append(f"    {one_line(title)} {place.start}-{place.end}: {how} ({who})")
        self.sections.append(("differences", made, lines))

    def lines(self) -> Iterator[str]:
        """All of it for a terminal."""
        yield from map(one_line, self.said)
        for _, _, lines in self.sections:
            yield from lines

    def as_json(self) -> dict[str, Any]:
        """All of it for a script."""
        return {**self.facts, **{name: made for name, made, _ in self.sections}}

    def _path(self, code: str) -> str:
        return self.paths.get(code, code)

    def _code_title(self, row: Row) -> str:
        return one_line(self.paths.get(str(row.of), "")) or f"{ALL_CODES} (equal sets; alpha with the distance MASI)"

    def _add(
        self, name: str, rows: Iterable[Row], head: Callable[[Row], dict[str, Any]], title: Callable[[Row], str]
    ) -> None:
        made, lines = [], []
        for row in rows:
            kept = {each: figure for each, figure in row.figures.items() if not self.wanted or each in self.wanted}
            values = {
                each: _figure(figure, row.intervals.get(each), row.without.get(each)) for each, figure in kept.items()
            }
            made.append({**head(row), "figures": values})
            lines += ["", title(row)]
            lines += [
                f"    {FIGURES[each].name:28} {_value(figure)}{_between(row.intervals.get(each), row.without.get(each))}"
                for each, figure in kept.items()
            ]
        self.sections.append((name, made, lines))


@dataclass(frozen=True)
class Said:
    """Words alone."""

    words: str

    def lines(self) -> list[str]:
        """For a terminal."""
        return [one_line(line) for line in self.words.rstrip().split("\n")]

    def as_json(self) -> dict[str, Any]:
        """For a script."""
        return {"said": self.words}


def of_codes(project: Project, found: Agreement, wanted: Sequence[str]) -> Report:
    """The figures of codes."""
    compared, choice = found.compared, found.compared.choice
    names = {coder.id: coder.name for coder in people.list_coders(project=project)}
    facts = {
        "unit": choice.unit,
        "coders": [names.get(coder, coder) for coder in compared.coders],
        "idle": [names.get(coder, coder) for coder in compared.idle],
        "sources": found.sources,
        "units": found.units,
        "uncoded": compared.uncoded,
        "uncoded_as": choice.uncoded,
        "levels": choice.levels,
        "earlier": compared.earlier,
        "bootstrap": choice.times,
        "seed": choice.seed,
    }
    titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
    report = Report(list(told(found, names)), facts, compared.coders, names, compared.paths, titles, wanted)
    report.add_rows(found.rows)
    return report


def of_decisions(project: Project, found: DecisionAgreement, options: argparse.Namespace) -> Report:
    """The figures of decisions at a stage."""
    names = {coder.id: coder.name for coder in people.list_coders(project=project)}
    who = ", ".join(names.get(coder, coder) for coder in found.coders)
    said = [
        f"{who}: decisions at {found.stage} on {counted(found.sources, 'source')} that at least two of them decided on."
    ]
    if options.bootstrap:
        few = " With fewer than ten sources they say little." if found.sources < FEW else ""
        said.append(
            f"Intervals: 95%, {options.bootstrap:,} resamples of sources, seed {options.seed}; percentile, then BCa.{few}"
        )
    facts = {
        "stage": found.stage,
        "coders": [names.get(coder, coder) for coder in found.coders],
        "units": found.sources,
    }
    report = Report(said, facts, found.coders, names, {}, {}, options.stat)
    report.add_rows([found.row], lambda _: "Included against excluded")
    return report


def _figure(figure: Figure, between: Interval | None, without: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"value": figure.value, "n": figure.n}
    if figure.why:
        found["undefined"] = figure.why
    if between is not None:
        found["interval"] = {
            "low": between.low,
            "high": between.high,
            "bca": between.corrected,
            "drawn": between.drawn,
        }
    if without is not None:
        found["no_interval"] = without
    return found


def _value(figure: Figure) -> str:
    return f"{figure.value:.4f}" if figure.value is not None else f"undefined, because {figure.why}"


def _between(between: Interval | None, without: str | None) -> str:
    if between is None:
        return f"  no interval, because {without}" if without else ""
    told = f"[{between.corrected[0]:.4f}, {between.corrected[1]:.4f}]" if between.corrected else "BCa undefined"
    return f"  [{between.low:.4f}, {between.high:.4f}]  {told}"
