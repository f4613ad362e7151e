"""The codebook pane, in the words of somebody who uses it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.pages.desk import Desk
from ui.dialogs.codes import ConfirmDelete, PickCode
from ui.panes.codebook.model import CodebookModel
from ui.panes.codebook.pane import CodebookPane
from ui.reader import CODES_MIME

_MOVE, _LEFT, _NONE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class CodebookPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.pane = desk.show(CodebookPane(desk.session, desk.navigator))
        self.tree = self.pane.tree

    def tree_shown(self) -> list[str]:
        """The rows that are to be seen, two spaces for each level."""
        found: list[str] = []
        index = self.tree.model().index(0, 0)
        while index.isValid():
            found.append("  " * self._depth(index) + index.data())
            index = self.tree.indexBelow(index)
        return found

    def count(self, name: str) -> int:
        return self._row(name).data(CodebookModel.COUNT)

    def colour(self, name: str) -> str:
        return self._row(name).data(CodebookModel.COLOUR)

    def key(self, name: str) -> str:
        return self._row(name).data(CodebookModel.SHORTCUT)

    def is_hidden(self, name: str) -> bool:
        return self._row(name).data(CodebookModel.HIDDEN)

    def current(self) -> str:
        return self.tree.currentIndex().data() or ""

    def choose(self, name: str) -> None:
        self.tree.setCurrentIndex(self._row(name))
        self.tree.setFocus()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.tree.viewport(), _LEFT, pos=self._middle(name))

    def double_click(self, name: str) -> None:
        self.click(name)
        QTest.mouseDClick(self.tree.viewport(), _LEFT, pos=self._middle(name))

    def click_eye(self, name: str) -> None:
        index = self._row(name)
        box = self.tree._rows.eye_box(self.tree.font(), self.tree.visualRect(index).toRectF(), index)
        QTest.mouseClick(self.tree.viewport(), _LEFT, pos=box.center().toPoint())

    def press(self, keys: str) -> None:
        """Keys by name, as `Alt+Up`, in the tree."""
        *held, name = keys.split("+")
        names = {"Ctrl": "ControlModifier", "Shift": "ShiftModifier", "Alt": "AltModifier"}
        modifiers = _NONE
        for one in held:
            modifiers |= getattr(Qt.KeyboardModifier, names[one])
        QTest.keyClick(self.tree, getattr(Qt.Key, f"Key_{name}"), modifiers)
        self.desk.settle()

    def rename_to(self, name: str) -> None:
        """Type into the row that is being renamed."""
        editor = self.tree.viewport().findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.desk.qtbot.waitUntil(lambda: self.tree.viewport().findChild(QLineEdit) is None)
        self.desk.settle()

    def name_new(self, name: str) -> None:
        """Type the name of the new code that is asked for."""
        assert self.pane.new.isVisible()
        QTest.keyClicks(self.pane.new, name)
        QTest.keyClick(self.pane.new, Qt.Key.Key_Return)
        self.desk.settle()

    def is_naming(self) -> str:
        """What is asked for while a new code is named; empty otherwise."""
        return self.pane.new.placeholderText() if self.pane.new.isVisible() else ""

    def filter(self, text: str) -> None:
        self.pane.filter.clear()
        QTest.keyClicks(self.pane.filter, text)

    def menu(self, name: str) -> QMenu:
        return self.pane.menu_for(self._row(name).data(CodebookModel.ID) if name else "")

    def do(self, name: str, *path: str) -> None:
        """Choose from the context menu of a code, through submenus."""
        menu = self.menu(name)
        for title in path[:-1]:
            submenu = find(menu, title).menu()
            assert isinstance(submenu, QMenu)
            menu = submenu
        find(menu, path[-1]).trigger()
        self.desk.settle()

    def drop_on(self, dragged: str, target: str) -> bool:
        return self._drop(dragged, self._middle(target))

    def drop_before(self, dragged: str, target: str) -> bool:
        box = self.tree.visualRect(self._row(target))
        return self._drop(dragged, QPoint(box.center().x(), box.top()))

    def dragged_out(self, name: str) -> QMimeData:
        return self.tree.model().mimeData([self._row(name)])

    def delete_dialog(self) -> ConfirmDelete:
        self.desk.qtbot.waitUntil(lambda: self._dialog(ConfirmDelete) is not None)
        dialog = self._dialog(ConfirmDelete)
        assert dialog is not None
        return dialog

    def pick(self, typed: str) -> None:
        """Type into the dialog that asks for a code, and press Enter."""
        dialog = self._dialog(PickCode)
        assert dialog is not None
        QTest.keyClicks(dialog.field, typed)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        self.desk.settle()

    def coders(self) -> dict[str, bool]:
        """The coders with check boxes, by name."""
        boxes = self.pane.coders.boxes.values() if self.pane.coders.isVisible() else ()
        return {box.text(): box.isChecked() for box in boxes}

    def toggle_coder(self, name: str) -> None:
        next(box for box in self.pane.coders.boxes.values() if box.text() == name).click()
        self.desk.settle()

    def _dialog(self, kind: type) -> ConfirmDelete | PickCode | None:
        return next((dialog for dialog in self.pane.findChildren(kind) if dialog.isVisible()), None)

    def _drop(self, name: str, point: QPoint) -> bool:
        data, view = self.dragged_out(name), self.tree.viewport()
        assert data.hasFormat(CODES_MIME)
        enter = QDragEnterEvent(point, _MOVE, data, _LEFT, _NONE)
        QApplication.sendEvent(view, enter)
        move = QDragMoveEvent(point, _MOVE, data, _LEFT, _NONE)
        QApplication.sendEvent(view, move)
        if move.isAccepted():
            QApplication.sendEvent(view, QDropEvent(QPointF(point), _MOVE, data, _LEFT, _NONE))
        self.desk.settle()
        return move.isAccepted()

    def _middle(self, name: str) -> QPoint:
        return self.tree.visualRect(self._row(name)).center()

    def _row(self, name: str) -> QModelIndex:
        model = self.tree.model()
        found = model.match(
            model.index(0, 0),
            Qt.ItemDataRole.DisplayRole,
            name,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        assert found, name
        return found[0]

    def _depth(self, index: QModelIndex) -> int:
        depth = 0
        while index.parent().isValid():
            index, depth = index.parent(), depth + 1
        return depth


def find(menu: QMenu, title: str) -> QAction:
    """The action of a menu with this title."""
    return next(action for action in menu.actions() if action.text().split("\t")[0] == title)
