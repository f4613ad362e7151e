"""A project of another tool, to be looked at before it is taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.interchange.offsets import CONVENTIONS, Convention
from reviewer.model.interchange.told import in_lines
from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.look.worded import worded as _tr
from ui.sentences import in_words
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row

if TYPE_CHECKING:
    from reviewer.services.exchange.importing import ProjectImported
    from reviewer.services.exchange.reading import Question, ReadProject

_MOST_NAMES = 4


class ImportProjectDialog(QDialog):
    """`changed()` when an answer or the way of counting is another one; accepted, `answers` and `convention` hold."""

    changed = Signal()

    def __init__(self, read: ReadProject, report: ProjectImported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import from another tool"))
        heads = (self.tr("Kind"), self.tr("Comes in"), self.tr("Is there already"))
        self.counts = list_of(heads, self.tr("What the file holds"), {1: 18, 2: 20}, stretched=0)
        self.questions = QListWidget()
        self.questions.setAccessibleName(self.tr("What is the same as here"))
        self.questions.setWordWrap(True)
        self.asked = QLabel(self.tr("Are they the &same? Tick what is."))
        self.asked.setBuddy(self.questions)
        self.counting = QComboBox()
        self.fits = wrapped(role="muted")
        self.not_taken = QPlainTextEdit()
        self.not_taken.setReadOnly(True)
        self.not_taken.setTabChangesFocus(True)
        self.not_taken.setAccessibleName(self.tr("What has no home here"))
        self.lost = QLabel(self.tr("&Not taken over; it is listed in a note:"))
        self.lost.setBuddy(self.not_taken)
        self.answer = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.answer.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(self.tr("Import"))
        self._offer_conventions(read)
        self._ask(read.questions)
        self._lay_out(read)
        self.show_report(report)
        self.counting.activated.connect(lambda _: self.changed.emit())
        self.questions.itemChanged.connect(lambda _: self.changed.emit())
        self.answer.accepted.connect(self.accept)
        self.answer.rejected.connect(self.reject)

    @property
    def answers(self) -> Mapping[str, bool]:
        """By the GUID of each question, whether both are the same."""
        items = map(self.questions.item, range(self.questions.count()))
        return {item.data(Qt.ItemDataRole.UserRole): item.checkState() == Qt.CheckState.Checked for item in items}

    @property
    def convention(self) -> Convention | None:
        """How the file counts, None where that was found out."""
        chosen: Convention | None = self.counting.currentData()
        return chosen

    def show_report(self, report: ProjectImported) -> None:
        """Show what would come in."""
        kinds = [kind for kind in report.taken if report.taken[kind] or report.there[kind]]
        self.counts.setRowCount(len(kinds))
        for row, kind in enumerate(kinds):
            put_row(self.counts, row, (kind_words()[kind], counted(report.taken[kind]), counted(report.there[kind])))
        self.fits.setText(self._fitting(report))
        lines = [*in_lines(report.not_taken, _MOST_NAMES), *report.warnings]
        self.not_taken.setPlainText("\n".join(shown(in_words(line)) for line in lines))
        for widget in (self.lost, self.not_taken):
            widget.setVisible(bool(lines))
        self.take.setEnabled(any(report.taken.values()))
        if not any(report.taken.values()):
            self.fits.setText(self.tr("All of it is in the project already."))

    def _fitting(self, report: ProjectImported) -> str:
        if not report.named:
            words = self.tr("The file does not name the words of its passages; they stand where its numbers say.")
            return words if report.taken["highlight"] else ""
        words = self.tr("{0} of {1} named passages stand on their words: {2}.")
        return words.format(counted(report.fitting), counted(report.named), counting_words(report.convention))

    def _offer_conventions(self, read: ReadProject) -> None:
        found = read.resolution
        self.counting.addItem(self.tr("As found: {0}").format(counting_words(found.convention)), None)
        rivals = [convention for convention, _ in found.rivals]
        for each in (*rivals, *(each for each in CONVENTIONS if each not in rivals and each != found.convention)):
            self.counting.addItem(counting_words(each), each)

    def _ask(self, questions: Sequence[Question]) -> None:
        for each in questions:
            words = self.tr("Coder “{0}” of the file and coder “{1}” here")
            if each.kind == "source":
                words = self.tr("Source “{0}” of the file and source “{1}” here")
                words = (
                    words
                    if each.likely
                    else self.tr("Source “{0}” of the file and source “{1}” here, with another text")
                )
            if each.kind == "code":
                words = self.tr("Code “{0}” and the heading “{1}” that it stands under")
            item = QListWidgetItem(words.format(shown(each.name), shown(each.candidate_name)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.likely else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, each.guid)
            self.questions.addItem(item)
        for widget in (self.asked, self.questions):
            widget.setVisible(bool(questions))

    def _lay_out(self, read: ReadProject) -> None:
        origin = read.project.origin
        told = self.tr("“{0}”, written by {1}").format(read.name, origin) if origin else f"“{read.name}”"
        head = wrapped()
        head.setText(shown(told))
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(self.counts, 3)
        layout.addWidget(self.asked)
        layout.addWidget(self.questions, 1)
        if read.resolution.to_ask:
            ask = wrapped()
            ask.setText(self.tr("How the file counts is not sure. Look at a few passages after the import, or choose:"))
            layout.addWidget(ask)
        form = QFormLayout()
        form.addRow(self.tr("Its numbers &count:"), self.counting)
        layout.addLayout(form)
        layout.addWidget(self.fits)
        layout.addWidget(self.lost)
        layout.addWidget(self.not_taken, 2)
        layout.addWidget(self.answer)
        self.resize(620, 600)


def counting_words(convention: Convention) -> str:
    """How a file counts: `UTF-16 units, CRLF as two, end included`, in the language of the window."""
    units = {"characters": _tr("characters"), "utf-16": _tr("UTF-16 units"), "bytes": _tr("UTF-8 bytes")}
    breaks = _tr("CRLF as two") if convention.raw else _tr("CRLF as one")
    end = _tr("end included") if convention.inclusive else _tr("end excluded")
    return f"{units[convention.unit]}, {breaks}, {end}"


def kind_words() -> dict[str, str]:
    """The kinds of things, in their plural."""
    return {
        "coder": _tr("Coders"),
        "code": _tr("Codes"),
        "source": _tr("Sources"),
        "highlight": _tr("Highlights"),
        "coding": _tr("Tags"),
        "memo": _tr("Memos"),
        "note": _tr("Notes"),
        "group": _tr("Groups"),
        "case": _tr("Cases"),
        "link": _tr("Links"),
    }
