"""Which sources the list shows: by words, by where they stand in the appraisal (`status: included`), by group (`group: Trials`)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex

from reviewer.model.coding.group import Group
from reviewer.model.sources.status import STATUSES, Status
from ui.panes.sources.model import SourcesModel
from ui.widgets.text.statuses import status_words

Index = QModelIndex | QPersistentModelIndex
_FIELD = re.compile(r"\b(status|group):", re.IGNORECASE)
_NOWHERE = QModelIndex()
_ONE_BY_ONE = 50
"""So many rows at most come and go one after the other; more are faster shown as a new list."""


class SourceFilter(QAbstractProxyModel):
    """What stands before `status:` and `group:` are words of the source; what stands behind is a status or group, or its beginning.

    A proxy of Qt would ask Python about each row at each key.
    """

    def __init__(self, model: SourcesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[int] = []
        self._words, self._statuses, self._status_words = "", frozenset[str](), ""
        self._groups: Sequence[Group] = ()
        self._group_words = ""
        self._grouped = frozenset[str]()
        self._only: frozenset[str] | None = None
        self.setSourceModel(model)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._changed)

    def look_for(self, typed: str) -> None:
        """Show the sources that fit what is typed."""
        words, *rest = _FIELD.split(typed)
        asked = {
            field.casefold(): " ".join(value.split()).casefold()
            for field, value in zip(rest[::2], rest[1::2], strict=True)
        }
        status, self._group_words = asked.get("status", ""), asked.get("group", "")
        self._words, self._status_words = words.strip().casefold(), status
        self._statuses = frozenset(each for each in STATUSES if _fits(each, status)) if status else frozenset()
        self._gather()
        self._show_fitting()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Which groups of sources there are."""
        self._groups = groups
        self._gather()
        if self._group_words:
            self._show_fitting()

    def show_only(self, sources: frozenset[str] | None) -> None:
        """Show no others than these (ids), or all again."""
        if sources != self._only:
            self._only = sources
            self._show_fitting()

    def _gather(self) -> None:
        """The sources in the groups whose names begin with what is typed."""
        named = [group for group in self._groups if group.name.casefold().startswith(self._group_words)]
        self._grouped = frozenset(source for group in named for source in group.members)

    def _show_fitting(self) -> None:
        # A list that is shown anew asks for each of its rows.
        fitting = list(self._fitting(range(self._model.rowCount())))
        if fitting != self._rows:
            self.beginResetModel()
            self._rows = fitting
            self.endResetModel()

    # What Qt asks of a proxy

    def mapToSource(self, index: Index) -> QModelIndex:
        return self._model.index(self._rows[index.row()]) if 0 <= index.row() < len(self._rows) else QModelIndex()

    def mapFromSource(self, index: Index) -> QModelIndex:
        at = self._place(index.row()) if index.isValid() else -1
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        there = not parent.isValid() and column == 0 and 0 <= row < len(self._rows)
        return self.createIndex(row, 0) if there else QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        return super().parent() if index is None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def setSourceModel(self, model: QAbstractItemModel) -> None:
        super().setSourceModel(model)
        self._rows = list(self._fitting(range(self._model.rowCount())))

    # Keeping in step

    def _reset(self) -> None:
        self._rows = list(self._fitting(range(self._model.rowCount())))
        self.endResetModel()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        changed = range(first.row(), last.row() + 1)
        fitting = set(self._fitting(changed))
        shown = set(self._rows[bisect_left(self._rows, changed.start) : bisect_left(self._rows, changed.stop)])
        moved = fitting ^ shown
        if len(moved) > _ONE_BY_ONE:
            self.beginResetModel()
            self._reset()
            return
        for row in sorted(moved):
            self._put_in(row) if row in fitting else self._take_out(row)
        start, stop = bisect_left(self._rows, changed.start), bisect_left(self._rows, changed.stop)
        if start < stop:
            self.dataChanged.emit(self.index(start, 0), self.index(stop - 1, 0))

    def _put_in(self, row: int) -> None:
        at = bisect_left(self._rows, row)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _take_out(self, row: int) -> None:
        at = self._place(row)
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self.endRemoveRows()

    def _place(self, row: int) -> int:
        at = bisect_left(self._rows, row)
        return at if at < len(self._rows) and self._rows[at] == row else -1

    def _fitting(self, rows: Iterable[int]) -> Iterable[int]:
        if self._words:
            words, model = self._words, self._model
            rows = [row for row in rows if words in model.words(row)]
        if self._status_words:
            rows = [row for row in rows if self._stands_so(row)]
        if self._group_words:
            rows = [row for row in rows if self._model.index(row).data(SourcesModel.ID) in self._grouped]
        if self._only is not None:
            rows = [row for row in rows if self._model.index(row).data(SourcesModel.ID) in self._only]
        return rows

    def _stands_so(self, row: int) -> bool:
        index = self._model.index(row)
        own = index.data(SourcesModel.OWN_STATUS).casefold()
        return index.data(SourcesModel.STATUS) in self._statuses or (bool(own) and own.startswith(self._status_words))


def _fits(status: Status, typed: str) -> bool:
    names = (status_words(status).casefold(), status.replace("_", " "), status)
    return any(name.startswith(typed) for name in names)
