"""One passage with the marks of each coder, and what can be decided about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.services.consensus.adjudication import Item
from ui.session import Session
from ui.widgets.fields.parts import breakable, wrapped
from ui.widgets.flow import Flow
from ui.widgets.passages.lanes import Lanes
from ui.widgets.passages.seen import Seen
from ui.widgets.told import tell_as
from ui.workspaces.consensus.words import said_words

MOST_KEYS = 9


class Deciding(QWidget):
    """`asked(what)`: `take:CODER`, both, nothing, own, discuss, reopen, read."""

    asked = Signal(str)

    def __init__(self, session: Session, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.title = wrapped()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.lanes = Lanes(quote_font)
        self._area = QScrollArea()
        self._area.setWidget(self.lanes)
        self._area.setWidgetResizable(True)
        tell_as(self._area, QAccessible.Role.Pane, self.tr("Marks of each coder"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said: QLabel = wrapped(role="muted")
        self._row = QWidget()
        self._flow = Flow(self._row)
        policy = self._row.sizePolicy()
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self.takes: dict[str, QPushButton] = {}
        self.fixed = {
            what: self._button(words, what)
            for what, words in (
                ("both", self.tr("All of them (B)")),
                ("nothing", self.tr("Nothing (N)")),
                ("own", self.tr("Otherwise… (O)")),
                ("discuss", self.tr("Discuss… (D)")),
                ("reopen", self.tr("Open again (U)")),
                ("read", self.tr("Read there (Enter)")),
            )
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.said)
        layout.addWidget(self._row)

    def show_passage(self, item: Item, seen: Seen, names: dict[str, str]) -> None:
        """Show a passage and what was said about it."""
        self.title.setText(breakable(shown(seen.title)))
        self.lanes.show_text(seen.text, seen.coders, seen.marks)
        self._area.setAccessibleDescription(self.lanes.accessibleDescription())
        self.lanes.setVisible(True)
        first = self.lanes.top_of(seen.place.start - seen.offset)
        self._area.verticalScrollBar().setMaximum(self.lanes.minimumHeight())
        self._area.verticalScrollBar().setValue(max(0, round(first) - 2 * self.fontMetrics().height()))
        self.said.setText(breakable(said_words(item.said, names)))
        self.said.setVisible(item.said is not None)
        self._offer(list(dict.fromkeys(mark.coder for mark in item.place.marks)), names)
        writable = self._session.can_write
        for what, button in self.fixed.items():
            button.setEnabled(what == "read" or (writable and (what != "reopen" or item.said is not None)))
        self.fixed["both"].setVisible(len(self.takes) > 1)

    def show_nothing(self) -> None:
        """No passage is chosen."""
        self.title.setText("")
        self.lanes.setVisible(False)
        self.said.hide()
        self._offer([], {})
        for button in self.fixed.values():
            button.setEnabled(False)

    def set_quote_font(self, font: QFont) -> None:
        """The reading font."""
        self.lanes.set_quote_font(font)

    def _offer(self, coders: list[str], names: dict[str, str]) -> None:
        for widget in (*self.takes.values(), *self.fixed.values()):
            self._flow.removeWidget(widget)
        for widget in self.takes.values():
            widget.hide()
            widget.deleteLater()
        self.takes = {}
        for number, coder in enumerate(coders, start=1):
            key = f" ({number})" if number <= MOST_KEYS else ""
            button = self._button(f"{shown(names.get(coder, '?'))}{key}", f"take:{coder}")
            button.setToolTip(self.tr("Take what this coder marked into the consensus"))
            button.setEnabled(self._session.can_write)
            self.takes[coder] = button
        for widget in (*self.takes.values(), *self.fixed.values()):
            self._flow.addWidget(widget)
            if widget in self.takes.values():
                widget.show()
        self._row.updateGeometry()

    def _button(self, words: str, what: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"), self._row)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._ask, what))
        return button

    def _ask(self, what: str, _: bool = False) -> None:
        self.asked.emit(what)
