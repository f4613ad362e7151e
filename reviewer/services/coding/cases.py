"""Cases: what sources or passages speak of, with attributes, such as persons, trials or countries."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import ATTRIBUTE, case_part_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.case import Case
from reviewer.model.names import clean_name
from reviewer.model.sources.source import AttributeType, attribute_problem
from reviewer.sentence import quoted, sentence
from reviewer.services.coding.highlights import highlight_passage
from reviewer.services.shared.highlight_lookup import highlights
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import highlights as reads_highlights


def list_cases(*, project: Project) -> list[Case]:
    """All cases by name."""
    return project.read(reads_groups.cases)


def case_names(*, project: Project) -> list[tuple[str, str]]:
    """All cases as (id, name) by name, without what they hold."""
    return project.read(reads_groups.case_names)


def containing(*, project: Project, thing: str) -> set[str]:
    """The ids of the cases that hold a source or highlight itself."""
    return set(project.read(reads_groups.cases_of, thing))


def case_with(*, project: Project, identifier: str) -> Case:
    """The case with this id. Raises NotFoundError."""
    case = next((case for case in list_cases(project=project) if case.id == identifier), None)
    if case is None:
        raise NotFoundError(sentence("This case is not in the project any more."))
    return case


def find_case(*, project: Project, name: str) -> Case:
    """The case with this id or name. Raises NotFoundError with the candidates."""
    cases = list_cases(project=project)
    for same in (lambda case: name in (case.id, case.name), lambda case: case.name.casefold() == name.casefold()):
        matching = [case for case in cases if same(case)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            listed = ", ".join(f"{case.name} ({case.id})" for case in matching)
            raise NotFoundError(
                sentence("Several cases are called “{name}”: {listed}.", name=name, listed=listed),
                [case.id for case in matching],
            )
    near = [case.name for case in cases if name.casefold() in case.name.casefold()]
    meant = quoted(near[:5])
    raise NotFoundError(
        sentence(
            "There is no case “{name}”; did you mean {meant}?" if near else "There is no case “{name}”.",
            name=name,
            meant=meant,
        ),
        near,
    )


def add_case(
    *, project: Project, name: str, sources: Iterable[str] = (), highlights: Iterable[str] = (), coder: str
) -> tuple[Changes, str]:
    """Make a case that holds these sources and the passages of these highlights. Returns what changed and its id.

    Raises UsageError when there is a case of this name.
    """
    with project.action("case_made", coder=coder) as act:
        cleaned = _checked_name(project, name)
        act.say("case_made", name=cleaned)
        identifier = act.draft.create("case", project.world.new_id(), name=cleaned)
        _put_in(project, act.draft, Case(identifier, cleaned), sources, highlights)
    return act.changes, identifier


def rename_case(*, project: Project, case: str, name: str, coder: str) -> Changes:
    """Give a case another name. Raises UsageError when another case has it."""
    with project.action("case_renamed", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        cleaned = _checked_name(project, name, case)
        act.say("case_renamed", old=now.name, new=cleaned)
        act.draft.set("case", case, "name", cleaned)
    return act.changes


def describe_case(*, project: Project, case: str, note: str, coder: str) -> Changes:
    """Write what is to be said about a case."""
    with project.action("case_described", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        act.say("case_described", name=now.name)
        if note != now.note:
            act.draft.set("case", case, "note", note)
    return act.changes


def set_case_attribute(
    *, project: Project, case: str, name: str, type_: AttributeType, value: str, coder: str
) -> Changes:
    """Give a case a named, typed value; an empty one takes the attribute away. Raises UsageError for a wrong value."""
    problem = attribute_problem(type_, value)
    if problem:
        raise UsageError(sentence("{problem}.", problem=problem))
    try:
        cleaned = clean_name(name, what="name of the attribute")
    except ValueError as error:
        raise UsageError(*error.args) from error
    with project.action("attribute_set", name=cleaned, coder=coder) as act:
        now = case_with(project=project, identifier=case)
        content = {"type": type_, "value": value} if value else None
        if content is not None or now.attribute(cleaned):
            act.draft.set("case", case, ATTRIBUTE + cleaned, content)
    return act.changes


def delete_case(*, project: Project, case: str, coder: str) -> Changes:
    """Delete a case; its sources and highlights stay."""
    with project.action("case_deleted", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        act.say("case_deleted", name=now.name)
        act.draft.delete("case", case)
        for kind, dependent in project.read(reads_highlights.dependents, "case", case):
            act.draft.delete(kind, dependent)
    return act.changes


def put_into_case(
    *, project: Project, case: str, sources: Iterable[str] = (), highlights: Iterable[str] = (), coder: str
) -> Changes:
    """Put whole sources, or the passages of highlights, into a case. What it holds already stays."""
    with project.action("case_filled", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        count = _put_in(project, act.draft, now, sources, highlights)
        act.say("case_filled", name=now.name, count=count)
    return act.changes


def put_passage_into_case(
    *, project: Project, case: str, source: str, start: int, end: int, coder: str
) -> tuple[Changes, str]:
    """Highlight characters `start` to `end`, if they are not yet, and put them into a case, in one changeset.

    Returns what changed and the highlight's id. Raises UsageError for offsets outside the text.
    """
    with project.action("case_filled", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        _, highlight = highlight_passage(project=project, source=source, start=start, end=end, coder=coder)
        put_into_case(project=project, case=case, highlights=[highlight], coder=coder)
        act.say("case_filled", name=now.name, count=1)
    return act.changes, highlight


def take_from_case(*, project: Project, case: str, things: Iterable[str], coder: str) -> Changes:
    """Take sources or passages (ids of highlights) out of a case; they stay in the project."""
    with project.action("case_thinned", coder=coder) as act:
        now = case_with(project=project, identifier=case)
        gone = [thing for thing in dict.fromkeys(things) if thing in (*now.sources, *now.highlights)]
        act.say("case_thinned", name=now.name, count=len(gone))
        for thing in gone:
            act.draft.delete("case_part", case_part_id(case, thing))
    return act.changes


def _put_in(project: Project, draft: Draft, case: Case, sources: Iterable[str], marked: Iterable[str]) -> int:
    wanted = list(dict.fromkeys(marked))
    if len(highlights(project=project, ids=wanted)) < len(wanted):
        raise NotFoundError(sentence("One of these highlights is not in the project any more."))
    whole = list(dict.fromkeys(sources))
    for source in whole:
        source_with(project=project, identifier=source)
    new = [thing for thing in (*whole, *wanted) if thing not in (*case.sources, *case.highlights)]
    for thing in new:
        draft.create("case_part", case_part_id(case.id, thing), case=case.id, thing=thing)
    return len(new)


def _checked_name(project: Project, name: str, own: str = "") -> str:
    try:
        cleaned = clean_name(name)
    except ValueError as error:
        raise UsageError(*error.args) from error
    for case in list_cases(project=project):
        if case.id != own and case.name.casefold() == cleaned.casefold():
            raise UsageError(sentence("There is a case “{name}” already; choose another name.", name=case.name))
    return cleaned
