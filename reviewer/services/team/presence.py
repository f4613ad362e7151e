"""Who else works on the project now, and on which source: told to the others only by those who agree to it."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.services.shared import people, source_lookup
from reviewer.store.project_file import Project
from reviewer.sync.port import Exchange, Presence


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works now: name, and id and title of the source, "" where they look at none."""

    coder: str
    name: str
    source: str
    title: str


def who_is_here(*, project: Project, exchange: Exchange, coder: str = "", source: str = "") -> tuple[Colleague, ...]:
    """The others who work now, by name. Where a `coder` is given the others are told that they do too, else that is taken back.

    Raises Unreachable, NotAllowed.
    """
    mine = Presence(coder, source, project.world.now_ms()) if coder else None
    others = [each for each in exchange.present(mine) if each.coder != coder]
    names = {each.id: each.name for each in people.list_coders(project=project)}
    titles = source_lookup.titles(project=project, sources={each.source for each in others if each.source})
    found = {
        Colleague(each.coder, names.get(each.coder, "unknown"), each.source, titles.get(each.source, ""))
        for each in others
    }
    return tuple(sorted(found, key=lambda each: (each.name, each.title)))
