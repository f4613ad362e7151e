"""No regular expression of the program takes longer than in proportion to the text it is given, however hostile."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

from reviewer.importers.documents.guess import guess_title
from tests import patterns


def test_no_pattern_of_the_program_is_slow() -> None:
    """Each is tried on 200,000 characters that nearly match, in a process of its own, which a hanging one cannot stop."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.patterns"],
        capture_output=True,
        cwd=patterns.ROOT,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        timeout=900,
    )
    assert (done.returncode, done.stdout.splitlines()[:-1]) == (0, []), done.stdout + done.stderr[-2000:]
    count = re.match(r"(\d+) patterns", done.stdout)
    assert count
    assert int(count[1]) > 100


@pytest.mark.parametrize(
    "slow",
    [
        r"(a+)+$", r"(?:by)\b\s*(?:[A-Z]\w*\s?)*\d", r"\s+$", r"\s*[;,]\s*", r"cookies.*consent", r"(?:\w+[, ]*)*:",
        r"<!--.*?-->", r"\d+ \d+ R", r"(x|xy?)*z", rb"begin.*?end",
    ],
)  # fmt: skip
def test_slow_patterns_are_found_out(slow: str | bytes) -> None:
    assert patterns.slow_text(patterns.Use("here", re.compile(slow), everywhere=True)) is not None


def test_a_pattern_is_found_wherever_it_is_written(tmp_path) -> None:
    written = """
import re
import regex
FLAG = re.IGNORECASE
_ONE = re.compile("one")
TABLE = (("two", regex.compile(r"two")),)
class Kept:
    three = {"three": re.compile("three")}
def work(words, text, known=re.compile("four", FLAG)):
    re.sub(r"five+", "", text)
    six = regex.compile(rf"{_ONE.pattern}six{words}", flags=FLAG)
    return _ONE.match(text), six.fullmatch(text), regex.split(pattern="seven", string=text)
"""
    path = tmp_path / "made_up.py"
    path.write_text(written)
    module = SimpleNamespace(__name__="made_up", __file__=str(path))
    space: dict[str, object] = {"__name__": "made_up"}
    exec(written, space)
    vars(module).update(space)
    found = {use.pattern.pattern: use.everywhere for use in patterns.all_patterns([module])}  # type: ignore[list-item]
    assert found == {
        "one": False, "two": True, "three": True, "four": True, "five+": True, "onesixab": False, "seven": True,
    }  # fmt: skip


def test_a_sentence_that_begins_like_a_byline_does_not_hang() -> None:
    sentence = "By week four depression scores had fallen by about half in the treated group (60% responded)."
    assert guess_title(f"A trial of ketamine in forty adults.\n\n{sentence}\n", "x.txt")
    assert guess_title("Rest\n\n" + "By " + "the end of it " * 3000 + "(60%)", "x.txt") == "Rest"
