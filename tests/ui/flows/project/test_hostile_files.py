"""Crafted files in the window: each is shown or refused in a sentence, and what was merged of them can be looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewer.services.evidence import excerpts
from tests.hostile import files, records
from tests.hostile.craft import Crafted, a_base, cases, copied
from tests.ui.pages.window import WindowPage

HUGE = {"a_file_with_thirty_gigabytes_of_nothing", "a_source_whose_text_has_no_end"}
"""Tried from the command line; a window would only be slower."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes said. Each is closed by its last button."""
    sentences: list[str] = []

    def answer(box: QMessageBox) -> int:
        sentences.append(box.text())
        for button in box.buttons()[-1:]:
            button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QMessageBox, "open", answer)
    monkeypatch.setattr(QMessageBox, "critical", lambda *given: sentences.append(given[2]))
    return sentences


def test_a_crafted_file_is_opened_or_the_window_says_why_not(
    window: WindowPage, tmp_path: Path, said: list[str]
) -> None:
    base = a_base(tmp_path / "base.review")
    for name, make in cases(files).items():
        if name in HUGE:
            continue
        said.clear()
        path = copied(base, tmp_path, name)
        make(Crafted(path))
        window.open(path)
        is_open = window.app.session.is_open and window.project.path == path
        assert is_open or said, name
        assert all("Traceback" not in sentence for sentence in said)
        if is_open:
            for page in ("read", "excerpts", "team", "history"):
                window.app.navigator.go(page)
                window.settle()
        window.dismiss_dialogs()
    window.open(base)
    assert window.code_paths() == ["Benefits", "Risks"]


def test_all_crafted_records_at_once_are_merged_and_every_workspace_shows_what_is_left(
    window: WindowPage, tmp_path: Path, said: list[str]
) -> None:
    base = a_base(tmp_path / "base.review")
    paths = []
    for name, make in cases(records).items():
        if name in HUGE or name in TAKES or name.startswith("a_source_whose_text"):
            continue
        paths.append(copied(base, tmp_path, name))
        make(Crafted(paths[-1]))
    window.open(base)
    before = {(each.quote, each.start) for each in excerpts.list_excerpts(project=window.project)}
    window.do("team")
    team = window.app.window.pages["team"]
    team.choose(paths)
    window.settle()
    assert team.report is not None
    assert len(team.report.files) == len(paths)
    assert sum(len(file.refused) for file in team.report.files) > 100
    team.files.merge.click()
    window.settle()
    assert "Merged" in window.notice
    assert said == []
    for page in window.app.window.pages:
        window.app.navigator.go(page)
        window.settle()
        shown = window.app.window.pages[page]
        assert isinstance(shown, QWidget)
    after = {(each.quote, each.start) for each in excerpts.list_excerpts(project=window.project)}
    assert before <= after
    window.app.navigator.go("team")
    window.settle()
    assert any("in the place of another" in card.accessibleName() for card in team.cards)


TAKES = {
    "everything_deleted", "codes_under_ids_of_other_things_from_long_ago", "a_highlight_moved_to_nowhere",
    "a_corrected_text_that_is_not_there", "codes_thousands_deep", "codes_merged_thousands_deep", "many_heads",
    "coders_merged_in_a_ring", "parts_of_a_million", "parts_of_thousands_of_changesets",
}  # fmt: skip
"""What any teammate may do, and what is large and tried from the command line."""
