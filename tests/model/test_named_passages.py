"""Passages that texts name themselves, worked out by hand."""

from __future__ import annotations

import pytest

from reviewer.importers import GivenFile, read_given
from reviewer.model.sources.named_passages import NamedBy, name_key, named_passages, without_number

HTML = """<html><body><h1>Sleep and pain</h1><p>Both were asked about.</p>
<h2>2.1 Methods</h2><p>We asked forty people.</p><h3>How was pain measured?</h3><p>With a scale of ten.</p><p>Twice a day.</p>
<h2>Results</h2><p>Most slept better.</p>
<table><tr><th>Who</th><th>Did you sleep?</th></tr><tr><td>Ada</td><td>Yes, mostly.</td></tr>
<tr><td>Ben</td><td>Not at all.</td></tr></table></body></html>"""
TALK = """Interviewer: Thank you for coming. How did you sleep?

Ada: Well enough.

Ben: Badly, and I woke early.

Interviewer: I see.

Ada: It got better later.

Interviewer [00:04:10]: And the pain?

Ben: It came back.
"""
FORM = """What did you expect?

To sleep again.
For a whole night.

2. Would you do it again?

Yes.
"""


def found(name: str, content: str, by: NamedBy) -> list[tuple[str, str]]:
    read = read_given(GivenFile(name, content.encode(), None, "whole"))
    named = named_passages(read.text, read.structure, by)
    return [(one.name, read.text[one.start : one.end]) for one in named]


def test_sections_by_their_heading() -> None:
    passages = dict(found("a.html", HTML, "headings"))
    assert list(passages) == ["Sleep and pain", "2.1 Methods", "How was pain measured?", "Results"]
    assert passages["2.1 Methods"].startswith("2.1 Methods")
    assert passages["2.1 Methods"].endswith("Twice a day.")
    assert passages["Results"].startswith("Results")


def test_rows_by_their_first_cell() -> None:
    rows = found("a.html", HTML, "rows")
    assert [name for name, _ in rows] == ["Ada", "Ben"]
    assert "Yes, mostly." in rows[0][1]
    assert "Not" not in rows[0][1]


def test_answers_under_questions_and_in_columns() -> None:
    assert found("a.html", HTML, "answers") == [
        ("How was pain measured?", "With a scale of ten.\n\nTwice a day."),
        ("Did you sleep?", "Yes, mostly."),
        ("Did you sleep?", "Not at all."),
    ]


def test_answers_in_a_plain_form() -> None:
    assert found("form.txt", FORM, "answers") == [
        ("What did you expect?", "To sleep again.\nFor a whole night."),
        ("2. Would you do it again?", "Yes."),
    ]


def test_turns_and_what_others_answer() -> None:
    turns = found("talk.txt", TALK, "speakers")
    assert [name for name, _ in turns] == ["Interviewer", "Ada", "Ben", "Interviewer", "Ada", "Interviewer", "Ben"]
    assert found("talk.txt", TALK, "answers") == [
        ("How did you sleep?", "Ada: Well enough.\n\nBen: Badly, and I woke early."),
        ("And the pain?", "Ben: It came back."),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2.1 Methods", "METHODS"),
        ("3. Results:", "Results"),
        ("1 Introduction", "Introduction"),
        ("Question 4) Why?", "why"),
        ("Q4. Why ?", "Why?"),
        ("• Why?", "– 3) why"),
        ("iv. Ｄiscussion", "Discussion"),
    ],
)
def test_names_that_mean_the_same(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize("name", ["2024", "1999 to 2004", "i am tired", "5", "?"])
def test_names_that_stay(name: str) -> None:
    assert without_number(name) == name
    assert name_key(name)


def test_names_that_differ() -> None:
    assert name_key("Results of 2023") != name_key("Results of 2024")
