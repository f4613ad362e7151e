"""Which sources a search found: tick them, all that a filter shows at once if wished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Source
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.painted import on_one_line

_SOURCE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class FoundByDialog(QDialog):
    """Accepted, `added` and `taken` are the sources that this search found too, and those that it did not find after all."""

    def __init__(
        self, search: Search, sources: Sequence[Source], searches: Mapping[str, Search], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sources found by {0}").format(shown(search.name)))
        self._before = {source.id for source in sources if source.search == search.id}
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter sources"))
        self.filter.setAccessibleName(self.tr("Filter sources"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources"))
        for source in sources:
            other = searches.get(source.search)
            note = f" · {shown(other.name)}" if other is not None and other.id != search.id else ""
            item = QListWidgetItem(f"{shown(on_one_line(source.title))[:160]}{note}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if source.id in self._before else Qt.CheckState.Unchecked)
            item.setData(_SOURCE, source.id)
            item.setData(_WORDS, f"{source.title} {source.file_name} {source.reference.authors} {note}".casefold())
            self.list.addItem(item)
        self.every, self.none = QPushButton(self.tr("Tick all shown")), QPushButton(self.tr("Untick all shown"))
        self.count = wrapped(role="muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.every, self.none):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.filter.textChanged.connect(self._filter)
        self.every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.list.itemChanged.connect(lambda _: self._tell())
        self._tell()
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 26)

    @property
    def added(self) -> list[str]:
        """Ticked now and not before."""
        return [each for each in self._ticked() if each not in self._before]

    @property
    def taken(self) -> list[str]:
        """Ticked before and not now."""
        now = set(self._ticked())
        return [each for each in self._before if each not in now]

    def _ticked(self) -> list[str]:
        items = map(self.list.item, range(self.list.count()))
        return [item.data(_SOURCE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in map(self.list.item, range(self.list.count())):
            item.setHidden(not all(word in item.data(_WORDS) for word in words))

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in map(self.list.item, range(self.list.count())):
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.count.setText(
            self.tr("{0} of {1} ticked").format(counted(len(self._ticked())), counted(self.list.count()))
        )
