"""Makes the pictures of the user guide: `python -m tools.pictures`. Needs no screen.

The scenes are those of the real window with the sample project; `tools.look` draws the same ones in all looks.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, purged, source_lookup
from reviewer.services.team import merge

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QDialog

    from reviewer.model.coding.highlight import Highlight
    from reviewer.services.project.projects import Project
    from ui.look.theme import ThemeName

_MOST_COLOURS = 256
"""A byte a point: a picture with a table of colours has no more."""
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
GUIDE: tuple[tuple[str, ThemeName, bool], ...] = (
    ("start", "light", False),
    ("read", "light", False),
    ("read", "dark", False),
    ("tagging", "light", False),
    ("palette", "light", False),
    ("excerpts", "light", False),
    ("search", "light", False),
    ("matrix", "light", False),
    ("agreement", "light", False),
    ("summary", "light", False),
    ("crowded", "light", True),
)
"""The pictures of the guide: scene, theme, and whether five more coders marked the sample."""


def main() -> int:
    """Make all pictures. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with studio() as window:
        for scene, theme, crowded in GUIDE:
            window.show(scene, theme, crowded=crowded)
            name = scene if scene in ("start", "crowded") else f"{scene}-{theme}"
            small = with_few_colours(window.picture())
            small.save(str(folder / f"{name}.png"), quality=0)
            print(folder / f"{name}.png")
    return 0


