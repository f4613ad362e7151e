"""History: what changed, when, by whom, for the project or for one thing, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from reviewer.changes.record import Change, Record
from reviewer.changes.registers import value_in, writes
from reviewer.model.label import read_label
from reviewer.model.team.history import HistoryEntry, HistoryFilter, HistoryPage, Key
from reviewer.services.project.history_words import NAMED, Told, needed, short, told
from reviewer.store.log import records as log
from reviewer.store.project_file import Project
from reviewer.store.reads import history as reads_history
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads
from reviewer.store.reads.history import Connection, Row

__all__ = ["HistoryEntry", "HistoryFilter", "HistoryPage", "entry_of", "history", "history_page", "walk"]

_ENTRIES_READ_AT_ONCE = 200
"""As many as a screen or two show; a search in the history looks through more of them in turn."""
_MOST_CHANGES_READ_AT_ONCE = 4_000
"""One entry may hold 100,000 changes; so many are read in a few milliseconds, and a write waits no longer than that."""
_MOST_ENTRIES_LOOKED_THROUGH = 2_000
"""For a text, by one page; the next page goes on from there, so that a rare word does not keep the list waiting."""


def history_page(
    *, project: Project, wanted: HistoryFilter | None = None, after: Key | None = None, limit: int = 100
) -> HistoryPage:
    """The next entries, newest first. A page may be short, or empty, and still have a next one: see `after`."""
    wanted = wanted or HistoryFilter()
    page: list[HistoryEntry] = []
    read = 0
    while len(page) < limit and read < _MOST_ENTRIES_LOOKED_THROUGH:
        ask = _ENTRIES_READ_AT_ONCE if wanted.text else limit - len(page)
        rows = project.read(reads_history.page, wanted, after, ask)
        entries = _entries(project, rows)
        read += len(rows)
        for row, entry in zip(rows, entries, strict=True):
            # The key of an entry: time, counter, action.
            after = row[:3]
            if _has(entry, wanted.text):
                page.append(entry)
                if len(page) == limit:
                    return HistoryPage(tuple(page), after)
        if len(rows) < ask:
            return HistoryPage(tuple(page), None)
    return HistoryPage(tuple(page), after)


def walk(*, project: Project, wanted: HistoryFilter | None = None) -> Iterator[HistoryEntry]:
    """All wanted entries, newest first, read page by page."""
    after: Key | None = None
    while True:
        page = history_page(project=project, wanted=wanted, after=after, limit=_ENTRIES_READ_AT_ONCE)
        yield from page.entries
        after = page.after
        if after is None:
            return


def history(*, project: Project, thing: str | None = None, limit: int | None = None) -> list[HistoryEntry]:
    """What changed in the project, or in one thing and what hangs on it; newest first."""
    wanted = HistoryFilter(thing=thing or "")
    if limit is not None:
        return list(history_page(project=project, wanted=wanted, limit=limit).entries)
    return list(walk(project=project, wanted=wanted))


def entry_of(*, project: Project, changeset: str) -> HistoryEntry | None:
    """One entry by the id of its action."""
    row = project.read(reads_history.row_of, changeset)
    return _entries(project, [row])[0] if row is not None else None


def _has(entry: HistoryEntry, text: str) -> bool:
    needle = text.casefold()
    return not needle or needle in entry.sentence.casefold() or needle in str(entry.label).casefold()


def _entries(project: Project, rows: Sequence[Row]) -> list[HistoryEntry]:
    paths = {code.id: code.path for code in project.codebook} | _merged_paths(project.codebook)
    entries: list[HistoryEntry] = []
    for portion in _portions(rows):
        entries += project.read(_told_now, portion, paths)
    return entries


def _portions(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows of so many changes that nobody waits long for the file."""
    portion: list[Row] = []
    changes = 0
    for row in rows:
        portion.append(row)
        changes += row[6]
        if changes >= _MOST_CHANGES_READ_AT_ONCE:
            yield portion
            portion, changes = [], 0
    if portion:
        yield portion


_BY_THEIR_LABEL = frozenset({"project_imported"})
"""Actions that do so much that none of it tells them."""


def _told_now(connection: Connection, rows: Sequence[Row], paths: dict[str, str]) -> list[HistoryEntry]:
    single = {row[3]: log.record_at(connection, row[3]) for row in rows if row[7] == 1}  # Nearly always one.
    parts = [
        [single[row[3]]] if row[3] in single else reads_history.records_of(connection, row[2], row[:2]) for row in rows
    ]
    births = Lookup(connection, dict(paths), single)
    births.prepare([record for records in parts for record in records])
    return [_entry(row, records, births) for row, records in zip(rows, parts, strict=True)]


