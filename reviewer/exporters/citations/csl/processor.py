"""Works in a style and a language: the list of references in its order, and how each work is cited in the text."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from reviewer.exporters.citations.csl.distinct import Rules, told_apart
from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.languages import words_for
from reviewer.exporters.citations.csl.marks import CLOSE, GUARD, OPEN, without_marks
from reviewer.exporters.citations.csl.order import collation_key
from reviewer.exporters.citations.csl.punctuation import finished
from reviewer.exporters.citations.csl.rendering import ALONE, Area, Distinct, Rendering
from reviewer.exporters.citations.csl.style_file import Style
from reviewer.exporters.citations.csl.works import Item, Work
from reviewer.exporters.citations.csl.writing import write, write_children

_INHERITED = (
    "and", "delimiter-precedes-et-al", "delimiter-precedes-last", "demote-non-dropping-particle", "et-al-min",
    "et-al-use-first", "et-al-use-last", "initialize", "initialize-with", "initialize-with-hyphen",
    "name-as-sort-order", "name-delimiter", "name-form", "names-delimiter", "page-range-format", "sort-separator",
)  # fmt: skip
_MOST_WORKS_KEPT = 4_000
"""Enough for the references of a large review; the oldest goes first."""
_KEY_OPTIONS = {"names-min": "et-al-min", "names-use-first": "et-al-use-first", "names-use-last": "et-al-use-last"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One work of the list, as text with marks. `text` is empty where the style leaves the work out."""

    id: str
    text: str
    citation: str
    year_suffix: str = ""


def _no_step() -> None:
    """Works are counted once."""


