"""A sentence goes through JSON to another process with its template and values, so that it can still be said in any language."""

from __future__ import annotations

import json
import pickle
from copy import deepcopy
from pathlib import Path

from reviewer.sentence import Sentence, Worded, as_json, listed, of_json, on_one_line, quoted, sentence, words_of


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


def test_a_copy_is_a_sentence_too() -> None:
    whole = sentence("{what}.", what=sentence("“{name}” is empty", name="a"))
    for copy in (deepcopy(whole), pickle.loads(pickle.dumps(whole))):
        assert (copy, copy.template, copy.values["what"].template) == ("“a” is empty.", "{what}.", "“{name}” is empty")


def test_a_list_is_a_sentence_where_a_part_is_one() -> None:
    pages = sentence("page numbers")
    mixed = listed(["“A”", "“B”", pages, "“C”"])
    assert mixed == "“A”, “B”, page numbers, “C”"
    assert isinstance(mixed, Sentence)
    assert mixed.template == "{before}, {last}"
    assert mixed.values["before"].values == {"before": "“A”, “B”", "last": pages}  # type: ignore[attr-defined]
    assert type(listed(["“A”", "“B”"])) is str
    assert listed([]) == ""
    assert quoted(["a", "b"]) == "“a”, “b”"
    assert isinstance(quoted(["a"]), Sentence)
    assert listed([pages]) is pages


def test_what_an_error_says_keeps_its_template() -> None:
    said = sentence("“{name}” is empty", name="a")
    # `str` makes a plain copy of it.
    assert type(str(ValueError(said))) is str
    assert words_of(ValueError(said)) is said
    assert words_of(OSError(2, "No such file")) == "[Errno 2] No such file"
    assert words_of(ValueError()) == ""


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
