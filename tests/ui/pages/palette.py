"""The one field for everything, in the words of somebody who uses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from tests.ui.pages.window import Key, Mod, WindowPage
from ui.panes.palette.rows import HEADING, KIND, keys

_SHOWN = Qt.ItemDataRole.DisplayRole


class PalettePage:
    def __init__(self, window: WindowPage) -> None:
        self.window = window
        self._palette = window.app.palette
        self._field = window.app.window.top_bar.field

    def open(self) -> PalettePage:
        """Ctrl+K."""
        QTest.keyClick(self.window.focus() or self.window.app.window, Key.Key_K, Mod.ControlModifier)
        self.window.settle()
        return self

    def click_field(self) -> PalettePage:
        QTest.mouseClick(self._field, Qt.MouseButton.LeftButton)
        self.window.settle()
        return self

    def type(self, text: str) -> PalettePage:
        if not self.is_open:
            self.open()
        QTest.keyClicks(self._field, text)
        self.window.settle()
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> PalettePage:
        QTest.keyClick(self._field, key, modifier)
        self.window.settle()
        return self

    def enter(self, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> PalettePage:
        return self.press(Key.Key_Return, modifier)

    def click(self, title: str) -> PalettePage:
        index = next(index for index in self._rows() if index.data(_SHOWN) == title)
        box = self._palette.list.visualRect(index)
        QTest.mouseClick(self._palette.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.window.settle()
        return self

    # What is shown

    @property
    def is_open(self) -> bool:
        return self._palette.isVisible()

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def chosen(self) -> str:
        """What Enter would take."""
        return self._palette.list.currentIndex().data(_SHOWN) or ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row that Enter would take: the focus stays in the field."""
        return self._field.accessibleDescription()

    @property
    def hint(self) -> str:
        return self._palette._hint.text()

    def keys_of(self, title: str) -> list[str]:
        """The key caps of a row."""
        palette = self._palette
        index = next(index for index in self._rows() if index.data(_SHOWN) == title)
        offer = palette.model.offer_at(index)
        return keys(offer.kind, offer.shortcut, chosen=index == palette.list.currentIndex())

    def headings(self) -> list[str]:
        return [index.data(_SHOWN) for index in self._rows(True)]

    def offered(self, kind: str | None = None) -> list[str]:
        """The titles of all rows, or of one kind."""
        return [index.data(_SHOWN) for index in self._rows() if kind in (None, index.data(KIND))]

    def _rows(self, headings: bool = False) -> list[QModelIndex]:
        model = self._palette.model
        return [index for index in map(model.index, range(model.rowCount())) if bool(index.data(HEADING)) is headings]