def letter(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    written = ""
    while number:
        number, rest = divmod(number - 1, 26)
        written = chr(ord("a") + rest) + written
    return written


class Processor:
    """A style in a language. It remembers the works that were written last, for a preview that is made again."""

    def __init__(self, style: Style, *, language: str, folder: Path) -> None:
        self.style = style
        self.words = words_for(folder, language, style.locales)
        self._english = language.startswith("en")
        self._options: dict[Area, dict[str, str]] = {
            "citation": _options(style.root, style.citation),
            "bibliography": _options(style.root, style.bibliography),
        }
        elements = list(style.root.every())
        self._own_suffix = any(each.get("variable") == "year-suffix" for each in elements if each.tag == "text")
        self._rules = Rules.of(style.citation, elements)
        self._works: dict[str, Work] = {}
        self._lock = threading.Lock()

    def entries(self, items: Iterable[Item], step: Callable[[], None] = lambda: None) -> list[Entry]:
        """The works in the order of the style, with what tells them apart. `step` is called three times for each work."""
        works = self._sorted([self._work(item) for item in items], step)
        numbers = {work.id: number for number, work in enumerate(works, 1)}
        distinct = told_apart(works, self._rules, lambda work, how: self._cite(work, 0, how), letter, step)
        entries = []
        for work in works:
            how, number = distinct.get(work.id, ALONE), numbers[work.id]
            text = self._entry(work, number, how)
            entries.append(Entry(work.id, text, self._cite(work, number, how), how.year_suffix))
            step()
        return entries

    def whatever(self, item: Item, entry: Entry, number: int) -> str:
        """An entry for a work that the style leaves out of the list, written as one of no particular kind."""
        work = self._work({**item, "type": "document"})
        return self._entry(work, number, replace(ALONE, year_suffix=entry.year_suffix))

    def _work(self, item: Item) -> Work:
        key = json.dumps(item, sort_keys=True, default=str)
        with self._lock:
            # Taken out and put in again: the work used last stands at the end.
            work = self._works.pop(key, None) or Work(item, english=self._english)
            if len(self._works) >= _MOST_WORKS_KEPT:
                del self._works[next(iter(self._works))]
            self._works[key] = work
        return work

    def _at(self, work: Work, area: Area, number: int, distinct: Distinct) -> Rendering:
        return Rendering(
            work=work,
            words=self.words,
            macros=self.style.macros,
            options=self._options[area],
            area=area,
            own_suffix=self._own_suffix,
            expands_alike=self._rules.given and self._rules.rule == "by-cite",
            number=number,
            distinct=distinct,
        )

    def _entry(self, work: Work, number: int, distinct: Distinct) -> str:
        key = ("bibliography", number, distinct.key)
        if key not in work.written:
            work.written[key] = self._new_entry(work, number, distinct)
        return work.written[key]

    def _new_entry(self, work: Work, number: int, distinct: Distinct) -> str:
        at = self._at(work, "bibliography", number, distinct)
        at.begins = True
        layout = self.style.bibliography.first("layout")
        assert layout is not None
        first, rest = "", layout.children
        if self.style.bibliography.get("second-field-align") and rest:
            first, rest = write(rest[0], at), rest[1:]
        text = write_children(rest, at, layout.get("delimiter"))
        if not text:
            return ""
        text = finished(layout.dressed(text), self.words.quotes).strip()
        return f"{OPEN['number']}{finished(first, self.words.quotes)}{CLOSE['number']}{text}" if first else text

    def _cite(self, work: Work, number: int, distinct: Distinct) -> str:
        key = ("citation", number, distinct.key)
        if key not in work.written:
            work.written[key] = self._new_citation(work, number, distinct)
        return work.written[key]

    def _new_citation(self, work: Work, number: int, distinct: Distinct) -> str:
        at = self._at(work, "citation", number, distinct)
        layout = self.style.citation.first("layout")
        assert layout is not None
        text = write_children(layout.children, at).removesuffix(GUARD)
        return finished(layout.looked(f"{layout.prefix}{text}{layout.suffix}"), self.words.quotes) if text else ""

    def _sorted(self, works: Sequence[Work], step: Callable[[], None]) -> list[Work]:
        sort = self.style.bibliography.first("sort")
        keys = [] if sort is None else [key for key in sort.children if key.get("variable") != "citation-number"]
        return self._in_order(list(works), keys, step)

    def _in_order(self, works: list[Work], keys: Sequence[Element], step: Callable[[], None]) -> list[Work]:
        """Sorted by the first key; those that are alike in it by the others, which are written for them alone."""
        if not keys:
            return works
        places = {}
        for work in works:
            places[work.id] = self._key(keys[0], work)
            step()
        there = [work for work in works if places[work.id]]
        downwards = keys[0].get("sort") == "descending"
        there.sort(key=lambda work: collation_key(places[work.id]), reverse=downwards)
        groups = [list(group) for _, group in groupby(there, key=lambda work: collation_key(places[work.id]))]
        # What has nothing to be sorted by stands at the end.
        groups.append([work for work in works if not places[work.id]])
        return [
            work
            for group in groups
            for work in (self._in_order(group, keys[1:], _no_step) if len(group) > 1 else group)
        ]

    def _key(self, key: Element, work: Work) -> str:
        if key not in work.written:
            work.written[key] = self._new_key(key, work)
        return work.written[key]

    def _new_key(self, key: Element, work: Work) -> str:
        at = self._at(work, "bibliography", 0, ALONE)
        at.sorting = True
        changed = {option: key.get(name) for name, option in _KEY_OPTIONS.items() if key.get(name)}
        if changed:
            at.options = {**at.options, **changed}
        if macro := key.get("macro"):
            return without_marks(write_children(self.style.macros[macro].children, at))
        return _variable_key(key.get("variable"), at)


def _variable_key(variable: str, at: Rendering) -> str:
    if at.work.people(variable):
        element = Element("names", {"variable": variable}, (Element("name", {}, ()),))
    elif at.work.date(variable):
        parts = tuple(Element("date-part", {"name": name}, ()) for name in ("year", "month", "day"))
        element = Element("date", {"variable": variable}, parts)
    else:
        return at.work.plain(variable)
    return without_marks(write(element, at))


def _options(style: Element, area: Element) -> dict[str, str]:
    return {
        name: value for each in (style, area) for name in _INHERITED if (value := each.attributes.get(name)) is not None
    }
