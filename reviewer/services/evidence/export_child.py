"""The exporting process: reads a project on its own and gives the content of a file, at low priority, apart from the window.

On standard input it reads one line of JSON, the `Request`; when that input ends, it ends. The content comes on standard output,
how far it is on standard error, as lines of JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from threading import Thread
from typing import IO, BinaryIO, Literal, cast

from pydantic import BaseModel, TypeAdapter

from reviewer.errors import Cancelled, ReviewerError
from reviewer.exporters.excerpts.registry import format_for
from reviewer.exporters.shared.aside import kept_aside, pour
from reviewer.exporters.summary.registry import summary_format
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.progress import Progress
from reviewer.sentence import as_json
from reviewer.services.evidence.excerpts import Context
from reviewer.services.evidence.export import write_excerpts
from reviewer.services.evidence.summary_files import write_summary_into
from reviewer.store.project_file import Project
from reviewer.system.children import give_way

FILTER = TypeAdapter(ExcerptFilter)


class Request(BaseModel):
    """What is asked for: excerpts or a summary of a project, for a file of this name, as filtered."""

    what: Literal["excerpts", "summary"]
    project: str
    viewer: str = ""
    name: str
    format: str | None = None
    wanted: ExcerptFilter
    context: Context = "none"
    order: ExcerptOrder = "source"


def main() -> int:
    """Do what is asked for on standard input. Returns 0, or 1 where it was refused or stopped."""
    give_way()
    request = Request.model_validate_json(sys.stdin.buffer.readline())
    progress = Progress(_tell)
    Thread(target=_stop_with, args=(sys.stdin.fileno(), progress), name="stop", daemon=True).start()
    try:
        with kept_aside() as content:
            count = _write(request, content, progress)
            pour(content, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    except Cancelled:
        return 1
    except ReviewerError as error:
        _say({"refused": as_json(str(error))})
        return 1
    _say({"count": count})
    return 0


def _write(request: Request, content: IO[bytes], progress: Progress) -> int:
    project = Project.open(Path(request.project), read_only=True)
    project.look_as(request.viewer)
    name, stream = Path(request.name), cast(BinaryIO, content)
    try:
        if request.what == "excerpts":
            return write_excerpts(
                project=project,
                stream=stream,
                format=format_for(name, request.format),
                wanted=request.wanted,
                context=request.context,
                order=request.order,
                progress=progress,
            )
        summary = write_summary_into(
            project=project, stream=stream, write=summary_format(name), wanted=request.wanted, progress=progress
        )
        return summary.method.excerpts
    finally:
        project.close()


def _stop_with(given: int, progress: Progress) -> None:
    """Stop when nobody waits for it any more."""
    # Not through a buffer: its lock would hold up the end of the interpreter.
    while os.read(given, 1):
        pass
    progress.stop()


def _tell(label: str, done: int, total: int) -> None:
    _say({"label": label, "done": done, "total": total})


def _say(value: object) -> None:
    print(json.dumps(value), file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
