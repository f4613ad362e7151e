"""The Matrix workspace as a reviewer uses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.ui.pages.desk import Desk
from ui.workspaces.matrix.workspace import MatrixWorkspace


class MatrixPage:
    def __init__(self, desk: Desk, width: int = 1100) -> None:
        self.desk = desk
        self.view = desk.show(MatrixWorkspace(desk.session, desk.navigator, desk.look), width, 760)
        self.model = self.view.model

    def settle(self) -> None:
        self.desk.settle()

    # What is seen

    def rows(self) -> list[str]:
        return [self._head(row, Qt.Orientation.Vertical) for row in range(self.model.rowCount())]

    def columns(self) -> list[str]:
        return [self._head(column, Qt.Orientation.Horizontal) for column in range(self.model.columnCount())]

    def cells(self) -> dict[tuple[str, str], str]:
        """What is not 0, by the words of row and column."""
        found = {}
        for row, name in enumerate(self.rows()):
            for column, head in enumerate(self.columns()):
                index = self.model.index(row, column)
                if index.data(self.model.VALUE) or index.data(self.model.TEXT):
                    found[name, head] = index.data()
        return found

    def empty_words(self) -> str:
        return self.view.empty.text if self.view.empty.isVisible() else ""

    def conditions(self) -> list[str]:
        return [chip.title for chip in self.view.bar.conditions.chips]

    def behind(self) -> list[str]:
        """The excerpts at the right."""
        listed = self.view.panel.list
        return [listed.item(row).text() for row in range(listed.count())] if listed.isVisible() else []

    def says(self) -> str:
        return self.view.panel.note.text()

    # What is done

    def choose(self, box: str, value: str) -> None:
        getattr(self.view.bar, box).take(value)
        self.settle()

    def turn(self, box: str) -> None:
        getattr(self.view.bar, box).click()
        self.settle()

    def filter(self, entry: str) -> None:
        actions = self.view.bar.conditions.add.menu().actions()
        next(action for action in actions if action.text() == entry).trigger()
        self.settle()

    def go_to(self, row: str, column: str) -> None:
        self.view.table.setFocus()
        self.view.table.setCurrentIndex(self._index(row, column))
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.table, key, modifier)
        self.settle()

    def sort_by(self, column: str) -> None:
        header = self.view.table.horizontalHeader()
        at = header.sectionViewportPosition(self.columns().index(column)) + 10
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft() + _point(at)
        )
        self.settle()

    def write(self, text: str) -> None:
        """Write in the cell that is current, and leave the field."""
        self.press(Qt.Key.Key_F2)
        QTest.keyClicks(self.view.panel.field, text)
        self.view.panel.field.clearFocus()
        self.settle()

    def _head(self, section: int, way: Qt.Orientation) -> str:
        return self.model.headerData(section, way)

    def _index(self, row: str, column: str) -> QModelIndex:
        return self.model.index(self.rows().index(row), self.columns().index(column))


def _point(x: int):
    from PySide6.QtCore import QPoint

    return QPoint(x, 12)
