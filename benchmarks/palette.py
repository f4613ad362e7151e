"""How fast the one field for everything answers a keystroke, and how fast it is known how far all sources are coded."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._making import Figure
from reviewer.services.shared import source_lookup
from tests.writing import write

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from reviewer.services.project.projects import Project
    from ui.app import App

CODER = "c" * 32
SOURCES, CODES, HIGHLIGHTS, MEMOS = 1_000, 2_000, 100_000, 1_000
WORDS = """relief risk dose memory sleep pain trial ward clinic letter mood brain spray infusion month nurse cost approval
consent bladder pressure glutamate receptor therapy session effect placebo benefit harm evidence review""".split()
TYPED = ("relief", "ri", "me", "the dose of", ">theme", "@trial letter", "#made up", "zzz", "rlf", "ketamine")


def crowded(path: Path) -> Project:
    """A project of 1,000 sources, 2,000 codes, 100,000 highlights and 1,000 memos."""
    from reviewer.changes.draft import Draft
    from reviewer.changes.kinds import memo_id
    from reviewer.changes.order import between
    from reviewer.model.coding.highlight import place_in
    from reviewer.model.sources.imported import ImportedSource
    from reviewer.services.coding import codes
    from reviewer.services.project import projects
    from reviewer.services.sources import import_sources

    chance = random.Random(3)
    project = projects.create_project(path=path, title="Crowded", coder=CODER, coder_name="Anna")
    imported = []
    for number in range(SOURCES):
        title = f"{' '.join(chance.choices(WORDS, k=6))} {number}"
        text = "\n\n".join(" ".join(chance.choices(WORDS, k=70)) for _ in range(10))
        one_source = ImportedSource(title + "\n\n" + text, title, f"{number}.txt", "text/plain", "text", "utf-8", b"")
        imported.append((Path(one_source.file_name), one_source))
    import_sources.add_imported(project=project, imported=imported, coder=CODER)
    draft = Draft()
    position = ""
    for number in range(CODES):
        name = f"{' '.join(chance.choices(WORDS, k=3))} {number}"
        position = between(position, "")
        draft.create("code", project.world.new_id(), name=name, parent=None, colour="#5293ff", position=position)
    listed = source_lookup.list_sources(project=project)
    texts = {source.id: project.text(source.sha256) for source in listed}
    for number in range(HIGHLIGHTS):
        source = listed[number % SOURCES]
        start = chance.randrange(source.characters - 300)
        place = place_in(texts[source.id], source.sha256, start, start + chance.randint(20, 250)).values()
        one = draft.create("highlight", project.world.new_id(), source=source.id, coder=CODER, place=place)
        if number < MEMOS:
            text = " ".join(chance.choices(WORDS, k=20))
            memo = memo_id("highlight", one, CODER)
            draft.create("memo", memo, target_kind="highlight", target=one, coder=CODER, text=text)
    write(project, draft, label="Crowd", coder=CODER)
    assert len(codes.codebook(project=project)) == CODES
    return project


@contextmanager
def window(project: Project) -> Iterator[App]:
    """The whole window with this project, shown without a screen."""
    from PySide6.QtWidgets import QApplication

    from reviewer.settings import Settings
    from ui.app import App
    from ui.collecting import Collecting

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    app = App(application, Settings(coder_id=CODER, coder_name="Anna", theme="light"))
    Collecting(app.session, app)
    app.start()
    app.window.resize(1440, 900)
    app.session.attach(project)
    _settle(app)
    try:
        yield app
    finally:
        app.window.close()


def _settle(app: App) -> None:
    from PySide6.QtTest import QTest

    for _ in range(12_000):
        QTest.qWait(10)
        if app.session.jobs.idle:
            return
    raise RuntimeError("the window does not come to rest")


def _p95(steps: list[Callable[[], object]]) -> float:
    """The 95th percentile of these steps, each with the repaint that follows it, in ms."""
    from PySide6.QtCore import QCoreApplication

    taken = []
    for step in steps:
        QCoreApplication.processEvents()
        started = time.perf_counter()
        step()
        QCoreApplication.processEvents()
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)[int(0.95 * len(taken))]


def _keystrokes(app: App) -> list[Callable[[], object]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    field = app.window.top_bar.field
    steps: list[Callable[[], object]] = []
    for typed in TYPED:
        steps += [lambda key=key: QTest.keyClicks(field, key) for key in typed]
        # Each word is taken away again letter by letter, as people do.
        steps += [lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)] * len(typed)
    return steps


def run() -> list[Figure]:
    """Typing in the palette, and how far all sources are coded."""
    from reviewer.services.evidence.coverage import coverage

    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("REVIEWER_HOME", home)
        project = crowded(Path(home) / "crowded.review")
        sources = [each.id for each in source_lookup.list_sources(project=project)]
        covering = _middle(lambda: coverage(project=project, sources=sources))
        scan = _middle(lambda: project.read(lambda c: c.execute("SELECT source, start FROM highlight").fetchall()))
        one = _middle(lambda: coverage(project=project, sources=sources[:1]))
        with window(project) as app:
            floor = _p95([app.window.repaint] * 20)
            app.palette.ask()
            _settle(app)
            typing = _p95(_keystrokes(app))
            opening = _p95([app.palette.leave, app.palette.ask] * 20)
    return [
        Figure(
            name="keystroke in the palette, 2,000 codes, 1,000 sources (p95)",
            value=typing, unit="ms", budget=50, floor_ratio=typing / floor,
        ),
        Figure(name="palette: open or close (p95)", value=opening, unit="ms", budget=50, floor_ratio=opening / floor),
        Figure(
            name="how far 1,000 sources with 100,000 highlights are coded",
            value=covering, unit="ms", budget=300, floor_ratio=covering / scan,
        ),
        Figure(name="the same for one source after a change", value=one, unit="ms", budget=16, floor_ratio=one / scan),
    ]  # fmt: skip


def _middle(work: Callable[[], object], times: int = 5) -> float:
    """The median of a few runs, in ms."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)[len(taken) // 2]
