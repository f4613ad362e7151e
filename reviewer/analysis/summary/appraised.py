"""What coders answered to checklists, as a table for each checklist; and who read which source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.model.sources.appraisal import Appraisal, Checklist


@dataclass(frozen=True, slots=True)
class Answer:
    """One coder's answer to one question on one source."""

    source: str
    coder: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A checklist with all answers to it, by source, question and coder. `questions` are (key, question) in its order."""

    id: str
    name: str
    questions: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]

    def of(self, source: str, key: str) -> tuple[Answer, ...]:
        """The answers to a question on a source."""
        return tuple(each for each in self.answers if (each.source, each.key) == (source, key))


def answered(
    checklists: Iterable[Checklist], appraisals: Iterable[Appraisal], sources: Sequence[str], names: Mapping[str, str]
) -> tuple[Answered, ...]:
    """The checklists to which anybody answered anything on one of these sources, in the order of their names."""
    by_source: dict[str, list[Appraisal]] = {}
    for each in appraisals:
        by_source.setdefault(each.source, []).append(each)
    tables = []
    for checklist in checklists:
        answers = tuple(
            Answer(source, names.get(each.coder, "unknown"), item.key, text)
            for source in sources
            for item in checklist.items
            for each in sorted(by_source.get(source, ()), key=lambda each: names.get(each.coder, "").casefold())
            if (text := each.answers.get(checklist.item(item.key), "").strip())
        )
        if answers:
            questions = tuple((item.key, item.question) for item in checklist.items)
            tables.append(Answered(checklist.id, checklist.name, questions, answers))
    return tuple(sorted(tables, key=lambda each: (each.name.casefold(), each.id)))


def readers(highlighted: Iterable[tuple[str, str]], appraisals: Iterable[Appraisal]) -> dict[str, frozenset[str]]:
    """Who read each source: those who highlighted in it, as (source, coder), and those who decided on its full text."""
    found: dict[str, set[str]] = {}
    for source, coder in highlighted:
        found.setdefault(source, set()).add(coder)
    for each in appraisals:
        if each.decision != "to_screen":
            found.setdefault(each.source, set()).add(each.coder)
    return {source: frozenset(coders) for source, coders in found.items()}
