"""Links between highlights: what contradicts what, what supports what, and what is related in a way that has a name."""

from __future__ import annotations

from reviewer.changes.kinds import KINDS, link_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.link import LINK_KINDS, Direction, LinkKind
from reviewer.model.names import clean_name
from reviewer.sentence import sentence
from reviewer.services.coding.highlights import highlight_passage
from reviewer.services.shared.highlight_lookup import highlights, list_links
from reviewer.services.shared.people import list_coders
from reviewer.store.project_file import Project
from reviewer.store.reads import people as reads_people

_LINK = KINDS["link"]
_LABELS = {"contradicts": "contradiction_marked", "supports": "support_marked", "related": "relation_marked"}


def link_highlights(
    *,
    project: Project,
    kind: LinkKind,
    a: str,
    b: str,
    coder: str,
    note: str = "",
    name: str = "",
    direction: Direction = "",
) -> tuple[Changes, str]:
    """Say that highlight `a` contradicts or supports highlight `b`, or is related to it. Linking again changes the note.

    What is related may have a `name`, such as “causes”, and a direction; a coder may relate two highlights in several ways.
    Returns what changed and the link's id. Raises UsageError, NotFoundError.
    """
    if kind not in LINK_KINDS:
        raise UsageError(
            sentence("“{kind}” is no link; choose one of {names}.", kind=kind, names=", ".join(LINK_KINDS))
        )
    if a == b:
        raise UsageError(sentence("An excerpt cannot be linked to itself; choose another one."))
    said = _said(kind, name, direction)
    with project.action(_LABELS[kind], coder=coder) as act:
        if len(highlights(project=project, ids=[a, b])) < 2:
            raise NotFoundError(sentence("One of the two highlights is not in the project any more."))
        # What has no direction is one link with one id both ways round.
        birth = _LINK.settled({"kind": kind, "a": a, "b": b, "coder": coder, **said})
        identifier = act.draft.create("link", link_id(kind, a, b, coder, **said), **birth)
        act.draft.set("link", identifier, "note", note)
    return act.changes, identifier


def link_passage(
    *,
    project: Project,
    kind: LinkKind,
    source: str,
    start: int,
    end: int,
    b: str,
    coder: str,
    name: str = "",
    direction: Direction = "",
) -> tuple[Changes, str]:
    """Highlight characters `start` to `end` and say how they stand to highlight `b`, in one changeset.

    Returns what changed and the id of the highlight at this place. Raises UsageError, NotFoundError.
    """
    key = _LABELS[kind]
    with project.action(key, coder=coder) as act:
        _, a = highlight_passage(project=project, source=source, start=start, end=end, coder=coder)
        link_highlights(project=project, kind=kind, a=a, b=b, coder=coder, name=name, direction=direction)
        act.say(key)
    return act.changes, a


def unlink(*, project: Project, link: str, coder: str) -> Changes:
    """Take one's own link away. Raises NotFoundError, UsageError for another coder's."""
    with project.action("link_removed", coder=coder) as act:
        own = next((each for each in list_links(project=project) if each.id == link), None)
        people = project.read(reads_people.merged)
        if own is None:
            raise NotFoundError(sentence("This link is not in the project any more."))
        if own.coder != people.get(coder, coder):
            name = next((c.name for c in list_coders(project=project) if c.id == own.coder), sentence("another coder"))
            raise UsageError(sentence("This link is {name}'s; you cannot take it away.", name=name))
        act.draft.delete("link", link)
    return act.changes


def relation_names(*, project: Project) -> list[str]:
    """The names that relations have in the project, each once, sorted."""
    return sorted({link.name for link in list_links(project=project) if link.name}, key=str.casefold)


def _said(kind: LinkKind, name: str, direction: Direction) -> dict[str, str]:
    """The fields that a relation has beyond those of every link; empty for the other kinds."""
    if kind != "related":
        return {}
    try:
        cleaned = clean_name(name, what="name of the relation") if name.strip() else ""
    except ValueError as error:
        raise UsageError(*error.args) from error
    return {"name": cleaned, "direction": direction}
