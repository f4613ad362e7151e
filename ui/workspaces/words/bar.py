"""Above the words: which are left out, in which texts they are counted, and the word that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.services.evidence.words import STOP_LISTS, LeftOut
from ui.session import Session
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.tab_order import tab_after
from ui.widgets.flow import Flow

_TYPING_PAUSE_MS = 400
_LISTS, _OWN, _SCOPE, _ORDER = "words/lists", "words/own", "words/scope", "words/order"
"""Where the user's choice is kept among what the window keeps."""


class WordsBar(QWidget):
    """`changed()` when other words are to be counted, `chart_asked(on)`, `export_asked()`."""

    changed = Signal()
    chart_asked = Signal(bool)
    export_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session = session
        kept = session.settings.window
        self.lists = QPushButton(self.tr("Function words"))
        self.lists.setToolTip(self.tr("Leave out words such as “the” and “of”, by language"))
        menu = QMenu(self.lists)
        self._actions: dict[str, QAction] = {}
        names = {"en": self.tr("English"), "de": self.tr("German"), "es": self.tr("Spanish"),
                 "pt": self.tr("Portuguese"), "fr": self.tr("French")}  # fmt: skip
        for language in STOP_LISTS:
            action = self._actions[language] = menu.addAction(self.tr("Without those of {0}").format(names[language]))
            action.setCheckable(True)
            action.setChecked(language in kept.get(_LISTS, "en").split())
            action.toggled.connect(self._ask)
        self.lists.setMenu(menu)
        self.own = QLineEdit(kept.get(_OWN, ""))
        self.own.setPlaceholderText(self.tr("Other words to leave out"))
        self.own.setAccessibleName(self.tr("Other words to leave out"))
        self.own.setClearButtonEnabled(True)
        self.own.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        self.numbers = QCheckBox(self.tr("Numbers"))
        self.numbers.setToolTip(self.tr("Count numbers too"))
        self.scope: ChoiceButton = ChoiceButton(
            self.tr("In {0}"),
            [
                ("all", self.tr("all texts")),
                ("included", self.tr("included sources")),
                ("open", self.tr("the open source")),
            ],
        )
        if kept.get(_SCOPE) in ("included", "open"):
            self.scope.set_value(kept[_SCOPE])
        self.order: ChoiceButton = ChoiceButton(
            self.tr("Sorted {0}"),
            [
                ("uses", self.tr("by uses")),
                ("word", self.tr("by the alphabet")),
                ("sources", self.tr("by sources")),
            ],
        )
        if kept.get(_ORDER) in ("word", "sources"):
            self.order.set_value(kept[_ORDER])
        self.chart = QCheckBox(self.tr("Chart"))
        self.chart.setToolTip(self.tr("The most used words as a chart"))
        self.export = QPushButton(self.tr("Export…"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING_PAUSE_MS)
        self._later.timeout.connect(self._ask)
        self.own.textChanged.connect(lambda _: self._later.start())
        self.numbers.toggled.connect(self._ask)
        self.scope.chosen.connect(self._ask)
        self.order.chosen.connect(self._keep)
        self.chart.toggled.connect(self.chart_asked)
        self.export.clicked.connect(self.export_asked)
        self._lay_out()

    @property
    def left_out(self) -> LeftOut:
        """What is not to be counted."""
        return LeftOut(self._chosen(), tuple(self.own.text().replace(",", " ").split()), not self.numbers.isChecked())

    def _chosen(self) -> tuple[str, ...]:
        return tuple(language for language, action in self._actions.items() if action.isChecked())

    def _ask(self, *_: object) -> None:
        self._keep()
        self.changed.emit()

    def _keep(self, *_: object) -> None:
        self._session.settings.window[_LISTS] = " ".join(self._chosen()) or "-"
        self._session.settings.window[_OWN] = self.own.text()
        self._session.settings.window[_SCOPE] = self.scope.value
        self._session.settings.window[_ORDER] = self.order.value
        self._session.save_settings()

    def _lay_out(self) -> None:
        row_of = QWidget()
        row = Flow(row_of)
        policy = row_of.sizePolicy()
        policy.setHeightForWidth(True)
        row_of.setSizePolicy(policy)
        parts = (self.scope, self.lists, self.own, self.numbers, self.order, self.chart, self.export)
        for widget in parts:
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        for box in (self.numbers, self.chart):
            box.setProperty("role", "option-page")
            box.setMinimumHeight(self.export.sizeHint().height())
        tab_after(None, parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(row_of)
