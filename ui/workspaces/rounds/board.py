"""The board: who is to code what, and who is done. Space assigns, or takes back; Enter reads the source."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.workspaces.rounds.board_model import FIRST, TITLE, WORDS, BoardModel, Index

Pairs = list[tuple[str, str]]


class BoardTable(QTableView):
    """`read_asked(source)`, `assign_asked(pairs)`, `take_asked(pairs)`, each pair a source and a coder."""

    read_asked = Signal(str)
    assign_asked = Signal(object)
    take_asked = Signal(object)

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = model
        self.writable = False
        self.setModel(model)
        self.setProperty("role", "matrix")
        self.setAccessibleName(self.tr("Who codes what"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.verticalHeader().hide()
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.9))
        self.horizontalHeader().setDefaultSectionSize(metrics.averageCharWidth() * 18)
        self.horizontalHeader().setMinimumSectionSize(metrics.averageCharWidth() * 8)
        model.modelReset.connect(self._widen)
        self.doubleClicked.connect(lambda index: self.turn([index]) if index.column() >= FIRST else self._read(index))

    def turn(self, indexes: list[Index]) -> None:
        """Assign these cells, or take them back where all are assigned."""
        cells = [index for index in indexes if index.column() >= FIRST]
        if not self.writable or not cells:
            return
        pairs = [(self._board.source(index), self._board.coder(index)) for index in cells]
        every = all(map(self._board.is_assigned, cells))
        (self.take_asked if every else self.assign_asked).emit(pairs)

    def menu(self, index: Index) -> QMenu:
        """What can be done with a cell and those that are selected."""
        menu = QMenu(self)
        menu.addAction(self.tr("Read this source\tEnter"), lambda: self._read(index))
        chosen = [each for each in self.selectedIndexes() if each.column() >= FIRST]
        every = bool(chosen) and all(map(self._board.is_assigned, chosen))
        words = self.tr("Take back\tSpace") if every else self.tr("Assign\tSpace")
        menu.addAction(words, lambda: self.turn(list(chosen))).setEnabled(self.writable and bool(chosen))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turn(list(self.selectedIndexes()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._read(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _read(self, index: Index) -> None:
        if source := self._board.source(index):
            self.read_asked.emit(source)

    def _offer(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            menu = self.menu(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    def _widen(self) -> None:
        header, character = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        if self._board.columnCount():
            header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(TITLE, character * 44)
            header.resizeSection(WORDS, character * 10)
