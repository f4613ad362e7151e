"""The project that the measurements of the real program work on: five coders, each tag a changeset of its own.

Made once for each size and kept outside the repository, in `~/.cache/reviewer-bench` or `REVIEWER_BENCH`.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from benchmarks._making import CODERS, ME, fill, made_project
from benchmarks.search import Writer
from reviewer.changes.draft import Draft, records_for
from reviewer.changes.kinds import coding_id, memo_id
from reviewer.changes.record import Change, Record
from reviewer.changes.registers import fold_thing
from reviewer.model.coding.highlight import place_in
from reviewer.model.label import Label
from reviewer.model.names import derived_id
from reviewer.services.coding import codebook_files, codes
from reviewer.services.project import projects
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import people, source_lookup
from reviewer.services.sources import import_sources
from reviewer.store.file.schema import FORMAT
from reviewer.store.log import advancing, projection, steps
from reviewer.store.log import records as log

SIZES = {10_000: 200, 100_000: 1_000, 300_000: 5_000}
"""Codings, and the sources of 5 kB that they stand in."""
LIBRARY_SOURCES, LIBRARY_CODINGS = 5_000, 300_000
_MADE = 4
"""Goes up when what is made here changes."""
_AT_ONCE = 20_000
"""Records brought into the file at a time: one transaction each would take the disk ten minutes."""
_A_SITTING = 12
"""Codings that a coder makes in one source before the next."""
_CONFLICTS = 12


def kept_folder() -> Path:
    """Where the projects are kept."""
    folder = Path(os.environ.get("REVIEWER_BENCH") or Path.home() / ".cache" / "reviewer-bench")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def team(codings: int) -> Path:
    """A project of five coders with so many codings, memos, taken-back tags and conflicts. Only copy it."""
    return _kept(f"team-{codings}", lambda path: _worked(path, _base(SIZES[codings]), codings, "one"))


def team_apart(codings: int) -> Path:
    """Another copy of the same project in which others did as much."""
    return _kept(f"apart-{codings}", lambda path: _worked(path, _base(SIZES[codings]), codings, "two"))


def team_later(codings: int, new: int = 1_000) -> Path:
    """A copy of `team` that has gone on by so many codings."""
    return _kept(f"later-{codings}-{new}", lambda path: _worked(path, team(codings), new, "later"))


def library() -> Path:
    """A project with the words of a language and many codings, to be searched. Only copy it, or open it to read."""

    def make(path: Path) -> None:
        folder = path.with_suffix(".making")
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "texts").mkdir(parents=True)
        writer = Writer()
        for number in range(LIBRARY_SOURCES):
            (folder / "texts" / f"{number:04}.txt").write_text(writer.text(5_000), "utf-8")
        project = projects.create_project(path=folder / "made.review", coder=ME, coder_name="Anna")
        codebook_files.apply_template(project=project, coder=ME)
        import_sources.import_files(project=project, paths=[folder / "texts"], coder=ME)
        fill(project, random.Random(5), LIBRARY_CODINGS)
        project.close()
        (folder / "made.review").rename(path)
        shutil.rmtree(folder)

    return _kept("library", make)


def _kept(name: str, make: Callable[[Path], None]) -> Path:
    path = kept_folder() / f"{name}-{FORMAT}-{_MADE}.review"
    if not path.exists():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        make(part)
        part.rename(path)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)
    return path


def _base(sources: int) -> Path:
    def make(path: Path) -> None:
        folder = path.with_suffix(".making")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        project = made_project(folder / "base.review", random.Random(3), sources)
        for number, coder in enumerate(CODERS[1:], 2):
            people.join(project=project, coder=coder, name=f"Coder {number}")
        project.close()
        (folder / "base.review").rename(path)
        shutil.rmtree(folder)

    return _kept(f"base-{sources}", make)


def _worked(path: Path, begun: Path, codings: int, who: str) -> None:
    shutil.copy(begun, path)
    project = projects.open_project(path=path)
    portion: list[tuple[Record, bytes]] = []
    for items in _work(project, codings, who):
        portion += items
        if len(portion) >= _AT_ONCE:
            project.mend(_take_in, portion)
            portion.clear()
    project.mend(_take_in, portion)
    project.close()


def _work(project: Project, codings: int, who: str) -> Iterator[list[tuple[Record, bytes]]]:
    """The changesets that tagging, writing memos, tagging otherwise and renaming apart write, in their order."""
    chance = random.Random(who)
    book, sources = codes.codebook(project=project).codes, source_lookup.list_sources(project=project)
    # Two copies are worked on at the same time: what is new in one does not come after all of the other.
    (latest,) = project.read(lambda connection: connection.execute("SELECT max(wall) FROM history").fetchone())
    writer = _Writer(latest, who)
    ids = World(now_ms=lambda: writer.now, random_bytes=chance.randbytes)
    for number in range(codings):
        if number % _A_SITTING == 0:
            source, coder = chance.choice(sources), chance.choice(CODERS)
            text = project.text(source.sha256)
        start = chance.randrange(source.characters - 300)
        mark = ids.new_id()
        draft = Draft()
        place = place_in(text, source.sha256, start, start + chance.randint(20, 200))
        draft.create("highlight", mark, source=source.id, coder=coder, place=place.values())
        code = chance.choice(book)
        draft.create("coding", coding_id(mark, code.id, coder), highlight=mark, code=code.id, coder=coder)
        yield writer.write(draft, coder, Label("tagged", {"codes": (code.name,)}))
        if number % 10 == 0:
            yield from _memo(writer, mark, coder, number)
        if number % 15 == 0:
            yield _otherwise(writer, mark, coder, code.id, chance.choice(book).id)
        writer.forget()
    for code in book[:_CONFLICTS]:
        now = project.read(advancing.thing_now, [code.id])[code.id].heads["name"]
        for coder in CODERS[:2]:
            writer.know(code.id, now)
            draft = Draft()
            draft.set("code", code.id, "name", f"{code.name} of {who} {coder[0]}")
            yield writer.write(draft, coder, Label("code_renamed", {"old": code.name, "new": ""}))


def _memo(writer: _Writer, mark: str, coder: str, number: int) -> Iterator[list[tuple[Record, bytes]]]:
    identifier = memo_id("highlight", mark, coder)
    draft = Draft()
    draft.create("memo", identifier, target_kind="highlight", target=mark, coder=coder, text=f"Look at {number} again.")
    yield writer.write(draft, coder, Label("memo_written", {}))
    if number % 20 == 0:
        draft = Draft()
        draft.set("memo", identifier, "text", f"Looked at {number}: it says what the others say.")
        yield writer.write(draft, coder, Label("memo_written", {}))


def _otherwise(writer: _Writer, mark: str, coder: str, old: str, new: str) -> list[tuple[Record, bytes]]:
    draft = Draft()
    if new != old:
        draft.delete("coding", coding_id(mark, old, coder))
        draft.create("coding", coding_id(mark, new, coder), highlight=mark, code=new, coder=coder)
    return writer.write(draft, coder, Label("retagged", {})) if draft else []


class _Writer:
    """Writes records as the write path does, with what a record supersedes; it knows only what it wrote last."""

    def __init__(self, now: int, who: str) -> None:
        self.now = now
        self._who, self._changes = who, dict[str, list[Change]]()

    def forget(self) -> None:
        self._changes.clear()

    def know(self, thing: str, changes: Iterable[Change]) -> None:
        """These are what stands of a thing."""
        self._changes[thing] = list(changes)

    def write(self, draft: Draft, coder: str, label: Label) -> list[tuple[Record, bytes]]:
        self.now += 1
        things = {each: fold_thing(self._changes[each]) for each in draft.touched() if each in self._changes}
        items = list(
            records_for(
                draft.encode(things),
                action=derived_id("benchmark", self._who, str(self.now)),
                clock=(self.now, 0),
                opening=coder[:16],
                coder=coder,
                wall=self.now,
                label=label.in_the_log(),
            )
        )
        for record, _ in items:
            for change in record.changes:
                self._changes.setdefault(change.id, []).append(change)
        return items


def _take_in(connection: sqlite3.Connection, items: list[tuple[Record, bytes]]) -> None:
    added = log.append(connection, items)
    projection.advance(connection, added)
    for row, record in added:
        # Who works long has as many steps to take back.
        steps.remember(connection, record.changeset, record.label, row)
