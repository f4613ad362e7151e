"""What can be done with the source that is read: remove it, open where it came from, go to the next one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from reviewer.model.sources.source import Source
from reviewer.services.shared import source_lookup
from reviewer.services.sources import sources
from reviewer.services.team import assignments
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.intents.originals import Originals
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class SourceCommands(QObject):
    """The commands of the menu Source that need no dialog of their own."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self.window, self.session, self.navigator = window, session, navigator
        self._originals = Originals(session, window)
        window.read.reader.link_followed.connect(self._originals.open_link)

    def rows(self) -> list[Action]:
        """What the menu Source offers."""
        here: tuple[Need, ...] = ("source",)
        onward, back = partial(self.step_source, 1), partial(self.step_source, -1)
        return [
            Action("next_source", self.tr("&Next source"), "source", 101, onward, "Ctrl+PgDown", ("project",)),
            Action("previous_source", self.tr("&Previous source"), "source", 102, back, "Ctrl+PgUp", ("project",)),
            Action("open_original", self.tr("Open the &original"), "source", 201, self.open_original, needs=here),
            Action("save_original", self.tr("Sa&ve the original…"), "source", 203, self.save_original, needs=here),
            Action("open_address", self.tr("Open the &address"), "source", 202, self.open_address, needs=here),
            Action(
                "source_done",
                self.tr("M&y work on this source is done, or not"),
                "source",
                404,
                self.turn_done,
                "Ctrl+Shift+D",
                ("writable", "source"),
            ),
            Action(
                "remove_source",
                self.tr("Remove this &source"),
                "source",
                501,
                self.remove_source,
                needs=("writable", "source"),
            ),
        ]

    def remove_source(self) -> None:
        """Remove the source that is read; one undo brings it back."""
        source = source_lookup.source_with(project=self.session.project, identifier=self.navigator.source)
        self.session.do(
            lambda by: sources.remove_source(**by, source=source.id),
            notice=self.tr("“{0}” removed.").format(source.title),
        )

    def turn_done(self) -> None:
        """Say that I am done with the source that is read, or that I am not after all."""
        project, source, me = self.session.project, self.navigator.source, self.session.coder.id
        words, open_again = self.tr("Done with this source; {0} left."), self.tr("Not done with this source; {0} left.")

        def turn(assigned: dict[str, bool]) -> None:
            done = not assigned.get(source, False)
            left = sum(not each for each in assigned.values()) + (-1 if done else 1)
            told = (words if done else open_again).format(counted(left))
            self.session.do(lambda by: assignments.mark_done(**by, source=source, done=done), notice=told)

        self.session.ask("turn done", lambda: assignments.assigned_to(project=project, coder=me), turn, lane="look")

    def open_original(self) -> None:
        """Open the file that the source came from, in the program of the system."""
        self._originals.open_file(self._source())

    def save_original(self) -> None:
        """Save the file that the source came from."""
        self._originals.save_file(self._source())

    def open_address(self) -> None:
        """Open the source's address in the browser."""
        self._originals.open_address(self._source())

    def _source(self) -> Source:
        return source_lookup.source_with(project=self.session.project, identifier=self.navigator.source)

    def step_source(self, direction: int) -> None:
        """Read the next source of the list, or the previous one."""
        beside = self.window.sources.model.beside(self.navigator.source, direction)
        if beside:
            self.navigator.read(beside)
