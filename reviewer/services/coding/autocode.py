"""Autocode by structure: what texts name themselves (headings, speakers, rows, questions) is found and coded in one step."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import MAX_NAME
from reviewer.model.sources.named_passages import NamedBy, NamedPassage, name_key, named_passages, without_number
from reviewer.model.team.coder import Coder
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.coding.codes import add_code, ensure_path
from reviewer.services.coding.highlights import highlight_passages
from reviewer.services.shared.people import coder_named, join
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of one source, in code points of its text, end exclusive."""

    source: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alike:
    """All passages of one name. `name` is the spelling that is most frequent, without a number before it."""

    name: str
    places: tuple[Place, ...]

    @property
    def sources(self) -> int:
        """How many sources they are in."""
        return len({place.source for place in self.places})


def alike(
    *, project: Project, by: NamedBy, sources: Iterable[str] | None = None, progress: Progress | None = None
) -> list[Alike]:
    """What texts name in one way, the passages of one name together: those in most sources first, then in text order.

    `sources` are ids; None stands for all. Raises Cancelled.
    """
    wanted = None if sources is None else set(sources)
    chosen = [s for s in list_sources(project=project) if s.sha256 and (wanted is None or s.id in wanted)]
    progress = progress or Progress()
    progress.start("Looking through the texts", len(chosen))
    places: dict[str, list[Place]] = {}
    names: dict[str, Counter[str]] = {}
    for source in chosen:
        for passage in _passages(project, source.sha256, by):
            key = name_key(passage.name)
            places.setdefault(key, []).append(Place(source.id, source.title, passage.start, passage.end))
            names.setdefault(key, Counter())[without_number(passage.name)] += 1
        progress.step()
    found = [Alike(names[key].most_common(1)[0][0], tuple(of_key)) for key, of_key in places.items()]
    return sorted(found, key=lambda one: -one.sources)


def code_alike(
    *, project: Project, chosen: Sequence[Alike], code: str | None = None, under: str = "", coder: str
) -> Changes:
    """Highlight all passages of these names and tag them, as one changeset and one undo.

    `code` is the id of the code they all get. None gives each name a code of its own, called like it, under the code with the
    id `under` or on the top level; codes of that name that are there are used. Raises UsageError where nothing is chosen.
    """
    if not chosen:
        raise UsageError(sentence("Nothing is chosen; choose at least one name."))
    with project.action("autocoded", coder=coder) as act:
        for one in chosen:
            tag = code or _code_called(project, one.name, under, coder)
            passages = [(place.source, place.start, place.end) for place in one.places]
            highlight_passages(project=project, passages=passages, code=tag, coder=coder)
        act.say("autocoded", count=len(chosen), passages=_count(chosen))
    return act.changes


def code_alike_at(
    *, project: Project, chosen: Sequence[Alike], code: str = "", under: str = "", coder: Coder | str
) -> Changes:
    """The same with paths of codes, which are made where they are missing, for a person or the name of one."""
    with project.action("autocoded", coder="") as act:
        if isinstance(coder, Coder):
            join(project=project, coder=coder.id, name=coder.name)
        act.coder = coder.id if isinstance(coder, Coder) else coder_named(project=project, name=coder).id
        ids = [ensure_path(project=project, path=path, coder=act.coder) if path else "" for path in (code, under)]
        code_alike(project=project, chosen=chosen, code=ids[0] or None, under=ids[1], coder=act.coder)
        act.say("autocoded", count=len(chosen), passages=_count(chosen))
    return act.changes


def _count(chosen: Sequence[Alike]) -> int:
    return sum(len(one.places) for one in chosen)


def _passages(project: Project, sha256: str, by: NamedBy) -> list[NamedPassage]:
    structure = project.read(reads_structures.structure, sha256)
    # Only answers can be told without a structure, so that most texts need not be read.
    if not structure and by != "answers":
        return []
    return named_passages(project.text(sha256), structure, by)


def _code_called(project: Project, name: str, under: str, coder: str) -> str:
    called = code_name(name)
    for code in project.codebook.children(under or None):
        if code.name.casefold() == called.casefold():
            return code.id
    return add_code(project=project, name=called, parent=under or None, coder=coder)[1]


def code_name(name: str) -> str:
    """What a code for passages of this name is called: a slash is no path, and what is too long is cut at a word."""
    printable = "".join(char if char.isprintable() else " " for char in name)
    words = " / ".join(part.strip() for part in printable.split("/") if part.strip()) or "–"
    words = unicodedata.normalize("NFC", " ".join(words.split()))
    if len(words) <= MAX_NAME:
        return words
    return words[: MAX_NAME - 1].rsplit(" ", 1)[0].rstrip() + "…"
