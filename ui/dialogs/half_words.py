"""Highlights that cut words, as they would read with the whole words: looked through, and widened in one go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.coding.whole_words import Found, HalfWords
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.passage_rows import PLACE, PassageRows

_ITEM = Qt.ItemDataRole.UserRole + 7
_CHARACTERS_OF_START, _CHARACTERS_OF_END = 160, 80  # Both ends of a quote tell what is cut.


class HalfWordsDialog(QDialog):
    """`show_asked(one)` for the passage of a row. Accepted, `chosen` has the ids to widen."""

    show_asked = Signal(object)

    def __init__(self, found: Found, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Half words"))
        free = [one for one in found.own if not one.blocked]
        self.summary = wrapped(self._words(len(free), len(found.own) - len(free), found.others))
        self.list = _Rows()
        self.list.setItemDelegate(PassageRows(self.list, quote_font))
        self.list.setAccessibleName(self.tr("Highlights that cut words; [ ] holds what is added"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._fill(free)
        self.all = QCheckBox(self.tr("All &of them"))
        self.all.setChecked(True)
        self._hint = QLabel(self.tr("Enter shows the passage. Choose rows to widen these alone."))
        self._hint.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.widen = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        for widget in (self.summary, self.list, self.all, self._hint, self.buttons):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.list.itemActivated.connect(lambda item: self.show_asked.emit(item.data(_ITEM)))
        self.list.itemSelectionChanged.connect(self._follow_choice)
        self.all.toggled.connect(lambda _: self._name_button())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._name_button()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.height() * 32)

    @property
    def chosen(self) -> list[str]:
        """The highlights to widen: all, or those of the chosen rows."""
        rows = range(self.list.count())
        items = [self.list.item(row) for row in rows] if self.all.isChecked() else self.list.selectedItems()
        return [item.data(_ITEM).highlight for item in items]

    def _words(self, free: int, blocked: int, others: int) -> str:
        if free == 1:
            parts = [self.tr("1 of your highlights begins or ends inside a word. [ ] holds what would be added.")]
        else:
            many = self.tr("{0} of your highlights begin or end inside a word. [ ] holds what would be added.")
            parts = [many.format(counted(free))]
        if blocked:
            words = self.tr(
                "Left as they are, because the whole words have a highlight of yours with the same code: {0}."
            )
            parts.append(words.format(counted(blocked)))
        if others:
            parts.append(self.tr("Of other coders’ highlights, for them to widen: {0}.").format(counted(others)))
        return " ".join(parts)

    def _fill(self, found: Sequence[HalfWords]) -> None:
        for one in found:
            item = QListWidgetItem(shown(widened_quote(one)))
            item.setData(PLACE, self.tr("{0}, ¶ {1}").format(shown(one.title[:100]), one.paragraph))
            item.setData(_ITEM, one)
            self.list.addItem(item)

    def _follow_choice(self) -> None:
        self.all.setChecked(not self.list.selectedItems())
        self._name_button()

    def _name_button(self) -> None:
        count = len(self.chosen)
        one, many = self.tr("Widen 1 highlight"), self.tr("Widen {0} highlights")
        self.widen.setText(one if count == 1 else many.format(counted(count)))
        self.widen.setEnabled(count > 0)


class _Rows(QListWidget):
    """Keeps Enter, which shows a passage, from the button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def widened_quote(one: HalfWords) -> str:
    """The quote with what would be added in brackets, a long one with its ends alone."""
    quote = one.quote
    if len(quote) > _CHARACTERS_OF_START + _CHARACTERS_OF_END + 20:
        quote = f"{quote[:_CHARACTERS_OF_START]} … {quote[-_CHARACTERS_OF_END:]}"
    before = f"[{one.before}]" if one.before else ""
    after = f"[{one.after}]" if one.after else ""
    return f"{before}{quote}{after}"
