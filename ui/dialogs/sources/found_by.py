"""Which sources a search found: tick them, all that a filter shows at once if wished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Source
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tick_list import TickList
from ui.widgets.rows.painted import on_one_line


class FoundByDialog(QDialog):
    """Accepted, `added` and `taken` are the sources that this search found too, and those that it did not find after all."""

    def __init__(
        self, search: Search, sources: Sequence[Source], searches: Mapping[str, Search], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sources found by {0}").format(shown(search.name)))
        self._before = {source.id for source in sources if source.search == search.id}
        self.sources = TickList(self.tr("Sources"), self.tr("Filter sources"))
        for source in sources:
            other = searches.get(source.search)
            note = f" · {shown(other.name)}" if other is not None and other.id != search.id else ""
            self.sources.put(
                source.id,
                f"{shown(on_one_line(source.title))[:160]}{note}",
                words=f"{source.title} {source.file_name} {source.reference.authors} {note}",
                ticked=source.id in self._before,
            )
        self.count = wrapped(role="muted")
        self.sources.foot.addWidget(self.count, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sources, 1)
        layout.addWidget(buttons)
        self.sources.ticked_changed.connect(self._tell)
        self._tell()
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 26)

    @property
    def added(self) -> list[str]:
        """Ticked now and not before."""
        return [each for each in self.sources.ticked if each not in self._before]

    @property
    def taken(self) -> list[str]:
        """Ticked before and not now."""
        now = set(self.sources.ticked)
        return [each for each in self._before if each not in now]

    def _tell(self) -> None:
        ticked, every = len(self.sources.ticked), self.sources.list.count()
        self.count.setText(self.tr("{0} of {1} ticked").format(counted(ticked), counted(every)))
