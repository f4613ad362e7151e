"""The Agreement workspace as a reviewer uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.pages.desk import Desk
from ui.workspaces.agreement.workspace import AgreementWorkspace


class AgreementPage:
    def __init__(self, desk: Desk, width: int = 1300) -> None:
        self.desk = desk
        self.view = desk.show(AgreementWorkspace(desk.session, desk.navigator, desk.look), width, 800)
        self.model = self.view.model

    def settle(self) -> None:
        self.desk.settle()

    # What is seen

    def columns(self) -> list[str]:
        model = self.model
        return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(1, model.columnCount())]

    def rows(self) -> dict[str, dict[str, str]]:
        """The words of each cell by the names of row and column; empty cells are left out."""
        model, heads = self.model, self.columns()
        return {
            model.index(row, 0).data(): {
                head: words for at, head in enumerate(heads, 1) if (words := model.index(row, at).data())
            }
            for row in range(model.rowCount())
        }

    def note(self) -> str:
        return self.view.bar.note.text()

    def empty_words(self) -> str:
        return self.view.empty.text if self.view.empty.isVisible() else ""

    def figure(self) -> str:
        """The figure in full, at the right."""
        panel = self.view.panel
        return f"{panel.title.text()}: {panel.figure.text()}" if panel.figure.isVisible() else panel.title.text()

    def passages(self) -> list[tuple[str, str]]:
        """The passages behind a figure with where they stand and how they differ."""
        listed = self.view.panel.list
        return [
            (listed.item(row).text(), listed.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(listed.count())
        ]

    def lanes(self) -> str:
        return self.view.panel.lanes.accessibleDescription()

    # What is done

    def choose(self, box: str, value: str) -> None:
        getattr(self.view.bar, box).take(value)
        self.settle()

    def only(self, kind: str) -> None:
        self.view.panel.kind.take(kind)
        self.settle()

    def go_to(self, row: str, column: str = "") -> None:
        names = [self.model.index(at, 0).data() for at in range(self.model.rowCount())]
        index = self.model.index(names.index(row), 1 + self.columns().index(column) if column else 0)
        self.view.table.setCurrentIndex(index)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.focusWidget() or self.view, key)
        self.settle()
