"""A sentence goes through JSON to another process with its template and values, so that it can still be said in any language."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

from reviewer.sentence import Sentence, Worded, as_json, of_json, on_one_line, sentence


def through_json(words: str) -> str:
    return of_json(json.loads(json.dumps(as_json(words))))


def test_a_sentence_keeps_its_template_and_values() -> None:
    part = sentence("“{name}” is empty", name="{braces} in a name")
    whole = sentence("{what}; {count} of {share} in {path}.", what=part, count=3, share=0.5, path=Path("a"))
    came = through_json(whole)
    assert came == "“{braces} in a name” is empty; 3 of 0.5 in a."
    assert isinstance(came, Sentence)
    assert came.template == "{what}; {count} of {share} in {path}."
    assert dict(came.values) == {"what": part, "count": 3, "share": 0.5, "path": "a"}
    inner = came.values["what"]
    assert isinstance(inner, Sentence)
    assert (inner.template, dict(inner.values)) == ("“{name}” is empty", {"name": "{braces} in a name"})


def test_plain_words_stay_plain() -> None:
    assert through_json("As it is {0}.") == "As it is {0}."
    assert type(through_json("As it is {0}.")) is str


def test_a_copy_is_a_sentence() -> None:
    copied = deepcopy([sentence("“{name}” is empty", name="a")])[0]
    assert (copied, copied.template, dict(copied.values)) == ("“a” is empty", "“{name}” is empty", {"name": "a"})


def test_an_error_stands_for_what_it_says() -> None:
    part = sentence("“{name}” is empty", name="a")
    for error in (Worded(part), ValueError(part)):
        assert sentence("No: {why}.", why=error).values["why"] is part
    assert sentence("No: {why}.", why=OSError(2, "gone")) == "No: [Errno 2] gone."
    assert str(Worded(part)) is part


def test_on_one_line_it_is_the_same_sentence() -> None:
    flat = on_one_line(sentence("“{text}” at {at}", text="two\n  lines", at=3))
    assert flat == "“two lines” at 3"
    assert isinstance(flat, Sentence)
    assert on_one_line("two\n lines") == "two lines"
