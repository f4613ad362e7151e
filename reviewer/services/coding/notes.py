"""Notes: a journal of dated texts that hang on nothing and may name things of the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.mentions import Mention, mentions
from reviewer.model.coding.note import Note
from reviewer.model.names import clean_name
from reviewer.sentence import sentence
from reviewer.services.shared.people import name_of, person
from reviewer.store.project_file import Project
from reviewer.store.reads import notes as reads_notes


def list_notes(*, project: Project, text: str = "") -> list[Note]:
    """The notes, the newest first; with `text` those that have these characters in title or text, ignoring case."""
    needle = text.casefold()
    notes = project.read(reads_notes.notes)
    return [note for note in notes if not needle or needle in f"{note.title}\n{note.text}".casefold()]


def note_with(*, project: Project, identifier: str) -> Note:
    """The note with this id. Raises NotFoundError."""
    notes = project.read(reads_notes.notes, ids=[identifier])
    if not notes:
        raise NotFoundError(sentence("This note is not in the project any more."))
    return notes[0]


def names_in(*, project: Project, notes: Iterable[Note]) -> Mapping[Mention, str]:
    """What the things that these notes name are called now; those that are gone are left out."""
    named = dict.fromkeys(each for note in notes for each in mentions(note.text))
    return project.read(reads_notes.names_of, named) if named else {}


def notes_on(*, project: Project, thing: str) -> list[Note]:
    """The notes that name a thing, the newest first."""
    return project.read(reads_notes.naming, thing)


def add_note(*, project: Project, title: str = "", text: str = "", coder: str) -> tuple[Changes, str]:
    """Write a note. Returns what changed and its id. Raises UsageError where both title and text are empty."""
    heading = _title(title)
    if not (heading or text.strip()):
        raise UsageError(sentence("The note is empty; write a title or a text."))
    with project.action("note_written", coder=coder) as act:
        identifier = act.draft.create("note", project.world.new_id(), title=heading, text=text, coder=coder)
        act.say("note_written", title=Note(identifier, heading, text, coder, 0, 0).heading)
    return act.changes, identifier


def edit_note(*, project: Project, note: str, title: str | None = None, text: str | None = None, coder: str) -> Changes:
    """Change title or text of one's own note; None leaves it. Raises NotFoundError, UsageError for another coder's."""
    with project.action("note_edited", coder=coder) as act:
        now = _own(project, note, coder, sentence("change"))
        new = (now.title if title is None else _title(title), now.text if text is None else text)
        if not (new[0] or new[1].strip()):
            raise UsageError(sentence("The note would be empty; delete it instead."))
        act.say("note_edited", title=Note(note, *new, coder, 0, 0).heading)
        for field, value, before in zip(("title", "text"), new, (now.title, now.text), strict=True):
            if value != before:
                act.draft.set("note", note, field, value)
    return act.changes


def delete_note(*, project: Project, note: str, coder: str) -> Changes:
    """Delete one's own note. Raises NotFoundError, UsageError for another coder's."""
    with project.action("note_deleted", coder=coder) as act:
        now = _own(project, note, coder, sentence("delete"))
        act.say("note_deleted", title=now.heading)
        act.draft.delete("note", note)
    return act.changes


def _own(project: Project, identifier: str, coder: str, verb: str) -> Note:
    note = note_with(project=project, identifier=identifier)
    if note.coder != person(project=project, coder=coder):
        raise UsageError(
            sentence(
                "This note is {coder}'s; you cannot {verb} it.",
                coder=name_of(project=project, coder=note.coder),
                verb=verb,
            )
        )
    return note


def _title(title: str) -> str:
    if not title.strip():
        return ""
    try:
        return clean_name(title, what="title")
    except ValueError as error:
        raise UsageError(*error.args) from error
