"""What an open project keeps is no work for the garbage collector, and goes when the project is closed."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject

from tests.builder import ProjectBuilder
from tests.ui.pages.desk import Desk
from ui import collecting


class Ring:
    """Something that only the collector takes away."""

    def __init__(self) -> None:
        self.self = self


def test_what_is_there_when_the_hand_rests_is_left_out_until_the_project_is_closed(qtbot, a_project, monkeypatch):
    monkeypatch.setattr(collecting, "_QUIET_MS", 10)
    desk = Desk(qtbot)
    parent = QObject()
    before = gc.get_freeze_count()
    kept = collecting.Collecting(desk.session, parent)
    builder: ProjectBuilder = a_project().with_source("Some words.\n", "A")
    ring = Ring()
    seen = weakref.ref(ring)
    desk.open(builder)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before, timeout=5_000)
    del ring
    gc.collect()
    assert seen() is not None
    desk.session.detach()
    desk.settle()
    gc.collect()
    assert seen() is None
    assert kept.parent() is parent
    desk.close()
