"""The real window without a screen, and the scenes in which it is drawn."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, purged
from reviewer.services.team import merge
from tools.crowded import crowd, richest, work_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QDialog

    from reviewer.model.coding.highlight import Highlight
    from ui.look.theme import ThemeName


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
        from ui.workspaces.read.workspace import TAGGED

        qInstallMessageHandler(_say)
        self.home = home
        self.application = QApplication(sys.argv[:1])
        languages.install(self.application, language)
        # Somebody who has tagged before: how it is done is not said any more.
        told = {TAGGED: "1"}
        settings = Settings(coder_id="c" * 32, coder_name="Reviewer A", theme="light", language=language, told=told)
        self.app = App(self.application, settings)
        self.app.start()
        self.app.window.resize(width, height)
        self._dialog: QDialog | None = None
        self._kept: QImage | None = None
        self._open = ""
        self.scenes: dict[str, Callable[[], None]] = {
            "start": self.start, "read": self.read, "tagging": self.tagging, "palette": self.palette,
            "excerpts": self.excerpts, "search": self.search, "team": self.team,
            "overview": lambda: self.app.navigator.go("overview"),
            "words": self.words, "flow": self.flow, "rounds": self.rounds, "map": self.map,
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

    def words(self) -> None:
        """Words by use, and the places of the first."""
        self.app.navigator.go("words")
        self.settle()
        page = self.app.window.pages["words"]
        page.table.setCurrentIndex(page.model.index(0, 0))

    def map(self) -> None:
        """The codes that meet, as a network."""
        self.app.navigator.go("matrix")
        page = self.app.window.pages["matrix"]
        page.bar.kind.take("co-occurrence")
        page.bar.drawn.setChecked(True)

    def flow(self) -> None:
        """The diagram of the sources."""
        self.app.actions["flow"].trigger()
        self.settle()
        self._dialog = self.app.flow_of_sources.flow

    def rounds(self) -> None:
        """Agreement by round, as a chart."""
        from reviewer.services.shared import people, source_lookup
        from reviewer.services.team import assignments
        from reviewer.services.team import rounds as services

        project = self.app.session.project
        if not services.list_rounds(project=project):
            coders = [coder.id for coder in people.list_coders(project=project)][:3]
            sources = [source.id for source in source_lookup.list_sources(project=project)]
            for name in ("Trial round", "Main round"):
                _, made = services.add_round(project=project, name=name, coder=coders[0])
                pairs = [(source, coder) for source in sources for coder in coders]
                assignments.assign(project=project, round_=made, pairs=pairs, coder=coders[0])
                for source, coder in pairs:
                    assignments.mark_done(project=project, source=source, done=True, round_=made, coder=coder)
        self.app.navigator.go("agreement")
        self.settle()
        page = self.app.window.pages["agreement"]
        page.bar.table.take("rounds")
        self.settle()
        page.table.setCurrentIndex(page.model.index(0, 1))

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
