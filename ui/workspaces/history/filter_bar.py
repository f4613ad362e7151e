"""Which entries of the history are shown: words, coder, kind, days, and one thing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.coder import Coder
from reviewer.model.team.history import HistoryFilter
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.flow import Flow

_TYPING_PAUSE_MS = 250  # A filter reads the history anew, so the hand should have stopped.
_LONGEST_TITLE = 30  # A longer one would push the filters beside it out of the bar.


class HistoryFilterBar(QWidget):
    """`changed()` when other entries are wanted; `export_asked()`."""

    changed = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thing = ""
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words in the history…"))
        self.text.setAccessibleName(self.tr("Words in the history"))
        self.text.setClearButtonEnabled(True)
        self.coder, self.kind, self.days = (
            NamedBox(name) for name in (self.tr("Coder"), self.tr("Kind"), self.tr("Days"))
        )
        for box in (self.coder, self.kind, self.days):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._between = QWidget()
        self.first, self.last = QDateEdit(QDate.currentDate()), QDateEdit(QDate.currentDate())
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.thing = QPushButton()
        self.thing.setProperty("role", "pill")
        self.thing.setToolTip(self.tr("Show the history of the whole project again"))
        self.export = QPushButton(self.tr("Export…"))
        self._fill()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda: self._pause.start())
        for box in (self.coder, self.kind):
            box.activated.connect(self.changed)
        self.days.activated.connect(self._days_chosen)
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.dateChanged.connect(self.changed)
        self.thing.clicked.connect(lambda: self.narrow("", ""))
        self.export.clicked.connect(self.export_asked)
        self._days_shown()
        self.thing.hide()

    def show_coders(self, coders: Iterable[Coder]) -> None:
        """The coders to choose from; the one that is chosen stays chosen while it is there."""
        now = self.coder.currentData()
        self.coder.clear()
        self.coder.addItem(self.tr("everybody"), "")
        for each in coders:
            self.coder.addItem(shown(each.name), each.id)
        self.coder.setCurrentIndex(max(0, self.coder.findData(now)))

    def narrow(self, thing: str, title: str) -> None:
        """Show the history of one thing alone, or of the project for an empty id."""
        self._thing = thing
        name = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
        self.thing.setText(self.tr("only {0}  ✕").format(shown(name).replace("&", "&&")))
        self.thing.setAccessibleName(self.tr("only {0}: show everything again").format(shown(title)))
        self.thing.setVisible(bool(thing))
        self.changed.emit()

    def reset(self) -> None:
        """Show everything; nobody is told."""
        for widget in (self, self.text, self.coder, self.kind, self.days):
            widget.blockSignals(True)
        self.text.clear()
        for box in (self.coder, self.kind, self.days):
            box.setCurrentIndex(0)
        self.narrow("", "")
        for widget in (self, self.text, self.coder, self.kind, self.days):
            widget.blockSignals(False)
        self._pause.stop()
        self._days_shown()

    @property
    def wanted(self) -> HistoryFilter:
        """The filter as it stands."""
        since, until = self._span()
        return HistoryFilter(
            self._thing, self.coder.currentData() or "", self.kind.currentData() or "", since, until, self.text.text()
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return self.wanted != HistoryFilter()

    def _span(self) -> tuple[int | None, int | None]:
        chosen, today = self.days.currentData(), date.today()
        if chosen == "between":
            first, last = self.first.date().toPython(), self.last.date().toPython()
            return _start(first), _start(last + timedelta(days=1))  # type: ignore[arg-type, operator]
        if chosen == "any":
            return None, None
        return _start(today - timedelta(days=int(chosen))), None

    def _fill(self) -> None:
        self.show_coders(())
        for value, name in (
            ("", self.tr("everything")),
            ("coding", self.tr("tags")),
            ("highlight", self.tr("highlights")),
            ("memo", self.tr("memos")),
            ("note", self.tr("notes")),
            ("case", self.tr("cases")),
            ("group", self.tr("groups")),
            ("code", self.tr("codes")),
            ("source", self.tr("sources")),
            ("coder", self.tr("coders")),
            ("project", self.tr("project")),
        ):
            self.kind.addItem(name, value)
        for value, name in (
            ("any", self.tr("at any time")),
            ("0", self.tr("today")),
            ("6", self.tr("in the last 7 days")),
            ("29", self.tr("in the last 30 days")),
            ("between", self.tr("between…")),
        ):
            self.days.addItem(name, value)

    def _lay_out(self) -> None:
        between = QHBoxLayout(self._between)
        between.setContentsMargins(0, 0, 0, 0)
        for part in (self.first, QLabel("–"), self.last):
            between.addWidget(part)
        row = Flow()
        for widget in (self.coder, self.kind, self.days, self._between):
            row.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.text, 1)
        top.addWidget(self.thing)
        top.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(row)

    def _days_chosen(self) -> None:
        self._days_shown()
        self.changed.emit()

    def _days_shown(self) -> None:
        self._between.setVisible(self.days.currentData() == "between")


def _start(day: date) -> int:
    """When a day begins here, in ms since 1970."""
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)
