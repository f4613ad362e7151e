"""The sources pane, in the words of somebody who uses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.desk import Desk
from ui.panes.sources.model import SourcesModel
from ui.panes.sources.pane import SourcesPane


class SourcesPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.pane = desk.show(SourcesPane(desk.session, desk.navigator))

    def titles(self) -> list[str]:
        return [index.data() for index in self._rows()]

    def subtitles(self) -> list[str]:
        return [index.data(SourcesModel.SUBTITLE) for index in self._rows()]

    def counts(self) -> list[int]:
        self._look_at_all()
        return [index.data(SourcesModel.COUNT) for index in self._rows()]

    def percents(self) -> dict[str, int]:
        """How much of each source is coded, in percent."""
        self._look_at_all()
        return {index.data(): index.data(SourcesModel.PERCENT) for index in self._rows()}

    def spoken(self, title: str) -> str:
        """What a screen reader says of a source."""
        return self._row(title).data(Qt.ItemDataRole.AccessibleTextRole)

    def chosen(self) -> str:
        return self.pane.list.currentIndex().data() or ""

    def hint(self) -> str:
        """The sentence that stands in place of the list."""
        return self.pane._empty.text() if self.pane._empty.isVisible() else ""

    def filter(self, text: str) -> None:
        self.pane.filter.clear()
        QTest.keyClicks(self.pane.filter, text)

    def click(self, title: str) -> None:
        box = self.pane.list.visualRect(self._row(title))
        QTest.mouseClick(self.pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.desk.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pane.list.setFocus()
        QTest.keyClick(self.pane.list, key, modifiers)
        self.desk.settle()

    def menu(self, title: str) -> dict[str, bool]:
        """What can be done with a source, and whether it can be done now."""
        source = self.pane.model.source(self._row(title).data(SourcesModel.ID))
        assert source is not None
        menu = self.pane.menu_for(source)
        return {action.text().split("\t")[0]: action.isEnabled() for action in menu.actions() if action.text()}

    def do(self, title: str, what: str) -> None:
        source = self.pane.model.source(self._row(title).data(SourcesModel.ID))
        assert source is not None
        menu = self.pane.menu_for(source)
        next(action for action in menu.actions() if action.text().split("\t")[0] == what).trigger()
        self.desk.settle()

    def _look_at_all(self) -> None:
        """How far a source is coded is read once it is looked at."""
        for index in self._rows():
            index.data(SourcesModel.COUNT)
        QApplication.processEvents()
        self.desk.settle()

    def _rows(self) -> list[QModelIndex]:
        model = self.pane.list.model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    def _row(self, title: str) -> QModelIndex:
        return next(index for index in self._rows() if index.data() == title)
