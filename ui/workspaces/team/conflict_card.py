"""One conflict with its sides next to each other, and the buttons that decide it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.team.conflict import ConflictItem, Side, Twin
from reviewer.sentence import Sentence
from reviewer.system.moments import here
from ui.look.numbers import counted
from ui.sentences import in_quotes, in_words
from ui.workspaces.team.field_names import field_name


class ConflictCard(QFrame):
    """`value_chosen(conflict, ref)`, `text_written(conflict, text)`, `fate_chosen(conflict, "keep"|"delete")`, `place_accepted`,
    `displaced_removed`."""

    value_chosen = Signal(object, str)
    text_written = Signal(object, str)
    fate_chosen = Signal(object, str)
    place_accepted = Signal(object)
    displaced_removed = Signal(object)

    def __init__(self, conflict: ConflictItem, *, decidable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.conflict = conflict
        self.buttons: list[QPushButton] = []
        self.editor: QPlainTextEdit | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.addWidget(self._head())
        grid = QGridLayout()
        grid.setContentsMargins(14, 0, 14, 0)
        grid.setHorizontalSpacing(24)
        for column, side in enumerate(conflict.sides[:4]):
            grid.setColumnStretch(column, 1)
            self._add_side(grid, column, side, decidable)
        layout.addLayout(grid)
        if decidable:
            layout.addLayout(self._decisions())
        self.setAccessibleName(f"{self._sort()}: {shown(in_words(conflict.title))}")

    def _sort(self) -> str:
        return {
            "value": self.tr("{0} changed twice").format(in_quotes(field_name(self.conflict.field))),
            "cycle": self.tr("move skipped: it would close a ring"),
            "delete-edit": self.tr("deleted and changed"),
            "delete-use": self.tr("deleted and used"),
            "kind": self.tr("made in the place of another thing"),
        }[self.conflict.sort]

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("role", "card-head")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 14, 8)
        tag = QLabel(self._sort())
        tag.setProperty("role", "tag")
        title = QLabel(shown(in_words(self.conflict.title)))
        title.setTextFormat(Qt.TextFormat.PlainText)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        row.addWidget(tag)
        row.addWidget(title, 1)
        if self.conflict.uses:
            once = self.conflict.uses == 1
            uses = QLabel(
                self.tr("used once") if once else self.tr("used {0} times").format(counted(self.conflict.uses))
            )
            uses.setProperty("role", "muted")
            row.addWidget(uses)
        return head

    def _add_side(self, grid: QGridLayout, column: int, side: Side, decidable: bool) -> None:
        when = here(side.when).strftime("%Y-%m-%d %H:%M")
        who = QLabel(f"{shown(in_words(side.coder))} · {when}")
        who.setProperty("role", "muted")
        text = self.tr("deleted it") if side.deletes else shown(_value_words(side.value)[:2_000]) or self.tr("(empty)")
        value = QLabel(text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(who, 0, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, 1, column, Qt.AlignmentFlag.AlignTop)
        if decidable and self.conflict.sort == "value":
            button = self._button(self.tr("Keep this"), partial(self.value_chosen.emit, self.conflict, side.ref))
            grid.addWidget(button, 2, column, Qt.AlignmentFlag.AlignLeft)

    def _decisions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        conflict = self.conflict
        if conflict.sort in ("delete-edit", "delete-use"):
            row.addWidget(self._button(self.tr("Keep it"), lambda: self.fate_chosen.emit(conflict, "keep")))
            row.addWidget(self._button(self.tr("Delete it"), lambda: self.fate_chosen.emit(conflict, "delete")))
        elif conflict.sort == "kind":
            row.addWidget(self._button(self.tr("Remove it"), lambda: self.displaced_removed.emit(conflict)))
        elif conflict.sort == "cycle":
            row.addWidget(self._button(self.tr("Leave it where it is"), lambda: self.place_accepted.emit(conflict)))
        elif conflict.proposal:
            self.editor = QPlainTextEdit(conflict.proposal)
            self.editor.setAccessibleName(self.tr("Proposed text"))
            self.editor.setMaximumHeight(self.fontMetrics().height() * 5)
            row.addWidget(self.editor, 1)
            row.addWidget(self._button(self.tr("Use this text"), self._write))
        row.addStretch(1)
        return row

    def _write(self) -> None:
        if self.editor is not None:
            self.text_written.emit(self.conflict, self.editor.toPlainText())

    def _button(self, title: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.clicked.connect(lambda: run())
        self.buttons.append(button)
        return button


def _value_words(value: str) -> str:
    """What one side has, in the language of the window; where it names its field, that too."""
    if isinstance(value, Sentence) and "field" in value.values:
        field, inside = value.values["field"], value.values["value"]
        return f"{field_name(str(field))}: {in_words(inside) if isinstance(inside, str) else inside}"
    return in_words(value)


class TwinCard(QFrame):
    """Two things of one name that may be one. `unify_asked(twin)`."""

    unify_asked = Signal(object)

    def __init__(self, twin: Twin, *, decidable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        tag = QLabel(self.tr("same work twice") if twin.kind == "source" else self.tr("same name twice"))
        tag.setProperty("role", "tag")
        kind = {"code": self.tr("Code"), "coder": self.tr("Coder"), "source": self.tr("Source")}[twin.kind]
        title = QLabel(f"{kind} {in_quotes(shown(twin.name))}")
        title.setTextFormat(Qt.TextFormat.PlainText)
        reasons = {
            "": self.tr("made apart"),
            "their definitions differ": self.tr("their definitions differ"),
            "one file, read in two ways": self.tr("one file, read in two ways"),
        }
        spaces = self.tr("their texts differ in spaces or the form of letters alone")
        difference = QLabel(reasons.get(twin.difference, spaces if twin.kind == "source" else twin.difference))
        difference.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Unify"))
        self.button.clicked.connect(lambda: self.unify_asked.emit(twin))
        self.button.setVisible(decidable)
        for widget in (tag, title, difference):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.button)
