"""The order of a list of references, and the letters that tell works of the same authors and year apart: 2023a, 2023b.

The rules are those of the manuals: names letter by letter, fewer names before more, then the year, then the title without
its article (Publication Manual of the APA, 7th ed., 8.19 and 9.44 to 9.49).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.analysis.summary.model import Runs
from reviewer.model.sources.authors import split_authors
from reviewer.model.sources.source import Source

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_ARTICLES = {
    "en": "a an the",
    "de": "der die das ein eine",
    "fr": "le la les l un une des",
    "es": "el la los las un una",
}

Place = tuple[tuple[str, ...], tuple[str, ...], int, str, str, str]
"""Where a work stands in the list: names, names to the letter, whether it is dated, year, full date, title."""


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """One source as a list of references has it. `runs` put together are the text; `letter` is empty where none is needed.

    `mark` is how a numbered style cites the work in the text, as `[3]`; else it is empty.
    """

    source: str
    runs: Runs
    letter: str = ""
    mark: str = ""

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.runs)


def place_in_list(source: Source, *, date: str = "", undated_first: bool = False) -> Place:
    """What sources are sorted by. `date` is the full date of a work whose style prints it with the year."""
    reference = source.reference
    names = [part for name in split_authors(source.creators) for part in (name.family, name.given)]
    title = _folded(_without_article(source.title, reference.language)) or source.title
    year = _YEAR.search(reference.year)
    # “in press” stands behind all years.
    group = 1 if year else 2 if reference.year else 0 if undated_first else 2
    when = year.group() if year else reference.year
    # A work without authors stands under its title.
    return tuple(map(_folded, names)) or (title,), tuple(map(_letters, names)), group, when, date, title


def letters(heads: Sequence[tuple[str, str]]) -> dict[str, str]:
    """For (source, what its line begins with up to the year) in the order of the list: the letters of those that begin alike."""
    often = Counter(head for _, head in heads)
    seen: Counter[str] = Counter()
    letters_by_source = {}
    for source, head in heads:
        if often[head] > 1:
            seen[head] += 1
            letters_by_source[source] = letter(seen[head])
    return letters_by_source


def letter(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    written = ""
    while number:
        number, rest = divmod(number - 1, 26)
        written = chr(ord("a") + rest) + written
    return written


def own_references(sources: Iterable[Source]) -> list[ReferenceLine]:
    """The sources in the author-date manner of this program."""
    ordered = sorted(sources, key=place_in_list)
    heads = [(each.id, f"{each.creators or each.title} {each.reference.year}") for each in ordered]
    letter_of = letters(heads)
    return [
        ReferenceLine(each.id, ((each.citation(letter_of.get(each.id, "")), ""),), letter_of.get(each.id, ""))
        for each in ordered
    ]


def _folded(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    return _letters(unicodedata.normalize("NFKD", text.casefold()))


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _without_article(title: str, language: str) -> str:
    articles = _ARTICLES.get(language[:2].lower() or "en", "").split()
    first, _, rest = title.strip("“\"'‘« ").partition(" ")
    return rest if rest and first.lower() in articles else title
