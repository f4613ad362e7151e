"""The one way to write: every action, undo, redo and merge is a transaction here, one after the other.

When the disk refuses, the transaction is done again on a copy in memory, and the project goes on there until `retry` can
bring the changes into the file.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reviewer.changes.clock import AHEAD_MS, HybridClock
from reviewer.changes.draft import apart, records_for
from reviewer.changes.inverse import inverse_of
from reviewer.changes.record import MAX_CHANGES
from reviewer.errors import ProjectError, ReadOnlyProject, ReviewerError, StorageFailed
from reviewer.late import late
from reviewer.model.changes import MERGE, SEALED, Changes
from reviewer.model.label import Label, LabelValue, read_label
from reviewer.pace import without_collector
from reviewer.sentence import sentence
from reviewer.store.action import Action
from reviewer.store.file.database import Database, overwritten
from reviewer.store.file.world import World
from reviewer.store.log import advancing, parts, projection, steps, uses
from reviewer.store.log import records as log
from reviewer.store.team import news
from reviewer.store.team.announce import announced
from reviewer.store.team.gone import refuse_gone

if TYPE_CHECKING:
    from reviewer.store.log import new_text
    from reviewer.store.log.new_text import NewText
    from reviewer.store.rescue import landing
    from reviewer.store.team import merges_noted, purge
else:
    new_text = late("reviewer.store.log.new_text")
    landing = late("reviewer.store.rescue.landing")
    merges_noted, purge = late("reviewer.store.team.merges_noted"), late("reviewer.store.team.purge")

Work = Callable[[sqlite3.Connection], Changes]


class WritePath:
    """Writes to one open file. `written(changes)` is called after each commit, before the next write may begin."""

    def __init__(self, database: Database, world: World, written: Callable[[Changes], None], notice: str = "") -> None:
        self.notice = notice
        self.unsaved = 0
        self._database = database
        self._world = world
        self._written = written
        self._opening = world.new_opening()
        self._clock = HybridClock()
        self._turn = threading.RLock()
        self._acting: Action | None = None
        self._thread: int | None = None
        # What this opening wrote, for the case that another program puts an older file over this one.
        self._own: list[parts.Item] = []
        self._own_texts: list[NewText] = []
        self._fresh: list[parts.Item] = []
        self._overwritten = False
        self.see_clock()

    # Actions

    @property
    def acting(self) -> Action | None:
        """The action that is open in this thread."""
        return self._acting if self._thread == threading.get_ident() else None

    @contextmanager
    def action(self, key: str, /, *, coder: str, **values: LabelValue) -> Iterator[Action]:
        """One action of the user as one transaction and one changeset; see `reviewer.store.action`.

        Any exception in the block leaves the file as it was. When the disk refuses, the change is kept in memory
        (`unsaved`). Raises ReadOnlyProject, ProjectError, or ValueError for a value that no record may hold.
        """
        label = Label(key, values)
        outer = self.acting
        if outer is not None:
            with _joined(outer, label, coder) as inner:
                yield inner
            return
        if self._database.read_only:
            raise ReadOnlyProject(read_only_sentence(self._database, self.notice))
        # Id and time are fixed here, so that what is shown of a draft meanwhile is what will be written.
        act = Action(label, coder, self._world.new_id(), self._world.now_ms())
        with self._turn, without_collector():
            act.in_memory = self._begin()
            self._acting, self._thread = act, threading.get_ident()
            try:
                try:
                    yield act
                    self._hide(act)
                except BaseException:
                    self._database.rollback()
                    if act.in_memory:
                        self._database.leave_rescue()
                    raise
                act.changes = self._complete(partial(self._close, act), act.in_memory)
            finally:
                self._acting = self._thread = None

    def settle(self) -> None:
        """Let what services drafted inside the open action be seen by what it reads from now on."""
        act = self.acting
        if act is None or not act.stale:
            return
        try:
            self._show(act)
        except StorageFailed as error:
            if self._database.rescued:
                raise
            self._database.rollback()
            self._database.rescue()
            self.notice, act.in_memory, act.shown = str(error), True, False
            self._database.begin()
            self._show(act)

    def _show(self, act: Action) -> None:
        # What is only shown must not move the clock.
        clock = (self._clock.ms, self._clock.counter)
        with self._database.reading() as connection:
            connection.execute("ROLLBACK TO drafted" if act.shown else "SAVEPOINT drafted")
            new_text.add_texts(connection, act.texts)
            self._append(connection, act)
        self._clock = HybridClock(*clock)
        act.stale, act.shown, act.book = False, True, None

    def _hide(self, act: Action) -> None:
        """Take back what was shown of the draft: it is written once, as one changeset."""
        if act.shown:
            with self._database.reading() as connection:
                connection.execute("ROLLBACK TO drafted")
                connection.execute("RELEASE drafted")
            act.shown = False

    def _close(self, act: Action, connection: sqlite3.Connection) -> Changes:
        refuse_gone(connection, act.draft.named(), [text.sha256 for text in act.texts])
        new_text.add_texts(connection, act.texts)
        # Originals may be large; the file that they came from is still there.
        self._own_texts += [replace(text, original=None) for text in act.texts]
        changes, row = self._append(connection, act)
        for work in act.after:
            work(connection)
        if changes and act.undoable and not act.after:
            steps.remember(connection, changes.changeset, act.label.in_the_log(), row)
        return changes

    def _append(self, connection: sqlite3.Connection, act: Action) -> tuple[Changes, int]:
        """Write what was drafted; returns what changed and the row number of the first record (0 when nothing was written)."""
        encoded = act.draft.encode(advancing.thing_now(connection, act.draft.touched()))
        if not encoded:
            return Changes(act.label), 0
        changesets = apart(encoded)
        clock = self._clock.tick(act.wall)
        items: list[parts.Item] = []
        for changes in changesets:
            items += records_for(
                changes,
                action=act.id,
                clock=clock,
                opening=self._opening,
                coder=act.coder,
                wall=act.wall,
                label=act.label.in_the_log(),
            )
            # By clock and action is known which parts belong together.
            if any(len(each) > MAX_CHANGES for each in changesets):
                clock = self._clock.tick(act.wall)
        self._fresh += items
        added = log.append(connection, items)
        things = projection.advance(connection, added)
        return announced(connection, things, act.label, act.id), added[0][0]

    # Undo and redo

    def step(self, coder: str, *, undo: bool) -> Changes:
        """Take back this copy's last action that still stands, or do again what was undone last."""
        with self._turn:
            if undo:
                self._refuse_sealed()
            act = Action(Label(), coder, self._world.new_id(), self._world.now_ms())
            return self._safely(lambda connection: self._step(connection, act, undo=undo))

    def _refuse_sealed(self) -> None:
        """Say once why a merge cannot be taken back; undo goes on with what was done before it."""
        with self._database.reading(whole=True) as connection:
            step = steps.to_undo(connection)
        if step is not None and step.changeset.startswith(SEALED):
            self.note(partial(steps.forget, changeset=step.changeset))
            raise ProjectError(
                sentence(
                    "What this merge brought has been exchanged with the team, so it cannot be taken out"
                    " again; take back single actions in the history. Undo goes on with what was done before"
                    " the merge."
                )
            )

    def _step(self, connection: sqlite3.Connection, act: Action, *, undo: bool) -> Changes:
        step = steps.to_undo(connection) if undo else steps.to_redo(connection)
        if step is None:
            return Changes()
        label = Label("undone" if undo else "redone", {"of": read_label(step.label)})
        if step.changeset.startswith(MERGE):
            return self._step_merge(connection, step, label, undo=undo)
        changes = [change for record in log.action_at(connection, step.record) for change in record.changes]
        touched = {change.id for change in changes}
        inverse = inverse_of(
            changes,
            advancing.thing_now(connection, touched),
            log.changes_to(connection, touched).__getitem__,
            lambda thing, own: uses.used(connection, projection.kind_of(changes, thing), thing, own),
            lambda record: steps.is_inverse(connection, record),
        )
        act.call(label)
        act.draft.become(inverse.draft)
        done, row = self._append(connection, act)
        if done:
            steps.note_inverse(connection, [record.id for record in log.action_at(connection, row)])
        changeset = done.changeset or step.changeset
        steps.mark(connection, step, undone=undo, changeset=changeset, record=row or step.record)
        return replace(done, label=label, changeset=changeset, kept=tuple(inverse.kept))

    def _step_merge(self, connection: sqlite3.Connection, step: steps.Step, label: Label, *, undo: bool) -> Changes:
        if self._database.rescued:
            raise ProjectError(
                sentence("Some changes are not saved yet; take the merge back when they are in the file.")
            )
        number = int(step.changeset.removeprefix(MERGE))
        things = merges_noted.take_back(connection, number) if undo else merges_noted.bring_back(connection, number)
        if undo:
            news.forget(connection, number)
        steps.mark(connection, step, undone=undo, changeset=step.changeset, record=0)
        return announced(connection, things, label, step.changeset)

    # Writes that are no changeset

    @contextmanager
    def upkeep(self) -> Iterator[sqlite3.Connection]:
        """One transaction that writes no changeset, such as a merge. Where the disk refuses, nothing is kept.

        Raises ReadOnlyProject, StorageFailed or DamagedProject.
        """
        with self._turn, without_collector():
            if not self._database.rescued and not self._database.read_only:
                self._check_in_place()
            with self._database.writing() as connection:
                yield connection

    def note(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Write to the tables of this copy alone, in memory where the disk refuses."""

        def noted(connection: sqlite3.Connection) -> Changes:
            work(connection)
            return Changes()

        with self._turn:
            self._safely(noted)

    def see_clock(self) -> None:
        """Take over the greatest stamp in the file that is not far ahead of this laptop; a merge may have brought it."""
        now = self._world.now_ms()
        with self._database.reading() as connection:
            self._clock.see(*projection.read_clock(connection, now + AHEAD_MS), now)

    # When the disk refuses

    def _safely(self, work: Work) -> Changes:
        return self._complete(work, self._begin())

    def _begin(self) -> bool:
        """Open a transaction, in memory where the disk refuses. Returns whether that happened only now."""
        try:
            if not self._database.rescued and not self._database.read_only:
                self._check_in_place()
            self._database.begin()
            return False
        except StorageFailed as error:
            if self._database.rescued:
                raise
            self._go_on_in_memory(str(error))
        try:
            self._database.begin()
        except ReviewerError:
            self._database.leave_rescue()
            raise
        return True

    def _complete(self, work: Work, gone_to_memory: bool) -> Changes:
        """Do the work of the open transaction and commit it; the same again in memory when the disk refuses."""
        clock = (self._clock.ms, self._clock.counter)
        done: list[tuple[Changes, object]] = []
        try:
            changes = self._commit(work, done)
        except StorageFailed as error:
            if not self._database.rescued:
                self._database.rescue()
                gone_to_memory = True
            # The file tells whether the commit got through before the disk complained.
            if done and self._last_written() == done[0][1]:
                changes = done[0][0]  # The disk complained after it had taken the change.
            else:
                self._clock = HybridClock(*clock)
                changes = self._in_memory(work, gone_to_memory)
            self.notice = str(error)
        if self._database.rescued and changes:
            self.unsaved += 1
        self._written(changes)
        return changes

    def _commit(self, work: Work, done: list[tuple[Changes, object]]) -> Changes:
        self._fresh = []
        try:
            with self._database.reading() as connection:
                changes = work(connection)
                done[:] = [(changes, landing.last_written(connection))]
            self._database.commit()
            self._own += self._fresh
            return changes
        except BaseException:
            self._database.rollback()
            raise

    def _in_memory(self, work: Work, gone_to_memory: bool) -> Changes:
        try:
            self._database.begin()
            return self._commit(work, [])
        except ReviewerError:
            if gone_to_memory:
                self._database.leave_rescue()
            raise

    def _last_written(self) -> object:
        with self._database.reading() as connection:
            return landing.last_written(connection)

    def look(self) -> bool:
        """Whether the file still holds what was written to it. Where it does not, the project goes on in memory with it."""
        database = self._database
        if database.read_only or database.rescued or not database.in_place() or not database.is_overwritten():
            return True
        with self._turn:
            if not database.rescued:
                self._go_on_in_memory(overwritten(database.path))
        return False

    def _go_on_in_memory(self, notice: str) -> None:
        """From now on a copy in memory takes the file's place. What this program wrote and the file lost is put into it."""
        database = self._database
        lost = database.in_place() and database.is_overwritten()
        database.rescue()
        self.notice = notice
        if not lost:
            return
        self._overwritten = True
        memory = database.begin()
        try:
            new_text.add_texts(memory, self._own_texts)
            items = log.append(memory, self._own)
            projection.advance(memory, items)
            purge.apply(memory)
            database.commit()
        except BaseException:
            database.rollback()
            database.leave_rescue()
            raise
        self.unsaved += max(1, len(items))

    def _check_in_place(self) -> None:
        if self._overwritten:
            raise StorageFailed(overwritten(self._database.path))
        if not self._database.in_place():
            raise StorageFailed(
                sentence(
                    "“{name}” was moved, removed or replaced by another program while it was open; save a copy.",
                    name=self._database.path.name,
                )
            )

    def retry(self) -> bool:
        """Try to bring changes kept in memory into the file. Returns whether everything is saved now."""
        if not self._database.rescued:
            return self.look()
        try:
            self._check_in_place()
            with self._turn, self._database.landing() as (memory, disk):
                landing.bring_over(memory, disk)
        except StorageFailed as error:
            self.notice = str(error)
            return False
        self.unsaved, self.notice = 0, ""
        return True


@contextmanager
def _joined(outer: Action, label: Label, coder: str) -> Iterator[Action]:
    """A service inside another one's action: it adds to the same draft, and leaves nothing there when it fails."""
    draft, texts, after = outer.draft.copied(), len(outer.texts), len(outer.after)
    try:
        yield Action(label, coder, outer.id, outer.wall, within=outer)
    except BaseException:
        outer.draft.become(draft)
        del outer.texts[texts:], outer.after[after:]
        raise
    finally:
        outer.stale = True


def read_only_sentence(database: Database, notice: str) -> str:
    """Why nothing can be written to a project that is open for reading only."""
    return notice or sentence("“{name}” is open for reading only; save a copy to work on it.", name=database.path.name)
