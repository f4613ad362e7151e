"""The elements of a style written for one work: layout, group, choose, text, number, label, date (CSL 1.0.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from reviewer.exporters.citations.csl.conditions import holds
from reviewer.exporters.citations.csl.dates import date_form, sort_key, written
from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.languages import Words
from reviewer.exporters.citations.csl.marks import GUARD, OPEN, QUOTE, STAYS, UNQUOTE
from reviewer.exporters.citations.csl.names import names
from reviewer.exporters.citations.csl.numbers import (
    NUMBERS,
    first_page,
    is_several,
    joined_ranges,
    long_ordinal,
    ordinal,
    pages,
    roman,
)
from reviewer.exporters.citations.csl.rendering import Rendering
from reviewer.exporters.citations.csl.text_case import capitalized, in_case
from reviewer.exporters.citations.csl.works import IN_A_LANGUAGE

_LATIN = re.compile("[A-Za-z\u00c0-\u052f\u1f00-\u1fff]")
_EASTERN = re.compile("[\u0590-\u06ff\u2e80-\u9fff\uac00-\ud7af]")
_PAGES = frozenset(("page", "locator"))

_NUMBER_FORMS: dict[str, Callable[[int, Words, str], str]] = {
    "ordinal": ordinal,
    "long-ordinal": long_ordinal,
    "roman": roman,
}


def write(element: Element, at: Rendering) -> str:
    """What an element of a style says of a work, with marks; "" where it says nothing."""
    return _WRITERS[element.tag](element, at)


def write_children(elements: Iterable[Element], at: Rendering, delimiter: str = "") -> str:
    """What several elements say, joined. What stands in a `choose` stands beside them."""
    return delimiter.join(_pieces(elements, at))


def _pieces(elements: Iterable[Element], at: Rendering) -> list[str]:
    pieces: list[str] = []
    for each in elements:
        if each.tag == "choose":
            pieces += _pieces(_chosen(each, at), at)
        elif text := _WRITERS[each.tag](each, at):
            pieces.append(text)
            at.begins = False
    return pieces


def _group(element: Element, at: Rendering) -> str:
    return element.dressed(_together(element.children, at, element.get("delimiter")))


def _together(elements: Iterable[Element], at: Rendering, delimiter: str = "") -> str:
    """What stands together in a group or a macro: nothing where none of the variables asked for was there."""
    wanted, there = at.wanted, at.there
    text = write_children(elements, at, delimiter)
    kept = at.wanted == wanted or at.there > there
    # For the group around it, a group is a variable that is there or not.
    at.wanted = wanted + 1
    at.there = there + (1 if kept and text else 0)
    # What was held apart from a sign of its own group meets those around it.
    return text.removesuffix(GUARD) if kept else ""


def _choose(element: Element, at: Rendering) -> str:
    return write_children(_chosen(element, at), at)


def _chosen(element: Element, at: Rendering) -> tuple[Element, ...]:
    return next((each.children for each in element.children if each.tag == "else" or holds(each, at)), ())


def _text(element: Element, at: Rendering) -> str:
    if variable := element.get("variable"):
        text = _variable(element, variable, at)
        # The letter after the year is no datum of the work.
        if variable != "year-suffix":
            at.asked(variable, text)
    elif macro := element.get("macro"):
        text = _together(at.macros[macro].children, at)
        return _dressed(element, text, at, upright=False)
    elif term := element.get("term"):
        text = at.words.term(term, element.get("form", "long"), plural=element.says("plural"))
        if at.begins and not element.get("text-case"):
            text = capitalized(text)
    else:
        text = element.get("value")
        if text[:1] in (".", ","):
            text = STAYS + text
    return _dressed(element, text, at)


def _dressed(element: Element, text: str, at: Rendering, *, upright: bool = True) -> str:
    if not text:
        return ""
    if element.says("strip-periods"):
        text = text.replace(".", "")
    if case := element.get("text-case"):
        text = in_case(text, case, english=at.work.english or element.get("variable") not in IN_A_LANGUAGE)
    if element.says("quotes"):
        held = GUARD if text[-1] in "?!" and not at.words.quotes.punctuation_inside else ""
        text = f"{QUOTE}{text}{UNQUOTE}{held}"
    if upright and element.opened == OPEN["i"] and _LATIN.search(text) is None and _EASTERN.search(text) is not None:
        # Scripts that know no italics are left upright.
        return f"{element.prefix}{text}{element.suffix}"
    return element.dressed(text)


def _variable(element: Element, variable: str, at: Rendering) -> str:
    if variable in at.suppressed:
        return ""
    if variable == "year-suffix":
        at.suffix_written = True
        return at.distinct.year_suffix
    if variable == "citation-number":
        return str(at.number) if at.number else ""
    work, words = at.work, at.words
    if variable == "page-first":
        return work.text("page-first", words.quotes) or first_page(work.text("page", words.quotes))
    text = ""
    if element.get("form") == "short":
        text = work.text(f"{variable}-short", words.quotes)
    text = text or work.text(variable, words.quotes)
    if variable in NUMBERS:
        dash = words.term("page-range-delimiter") or "–"
        text = (
            pages(text, at.options.get("page-range-format", ""), dash)
            if variable in _PAGES
            else joined_ranges(text, dash)
        )
    return text


def _number(element: Element, at: Rendering) -> str:
    variable = element.get("variable")
    text = at.asked(variable, _variable(element, variable, at))
    plain = at.work.plain(variable).strip()
    form = element.get("form", "numeric")
    if plain.isdecimal() and form in _NUMBER_FORMS and text:
        text = _NUMBER_FORMS[form](int(plain), at.words, _gender(variable, at))
    return _dressed(element, text, at)


def _gender(variable: str, at: Rendering) -> str:
    term = at.words.known(variable)
    return term.gender if term else ""


def _label(element: Element, at: Rendering) -> str:
    variable = element.get("variable")
    value = str(at.number) if variable == "citation-number" else at.work.plain(variable)
    if not value or variable in at.suppressed:
        return ""
    plural = element.get("plural", "contextual")
    several = plural == "always" or (plural == "contextual" and _several(variable, value))
    name = "page" if variable == "locator" else variable
    text = at.words.term(name, element.get("form", "long"), plural=several)
    return _dressed(element, text, at)


def _several(variable: str, value: str) -> bool:
    if variable.startswith("number-of"):
        return value.strip() != "1" and value.strip().isdecimal()
    return is_several(value)


def _date(element: Element, at: Rendering) -> str:
    variable = element.get("variable")
    date = at.work.date(variable)
    if variable in at.suppressed or not date:
        at.asked(variable, "")
        return ""
    form = date_form(element, at.words)
    if at.sorting:
        return at.asked(variable, sort_key(date, form.names))
    suffix = ""
    takes_letter = variable == "issued" or not at.work.date("issued")
    if takes_letter and not at.own_suffix and not at.suffix_written and "year" in form.names:
        suffix = at.distinct.year_suffix
        at.suffix_written = at.suffix_written or bool(suffix)
    at.asked(variable, variable)
    text = in_case(written(date, form, at.words, suffix), element.get("text-case"), english=at.work.english)
    return element.dressed(text)


def _names(element: Element, at: Rendering) -> str:
    return names(element, at, write)


_WRITERS: dict[str, Callable[[Element, Rendering], str]] = {
    "group": _group,
    "choose": _choose,
    "text": _text,
    "number": _number,
    "label": _label,
    "date": _date,
    "names": _names,
}
