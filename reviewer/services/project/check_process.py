"""Starts the process that checks a project, hears how far it is and what it found, and ends it when that is stopped."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from reviewer.child_process import command_of, lines_said, running
from reviewer.errors import ReviewerError
from reviewer.progress import Progress
from reviewer.sentence import as_json, of_json, sentence
from reviewer.services.project.checks import CheckReport
from reviewer.store.rescue.newer import Mark

CHILD_OPTION = "--check-child"
"""How a frozen program is told to be the checking process; its next arguments are the file and the mark as JSON."""


def child_command(path: Path, mark: Mark | None) -> list[str]:
    """How to start the checking process, from Python or from the frozen program."""
    given = json.dumps(asdict(mark) if mark is not None else None)
    return command_of(CHILD_OPTION, "reviewer.services.project.check_child", str(path), given)


def checked_apart(path: Path, mark: Mark | None, progress: Progress) -> tuple[CheckReport, bool]:
    """Check what came after a mark, or everything; returns what was found, and whether everything was looked at.

    Raises Cancelled, or ReviewerError where the check does not come to its end.
    """
    said = None
    with running(child_command(path, mark)) as child:
        assert child.stdout is not None
        for line in lines_said(child.stdout, progress):
            value = json.loads(line)
            if "refused" in value:
                raise ReviewerError(of_json(value["refused"]))
            if "report" in value:
                said = value
            elif value["done"]:
                progress.step(value["done"] - progress.done)
            else:
                progress.start(value["label"], value["total"])
    if said is None:
        raise ReviewerError(sentence("The check of the file did not come to its end; check it again."))
    return _report_of(said["report"]), bool(said["whole"])


def as_plain(report: CheckReport) -> dict[str, Any]:
    """A report as JSON carries it, with sentences that can still be said in other languages."""
    values = {field.name: getattr(report, field.name) for field in fields(report)}
    return {name: [*map(as_json, each)] if isinstance(each, tuple) else each for name, each in values.items()}


def _report_of(values: dict[str, Any]) -> CheckReport:
    plain: dict[str, Any] = {
        name: tuple(map(of_json, each)) if isinstance(each, list) else each for name, each in values.items()
    }
    return CheckReport(**plain)
