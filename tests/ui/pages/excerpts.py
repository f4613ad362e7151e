"""The Excerpts workspace as a reviewer uses it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.pages.desk import Desk
from ui.widgets.excerpts.model import ROW
from ui.widgets.excerpts.rows import Heading, Line
from ui.widgets.fields.code_picker import PickerPopover
from ui.workspaces.excerpts.export_dialog import ExportDialog
from ui.workspaces.excerpts.workspace import ExcerptsWorkspace


class ExcerptsPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.view = desk.show(ExcerptsWorkspace(desk.session, desk.navigator, desk.look), 1100, 760)

    def settle(self) -> None:
        self.desk.settle()

    # What is seen

    def quotes(self) -> list[str]:
        """All of them, also those that are not in view."""
        return [self._quote(number) for number in self._lines()]

    def rows(self) -> list[str]:
        """Headings as they read, quotes indented."""
        model = self.view.model
        rows = ((number, model.row_at(number)) for number in range(model.rowCount()))
        return [model.in_words(row) if isinstance(row, Heading) else f"  {self._quote(n)}" for n, row in rows]

    def cells(self, quote: str) -> list[str]:
        number = self._number(quote)
        return [self.view.model.index(number, column).data() for column in range(5)]

    def surroundings(self, quote: str) -> tuple[str, str]:
        excerpt = self.view.model.index(self._number(quote), 0).data(ROW)
        return excerpt.before, excerpt.after

    def read_rows(self) -> int:
        """How many rows were read."""
        return len(set(self._lines())) - len(self.view.model.unread(0, self.view.model.rowCount()))

    def counts(self) -> str:
        return self.view.bar.counts.text()

    def conditions(self) -> list[str]:
        return [chip.title for chip in self.view.bar.chips]

    def empty_words(self) -> str:
        return self.view.empty.text if self.view.empty.isVisible() else ""

    def selected(self) -> list[str]:
        chosen = self.view.table.chosen()
        numbers = {self.view.model.row_at(number).highlight: number for number in reversed(self._lines())}
        return [self._quote(numbers[highlight]) for highlight in chosen]

    def bar_says(self) -> str:
        return self.view.chosen_bar.text

    def at_top(self) -> str:
        """The quote of the first row in view."""
        number = self.view.table.rowAt(0)
        return self._quote(number) if isinstance(self.view.model.row_at(number), Line) else ""

    # What is done

    def group_by(self, grouping: str) -> None:
        self.view.bar.grouping.take(grouping)
        self.settle()

    def order_by(self, order: str) -> None:
        self.view.bar.order.take(order)
        self.settle()

    def with_context(self, context: str) -> None:
        self.view.bar.context.take(context)
        self.settle()

    def filter_text(self, words: str) -> None:
        self.view.bar.field.setFocus()
        self.view.bar.field.selectAll()
        QTest.keyClicks(self.view.bar.field, words) if words else QTest.keyClick(self.view.bar.field, Qt.Key.Key_Delete)
        self.desk.qtbot.waitUntil(lambda: self.view.bar.asked.wanted.text == words)
        self.settle()

    def add_filter(self, entry: str, typed: str = "") -> None:
        """Choose an entry of “+ filter”; where it asks which one, type some letters and press Enter."""
        next(action for action in self.view.bar.add.menu().actions() if action.text() == entry).trigger()
        self.settle()
        if typed:
            self.pick(typed)

    def pick(self, typed: str) -> None:
        popover = self.popover()
        QTest.keyClicks(popover.picker.field, typed)
        QTest.keyClick(popover.picker.field, Qt.Key.Key_Return)
        self.settle()

    def popover(self) -> PickerPopover:
        return next(child for child in self.view.window().findChildren(PickerPopover) if child.isVisible())

    def turn(self, condition: str) -> None:
        next(chip for chip in self.view.bar.chips if chip.title == condition).name.click()
        self.settle()

    def drop(self, condition: str) -> None:
        next(chip for chip in self.view.bar.chips if chip.title == condition).cross.click()
        self.settle()

    def press_empty(self, button: str) -> None:
        next(each for each in self.view.empty.buttons if each.text() == button).click()
        self.settle()

    def click(self, quote: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        table = self.view.table
        index = self.view.model.index(self._number(quote), 0)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, table.visualRect(index).center())

    def select(self, *quotes: str) -> None:
        self.click(quotes[0])
        for quote in quotes[1:]:
            self.click(quote, Qt.KeyboardModifier.ControlModifier)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.table, key, modifier)
        self.settle()

    def double_click(self, quote: str) -> None:
        self.click(quote)
        table = self.view.table
        middle = table.visualRect(self.view.model.index(self._number(quote), 0)).center()
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def go_to(self, quote: str) -> None:
        """Select a row and bring it to the top of the table."""
        index = self.view.model.index(self._number(quote), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.table.selectionModel().setCurrentIndex(index, flags)
        self.view.table.scrollTo(index, self.view.table.ScrollHint.PositionAtTop)

    def press_bar(self, title: str) -> None:
        buttons = self.view.chosen_bar.findChildren(QPushButton)
        next(button for button in buttons if button.text() == title).click()
        self.settle()

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def export_dialog(self) -> ExportDialog:
        self.view.export()
        self.settle()
        return self.view.findChild(ExportDialog)

    def export_is_open(self) -> bool:
        return any(dialog.isVisible() for dialog in self.view.findChildren(ExportDialog))

    def _number(self, quote: str) -> int:
        return next(number for number in self._lines() if self._quote(number) == quote)

    def _lines(self) -> list[int]:
        model = self.view.model
        return [number for number in range(model.rowCount()) if isinstance(model.row_at(number), Line)]

    def _quote(self, number: int) -> str:
        """As a screen reader says it, which needs no row in view."""
        return self.view.model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
