"""A tour over the sample: one sentence a step, which goes on by itself when it was done, and can be left and taken up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.late import late
from reviewer.model.changes import Changes
from ui.actions.action import Action, Actions
from ui.actions.keys import native
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.tour_panel import TourPanel

if TYPE_CHECKING:
    from reviewer.services.sample import build as sample
else:
    sample = late("reviewer.services.sample.build")

_KEPT = "tour"
"""Under this name the settings hold the step at which it was left."""


@dataclass(frozen=True, slots=True)
class Step:
    """`done` is what happens when the user does it: `source`, `tagged`, `code`, `workspace NAME` or `action ID`."""

    id: str
    sentence: str
    target: Callable[[], QWidget]
    done: str = ""


class Tour(QObject):
    """Follows what is done in the sample. `panel` is there once the tour was begun."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._session, self._actions = window, session, actions
        self.panel: TourPanel | None = None
        self._wanted = False
        self._at = 0
        self._source = ""
        self._steps: list[Step] = []
        window.start.tour_asked.connect(self.begin)
        session.opened.connect(self._opened)
        session.closed.connect(self._hide)
        session.changed.connect(self._changed)
        navigator.source_changed.connect(self._read)
        navigator.subject_changed.connect(lambda kind, _: self._happened("code") if kind == "code" else None)
        navigator.workspace_changed.connect(lambda name: self._happened(f"workspace {name}"))
        actions.triggered.connect(lambda identifier: self._happened(f"action {identifier}"))

    def rows(self) -> list[Action]:
        """What the menu Help offers."""
        return [Action("tour", self.tr("&Tour of the sample"), "help", 104, self.begin)]

    def begin(self) -> None:
        """Begin, or go on where it was left; the sample is opened for it."""
        if self._in_sample():
            self._take_up()
            return
        self._wanted = True
        self._actions["sample"].trigger()

    @property
    def step(self) -> str:
        """The step that is shown, "" for none."""
        return self._steps[self._at].id if self.panel is not None and self.panel.isVisible() else ""

    def go(self, by: int) -> None:
        """A step on or back; the last one ends it."""
        self._at = max(0, self._at + by)
        if self._at >= len(self._steps):
            self._at = 0
            self._keep()
            self._hide()
            return
        self._keep()
        self._tell()

    def leave(self) -> None:
        """Leave it; the next time it goes on here."""
        self._hide()
        self._window.read.reader.setFocus()
        words = self.tr("Help > Tour of the sample goes on where you left.")
        self._session.noticed.emit(words, False)

    def _in_sample(self) -> bool:
        return self._session.is_open and self._session.project.path == sample.own_copy_path()

    def _opened(self) -> None:
        wanted, self._wanted = self._wanted, False
        if wanted and self._in_sample():
            self._take_up()

    def _take_up(self) -> None:
        if self.panel is None:
            self.panel = TourPanel(self._window)
            self.panel.next_asked.connect(lambda: self.go(1))
            self.panel.back_asked.connect(lambda: self.go(-1))
            self.panel.leave_asked.connect(self.leave)
        self._steps = self._declared()
        kept = self._session.settings.told.get(_KEPT, "")
        self._at = next((at for at, step in enumerate(self._steps) if step.id == kept), 0)
        self._tell()
        self.panel.next.setFocus()

    def _tell(self) -> None:
        if self.panel is not None:
            step = self._steps[self._at]
            self.panel.tell(self._at + 1, len(self._steps), step.sentence, step.target())

    def _hide(self) -> None:
        if self.panel is not None:
            self.panel.hide()

    def _keep(self) -> None:
        self._session.settings.told[_KEPT] = self._steps[self._at].id
        self._session.save_settings()

    def _read(self, source: str) -> None:
        """The first source after opening is read by itself: that is none that the user chose."""
        before, self._source = self._source, source
        if before and source:
            self._happened("source")

    def _changed(self, changes: Changes) -> None:
        if changes.touches("coding"):
            self._happened("tagged")

    def _happened(self, what: str) -> None:
        if self.step and self._steps[self._at].done == what:
            self.go(1)

    def _declared(self) -> list[Step]:
        window, keys = self._window, self._keys
        return [
            Step(
                "source",
                self.tr("These are the texts of the review. Choose another one."),
                lambda: window.sources,
                "source",
            ),
            Step(
                "tag",
                self.tr(
                    "Select some words with the mouse, or with Shift and the arrows. Then type two letters of a code, "
                    "such as “ra”, and press Enter."
                ),
                lambda: window.read.reader,
                "tagged",
            ),
            Step(
                "undo",
                self.tr("All of it is saved already; there is no save button. {0} takes back what you did.").format(
                    keys("undo")
                ),
                lambda: window.status_line.saved,
                "action undo",
            ),
            Step(
                "code",
                self.tr("This is the codebook. Choose a code to see what it means and what it was used for."),
                lambda: window.codebook,
                "code",
            ),
            Step(
                "excerpts",
                self.tr("Everything that was tagged stands in Excerpts ({0}), to be narrowed and exported.").format(
                    keys("excerpts")
                ),
                lambda: window.top_bar,
                "workspace excerpts",
            ),
            Step(
                "search",
                self.tr("{0} leads anywhere: to a command, a source, a code, or words in all texts.").format(
                    keys("search")
                ),
                lambda: window.top_bar.field,
                "action search",
            ),
            Step(
                "summary",
                self.tr("In Summary the passages become findings. Each of them leads back to its place in the text."),
                lambda: window.top_bar,
                "workspace summary",
            ),
            Step(
                "own",
                self.tr("Now make a project of your own ({0}) and bring your texts in. {1} has the guide.").format(
                    keys("new"), keys("guide")
                ),
                lambda: window.top_bar,
                "action new",
            ),
        ]

    def _keys(self, action: str) -> str:
        return native(self._actions.keys(action)[:1]) or next(
            one.words for one in self._actions.declared() if one.id == action
        )
