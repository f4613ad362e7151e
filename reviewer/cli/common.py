"""What the verbs share: opening a project, naming its coder, printing."""

from __future__ import annotations

import argparse
import getpass
import json
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reviewer import settings
from reviewer.errors import StorageFailed
from reviewer.model.coder import Coder
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.services import people, projects
from reviewer.services.projects import Project


def add_file(parser: argparse.ArgumentParser) -> None:
    """The project file that every verb begins with."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the project file, *.review")


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json` for machine-readable output."""
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


@contextmanager
def opened(path: Path, *, to_write: bool = False) -> Iterator[Project]:
    """An open project; read-only where nothing is to be written, so that it also works while a window has it open."""
    project = projects.open_project(path=path, read_only=not to_write)
    try:
        project.require_writable() if to_write else None
        yield project
        if project.unsaved and not project.retry():
            raise StorageFailed(project.notice)
    finally:
        project.close()


def me() -> Coder:
    """Who works at this computer: from the settings, else from the system's user name."""
    kept = settings.load()
    if kept.coder_id and kept.coder_name:
        return Coder(kept.coder_id, kept.coder_name)
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "Reviewer"
    return Coder(derived_id("system user", user, socket.gethostname()), user)


def coder_for(project: Project, name: str | None) -> str:
    """The id of the coder to write as; one who is new to the project joins it."""
    if name is not None:
        return people.coder_named(project=project, name=name).id
    coder = me()
    people.join(project=project, coder=coder.id, name=coder.name)
    return coder.id


def print_json(value: Any) -> None:
    """Print a value as JSON, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def complain(sentence: str) -> None:
    """One problem, one line on stderr."""
    print(f"reviewer: {sentence}", file=sys.stderr)


def shown_progress() -> Progress:
    """Progress on a terminal's last line; silent where nobody looks."""
    if not sys.stderr.isatty():
        return Progress()

    def listener(label: str, done: int, total: int) -> None:
        end = "\r" if total == 0 or done < total else "\r\x1b[K"
        print(f"{label} {done}/{total}" if total else label, end=end, file=sys.stderr, flush=True)

    return Progress(listener)
