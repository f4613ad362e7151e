"""One name as a style wants it: long or short, inverted or not, with initials (CSL 1.0.2, “name”, “name-part”)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.people import Person, initials, is_western
from reviewer.exporters.citations.csl.rendering import Rendering
from reviewer.exporters.citations.csl.text_case import in_case

_FIRST_OF_THE_EAST = 0x2E80
"""Where the scripts of China, Japan and Korea begin in Unicode; those before it part names by spaces."""
_JOINED = "'’ʼ-"
_NO_PART = Element("name-part", {}, ())


@dataclass(frozen=True, slots=True)
class NameForm:
    """The attributes of a `name`, with those that it inherits."""

    form: str
    delimiter: str
    conjunction: str
    before_last: str
    before_et_al: str
    et_al_min: int
    et_al_use_first: int
    et_al_use_last: bool
    initialize: bool
    initialize_with: str | None
    hyphen: bool
    sort_order: str
    sort_separator: str
    demote: str
    family: Element
    given: Element

    @staticmethod
    def of(name: Element, options: Mapping[str, str]) -> NameForm:
        """The form that a `name` and the options of its area say."""
        return _form(name, tuple(sorted(options.items())))

    def inverted_at(self, place: int) -> bool:
        """Whether the name at a place is written family name first."""
        return self.sort_order == "all" or (self.sort_order == "first" and place == 0)


@lru_cache(maxsize=4096)
def _form(name: Element, options: tuple[tuple[str, str], ...]) -> NameForm:
    known = {**dict(options), **name.attributes}
    parts = {child.get("name"): child for child in name.children if child.tag == "name-part"}
    least, first = known.get("et-al-min", "0"), known.get("et-al-use-first", "1")
    inherited = dict(options)
    return NameForm(
        form=name.get("form") or inherited.get("name-form") or "long",
        delimiter=name.attributes.get("delimiter", inherited.get("name-delimiter", ", ")),
        conjunction=known.get("and", ""),
        before_last=known.get("delimiter-precedes-last", "contextual"),
        before_et_al=known.get("delimiter-precedes-et-al", "contextual"),
        et_al_min=int(least) if least.isdecimal() else 0,
        et_al_use_first=max(int(first), 1) if first.isdecimal() else 1,
        et_al_use_last=known.get("et-al-use-last") == "true",
        initialize=known.get("initialize", "true") == "true",
        initialize_with=known.get("initialize-with"),
        hyphen=known.get("initialize-with-hyphen", "true") == "true",
        sort_order=known.get("name-as-sort-order", ""),
        sort_separator=known.get("sort-separator", ", "),
        demote=known.get("demote-non-dropping-particle", "display-and-sort"),
        family=parts.get("family", _NO_PART),
        given=parts.get("given", _NO_PART),
    )


def one_name(person: Person, form: NameForm, at: Rendering, *, first: bool, level: int = 0, full: bool = False) -> str:
    """A name. `level` 1 and 2 add initials or the given name to a short one; `full` writes given names out."""
    if at.sorting:
        return _to_sort(person, form, at)
    if person.literal:
        return _dressed(form.family, person.family)
    short = form.form == "short" and level == 0
    given = "" if short else _given(person, form, full=full or (form.form == "short" and level > 1))
    if not person.western:
        return _eastern(person, form, "" if short else given)
    family_start = _before_family(person, at)
    if short:
        return _dressed(form.family, f"{family_start}{person.family}")
    if form.inverted_at(0 if first else 1) and (form.sort_order == "all" or first) and given:
        return _inverted(person, form, given, family_start)
    family = _dressed(form.family, f"{family_start}{person.family}")
    dropping = _dressed(form.given, person.dropping)
    front = " ".join(part for part in (given, dropping) if part)
    joint = "" if dropping and dropping[-1] in _JOINED else " "
    name = f"{front}{joint}{family}" if front else family
    suffix = _suffix(person, form)
    return f"{name}{',' if person.comma_suffix else ''} {suffix}" if suffix else name


def _before_family(person: Person, at: Rendering) -> str:
    particle = person.non_dropping
    if particle and particle[-1] not in _JOINED:
        # French keeps a particle and its name on one line.
        particle += "\u00a0" if at.words.language.startswith("fr") else " "
    return particle


def _suffix(person: Person, form: NameForm) -> str:
    """`Jr`, without a full stop where initials have none."""
    bare = form.initialize_with is not None and "." not in form.initialize_with
    return person.suffix.replace(".", "") if bare else person.suffix


def _inverted(person: Person, form: NameForm, given: str, family_start: str) -> str:
    demoted = form.demote == "display-and-sort"
    family = _dressed(form.family, person.family if demoted else f"{family_start}{person.family}")
    behind = [given, person.dropping, person.non_dropping if demoted else ""]
    given = " ".join(part for part in behind if part)
    name = f"{family}{form.sort_separator}{given}"
    suffix = _suffix(person, form)
    return f"{name}{form.sort_separator}{suffix}" if suffix else name


def _eastern(person: Person, form: NameForm, given: str) -> str:
    """Family name first, and the given name joined to it where that is written in no alphabet either."""
    family = _dressed(form.family, person.family)
    if not given:
        return family
    if ord(person.family[0]) < _FIRST_OF_THE_EAST:
        return f"{given} {family}"
    return f"{family} {given}" if is_western(person.given) else f"{family}{_dressed(form.given, person.given)}"


def _given(person: Person, form: NameForm, *, full: bool) -> str:
    given = person.given
    if form.initialize_with is not None and given and not full:
        given = initials(given, form.initialize_with, hyphen=form.hyphen, only_initials=not form.initialize)
    return _dressed(form.given, given)


def _dressed(part: Element, text: str) -> str:
    if part is _NO_PART or not text:
        return text
    return part.dressed(in_case(text, part.get("text-case"), english=True))


def _to_sort(person: Person, form: NameForm, at: Rendering) -> str:
    if person.literal:
        return person.family
    family, behind = person.family, person.non_dropping
    if form.demote == "never" and person.non_dropping:
        family, behind = f"{_before_family(person, at)}{person.family}", ""
    parts = [family, f"{person.given} {behind}".strip(), person.suffix]
    if person.dropping:
        parts[1] = f"{person.given} {person.dropping} {behind}".strip()
    return " ".join(part for part in parts if part)
