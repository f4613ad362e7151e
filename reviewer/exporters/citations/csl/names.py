"""The names of a work as a style wants them: how many, in which form and order, joined with what (CSL 1.0.2, “names”)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.languages import Words
from reviewer.exporters.citations.csl.name_forms import NameForm, one_name
from reviewer.exporters.citations.csl.people import Person
from reviewer.exporters.citations.csl.rendering import Rendering
from reviewer.exporters.citations.csl.text_case import in_case
from reviewer.model.sources.authors import ET_AL

_NO_NAME = Element("name", {}, ())
_NO_ET_AL = Element("et-al", {}, ())
_JOINT = {"editor", "translator"}


@dataclass(frozen=True, slots=True)
class _Parts:
    """The children of a `names` that say how names are written."""

    name: Element = _NO_NAME
    et_al: Element = _NO_ET_AL
    label: Element | None = None
    label_first: bool = False


def names(element: Element, at: Rendering, write: Callable[[Element, Rendering], str]) -> str:
    """A `names` element: the names of its variables, or what stands in their place."""
    parts = _parts_of(element)
    above = at.names_above
    return _names(element, at, _inherited(parts, above, element) if isinstance(above, _Parts) else parts, write)


@lru_cache(maxsize=4096)
def _parts_of(element: Element) -> _Parts:
    tags = [child.tag for child in element.children]
    name, label = element.first("name"), element.first("label")
    label_first = label is not None and name is not None and tags.index("label") < tags.index("name")
    return _Parts(name or _NO_NAME, element.first("et-al") or _NO_ET_AL, label, label_first)


def _names(element: Element, at: Rendering, parts: _Parts, write: Callable[[Element, Rendering], str]) -> str:
    variables = element.get("variable").split()
    text = _lists(element, variables, at, parts)
    if text:
        return element.dressed(text)
    substitute = element.first("substitute")
    return element.dressed(_substituted(substitute, at, parts, write)) if substitute else ""


def _substituted(substitute: Element, at: Rendering, parts: _Parts, write: Callable[[Element, Rendering], str]) -> str:
    above, at.names_above = at.names_above, parts
    at.substituting += 1
    text = ""
    for child in substitute.children:
        before = len(at.used)
        text = write(child, at)
        if text:
            at.suppressed.update(at.used[before:])
            break
    at.substituting -= 1
    at.names_above = above
    return text


def _inherited(own: _Parts, above: _Parts, element: Element) -> _Parts:
    """A `names` in place of another takes over how names are written where it does not say it itself."""
    if not any(child.tag in ("name", "et-al", "label") for child in element.children):
        return above
    name = above.name if own.name is _NO_NAME else own.name
    return _Parts(name, above.et_al if own.et_al is _NO_ET_AL else own.et_al, own.label, own.label_first)


def _lists(element: Element, variables: Sequence[str], at: Rendering, parts: _Parts) -> str:
    known = [name for name in variables if name not in at.suppressed and at.work.people(name)]
    at.wanted += len(variables)
    at.there += len(known)
    if at.substituting:
        at.used.extend(known)
    if not known:
        return ""
    form = NameForm.of(parts.name, at.options)
    labelled = {name: name for name in known}
    if set(known) >= _JOINT and at.work.people("editor") == at.work.people("translator"):
        known = [name for name in known if name != "translator"]
        labelled["editor"] = "editortranslator"
    if form.form == "count":
        count = sum(_shown(at.work.people(name), form, at)[0] for name in known)
        return str(count) if count else ""
    delimiter = element.get("delimiter") or at.options.get("names-delimiter", "")
    texts = [_one_list(labelled[name], at.work.people(name), at, parts, form) for name in known]
    return delimiter.join(texts)


def _one_list(variable: str, people: Sequence[Person], at: Rendering, parts: _Parts, form: NameForm) -> str:
    text = f"{parts.name.prefix}{_list(people, at, parts, form)}{parts.name.suffix}"
    label = parts.label
    if label is None or at.sorting:
        return text
    plural = label.get("plural", "contextual")
    several = plural == "always" or (plural == "contextual" and len(people) > 1)
    word = at.words.term(variable, label.get("form", "long"), plural=several)
    if label.says("strip-periods"):
        word = word.replace(".", "")
    word = label.dressed(in_case(word, label.get("text-case"), english=True))
    return word + text if parts.label_first else text + word


def _shown(people: Sequence[Person], form: NameForm, at: Rendering) -> tuple[int, bool]:
    """How many names are written, and whether “and others” follows."""
    cut = len(people) >= form.et_al_min > 0
    count = max(form.et_al_use_first, at.distinct.names) if cut else len(people)
    if count >= len(people):
        return len(people), False
    return count, True


def _list(people: Sequence[Person], at: Rendering, parts: _Parts, form: NameForm) -> str:
    more = people[-1].literal and people[-1].family == ET_AL and len(people) > 1
    named = people[:-1] if more else people
    count, others = _shown(people, form, at)
    count = min(count, len(named))
    alike = _alike(named, form, at)
    texts = [
        parts.name.looked(one_name(each, form, at, first=place == 0, level=at.distinct.given.get(each, 0), full=alike))
        for place, each in enumerate(named)
    ]
    if at.sorting:
        return " ".join(texts[:count])
    if not (others or more):
        return _joined(texts, form, at.words, body_last=bool(named) and named[-1].literal)
    shown = texts[:count]
    if form.et_al_use_last and others and not more and count >= 2 and count < len(texts):
        return f"{form.delimiter.join(shown)}{form.delimiter}… {texts[-1]}"
    word = parts.et_al.looked(at.words.term(parts.et_al.get("term", "et-al")))
    precedes = _precedes(form.before_et_al, len(shown) > 1, form.inverted_at(len(shown) - 1))
    joined = form.delimiter.join(shown)
    return f"{joined}{form.delimiter}{word}" if precedes else f"{joined} {word}"


def _alike(people: Sequence[Person], form: NameForm, at: Rendering) -> bool:
    """Whether two people of one list would be written alike, in a style that then writes their given names."""
    if not at.expands_alike or at.area != "bibliography" or form.initialize_with is None or at.sorting:
        return False
    texts = [one_name(replace(each, suffix=""), form, at, first=False) for each in people]
    return len(set(texts)) < len(texts)


def _joined(texts: Sequence[str], form: NameForm, words: Words, *, body_last: bool) -> str:
    if len(texts) < 2 or not form.conjunction:
        return form.delimiter.join(texts)
    conjunction = words.term("and") if form.conjunction == "text" else words.term("and", "symbol")
    if form.conjunction == "symbol" and (not conjunction or conjunction == words.term("and")):
        conjunction = "&"
    before = form.delimiter.join(texts[:-1])
    # Before a body that comes last it goes by their number alone, as citeproc-js has it.
    rule = "contextual" if body_last else form.before_last
    if _precedes(rule, len(texts) > 2, form.inverted_at(len(texts) - 2)):
        return f"{before}{form.delimiter}{conjunction} {texts[-1]}"
    return f"{before} {conjunction} {texts[-1]}"


def _precedes(rule: str, several: bool, inverted: bool) -> bool:
    if rule == "always":
        return True
    if rule == "never":
        return False
    return inverted if rule == "after-inverted-name" else several
