"""Garbage goes on the main thread alone, bulk is no work for the collector, and it goes when the project is closed."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.pages.desk import Desk
from ui import collecting


class Ring:
    """Something that only the collector takes away."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A session whose garbage is looked for often, in place of Python's own collector."""
    monkeypatch.setattr(collecting, "_QUIET_MS", 10)
    monkeypatch.setattr(collecting, "_BUSY_MS", 10)
    desk, parent = Desk(qtbot), QObject()
    gc.collect()
    kept = collecting.Collecting(desk.session, parent)
    assert kept.parent() is parent
    yield desk
    parent.deleteLater()
    desk.close()
    gc.enable()
    gc.unfreeze()


def make_things(number: int, went: list[threading.Thread]) -> tuple[list[list[int]], weakref.ref[Ring]]:
    """So many things that stay, and a ring that nothing needs; `went` gets the thread that takes the ring away."""
    ring = Ring()
    weakref.finalize(ring, lambda: went.append(threading.current_thread()))
    return [[each] for each in range(number)], weakref.ref(ring)


def test_what_a_lane_leaves_behind_goes_on_the_main_thread(desk: Desk, qtbot: QtBot) -> None:
    went: list[threading.Thread] = []
    kept: list[object] = []
    desk.session.jobs.run("read", lambda: kept.append(make_things(20_000, went)))
    qtbot.waitUntil(lambda: bool(went), timeout=10_000)
    assert went == [threading.main_thread()]
    assert not gc.isenabled()


def test_it_goes_also_while_work_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    went: list[threading.Thread] = []
    kept: list[object] = []
    done = threading.Event()
    desk.session.jobs.run("read", lambda: (kept.append(make_things(20_000, went)), done.wait(20)))
    qtbot.waitUntil(lambda: bool(went), timeout=10_000)
    done.set()
    assert went == [threading.main_thread()]


def test_bulk_is_left_out_until_the_project_is_closed(desk: Desk, qtbot: QtBot, a_project) -> None:
    before = gc.get_freeze_count()
    desk.open(a_project().with_source("Some words.\n", "A"))
    went: list[threading.Thread] = []
    kept, ring = make_things(200_000, went)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before + 150_000, timeout=10_000)
    more, _ = make_things(20_000, [])
    qtbot.waitUntil(lambda: gc.get_count()[0] < 1_000, timeout=10_000)
    assert ring() is not None
    assert len(kept) + len(more) == 220_000
    desk.session.detach()
    desk.settle()
    qtbot.waitUntil(lambda: ring() is None, timeout=10_000)
    assert went == [threading.main_thread()]
