"""The query: its field, how it is read, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.services.evidence.search import SearchMode
from ui.widgets.fields.tab_order import tab_after
from ui.widgets.flow import Flow
from ui.widgets.one_of import OneOf
from ui.workspaces.search.query_card import QueryCard

_TYPING_PAUSE_MS = 250  # A search for each letter would be for nothing.


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, and how it is read."""

    text: str = ""
    mode: SearchMode = "words"
    case: bool = False
    whole_word: bool = False
    included: bool = False


class QueryBar(QWidget):
    """`asked()` when Enter is pressed or typing pauses; `entered()` for Enter alone, and for ↓: on to the results."""

    asked = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search texts, titles, codes and memos"))
        self.field.setAccessibleName(self.tr("Search texts, titles, codes and memos"))
        self.field.setClearButtonEnabled(True)
        self._modes: dict[SearchMode, OneOf] = {}
        self._group = QButtonGroup(self)
        self.case = QCheckBox(self.tr("Match case"))
        self.whole_word = QCheckBox(self.tr("Whole word"))
        self.included = QCheckBox(self.tr("Included only"))
        self.included.setToolTip(self.tr("Search only in sources that were included"))
        self.help = QToolButton()
        self.help.setText("?")
        self.help.setAccessibleName(self.tr("What can be searched"))
        self.help.setToolTip(self.tr("What can be searched"))
        self.help.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.problem.hide()
        self._card: QueryCard | None = None
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING_PAUSE_MS)
        self._later.timeout.connect(self.asked)
        self.field.textChanged.connect(lambda _: self._later.start())
        self.field.returnPressed.connect(self._enter)
        self.case.toggled.connect(lambda _: self._ask())
        self.whole_word.toggled.connect(lambda _: self._ask())
        self.included.toggled.connect(lambda _: self._ask())
        self.help.clicked.connect(self.show_help)

    @property
    def query(self) -> Query:
        """What stands there now."""
        mode = next(name for name, button in self._modes.items() if button.isChecked())
        literal = mode != "words"
        text = self.field.text() if literal else self.field.text().strip()
        return Query(
            text,
            mode,
            literal and self.case.isChecked(),
            literal and self.whole_word.isChecked(),
            self.included.isChecked(),
        )

    def fill(self, text: str, mode: SearchMode = "words") -> None:
        """Put a query in and ask it."""
        self._modes[mode].setChecked(True)
        self._follow_mode()
        self.field.setText(text)
        self._ask()

    def take_mode(self, mode: SearchMode) -> None:
        """Read the query in another way."""
        self._modes[mode].setChecked(True)
        self._follow_mode()
        self._ask()

    def complain(self, sentence: str) -> None:
        """Say in one sentence what is wrong; an empty one takes it away."""
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setVisible(bool(sentence))

    def show_help(self) -> None:
        """Show the query language."""
        if self._card is None:
            self._card = QueryCard(self.window())
        self._card.offer(self.help)

    @property
    def card(self) -> QueryCard | None:
        return self._card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self._ask()
        self.entered.emit()

    def _ask(self) -> None:
        self._later.stop()
        self.asked.emit()

    def _follow_mode(self) -> None:
        literal = not self._modes["words"].isChecked()
        self.case.setVisible(literal)
        self.whole_word.setVisible(literal)
        self.help.setVisible(not literal)

    def _lay_out(self) -> None:
        segments = QHBoxLayout()
        segments.setSpacing(0)
        titles: list[tuple[SearchMode, str, str]] = [
            ("words", self.tr("Words"), self.tr("Words in any form, and the query language")),
            ("exact", self.tr("Exact"), self.tr("These very characters")),
            ("pattern", self.tr("Pattern"), self.tr("A regular expression")),
        ]
        for name, title, tip in titles:
            button = OneOf(title, "segment")
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, mode=name: self.take_mode(mode))
            self._group.addButton(button)
            segments.addWidget(button)
            self._modes[name] = button
        self._modes["words"].setChecked(True)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addLayout(segments)
        row.addWidget(self.help)
        options = QWidget()
        flow = Flow(options)
        policy = options.sizePolicy()
        policy.setHeightForWidth(True)
        options.setSizePolicy(policy)
        for box in (self.case, self.whole_word, self.included):
            box.setProperty("role", "option-page")
            flow.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 4)
        layout.addLayout(row)
        layout.addWidget(options)
        layout.addWidget(self.problem)
        tab_after(self.help, (self.case, self.whole_word, self.included))
        self._follow_mode()
