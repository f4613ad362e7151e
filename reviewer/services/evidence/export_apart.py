"""Exports for a window: the work is done by a process of its own, so that nothing else waits for it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from threading import Thread
from typing import IO, BinaryIO, Self

from reviewer.child_process import command_of, lines_said, running
from reviewer.errors import ExportRefused
from reviewer.exporters.shared.atomic import new_file
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.progress import Progress
from reviewer.sentence import of_json, sentence
from reviewer.services.evidence.excerpts import Context
from reviewer.services.evidence.export import checked_format, export_excerpts
from reviewer.services.evidence.summary_files import checked_summary_format, export_summary
from reviewer.services.shared.project_lookup import totals
from reviewer.store.project_file import Project

CHILD_OPTION = "--export-child"
"""How a frozen program is told to be the exporting process."""
_PART = 1 << 20
FEW_EXCERPTS, FEW_IN_SUMMARY = 10_000, 2_000
"""So many highlights are written sooner than a process is started, and hold nothing up."""


def excerpts_apart(
    *,
    project: Project,
    path: Path,
    format: str,
    wanted: ExcerptFilter | None,
    context: Context,
    order: ExcerptOrder,
    overwrite: bool,
    progress: Progress,
) -> tuple[Path, int]:
    """What `export_excerpts` does, as the project's file has it now. Raises what that raises."""
    if not _apart(project, FEW_EXCERPTS):
        return export_excerpts(
            project=project, path=path, format=format, wanted=wanted, context=context, order=order,
            overwrite=overwrite, progress=progress,
        )  # fmt: skip
    checked_format(path, format, overwrite=overwrite)
    asked: dict[str, object] = {"what": "excerpts", "format": format, "context": context, "order": order}
    return path, _written(project, path, asked, wanted, overwrite=overwrite, progress=progress)


def summary_apart(
    *, project: Project, path: Path, wanted: ExcerptFilter | None, overwrite: bool, progress: Progress
) -> Path:
    """What `export_summary` does, in the same way."""
    if not _apart(project, FEW_IN_SUMMARY):
        return export_summary(project=project, path=path, wanted=wanted, overwrite=overwrite, progress=progress)[0]
    checked_summary_format(path, overwrite=overwrite)
    _written(project, path, {"what": "summary"}, wanted, overwrite=overwrite, progress=progress)
    return path


def _apart(project: Project, few: int) -> bool:
    """Whether it is worth a process, and this would read what is shown here."""
    return totals(project=project).highlights > few and project.stands_in_its_file


def _written(
    project: Project,
    path: Path,
    asked: dict[str, object],
    wanted: ExcerptFilter | None,
    *,
    overwrite: bool,
    progress: Progress,
) -> int:
    from reviewer.services.evidence.export_child import FILTER

    asked |= {"project": str(project.path), "viewer": project.viewer, "name": str(path)}
    asked["wanted"] = FILTER.dump_python(wanted or ExcerptFilter(), mode="json")
    with new_file(path, overwrite=overwrite) as stream:
        return _said(json.dumps(asked).encode() + b"\n", stream, progress)


def _said(request: bytes, stream: BinaryIO, progress: Progress) -> int:
    """Put what a child gives into a stream; returns how many excerpts it says it wrote."""
    with (
        _Taking(stream) as taking,
        running(command_of(CHILD_OPTION, "reviewer.services.evidence.export_child"), talks=True) as child,
    ):
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        taking.begin(child.stdout)
        with contextlib.suppress(BrokenPipeError):  # It ended before it began; what it said tells why.
            child.stdin.write(request)
            child.stdin.flush()
        count = _heard(lines_said(child.stderr, progress), progress)
        taking.finish()
    if count is None:
        raise ExportRefused(
            sentence(
                "The file could not be made: the process that makes it ended too soon, perhaps for want"
                " of memory; filter the excerpts and try again."
            )
        )
    return count


def _heard(lines: Iterable[bytes], progress: Progress) -> int | None:
    """How many excerpts a child says it wrote, None where it does not come to that. Raises ExportRefused, Cancelled."""
    count = None
    for line in lines:
        # Warnings of libraries come the same way.
        value = json.loads(line) if line.startswith(b"{") else {}
        if "refused" in value:
            raise ExportRefused(of_json(value["refused"]))
        if "count" in value:
            count = int(value["count"])
        elif value.get("done"):
            progress.step(value["done"] - progress.done)
        elif value:
            progress.start(value["label"], value["total"])
    return count


class _Taking:
    """Takes the content of a child as it comes into a stream, which nothing touches any more when the block has ended."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._problem: OSError | None = None
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._thread is not None:
            self._thread.join()

    def begin(self, content: IO[bytes]) -> None:
        self._thread = Thread(target=self._take, args=(content,), name="content", daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """Wait until all of it is there. Raises OSError where it could not be written."""
        self.__exit__()
        if self._problem is not None:
            raise self._problem

    def _take(self, content: IO[bytes]) -> None:
        try:
            while part := content.read(_PART):
                self._stream.write(part)
        except OSError as error:
            self._problem = error
            # Nobody reads on, so the child is not to wait.
            content.close()
        except ValueError:
            return  # The pipe was closed, because the export was stopped.
