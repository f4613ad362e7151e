"""Draws the window's views as PNG files: `python -m tools.look FOLDER [--scale 2]`. Needs no screen."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


def main() -> int:
    """Draw all views. Returns the exit code."""
    given = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    with tempfile.TemporaryDirectory() as home:
        os.environ["REVIEWER_HOME"] = home
        given.folder.mkdir(parents=True, exist_ok=True)
        _draw(given.folder, Path(home), given.width, given.height, f"@{given.scale}" if given.scale != 1 else "")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=900)
    return parser.parse_args()


def _draw(folder: Path, home: Path, width: int, height: int, suffix: str) -> None:
    from PySide6.QtWidgets import QApplication

    from reviewer.services import sample
    from reviewer.settings import Settings
    from ui.app import App

    application = QApplication(sys.argv[:1])
    settings = Settings(coder_id="c" * 32, coder_name="Reviewer A", theme="light")
    app = App(application, settings)
    app.start()
    app.window.resize(width, height)

    def shot(name: str) -> None:
        _settle(lambda: app.session.jobs.idle)
        app.window.grab().save(str(folder / f"{name}{suffix}.png"))
        print(folder / f"{name}{suffix}.png")

    shot("start")
    project = sample.build_sample(path=home / "sample.review")
    crowd(project)
    settings.coder_id = sample_coder(project)
    app.session.attach(project)
    for theme in ("light", "dark", "contrast"):
        app.commands.choose_theme(theme)  # type: ignore[arg-type]
        _views(app, shot, theme)
    app.session.detach()
    app.commands.choose_theme("light")
    shot("start-recent")
    app.commands.make(home / "empty.review", "An empty review")
    shot("empty")
    app.finish()


def _views(app: object, shot: Callable[[str], None], theme: str) -> None:
    from reviewer.services import highlights, sources
    from ui.app import App

    assert isinstance(app, App)
    project = app.session.project
    listed = sources.list_sources(project=project)
    counts = sources.highlight_counts(project=project)
    crowded = max(listed, key=lambda source: counts.get(source.id, 0))
    marks = highlights.highlights_of(project=project, source=crowded.id)
    chosen = next((h for h in marks if h.memo and h.codes), marks[0])
    app.navigator.show_passage(crowded.id, chosen.start, chosen.end, chosen.id)
    shot(f"read-{theme}")
    reader = app.window.read.reader
    free = next(h for h in marks if h.start > 200)
    reader.set_selection(free.start, free.start + 40)
    app.tagging.offer_codes("ra")
    shot(f"tagging-{theme}")
    app.window.read.popover.leave()
    app.navigator.inspect("source", crowded.id)
    app.navigator.go("excerpts")
    shot(f"excerpts-{theme}")
    app.navigator.search("relief hours")
    shot(f"search-{theme}")
    app.navigator.inspect("code", marks[0].codes[0] if marks[0].codes else "")
    app.navigator.read(crowded.id)
    app.navigator.inspect("project", "")
    shot(f"project-{theme}")


def crowd(project: object) -> None:
    """Let five more coders highlight one passage, so that a crowded text can be looked at."""
    from reviewer.model.names import derived_id
    from reviewer.services import codes, highlights, people, sources
    from reviewer.services.projects import Project

    assert isinstance(project, Project)
    counts = sources.highlight_counts(project=project)
    listed = sources.list_sources(project=project)
    source = max(listed, key=lambda item: counts.get(item.id, 0))
    book = codes.codebook(project=project).codes
    first = highlights.highlights_of(project=project, source=source.id)[3].start
    for number, name in enumerate(("Chen", "Dora", "Emil", "Fatima", "Gro")):
        coder = derived_id("look", name)
        people.join(project=project, coder=coder, name=name)
        for part in range(3):
            start = first + 31 * number + 67 * part
            end = start + 90 + 20 * part
            code = book[(number * 5 + part * 3) % len(book)].id
            highlights.highlight_passage(
                project=project, source=source.id, start=start, end=end, coder=coder, codes=[code]
            )


def sample_coder(project: object) -> str:
    """The id of the sample's Reviewer A."""
    from reviewer.services import people
    from reviewer.services.projects import Project

    assert isinstance(project, Project)
    return next(c.id for c in people.list_coders(project=project) if c.name == "Reviewer A")


def _settle(idle: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    for _ in range(400):
        QTest.qWait(10)
        if idle():
            break
    QTest.qWait(80)


if __name__ == "__main__":
    sys.exit(main())
