"""The rows of the palette: headings, and below each what is offered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ui.actions.offers import Group, Offer
from ui.look.numbers import counted
from ui.panes.palette.rows import ABOVE, COLOUR, HEADING, KIND, SHORTCUT
from ui.panes.palette.stock import spoken

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _heading(group: Group) -> str:
    title = {
        "command": QCoreApplication.translate("Palette", "Commands"),
        "source": QCoreApplication.translate("Palette", "Sources"),
        "code": QCoreApplication.translate("Palette", "Codes"),
        "memo": QCoreApplication.translate("Palette", "Memos"),
        "note": QCoreApplication.translate("Palette", "Notes"),
        "search": "",
    }[group.kind]
    more = QCoreApplication.translate("Palette", "{0} more").format(counted(group.more))
    return f"{title} · {more}" if group.more else title


class PaletteModel(QAbstractListModel):
    """A heading is a row that cannot be chosen; `offer_at` is what a row stands for."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Offer | str] = []

    def show(self, groups: Iterable[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self._rows = []
        for group in groups:
            heading = _heading(group)
            if heading:
                self._rows.append(heading)
            self._rows += group.offers
        self.endResetModel()

    def offer_at(self, index: Index) -> Offer | None:
        """What a row stands for; None for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row if isinstance(row, Offer) else None

    def row_of(self, offer: Offer) -> int:
        """Where something stands; -1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if row == offer), -1)

    def step(self, row: int, by: int) -> int:
        """The next row that can be chosen, going round; -1 without any."""
        for away in range(1, len(self._rows) + 1):
            at = (row + by * away) % len(self._rows)
            if isinstance(self._rows[at], Offer):
                return at
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.offer_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else role == HEADING
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return {KIND: row.kind, ABOVE: row.detail, COLOUR: row.colour, SHORTCUT: row.shortcut, HEADING: False}.get(role)


def _title(offer: Offer) -> str:
    if offer.kind != "search":
        return offer.title
    return QCoreApplication.translate("Palette", "Search texts for “{0}”").format(offer.title)
