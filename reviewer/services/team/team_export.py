"""Export for the team: the project, or a part of it, as a file to hand on."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from reviewer.changes.kinds import KINDS
from reviewer.errors import DamagedProject, ExportRefused, ReviewerError
from reviewer.exporters.excerpts.to_csv import neutral
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.leftovers import part_beside, private_folder
from reviewer.model.team.aliases import NameLeft
from reviewer.model.team.contents import Contents
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared import project_lookup
from reviewer.services.shared.people import list_coders
from reviewer.store.export import age
from reviewer.store.export import files as team_files
from reviewer.store.project_file import Project
from reviewer.system import files
from reviewer.system.files import is_there

ENDING = ".review"
LOCKED_ENDING = ENDING + age.ENDING


@dataclass(frozen=True, slots=True)
class Choice:
    """What to hand on. `mine` is the id of the coder whose work alone goes, empty for everybody's; with `shared` all sources,
    codes and rounds go along, for a coder who is to see nobody else's work.

    With `pseudonymous`, `names` is where the list goes of who is behind which name. A `passphrase` encrypts the file.
    """

    mine: str = ""
    shared: bool = False
    originals: bool = True
    pseudonymous: bool = False
    names: Path | None = None
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What was written where. `names` is the file with the names, if there is one."""

    path: Path
    contents: Contents
    bytes: int
    names: Path | None = None


@dataclass(frozen=True, slots=True)
class Along:
    """How much of another coder's own work goes along with one coder's: made in one step with something that is needed."""

    coder: str
    kind: str
    count: int

    def in_words(self) -> str:
        """`2 memos of Anna`."""
        return f"{KINDS[self.kind].counted_as(self.count)} of {self.coder}"


def comes_along(*, project: Project, mine: str, progress: Progress | None = None) -> list[Along]:
    """What of the others' work the work of one coder (an id) carries along, because it stands in one record with something
    that is referred to. Raises Cancelled.
    """
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    found = team_files.comes_along(project, mine, progress or Progress())
    listed = [
        Along(names.get(coder, sentence("an unknown coder")), kind, count) for (coder, kind), count in found.items()
    ]
    return sorted(listed, key=lambda one: (one.coder.casefold(), one.kind))


def names_left(*, project: Project, progress: Progress | None = None) -> list[NameLeft]:
    """What to look at before the project is handed on under other names: where it may name a coder still. Raises Cancelled."""
    return team_files.names_left(project, progress or Progress())


def share_project(
    *, project: Project, path: Path, choice: Choice, overwrite: bool = False, progress: Progress | None = None
) -> Shared:
    """Write a project file for others. It gets its name only when it is whole and was read again.

    Raises ExportRefused, NotFoundError for an unknown coder, Cancelled; then nothing was written.
    """
    progress = progress or Progress()
    _check(path, choice)
    target = check_target(path, overwrite=overwrite, over_project=True)
    if files.are_same(target, project.path):
        raise ExportRefused(sentence("This is the open project itself; choose another name for the export."))
    if choice.names is not None:
        check_target(choice.names, overwrite=overwrite)
    holds = _holds(project, choice)
    try:
        with _part(target, private=bool(choice.passphrase)) as part:
            names = _write(project, part, choice, holds, progress)
            progress.start("Checking", 2)
            team_files.verify(part, holds)
            progress.step()
            _flush(part)
            progress.step()
            with _named(choice.names, names, overwrite):
                if choice.passphrase:
                    _lock(part, target, choice.passphrase, overwrite)
                else:
                    # Checked again: somebody may have put a file there while this one was written.
                    files.replace(part, check_target(path, overwrite=overwrite, over_project=True))
                    files.flush_folder(target.parent)
    except OSError as error:
        raise ExportRefused(
            sentence(
                "“{path}” cannot be written ({why}); free some space or choose another place.",
                path=path,
                why=error.strerror,
            )
        ) from error
    return Shared(target, holds, target.stat().st_size, choice.names if choice.pseudonymous else None)


def _check(path: Path, choice: Choice) -> None:
    ending = LOCKED_ENDING if choice.passphrase else ENDING
    if not path.name.endswith(ending) or path.name == ending:
        raise ExportRefused(
            sentence(
                "An encrypted project needs a name that ends in “{ending}”; “{name}” does not."
                if choice.passphrase
                else "A project file needs a name that ends in “{ending}”; “{name}” does not.",
                ending=ending,
                name=path.name,
            )
        )
    if choice.pseudonymous and choice.mine:
        raise ExportRefused(sentence("A pseudonymised project is of everybody's work; choose one or the other."))
    if choice.shared and not choice.mine:
        raise ExportRefused(
            sentence("Say for which coder it is: all sources and codes go along with one coder's work.")
        )
    if choice.pseudonymous and choice.names is None:
        raise ExportRefused(
            sentence("A pseudonymised project needs a place for the list of names; choose a file for it.")
        )
    if choice.names is not None and files.are_same(choice.names, path):
        raise ExportRefused(
            sentence("The list of names cannot be the project file itself; choose another file for it.")
        )


def _holds(project: Project, choice: Choice) -> Contents:
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    if choice.mine and choice.mine not in names:
        raise ExportRefused(sentence("This coder is not one of the project's; choose another."))
    mine = (names[choice.mine],) if choice.mine else ()
    here = project_lookup.contents_of(project=project)
    if choice.pseudonymous:  # It must not say by a name whose work it is.
        return Contents((), False, True)
    if here.pseudonymous and choice.mine:
        return Contents(mine, False, True)
    return here.narrowed(Contents(mine, choice.originals))


def _write(
    project: Project, part: Path, choice: Choice, holds: Contents, progress: Progress
) -> list[tuple[str, str, str]]:
    if choice.pseudonymous:
        return team_files.write_pseudonymous(project, part, holds, progress)
    if choice.mine:
        team_files.write_mine(project, part, choice.mine, holds, progress, shared=choice.shared)
    else:
        team_files.write_whole(project, part, holds, progress)
    return []


@contextmanager
def _part(target: Path, *, private: bool) -> Iterator[Path]:
    """Where the file grows: beside its place, or in a private folder when it is to be encrypted."""
    part = part_beside(target)
    # Unencrypted bytes must not stand, even for a moment, in a folder that may be shared or synced.
    if private:
        with private_folder() as folder:
            yield folder / part.name
        return
    try:
        yield part
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink()


def _lock(part: Path, target: Path, passphrase: str, overwrite: bool) -> None:
    content = part.read_bytes()
    with new_file(target, overwrite=overwrite) as stream:
        stream.write(age.encrypted(content, passphrase))
        stream.flush()
        # A file that nobody can open would be noticed only when it is needed.
        if age.decrypted(Path(stream.name), passphrase) != content:
            raise DamagedProject(sentence("“{name}” did not come out whole; nothing was kept of it.", name=target.name))


@contextmanager
def _named(path: Path | None, names: list[tuple[str, str, str]], overwrite: bool) -> Iterator[None]:
    """The list of names has its place before the project gets its own; it goes again when that fails."""
    if path is None or not names:
        yield
        return
    existed = is_there(path)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("pseudonym", "name", "coder"))
    writer.writerows([neutral(cell) for cell in row] for row in sorted(names, key=lambda row: int(row[0].split()[1])))
    with new_file(path, overwrite=overwrite, private=True) as stream:
        stream.write(text.getvalue().encode("utf-8-sig"))
    try:
        yield
    except (OSError, ReviewerError):
        if not existed:
            path.unlink(missing_ok=True)
        raise


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
