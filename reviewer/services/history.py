"""History: what changed, when, by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from reviewer.model.excerpt import LATEST
from reviewer.store import log, reads
from reviewer.store.project_file import Project


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One changeset. `when` is ms since 1970, UTC, by the clock of the laptop that wrote it."""

    action: str
    label: str
    coder: str
    when: int
    changes: int

    @property
    def date(self) -> str:
        """ISO time in UTC to the second."""
        return datetime.fromtimestamp(min(self.when, LATEST) / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def history(*, project: Project, thing: str | None = None, limit: int | None = None) -> list[HistoryEntry]:
    """What changed in the project, or in one thing and what hangs on it; newest first."""
    names = {coder.id: coder.name for coder in project.read(reads.coders)}
    found: dict[str, tuple[tuple[int, int], HistoryEntry]] = {}
    records = project.read(lambda c: list(log.records(c) if thing is None else log.records_about(c, thing)))
    for record in records:
        if not record.known:
            continue
        before = found.get(record.action)
        count = len(record.data["changes"]) + (before[1].changes if before else 0)
        entry = HistoryEntry(record.action, record.label, names.get(record.coder, "unknown"), record.wall, count)
        found[record.action] = (record.clock, entry)
    entries = [entry for _, entry in sorted(found.values(), key=lambda pair: (pair[0], pair[1].action), reverse=True)]
    return entries[:limit] if limit is not None else entries
