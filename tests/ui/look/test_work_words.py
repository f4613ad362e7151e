"""What long work does is said in the window's language, and in English by the command line."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.desk import Desk
from ui.look import language
from ui.look.work_words import WORDS, in_words
from ui.panes.status_line import StatusLine

ROOT = Path(__file__).parents[3]


def labels_in_core() -> set[str]:
    """All words that work is begun with."""
    found = set()
    for file in (ROOT / "reviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "start" and node.args:
                assert not isinstance(node.args[0], ast.JoinedStr), f"{file}: a label has no value in it"
                words = [each.value for each in ast.walk(node.args[0]) if isinstance(each, ast.Constant)]
                found |= {word for word in words if isinstance(word, str) and word[0].isupper()}
    return found


def test_all_work_has_words() -> None:
    assert {str(words) for words in WORDS} == labels_in_core()


@pytest.mark.parametrize(("code", "shown"), [("de", "Importieren 1 / 3"), ("es", "Importar 1 / 3")])
def test_the_foot_of_the_window_says_it(
    desk: Desk, speaking: QApplication, monkeypatch: pytest.MonkeyPatch, code: str, shown: str
) -> None:
    language.install(speaking, code)
    line = desk.show(StatusLine(desk.session))
    monkeypatch.setattr(desk.session.jobs, "waiting", lambda _lane: 1)
    desk.session.jobs.progressed.emit("Importing", 1, 3)
    assert line.work.text() == shown
    # What the window names itself is in its language already.
    assert in_words("Tabelle lesen") == "Tabelle lesen"
    # Two kinds of work are not told apart by the same words.
    assert len({in_words(str(words)) for words in WORDS}) == len(WORDS)
