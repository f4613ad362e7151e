"""Tells works apart that would be cited alike: more names, given names, a letter after the year (CSL 1.0.2, “disambiguation”)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.people import Person, initials
from reviewer.exporters.citations.csl.rendering import ALONE, Distinct
from reviewer.exporters.citations.csl.works import Work

_MOST_NAMES = 50


@dataclass(frozen=True, slots=True)
class Rules:
    """What a style does about works that are cited alike."""

    names: bool
    given: bool
    suffix: bool
    condition: bool
    rule: str

    @staticmethod
    def of(citation: Element, elements: Iterable[Element]) -> Rules:
        """The rules of a `citation`."""
        return Rules(
            names=citation.says("disambiguate-add-names"),
            given=citation.says("disambiguate-add-givenname"),
            suffix=citation.says("disambiguate-add-year-suffix"),
            condition=any("disambiguate" in each.attributes for each in elements),
            rule=citation.get("givenname-disambiguation-rule", "by-cite"),
        )


def told_apart(
    works: Sequence[Work],
    rules: Rules,
    cite: Callable[[Work, Distinct], str],
    letter: Callable[[int], str],
    step: Callable[[], None],
) -> dict[str, Distinct]:
    """What each work needs to be told from the others, by id. `works` in the order of the list; `cite` writes a citation."""
    known: dict[str, Distinct] = {}
    if rules.given and rules.rule != "by-cite":
        givens = _givens(works, rules.rule)
        known = {work.id: replace(ALONE, given=given) for work in works if (given := givens.get(work.id))}
    for alike in _alike(works, known, cite, step):
        _apart(alike, rules, known, cite, letter)
    return known


def _alike(
    works: Iterable[Work],
    known: Mapping[str, Distinct],
    cite: Callable[[Work, Distinct], str],
    step: Callable[[], None],
) -> list[list[Work]]:
    groups: dict[str, list[Work]] = {}
    for work in works:
        groups.setdefault(cite(work, known.get(work.id, ALONE)), []).append(work)
        step()
    return [group for group in groups.values() if len(group) > 1]


def _apart(
    works: list[Work],
    rules: Rules,
    known: dict[str, Distinct],
    cite: Callable[[Work, Distinct], str],
    letter: Callable[[int], str],
) -> None:
    waiting = [works]
    by_given = rules.given and rules.rule == "by-cite"
    if rules.names and by_given:
        waiting = [left for group in waiting for left in _by_names_and_given(group, known, cite)]
    elif rules.names:
        waiting = [left for group in waiting for left in _by_names(group, known, cite)]
    elif by_given:
        waiting = [left for group in waiting for left in _by_given(group, known, cite)]
    if rules.condition:
        waiting = [left for group in waiting for left in _by_condition(group, known, cite)]
    if rules.suffix:
        for group in waiting:
            for number, work in enumerate(group, 1):
                known[work.id] = replace(known.get(work.id, ALONE), year_suffix=letter(number))


def _by_names(works: list[Work], known: dict[str, Distinct], cite: Callable[[Work, Distinct], str]) -> list[list[Work]]:
    """Add names until they differ; those that never do keep none of the added ones."""
    most = min(max(len(work.people("author") or work.people("editor")) for work in works), _MOST_NAMES)
    left = works
    for count in range(2, most + 1):
        if len(left) < 2:
            break
        tried = {work.id: replace(known.get(work.id, ALONE), names=count) for work in left}
        groups: dict[str, list[Work]] = {}
        for work in left:
            groups.setdefault(cite(work, tried[work.id]), []).append(work)
        if len(groups) == 1:
            continue
        still: list[list[Work]] = []
        for group in groups.values():
            for work in group:
                known[work.id] = tried[work.id]
            if len(group) > 1:
                still.append(group)
        return [each for group in still for each in _by_names(group, known, cite)]
    return [left] if len(left) > 1 else []


def _by_names_and_given(
    works: list[Work], known: dict[str, Distinct], cite: Callable[[Work, Distinct], str]
) -> list[list[Work]]:
    """The given names of those that are written anyway go before further names."""
    people = {work.id: work.people("author") or work.people("editor") for work in works}
    longest = min(max(map(len, people.values())), _MOST_NAMES)
    for count in range(1, longest + 1):
        for level in (0, 1, 2):
            tried = {}
            for work in works:
                given = dict.fromkeys(people[work.id][:count], level) if level else {}
                tried[work.id] = replace(known.get(work.id, ALONE), names=count, given=given)
            groups: dict[str, list[Work]] = {}
            for work in works:
                groups.setdefault(cite(work, tried[work.id]), []).append(work)
            if len(groups) > 1:
                known |= tried
                alike = [group for group in groups.values() if len(group) > 1]
                return [left for group in alike for left in _by_names_and_given(group, known, cite)]
    return [works]


def _by_given(works: list[Work], known: dict[str, Distinct], cite: Callable[[Work, Distinct], str]) -> list[list[Work]]:
    """Write given names of one person after the other until the works differ."""
    people = [work.people("author") or work.people("editor") for work in works]
    longest = min(max(map(len, people)), _MOST_NAMES)
    for level in (1, 2):
        for count in range(1, longest + 1):
            tried = {}
            for work, names in zip(works, people, strict=True):
                now = known.get(work.id, ALONE)
                tried[work.id] = replace(now, given={**now.given, **dict.fromkeys(names[:count], level)})
            groups: dict[str, list[Work]] = {}
            for work in works:
                groups.setdefault(cite(work, tried[work.id]), []).append(work)
            if len(groups) > 1:
                known |= tried
                return [group for group in groups.values() if len(group) > 1]
    return [works]


def _by_condition(
    works: list[Work], known: dict[str, Distinct], cite: Callable[[Work, Distinct], str]
) -> list[list[Work]]:
    tried = {work.id: replace(known.get(work.id, ALONE), condition=True) for work in works}
    groups: dict[str, list[Work]] = {}
    for work in works:
        groups.setdefault(cite(work, tried[work.id]), []).append(work)
    # The style's own way is taken also where it does not help.
    known |= tried
    return [group for group in groups.values() if len(group) > 1]


def _givens(works: Sequence[Work], rule: str) -> dict[str, dict[Person, int]]:
    """For the rules that look at all names of the list: which people need initials or given names."""
    primary = rule.startswith("primary")
    by_family: dict[tuple[str, str], set[Person]] = {}
    shown: dict[str, Sequence[Person]] = {}
    for work in works:
        people = work.people("author") or work.people("editor")
        shown[work.id] = people[:1] if primary else people
        for each in shown[work.id]:
            by_family.setdefault((each.non_dropping, each.family), set()).add(each)
    levels: dict[Person, int] = {}
    for alike in by_family.values():
        givens = {each.given for each in alike}
        if len(givens) < 2:
            continue
        short = [initials(given, ".", hyphen=True, only_initials=False) for given in givens]
        for each in alike:
            mine = initials(each.given, ".", hyphen=True, only_initials=False)
            unique = short.count(mine) == 1
            levels[each] = 1 if unique or rule.endswith("with-initials") else 2
    return {
        source: found
        for source, people in shown.items()
        if (found := {each: levels[each] for each in people if each in levels})
    }
