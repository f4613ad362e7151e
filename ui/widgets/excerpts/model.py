"""The excerpts as a table with a heading before each group. Made off the main thread, shown here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from ui.look.numbers import counted

Index = QModelIndex | QPersistentModelIndex
Grouping = Literal["none", "code", "source", "coder"]
QUOTE, CODES, PLACE, CODER, MEMO = range(5)
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a group. `colour` is empty where the group is not a code; `kind` names untagged excerpts."""

    key: str
    title: str
    excerpts: int
    sources: int
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One excerpt in one group."""

    group: str
    excerpt: Excerpt

    @property
    def key(self) -> tuple[str, str]:
        return self.group, self.excerpt.highlight


Row = Heading | Line


class Rows:
    """Rows with what it takes to find one again; made off the main thread, so that showing 10,000 takes no time."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        self.all = rows
        self.shape = [row.key for row in rows]
        self.headings = [number for number, row in enumerate(rows) if isinstance(row, Heading)]
        self._numbers: dict[object, int] = {key: number for number, key in enumerate(self.shape)}
        self._first: dict[str, int] = {}
        for number, row in enumerate(rows):
            if isinstance(row, Line):
                self._first.setdefault(row.excerpt.highlight, number)

    def number_of(self, key: tuple[str, str]) -> int | None:
        """Where an excerpt stands in a group; where it is not in it any more, where it stands first."""
        exact = self._numbers.get(key)
        return exact if exact is not None else self._first.get(key[1])


@dataclass(frozen=True, slots=True)
class Group:
    """A group that may come up, in the order of groups."""

    key: str
    title: str
    colour: str = ""


def grouped(excerpts: Iterable[Excerpt], grouping: Grouping, groups: Sequence[Group]) -> list[Row]:
    """Rows in groups, in the order of `groups`; groups without excerpts are left out.

    By code, an excerpt stands in the group of each of its codes that is among `groups`; "" is the group of the untagged.
    """
    if grouping == "none":
        return [Line("", excerpt) for excerpt in excerpts]
    members: dict[str, list[Excerpt]] = {}
    for excerpt in excerpts:
        for key in _keys(excerpt, grouping):
            members.setdefault(key, []).append(excerpt)
    rows: list[Row] = []
    for group in groups:
        in_group = members.get(group.key)
        if in_group:
            sources = len({excerpt.source for excerpt in in_group})
            rows.append(Heading(group.key, group.title, len(in_group), sources, group.colour))
            rows += [Line(group.key, excerpt) for excerpt in in_group]
    return rows


def _keys(excerpt: Excerpt, grouping: Grouping) -> list[str]:
    if grouping == "source":
        return [excerpt.source]
    if grouping == "coder":
        return [excerpt.coder_id]
    return [code.id for code in excerpt.codes] or [""]


def short_place(excerpt: Excerpt) -> str:
    """`¶ 13 · p. 4 · 3,204–3,318`."""
    page = f" · p. {excerpt.page}" if excerpt.page else ""
    return f"¶ {excerpt.paragraph}{page} · {counted(excerpt.start)}–{counted(excerpt.end)}"


class ExcerptsModel(QAbstractTableModel):
    """Headings take no focus and no selection, so that keys and Ctrl+A only meet excerpts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Rows()
        self._rows: Sequence[Row] = ()

    def show(self, rows: Rows) -> None:
        """Show these rows. Where they are the same ones in the same order, the view keeps everything in place."""
        same = rows.shape == self._shown.shape
        if not same:
            self.beginResetModel()
        self._shown, self._rows = rows, rows.all
        if not same:
            self.endResetModel()
        elif rows.all:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows.all) - 1, MEMO))

    def row_at(self, number: int) -> Row:
        return self._rows[number]

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    @property
    def shown(self) -> Rows:
        """The rows with what it takes to find one again."""
        return self._shown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return flag.ItemNeverHasChildren if index.isValid() else flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Heading):
            return self.in_words(row) if index.column() == QUOTE else ""
        return _cell(row.excerpt, index.column())

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
        return excerpt.quote
    if column == CODES:
        return ", ".join(shown(code.name) for code in excerpt.codes)
    if column == PLACE:
        return f"{shown(excerpt.source_title)}, {short_place(excerpt)}"
    return shown(excerpt.coder) if column == CODER else excerpt.memo
