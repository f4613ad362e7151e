"""The list to confirm before a reference file is written into the project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.sources.references import Action, Decision, NamedFiles, Proposal, ReferenceFile, decisions_for
from ui.dialogs.sources.references_model import ACTION, ENTRY, SOURCE, WHY, ReferencesModel
from ui.look.numbers import counted
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import as_list
from ui.widgets.rows.painted import on_one_line

_LONGEST_TITLE = 80  # A list as wide as its longest row would make the dialog wider than the screen.


class ReferencesDialog(QDialog):
    """Accepted, `decisions` says what is to be written, `replace` whether the file goes over what is there, `files` what of the
    files that it names is attached. `own`: sources say themselves what completes them, so that none is made.

    The rows are chosen with the arrow keys; Space steps through what can happen with them.
    """

    def __init__(
        self,
        read: ReferenceFile,
        proposals: list[Proposal],
        titles: Mapping[str, str],
        named: NamedFiles,
        parent: QWidget | None = None,
        *,
        own: bool = False,
    ) -> None:
        super().__init__(parent)
        self._own = own
        self.setWindowTitle(self.tr("What the files say of themselves") if own else self.tr("Import references"))
        self.model = ReferencesModel(proposals, read.broken, decisions_for(proposals), titles)
        self.model.setParent(self)
        self._name = read.name
        self.summary = _sentence()
        self.table = QTableView(self)
        self.table.setModel(self.model)
        as_list(self.table, self.tr("Entries of the file"), {SOURCE: 36, WHY: 34, ACTION: 24}, stretched=ENTRY)
        self.complete = QPushButton(self.tr("&Complete the source"))
        self.make_new = QPushButton(self.tr("Make a &new source"))
        self.leave_out = QPushButton(self.tr("&Leave out"))
        self.sources = NamedBox(self.tr("Source that the entry goes to"))
        self.sources.addItem(self.tr("Choose a source…"), "")
        for identifier, title in titles.items():
            self.sources.addItem(shown(on_one_line(title))[:_LONGEST_TITLE], identifier)
        self.sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(28)
        self.over = QCheckBox(self.tr("&Replace what sources have already"))
        self._named = named
        self.attach_files = QCheckBox(self.tr("&Attach the files that it names: {0}").format(counted(len(named.found))))
        self.attach_files.setChecked(bool(named.found))
        self.attach_files.setVisible(bool(named.found))
        self.lacking = wrapped(self._without(named), role="muted")
        self.lacking.setVisible(bool(self.lacking.text()))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.write = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.write.setText(self.tr("Import"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._connect()
        # What a source has already is never offered to it.
        for widget in (self.make_new, self.sources, self.over):
            widget.setHidden(own)
        self._follow()
        self.table.selectRow(0)
        self.table.setFocus()

    @property
    def decisions(self) -> list[Decision]:
        return self.model.decisions()

    @property
    def files(self) -> Mapping[int, Path]:
        """The files to attach, by the lines of their entries."""
        return self._named.found if self.attach_files.isChecked() else {}

    @property
    def replace(self) -> bool:
        return self.over.isChecked()

    def _without(self, named: NamedFiles) -> str:
        told = []
        if named.missing:
            words = self.tr("Named, but not in the folder of the file or below: {0}, such as {1}.")
            told.append(words.format(counted(len(named.missing)), named.missing[0]))
        if named.others:
            told.append(self.tr("Further files of the same works, left out: {0}.").format(counted(len(named.others))))
        return " ".join(told)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.complete, self.make_new, self.leave_out):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.sources)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.attach_files)
        layout.addWidget(self.lacking)
        layout.addWidget(self.over)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 150, self.fontMetrics().height() * 28)

    def _connect(self) -> None:
        self.complete.clicked.connect(lambda: self._decide("attach"))
        self.make_new.clicked.connect(lambda: self._decide("create"))
        self.leave_out.clicked.connect(lambda: self._decide("skip"))
        self.sources.activated.connect(lambda _: self._decide("attach", str(self.sources.currentData())))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        step = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        step.setContext(Qt.ShortcutContext.WidgetShortcut)
        step.activated.connect(self._step)

    def _chosen(self) -> list[int]:
        rows = (index.row() for index in self.table.selectionModel().selectedRows())
        return [row for row in rows if self.model.rows[row].proposal is not None]

    def _decide(self, action: Action, source: str = "") -> None:
        self.model.decide(self._chosen(), action, source)
        self._follow()

    def _step(self) -> None:
        """The next thing that can happen with the chosen entries."""
        chosen = self._chosen()
        if not chosen:
            return
        first = self.model.rows[chosen[0]]
        order: list[Action] = ["attach", "create", "skip"] if first.source else ["create", "skip"]
        order = [action for action in order if action != "create" or not self._own]
        self._decide(order[(order.index(first.action) + 1) % len(order)])

    def _follow(self) -> None:
        chosen, model = self._chosen(), self.model
        self.complete.setEnabled(any(model.rows[row].source for row in chosen))
        for widget in (self.make_new, self.leave_out, self.sources):
            widget.setEnabled(bool(chosen))
        source = model.rows[chosen[0]].source if len(chosen) == 1 else ""
        self.sources.setCurrentIndex(max(0, self.sources.findData(source)))
        completed, made, left = (model.count(action) for action in ("attach", "create", "skip"))
        self.write.setEnabled(bool(completed or made))
        words = self.tr("{0}. Complete a source: {1}. New sources: {2}. Left out: {3}.")
        text = words.format(shown(self._name), counted(completed), counted(made), counted(left))
        if self._own:
            words = self.tr("Files and pages name these of their works. Complete a source: {0}. Left out: {1}.")
            text = words.format(counted(completed), counted(left))
        broken = sum(1 for row in model.rows if row.broken)
        if broken:
            text += " " + self.tr("Cannot be read: {0}.").format(counted(broken))
        self.summary.setText(text)


def _sentence() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
