"""Which sources may hold these very characters: those that have words in which the parts of them can stand."""

from __future__ import annotations

import re
from functools import reduce
from itertools import islice

from reviewer.search.index.passages import LONGEST_KEY
from reviewer.search.index.reading import OpenIndex

_RUN = re.compile(r"[A-Za-z0-9]+")
_FEW_SOURCES = 20
"""They are read sooner than more words are looked up."""
_MOST_WORDS = 60
"""Of more words the postings take as long to read as the texts."""


def may_contain(wanted: str, index: OpenIndex) -> frozenset[str] | None:
    """The sources, of those that the index knows, that may hold `wanted` in any case; None where it cannot tell."""
    sets = []
    for run in sorted(_RUN.finditer(wanted), key=lambda found: found.start() - found.end()):
        words = _words(run, wanted, index)
        if words is not None:
            sets.append(frozenset(index.owners[number] for word in words for number in index.postings("plain", word)))
            if len(sets[-1]) <= _FEW_SOURCES:
                break
    return reduce(frozenset.intersection, sets) if sets else None


def _words(run: re.Match[str], wanted: str, index: OpenIndex) -> list[str] | None:
    """The words of the index in which a run of letters and digits can stand; None for too many to look up.

    ASCII alone: a letter beyond it may have joined with its neighbours in the plain form of a word.
    """
    plain = run.group().lower()
    begins, ends = _parts(wanted[: run.start()][-1:]), _parts(wanted[run.end() :][:1])
    if begins and ends and len(plain) < LONGEST_KEY:
        return [plain]
    part = "\n" * begins + plain + "\n" * ends
    words = list(islice(index.with_part(part), _MOST_WORDS + 1))
    if len(words) > _MOST_WORDS:
        return None
    # Longer ones were cut, so what stands in them is not known.
    return [*words, *index.cut_words()]


def _parts(neighbour: str) -> bool:
    """Whether a word surely begins or ends beside this character; at the ends of what is wanted it need not."""
    return bool(neighbour) and neighbour.isascii() and not neighbour.isalnum()
