"""What a user does in the History workspace."""

from __future__ import annotations

from reviewer.model.coding.highlight import Highlight
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.ui.pages.window import WindowPage


class HistoryDesk:
    """The History workspace of a window."""

    def __init__(self, window: WindowPage) -> None:
        self.window = window
        self.workspace = window.app.window.pages["history"]
        self.detail = self.workspace.detail

    @property
    def source(self) -> str:
        return source_lookup.list_sources(project=self.window.app.session.project)[0].id

    def go(self) -> None:
        self.window.do("history")
        self.window.settle()

    def rows(self) -> list[str]:
        model = self.workspace.model
        return [model.index(row, 2).data() for row in range(model.rowCount())]

    def look_for(self, text: str) -> None:
        bar = self.workspace.bar
        with self.window.qtbot.waitSignal(bar.changed):
            bar.text.setText(text)
        self.window.settle()

    def choose(self, box: str, name: str) -> None:
        combo = getattr(self.workspace.bar, box)
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())
        self.window.settle()

    def scroll_to_the_end(self) -> None:
        model, table = self.workspace.model, self.workspace.table
        while model.after is not None:
            table.scrollToBottom()
            model.fetchMore()
            self.window.settle()

    def pick(self, row: int) -> None:
        self.workspace.table.setCurrentIndex(self.workspace.model.index(row, 2))
        self.window.settle()

    def open(self, row: int) -> None:
        self.workspace.table.activated.emit(self.workspace.model.index(row, 2))
        self.window.settle()

    @property
    def note(self) -> str:
        return self.workspace._note.text()

    @property
    def plan(self) -> str:
        return self.detail.revertable.text()

    @property
    def conflicts(self) -> str:
        return self.detail.conflicts.text()

    def highlights(self) -> list[Highlight]:
        return highlight_lookup.highlights_of(project=self.window.app.session.project, source=self.source)
