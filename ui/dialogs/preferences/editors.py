"""What a setting is given with: one small field for each kind of row. A field shows a value, and tells when another is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.settings import RecentProject
from ui.dialogs.preferences.rows import Row
from ui.look.fonts import default_reading_font
from ui.widgets.fields.cut import CutBox

_LISTED = 4
"""Rows of a list that are seen without scrolling."""


class Editor(QWidget):
    """`taken(value)` when the user gives the setting another value."""

    taken = Signal(object)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.beside = QHBoxLayout(self)
        self.beside.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: Any) -> None:
        """Show what the setting is now; tells nobody."""
        raise NotImplementedError

    def put(self, field: QWidget) -> None:
        """Show this field, named as the setting is."""
        field.setAccessibleName(self.row.title)
        field.setAccessibleDescription(self.row.sentence)
        self.beside.addWidget(field)
        self.setFocusProxy(field)


class Switch(Editor):
    """On or off."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.box = QCheckBox(row.title.replace("&", "&&"))
        self.put(self.box)
        self.box.clicked.connect(lambda on: self.taken.emit(on))

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class Choice(Editor):
    """One of a few values."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.box = CutBox()
        for value, name in row.values():
            self.box.addItem(name, value)
        self.put(self.box)
        self.box.activated.connect(lambda at: self.taken.emit(self.box.itemData(at)))

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


class Number(Editor):
    """A whole number within its limits."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.box = QSpinBox()
        self.box.setRange(row.limits.start, row.limits.stop - 1)
        # While “12” is typed, “1” is not meant.
        self.box.setKeyboardTracking(False)
        self.put(self.box)
        self.box.valueChanged.connect(lambda value: self.taken.emit(value))

    def show_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setValue(int(value))
        self.box.blockSignals(False)


class Font(Editor):
    """A family of fonts; an empty one is that which comes with the program."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.box = QFontComboBox()
        self.box.setEditable(False)
        self.put(self.box)
        self.box.activated.connect(lambda _: self.taken.emit(self.box.currentFont().family()))

    def show_value(self, value: Any) -> None:
        self.box.setCurrentFont(QFont(str(value) or default_reading_font() or self.font().family()))


class Name(Editor):
    """A line of text. `text` is what was written."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.line = QLineEdit()
        self.put(self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def show_value(self, value: Any) -> None:
        self.line.setText(str(value))


class Forgetting(Editor):
    """Things that are remembered by a path, each of which can be forgotten."""

    def __init__(self, row: Row) -> None:
        super().__init__(row)
        self.list = QListWidget()
        self.list.setMaximumHeight(self.fontMetrics().height() * (_LISTED * 2))
        self.forget = QPushButton(self.tr("Forget"))
        self.forget.setAutoDefault(False)
        self.put(self.list)
        self.none = QLabel(self.tr("None."))
        self.beside.insertWidget(0, self.none)
        column = QVBoxLayout()
        column.addWidget(self.forget)
        column.addStretch(1)
        self.beside.addLayout(column)
        self._value: Any = None
        self.list.currentRowChanged.connect(lambda at: self.forget.setEnabled(at >= 0))
        self.forget.clicked.connect(self._forget)

    def show_value(self, value: Any) -> None:
        self._value = value
        self.list.clear()
        for path, words in self._listed(value):
            self.list.addItem(words)
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, path)
        self.forget.setEnabled(False)
        there = bool(self.list.count())
        for widget in (self.list, self.forget):
            widget.setVisible(there)
        self.none.setVisible(not there)

    def _forget(self) -> None:
        gone = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        left = self._without(gone)
        self.show_value(left)
        self.taken.emit(left)

    def _listed(self, value: Any) -> list[tuple[str, str]]:
        raise NotImplementedError

    def _without(self, path: str) -> Any:
        raise NotImplementedError


class Places(Forgetting):
    """Where projects meet others, by project."""

    def _listed(self, value: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
        return [(path, f"{shown(Path(path).name)}: {shown(place['where'])}") for path, place in value.items()]

    def _without(self, path: str) -> dict[str, dict[str, Any]]:
        return {each: place for each, place in self._value.items() if each != path}


class Projects(Forgetting):
    """Recent projects."""

    def _listed(self, value: list[RecentProject]) -> list[tuple[str, str]]:
        return [(each.path, f"{shown(each.title)} ({shown(each.path)})") for each in value]

    def _without(self, path: str) -> list[RecentProject]:
        return [each for each in self._value if each.path != path]


KINDS: dict[str, type[Editor]] = {
    "switch": Switch,
    "choice": Choice,
    "number": Number,
    "font": Font,
    "name": Name,
    "places": Places,
    "projects": Projects,
}
