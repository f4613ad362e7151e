"""The exchange with the team while a project is open: quiet, every few seconds or when asked, with a word at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from reviewer.errors import ReviewerError
from reviewer.late import late
from reviewer.model.names import shown
from reviewer.model.team.place import TeamPlace
from reviewer.model.team.synced import WaitingPurge
from reviewer.progress import Progress
from ui.actions.action import Action
from ui.dialogs.files import folder_of
from ui.intent import By
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.sentences import in_words, said
from ui.session import Session
from ui.widgets.text.times import moment

if TYPE_CHECKING:
    from reviewer.services.sources import structures
    from reviewer.services.sources.structures import Renewed
    from reviewer.services.team import meeting as meetings
    from reviewer.services.team import places
    from reviewer.services.team.meeting import Meeting, Met
    from reviewer.services.team.presence import Colleague
    from ui.dialogs.project.team_place import TeamPlaceDialog
else:
    structures = late("reviewer.services.sources.structures")
    meetings = late("reviewer.services.team.meeting")
    places = late("reviewer.services.team.places")

_Refused = Callable[[ReviewerError], None]
_SERVER_EVERY_MS = 1_000
_FOLDER_EVERY_MS = 4_000  # Other programs move the files of a folder; they need longer than that.
_SOON_MS = 250
"""After something was written here: what is done in one go is sent in one go."""
_LONGEST_MS = 60_000
"""So long, at most, until it is tried again where nobody answers."""


class Syncing(QObject):
    """Follows the open project: where it meets others is a setting of this user, never part of the file."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._place: TeamPlace | None = None
        self._meeting: Meeting | None = None
        self._running = self._again = self._connecting = False
        self._offline_since = 0
        self._failed = 0
        self._waiting: Sequence[WaitingPurge] = ()
        self._told = ""
        self._others: tuple[Colleague, ...] = ()
        self._agreed: frozenset[str] = frozenset()
        self.dialog: TeamPlaceDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._meet)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.coder_changed.connect(self._begin_anew)
        session.setting_changed.connect(self._follow_setting)
        session.changed.connect(lambda _: self._soon())
        window.status_line.team_clicked.connect(self._clicked)

    def rows(self) -> list[Action]:
        """What the menu Project offers."""
        return [
            Action("team_place", self.tr("Team folder or ser&ver…"), "file", 305, self.choose, needs=("writable",)),
            Action("sync", self.tr("Exchan&ge with the team now"), "file", 305, self.sync_now, "F5", ("writable",)),
        ]

    # Where

    def choose(self) -> None:
        """Ask where the team meets."""
        from ui.dialogs.project.team_place import TeamPlaceDialog

        dialog = self.dialog = TeamPlaceDialog(self._place, folder_of(self._session), self._window)
        if self._place is None:
            dialog.present.setChecked(self._session.settings.show_presence)
        dialog.connect_asked.connect(partial(self._connect, dialog))
        dialog.leave_asked.connect(partial(self._leave, dialog))
        dialog.finished.connect(self._choice_ended)
        dialog.open()

    def _choice_ended(self, _: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if self._connecting:
            self._connecting = False
            self._begin_anew()

    def _connect(self, dialog: TeamPlaceDialog, place: TeamPlace) -> None:
        self._stop()
        meeting = self._made(place)
        self._connecting = True

        def done(met: Met) -> None:
            if self.dialog is not dialog:
                return  # It was cancelled meanwhile; what came in stays.
            self._connecting = self._running = False
            self._keep(place)
            self._meeting = meeting
            self._came(met)
            self._go_on()
            dialog.accept()

        def refused(error: ReviewerError) -> None:
            if self.dialog is dialog:
                self._connecting = self._running = False
                dialog.refuse(said(error))

        self._run(meeting, place, done, refused)

    def _leave(self, dialog: TeamPlaceDialog) -> None:
        self._stop()
        self._session.settings.places.pop(self._path, None)
        self._session.save_settings()
        self._place = None
        self._show()
        dialog.accept()

    def _keep(self, place: TeamPlace) -> None:
        # A password may stand in the address that was typed; what is kept and shown has none.
        where = places.shown(place.where)
        self._place = TeamPlace(where, place.auto, place.present)
        self._session.settings.places[self._path] = {"where": where, "auto": place.auto, "present": place.present}
        self._session.save_settings()

    @property
    def _path(self) -> str:
        return str(self._session.project.path.absolute())

    def _made(self, place: TeamPlace) -> Meeting:
        return meetings.Meeting(
            project=self._session.project,
            where=place.where,
            password=place.password,
            coder=self._session.coder.id,
        )

    # When

    def _opened(self) -> None:
        kept = self._session.settings.places.get(self._path)
        if kept is not None and self._session.can_write:
            self._place = TeamPlace(kept["where"], kept["auto"], kept["present"])
            self._begin_anew()
        self._show()

    def _begin_anew(self) -> None:
        """Meet as whoever works now."""
        if self._place is not None and self._session.can_write:
            self._stop()
            self._meeting = self._made(self._place)
            if self._place.auto:
                self._timer.start(_SOON_MS)
            self._show()

    def _follow_setting(self, name: str) -> None:
        """Places are forgotten in the preferences too."""
        if name == "places" and self._session.is_open:
            self._closed()
            self._opened()

    def _closed(self) -> None:
        self._stop()
        self._place = None
        self._waiting, self._told, self._others = (), "", ()
        self._show()

    def _stop(self) -> None:
        self._timer.stop()
        meeting, self._meeting = self._meeting, None
        self._running = self._again = False
        self._offline_since = self._failed = 0
        if meeting is not None:
            self._session.jobs.run("team", meeting.leave)

    def _soon(self) -> None:
        if self._meeting is not None and self._place is not None and self._place.auto and not self._offline_since:
            self._timer.start(_SOON_MS)

    def sync_now(self) -> None:
        """Exchange at once; without a place it is asked for."""
        if self._place is None:
            self.choose()
        else:
            self._told = ""
            if self._meeting is None:
                self._meeting = self._made(self._place)
            self._meet()

    # What is done

    def _meet(self) -> None:
        meeting, place = self._meeting, self._place
        if meeting is None or place is None or not self._session.can_write:
            return
        if self._running:
            self._again = True
            return
        self._run(meeting, place, partial(self._after, meeting), partial(self._refused, meeting))

    def _run(self, meeting: Meeting, place: TeamPlace, done: Callable[[Met], None], refused: _Refused) -> None:
        self._running = True
        self._again = False
        agreed = self._agreed
        source = self._navigator.source if place.present else None

        def agree(waiting: Sequence[WaitingPurge]) -> bool:
            return {each.source for each in waiting} <= agreed

        def work(_: By, progress: Progress) -> Met:
            return meeting.meet(agree=agree, source=source, progress=progress)

        self._show()
        self._session.do_quietly(work, then=done, refused=refused)

    def _after(self, meeting: Meeting, met: Met) -> None:
        if meeting is not self._meeting:
            return
        self._running = False
        self._came(met)
        self._go_on()

    def _came(self, met: Met) -> None:
        synced = met.synced
        self._offline_since = self._failed = 0
        self._waiting, self._others = synced.waiting, met.others
        self._agreed = frozenset()
        said = next(iter((synced.ended, *synced.refused, *synced.problems, synced.held_why)), "")
        if said and said != self._told:
            self._session.failed.emit(in_words(said))
        self._told = said
        self._show()
        if came := synced.changes.of("source"):
            self._find_parts(came)

    def _find_parts(self, came: frozenset[str]) -> None:
        """What the parts of a text are is not exchanged: it is found again from the originals that came along."""
        project = self._session.project

        def done(found: Renewed) -> None:
            if found.made and self._session.is_open and self._session.project is project:
                self._window.read.show_structure()

        self._session.jobs.upkeep(
            lambda progress: structures.renew(project=project, only=came, progress=progress), done
        )

    def _refused(self, meeting: Meeting, error: ReviewerError) -> None:
        if meeting is not self._meeting:
            return
        self._running = False
        if isinstance(error, meetings.Unreachable):
            self._failed += 1
            if not self._offline_since:
                self._offline_since = self._session.project.world.now_ms()
            self._show()
            self._go_on()
            return
        # What is refused is refused again: it waits until the user does something about it.
        self._told = said(error)
        self._session.failed.emit(self._told)
        self._meeting = None
        self._show(locked=isinstance(error, meetings.Locked))

    def _go_on(self) -> None:
        if self._place is None:
            return
        if self._again:
            self._timer.start(0)
        elif self._place.auto:
            every = _SERVER_EVERY_MS if places.wants_password(self._place.where) else _FOLDER_EVERY_MS
            self._timer.start(min(_LONGEST_MS, every << min(self._failed, 6)))

    # What is said

    def menu(self) -> QMenu:
        """What the word at the foot offers: what waits, who is here and where, and what can be done."""
        menu = QMenu(self._window)
        if self._waiting:
            menu.addAction(self.tr("A purge waits for you…"), self._ask_about_purges)
            menu.addSeparator()
        for colleague in self._others:
            self._add_person(menu, colleague)
        if self._others:
            menu.addSeparator()
        menu.addAction(self.tr("Exchange now"), self.sync_now)
        menu.addAction(self.tr("Team folder or server…"), self.choose)
        return menu

    def _add_person(self, menu: QMenu, colleague: Colleague) -> None:
        """Somebody who is here, and what they read; choosing it goes there."""
        words = name = shown(colleague.name)
        if colleague.title:
            words = self.tr("{0} reads “{1}”").format(name, shown(colleague.title[:60]))
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(bool(colleague.title))
        action.triggered.connect(lambda _=False: self._navigator.read(colleague.source))

    def _clicked(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._window.status_line.team
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _ask_about_purges(self) -> None:
        from ui.dialogs.project.purges_wait import PurgesWait

        waiting = self._waiting
        dialog = PurgesWait(waiting, self._window)

        def agreed() -> None:
            self._agreed = frozenset(each.source for each in waiting)
            self._meet()

        dialog.accepted.connect(agreed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, *, locked: bool = False) -> None:
        line = self._window.status_line
        if self._place is None:
            line.show_team("", "")
            return
        tip = self.tr("The team meets at {0}.").format(self._place.where)
        if self._told:
            tip = f"{self._told}\n{tip}"
        if self._others:
            here = ", ".join(shown(each.name) for each in self._others)
            words = self.tr("Here now: {0}")
            tip = f"{words.format(here)}\n{tip}"
        line.show_team(self._words(locked=locked), tip)
        if self._offline_since:
            self._count_unsent()

    def _words(self, *, locked: bool) -> str:
        if locked:
            return self.tr("Team: wants a password")
        if self._meeting is None and self._told:
            return self.tr("Team: stopped")
        if self._offline_since:
            return self.tr("Team: offline since {0}").format(moment(self._offline_since))
        if self._waiting:
            return self.tr("Team: a purge waits for you")
        if self._meeting is None or not self._place or (not self._place.auto and not self._running):
            return self.tr("Team: on demand")
        return self.tr("Team: in step") + (f" · {counted(len(self._others))}" if self._others else "")

    def _count_unsent(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return

        def answer(count: int) -> None:
            if self._offline_since and count:
                words = self.tr("Team: offline since {0} · {1} to send")
                since = moment(self._offline_since)
                self._window.status_line.show_team(words.format(since, counted(count)), "")

        self._session.ask("unsent", meeting.to_send, answer)
