"""Groups: named sets of sources or of codes. A thing may be in several."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import member_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.group import GROUP_OF, Group, GroupOf
from reviewer.model.names import clean_name
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import highlights as reads_highlights

_MANY = {"source": sentence("sources"), "code": sentence("codes")}


def list_groups(*, project: Project, of: GroupOf | None = None) -> list[Group]:
    """All groups, or those of sources or of codes, by name."""
    return project.read(reads_groups.groups, of)


def group_names(*, project: Project, of: GroupOf | None = None) -> list[tuple[str, str, GroupOf]]:
    """The same as (id, name, what it is of), without what is in them."""
    return project.read(reads_groups.group_names, of)


def find_group(*, project: Project, name: str, of: GroupOf | None = None) -> Group:
    """The group with this id or name. Raises NotFoundError with the candidates."""
    groups = list_groups(project=project, of=of)
    for same in (
        lambda group: name in (group.id, group.name),
        lambda group: group.name.casefold() == name.casefold(),
    ):
        matching = [group for group in groups if same(group)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            listed = ", ".join(f"{group.name} of {_MANY[group.of]} ({group.id})" for group in matching)
            raise NotFoundError(
                sentence("Several groups are called “{name}”: {listed}.", name=name, listed=listed),
                [group.id for group in matching],
            )
    names = [group.name for group in groups]
    raise NotFoundError(
        sentence(
            "There is no group “{name}”; there are: {names}.", name=name, names=", ".join(names) or sentence("none yet")
        ),
        names,
    )


def group_with(*, project: Project, identifier: str) -> Group:
    """The group with this id. Raises NotFoundError."""
    group = next((group for group in list_groups(project=project) if group.id == identifier), None)
    if group is None:
        raise NotFoundError(sentence("This group is not in the project any more."))
    return group


def add_group(
    *, project: Project, name: str, of: GroupOf, members: Iterable[str] = (), coder: str
) -> tuple[Changes, str]:
    """Make a group of sources or of codes, with these in it. Returns what changed and its id. Raises UsageError."""
    if of not in GROUP_OF:
        raise UsageError(
            sentence("There are no groups of “{of}”; choose one of {names}.", of=of, names=", ".join(GROUP_OF))
        )
    with project.action("group_made", coder=coder) as act:
        cleaned = _checked_name(project, name, of)
        act.say("group_made", name=cleaned)
        identifier = act.draft.create("group", project.world.new_id(), name=cleaned, of=of)
        _put_in(project, act.draft, Group(identifier, cleaned, of), members)
    return act.changes, identifier


def rename_group(*, project: Project, group: str, name: str, coder: str) -> Changes:
    """Give a group another name. Raises UsageError when another group of the same sort has it."""
    with project.action("group_renamed", coder=coder) as act:
        now = group_with(project=project, identifier=group)
        cleaned = _checked_name(project, name, now.of, group)
        act.say("group_renamed", old=now.name, new=cleaned)
        act.draft.set("group", group, "name", cleaned)
    return act.changes


def describe_group(*, project: Project, group: str, note: str, coder: str) -> Changes:
    """Say what a group is for."""
    with project.action("group_described", coder=coder) as act:
        now = group_with(project=project, identifier=group)
        act.say("group_described", name=now.name)
        if note != now.note:
            act.draft.set("group", group, "note", note)
    return act.changes


def delete_group(*, project: Project, group: str, coder: str) -> Changes:
    """Delete a group; what was in it stays."""
    with project.action("group_deleted", coder=coder) as act:
        now = group_with(project=project, identifier=group)
        act.say("group_deleted", name=now.name)
        act.draft.delete("group", group)
        for kind, dependent in project.read(reads_highlights.dependents, "group", group):
            act.draft.delete(kind, dependent)
    return act.changes


def put_into_group(*, project: Project, group: str, things: Iterable[str], coder: str) -> Changes:
    """Put sources or codes into a group. What is in it already stays. Raises NotFoundError for what is not there."""
    with project.action("group_filled", coder=coder) as act:
        now = group_with(project=project, identifier=group)
        count = _put_in(project, act.draft, now, things)
        act.say("group_filled", name=now.name, count=count)
    return act.changes


def take_from_group(*, project: Project, group: str, things: Iterable[str], coder: str) -> Changes:
    """Take sources or codes out of a group."""
    with project.action("group_thinned", coder=coder) as act:
        now = group_with(project=project, identifier=group)
        leaving = dict.fromkeys(things)
        # A code that was merged into another one is in the group under its own id.
        inside = project.codebook.with_merged(leaving) if now.of == "code" else set(leaving)
        gone = [thing for thing in now.members if thing in inside]
        act.say("group_thinned", name=now.name, count=len(gone))
        for thing in gone:
            act.draft.delete("member", member_id(group, thing))
    return act.changes


def members_of(*, project: Project, groups: Iterable[str]) -> set[str]:
    """The ids of all sources and codes in these groups, codes as they are shown."""
    book = project.codebook
    return {shown.id if (shown := book.shown(thing)) else thing for thing in project.read(reads_groups.members, groups)}


def names_by_code(*, project: Project) -> dict[str, list[str]]:
    """The names of the groups that each code is in; codes that are in none are left out."""
    book, found = project.codebook, dict[str, list[str]]()
    for group in list_groups(project=project, of="code"):
        for code in book.in_order(group.members):
            found.setdefault(code, []).append(group.name)
    return found


def containing(*, project: Project, thing: str) -> set[str]:
    """The ids of the groups that a source or code is in; a code also by what was merged into it."""
    same = project.codebook.with_merged([thing])
    return {group for each in same for group in project.read(reads_groups.groups_of, each)}


def _put_in(project: Project, draft: Draft, group: Group, things: Iterable[str]) -> int:
    book, count = project.codebook, 0
    for thing in dict.fromkeys(things):
        if group.of == "source":
            source_with(project=project, identifier=thing)
        elif book.shown(thing) is None:
            raise NotFoundError(sentence("This code is not in the codebook any more."))
        if thing not in group.members:
            draft.create("member", member_id(group.id, thing), group=group.id, thing=thing)
            count += 1
    return count


def _checked_name(project: Project, name: str, of: GroupOf, own: str = "") -> str:
    try:
        cleaned = clean_name(name)
    except ValueError as error:
        raise UsageError(*error.args) from error
    for group in list_groups(project=project, of=of):
        if group.id != own and group.name.casefold() == cleaned.casefold():
            raise UsageError(
                sentence(
                    "There is a group of {many} “{name}” already; choose another name.", many=_MANY[of], name=group.name
                )
            )
    return cleaned
