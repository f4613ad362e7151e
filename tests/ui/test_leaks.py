"""Nothing stays behind: whatever is opened and closed again leaves no widget, no thread and no process."""

from __future__ import annotations

import gc
import threading
import weakref
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reviewer.search.index.indexer import Indexer
from reviewer.settings import Settings
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.tour import NOBODY, RELIEF, Tour, greek_project
from tests.ui.pages.window import WindowPage
from ui.app import App

TIMES = 6


def collect() -> None:
    """Let everything go that may go."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()


def widgets() -> Counter[str]:
    collect()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def threads() -> list[str]:
    return sorted(thread.name.rstrip("0123456789_-") for thread in threading.enumerate())


def grown(act: Callable[[], object]) -> Counter[str]:
    """Which widgets and threads are more after doing something many times than after once or twice."""
    for _ in range(2):
        act()
    before, running = widgets(), threads()
    for _ in range(TIMES):
        act()
    after = widgets()
    assert threads() == running
    assert not [thing for thing in gc.get_objects() if isinstance(thing, QThread) and thing.isRunning()]
    return after - before


def answer_next_dialog(window: WindowPage) -> None:
    """Refuse the next dialog that waits for an answer."""

    def look() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        if found:
            timer.stop()
            timer.deleteLater()
            found[0].reject()

    timer = QTimer(window.app)
    timer.timeout.connect(look)
    timer.start(5)


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[Indexer]:
    """Every index process that is started."""
    made: list[Indexer] = []
    start = Indexer.__init__

    def remember(self: Indexer, *arguments: object, **named: object) -> None:
        made.append(self)
        start(self, *arguments, **named)

    monkeypatch.setattr(Indexer, "__init__", remember)
    return made


def test_projects_opened_and_closed(window: WindowPage, processes: list[Indexer]) -> None:
    path = greek_project(window.folder)

    def act() -> None:
        window.open(path)
        window.app.navigator.inspect("project", "")
        window.settle()
        window.do("excerpts")
        window.app.navigator.search("ανακούφιση")
        window.settle()
        window.do("read")
        window.do("close")

    assert grown(act) == Counter()
    assert len(processes) == TIMES + 2
    assert [process._process.poll() is None for process in processes] == [False] * len(processes)


def test_the_index_process_ends_with_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, processes: list[Indexer]
) -> None:
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light"))
    qtbot.addWidget(app.window)
    app.start(greek_project(tmp_path))
    assert [process._process.poll() for process in processes] == [None]
    app.window.close()
    assert processes[0]._process.poll() is not None


def test_a_whole_window_goes_with_everything_it_had(qapp: QApplication, tmp_path: Path) -> None:
    path = greek_project(tmp_path)

    def act() -> None:
        app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light"))
        app.start(path)
        app.window.close()
        app.window.deleteLater()

    assert grown(act) == Counter()


def test_every_place_and_dialog_visited_twice(window: WindowPage) -> None:
    tour = Tour(window)
    list(tour.all())

    def act() -> None:
        for walk in (tour.workspaces, tour.floating, tour.menus, tour.dialogs):
            list(walk())
        window.do("undo")  # the tour imports a text

    assert grown(act) == Counter()


def test_dialogs_that_wait_for_an_answer(window: WindowPage) -> None:
    window.make_project()
    window.app.settings.coder_name = "Anna"

    def act() -> None:
        for action in ("new", "who", "backups", "shortcuts", "about"):
            answer_next_dialog(window)
            window.do(action)
            window.qtbot.waitUntil(
                lambda: not any(isinstance(w, QDialog) for w in QApplication.topLevelWidgets() if w.isVisible())
            )

    assert grown(act) == Counter()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_context_menus(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    main = window.app.window
    window.reader.select(RELIEF)

    def close_menu() -> None:
        window.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()

    def act() -> None:
        for view in (main.sources.list, main.codebook.tree):
            view.setCurrentIndex(view.model().index(0, 0))
            view.customContextMenuRequested.emit(QPoint(20, 10))
            close_menu()
        main.read.menu_requested.emit(main.mapToGlobal(QPoint(300, 300)), "")
        close_menu()
        window.do("excerpts")
        table = main.pages["excerpts"].table
        window.qtbot.waitUntil(lambda: len(table.model().rows) > 0)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        assert table.chosen()
        table.customContextMenuRequested.emit(QPoint(20, 10))
        close_menu()
        window.do("read")

    assert grown(act) == Counter()


def test_popovers_and_pickers(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    main = window.app.window

    def act() -> None:
        window.reader.select(NOBODY)
        window.app.tagging.offer_codes()
        main.read.popover.leave()
        window.do("search")
        window.app.palette.leave()
        window.do("excerpts")
        main.pages["excerpts"].bar.pick_code()
        QTest.keyClick(window.focus(), Qt.Key.Key_Escape)
        window.do("read")

    assert grown(act) == Counter()


def test_highlights_visited_many_times(window: WindowPage) -> None:
    builder = ProjectBuilder(window.folder / "many.review").with_themes()
    builder.with_source("\n\n".join(f"Relief number {n} came quickly." for n in range(12)) + "\n", "Many")
    for n in range(12):
        builder.coded(f"number {n} ", "Benefits", "Risks", memo="Look again")
    builder.project.close()
    window.open(builder.project.path)

    def act() -> None:
        for _ in range(6):
            window.do("next")

    assert grown(act) == Counter()


def test_themes_changed(window: WindowPage) -> None:
    window.open(greek_project(window.folder))

    def act() -> None:
        for theme in ("dark", "light"):
            window.do(f"theme_{theme}")

    assert grown(act) == Counter()


def test_dialogs_are_freed(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    kept: list[weakref.ref[QWidget]] = []
    for _, dialog in Tour(window).dialogs():
        kept.append(weakref.ref(dialog))
    del dialog
    collect()
    assert len(kept) > 8
    assert [reference() for reference in kept if reference() is not None] == []
