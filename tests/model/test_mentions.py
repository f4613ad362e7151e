"""Things that a note names."""

from __future__ import annotations

from reviewer.model.coding import mentions
from reviewer.model.coding.mentions import Mention
from reviewer.model.coding.note import Note

CODE, TRIAL = "1" * 32, "2" * 32
TEXT = f"See [@code:{CODE}] in [@source:{TRIAL}], and [@code:{CODE}] again."


def test_a_text_is_cut_at_the_things_that_it_names() -> None:
    code, trial = Mention("code", CODE), Mention("source", TRIAL)
    assert mentions.split(TEXT) == ["See ", code, " in ", trial, ", and ", code, " again."]
    assert mentions.mentions(TEXT) == [code, trial]
    assert mentions.split("") == mentions.mentions("") == []
    assert mentions.split(mentions.token("note", CODE)) == [Mention("note", CODE)]


def test_what_is_no_token_is_text() -> None:
    for text in (
        f"[@{CODE}]",
        f"[@coder:{CODE}]",
        "[@code:1]",
        f"[@code:{CODE.upper()}A]",
        f"[@code:{CODE}:0]",
        "[@code:",
    ):
        assert mentions.mentions(text) == []
        assert mentions.shown(text, {}) == text


def test_names_stand_in_place_of_tokens_and_ids_are_given_anew() -> None:
    names = {Mention("code", CODE): "Risks/Dissociation"}
    assert mentions.shown(TEXT, names, "(gone)") == (
        "See “Risks/Dissociation” in “(gone)”, and “Risks/Dissociation” again."
    )
    assert mentions.without(TEXT) == "See  in , and  again."
    assert mentions.with_ids(TEXT, {CODE: TRIAL}) == TEXT.replace(CODE, TRIAL)


def test_a_note_without_a_title_is_called_as_it_begins() -> None:
    def heading(title: str, text: str) -> str:
        return Note("n", title, text, "c", 5, 5).heading

    assert heading("Plan", "Read on") == "Plan"
    assert heading("", f"\n  \n{mentions.token('code', CODE)} comes   twice\nRest") == "comes twice"
    assert heading("", "x" * 90) == "x" * 79 + "…"
    assert heading("", "") == ""


def test_a_note_is_dated_when_it_was_written_wherever_that_was() -> None:
    assert Note("n", "", "", "c", 5, 9).when == 5
    assert Note("n", "", "", "c", 5, 9, made=-3).when == -3
