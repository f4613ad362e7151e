"""The open project and who is working on it. Every write goes through `do`; `changed` is emitted once per changeset."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer import settings as user_settings
from reviewer.errors import Cancelled, ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.team.coder import Coder
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.project import projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup
from reviewer.settings import Settings
from reviewer.system import desktop
from ui.intent import By, Outcome, changes_in
from ui.jobs import Jobs, Lane, Refused, is_gone
from ui.look.labels import label_words
from ui.sentences import in_words

Saving = Literal["saved", "saving", "unsaved", "read-only"]
T = TypeVar("T", bound=Outcome)
R = TypeVar("R")
_NOBODY = "0" * 32
"""Who has not said yet who they are leads no round."""
_LOOK_EVERY_MS = 15_000
"""How often it is looked whether another program has put older content in the file's place, in ms."""
_RETRY_EVERY_MS = 5_000  # A disk that refuses may have room again soon.
_MINUTE_MS = 60_000


class Session(QObject):
    """Signals: `opened` and `closed` for the project, `changed(Changes)`, `noticed(text, undoable)`, `failed(sentence)`.

    `wrote(text, path)`: a file was written for the user. `setting_changed(name)`: a setting of this user has another value.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    coder_changed = Signal()
    saving_changed = Signal()
    noticed = Signal(str, bool)
    wrote = Signal(str, object)
    failed = Signal(str)
    setting_changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.jobs.busy_changed.connect(self.saving_changed)
        self._project: Project | None = None
        self._persons: dict[str, str] = {}
        self._coders: tuple[Coder, ...] = ()
        self._written_since_backup = False
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_EVERY_MS)
        self._retry.timeout.connect(self.retry)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self.retry)
        self._backup = QTimer(self)
        self._backup.setInterval(settings.backup_minutes * _MINUTE_MS)
        self._backup.timeout.connect(self._back_up)

    @property
    def project(self) -> Project:
        """The open project. Only ask when `is_open`."""
        if self._project is None:
            raise RuntimeError("no project is open")
        return self._project

    @property
    def is_open(self) -> bool:
        return self._project is not None

    @property
    def can_write(self) -> bool:
        return self._project is not None and not self._project.read_only

    @property
    def coder(self) -> Coder:
        """Who is working: from this user's settings; in the open project perhaps merged into another coder."""
        identifier = self.settings.coder_id
        if self._project is not None:
            identifier = self._persons.get(identifier, identifier)
        return Coder(identifier, self.settings.coder_name)

    @property
    def coders(self) -> tuple[Coder, ...]:
        """The coders of the open project by name, kept in step with it."""
        return self._coders

    @property
    def names(self) -> dict[str, str]:
        """The names of these coders by id."""
        return {coder.id: coder.name for coder in self._coders}

    @property
    def saving(self) -> Saving:
        """Whether everything that was done is in the file."""
        if self._project is None or self._project.read_only:
            return "read-only" if self._project else "saved"
        if self._project.unsaved:
            return "unsaved"
        return "saving" if self.jobs.waiting("write") else "saved"

    def attach(self, project: Project) -> None:
        """Make a project the open one; the one that was open is closed."""
        self.detach()
        self._project = project
        self._read_coders(project)
        self._look_as_coder()
        self._backup.start()
        title = project_lookup.details(project=project).title
        self.settings.remember_project(project.path, title, project.world.now_ms())
        self.save_settings()
        if self.settings.remember_projects:
            self.jobs.upkeep(lambda _: desktop.note_opened(project.path), lambda _: None)
        self.opened.emit()
        if project.notice:
            self.failed.emit(in_words(project.notice))

    def detach(self) -> None:
        """Close the open project, after all writes under way."""
        if self._project is None:
            return
        self._backup.stop()
        self._look.stop()
        self._retry.stop()
        project, self._project = self._project, None
        # What was done is in the file before it closes.
        self.jobs.drain()
        project.close()
        self.closed.emit()

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file. Raises ProjectError."""
        self.attach(projects.open_project(path=path, read_only=read_only))

    def is_member(self) -> bool:
        """Whether this user is one of the project's coders."""
        return self.coder.id in self.names

    def become(self, coder: Coder) -> None:
        """Be this coder from now on; the project gets to know a new one."""
        self.settings.coder_id, self.settings.coder_name = coder.id, coder.name
        self.save_settings()
        if self.can_write:
            self.do(lambda by: people.join(project=by["project"], coder=coder.id, name=coder.name))
        self._look_as_coder()
        self.coder_changed.emit()

    def do(
        self,
        intent: Callable[[By], T],
        *,
        then: Callable[[T], None] | None = None,
        notice: str | Callable[[T], str] = "",
        refused: Refused | None = None,
    ) -> None:
        """Run a service that writes, off the main thread and in order; then announce what changed.

        `intent` calls the service with `**by`: `lambda by: codes.rename_code(**by, code=code, name=name)`. It runs later,
        so it holds only values, never a view. `notice` is shown with an undo button where something was written.
        """
        by = self._by()
        if by is not None:
            deliver = self._then(by["project"], then, notice)
            self.jobs.run("write", lambda: _prepared(by["project"], intent(by)), deliver, refused)

    def do_long(
        self,
        intent: Callable[[By, Progress], T],
        *,
        then: Callable[[T], None] | None = None,
        notice: str | Callable[[T], str] = "",
        refused: Refused | None = None,
    ) -> None:
        """The same for work that takes long, reports progress and can be stopped."""
        by = self._by()
        if by is not None:
            deliver = self._then(by["project"], then, notice)
            self.jobs.long(lambda progress: _prepared(by["project"], intent(by, progress)), deliver, refused)

    def do_quietly(
        self,
        intent: Callable[[By, Progress], T],
        *,
        then: Callable[[T], None],
        refused: Callable[[ReviewerError], None],
    ) -> None:
        """The same for what nobody waits for: it runs beside everything else, and no notice tells of it.

        A refusal comes to `refused` as it is, so that it can be told from others. Nothing is done where nothing may be written.
        """
        if not self.can_write:
            return
        by = By(project=self.project, coder=self.coder.id)
        deliver: Callable[[T], None] = self._then(by["project"], None, "")

        def work(progress: Progress) -> T | ReviewerError:
            try:
                return _prepared(by["project"], intent(by, progress))
            except Cancelled:
                raise
            except ReviewerError as error:
                return error

        def done(result: T | ReviewerError) -> None:
            if isinstance(result, ReviewerError):
                if by["project"] is self._project:
                    refused(result)
            elif by["project"] is self._project:
                deliver(result)
                then(result)

        self.jobs.upkeep(work, done, lane="team")

    def long(
        self,
        work: Callable[[Progress], R],
        then: Callable[[R], None],
        *,
        refused: Refused | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Progress:
        """Run long work on the open project that writes nothing in it. `then` is called while it is still open."""
        return self.jobs.long(work, self._while_open(then), refused, stopped)

    def ask(self, key: str, question: Callable[[], R], answer: Callable[[R], None], *, lane: Lane = "read") -> None:
        """Read in the background; only the latest answer with this key comes, and only while the same project is open.

        It does not come to who is gone: a dialog may be closed before all of it was read.
        """
        self.jobs.ask(
            key, question, self._while_open(lambda read: None if is_gone(answer) else answer(read)), lane=lane
        )

    def _by(self) -> By | None:
        if not self.can_write:
            self.failed.emit(self.tr("This project is open for reading only; save a copy to work on it."))
            return None
        return By(project=self.project, coder=self.coder.id)

    def _then(
        self, project: Project, then: Callable[[T], None] | None, notice: str | Callable[[T], str]
    ) -> Callable[[T], None]:
        def deliver(result: T) -> None:
            if project is self._project:
                words = notice if isinstance(notice, str) else notice(result)
                self._announce(project, changes_in(result), words)
                if then is not None:
                    then(result)

        return deliver

    def _while_open(self, answer: Callable[[R], None]) -> Callable[[R], None]:
        project = self._project

        def deliver(result: R) -> None:
            if project is not None and self._project is project:
                answer(result)

        return deliver

    def undo(self) -> None:
        """Take back the last action."""
        nothing = self.tr("There is nothing to undo.")
        self.do(lambda by: undo.undo(**by), then=lambda changes: self._tell_step(changes, nothing))

    def redo(self) -> None:
        """Do again what was undone last."""
        nothing = self.tr("There is nothing to redo.")
        self.do(lambda by: undo.redo(**by), then=lambda changes: self._tell_step(changes, nothing))

    def retry(self) -> None:
        """Try to bring changes that are only in memory into the file, and look whether the file is still as it was written."""
        if self._project is None or self._project.read_only:
            return
        project = self._project
        self.jobs.run("write", project.retry, lambda saved: self._after_retry(bool(saved)))

    def set(self, name: str, value: object) -> None:
        """Give a setting of this user another value; `name` is its field in `Settings`. It is kept and used at once."""
        if getattr(self.settings, name) == value:
            return
        setattr(self.settings, name, value)
        self.save_settings()
        if name == "backup_minutes":
            self._backup.setInterval(self.settings.backup_minutes * _MINUTE_MS)
        self.setting_changed.emit(name)

    def save_settings(self) -> None:
        """Keep this user's settings. A full disk is no reason to disturb the work."""
        try:
            user_settings.save(self.settings)
        except OSError as error:
            self.failed.emit(self.tr("Your settings could not be kept: {0}.").format(error.strerror))

    def finish(self) -> None:
        """Close everything, after all work under way."""
        self.detach()
        self.jobs.finish()

    def _look_as_coder(self) -> None:
        """Show what this coder is to see, and nothing more while a round is blind."""
        if self._project is not None:
            self._project.look_as(self.coder.id or _NOBODY)
            if anew := self._project.shown_anew():
                self.changed.emit(anew)

    def _read_coders(self, project: Project) -> None:
        self._persons = people.persons(project=project)
        self._coders = tuple(people.list_coders(project=project))

    def _announce(self, project: Project, written: list[Changes], notice: str) -> None:
        for changes in filter(None, written):
            self._written_since_backup = True
            if not self._look.isActive():
                self._look.start()  # Before anything was written, nothing of it can be lost.
            if changes.touches("coder"):
                self._read_coders(project)
            self.changed.emit(changes)
        if anew := project.shown_anew():
            self.changed.emit(anew)
        if notice and any(written):
            self.noticed.emit(notice, True)
        if project.unsaved and not self._retry.isActive():
            self._retry.start()
            kept = self.tr("The change is kept in memory and tried again.")
            self.failed.emit(f"{in_words(project.notice)} {kept}")
        self.saving_changed.emit()

    def _tell_step(self, changes: Changes, nothing: str) -> None:
        if not changes:
            self.noticed.emit(nothing, False)
        elif changes.kept:
            count = len(changes.kept)
            self.noticed.emit(
                self.tr("{0}. {1} changed since were left as they are.").format(label_words(changes.label), count),
                False,
            )
        else:
            self.noticed.emit(label_words(changes.label), False)

    def _after_retry(self, saved: bool) -> None:
        if saved and self._retry.isActive():
            self._retry.stop()
            self.noticed.emit(self.tr("All changes are saved again."), False)
        elif not saved and not self._retry.isActive() and self._project is not None:
            self._retry.start()
            self.failed.emit(in_words(self._project.notice))
        self.saving_changed.emit()

    def _back_up(self) -> None:
        if self.can_write and self._written_since_backup and self.saving == "saved":
            self._written_since_backup = False
            project = self.project
            self.jobs.run("job", lambda: projects.make_backup(project=project, reason="timer"))


def _prepared(project: Project, result: T) -> T:
    """What nearly every view reads again after this is read here, not by the thread that draws the window."""
    if any(changes.touches("code") for changes in changes_in(result)):
        codes.codebook(project=project)
    return result