def _merged_paths(book: Any) -> dict[str, str]:
    targets = {old: book.shown(new) for old, new in book.merged.items()}
    return {old: code.path for old, code in targets.items() if code is not None}


def _entry(row: Row, records: list[Record], births: Lookup) -> HistoryEntry:
    _ms, _counter, action, _row, coder, wall, count, parts, kinds = row
    first = records[0]
    entry = HistoryEntry(action, read_label(first.label), births.coder(coder), wall, count, births.person(coder))
    sentence = told([change for record in records for change in record.changes], births)
    if entry.label.key in _BY_THEIR_LABEL:
        sentence = Told("other", {})
    missing = int(first.data["parts"]) - parts
    names = tuple(kind for kind in dict.fromkeys(kinds.split(",")) if kind)
    return replace(
        entry,
        kinds=names,
        what=sentence.what,
        values=sentence.values,
        subject=sentence.subject,
        missing=max(0, missing),
    )


class Lookup:
    """What things are or were called, read for a whole page at once."""

    def __init__(
        self, connection: Connection, codes: dict[str, str], records: Mapping[int, Record] | None = None
    ) -> None:
        self._connection, self._codes, self._records = connection, codes, records or {}
        self._coders = reads_people.names(connection)
        self._persons = reads_people.merged(connection)
        self._changes: dict[str, list[Change]] = {}
        self._titles: dict[str, str] = {}

    def prepare(self, records: Iterable[Record]) -> None:
        """Read what the sentences for these records name."""
        wanted = {each for record in records for each in needed(record.changes)}
        self._read(wanted - self._codes.keys())
        births = [(self.of(thing, kind), names) for thing in wanted for kind, names in NAMED.items()]
        self._read({birth[name] for birth, names in births for name in names if birth})

    def _read(self, things: set[str]) -> None:
        missing = things - self._changes.keys() - self._codes.keys()
        changes = log.changes_to(self._connection, missing, self._records)
        self._changes.update({thing: changes.get(thing, []) for thing in missing})

    def changes(self, thing: str) -> list[Change]:
        """All changes to a thing."""
        if thing not in self._changes:
            self._changes[thing] = log.changes_to(self._connection, [thing], self._records).get(thing, [])
        return self._changes[thing]

    def of(self, thing: str, kind: str) -> dict[str, Any]:
        """What a thing of this kind was made with; empty where that is not known."""
        return reads_history.birth_in(self.changes(thing), kind)

    def code(self, code: str) -> str:
        """The path of a code, or the name a deleted one had."""
        if code not in self._codes:
            self._codes[code] = self.name(code, "code")
        return self._codes[code]

    def name(self, thing: str, kind: str) -> str:
        """The name that a thing has or had last."""
        names = [c for c in self.changes(thing) if writes(c, kind, "name")]
        last = max(names, key=lambda change: change.stamp, default=None)
        return str(value_in(last, "name")) if last is not None else ""

    def title(self, source: str) -> str:
        """The title of a source, also of one that was removed."""
        if source not in self._titles:
            sources = reads.sources(self._connection, [source])
            self._titles[source] = short(sources[0].title) if sources else self._old_title(source)
        return self._titles[source]

    def _old_title(self, source: str) -> str:
        # The title of a source without one stands in its import record, not in a register.
        set_by_hand = [c for c in self.changes(source) if c.do == "set" and writes(c, "source", "title")]
        if set_by_hand:
            return short(str(max(set_by_hand, key=lambda change: change.stamp).value or ""))
        return short(reads_history.import_title(self._connection, source))

    def coder(self, coder: str) -> str:
        """The name of a coder."""
        return self._coders.get(coder) or "unknown"

    def person(self, coder: str) -> str:
        """The coder who is shown for this one."""
        return self._persons.get(coder, coder)

    def earlier(self, change: Change) -> str:
        """The value that a change replaced, as text."""
        written = [other for other in self.changes(change.id) if writes(other, change.kind, change.field)]
        heads = [other for other in written if other.ref in change.previous]
        last = max(heads, key=lambda other: other.stamp, default=None)
        return str(value_in(last, change.field)) if last is not None else ""
