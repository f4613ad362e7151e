"""The audit export: the history as a table or as JSON, one line for each action."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from reviewer.errors import ExportRefused
from reviewer.exporters.excerpts.to_csv import neutral
from reviewer.exporters.shared.atomic import new_file
from reviewer.model.team.history import HistoryEntry, HistoryFilter
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.project.history import walk
from reviewer.store.project_file import Project

COLUMNS = (
    "Date",
    "Coder",
    "What",
    "Label",
    "Kinds",
    "Changes",
    "Missing parts",
    "Action",
    "Coder id",
    "Thing",
    "Thing id",
)


def export_history(
    *,
    project: Project,
    path: Path,
    wanted: HistoryFilter | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> int:
    """Write the wanted entries, newest first, to a `.csv` or `.json` file. Returns how many. Raises ExportRefused."""
    write = _WRITERS.get(path.suffix.casefold())
    if write is None:
        raise ExportRefused(
            sentence("“{name}” ends in neither .csv nor .json; choose one of them for the history.", name=path.name)
        )
    progress = progress or Progress()
    progress.start("Writing the history", 0)
    with new_file(path, overwrite=overwrite) as stream:
        return write(stream, _stepping(walk(project=project, wanted=wanted), progress))


def as_json(entry: HistoryEntry) -> dict[str, Any]:
    """An entry as JSON shows it."""
    subject = entry.subject
    return {
        "action": entry.changeset,
        "date": entry.date,
        "when": entry.when,
        "coder": entry.coder,
        "coder_id": entry.coder_id,
        "sentence": entry.sentence,
        "label": str(entry.label),
        "kinds": list(entry.kinds),
        "changes": entry.changes,
        "missing_parts": entry.missing,
        "thing": {"kind": subject.kind, "id": subject.id},
    }


def _stepping(entries: Iterator[HistoryEntry], progress: Progress) -> Iterator[HistoryEntry]:
    for entry in entries:
        progress.step()
        yield entry


def _to_csv(stream: BinaryIO, entries: Iterator[HistoryEntry]) -> int:
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    count = 0
    for entry in entries:
        cells = (
            entry.date, entry.coder, entry.sentence, str(entry.label), ", ".join(entry.kinds), entry.changes, entry.missing,
            entry.changeset, entry.coder_id, entry.subject.kind, entry.subject.id,
        )  # fmt: skip
        writer.writerow([neutral(cell) if isinstance(cell, str) else cell for cell in cells])
        count += 1
    # Closing the wrapper would close the file, which is still to be put in its place.
    text.detach()
    return count


def _to_json(stream: BinaryIO, entries: Iterator[HistoryEntry]) -> int:
    """One entry a line, so that a long history needs no more memory than a short one."""
    count = 0
    stream.write(b"[")
    for entry in entries:
        line = json.dumps(as_json(entry), ensure_ascii=False)
        stream.write((",\n" if count else "\n").encode() + line.encode("utf-8", "backslashreplace"))
        count += 1
    stream.write(b"\n]\n")
    return count


_WRITERS: dict[str, Callable[[BinaryIO, Iterator[HistoryEntry]], int]] = {".csv": _to_csv, ".json": _to_json}
