"""Exact search and pattern search: both read the texts themselves, character for character."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import regex

from reviewer.errors import QueryError
from reviewer.progress import Progress
from reviewer.search.corpus import Corpus, Found, Hit, SearchResult, Work
from reviewer.search.index.containing import may_contain
from reviewer.search.index.folder import IndexDamaged
from reviewer.search.index.reading import open_index
from reviewer.search.matching.holding import as_bytes, may_hold
from reviewer.search.matching.scanned import Scanned
from reviewer.search.matching.words_in import Matcher
from reviewer.search.show import Shower
from reviewer.sentence import sentence

SECONDS_FOR_A_TEXT = 5.0
"""How long a pattern may work on one text: a bad one, such as (a+)+b, would never end."""
_FEWEST_AT_ONCE, _MOST_AT_ONCE = 16, 512
"""Of how many sources the texts are looked through in one go: what reading one begins and ends with takes longer than the look."""
LONGEST_PATTERN = 2_000
"""In characters. A match has a time limit, compiling has none."""


def find_exact(
    wanted: str,
    *,
    corpus: Corpus,
    case: bool = False,
    whole_word: bool = False,
    folder: Path | None = None,
    limit: int = 200,
    progress: Progress | None = None,
) -> SearchResult:
    """Every place of these very characters in texts and titles; spaces, accents and punctuation count.

    The index in `folder` spares sources that cannot have them.
    """
    if not wanted:
        raise QueryError(sentence("There is nothing to look for; write at least one character."))
    progress = progress or Progress()
    compiled = _compiled(regex.escape(wanted), case, whole_word)
    works = _may_contain(wanted, corpus.sources(), folder)
    progress.start("Searching", len(works))
    holding = _holding(may_hold(wanted, case=case), works, corpus, progress)
    return _find(wanted, compiled, holding, corpus, limit, progress)


def find_pattern(
    pattern: str,
    *,
    corpus: Corpus,
    case: bool = False,
    whole_word: bool = False,
    limit: int = 200,
    progress: Progress | None = None,
) -> SearchResult:
    """Every match of a regular expression in texts and titles; empty matches do not count.

    Raises QueryError when it is not a regular expression or takes too long.
    """
    if not pattern:
        raise QueryError(sentence("There is no pattern to look for; write a regular expression."))
    progress = progress or Progress()
    compiled = _compiled(pattern, case, whole_word)
    works = corpus.sources()
    progress.start("Searching", len(works))
    return _find(pattern, compiled, works, corpus, limit, progress)


def _may_contain(wanted: str, works: Sequence[Work], folder: Path | None) -> Sequence[Work]:
    try:
        index = open_index(folder) if folder is not None else None
        holding = may_contain(wanted, index) if index is not None else None
        if index is None or holding is None:
            return works
        known = index.known(works)
    except IndexDamaged:
        # All are read. A search for words tells of the damage.
        return works
    return [work for work in works if work.id in holding or work.id not in known]


def _holding(
    test: Callable[[bytes], bool], works: Sequence[Work], corpus: Corpus, progress: Progress
) -> Iterator[Work]:
    """Those of these sources whose title or text passes a test of its bytes."""
    begun, size = 0, _FEWEST_AT_ONCE
    while begun < len(works):
        some = works[begun : begun + size]
        holding = corpus.holding([work.id for work in some], test)
        for work in some:
            if work.id in holding or test(as_bytes(work.title)):
                yield work
            else:
                progress.step()
        # More each time: where hits are many, the first screen of them needs few.
        begun, size = begun + size, min(2 * size, _MOST_AT_ONCE)


def _compiled(pattern: str, case: bool, whole_word: bool) -> Any:
    if len(pattern) > LONGEST_PATTERN:
        raise QueryError(
            sentence(
                "The pattern has {count} characters; shorten it to {most} at most.",
                count=f"{len(pattern):,}",
                most=f"{LONGEST_PATTERN:,}",
            )
        )
    flags = regex.MULTILINE | regex.VERSION0 | (0 if case else regex.IGNORECASE)
    try:
        # First by itself: an error is to name a place in what the user wrote.
        regex.compile(pattern, flags)
        return (
            regex.compile(rf"(?<![\p{{L}}\p{{M}}\p{{N}}])(?:{pattern})(?![\p{{L}}\p{{M}}\p{{N}}])", flags)
            if (whole_word)
            else regex.compile(pattern, flags)
        )
    except regex.error as problem:
        raise QueryError(
            sentence(
                "The pattern is not a regular expression: {msg}; correct it there."
                if problem.pos is None
                else "The pattern is not a regular expression: {msg} at character {at}; correct it there.",
                msg=problem.msg,
                at=0 if problem.pos is None else problem.pos + 1,
            )
        ) from None
    except (RecursionError, OverflowError, ValueError):
        raise QueryError(sentence("The pattern is too complicated; make it simpler.")) from None


def _find(
    query: str, compiled: Any, works: Iterable[Work], corpus: Corpus, limit: int, progress: Progress
) -> SearchResult:
    groups: list[Found] = []
    left = limit
    for work in works:
        progress.step()
        scanned = Scanned(work.title, partial(corpus.text, work.id), Matcher(), progress, None)
        show = Shower(scanned)
        titles = (show.title_hit(work, *span) for span in _spans(compiled, scanned.title, work.title, progress))
        texts = (
            show.hit("text", work.id, work.id, work.title, *span)
            for span in _spans(compiled, scanned.text, work.title, progress)
        )
        # One more than may be shown tells that there are more.
        hits = _first([titles, texts], left + 1)
        if hits[:left]:
            groups.append(Found(work.id, work.title, tuple(hits[:left])))
        if len(hits) > left:
            return _result(query, groups, truncated=True)
        left -= len(hits)
    return _result(query, groups, truncated=False)


def _first(parts: list[Iterator[Hit]], most: int) -> list[Hit]:
    hits: list[Hit] = []
    for part in parts:
        hits += islice(part, most - len(hits))
    return hits


def _result(query: str, groups: list[Found], *, truncated: bool) -> SearchResult:
    groups.sort(key=lambda group: -group.count)
    return SearchResult(query, tuple(groups), truncated, (query,), read_directly=len(groups))


def _spans(compiled: Any, text: str, title: str, progress: Progress) -> Iterator[tuple[int, int]]:
    try:
        # `concurrent` lets other threads run meanwhile; the library keeps the lock otherwise.
        for match in compiled.finditer(text, timeout=SECONDS_FOR_A_TEXT, concurrent=True):
            progress.check()
            # `x*` matches between any two characters, which finds nothing.
            if match.end() > match.start():
                yield match.start(), match.end()
    except TimeoutError:
        raise QueryError(
            sentence(
                "The pattern takes too long on “{title}”; avoid repeats inside repeats, such as (a+)+.", title=title
            )
        ) from None
