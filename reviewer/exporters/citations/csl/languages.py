"""The words of a language: terms, the order of dates, quotation marks, from the files of languages and from styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lxml import etree

from reviewer.exporters.citations.csl.elements import Element, element_from
from reviewer.exporters.citations.csl.punctuation import QuoteMarks

DEFAULT = "en-US"
_FALLBACK = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long", "long": ""}


@dataclass(frozen=True, slots=True)
class Term:
    """One word for one thing, or for several."""

    single: str
    multiple: str
    gender: str = ""
    match: str = ""


class Words:
    """The words of one language: of a style's own where it has some, then of the file of the language."""

    def __init__(self, language: str, locales: Sequence[Element], fallback: Words | None = None) -> None:
        self.language = language
        self._fallback = fallback
        self.terms: dict[tuple[str, str, str], Term] = {}
        self.dates: dict[str, Element] = {}
        self._options: dict[str, str] = {}
        # The most general first, so that what comes later holds.
        for locale in locales:
            self._take(locale)
        self._own_ordinals = any(name.startswith("ordinal") for name, _, _ in self.terms)
        self.quotes = QuoteMarks(
            open=self.term("open-quote"),
            close=self.term("close-quote"),
            open_inner=self.term("open-inner-quote"),
            close_inner=self.term("close-inner-quote"),
            punctuation_inside=self._options.get("punctuation-in-quote") == "true",
        )
        self.only_first_ordinal = self._options.get("limit-day-ordinals-to-day-1") == "true"

    def term(self, name: str, form: str = "long", *, plural: bool = False, gender: str = "") -> str:
        """A term, in the next form where the language has none of this form; "" for one that it does not have."""
        found = self.known(name, form, gender)
        return (found.multiple if plural else found.single) if found else ""

    def known(self, name: str, form: str = "long", gender: str = "") -> Term | None:
        """A term with all that is said of it."""
        wanted_form = form
        while form:
            for wanted in dict.fromkeys((gender, "")):
                if (name, form, wanted) in self.terms:
                    return self.terms[name, form, wanted]
            form = _FALLBACK.get(form, "")
        if self._fallback is None or (self._own_ordinals and name.startswith("ordinal")):
            return None
        return self._fallback.known(name, wanted_form, gender)

    def _take(self, locale: Element) -> None:
        for part in locale.children:
            if part.tag == "style-options":
                self._options |= part.attributes
            elif part.tag == "date":
                self.dates[part.get("form")] = part
            elif part.tag == "terms":
                self._take_terms(part.children)

    def _take_terms(self, terms: Iterable[Element]) -> None:
        terms = tuple(terms)
        # Ordinals go together: a style that has some of its own has all that it wants.
        if any(each.get("name").startswith("ordinal") for each in terms):
            self.terms = {key: term for key, term in self.terms.items() if not key[0].startswith("ordinal")}
        for each in terms:
            single, multiple = each.first("single"), each.first("multiple")
            one = (single.text if single else each.text).replace("'", "’")
            term = Term(
                one, multiple.text.replace("'", "’") if multiple else one, each.get("gender"), each.get("match")
            )
            self.terms[each.get("name"), each.get("form", "long"), each.get("gender-form")] = term


@lru_cache(maxsize=16)
def language_file(folder: Path, language: str) -> Element | None:
    """The file of a language; None where there is none."""
    path = folder / f"locales-{language}.xml"
    if not path.is_file():
        return None
    parser = etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True)
    return element_from(etree.parse(str(path), parser).getroot())


def languages(folder: Path) -> list[str]:
    """The languages that there are words for, like `de-DE`."""
    return sorted(path.stem.removeprefix("locales-") for path in folder.glob("locales-*.xml"))


def words_for(folder: Path, language: str, own: Iterable[Element]) -> Words:
    """The words of a language, with those that a style has of its own (`own`, its `locale` elements) before them."""
    own = tuple(own)
    base = language.partition("-")[0]
    file = language_file(folder, language)
    general = language_file(folder, DEFAULT)
    fallback = None if general is None or language == DEFAULT else Words(DEFAULT, [general])
    ordered = [
        each
        for each in (file, *(each for lang in ("", base, language) for each in own if each.get("lang") == lang))
        if each
    ]
    return Words(language, ordered, fallback)
