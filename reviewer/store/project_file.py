"""One open project: reads of what the file holds, and the one way to write, `action`."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from reviewer.errors import ProjectError, ProjectInUse, ReadOnlyProject, StorageFailed
from reviewer.late import late
from reviewer.model.changes import EXCHANGE, MERGE, SIGHT, Changes
from reviewer.model.coding.codebook import Codebook
from reviewer.model.label import Label, LabelValue, read_label
from reviewer.model.sources.text import Paragraphs
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.action import Action
from reviewer.store.file import backup, lockfile
from reviewer.store.file.backup import Backup
from reviewer.store.file.database import Database
from reviewer.store.file.schema import FORMAT
from reviewer.store.file.troubles import damage_told
from reviewer.store.file.unfinished import has_journal, journal_path
from reviewer.store.file.world import World
from reviewer.store.kept import Ids, Kept
from reviewer.store.log import migrations, steps
from reviewer.store.reads import blinding as reads_blinding
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import things as reads
from reviewer.store.reads.blinding import Blinding
from reviewer.store.reads.codebook_kept import CodebookKept
from reviewer.store.reads.texts_kept import TextsKept
from reviewer.store.team import news
from reviewer.store.write_path import WritePath, read_only_sentence
from reviewer.system.file_names import what_is_wrong
from reviewer.system.files import is_folder, is_there

if TYPE_CHECKING:
    from reviewer.store.team import announce, foreign, merges_noted
    from reviewer.store.team import merge as merging
    from reviewer.store.team import merged as results
    from reviewer.store.team.merged import Merged, MergeOutcome
else:
    foreign, merging = late("reviewer.store.team.foreign"), late("reviewer.store.team.merge")
    announce, merges_noted = late("reviewer.store.team.announce"), late("reviewer.store.team.merges_noted")
    results = late("reviewer.store.team.merged")

T = TypeVar("T")
P = ParamSpec("P")
Agree = Callable[["MergeOutcome"], bool]
"""Looks at what a merge brought before it is kept, and says whether it is."""


class _NotKept(Exception):
    """Takes a merge back that was only tried."""


class Project:
    """An open project file. Make one with `Project.create` or `Project.open`; close it when done."""

    def __init__(self, database: Database, *, world: World, locked: bool, notice: str = "") -> None:
        self.world = world
        self._database = database
        self._locked = locked
        self._book = CodebookKept()
        self._valid: set[bytes] = set()  # Records of a merge that was only looked at, validated already.
        self._kept = Kept()
        self._viewer = ""
        self._blinding: Blinding | None = None
        self._turned: frozenset[str] = frozenset()
        self._anew = Changes()
        self._texts = TextsKept(lambda sha256: self.read(reads.text, sha256))
        try:
            self._writes = WritePath(database, world, self._written, notice)
        except ProjectError:
            database.close()
            raise

    @classmethod
    def create(cls, path: Path, *, world: World | None = None) -> Project:
        """A new, empty file at a path where nothing stands yet. Raises ProjectError."""
        world = world or World()
        if is_there(path):
            raise ProjectError(sentence("“{path}” exists already; choose another name, or open it.", path=path))
        if not is_folder(path.parent):
            raise ProjectError(
                sentence(
                    "The folder “{folder}” does not exist; choose another place for the project.", folder=path.parent
                )
            )
        if wrong := what_is_wrong(path):
            raise ProjectError(wrong)
        try:
            holder = lockfile.take(path, world.now_ms())
        except OSError as error:
            raise StorageFailed(
                sentence(
                    "“{folder}” cannot be written ({why}); choose another folder.",
                    folder=path.parent,
                    why=error.strerror,
                )
            ) from error
        if holder is not None:
            raise ProjectInUse(
                sentence("“{name}” is being made by {who}.", name=path.name, who=holder.in_words()),
                holder.in_words(),
            )
        try:
            return cls(Database(path, create=True, connect=world.connect), world=world, locked=True)
        except ProjectError:
            lockfile.release(path)
            for leftover in (path, journal_path(path)):
                with contextlib.suppress(OSError):
                    leftover.unlink()
            raise

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, world: World | None = None, progress: Progress | None = None
    ) -> Project:
        """Open a file. Where it cannot be written (newer version, read-only folder) it opens read-only with a `notice`.

        An older file is upgraded first. Raises ProjectInUse when another program has it and `read_only` is False, else
        NotAProject, DamagedProject, Cancelled.
        """
        world = world or World()
        path = path.absolute()

        def to_read(notice: str = "") -> Project:
            database = migrations.opened_to_read(path, world.connect, progress or Progress())
            return cls(database, world=world, locked=False, notice=notice)

        if read_only:
            return to_read()
        probe = Database(path, read_only=not has_journal(path), connect=world.connect)
        newer, older = probe.format > FORMAT, probe.format < FORMAT
        probe.close()
        if newer:
            words = "“{name}” was made by a newer version of Reviewer; it is open for reading only. Update Reviewer."
            return to_read(sentence(words, name=path.name))
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            words = "“{folder}” cannot be written; the project is open for reading only. Save a copy to work on it."
            return to_read(sentence(words, folder=path.parent))
        try:
            holder = lockfile.take(path, world.now_ms())
        except OSError as error:
            words = "“{folder}” cannot be written ({why}); the project is open for reading only."
            return to_read(sentence(words, folder=path.parent, why=error.strerror))
        if holder is not None:
            words = holder.in_words()
            raise ProjectInUse(
                sentence(
                    "“{name}” is open already: {holder} has it. Open it for reading only, or close it there.",
                    name=path.name,
                    holder=words,
                ),
                words,
                holder.process if holder.is_here else 0,
            )
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(lockfile.release, path)
            database = Database(path, connect=world.connect)
            if older:
                migrations.upgrade(database, world, progress or Progress())
            project = cls(database, world=world, locked=True)
            on_failure.pop_all()
        return project

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    @property
    def is_current(self) -> bool:
        """Whether the file has the tables of this version."""
        return self._database.format == FORMAT

    @property
    def unsaved(self) -> int:
        """How many changes are only in memory, because the disk refuses."""
        return self._writes.unsaved

    @property
    def notice(self) -> str:
        """Why the project is open for reading only, or why the disk refused last."""
        return self._writes.notice

    # Reading

    def read(self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask one of the reads of this package: `project.read(reads.text, sha256)`.

        Inside an action it sees what the services called in it have drafted.
        """
        self._writes.settle()
        with self._database.reading() as connection:
            return question(connection, *args, **kwargs)

    def read_whole(
        self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same of the whole file, although its viewer is blind to some: for what is shown to nobody, such as a digest."""
        self._writes.settle()
        with self._database.reading(whole=True) as connection:
            return question(connection, *args, **kwargs)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What this thread reads in the block is all of one moment. Keep it short: who wants to write waits."""
        if self._writes.acting is not None:
            yield
            return
        with self._database.reading():
            yield

    @property
    def stands_in_its_file(self) -> bool:
        """Whether another process that opens this path reads what this one does."""
        return not self._database.rescued and self._database.in_place()

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A copy of what is committed, for long work that must neither wait nor keep others waiting."""
        with self._database.snapshot() as snapshot:
            yield snapshot

    # Who looks

    @property
    def viewer(self) -> str:
        """The id of the coder who looks at the project, empty where everybody may."""
        return self._viewer

    @property
    def hidden_on(self) -> frozenset[str]:
        """The sources on which the viewer is shown nobody else's work, because a round is blind."""
        return self._blinding.sources if self._blinding else frozenset()

    def look_as(self, coder: str) -> None:
        """From now on show what this coder is to see."""
        self._viewer = coder
        self._look_again()

    def shown_anew(self) -> Changes:
        """What came into sight or out of it since this was asked last, because a round was blinded or lifted."""
        self._tell_turned()
        anew, self._anew = self._anew, Changes()
        return anew

    def _tell_turned(self) -> None:
        sources, self._turned = self._turned | self._anew.sources, frozenset()
        if sources != self._anew.sources:
            things = self.read_whole(reads_blinding.touched_by, sources)
            self._anew = Changes(Label(), SIGHT, things, sources, things.get("highlight", frozenset()))

    def _look_again(self) -> None:
        now = self.read_whole(reads_blinding.blinding_of, self._viewer) if self._viewer else None
        if now != self._blinding:
            before, self._blinding = self.hidden_on, now
            self._database.veil = now
            self._turned |= before | self.hidden_on
            self._forget_kept()

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now; kept until codes change. Inside an action with the codes drafted in it."""
        act = self._writes.acting
        if act is not None:
            self._writes.settle()
            if act.shown:
                act.book = act.book or self.read(reads_codebook.codebook)
                return act.book
        return self._book.now(lambda: self.read(reads_codebook.codebook))

    def text(self, sha256: str) -> str:
        """A source's text. Raises DamagedProject when the file's content does not match its hash."""
        return self.paragraphs(sha256).text

    def paragraphs(self, sha256: str) -> Paragraphs:
        """A source's text with its paragraphs; the last few are kept."""
        return self._texts.paragraphs(sha256)

    def kept(
        self, name: str, kinds: frozenset[str], make: Callable[[], T], renew: Callable[[T, Ids], T] | None = None
    ) -> T:
        """What a service made of the file under this name, until things of these kinds change; see `reviewer.store.kept`.

        Inside an action it is made of what the action drafted, and not kept.
        """
        return make() if self._writes.acting is not None else self._kept.now(name, kinds, make, renew)

    # Writing

    def action(self, key: str, /, *, coder: str, **values: LabelValue) -> AbstractContextManager[Action]:
        """One action of the user: `with project.action("code_made", name=name, coder=coder) as act:`.

        The block is one transaction and becomes one changeset, called by a label of `reviewer.model.label`; an exception
        leaves everything as it was. A service called inside joins. Raises ReadOnlyProject, ProjectError, or ValueError
        for a value that no record may hold.
        """
        return self._writes.action(key, coder=coder, **values)

    def undo(self, coder: str) -> Changes:
        """Take back this copy's last action that still stands. Nothing to undo gives empty Changes."""
        return self._writes.step(coder, undo=True)

    def redo(self, coder: str) -> Changes:
        """Do again what was undone last. Nothing to redo gives empty Changes."""
        return self._writes.step(coder, undo=False)

    def steps(self) -> tuple[Label, Label]:
        """The labels of what undo and redo would do next; empty where there is nothing."""
        undo, redo = self.read(steps.labels)
        return (read_label(undo) if undo else Label(), read_label(redo) if redo else Label())

    def forget_steps(self) -> None:
        """Nothing written so far can be undone: making a project, or building the sample, is no step of a coder."""
        self._writes.note(steps.forget)

    def merge(
        self,
        paths: Sequence[Path],
        *,
        progress: Progress,
        coder: str = "",
        agree: Agree = lambda _: True,
        back_up: bool = False,
        ahead: bool = False,
    ) -> MergeOutcome:
        """Merge files in one atomic step. What anybody but `coder` did is noted as news.

        A file that is none to merge is a problem in the outcome. `agree` is shown what came in before it is kept; where it
        says no, nothing is, and there is no backup either. Where it is likely to say yes the copy can be written `ahead`.
        Raises ProjectError, Cancelled; nothing is kept then either.
        """
        if self._database.rescued:
            raise ProjectError(sentence("Some changes are not saved yet; merge when they are in the file."))
        outcome = results.MergeOutcome()
        try:
            with self._writes.upkeep() as connection, contextlib.ExitStack() as ended:
                begun = backup.begun(self._database, self.world, reason="merge", ahead=ahead) if back_up else None
                made = ended.enter_context(begun) if begun is not None else None
                for path in paths:
                    with contextlib.ExitStack() as opened:
                        try:
                            other = opened.enter_context(foreign.opened(path, progress))
                        except ProjectError as error:
                            outcome.problems.append(str(error))
                            continue
                        outcome.add(path, merging.merge_in(connection, other, progress, coder, self._valid))
                outcome.conflicts = reads.conflict_count(connection)
                if not agree(outcome):
                    raise _NotKept
                if made is not None:
                    outcome.backup = made().path.name
                outcome.changes = self._note_merge(connection, outcome)
        except _NotKept:
            return outcome
        outcome.kept = True
        self._valid.clear()
        self._written(outcome.changes)
        # Texts and originals may have come without any change of a source.
        self._kept.forget("source")
        self._writes.see_clock()
        return outcome

    def _note_merge(self, connection: sqlite3.Connection, outcome: MergeOutcome) -> Changes:
        """Note what a merge added, so that undo can take it out again."""
        paths = outcome.paths
        label = Label("merged_files", {"count": len(paths)})
        if len(paths) == 1:
            label = Label("merged_file", {"file": paths[0].name})
        if outcome.brought_nothing:
            return Changes(label)
        files = "\n".join(map(str, paths))
        purged = {source for file in outcome.files for source in file.purged}
        if purged and outcome.backup:
            backup.spare(connection, backup.spared(connection) | {outcome.backup: purged})
        number = merges_noted.note(connection, self.world.now_ms(), files, [file.rows for file in outcome.files])
        for file in outcome.files:
            news.note(connection, number, file.news)
        steps.remember(connection, f"{MERGE}{number}", label.in_the_log(), 0)
        return announce.merged_together(outcome.files, label, f"{MERGE}{number}")

    def take_over(
        self, work: Callable[Concatenate[sqlite3.Connection, P], Merged], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[Merged, Changes]:
        """Let records of others in, in one transaction that writes no changeset and is no step of undo. See `arriving`.

        Raises ReadOnlyProject, ProjectError, StorageFailed; nothing is kept then.
        """
        if self._database.rescued:
            raise ProjectError(sentence("Some changes are not saved yet; exchange them when they are in the file."))
        with self._writes.upkeep() as connection:
            merged = work(connection, *args, **kwargs)
        changes = announce.merged_together([merged], Label("exchanged"), EXCHANGE) if merged.rows else Changes()
        self._written(changes)
        self._writes.see_clock()
        return merged, changes

    def mend(self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Work on the tables in one transaction that writes no changeset: rebuilding, repairing.

        Raises ReadOnlyProject, StorageFailed.
        """
        with self._writes.upkeep() as connection, damage_told(connection, self.path):
            done = work(connection, *args, **kwargs)
        self.forget()
        return done

    def keep(
        self, work: Callable[Concatenate[sqlite3.Connection, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Write to the tables of this copy alone. A read-only or full disk is no reason to complain here."""
        if self.read_only:
            return
        with contextlib.suppress(StorageFailed), self._writes.upkeep() as connection:
            work(connection, *args, **kwargs)

    def remember(self, name: str, value: str) -> None:
        """Keep a value of this copy's view state."""
        self.keep(steps.keep_state, name, value)

    def _written(self, changes: Changes) -> None:
        self._kept.note(changes)
        if changes.touches("code"):
            self._book.forget()
        if changes.touches("purge"):
            self._texts.forget()
        if self._viewer and changes.touches("round", "assignment", "coder", "source"):
            self._look_again()
            self._tell_turned()

    def forget(self) -> None:
        """Read codebook and texts anew at the next look: the tables were made again."""
        self._forget_kept()
        self._texts.forget()
        self._look_again()

    def _forget_kept(self) -> None:
        self._kept.forget()
        self._book.forget()

    def retry(self) -> bool:
        """Try to bring changes kept in memory into the file. Returns whether everything is saved now."""
        return self._writes.retry()

    def require_writable(self) -> None:
        """Raise ReadOnlyProject where nothing may be written."""
        if self.read_only:
            raise ReadOnlyProject(read_only_sentence(self._database, self.notice))

    # The file as a whole

    def copy_to(self, path: Path) -> None:
        """Write a copy of the whole file to a path that does not exist yet. Raises StorageFailed."""
        self._database.copy_to(path)

    def back_up(self, reason: str) -> Backup:
        """Make a backup beside the file. Raises StorageFailed."""
        return backup.make(self._database, self.world, reason=reason)

    def compact(self) -> None:
        """Write the file anew, so that nothing stays in it of what was deleted. Raises StorageFailed."""
        self._database.compact()

    def close(self) -> None:
        """Close the file and give its lock back."""
        self._database.close()
        if self._locked:
            lockfile.release(self.path)
            self._locked = False
