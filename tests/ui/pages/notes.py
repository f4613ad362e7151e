"""The Notes workspace, in the words of somebody who uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.ui.pages.desk import Desk
from ui.workspaces.notes.workspace import NotesWorkspace


class NotesPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.workspace = desk.show(NotesWorkspace(desk.session, desk.navigator, desk.look), width=1100)

    def go(self) -> NotesPage:
        self.desk.navigator.go("notes")
        self.desk.settle()
        return self

    def turn_to(self, kind: str) -> None:
        self.workspace.tabs[kind].click()  # type: ignore[index]
        self.desk.settle()

    @property
    def page(self):
        return self.workspace.pages[self.workspace.current]

    @property
    def editor(self):
        return self.page.editor

    @property
    def listed(self) -> list[str]:
        return self.page.entries.titles

    @property
    def is_empty(self) -> bool:
        return self.page.empty.isVisible()

    def new(self) -> None:
        self.page.entries.add.click()
        self.desk.settle()

    def choose(self, identifier: str) -> None:
        self.page.entries.choose(identifier)
        self.desk.settle()

    def find(self, text: str) -> None:
        self.page.entries.filter.setText(text)
        self.desk.settle()

    def type(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Replace what stands in a field and leave it."""
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        field.clearFocus()
        self.desk.settle()

    def click(self, button) -> None:
        button.click()
        self.desk.settle()
