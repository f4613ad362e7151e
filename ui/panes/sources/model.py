"""The sources of the project as a list: title, what is known of each, its highlights and how far it is coded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reviewer.model.names import shown
from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.source import Source
from reviewer.services.evidence.coverage import Coverage
from ui.look.numbers import counted
from ui.panes.sources.covered import Covered
from ui.panes.sources.order import ADDED, in_order
from ui.widgets.rows.painted import on_one_line
from ui.widgets.text.statuses import status_words
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ONE_BY_ONE = 50
"""So many rows at most are told of one after the other."""


class SourcesModel(QAbstractListModel):
    """Roles beside Qt's own: `ID`, `SUBTITLE`, `COUNT` of highlights, `PERCENT` coded, `NEWS`: others did
    something there that was not looked at yet. `STATUS` is where the source stands in the appraisal, `OWN_STATUS` its attribute."""

    ID = Qt.ItemDataRole.UserRole + 1
    SUBTITLE = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    PERCENT = Qt.ItemDataRole.UserRole + 5
    NEWS = Qt.ItemDataRole.UserRole + 6
    CONFLICT = Qt.ItemDataRole.UserRole + 7
    STATUS = Qt.ItemDataRole.UserRole + 8
    OWN_STATUS = Qt.ItemDataRole.UserRole + 9

    def __init__(self) -> None:
        super().__init__()
        self._sources: Sequence[Source] = ()
        self._as_added: Sequence[Source] = ()
        self._order = ADDED
        self._rows: dict[str, int] = {}
        self.covered = Covered(self)
        self._news: frozenset[str] = frozenset()
        self._conflicts: frozenset[str] = frozenset()
        self._standings: Mapping[str, Standing] = {}
        self._words: list[str | None] = []

    def set_order(self, order: str) -> None:
        """Show the sources in another order."""
        self._order = order
        self.show(self._as_added)

    def show(self, sources: Sequence[Source]) -> None:
        """Show these sources, given as they were added. Rows stay where they are when only their content changed."""
        self._as_added = sources
        sources = in_order(sources, self._order, self._standings)
        same = [source.id for source in sources] == [source.id for source in self._sources]
        self._words = [None] * len(sources)
        if same:
            self._sources = sources
            self._tell()
            return
        self.beginResetModel()
        self._sources = sources
        self._rows = {source.id: row for row, source in enumerate(sources)}
        self.endResetModel()

    def update(self, source: Source) -> None:
        """Show one source anew that is in the list."""
        row = self._rows[source.id]
        self._sources = [*self._sources[:row], source, *self._sources[row + 1 :]]
        self._words[row] = None
        self._as_added = [source if each.id == source.id else each for each in self._as_added]
        if self._order == ADDED:
            self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self.show(self._as_added)

    def cover(self, coverage: Mapping[str, Coverage]) -> None:
        """Show how far some sources are coded."""
        self.covered.take(coverage)
        self._tell_of(coverage)

    def doubt(self, sources: Iterable[str] | None = None) -> None:
        """Some sources may be coded otherwise now, or all: what is looked at is asked for anew."""
        self._tell_of(self.covered.doubt(sources))

    def set_news(self, news: frozenset[str]) -> None:
        """Mark the sources in which others did something."""
        changed, self._news = news ^ self._news, news
        self._tell_of(changed)

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """Show where sources stand. Without any decision in the project nothing is said of it."""
        used = any(each.appraisals for each in standings.values())
        before, self._standings = self._standings, standings if used else {}
        if before != self._standings:
            self.show(self._as_added)

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """Mark the sources that an open conflict is about."""
        changed, self._conflicts = ids ^ self._conflicts, ids
        self._tell_of(changed)

    def words(self, row: int) -> str:
        """What the filter looks for in a source, without case."""
        words = self._words[row]
        if words is None:
            source = self._sources[row]
            of = source.reference
            known = (source.title, of.authors, of.year, of.type, source.file_name, self._about(source))
            words = self._words[row] = " ".join(known).casefold()
        return words

    def source(self, identifier: str) -> Source | None:
        """The source with this id, as shown."""
        row = self._rows.get(identifier)
        return None if row is None else self._sources[row]

    def beside(self, identifier: str, direction: int) -> str:
        """The source after this one, or before it; past the last comes the first. "" where there is none."""
        if not self._sources:
            return ""
        at = self._rows.get(identifier, -1 if direction > 0 else 0)
        return self._sources[(at + direction) % len(self._sources)].id

    def index_of(self, identifier: str) -> QModelIndex:
        """Where a source stands; invalid if it is not shown."""
        row = self._rows.get(identifier)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._sources):
            return None
        source = self._sources[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(on_one_line(source.title))
        if role == self.ID:
            return source.id
        if role == self.SUBTITLE:
            return shown(on_one_line(self._about(source)))
        if role == self.STATUS:
            return self._standings.get(source.id, Standing()).status
        if role == self.OWN_STATUS:
            return status(source)
        if role == self.COUNT:
            return self._covered(source).highlights
        if role == self.NEWS:
            return source.id in self._news
        if role == self.CONFLICT:
            return source.id in self._conflicts
        if role == self.PERCENT:
            return self._covered(source).percent
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (source.title, self._about(source), self._in_words(source)))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(source)
        return None

    def _about(self, source: Source) -> str:
        standing = self._standings.get(source.id)
        if standing is None:
            return about(source)
        words = status_words(standing.status)
        return about(source, f"{words}: {standing.reason}" if standing.reason else words)

    def _covered(self, source: Source) -> Coverage:
        return self.covered.of(source.id) or Coverage()

    def _spoken(self, source: Source) -> str:
        parts = (shown(on_one_line(source.title)), shown(self._about(source)), self._in_words(source))
        return ", ".join(filter(None, parts))

    def _in_words(self, source: Source) -> str:
        translate = QCoreApplication.translate
        covered = self.covered.of(source.id)
        told = translate("SourcesModel", "{0} highlights, {1}% of the text")
        parts = [told.format(counted(covered.highlights), covered.percent)] if covered else []
        parts += [translate("SourcesModel", "others worked here since you looked")] if source.id in self._news else []
        waits = translate("SourcesModel", "changed apart, waits for a decision")
        parts += [waits] if source.id in self._conflicts else []
        return ", ".join(parts)

    def _tell_of(self, sources: Iterable[str]) -> None:
        rows = sorted(self._rows[source] for source in self._rows.keys() & sources)
        if len(rows) > _ONE_BY_ONE:
            self._tell()
            return
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _tell(self) -> None:
        if self._sources:
            self.dataChanged.emit(self.index(0), self.index(len(self._sources) - 1))


def about(source: Source, decision: str = "") -> str:
    """The line under a title: type, year, status and who; how long it is where little else is known."""
    reference = source.reference
    parts = [part for part in (reference.type, reference.year, decision or status(source), reference.authors) if part]
    if len(parts) < 2:
        words = QCoreApplication.translate("SourcesModel", "{0} words").format(counted(source.words))
        if not source.words and source.media_type.startswith("image/"):
            words = QCoreApplication.translate("SourcesModel", "picture")
        parts.append(words)
    return " · ".join(parts)


def status(source: Source) -> str:
    """The source's attribute called status, such as “included”; empty without one."""
    return next((item.value for item in source.attributes if item.name.casefold() == "status"), "")
