"""What is asked before a passage is decided in one's own way, or left for a talk, or all that agree is taken at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.coding.code import Code
from reviewer.model.names import shown
from reviewer.services.consensus.adjudication import Item, Span, alike
from reviewer.services.evidence.disagreements import Place
from ui.look.numbers import counted
from ui.look.worded import worded as _tr
from ui.sentences import in_quotes
from ui.session import Session
from ui.widgets.fields.tick_list import TickList

_LONGEST = 90


class OwnDialog(QDialog):
    """Borders from those that coders drew, and any codes. Accepted, `span` is what is to stand in the consensus."""

    def __init__(
        self, place: Place, text: str, offset: int, book: Sequence[Code], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Decide in another way"))
        starts = sorted({mark.start for mark in place.marks})
        ends = sorted({mark.end for mark in place.marks})
        self._spans = [(start, end) for start in starts for end in ends if start < end]
        self.borders = QComboBox()
        for start, end in self._spans:
            words = shown(" ".join(text[start - offset : end - offset].split()))
            cut = words if len(words) <= _LONGEST else f"{words[: _LONGEST // 2]} … {words[-_LONGEST // 2 :]}"
            self.borders.addItem(in_quotes(cut))
        self.borders.setMinimumContentsLength(30)
        self.codes = TickList(self.tr("Codes"), self.tr("Filter codes"))
        given = {code for mark in place.marks for code in mark.codes}
        self.codes.put_all(lambda: self._fill(book, given))
        self.buttons = _buttons(self, self.tr("Take into the consensus"))
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Passage"), self.borders)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.codes, 1)
        layout.addWidget(self.buttons)
        self.codes.ticked_changed.connect(self._allow)
        self._allow()
        self.resize(self.fontMetrics().averageCharWidth() * 72, self.fontMetrics().height() * 28)

    @property
    def span(self) -> Span:
        """Start, end and codes."""
        return (*self._spans[self.borders.currentIndex()], frozenset(self.codes.ticked))

    def _fill(self, book: Sequence[Code], given: set[str]) -> None:
        # Those that coders gave come first.
        for code in sorted(book, key=lambda code: code.id not in given):
            if not code.heading:
                self.codes.put(code.id, shown(code.path), words=code.path, ticked=code.id in given)

    def _allow(self) -> None:
        self.go.setEnabled(bool(self.codes.ticked))


class DiscussDialog(QDialog):
    """Why it is to be talked about, and who is to look at it. Accepted, `note` and `assignee` say so."""

    def __init__(self, session: Session, item: Item, coders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("To be discussed"))
        self._field = QPlainTextEdit(item.said.note if item.said is not None else "")
        self._field.setAccessibleName(self.tr("Why"))
        self._field.setPlaceholderText(self.tr("What is to be talked about"))
        self._field.setTabChangesFocus(True)
        self.who = QComboBox()
        for coder, name in [("", self.tr("nobody")), *((each, session.names.get(each, "?")) for each in coders)]:
            self.who.addItem(shown(name), coder)
        if item.said is not None:
            self.who.setCurrentIndex(max(0, self.who.findData(item.said.assignee)))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Why"), self._field)
        form.addRow(self.tr("Wai&ts for"), self.who)
        self.buttons = _buttons(self, self.tr("Leave for a talk"))
        form.addRow(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 60, self.fontMetrics().height() * 14)

    @property
    def note(self) -> str:
        return self._field.toPlainText().strip()

    @property
    def assignee(self) -> str:
        return str(self.who.currentData())

    def write(self, note: str) -> None:
        """Type a note."""
        self._field.setPlainText(note)


class AlikeDialog(QDialog):
    """How near borders are to be. Accepted, `chosen` is what is taken."""

    def __init__(self, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take all on which coders agree"))
        self._items = items
        self.threshold = QSpinBox()
        self.threshold.setRange(1, 100)
        self.threshold.setValue(100)
        self.threshold.setSuffix(" %")
        self.threshold.setToolTip(self.tr("How much of a passage all of them marked; 100 % are the same borders"))
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.buttons = _buttons(self, self.tr("Take them"))
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        form = QFormLayout(self)
        form.addRow(self.tr("&Same from"), self.threshold)
        form.addRow(self.count)
        form.addRow(self.buttons)
        self.threshold.valueChanged.connect(lambda _: self._tell())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self._tell()

    @property
    def chosen(self) -> list[Item]:
        return alike(self._items, self.threshold.value() / 100)

    def _tell(self) -> None:
        number = len(self.chosen)
        same = len(alike(self._items))
        words = self.tr("Passages with the same codes by all: {0}, of which {1} have the same borders.")
        more = self.tr("Where borders differ those of most coders stand.")
        self.count.setText(f"{words.format(counted(number), counted(min(same, number)))} {more}")
        self.go.setEnabled(number > 0)


def _buttons(dialog: QDialog, words: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(words)
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(_tr("Cancel"))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
