"""The Consensus workspace, as a person goes through it by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.team.consensus import CONSENSUS_CODER
from reviewer.services.consensus import adjudication
from reviewer.services.evidence import excerpts
from reviewer.services.shared import project_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.workspaces.consensus.dialogs import AlikeDialog, DiscussDialog, OwnDialog
from ui.workspaces.consensus.workspace import ConsensusWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
TEXT = "Patients slept better within hours. Some felt dizzy. Nobody died. All of them went home. 😀 The end."


@pytest.fixture
def page(window: WindowPage, tmp_path: Path) -> ConsensusWorkspace:
    """Anna's window: the same by both, other borders, other codes, and by Ben alone behind an emoji."""
    builder = ProjectBuilder(tmp_path / "team.review").with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    for coder in (ANNA, BEN):
        builder.coded("slept better", "Benefits", coder=coder)
    builder.coded("felt dizzy", "Risks").coded("Some felt dizzy", "Risks", coder=BEN)
    builder.coded("Nobody died", "Benefits").coded("Nobody died", "Risks", coder=BEN)
    builder.coded("The end", "Outcome", coder=BEN)
    builder.project.close()
    window.app.settings.coder_id, window.app.settings.coder_name = ANNA, "Anna"
    window.open(tmp_path / "team.review")
    window.do("consensus")
    window.settle()
    found = window.app.window.findChild(ConsensusWorkspace)
    assert isinstance(found, ConsensusWorkspace)
    found.list.setFocus()
    return found


def listed(page: ConsensusWorkspace) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def press(page: ConsensusWorkspace, window: WindowPage, key: Qt.Key) -> None:
    QTest.keyClick(page.list, key)
    window.settle()


def held(window: WindowPage) -> list[tuple[str, tuple[str, ...]]]:
    wanted = ExcerptFilter(coders=(CONSENSUS_CODER,))
    found = excerpts.list_excerpts(project=window.project, wanted=wanted)
    return [(each.quote, tuple(code.path for code in each.codes)) for each in found]


def test_one_goes_through_them_by_keys(page: ConsensusWorkspace, window: WindowPage) -> None:
    assert listed(page) == ["Some felt dizzy", "Nobody died", "The end"]
    assert "Risks “felt dizzy”" in page.deciding.lanes.accessibleDescription()
    assert [button.text() for button in page.deciding.takes.values()] == ["Ben (1)", "Anna (2)"]
    press(page, window, Qt.Key.Key_2)
    assert listed(page) == ["Nobody died", "The end"]
    press(page, window, Qt.Key.Key_B)
    assert listed(page) == ["The end"]
    press(page, window, Qt.Key.Key_2)  # Nobody has this number.
    press(page, window, Qt.Key.Key_N)
    assert listed(page) == []
    assert "decided: 3" in page.note.text()
    assert held(window) == [("felt dizzy", ("Risks",)), ("Nobody died", ("Benefits", "Risks"))]
    window.do("undo")
    window.settle()
    assert listed(page) == ["The end"]
    page.which.take("settled")
    window.settle()
    assert listed(page) == ["Some felt dizzy", "Nobody died"]
    assert page.deciding.said.text().startswith("In the consensus, by Anna")
    page.list.setFocus()
    press(page, window, Qt.Key.Key_U)
    assert listed(page) == ["Nobody died"]
    assert held(window) == [("Nobody died", ("Benefits", "Risks"))]


def test_the_inspector_says_from_what_it_was_decided(page: ConsensusWorkspace, window: WindowPage) -> None:
    press(page, window, Qt.Key.Key_B)
    ids = [
        each.highlight
        for each in excerpts.list_excerpts(project=window.project, wanted=ExcerptFilter(coders=(CONSENSUS_CODER,)))
    ]
    window.app.navigator.inspect("highlight", ids[0])
    window.settle()
    card = window.app.window.inspector.highlight
    told = " ".join(label.text() for label in card.details.findChildren(QLabel))
    assert "by Anna, today" in told
    assert "from 2 highlights" in told
    also = [button.text() for button in card.also.findChildren(QAbstractButton)] + [
        label.text() for label in card.also.findChildren(QLabel)
    ]
    assert any("Ben" in text for text in also)
    assert any("Anna" in text for text in also)


def test_otherwise_with_borders_and_codes_of_ones_own(page: ConsensusWorkspace, window: WindowPage) -> None:
    page.list.setCurrentRow(1)
    press(page, window, Qt.Key.Key_O)
    dialog = window.dialog()
    assert isinstance(dialog, OwnDialog)
    assert dialog.borders.currentText() == "“Nobody died”"
    assert len(dialog.codes.ticked) == 2
    item = dialog.codes.list.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    left = item.text()
    dialog.go.click()
    window.settle()
    ((quote, paths),) = held(window)
    assert quote == "Nobody died"
    assert left not in paths
    assert len(paths) == 1


def test_what_is_to_be_discussed_waits_for_somebody(page: ConsensusWorkspace, window: WindowPage) -> None:
    press(page, window, Qt.Key.Key_D)
    dialog = window.dialog()
    assert isinstance(dialog, DiscussDialog)
    dialog.write("Where does it begin?")
    dialog.who.setCurrentIndex(dialog.who.findData(BEN))
    dialog.accept()
    window.settle()
    assert listed(page) == ["Nobody died", "The end"]
    page.which.take("discuss")
    window.settle()
    assert listed(page) == ["Some felt dizzy"]
    assert "Where does it begin?" in page.deciding.said.text()
    assert "It waits for Ben." in page.deciding.said.text()
    (said,) = adjudication.adjudications(project=window.project)
    assert (said.outcome, said.assignee, said.note) == ("discuss", BEN, "Where does it begin?")


def test_all_that_agree_is_taken_at_once_and_one_undo_takes_it_back(
    page: ConsensusWorkspace, window: WindowPage
) -> None:
    before = project_lookup.digest(project=window.project)
    page.alike.click()
    dialog = window.dialog()
    assert isinstance(dialog, AlikeDialog)
    assert "by all: 1, of which 1" in dialog.count.text()
    dialog.threshold.setValue(60)
    assert "by all: 2, of which 1" in dialog.count.text()
    dialog.go.click()
    window.settle()
    assert [quote for quote, _ in held(window)] == ["slept better", "felt dizzy"]
    window.do("undo")
    window.settle()
    assert held(window) == []
    assert project_lookup.digest(project=window.project) == before


def test_enter_reads_the_passage_and_filters_narrow(page: ConsensusWorkspace, window: WindowPage) -> None:
    page.conditions.ask(ExcerptFilter(codes=(next(iter(page.items[-1].place.marks[0].codes)),)))
    window.settle()
    assert listed(page) == ["The end"]
    page.list.itemActivated.emit(page.list.item(0))
    window.settle()
    assert window.app.navigator.workspace == "read"


def test_with_one_coder_alone_it_says_why_there_is_nothing(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "one.review").with_source(TEXT, "Trial").coded("slept better", "Benefits")
    builder.project.close()
    window.open(tmp_path / "one.review")
    window.do("consensus")
    window.settle()
    found = window.app.window.findChild(ConsensusWorkspace)
    assert isinstance(found, ConsensusWorkspace)
    assert found.empty.text == "Here is decided what stands where coders differ. Merge a colleague's copy first."
    [leads] = found.empty.buttons
    leads.click()
    assert window.app.navigator.workspace == "team"
