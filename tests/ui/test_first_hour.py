"""The first hour by the keyboard alone: the focus is where one goes on, and Enter does it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewer.model.team.coder import Coder
from reviewer.services.coding import codebook_files, codes
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.project import who_am_i
from ui.dialogs.project.new_project import NewProject
from ui.dialogs.project.who_am_i import WhoAmI
from ui.workspaces.read.tag_popover import TagPopover


def focused(window: WindowPage) -> object:
    window.app.window.activateWindow()
    window.qtbot.waitUntil(window.app.window.isActiveWindow)
    return window.app.window.focusWidget()


def press_enter(window: WindowPage) -> None:
    widget = window.app.window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Key.Key_Return)
    window.settle()


def test_the_start_page_begins_at_a_new_project_and_enter_asks_for_it(window: WindowPage) -> None:
    start = window.app.window.start
    asked: list[bool] = []
    start.new_asked.disconnect()
    start.new_asked.connect(lambda: asked.append(True))
    assert focused(window) is start.new
    press_enter(window)
    assert asked == [True]


def test_with_projects_it_begins_at_the_newest(window: WindowPage) -> None:
    window.make_project("One")
    window.make_project("Two")
    window.app.commands.close()
    assert focused(window) is window.app.window.start.recent
    press_enter(window)
    assert window.project.path.name == "Two.review"


def test_a_project_without_texts_leads_to_the_first_one(window: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    window.make_project()
    offered = window.app.window.read.nothing_yet
    assert focused(window) is offered.buttons[0]
    assert offered.isVisibleTo(window.app.window)
    text = window.folder / "notes.txt"
    text.write_text("Relief came within hours.", "utf-8")
    monkeypatch.setattr(
        "ui.flows.sources.import_files.QFileDialog.getOpenFileNames", lambda *_, **__: ([str(text)], "")
    )
    press_enter(window)
    # The text is there, and the next keys go to it.
    assert window.app.window.read.reader.text() == "Relief came within hours."
    assert not offered.isVisibleTo(window.app.window)
    assert focused(window) is window.app.window.read.reader


def test_who_has_not_tagged_yet_is_told_how(window: WindowPage) -> None:
    window.make_project()
    window.import_text("notes.txt", "Relief came within hours.")
    reader = window.app.window.read.reader
    _, told = reader._titles
    assert told.startswith("4 words · Select words")
    window.reader.select("within hours")
    window.app.tagging.tag(next(iter(codes.codebook(project=window.project))).id)
    window.settle()
    # It goes with the first tag, not with the next text, and the highlight stays the current one.
    assert reader._titles[1] == "4 words"
    assert window.reader.current == "within hours"


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_template_comes_in_the_language_of_the_window(window: WindowPage, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        dialog = NewProject(window.folder, window.app.window)
        for base in ("treatment", "interview", "policy"):
            dialog.codebook.setCurrentIndex(dialog.codebook.findData(base))
            assert dialog.template == f"{base}.{language}"
            english, spoken = (codebook_files._template_rows(name) for name in (base, dialog.template))
            # The same tree, with the same colours and keys, in other words.
            assert [(row["path"].count("/"), row["colour"], row["shortcut"]) for _, row in english] == [
                (row["path"].count("/"), row["colour"], row["shortcut"]) for _, row in spoken
            ]
            assert [bool(row["avoid"]) for _, row in english] == [bool(row["avoid"]) for _, row in spoken]
            same = {row["use"] for _, row in english} & {row["use"] for _, row in spoken}
            assert same == set()
        dialog.codebook.setCurrentIndex(dialog.codebook.findData(""))
        assert dialog.template == ""
        dialog.deleteLater()
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("known_as", "offered"), [("Ada Lovelace,,,", "Ada Lovelace"), ("ada", ""), ("", "")])
def test_the_name_of_the_account_is_offered(
    window: WindowPage, monkeypatch: pytest.MonkeyPatch, known_as: str, offered: str
) -> None:
    pwd = pytest.importorskip("pwd")
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_gecos=known_as, pw_name="ada"))
    assert who_am_i.name_of_account() == offered
    dialog = WhoAmI([], Coder("", ""), window.app.window)
    assert (dialog.name.text(), dialog.name.selectedText()) == (offered, offered)
    assert dialog._ok.isEnabled() == bool(offered)
    dialog.deleteLater()


def test_whoever_bears_the_name_of_the_account_is_chosen(window: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(who_am_i, "name_of_account", lambda: "Ada Lovelace")
    coders = [Coder("b" * 32, "Ben"), Coder("a" * 32, "Ada Lovelace")]
    dialog = WhoAmI(coders, Coder("", ""), window.app.window)
    dialog.accept()
    assert dialog.coder == coders[1]
    # Who has a name of one's own is somebody else than another one who bears it.
    other = WhoAmI(coders, Coder("c" * 32, "Ada Lovelace"), window.app.window)
    other.accept()
    assert other.coder == Coder("c" * 32, "Ada Lovelace")
    for each in (dialog, other):
        each.deleteLater()


def test_enter_presses_a_button_once(window: WindowPage) -> None:
    pressed: list[str] = []
    button = QPushButton("Do it", window.app.window.start)
    button.clicked.connect(lambda: pressed.append("enter"))
    button.show()
    button.setFocus()
    assert focused(window) is button
    press_enter(window)
    assert pressed == ["enter"]


def test_the_window_leaves_room_for_its_title_bar(window: WindowPage) -> None:
    screen = window.app.window.screen().availableSize()
    fresh = type(window.app.window)(window.app.session, window.app.navigator, window.app.look)
    assert fresh.height() <= screen.height() - fresh.fontMetrics().height()
    fresh.deleteLater()


def test_a_project_without_a_title_is_asked_for_one(window: WindowPage) -> None:
    dialog = NewProject(window.folder, window.app.window)
    dialog.accept()
    assert "title" in dialog._problem.text()
    assert not dialog.result()
    dialog.title.setText("A review")
    dialog._name_file("A review")
    dialog.accept()
    assert (dialog.result(), dialog._problem.text()) == (1, "")
    dialog.deleteLater()


@pytest.mark.parametrize(("width", "wraps"), [(700, False), (330, True)])
def test_the_popover_says_all_its_keys(qtbot: QtBot, width: int, wraps: bool) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(width, 500)
    popover = TagPopover(over)
    # As long as in Spanish.
    popover._hint.setText("↵ etiquetar   Ctrl+↵ código nuevo   Mayús+↵ solo resaltar   Esc cerrar")
    popover.prepare([], [])
    popover.layout().activate()  # type: ignore[union-attr]
    assert popover.width() <= width
    assert popover._hint.wordWrap() is wraps
    if not wraps:
        assert popover._hint.contentsRect().width() >= popover._hint.sizeHint().width()
    over.show()
    popover.show()
    assert popover._hint.height() >= popover._hint.heightForWidth(popover._hint.width())


def test_a_low_window_shows_fewer_choices_and_the_passage(window: WindowPage, qtbot: QtBot) -> None:
    window.make_project()
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(500, 300)
    over.show()
    popover, passage = TagPopover(over), QRect(60, 50, 200, 24)
    popover.prepare(list(codes.codebook(project=window.project)), [])
    assert popover.lacks_below(passage) > 0
    popover.open_at(passage)
    assert not popover.geometry().intersects(passage)
    assert over.rect().contains(popover.geometry())
    # With more room it has all of them again.
    over.resize(500, 700)
    popover.prepare(list(codes.codebook(project=window.project)), [])
    popover.open_at(passage)
    assert popover.list.height() >= popover.list.count() * popover.list.sizeHintForRow(0)


def test_the_start_page_keeps_its_parts_apart_on_a_small_screen(window: WindowPage) -> None:
    start = window.app.window.start
    window.app.window.resize(900, 420)
    window.settle()
    steps = start.steps
    assert steps.height() >= steps.heightForWidth(steps.width())
    parts = [each for each in steps.findChildren(QWidget) if each.parent() is steps]
    assert len(parts) == 9
    assert not any(a.geometry().intersects(b.geometry()) for a in parts for b in parts if a is not b)
    # Whoever comes to a part by keys sees it.
    start.other.setFocus()
    window.settle()
    top = start.other.mapTo(start, start.other.rect().topLeft()).y()
    assert 0 <= top <= start.height() - start.other.height()
