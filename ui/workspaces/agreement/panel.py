"""Beside the figures: one of them in full, the passages behind it, and the marks of each coder on one of these in lanes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reviewer.analysis.charts.chart import EstimateChart
from reviewer.model.names import shown
from ui.look.chart_words import chart_words
from ui.look.numbers import counted
from ui.widgets.charts.card import ChartCard
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.parts import breakable, section, wrapped
from ui.widgets.passages.lanes import Lanes
from ui.widgets.passages.seen import Seen
from ui.widgets.rows.passage_rows import PLACE, PassageRows
from ui.widgets.told import tell_as
from ui.workspaces.agreement.words import differences, kinds

MOST_PLACES = 200
"""Each is a row of its own height; the rest is in the sheet of disagreements."""
_PLACE = PLACE + 1
_LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a cell: its title, the figure in full, how many passages differ, and the first of them."""

    title: str
    lines: Sequence[str]
    number: int
    seen: Sequence[Seen]


class AgreementPanel(QWidget):
    """`kind_asked()` when other disagreements are to be listed, `passage_asked(Place)` to go to one in its text."""

    kind_asked = Signal()
    passage_asked = Signal(object)

    def __init__(self, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.behind: Behind | None = None
        self.title, self.figure, self.note = wrapped(), wrapped(), wrapped(role="muted")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self._heading = section(self.tr("Passages at which coders differ"))
        self.kind: ChoiceButton = ChoiceButton(self.tr("Shown: {0}"), kinds())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Passages at which coders differ"))
        self.list.setItemDelegate(PassageRows(self.list, quote_font))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lanes = Lanes(quote_font)
        self._area = QScrollArea()
        self._area.setWidget(self.lanes)
        self._area.setWidgetResizable(True)
        tell_as(self._area, QAccessible.Role.Pane, self.tr("Marks of each coder"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chart = ChartCard()
        self.chart.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.read = QPushButton(self.tr("Read there"))
        self._parts = (self._heading, self.kind, self.list, self._area, self.read, self.note, self.chart)
        self._lay_out()
        self.kind.chosen.connect(lambda _: self.kind_asked.emit())
        self.list.itemActivated.connect(lambda item: self.passage_asked.emit(item.data(_PLACE).place))
        self.list.currentItemChanged.connect(lambda *_: self._show_lanes())
        self.read.clicked.connect(self._ask)
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """No cell is chosen."""
        self.behind = None
        self.title.setText(breakable(words))
        self.figure.hide()
        self.list.clear()
        for widget in self._parts:
            widget.hide()

    def show_figure(self, title: str, lines: Sequence[str], rounds: EstimateChart) -> None:
        """Show a figure that no passages stand behind, and the same of each round where there are any."""
        self.show_nothing(title)
        if rounds.estimates:
            self.chart.show_chart(rounds, chart_words())
        self.chart.setVisible(bool(rounds.estimates))
        self.figure.setText("\n".join(lines))
        self.figure.setVisible(bool(lines))

    def show_behind(self, behind: Behind) -> None:
        """Show what stands behind a cell; the passage that was looked at stays the current one."""
        item = self.list.currentItem()
        before = item.data(_PLACE).place if item is not None else None
        self.behind = behind
        self.title.setText(breakable(behind.title))
        self.figure.setText("\n".join(behind.lines))
        self.figure.setVisible(bool(behind.lines))
        self.list.clear()
        for seen in behind.seen:
            self._add(seen)
        self.note.setText(self._how_many(behind))
        for widget in self._parts:
            shows = bool(behind.seen) and widget is not self.chart
            widget.setVisible(shows or widget in (self._heading, self.kind, self.note))
        places = [seen.place for seen in behind.seen]
        if places:
            self.list.setCurrentRow(places.index(before) if before in places else 0)

    def set_quote_font(self, font: QFont) -> None:
        """The reading font of quotes."""
        self.list.setItemDelegate(PassageRows(self.list, font))
        self.lanes.set_quote_font(font)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _add(self, seen: Seen) -> None:
        words: Mapping[str, str] = differences()  # type: ignore[assignment]
        how = "; ".join(words[each] for each in seen.place.differences)
        quote = shown(" ".join(seen.quote.split()))[:_LONGEST_QUOTE]
        item = QListWidgetItem(quote)
        item.setData(PLACE, f"{shown(seen.title)} · {how}")
        item.setData(_PLACE, seen)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{quote}, {shown(seen.title)}, {how}")
        self.list.addItem(item)

    def _how_many(self, behind: Behind) -> str:
        if not behind.number:
            return self.tr("No passage differs here.")
        words = self.tr("1 passage") if behind.number == 1 else self.tr("{0} passages").format(counted(behind.number))
        if behind.number > len(behind.seen):
            words = self.tr("{0}; the first {1} are here, all of them in the sheet of disagreements.").format(
                words, counted(len(behind.seen))
            )
        return words

    def _show_lanes(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            seen: Seen = item.data(_PLACE)
            self.lanes.show_text(seen.text, seen.coders, seen.marks)
            self._area.setAccessibleDescription(self.lanes.accessibleDescription())
            # The line before the passage is seen, too.
            first = self.lanes.top_of(seen.place.start - seen.offset)
            self._area.verticalScrollBar().setMaximum(self.lanes.minimumHeight())
            self._area.verticalScrollBar().setValue(max(0, round(first) - 2 * self.fontMetrics().height()))

    def _ask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.passage_asked.emit(item.data(_PLACE).place)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        for widget in (self.title, self.figure, self.chart, self._heading):
            layout.addWidget(widget)
        layout.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.note)
        layout.addWidget(self.list, 2)
        layout.addWidget(self._area, 3)
        layout.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
