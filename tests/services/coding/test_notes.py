"""The journal: notes that hang on nothing and name things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.mentions import Mention, token
from reviewer.services.coding import codes, notes
from reviewer.services.project import checks, history, undo
from reviewer.services.shared import project_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "It helped within hours. It did not help at all."


def test_a_note_is_written_changed_deleted_and_each_can_be_undone(a_project: Build) -> None:
    project = a_project().project
    _, first = notes.add_note(project=project, title="  Plan ", text="Read all", coder=ANNA)
    _, second = notes.add_note(project=project, text="Search again\nin May", coder=ANNA)
    assert {(note.id, note.title, note.heading) for note in notes.list_notes(project=project)} == {
        (first, "Plan", "Plan"), (second, "", "Search again"),
    }  # fmt: skip
    before = project_lookup.digest(project=project)
    notes.edit_note(project=project, note=first, text="Read half", coder=ANNA)
    assert notes.note_with(project=project, identifier=first).text == "Read half"
    notes.delete_note(project=project, note=second, coder=ANNA)
    assert [note.id for note in notes.list_notes(project=project)] == [first]
    undo.undo(project=project, coder=ANNA)
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    assert checks.check(project=project).fine
    told = [entry.sentence for entry in history.history(project=project)]
    assert told[1:4] == ["Anna wrote the note “Search again in May” (undo)", "Anna deleted the note “Search again in May”",
                         "Anna changed the note “Plan”"]  # fmt: skip


def test_what_cannot_be_a_note_is_refused(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben")
    project = builder.project
    _, note = notes.add_note(project=project, title="Plan", coder=ANNA)
    with pytest.raises(UsageError, match="empty"):
        notes.add_note(project=project, title=" ", text=" \n", coder=ANNA)
    with pytest.raises(UsageError, match="delete it"):
        notes.edit_note(project=project, note=note, title="", coder=ANNA)
    with pytest.raises(UsageError, match="250 characters"):
        notes.edit_note(project=project, note=note, title="x" * 250, coder=ANNA)
    for refused in (
        lambda: notes.edit_note(project=project, note=note, text="Mine", coder=BEN),
        lambda: notes.delete_note(project=project, note=note, coder=BEN),
    ):
        with pytest.raises(UsageError, match="Anna's"):
            refused()
    with pytest.raises(NotFoundError):
        notes.delete_note(project=project, note="0" * 32, coder=ANNA)
    assert [each.title for each in notes.list_notes(project=project)] == ["Plan"]


def test_notes_are_found_by_their_words_and_by_what_they_name(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "Trial").coded("It helped within hours", "Benefits")
    project, code = builder.project, builder.code("Benefits")
    assert builder.last is not None
    named = [("code", code), ("source", builder.last.id), ("highlight", builder.highlight)]
    text = "Here " + " ".join(token(kind, thing) for kind, thing in named)  # type: ignore[arg-type]
    _, first = notes.add_note(project=project, title="Übersicht", text=text, coder=ANNA)
    _, second = notes.add_note(project=project, title="Other", text=f"{token('note', first)} {code}", coder=ANNA)
    assert [note.id for note in notes.list_notes(project=project, text="übers")] == [first]
    assert notes.list_notes(project=project, text="nowhere") == []
    for _, thing in named:
        assert [note.id for note in notes.notes_on(project=project, thing=thing)] == [first]
    assert [note.id for note in notes.notes_on(project=project, thing=first)] == [second]
    names = notes.names_in(project=project, notes=notes.list_notes(project=project))
    assert names == {
        Mention("code", code): "Benefits",
        Mention("source", builder.last.id): "Trial",
        Mention("highlight", builder.highlight): "It helped within hours",
        Mention("note", first): "Übersicht",
    }


def test_a_note_keeps_nothing_alive_and_says_what_is_gone(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "Trial").with_code("Benefits")
    project, code = builder.project, builder.code("Benefits")
    assert builder.last is not None
    text = f"{token('code', code)} {token('source', builder.last.id)}"
    notes.add_note(project=project, text=text, coder=ANNA)
    codes.delete_code(project=project, code=code, coder=ANNA)
    sources.remove_source(project=project, source=builder.last.id, coder=ANNA)
    assert notes.names_in(project=project, notes=notes.list_notes(project=project)) == {}
    assert project_lookup.conflict_count(project=project) == 0
    assert notes.list_notes(project=project)[0].text == text


def test_the_newest_note_comes_first_also_of_those_that_were_written_elsewhere(a_project: Build) -> None:
    project = a_project().project
    with project.action("written", text="Import", coder=ANNA) as act:
        for day, made in enumerate((500, None, -3)):
            birth = {"title": f"Note {day}", "text": "", "coder": ANNA} | ({} if made is None else {"made": made})
            act.draft.create("note", f"{day:032x}", **birth)
    assert [note.title for note in notes.list_notes(project=project)] == ["Note 1", "Note 0", "Note 2"]
