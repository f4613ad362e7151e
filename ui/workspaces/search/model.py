"""What a search found as a tree: sources with their hits, and which hits are chosen for coding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewer.model.names import shown
from reviewer.services.evidence.search import Found, Hit

Index = QModelIndex | QPersistentModelIndex
THING = Qt.ItemDataRole.UserRole
_Key = tuple[str, str, str, int, int]


def codable(hit: Hit) -> bool:
    """Whether a hit is a passage of a text, which alone can be highlighted."""
    return hit.kind == "text"


class HitsModel(QAbstractItemModel):
    """Two levels; a group's check box stands for those of its hits. `chosen_changed()` when checks change."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[Found] = ()
        self._chosen: set[_Key] = set()

    def show(self, groups: Sequence[Found]) -> None:
        """Show these groups. Hits that were chosen and are there again stay chosen."""
        self.beginResetModel()
        self._groups = groups
        self._chosen &= {_key(hit) for hit in self._codable()}
        self.endResetModel()
        self.chosen_changed.emit()

    @property
    def groups(self) -> Sequence[Found]:
        return self._groups

    def thing(self, index: Index) -> Found | Hit | None:
        """The group or hit of a row."""
        if not index.isValid():
            return None
        group = index.internalId()
        return self._groups[index.row()] if group == 0 else self._groups[group - 1].hits[index.row()]

    # Choosing

    def chosen(self) -> list[Hit]:
        """The chosen hits in the order shown."""
        return [hit for hit in self._codable() if _key(hit) in self._chosen]

    def choose(self, hits: Iterable[Hit], wanted: bool = True) -> None:
        """Choose hits, or let them go."""
        keys = {_key(hit) for hit in hits if codable(hit)}
        self._chosen = self._chosen | keys if wanted else self._chosen - keys
        self._tell_checks()

    def choose_all(self, wanted: bool = True) -> None:
        """Choose every hit that can be coded, or none."""
        self.choose(self._codable(), wanted)

    def toggle(self, index: Index) -> None:
        """Turn the check box of a row round."""
        now = self.data(index, Qt.ItemDataRole.CheckStateRole)
        if now is not None:
            wanted = now != Qt.CheckState.Checked
            self.setData(
                index, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
            )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        thing = self.thing(index)
        if role != Qt.ItemDataRole.CheckStateRole or thing is None:
            return False
        self.choose(thing.hits if isinstance(thing, Found) else [thing], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # The tree

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].hits) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.data(index, Qt.ItemDataRole.CheckStateRole) is not None:
            flags |= flag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self.thing(index)
        if thing is None:
            return None
        if role == THING:
            return thing
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check(thing)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.group_title(thing) if isinstance(thing, Found) else self._spoken(thing)
        return None

    def group_title(self, group: Found) -> str:
        """The title of a source, or what stands for hits outside sources."""
        return shown(group.title) if group.source else self.tr("Codes, memos and notes")

    def label(self, hit: Hit) -> str:
        """Where a hit is: `¶ 12`, or what was found instead of a text."""
        names = {"title": self.tr("title"), "code": self.tr("code"), "memo": self.tr("memo"), "note": self.tr("note")}
        return names.get(hit.kind, f"¶ {hit.paragraph}")

    def _spoken(self, hit: Hit) -> str:
        return f"{self.label(hit)}: {hit.shown}"

    def _check(self, thing: Found | Hit) -> Qt.CheckState | None:
        hits = thing.hits if isinstance(thing, Found) else (thing,)
        states = {_key(hit) in self._chosen for hit in hits if codable(hit)}
        if not states:
            return None
        if len(states) == 2:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if states == {True} else Qt.CheckState.Unchecked

    def _codable(self) -> list[Hit]:
        return [hit for group in self._groups for hit in group.hits if codable(hit)]

    def _tell_checks(self) -> None:
        roles = [Qt.ItemDataRole.CheckStateRole]
        for number, group in enumerate(self._groups):
            at = self.index(number, 0)
            self.dataChanged.emit(at, at, roles)
            if group.hits:
                self.dataChanged.emit(self.index(0, 0, at), self.index(len(group.hits) - 1, 0, at), roles)
        self.chosen_changed.emit()


def _key(hit: Hit) -> _Key:
    return hit.kind, hit.target, hit.source, hit.start, hit.end
