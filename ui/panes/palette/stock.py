"""Everything that the palette can offer, read once and kept until it changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reviewer.model.coding import mentions
from reviewer.model.coding.code import Code
from reviewer.model.coding.mentions import Mention
from reviewer.model.coding.note import Note
from reviewer.model.names import shown
from reviewer.model.project import Memo
from reviewer.model.sources.source import Source
from reviewer.services.coding import codes, notes
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from ui.actions.action import Action, Actions
from ui.actions.offers import Offer, plain
from ui.widgets.rows.painted import on_one_line

_LOOKED_THROUGH = 2_000  # Characters, at each key; the end of a longer memo or note is left to the search.


def read_names(project: Project) -> list[Offer]:
    """Sources and codes of a project. Slow with many: ask off the main thread."""
    listed = source_lookup.list_sources(project=project)
    return [*map(_source, listed), *map(_code, codes.codebook(project=project))]


def read_memos(project: Project) -> list[Offer]:
    """The memos of a project. There may be many times more of them: ask off the main thread."""
    memos = highlight_lookup.memos(project=project)
    places = {memo.target for memo in memos if memo.target_kind == "highlight"}
    in_source = {place.id: place.source for place in highlight_lookup.highlights(project=project, ids=places)}
    titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
    details = project_lookup.details(project=project)
    names = titles | {code.id: code.name for code in codes.codebook(project=project)} | {details.id: details.title}
    names |= {highlight: titles.get(source, "") for highlight, source in in_source.items()}
    return [_memo(memo, names) for memo in memos if memo.target in names]


def read_notes(project: Project) -> list[Offer]:
    """The notes of a project. There may be many: ask off the main thread."""
    listed = notes.list_notes(project=project)
    names = notes.names_in(project=project, notes=listed)
    return [_note(note, names) for note in listed]


def _source(source: Source) -> Offer:
    reference = source.reference
    detail = " · ".join(part for part in (reference.type, reference.authors, reference.year) if part)
    others = plain(f"{reference.authors} {reference.year} {source.file_name}"[:400])
    return Offer("source", source.id, _line(source.title), _line(detail), plain=plain(source.title[:400]), above=others)


def _code(code: Code) -> Offer:
    above = code.path[: -len(code.name)].rstrip("/")
    return Offer("code", code.id, _line(code.name), _line(above), code.colour, "", plain(code.name), plain(code.path))


def _memo(memo: Memo, names: dict[str, str]) -> Offer:
    return Offer("memo", memo.id, _line(memo.text), _line(names[memo.target]), plain=plain(memo.text[:_LOOKED_THROUGH]))


def _note(note: Note, names: Mapping[Mention, str]) -> Offer:
    text = mentions.shown(note.text[:_LOOKED_THROUGH], names)
    return Offer(
        "note", note.id, _line(note.heading), _line(text if note.title else ""), plain=plain(f"{note.title} {text}")
    )


def _line(text: str) -> str:
    return shown(on_one_line(text))


def commands(actions: Actions) -> list[Offer]:
    """The commands that can be run now, in the order of the menus."""
    return [_command(action, actions.keys(action.id)) for action in actions.declared() if actions.enabled(action.id)]


def _command(action: Action, keys: Sequence[str]) -> Offer:
    title = action.words
    return Offer("command", action.id, title, shortcut=native(keys), plain=plain(title))


def native(keys: Sequence[str]) -> str:
    """The first of an action's keys as this system writes it."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def spoken(offer: Offer) -> str:
    """A row in words, for those who do not see it."""
    what = {
        "command": QCoreApplication.translate("Palette", "Command"),
        "source": QCoreApplication.translate("Palette", "Source"),
        "code": QCoreApplication.translate("Palette", "Code"),
        "memo": QCoreApplication.translate("Palette", "Memo"),
        "note": QCoreApplication.translate("Palette", "Note"),
        "search": QCoreApplication.translate("Palette", "Search"),
    }[offer.kind]
    return ", ".join(part for part in (f"{what}: {offer.title}", offer.detail, offer.shortcut) if part)
