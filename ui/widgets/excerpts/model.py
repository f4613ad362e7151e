"""The excerpts as a table with a heading before each group. It knows which there are, and what was read of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.widgets.excerpts.rows import Heading, Row, Rows
from ui.widgets.text.passage_words import region_place

Index = QModelIndex | QPersistentModelIndex
QUOTE, CODES, PLACE, CODER, MEMO = range(5)
ROW = Qt.ItemDataRole.UserRole
"""A `Heading`, an `Excerpt`, or None where it is not read yet."""
_KEPT = 2_000
"""Excerpts that are kept after they were read: many screens."""


def short_place(excerpt: Excerpt) -> str:
    """`¶ 13 · p. 4 · 3,204–3,318`; of a region of a page its page and its box."""
    if excerpt.region:
        return region_place(excerpt.region)
    page = f" · p. {excerpt.page}" if excerpt.page else ""
    return f"¶ {excerpt.paragraph}{page} · {counted(excerpt.start)}–{counted(excerpt.end)}"


class ExcerptsModel(QAbstractTableModel):
    """Headings take no focus and no selection, so that keys and Ctrl+A only meet excerpts.

    `renewed()` when what stands in the same rows may be other, `filled()` when rows were read. `point_read` reads one excerpt at
    once, for a screen reader that asks for a row out of view.
    """

    renewed = Signal()
    filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows()
        self._read: dict[str, Excerpt | None] = {}
        self.point_read: Callable[[str], Excerpt | None] = lambda _: None

    def show(self, rows: Rows, read: Mapping[str, Excerpt | None]) -> None:
        """Show these rows, of which some are read. Where they are the same in the same order, the view keeps all in place."""
        same = rows.like(self._rows)
        if not same:
            self.beginResetModel()
        self._rows, self._read = rows, dict(read)
        if not same:
            self.endResetModel()
        elif len(rows):
            self.renewed.emit()
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MEMO))

    def fill(self, first: int, last: int, read: Mapping[str, Excerpt | None]) -> None:
        """Excerpts between two rows were read; None for one that is not there any more."""
        self._read |= read
        for identifier in list(self._read)[: max(0, len(self._read) - _KEPT)]:
            del self._read[identifier]
        self.filled.emit()
        self.dataChanged.emit(self.index(first, 0), self.index(last, MEMO))

    def unread(self, first: int, last: int) -> list[str]:
        """The ids of the excerpts between two rows that are not read yet."""
        ids = [each for group in self._rows.between(first, last).values() for each in group]
        return [each for each in dict.fromkeys(ids) if each not in self._read]

    def row_at(self, number: int) -> Row:
        return self._rows.at(number)

    def excerpt_of(self, highlight: str) -> Excerpt | None:
        """The excerpt of a highlight, None where it is not read yet or not there any more."""
        return self._read.get(highlight)

    @property
    def rows(self) -> Rows:
        """The rows that are shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid() or self._rows.is_heading(index.row()):
            return flag.ItemNeverHasChildren if index.isValid() else flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if role not in (ROW, Qt.ItemDataRole.DisplayRole) and not spoken:
            return None
        row = self._rows.at(index.row())
        if isinstance(row, Heading):
            return row if role == ROW else self.in_words(row) if index.column() == QUOTE else ""
        excerpt = self._read.get(row.highlight)
        if role == ROW:
            return excerpt
        if excerpt is None and spoken:
            excerpt = self.point_read(row.highlight)
        return _cell(excerpt, index.column()) if excerpt is not None else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Excerpt"), self.tr("Codes"), self.tr("Source, place"), self.tr("Coder"), self.tr("Memo"))
        return titles[section] if 0 <= section < len(titles) else None

    def in_words(self, heading: Heading) -> str:
        """`Long-term unknown · 6 excerpts in 4 sources`."""
        excerpts = (
            self.tr("1 excerpt") if heading.excerpts == 1 else self.tr("{0} excerpts").format(counted(heading.excerpts))
        )
        sources = (
            self.tr("in 1 source")
            if heading.sources == 1
            else self.tr("in {0} sources").format(counted(heading.sources))
        )
        return f"{shown(heading.title)} · {excerpts} {sources}"


def _cell(excerpt: Excerpt, column: int) -> str:
    if column == QUOTE:
        return excerpt.words
    if column == CODES:
        return ", ".join(shown(code.name) for code in excerpt.codes)
    if column == PLACE:
        return f"{shown(excerpt.source_title)}, {short_place(excerpt)}"
    return shown(excerpt.coder) if column == CODER else excerpt.memo
