"""The conditions of a style: what kind of work it is, what it has, what is a number (CSL 1.0.2, “choose”)."""

from __future__ import annotations

from functools import lru_cache

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.numbers import is_numeric
from reviewer.exporters.citations.csl.rendering import Rendering

_TESTS = ("variable", "is-numeric", "is-uncertain-date", "locator", "position", "disambiguate")
_Tests = tuple[tuple[str, str], ...]


def holds(element: Element, at: Rendering) -> bool:
    """Whether the conditions of an `if` or `else-if` hold."""
    match, types, tests = _conditions(element)
    wanted = match != "all"
    # A work is of one type: several are alternatives under every `match`.
    if types is not None and (at.work.type in types) is wanted:
        return match == "any"
    for name, word in tests:
        if _test(name, word, at) is wanted:
            return match == "any"
    return match != "any"


@lru_cache(maxsize=8192)
def _conditions(element: Element) -> tuple[str, frozenset[str] | None, _Tests]:
    types = frozenset(element.get("type").split()) if "type" in element.attributes else None
    tests = tuple((name, word) for name in _TESTS for word in element.get(name).split())
    return element.get("match", "all"), types, tests


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
