"""How often words are used in the texts, and each place of one with what stands around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from reviewer.analysis.charts.chart import BarChart, Series
from reviewer.analysis.charts.overview import MOST_BARS
from reviewer.analysis.words.frequencies import Counted, Line, Order, Wanted, WordCount, in_order, line_at
from reviewer.analysis.words.splitting import words_in
from reviewer.errors import UsageError
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.resources import resource
from reviewer.services.shared.source_lookup import KINDS_OF_SOURCES, list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import coverage as reads_coverage

STOP_LISTS = ("en", "de", "es", "pt", "fr")
"""Languages whose function words can be left out, as ISO 639 codes."""
_TEXTS_READ_AT_ONCE = 50
MOST_LINES = 10_000
"""More places of a word are counted, but not listed."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not counted among the words: function words of languages, words of one's own, and numbers."""

    lists: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    numbers: bool = True

    def words(self) -> frozenset[str]:
        """These words, folded. Raises UsageError for a language without a list."""
        own = {word for each in self.own for word in words_in(each)}
        return frozenset(own.union(*map(stop_list, self.lists)))


@dataclass(frozen=True, slots=True)
class Frequencies:
    """`words` are those that are not left out, most used first; `running` counts every word of the texts, `distinct` each once."""

    words: tuple[WordCount, ...]
    running: int
    distinct: int
    texts: int


@dataclass(frozen=True, slots=True)
class Context:
    """`number` places in `sources` sources, of which the first MOST_LINES are `lines`."""

    lines: tuple[Line, ...]
    number: int
    sources: int


@cache
def stop_list(language: str) -> frozenset[str]:
    """The function words of a language, folded. Raises UsageError for a language without a list."""
    if language not in STOP_LISTS:
        raise UsageError(
            sentence(
                "There is no list of function words for “{language}”; choose one of {names}.",
                language=language,
                names=", ".join(STOP_LISTS),
            )
        )
    lines = resource("stopwords", f"{language}.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in words_in(line))


def frequencies(
    *,
    project: Project,
    sources: Collection[str] | None = None,
    left_out: LeftOut | None = None,
    progress: Progress | None = None,
) -> Frequencies:
    """The words of all texts or those of some sources. What was counted over all is kept until texts change.

    Raises UsageError, Cancelled.
    """
    left_out = left_out or LeftOut()
    without = left_out.words()
    progress = progress or Progress()
    if sources is None:
        counted, texts = project.kept("words", KINDS_OF_SOURCES, lambda: _counted(project, None, progress))
    else:
        counted, texts = _counted(project, sources, progress)
    listed = tuple(counted.listed(without, numbers=not left_out.numbers))
    return Frequencies(listed, counted.uses.total(), len(counted.uses), texts)


def context(
    *,
    project: Project,
    words: str,
    sources: Collection[str] | None = None,
    width: int = 60,
    order: Order = "text",
    progress: Progress | None = None,
) -> Context:
    """Each place of a word, or of several in a row, with `width` characters before and after; `*` ends a word as it likes.

    It finds what the frequencies count. Raises UsageError, Cancelled.
    """
    wanted = Wanted(words)
    progress = progress or Progress()
    titles = {source.id: source.title for source in list_sources(project=project)}
    lines: list[Line] = []
    number = holding = 0
    for source, text in _texts(project, sources, progress):
        before = number
        for start, end in wanted.places(text):
            number += 1
            if len(lines) < MOST_LINES:
                lines.append(line_at(source, titles.get(source, ""), text, start, end, width))
        holding += number > before
    return Context(tuple(in_order(lines, order)), number, holding)


def words_chart(found: Frequencies, title: str = "Words by use", series: str = "Uses") -> BarChart:
    """The words that are used most, as bars."""
    first = found.words[:MOST_BARS]
    values = Series(series, tuple(each.count for each in first))
    return BarChart(title, tuple(each.word for each in first), (values,), len(found.words) - len(first), nested=True)


def _counted(project: Project, sources: Collection[str] | None, progress: Progress) -> tuple[Counted, int]:
    counted, texts = Counted.nothing(), 0
    for _, text in _texts(project, sources, progress):
        counted.add(text)
        texts += 1
    return counted, texts


def _texts(project: Project, sources: Collection[str] | None, progress: Progress) -> Iterator[tuple[str, str]]:
    """The texts of sources in the order of the project, in portions, so that nobody waits long for the file."""
    wanted = [
        source.id
        for source in list_sources(project=project)
        if source.sha256 and (sources is None or source.id in sources)
    ]
    progress.start("Reading the texts", len(wanted))
    for at in range(0, len(wanted), _TEXTS_READ_AT_ONCE):
        some = wanted[at : at + _TEXTS_READ_AT_ONCE]
        texts = dict(project.read(reads_coverage.texts, some))
        for source in some:
            progress.check()
            if source in texts:
                yield source, texts[source]
            progress.step()
