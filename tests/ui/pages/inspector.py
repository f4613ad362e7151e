"""The inspector, in the words of somebody who uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.ui.pages.desk import Desk
from ui.panes.inspector.memo_section import MemoSection
from ui.panes.inspector.pane import Inspector


class InspectorPage:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.inspector = desk.show(Inspector(desk.session, desk.navigator, desk.look), width=340)

    @property
    def card(self) -> str:
        """Which card is to be seen."""
        cards = ("project", "source", "code", "highlight")
        seen = [name for name in cards if getattr(self.inspector, name).isVisible()]
        return seen[0] if len(seen) == 1 else f"{seen}"

    def inspect(self, kind: str, identifier: str) -> None:
        self.desk.navigator.inspect(kind, identifier)
        self.desk.settle()

    def type(self, field: QWidget, text: str, *, leave: bool = True) -> None:
        """Replace what stands in a field, key by key, and leave it."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)
        if leave:
            self.leave(field)

    def leave(self, field: QWidget) -> None:
        field.clearFocus()
        self.desk.settle()

    @property
    def memos(self) -> MemoSection:
        return getattr(self.inspector, self.card).memos

    @property
    def memo(self) -> QPlainTextEdit:
        return self.memos.field

    def own_memos(self) -> list[str]:
        """What stands in the fields of one's own memos."""
        fields = [self.memo, *(each.field for each in self.memos.further.values())]
        return [field.toPlainText() for field in fields]

    def chips(self) -> list[str]:
        return [chip.name.text() for chip in self.inspector.highlight.chips.chips]

    def take_away(self, name: str) -> None:
        chip = next(chip for chip in self.inspector.highlight.chips.chips if chip.name.text() == name)
        chip.cross.click()
        self.desk.settle()

    def removable(self) -> bool:
        return any(hasattr(chip, "cross") for chip in self.inspector.highlight.chips.chips)

    def detail(self, name: str) -> str:
        return getattr(self.inspector, self.card).details.value(name)

    def also(self) -> list[tuple[str, str]]:
        return [(button.row.text, button.row.right) for button in self.inspector.highlight.also.buttons]

    def history(self) -> list[str]:
        return [left.text() for left, _ in self.inspector.highlight.history._labels if not left.isHidden()]

    def line(self, name: str) -> QLineEdit:
        """A line of the source's reference data."""
        return self.inspector.source.reference.lines[name]

    def attributes(self) -> dict[str, tuple[str, str]]:
        rows = self.inspector.source.attributes.rows
        return {name: (row.type.currentText(), row.value.text()) for name, row in rows.items()}

    def add_attribute(self, name: str, type_: str, value: str) -> None:
        part = self.inspector.source.attributes
        self.type(part.name, name)
        part.type.setCurrentText(type_)
        self.type(part.value, value)
        part.add.click()
        self.desk.settle()

    def problem(self, name: str = "") -> str:
        """The sentence beneath an attribute, or beneath the row that adds one."""
        part = self.inspector.source.attributes
        label = part.rows[name].problem if name else part.problem
        return label.text() if label.isVisible() else ""