@contextmanager
def studio(*, scale: float = 1, width: int = 1440, height: int = 900, language: str = "en") -> Iterator[Studio]:
    """A window without a screen, on settings of its own. Only one in a process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REVIEWER_HOME"] = folder
        new_studio = Studio(Path(folder), width, height, language)
        yield new_studio
        new_studio.app.finish()


class Studio:
    """The real window, and the scenes in which it is drawn."""

    def __init__(self, home: Path, width: int, height: int, language: str) -> None:
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        from reviewer.settings import Settings
        from ui.app import App
        from ui.look import language as languages

        qInstallMessageHandler(_say)
        self.home = home
        self.application = QApplication(sys.argv[:1])
        languages.install(self.application, language)
        settings = Settings(coder_id="c" * 32, coder_name="Reviewer A", theme="light", language=language)
        self.app = App(self.application, settings)
        self.app.start()
        self.app.window.resize(width, height)
        self._dialog: QDialog | None = None
        self._kept: QImage | None = None
        self._open = ""
        self.scenes: dict[str, Callable[[], None]] = {
            "start": self.start, "read": self.read, "tagging": self.tagging, "palette": self.palette,
            "excerpts": self.excerpts, "search": self.search, "team": self.team,
            "matrix": lambda: self.app.navigator.go("matrix"),
            "agreement": lambda: self.app.navigator.go("agreement"), "history": lambda: self.app.navigator.go("history"),
            "summary": lambda: self.app.navigator.go("summary"),
            "project": self.project_card, "code": self.code_card, "crowded": self.read, "shortcuts": self.shortcuts,
            "export": self.export, "crash": self.crash, "empty": self.empty, "merging": self.merging,
            "purging": self.purging, "conflicts": self.conflicts, "backups": self.backups, "preferences": self.preferences,
        }  # fmt: skip

    def show(self, scene: str, theme: ThemeName = "light", *, crowded: bool = False) -> None:
        """Set a scene."""
        self._clear()
        self.app.look_commands.choose_theme(theme)
        own = ("start", "empty", "merging", "purging", "conflicts", "backups")
        wanted = "" if scene in own else "crowded" if crowded else "sample"
        if wanted and wanted != self._open:
            self._open_sample(wanted)
        self.scenes[scene]()
        self.settle()

    def picture(self) -> QImage:
        """The scene as it is drawn."""
        if self._kept is not None:
            kept, self._kept = self._kept, None
            return kept
        return (self._dialog or self.app.window).grab().toImage()

    def settle(self) -> None:
        """Wait until all work is done and everything is painted."""
        from PySide6.QtTest import QTest

        for _ in range(400):
            QTest.qWait(10)
            if self.app.session.jobs.idle:
                break
        # The last animation ends after the last job.
        QTest.qWait(80)

    def _clear(self) -> None:
        window = self.app.window
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog = None
        window.read.popover.leave()
        self.app.palette.leave()
        self.settle()

    def _open_sample(self, name: str) -> None:
        from reviewer.services.sample import build as sample
        from reviewer.services.shared import people

        path = self.home / f"{name}.review"
        there = path.exists()
        project = projects.open_project(path=path) if there else sample.build_sample(path=path)
        if name == "crowded" and not there:
            crowd(project)
        coders = people.list_coders(project=project)
        self.app.settings.coder_id = next(coder.id for coder in coders if coder.name == "Reviewer A")
        self.app.session.attach(project)
        self._open = name
        self.settle()

    # Scenes

    def start(self) -> None:
        """The start page."""
        self.app.session.detach()
        self._open = ""

    def empty(self) -> None:
        """A project without a source."""
        self.app.commands.make(self.home / "empty.review", "An empty review")
        self._open = ""

    def read(self) -> None:
        """The source with the most highlights, at a highlight with a memo."""

        project = self.app.session.project
        source = richest(project)
        marks = highlight_lookup.highlights_of(project=project, source=source)
        chosen = next((mark for mark in marks if mark.memo and mark.codes and mark.start > 400), marks[0])
        self.app.navigator.read(source)
        self.settle()
        self.app.navigator.show_passage(source, chosen.start, chosen.end, chosen.id)

    def tagging(self) -> None:
        """A passage is selected and two letters of a code are typed."""
        self.read()
        self.settle()
        reader = self.app.window.read.reader
        current, marks = reader.current_highlight(), self._marks()
        begin = next(mark.end for mark in marks if mark.id == current)
        start, end = next(gap for gap in _gaps(marks) if gap[0] >= begin and gap[1] - gap[0] > 45)
        text = reader.text()
        while not text[start].isalpha():
            start += 1
        reader.show_passage(start, start + len(text[start:end].split("\n")[0].rstrip(" .")), select=True)
        self.app.tagging.offer_codes("ra")

    def palette(self) -> None:
        """The field on top, with what it offers for a word."""
        self.read()
        self.settle()
        self.app.palette.ask()
        self.app.window.top_bar.field.setText("re")

    def excerpts(self) -> None:
        """All excerpts, and the source card beside them."""
        self.app.navigator.inspect("source", richest(self.app.session.project))
        self.app.navigator.go("excerpts")

    def search(self) -> None:
        """Hits of two words."""
        self.app.navigator.inspect("source", richest(self.app.session.project))
        self.app.navigator.search("relief hours")

    def team(self) -> None:
        """The workspace for merging."""
        self.app.navigator.go("team")

    def project_card(self) -> None:
        """The text, and the project card beside it."""
        self.read()
        self.app.navigator.inspect("project", "")

    def code_card(self) -> None:
        """The text, and a code's card beside it."""
        self.read()
        self.app.navigator.inspect("code", next(mark.codes[0] for mark in self._marks() if mark.codes))

    def shortcuts(self) -> None:
        """The list of keys."""
        from PySide6.QtGui import QKeySequence

        from ui.actions.shortcuts import Shortcuts

        dialog = Shortcuts(self.app.actions, self.app.window)
        self._dialog = dialog
        dialog.open()
        dialog.choose("excerpts")
        dialog.editor.field.pressed.emit(QKeySequence("Ctrl+K"))

    def preferences(self) -> None:
        """The preferences, at what is set for reading."""
        from ui.dialogs.preferences.dialog import Preferences

        dialog = Preferences(self.app.session, self.app.actions, self.app.window)
        self._dialog = dialog
        dialog.open()
        dialog.go_to("reading")

    def crash(self) -> None:
        """What is said of a fault of the program."""
        from ui.flows.program.crashes import Crashes

        self.read()
        try:
            {}["what nobody expected"]
        except KeyError as error:
            crashes = Crashes(self.app.window, self.app.session)
            crashes.report(error)
            self._dialog = crashes.dialog

    def export(self) -> None:
        """The export dialog."""
        from PySide6.QtWidgets import QDialog

        self.app.actions["export"].trigger()
        self.settle()
        self._dialog = next(w for w in self.application.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())

    def merging(self) -> None:
        """What a teammate's file would bring, with a source that was purged there."""
        self._open_merging()
        self.app.navigator.go("team")
        self.app.window.pages["team"].choose([self.home / "teammate.review"])

    def purging(self) -> None:
        """The question before such a merge."""
        from PySide6.QtCore import QTimer

        self.merging()
        self.settle()
        # The question keeps its own loop, so its picture is taken from within.
        QTimer.singleShot(200, self._keep_question)
        self.app.window.pages["team"].merge()

    def conflicts(self) -> None:
        """Conflicts of a merge, one of them of a record that claims the id of another thing."""
        self._open_merging(merged=True)
        self.app.navigator.go("team")

    def backups(self) -> None:
        """The list of backups, one with what a merge purged."""
        from ui.dialogs.project.backups import Backups

        self.conflicts()
        self.settle()
        project = self.app.session.project
        self._dialog = Backups(
            projects.list_backups(path=project.path),
            "Going back puts a backup in the place of this project. What is here now is backed up first.",
            self.app.window,
            spared=purged.spared_backups(project=project),
        )
        self._dialog.open()

    def _keep_question(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = next(each for each in self.application.topLevelWidgets() if isinstance(each, QMessageBox))
        self._kept = box.grab().toImage()
        box.reject()

    def _open_merging(self, *, merged: bool = False) -> None:
        from reviewer.services.sample import build as sample

        self.app.session.detach()
        for left in self.home.glob("merging*"):
            left.unlink() if left.is_file() else shutil.rmtree(left)
        path, theirs = self.home / "merging.review", self.home / "teammate.review"
        sample.build_sample(path=path).close()
        shutil.copy(path, theirs)
        work_apart(path, theirs)
        project = projects.open_project(path=path)
        if merged:
            merge.merge_files(project=project, paths=[theirs])
        self.app.session.attach(project)
        self._open = ""
        self.settle()

    def _marks(self) -> list[Highlight]:

        project = self.app.session.project
        return list(highlight_lookup.highlights_of(project=project, source=richest(project)))


def richest(project: Project) -> str:
    """The source with the most highlights."""

    counts = source_lookup.highlight_counts(project=project)
    return max(source_lookup.list_sources(project=project), key=lambda source: counts.get(source.id, 0)).id


def crowd(project: Project) -> None:
    """Let five more coders highlight one passage, so that a crowded text can be looked at."""
    from reviewer.model.names import derived_id
    from reviewer.services.coding import codes, highlights
    from reviewer.services.shared import people

    source = richest(project)
    book = codes.codebook(project=project).codes
    first = highlight_lookup.highlights_of(project=project, source=source)[3].start
    for number, name in enumerate(("Chen", "Dora", "Emil", "Fatima", "Gro")):
        coder = derived_id("look", name)
        people.join(project=project, coder=coder, name=name)
        for part in range(3):
            start = first + 31 * number + 67 * part
            code = book[(number * 5 + part * 3) % len(book)].id
            highlights.highlight_passage(
                project=project, source=source, start=start, end=start + 90 + 20 * part, coder=coder, codes=[code]
            )


def work_apart(path: Path, theirs: Path) -> None:
    """Let two copies of the sample be worked on: one code gets two names, a source is purged in the other copy, and a record
    there claims the id of a highlight for a code.
    """
    from reviewer.changes.draft import records_for
    from reviewer.services.coding import codes
    from reviewer.services.shared import people
    from reviewer.services.sources import purge

    for file, name in ((path, "Adverse effects"), (theirs, "Harms")):
        project = projects.open_project(path=file)
        coder = people.list_coders(project=project)[0].id
        risks = codes.codebook(project=project).codes[0]
        codes.rename_code(project=project, code=risks.id, name=name, coder=coder)
        mark = highlight_lookup.highlights_of(project=project, source=richest(project))[0].id
        if file == theirs:
            gone = next(each for each in source_lookup.list_sources(project=project) if each.id != richest(project))
            purge.purge_source(project=project, source=gone.id, confirm=gone.title, coder=coder)
        project.close()
    claim = {
        "do": "create",
        "kind": "code",
        "id": mark,
        "value": {"name": "Claimed", "parent": None, "colour": "#aa3344"},
    }
    [(record, body)] = records_for(
        [claim], action="e" * 32, clock=(2**41, 0), opening="e" * 16, coder=coder, wall=2**40, label="By hand"
    )
    with sqlite3.connect(theirs) as connection:
        connection.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record.key), body))
    connection.close()


def with_few_colours(image: QImage) -> QImage:
    """The picture with at most 256 colours: the commonest ones that differ, and the nearest of them for all others."""
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    points = memoryview(bytes(plain.constBits())).cast("I")
    counted = Counter(points)
    table: list[int] = []
    # First colours that differ clearly, so that the many greys of letters do not fill the table.
    for least in (24, 6, 1):
        for colour, _ in counted.most_common():
            if len(table) < _MOST_COLOURS and all(_apart(colour, other) >= least for other in table):
                table.append(colour)
    nearest = {colour: min(range(len(table)), key=lambda at: _apart(colour, table[at])) for colour in counted}
    data = bytes(map(nearest.__getitem__, points))
    few = QImage(data, plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8)
    few.setColorTable(table)
    return few.copy()


def _apart(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def _gaps(marks: list[Highlight]) -> Iterator[tuple[int, int]]:
    """The stretches without a highlight, from the start of the text on."""
    reached = 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        if mark.start > reached:
            yield reached, mark.start
        reached = max(reached, mark.end)


def _say(_kind: object, _context: object, message: str) -> None:
    # The platform without a screen says this of every window with a least size.
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
