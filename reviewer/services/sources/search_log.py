"""The search log: where, when and how the team searched, how much it found, and which sources came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.sources.search import COUNTS, ORIGINS, Origin, Search
from reviewer.sentence import sentence
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

_MOST_RECORDS = 1_000_000_000
"""More than any database holds; a greater number is a slip of the pen."""
_TEXTS = ("date", "query", "note")


def searches(*, project: Project) -> list[Search]:
    """The searches in the order in which they were written down."""
    return project.read(reads_summary.searches)


def sources_of_searches(*, project: Project) -> dict[str, str]:
    """The search that found each source, for those where it is known and still in the log."""
    known = {search.id for search in searches(project=project)}
    listed = project.read(reads.sources)
    return {source.id: source.search for source in listed if source.search in known}


def add_search(
    *,
    project: Project,
    name: str,
    origin: Origin,
    coder: str,
    values: Mapping[str, str | int] | None = None,
    identifier: str | None = None,
) -> tuple[Changes, str]:
    """Write a search down. `values` are its other fields. Returns what changed and its id. Raises UsageError."""
    fields = {"name": _name(name), "origin": _origin(origin)} | _cleaned(values or {})
    new = identifier or project.world.new_id()
    with project.action("search_added", coder=coder) as act:
        act.say("search_added", name=str(fields["name"]))
        act.draft.create("search", new, **fields)
    return act.changes, new


def edit_search(*, project: Project, search: str, values: Mapping[str, str | int], coder: str) -> Changes:
    """Change fields of a search. Raises UsageError, NotFoundError."""
    cleaned = _cleaned(values)
    with project.action("search_edited", coder=coder) as act:
        now = _search(project, search)
        act.say("search_edited", name=now.name)
        for field, value in cleaned.items():
            if value != getattr(now, field):
                act.draft.set("search", search, field, value)
    return act.changes


def remove_search(*, project: Project, search: str, coder: str) -> Changes:
    """Take a search out of the log; its sources stay, and nobody knows then where they came from."""
    with project.action("search_removed", coder=coder) as act:
        act.say("search_removed", name=_search(project, search).name)
        act.draft.delete("search", search)
    return act.changes


def found_by(*, project: Project, sources: Iterable[str], search: str | None, coder: str) -> Changes:
    """Say which search found some sources, or with None that it is not known: one change and one undo."""
    with project.action("found_by", coder=coder) as act:
        chosen = list(dict.fromkeys(sources))
        name = _search(project, search).name if search else ""
        now = {source.id: source for source in project.read(reads.sources, chosen)}
        if len(now) < len(chosen):
            raise NotFoundError(sentence("One of these sources is not in the project any more."))
        act.say("found_by" if search else "found_by_nobody", count=len(chosen), name=name)
        for source in chosen:
            if (now[source].search or None) != search:
                act.draft.set("source", source, "search", search)
    return act.changes


def _search(project: Project, identifier: str) -> Search:
    matching = [search for search in searches(project=project) if search.id == identifier]
    if not matching:
        raise NotFoundError(sentence("This search is not in the log any more."))
    return matching[0]


def _cleaned(values: Mapping[str, str | int]) -> dict[str, str | int]:
    """The fields as they are kept."""
    cleaned: dict[str, str | int] = {}
    for field, value in values.items():
        if field == "name":
            cleaned[field] = _name(str(value))
        elif field == "origin":
            cleaned[field] = _origin(str(value))
        elif field in COUNTS:
            cleaned[field] = _count(field, value)
        elif field in _TEXTS:
            cleaned[field] = str(value).strip()
        else:
            raise UsageError(sentence("A search has no field “{field}”.", field=field))
    return cleaned


def _name(name: str) -> str:
    try:
        return clean_name(name, what="name of the search")
    except ValueError as error:
        raise UsageError(*error.args) from error


def _origin(origin: str) -> str:
    if origin not in ORIGINS:
        raise UsageError(
            sentence(
                "“{origin}” is no origin of records; choose one of {names}.", origin=origin, names=", ".join(ORIGINS)
            )
        )
    return origin


def _count(field: str, value: str | int) -> int:
    text = str(value).replace(",", "").strip() or "0"
    if not text.isdecimal() or int(text) > _MOST_RECORDS:
        raise UsageError(
            sentence("“{value}” is no number of records ({field}); write it like 120.", value=value, field=field)
        )
    return int(text)
