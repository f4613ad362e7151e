"""One open project: every write goes through `write`, `undo` and `redo`, each one transaction on the file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from reviewer.changes.clock import HybridClock
from reviewer.changes.draft import Draft, records_for
from reviewer.changes.inverse import inverse_of
from reviewer.errors import ProjectError, ProjectInUse, ReadOnlyProject, ReviewerError, StorageFailed
from reviewer.model.changes import Changes
from reviewer.model.coding.codebook import Codebook
from reviewer.model.sources.text import Paragraphs
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.store.file import lockfile
from reviewer.store.file.database import Database
from reviewer.store.file.schema import FORMAT
from reviewer.store.file.unfinished import has_journal, journal_path
from reviewer.store.file.world import World
from reviewer.store.log import migrations, projection, steps
from reviewer.store.log import records as log
from reviewer.store.log.new_text import NewText, add_texts
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import things as reads
from reviewer.store.reads.texts_kept import TextsKept
from reviewer.store.rescue.landing import bring_over, last_written
from reviewer.store.team import foreign, news
from reviewer.store.team import merge as merging
from reviewer.store.team.announce import announced, merged_together
from reviewer.store.team.merge import Merged

T = TypeVar("T")
After = Callable[[sqlite3.Connection], object]
"""More work in the transaction of a changeset, which then cannot be undone."""
_MERGE = "merge:"


class _DryRun(Exception):
    """Takes a merge that was only tried back."""


class Project:
    """An open project file. Make one with `Project.create` or `Project.open`; close it when done."""

    def __init__(self, database: Database, *, world: World, locked: bool, notice: str = "") -> None:
        self.database = database
        self.world = world
        self.notice = notice
        self.unsaved = 0
        self.merged_changes = Changes()
        self._locked = locked
        self._opening = world.new_opening()
        self._clock = HybridClock()
        self._book: Codebook | None = None
        self._one_at_a_time = threading.RLock()
        self._texts = TextsKept(lambda sha256: self.read(lambda connection: reads.text(connection, sha256)))
        try:
            with database.reading() as connection:
                self._clock.see(*projection.read_clock(connection))
        except ProjectError:
            database.close()
            raise

    @classmethod
    def create(cls, path: Path, *, world: World | None = None) -> Project:
        """A new, empty file at a path where nothing stands yet. Raises ProjectError."""
        world = world or World()
        if path.exists():
            raise ProjectError(f"“{path}” exists already; choose another name, or open it.")
        if not path.parent.is_dir():
            raise ProjectError(f"The folder “{path.parent}” does not exist; choose another place for the project.")
        try:
            holder = lockfile.take(path, world.now_ms())
        except OSError as error:
            raise StorageFailed(
                f"“{path.parent}” cannot be written ({error.strerror}); choose another folder."
            ) from error
        if holder is not None:
            raise ProjectInUse(f"“{path.name}” is being made by {holder.in_words()}.", holder.in_words())
        try:
            return cls(Database(path, create=True, connect=world.connect), world=world, locked=True)
        except ProjectError:
            lockfile.release(path)
            for made in (path, journal_path(path)):
                with contextlib.suppress(OSError):
                    made.unlink()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, world: World | None = None) -> Project:
        """Open a file. Where it cannot be written (newer version, read-only folder) it opens read-only with a `notice`.

        Raises ProjectInUse when another program has it and `read_only` is False, else NotAProject, DamagedProject.
        """
        world = world or World()
        path = path.absolute()

        def to_read(notice: str = "") -> Project:
            return cls(migrations.opened_to_read(path, world.connect), world=world, locked=False, notice=notice)

        if read_only:
            return to_read()
        probe = Database(path, read_only=not has_journal(path), connect=world.connect)
        newer, older = probe.format > FORMAT, probe.format < FORMAT
        probe.close()
        if newer:
            made = f"“{path.name}” was made by a newer version of Reviewer"
            return to_read(f"{made}; it is open for reading only. Update Reviewer.")
        shut = f"“{path.parent}” cannot be written"
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return to_read(f"{shut}; the project is open for reading only. Save a copy to work on it.")
        try:
            holder = lockfile.take(path, world.now_ms())
        except OSError as error:
            return to_read(f"{shut} ({error.strerror}); the project is open for reading only.")
        if holder is not None:
            words = holder.in_words()
            raise ProjectInUse(
                f"“{path.name}” is open already: {words} has it. Open it for reading only, or close it there.", words
            )
        with contextlib.ExitStack() as held:
            held.callback(lockfile.release, path)
            database = Database(path, connect=world.connect)
            if older:
                migrations.upgrade(database, world)
            project = cls(database, world=world, locked=True)
            held.pop_all()
        return project

    @property
    def path(self) -> Path:
        return self.database.path

    @property
    def read_only(self) -> bool:
        return self.database.read_only

    def read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        """Ask one of the reads of this package."""
        with self.database.reading() as connection:
            return question(connection)

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now; kept until codes change."""
        book = self._book
        if book is None:
            book = self._book = self.read(reads_codebook.codebook)
        return book

    def forget_codebook(self) -> None:
        """Read the codebook anew at the next look: the tables were made again."""
        self._book = None

    def text(self, sha256: str) -> str:
        """A source's text. Raises DamagedProject when the file's content does not match its hash."""
        return self.paragraphs(sha256).text

    def paragraphs(self, sha256: str) -> Paragraphs:
        """A source's text with its paragraphs; the last few are kept."""
        return self._texts.paragraphs(sha256)

    def forget_texts(self) -> None:
        """Read texts anew at the next look."""
        self._texts.forget()

    def write(
        self, draft: Draft, *, label: str, coder: str, texts: Iterable[NewText] = (), after: After | None = None
    ) -> Changes:
        """Write one user action as one changeset. When the disk refuses, the change is kept in memory (`unsaved`).

        Raises ReadOnlyProject, ProjectError, or ValueError for a value that no record may hold.
        """
        items = list(texts)
        with without_collector():
            return self._safely(lambda connection: self._write(connection, draft, label, coder, items, after))

    def _write(
        self,
        connection: sqlite3.Connection,
        draft: Draft,
        label: str,
        coder: str,
        texts: list[NewText],
        after: After | None,
    ) -> Changes:
        add_texts(connection, texts)
        changes, row = self._append(connection, draft, label, coder)
        if after is not None:
            after(connection)
            return changes
        if changes:
            steps.remember(connection, changes.action, label, row)
        return changes

    def _append(self, connection: sqlite3.Connection, draft: Draft, label: str, coder: str) -> tuple[Changes, int]:
        """Write a changeset; returns what changed and the row number of its first record (0 when nothing was written)."""
        encoded = draft.encode(projection.thing_now(connection, draft.touched()))
        if not encoded:
            return Changes(label), 0
        action, wall = self.world.new_id(), self.world.now_ms()
        items = records_for(
            encoded,
            action=action,
            clock=self._clock.tick(wall),
            opening=self._opening,
            coder=coder,
            wall=wall,
            label=label,
        )
        added = log.append(connection, items)
        things = projection.advance(connection, added)
        return announced(connection, things, label, action), added[0][0]

    def merge(
        self, paths: Sequence[Path], *, dry_run: bool, progress: Progress, coder: str = ""
    ) -> list[tuple[Merged, bool]]:
        """Merge files in one atomic step; returns for each what it brought and whether it shares history with this one.

        What anybody but `coder` did is noted as news.
        With `dry_run` everything is worked out and nothing is kept. Raises ProjectError, Cancelled; nothing is kept then.
        """
        found: list[tuple[Merged, bool]] = []

        def work(connection: sqlite3.Connection) -> Changes:
            found.clear()
            for path in paths:
                with foreign.opened(path) as other:
                    related = merging.shares_history(connection, other)
                    found.append((merging.merge_in(connection, other, progress, coder), related))
            if dry_run:
                raise _DryRun
            label = f"Merge {paths[0].name}" if len(paths) == 1 else f"Merge {len(paths)} files"
            rows = [merged.rows for merged, _ in found]
            if not any(rows) and not any(merged.purged for merged, _ in found):
                return Changes(label)
            number = merging.note(connection, self.world.now_ms(), "\n".join(map(str, paths)), rows)
            for merged, _ in found:
                news.note(connection, number, merged.news)
            steps.remember(connection, f"{_MERGE}{number}", label, 0)
            return merged_together([merged for merged, _ in found], label, f"{_MERGE}{number}")

        if self.database.rescued:
            raise ProjectError("Some changes are not saved yet; merge when they are in the file.")
        try:
            with self._one_at_a_time, without_collector():
                self.merged_changes = self._attempt(work)
        except _DryRun:
            return found
        if self.merged_changes.touches("code"):
            self._book = None
        if self.merged_changes.touches("purge"):
            self.forget_texts()
        with self.database.reading() as connection:
            self._clock.see(*projection.read_clock(connection))
        return found

    def try_foreign(self, path: Path) -> None:
        """Raise NotAProject, DamagedProject or ProjectError where a file cannot be merged at all."""
        with foreign.opened(path):
            pass

    def undo(self, coder: str) -> Changes:
        """Take back this copy's last action that still stands. Nothing to undo gives empty Changes."""
        return self._safely(lambda connection: self._step(connection, coder, undo=True))

    def redo(self, coder: str) -> Changes:
        """Do again what was undone last. Nothing to redo gives empty Changes."""
        return self._safely(lambda connection: self._step(connection, coder, undo=False))

    def _step(self, connection: sqlite3.Connection, coder: str, *, undo: bool) -> Changes:
        step = steps.to_undo(connection) if undo else steps.to_redo(connection)
        if step is None:
            return Changes()
        if step.action.startswith(_MERGE):
            return self._step_merge(connection, step, undo=undo)
        changes = [change for record in log.changeset_at(connection, step.record) for change in record.changes]
        touched = {change.id for change in changes}
        inverse = inverse_of(
            changes,
            projection.thing_now(connection, touched),
            log.changes_to(connection, touched).__getitem__,
            lambda thing, own: projection.used(connection, projection.kind_of(changes, thing), thing, own),
            lambda record: steps.is_inverse(connection, record),
        )
        label = f"{'Undo' if undo else 'Redo'}: {step.label}"
        done, row = self._append(connection, inverse.draft, label, coder)
        if done:
            steps.note_inverse(connection, [record.id for record in log.changeset_at(connection, row)])
        action = done.action or step.action
        steps.mark(connection, step, undone=undo, action=action, record=row or step.record)
        return replace(done, label=label, action=action, kept=tuple(inverse.kept))

    def _step_merge(self, connection: sqlite3.Connection, step: steps.Step, *, undo: bool) -> Changes:
        if self.database.rescued:
            raise ProjectError("Some changes are not saved yet; take the merge back when they are in the file.")
        number = int(step.action.removeprefix(_MERGE))
        things = merging.take_back(connection, number) if undo else merging.bring_back(connection, number)
        if undo:
            news.forget(connection, number)
        steps.mark(connection, step, undone=undo, action=step.action, record=0)
        return announced(connection, things, f"{'Undo' if undo else 'Redo'}: {step.label}", step.action)

    def steps(self) -> tuple[str, str]:
        """The labels of what undo and redo would do next; empty where there is nothing."""
        return self.read(steps.labels)

    def forget_steps(self) -> None:
        """Nothing written so far can be undone: making a project, or building the sample, is no step of a coder."""
        self._safely(_forget)

    def forget_step(self, action: str) -> None:
        """This action is not one to undo."""
        self._safely(lambda connection: _forget(connection, action))

    def remember(self, name: str, value: str) -> None:
        """Keep a value of this copy's view state."""
        self.keep(lambda c: c.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (name, value)))

    def keep(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Write to the tables of this copy alone. A read-only or full disk is no reason to complain here."""
        if self.read_only:
            return
        with contextlib.suppress(StorageFailed), self.database.writing() as connection:
            work(connection)

    def _safely(self, work: Callable[[sqlite3.Connection], Changes]) -> Changes:
        with self._one_at_a_time:
            return self._kept_safe(work)

    def _kept_safe(self, work: Callable[[sqlite3.Connection], Changes]) -> Changes:
        clock = (self._clock.ms, self._clock.counter)
        done: list[tuple[Changes, object]] = []

        def noted(connection: sqlite3.Connection) -> Changes:
            done[:] = [(work(connection), last_written(connection))]
            return done[0][0]

        try:
            changes = self._attempt(noted)
        except StorageFailed as error:
            rescued_now = not self.database.rescued
            if rescued_now:
                self.database.rescue()
            if done and self.read(last_written) == done[0][1]:
                changes = done[0][0]  # The disk complained after it had taken the change.
            else:
                self._clock = HybridClock(*clock)
                changes = self._in_memory(work, rescued_now)
            self.notice = str(error)
        if self.database.rescued and changes:
            self.unsaved += 1
        if changes.touches("code"):
            self._book = None
        return changes

    def _in_memory(self, work: Callable[[sqlite3.Connection], Changes], rescued_now: bool) -> Changes:
        try:
            return self._attempt(work)
        except ReviewerError:
            if rescued_now:
                self.database.leave_rescue()
            raise

    def _attempt(self, work: Callable[[sqlite3.Connection], Changes]) -> Changes:
        if not self.database.rescued and not self.read_only:
            self._check_in_place()
        with self.database.writing() as connection:
            return work(connection)

    def _check_in_place(self) -> None:
        if not self.database.in_place():
            raise StorageFailed(
                f"“{self.path.name}” was moved, removed or replaced by another program while it was open; save a copy."
            )

    def retry(self) -> bool:
        """Try to bring changes kept in memory into the file. Returns whether everything is saved now."""
        if not self.database.rescued:
            return True
        try:
            self._check_in_place()
            with self._one_at_a_time, self.database.landing() as (memory, disk):
                bring_over(memory, disk)
        except StorageFailed as error:
            self.notice = str(error)
            return False
        self.unsaved, self.notice = 0, ""
        return True

    def close(self) -> None:
        """Close the file and give its lock back."""
        self.database.close()
        if self._locked:
            lockfile.release(self.path)
            self._locked = False

    def require_writable(self) -> None:
        """Raise ReadOnlyProject where nothing may be written."""
        if self.read_only:
            raise ReadOnlyProject(
                self.notice or f"“{self.path.name}” is open for reading only; save a copy to work on it."
            )


def _forget(connection: sqlite3.Connection, action: str | None = None) -> Changes:
    steps.forget(connection, action)
    return Changes()
