"""What the verbs share: opening a project, naming its coder, printing."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reviewer.cli.terminal import for_terminal, one_line, own_errors
from reviewer.errors import ProjectError, StorageFailed, UsageError
from reviewer.late import late
from reviewer.model.names import counted, derived_id
from reviewer.model.team.coder import Coder
from reviewer.progress import Progress
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup
from reviewer.system.files import matching

if TYPE_CHECKING:
    from reviewer.services.team import locked_files
else:
    locked_files = late("reviewer.services.team.locked_files")


def add_file(parser: argparse.ArgumentParser) -> None:
    """The project file that every verb begins with."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the project file, *.review")


class Paths(argparse.Action):
    """Files and folders, several of them by a name with `*` or `?`."""

    def __call__(self, _parser: object, namespace: argparse.Namespace, values: Any, _option: str | None = None) -> None:
        setattr(namespace, self.dest, matching(values))


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json` for machine-readable output."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def add_raw(parser: argparse.ArgumentParser) -> None:
    """`--raw` for CSV files that no spreadsheet opens."""
    parser.add_argument(
        "--raw",
        action="store_true",
        help="for statistics programs: every cell exactly as it is, without the apostrophe before what a spreadsheet would run",
    )


@contextmanager
def opened(path: Path, *, to_write: bool = False) -> Iterator[Project]:
    """An open project; read-only where nothing is to be written, so that it also works while a window has it open.

    An encrypted one is decrypted into a private folder to be read; it cannot be written.
    """
    if projects.is_locked(path):
        if to_write:
            raise ProjectError(f"“{path.name}” is encrypted; write a copy to work on with “reviewer share” first.")
        with locked_files.unlocked([path], {path.absolute(): passphrase_of(path)}) as files:
            if files.problems:
                raise ProjectError(files.problems[0])
            with opened(files.paths[0]) as project:
                yield project
        return
    project = projects.open_project(path=path, read_only=not to_write, progress=shown_progress())
    try:
        project.require_writable() if to_write else None
        _look_as_me(project)
        yield project
        # The disk refused, and the project lives in memory: closing it now would lose the work.
        if project.unsaved and not project.retry():
            raise StorageFailed(project.notice).with_remedy("retry")
    finally:
        project.close()


def _look_as_me(project: Project) -> None:
    """Show what whoever works at this computer is to see, and say where that is not all."""
    if project_lookup.any_blind(project=project):
        project.look_as(me().id)
    if project.hidden_on:
        complain(f"A round is blind: what others did on {counted(len(project.hidden_on), 'source')} is not shown.")


PASSPHRASE = "REVIEWER_PASSPHRASE"
"""The environment variable that holds the passphrase of encrypted projects."""


def passphrase_of(path: Path) -> str:
    """The passphrase of an encrypted file: from the environment, else asked for. Raises UsageError where nobody can be asked."""
    passphrase = os.environ.get(PASSPHRASE, "")
    if passphrase:
        return passphrase
    if not sys.stdin.isatty():
        raise UsageError(f"“{path.name}” is encrypted; put its passphrase into {PASSPHRASE}.")
    from getpass import getpass

    return getpass(f"Passphrase of {path.name}: ")


def password_of(place: str) -> str:
    """The password of a person at a server, asked for. Raises UsageError where nobody can be asked."""
    if not sys.stdin.isatty():
        raise UsageError(f"“{place}” wants a password, or another one; put it into REVIEWER_HUB_PASSWORD.")
    from getpass import getpass

    return getpass(f"Password for {place}: ")


def new_passphrase(file: Path | None) -> str:
    """The passphrase for a new file: the first line of a file, else from the environment, else asked for twice."""
    if file is not None:
        try:
            # Editors end a file with a line end, which is no part of the passphrase.
            passphrase = file.read_text("utf-8").split("\n", 1)[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"“{file}” cannot be read as the passphrase: {error}.") from error
        source = f"The first line of “{file}”"
    else:
        passphrase, source = os.environ.get(PASSPHRASE, ""), PASSPHRASE
        if not passphrase and sys.stdin.isatty():
            from getpass import getpass

            passphrase = getpass("Passphrase for the new file: ")
            if passphrase != getpass("The same again: "):
                raise UsageError("The two passphrases are not the same; nothing was written.")
    if not passphrase:
        raise UsageError(f"{source} is empty; an encrypted project needs a passphrase.")
    return passphrase


def me() -> Coder:
    """Who works at this computer: from the settings, else from the system's user name."""
    from reviewer.system import machine

    known = who_is_known()
    if known is not None:
        return known
    user = machine.user("Reviewer")
    # Derived, so that the same person is the same coder in every project made here.
    return Coder(derived_id("system user", user, machine.mark()), user)


def who_is_known() -> Coder | None:
    """Who the settings say works at this computer."""
    from reviewer import settings

    kept = settings.load()
    return Coder(kept.coder_id, kept.coder_name) if kept.coder_id and kept.coder_name else None


def coder_for(project: Project, name: str | None) -> str:
    """The id of the coder to write as; one who is new to the project joins it."""
    if name is not None:
        return people.coder_named(project=project, name=name).id
    coder = me()
    people.join(project=project, coder=coder.id, name=coder.name)
    return coder.id


def coder_given(name: str | None) -> Coder | str:
    """Who writes: the name on the command line, or who works at this computer."""
    return name if name is not None else me()


def print_json(value: Any) -> None:
    """Print a value as JSON, readable and in UTF-8. What would steer a terminal is escaped, so that no value changes."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print("".join(char if for_terminal(char) == char else f"\\u{ord(char):04x}" for char in text))


def complain(sentence: str) -> None:
    """One problem, one line on stderr."""
    print(f"reviewer: {one_line(sentence)}", file=sys.stderr)


def shown_progress() -> Progress:
    """Progress on a terminal's last line; silent where nobody looks."""
    if not sys.stderr.isatty():
        return Progress()

    def listener(label: str, done: int, total: int) -> None:
        # The last step wipes its own line (ANSI “erase in line”).
        end = "\r" if total == 0 or done < total else "\r\x1b[K"
        print(f"{label} {done}/{total}" if total else label, end=end, file=own_errors(), flush=True)

    return Progress(listener)
