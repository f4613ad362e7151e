"""The table of a matrix: heads that stay, a tint by value, rows sorted by a column, cells that open their excerpts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.workspaces.matrix.cells import Cells
from ui.workspaces.matrix.heads import Heads
from ui.workspaces.matrix.model import Index, MatrixModel


class MatrixTable(QTableView):
    """`opened(cell)` by Enter or double click, `looked_at(cell)` when it becomes the current one, `write_asked()` by F2.

    A cell is a pair of ids as the matrix keeps it, or None for a total.
    """

    opened = Signal(object)
    looked_at = Signal(object)
    write_asked = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self.setProperty("role", "matrix")
        self.setAccessibleName(self.tr("Matrix"))
        self.setHorizontalHeader(Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Heads(Qt.Orientation.Vertical, self))
        self.cells = Cells(self)
        self.setItemDelegate(self.cells)
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.set_written(False)
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.verticalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._open)

    def set_written(self, written: bool) -> None:
        """Whether cells hold texts and need room for them."""
        self.cells.strength = 0.25 if written else 1.0
        character, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.horizontalHeader().setDefaultSectionSize(character * (30 if written else 14))
        self.verticalHeader().setDefaultSectionSize(round(line * (5.2 if written else 1.9)))

    def sort_by(self, column: int) -> None:
        """Sort by a column: the greatest first, then the least first, then as the codebook has it."""
        model = self._matrix
        if model.sorted_by != column:
            model.sort_by(column)
        elif model.descending:
            model.sort_by(column, descending=False)
        else:
            model.sort_by(None)
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def current_cell(self) -> tuple[str, str] | None:
        """The cell that keys act on."""
        return self._matrix.cell(self.currentIndex())

    def go_to(self, cell: tuple[str, str] | None) -> None:
        """Make a cell the current one, or the first."""
        index = self._matrix.index_of(cell) if cell else QModelIndex()
        if not index.isValid() and self._matrix.rowCount() and self._matrix.columnCount():
            index = self._matrix.index(0, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def copied(self) -> str:
        """The chosen cells as they read, with tabs between columns."""
        indexes = self.selectionModel().selectedIndexes()
        lines: dict[int, dict[int, str]] = {}
        for index in indexes:
            lines.setdefault(index.row(), {})[index.column()] = " ".join(str(index.data() or "").split())
        return "\n".join("\t".join(line[column] for column in sorted(line)) for _, line in sorted(lines.items()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self._matrix.cell(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self.write_asked.emit()
        elif key == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        cell = self._matrix.cell(index)
        if cell is not None:
            self.opened.emit(cell)
