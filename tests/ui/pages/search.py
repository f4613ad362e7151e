"""The Search workspace as a reviewer uses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from reviewer.services.evidence.search import Hit
from tests.ui.pages.desk import Desk
from ui.workspaces.search.code_hits import CodeHits
from ui.workspaces.search.workspace import SearchWorkspace


class SearchPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.view = desk.show(SearchWorkspace(desk.session, desk.navigator, desk.look), 1100, 760)

    # What is seen

    def found(self) -> dict[str, list[str]]:
        """Matches by the title of their group; what is not a text is named."""
        model = self.view.model
        return {model.group_title(group): [self._match(hit) for hit in group.hits] for group in model.groups}

    def count(self) -> str:
        return self.view.count.text()

    def problem(self) -> str:
        return self.view.bar.problem.text() if self.view.bar.problem.isVisible() else ""

    def empty_words(self) -> str:
        return self.view.empty.text if self.view.empty.isVisible() else ""

    def examples(self) -> list[str]:
        return [button.text() for button in self.view.empty.buttons] if self.view.empty.isVisible() else []

    def chosen(self) -> list[str]:
        return [hit.quote for hit in self.view.model.chosen()]

    # What is done

    def search(self, query: str, mode: str = "words") -> None:
        self.view.bar.fill(query, mode)
        self.desk.settle()

    def type(self, text: str) -> None:
        """Type a query and wait for the pause that searches."""
        self.view.bar.field.setFocus()
        self.view.bar.field.selectAll()
        with self.desk.qtbot.waitSignal(self.view.bar.asked):
            QTest.keyClicks(self.view.bar.field, text)
        self.desk.settle()

    def press_in_field(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.bar.field, key)
        self.desk.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.list, key)
        self.desk.settle()

    def click_example(self, text: str) -> None:
        next(button for button in self.view.empty.buttons if button.text() == text).click()
        self.desk.settle()

    def click(self, group: str, number: int = 0) -> None:
        """Click on the words of a hit."""
        box = self._seen(self._index(group, number))
        QTest.mouseClick(self.view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.desk.settle()

    def tick(self, group: str, number: int | None = None) -> None:
        """Click on the check box of a hit, or of a whole group."""
        index = self._group(group) if number is None else self._index(group, number)
        box = self._seen(index)
        middle = self.view.list.itemDelegate().check_box(box, index).center().toPoint()
        QTest.mouseClick(self.view.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        self.desk.settle()

    def preview(self) -> CodeHits:
        self.view.code.click()
        self.desk.settle()
        return self.view.findChild(CodeHits)

    def _match(self, hit: Hit) -> str:
        return hit.quote if hit.kind == "text" else f"{hit.kind}: {hit.quote}"

    def _group(self, title: str) -> QModelIndex:
        model = self.view.model
        titles = [model.group_title(group) for group in model.groups]
        return model.index(titles.index(title), 0)

    def _index(self, group: str, number: int) -> QModelIndex:
        return self.view.model.index(number, 0, self._group(group))

    def _seen(self, index: QModelIndex):
        self.view.list.scrollTo(index)
        return self.view.list.visualRect(index)
