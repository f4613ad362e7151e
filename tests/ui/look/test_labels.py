"""What an action is called: the same key in English and in the window's language, in undo, notices and history."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.changes.record import parse
from reviewer.model.label import ENGLISH, Label, read_label
from reviewer.services.coding import codes
from reviewer.services.project import history, undo
from tests.builder import ANNA, ProjectBuilder
from tests.kept import bodies
from ui.look import language
from ui.look.labels import WORDS, label_words

Build = Callable[[], ProjectBuilder]


def test_the_window_has_the_words_of_the_core() -> None:
    assert {key: str(words) for key, words in WORDS.items()} == dict(ENGLISH)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Tag with Risks", "Tag with Risks"),
        ("", ""),
        ('{"is":"tagged","codes":["A","B"]}', "Tag with A, B"),
        ('{"is":"undone","of":{"is":"code_made","name":"Risks"}}', "Undo: New code Risks"),
        ('{"is":"undone","of":"Tag with Risks"}', "Undo: Tag with Risks"),
        ('{"is":"hits_highlighted","count":1200}', "Highlight 1,200 hits"),
        ('{"is":"code_made"}', "New code "),
        ('{"is":"no such key","name":"x"}', '{"is":"no such key","name":"x"}'),
        ('{"is":"code_made","name":1.5}', '{"is":"code_made","name":1.5}'),
        ('{"is":"code_made","name":"{coder} {0.__class__}"}', "New code {coder} {0.__class__}"),
        ('{"is":["tagged"]}', '{"is":["tagged"]}'),
        ('{"is":"written","text":"no"}', '{"is":"written","text":"no"}'),
        ("[1]", "[1]"),
        ("{" * 900, "{" * 900),
    ],
)
def test_a_label_out_of_a_log_is_worded_or_stands_as_it_is(written: str, said: str) -> None:
    assert str(read_label(written)) == said


def test_a_label_fits_into_a_record_however_long_its_names_are() -> None:
    label = Label("undone", {"of": Label("tagged", {"codes": tuple("c" * 1_000 for _ in range(40))})})
    written = label.in_the_log()
    assert len(written) <= 1_000
    assert str(read_label(written)).startswith("Undo: Tag with ccc")


def test_undo_and_history_are_in_the_language_of_the_reader(a_project: Build, qapp: QApplication) -> None:
    project = a_project().project
    codes.add_code(project=project, name="Kosten", coder=ANNA)
    changes = undo.undo(project=project, coder=ANNA)
    assert str(changes.label) == "Undo: New code Kosten"
    entry = history.history(project=project, limit=1)[0]
    assert (str(entry.label), entry.step) == ("Undo: New code Kosten", "Undo")
    language.install(qapp, "de")
    try:
        assert label_words(changes.label) == "Rückgängig: Neuer Kode Kosten"
    finally:
        language.install(qapp, "en")


def test_a_label_in_the_log_is_a_key_that_other_versions_take(a_project: Build) -> None:
    project = a_project().project
    codes.add_code(project=project, name="Costs", coder=ANNA)
    rows = project.read(bodies)
    labels = [parse(key.hex(), body).label for key, body in rows]
    assert {"is": "code_made", "name": "Costs"} in [json.loads(label) for label in labels]
