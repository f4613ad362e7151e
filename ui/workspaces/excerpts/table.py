"""The table of excerpts: rows as high as their text, measured as they come into view, so that any number opens at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.model.coding.region import Region
from ui.widgets.excerpts.delegate import ExcerptDelegate
from ui.widgets.excerpts.figures import Drawn
from ui.widgets.excerpts.model import ExcerptsModel, Index
from ui.widgets.excerpts.rows import Line

_COLUMN_SHARES = (40.0, 22.0, 15.0, 10.0, 13.0)  # Of the width, in percent: the quote gets most.
_LEAST_CHARACTERS = (18, 26, 12, 10, 10)  # Of each column: narrower ones break nearly every word.
_AROUND = 40
"""Rows before and after those in view that are read along, so that a step of the wheel meets none that is not."""


class ExcerptTable(QTableView):
    """`opened(Line)` by Enter or double click, `looked_at(Line)` when it becomes the current one.

    Also `chosen_changed()`, `copy_asked()`, `delete_asked()`, `wanted(first, last)` for rows that are to be read, and
    `figures_wanted(regions)` for pictures that are to be drawn.
    """

    opened = Signal(object)
    looked_at = Signal(object)
    chosen_changed = Signal()
    copy_asked = Signal()
    delete_asked = Signal()
    wanted = Signal(int, int)
    figures_wanted = Signal(tuple)

    def __init__(self, model: ExcerptsModel, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._measured: set[int] = set()
        self._busy = False
        self._shares = list(_COLUMN_SHARES)
        self._asked_for: tuple[Region, ...] = ()
        self._kept: tuple[dict[str, list[str]], Line | None, Line | None, int] = ({}, None, None, 0)
        self.setProperty("role", "excerpts")
        self.setModel(model)
        self._delegate = ExcerptDelegate(self, quote_font)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Excerpts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_up_headers()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.doubleClicked.connect(lambda index: self._open(index))
        self.clicked.connect(self._look)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        model.renewed.connect(self.measure_again)
        model.filled.connect(self.settle)

    def set_quote_font(self, font: QFont) -> None:
        """The reading font of quotes."""
        self._delegate.set_quote_font(font)
        self.measure_again()

    def chosen(self) -> list[str]:
        """The ids of the selected excerpts in their order, each once."""
        return list(dict.fromkeys(each for ids in self._chosen_ids().values() for each in ids))

    def count_chosen(self) -> int:
        """How many those are."""
        rows = self._rows.rows
        if rows.repeats:
            return len(self.chosen())
        return sum(rows.count(part.top(), part.bottom()) for part in self.selectionModel().selection().toList())

    def current(self) -> Line | None:
        """The excerpt that keys act on."""
        return self._line(self.currentIndex().row())

    def in_view(self) -> tuple[int, int]:
        """The first and the last row in view, and some around them."""
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        last = len(self._rows.rows) - 1 if last < 0 else last
        return max(0, first - _AROUND), min(last, first + 10 * _AROUND) + _AROUND

    def keyboardSearch(self, search: str) -> None:
        """Letters go to no row: most are not read."""

    def _go_quietly(self, number: int) -> None:
        """Make a row the current one without selecting it or telling anybody."""
        self.selectionModel().setCurrentIndex(self._rows.index(number, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    # Heights

    def measure_again(self) -> None:
        """Fonts, widths or contents changed: every row is measured when it comes into view."""
        self._delegate.forget()
        self._measured.clear()
        self.settle()
        self.viewport().update()

    def settle(self) -> None:
        """Give the rows in view their true heights; the row at the top stays where it is."""
        if self._busy or not len(self._rows.rows):
            return
        self._busy = True
        header, bar = self.verticalHeader(), self.verticalScrollBar()
        at_end = 0 < bar.value() == bar.maximum()
        try:
            number = max(0, self.rowAt(0))
            shift, bottom = 0, self.viewport().height()
            y = self.rowViewportPosition(number)
            while number < len(self._rows.rows) and y < bottom:
                new = None if number in self._measured else self._delegate.row_height(number)
                if new is not None:
                    old = header.sectionSize(number)
                    self._measured.add(number)
                    if old != new:
                        header.resizeSection(number, new)
                    if y < 0 and self._going_up:
                        shift += new - old
                y += header.sectionSize(number)
                number += 1
            self.updateGeometries()
            if at_end:
                bar.setValue(bar.maximum())
            elif shift:
                bar.setValue(bar.value() + shift)
        finally:
            self._busy = False
        first, last = self.in_view()
        if self._rows.unread(first, last):
            self.wanted.emit(first, last)
        missing = self._delegate.figures.missing()
        if missing and missing != self._asked_for:
            self._asked_for = missing
            self.figures_wanted.emit(missing)

    def show_figures(self, drawn: Drawn) -> None:
        """Pictures of regions that were asked for."""
        self._delegate.figures.take(drawn)
        self._asked_for = ()
        self.measure_again()

    def forget_figures(self) -> None:
        """Files came or went: what could be drawn may be another one."""
        self._delegate.figures.forget()
        self._asked_for = ()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        self.settle()
        super().scrollTo(index, hint)

    _value = 0
    _going_up = False

    def _scrolled(self, value: int) -> None:
        self._going_up, self._value = value < self._value, value
        self.settle()

    # Columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()
        self._going_up = False
        self.settle()

    def _spread(self) -> None:
        """Give the columns their shares of the width."""
        self._busy = True
        width, character = self.viewport().width(), self.fontMetrics().averageCharWidth()
        total, header = sum(self._shares), self.horizontalHeader()
        left = width
        for column in range(4, 0, -1):
            least = max(character * _LEAST_CHARACTERS[column], header.sectionSizeHint(column))
            size = max(least, round(width * self._shares[column] / total))
            header.resizeSection(column, size)
            left -= size
        header.resizeSection(0, max(character * _LEAST_CHARACTERS[0], left))
        self._busy = False
        self._delegate.forget()
        self._measured.clear()

    def _column_moved(self, column: int, old: int, new: int) -> None:
        if self._busy:
            return
        header = self.horizontalHeader()
        sizes = [float(header.sectionSize(number)) for number in range(5)]
        neighbour = column + 1 if column < 4 else 0
        sizes[neighbour] = max(20.0, sizes[neighbour] + old - new)
        self._shares = sizes
        self._spread()
        self.settle()

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setSelectionModel(QItemSelectionModel(self._rows, across))  # else it asks for every row's flags
        across.setSectionsClickable(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.sectionResized.connect(self._column_moved)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_default_height()

    def _set_default_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 3.8))

    # Selection

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self._look(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_delegate"):
            self._set_default_height()
            self.measure_again()

    def _open(self, index: QModelIndex) -> None:
        line = self._line(index.row())
        if line is not None:
            self.opened.emit(line)

    def _look(self, index: QModelIndex) -> None:
        line = self._line(index.row())
        if line is not None:
            self.looked_at.emit(line)

    def _line(self, number: int) -> Line | None:
        row = self._rows.row_at(number) if 0 <= number < len(self._rows.rows) else None
        return row if isinstance(row, Line) else None

    def _chosen_ids(self) -> dict[str, list[str]]:
        """The ids of the selected excerpts by group."""
        chosen: dict[str, list[str]] = {}
        for part in sorted(self.selectionModel().selection().toList(), key=lambda each: each.top()):
            for group, ids in self._rows.rows.between(part.top(), part.bottom()).items():
                chosen.setdefault(group, []).extend(ids)
        return chosen

    def _select(self, ranges: list[tuple[int, int]]) -> None:
        chosen = QItemSelection()
        for first, last in ranges:
            chosen.append(QItemSelectionRange(self._rows.index(first, 0), self._rows.index(last, 4)))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Other rows come

    def _before_reset(self) -> None:
        top = max(0, self.rowAt(0))
        while top < len(self._rows.rows) and self._line(top) is None:
            top += 1
        current, anchor = self._line(self.currentIndex().row()), self._line(top)
        offset = self.rowViewportPosition(top) if anchor else 0
        self._kept = self._chosen_ids(), current, anchor, offset

    def _after_reset(self) -> None:
        self._delegate.forget()
        self._measured.clear()
        self.clearSpans()
        for number in self._rows.rows.headings:
            self.setSpan(number, 0, 1, 5)
        chosen, current, anchor, offset = self._kept
        now = self._rows.rows.number_of
        self._select(self._rows.rows.ranges_of(chosen))
        there = now(current) if current is not None else None
        if there is not None:
            self._go_quietly(there)
        self._going_up = False
        self.updateGeometries()
        at = now(anchor) if anchor is not None else None
        self.verticalScrollBar().setValue(0 if at is None else self.verticalHeader().sectionPosition(at) - offset)
        self.settle()
        self.chosen_changed.emit()
