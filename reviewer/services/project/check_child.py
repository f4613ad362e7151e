"""The checking process: opens a project for reading only and says what it finds, at low priority, apart from the window."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from reviewer.errors import ReviewerError
from reviewer.progress import Progress
from reviewer.sentence import as_json
from reviewer.services.project import checks, projects
from reviewer.services.project.check_process import as_plain
from reviewer.services.project.checks import CheckReport
from reviewer.services.project.projects import Project
from reviewer.store.rescue import newer
from reviewer.store.rescue.newer import Mark
from reviewer.system.children import give_way


def main(arguments: list[str]) -> int:
    """Check one file: its path, and as JSON the mark up to which it is known to be whole, or null. Says it in lines of JSON."""
    give_way()
    path, mark = Path(arguments[0]), json.loads(arguments[1])
    try:
        project = projects.open_project(path=path, read_only=True)
        try:
            report, whole = check(project, Mark(**mark) if mark else None, Progress(_tell))
        finally:
            project.close()
    except ReviewerError as error:
        _say({"refused": as_json(str(error))})
        return 1
    _say({"report": as_plain(report), "whole": whole})
    return 0


def check(project: Project, mark: Mark | None, progress: Progress) -> tuple[CheckReport, bool]:
    """What came after a mark where there is one; everything where that is not sound, so that it is told as ever.

    Returns what was found, and whether everything was looked at.
    """
    if mark is not None and newer.sound_since(project.read, mark):
        return CheckReport((), 0, 0), False
    return checks.check(project=project, progress=progress), True


def _tell(label: str, done: int, total: int) -> None:
    _say({"label": label, "done": done, "total": total})


def _say(value: object) -> None:
    print(json.dumps(value), flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
