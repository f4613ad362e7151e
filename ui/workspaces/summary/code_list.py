"""What can be written on: the whole review and each code, with a mark where a text is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reviewer.model.names import shown
from ui.widgets.swatch import swatch_icon
from ui.workspaces.summary.texts import WHOLE, Written

_CODE = Qt.ItemDataRole.UserRole
_MARK = "✓"


class CodeList(QListWidget):
    """`chosen(code id)`, `WHOLE` for the review; `write_asked()` on Enter."""

    chosen = Signal(str)
    write_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Texts of the summary"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setMinimumHeight(self.fontMetrics().height() * 6)
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(lambda _: self.write_asked.emit())
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_CODE)))

    @property
    def code(self) -> str:
        """What is chosen."""
        item = self.currentItem()
        return item.data(_CODE) if item else WHOLE

    def show_written(self, written: Written) -> None:
        """Show the codes of now. What was chosen stays chosen while it is there."""
        rows = [(WHOLE, self.tr("The whole review"), "", 0)]
        rows += [(code.id, shown(code.name), code.colour, code.depth) for code in written.codes]
        before = self.code
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for row, (code, name, colour, depth) in enumerate(rows):
            item = self.item(row)
            there = bool(written.texts.get(code, "").strip())
            item.setData(_CODE, code)
            item.setText("    " * depth + name + (f"  {_MARK}" if there else ""))
            item.setToolTip(self.tr("A text is written") if there else "")
            told = self.tr("text written") if there else self.tr("no text")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {told}")
            if colour:
                item.setIcon(swatch_icon(colour))
        ids = [row[0] for row in rows]
        self.setCurrentRow(ids.index(before) if before in ids else 0)
        self.blockSignals(False)
        if self.code != before:
            self.chosen.emit(self.code)

    def forget(self) -> None:
        """The project is closed."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def choose(self, code: str) -> None:
        """Choose a code as the user does."""
        for row in range(self.count()):
            if self.item(row).data(_CODE) == code:
                self.setCurrentRow(row)

    def _tell(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CODE))
