"""The conditions of a style: what kind of work it is, what it has, what is a number (CSL 1.0.2, “choose”)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.numbers import is_numeric
from reviewer.exporters.citations.csl.rendering import Rendering

_TESTS = ("variable", "is-numeric", "is-uncertain-date", "locator", "position", "disambiguate")


def holds(element: Element, at: Rendering) -> bool:
    """Whether the conditions of an `if` or `else-if` hold."""
    results = _results(element, at)
    match = element.get("match", "all")
    if match == "any":
        return any(results)
    if match == "none":
        return not any(results)
    return all(results)


def _results(element: Element, at: Rendering) -> Iterator[bool]:
    for name, value in element.attributes.items():
        if name == "type":
            # A work is of one type: several are alternatives under every `match`.
            yield at.work.type in _words(value)
        elif name in _TESTS:
            for word in _words(value):
                yield _test(name, word, at)


@lru_cache(maxsize=4096)
def _words(value: str) -> tuple[str, ...]:
    return tuple(value.split())


def _test(name: str, word: str, at: Rendering) -> bool:
    work = at.work
    if name == "variable":
        return _there(word, at)
    if name == "is-numeric":
        return is_numeric(work.plain(word))
    if name == "is-uncertain-date":
        return work.date(word).uncertain
    if name == "disambiguate":
        return at.distinct.condition
    # Works are cited as a whole and as if for the first time.
    return name == "position" and word == "first"


def _there(variable: str, at: Rendering) -> bool:
    if variable == "citation-number":
        return at.number > 0
    if variable == "year-suffix":
        return bool(at.distinct.year_suffix)
    return at.work.has(variable)
