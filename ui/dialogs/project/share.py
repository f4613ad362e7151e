"""Export the project for others: what goes along, under which names, encrypted or not, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.team.coder import Coder
from reviewer.services.team.team_export import ENDING, LOCKED_ENDING, Along, Choice
from reviewer.system.files import is_folder, is_there, typed
from ui.look.numbers import counted
from ui.sentences import in_words
from ui.widgets.fields.named_box import NamedBox


class ShareDialog(QDialog):
    """After it was accepted: `choice`, `path`, and `agreed` when files that are there may be replaced.

    `along_asked(coder id)`: what of others' work comes along with this coder's? Answer with `show_along`.
    """

    along_asked = Signal(str)

    def __init__(
        self, project: Path, coders: Sequence[Coder], me: str, pseudonymous: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export project"))
        self._project = project
        self._written = False
        self._with_originals = True
        self._agreed: set[Path] = set()
        self.whole = QRadioButton(self.tr("&Everything"))
        self.mine = QRadioButton(self.tr("The &work of one coder"))
        self.other_names = QRadioButton(self.tr("Everything under &other names"))
        self.whole.setChecked(True)
        self.shared = QCheckBox(self.tr("For somebody who codes &blind: with all sources, codes and rounds"))
        self.coder = NamedBox(self.tr("Whose work"))
        for coder in coders:
            self.coder.addItem(shown(coder.name), coder.id)
        self.coder.setCurrentIndex(max(0, self.coder.findData(me)))
        self.originals = QCheckBox(self.tr("With the ori&ginal files"))
        self.originals.setChecked(True)
        self.encrypt = QCheckBox(self.tr("En&crypt with a passphrase"))
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.again.setAccessibleName(self.tr("The same again"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.again.setPlaceholderText(self.tr("The same again"))
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.file, self.names = QLineEdit(), QLineEdit()
        self.along = self._explained("")
        self.along.hide()
        self._asked = ""
        self.problem = _line("", "danger")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Export"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 82)
        for button in (self.whole, self.mine, self.other_names):
            button.toggled.connect(self._follow)
        self.encrypt.toggled.connect(self._follow)
        self.originals.clicked.connect(lambda checked: setattr(self, "_with_originals", checked))
        self.coder.currentIndexChanged.connect(self._follow)
        self.file.textEdited.connect(lambda _: setattr(self, "_written", True))
        self.other_names.setDisabled(pseudonymous)
        self._follow()
        self.whole.setFocus()

    # What was chosen

    @property
    def path(self) -> Path:
        return typed(self.file.text())

    @property
    def names_path(self) -> Path:
        return typed(self.names.text())

    @property
    def choice(self) -> Choice:
        hidden = self.other_names.isChecked()
        return Choice(
            mine=str(self.coder.currentData()) if self.mine.isChecked() else "",
            shared=self.mine.isChecked() and self.shared.isChecked(),
            originals=self.originals.isChecked() and not hidden,
            pseudonymous=hidden,
            names=self.names_path if hidden else None,
            passphrase=self.passphrase.text() if self.encrypt.isChecked() else "",
        )

    @property
    def agreed(self) -> bool:
        """Whether the user agreed to replace all files that are there."""
        wanted = [self.path, *([self.names_path] if self.other_names.isChecked() else [])]
        return all(path in self._agreed for path in wanted if is_there(path))

    def accept(self) -> None:
        self._say(self._what_is_wrong())
        if not self.problem.text():
            super().accept()

    def come_back(self, sentence: str) -> None:
        """It was not written: be there again as it was, with the reason."""
        self._say(sentence)
        self.open()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._fit()

    def _what_is_wrong(self) -> str:
        if self.encrypt.isChecked() and not self.passphrase.text():
            return self.tr("Write a passphrase; without it nobody can open the file, you neither.")
        if self.encrypt.isChecked() and self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases are not the same; write both again.")
        fields = [(self.path, self._ending), *([(self.names_path, ".csv")] if self.other_names.isChecked() else [])]
        for path, ending in fields:
            if not path.name.endswith(ending) or path.name == ending:
                return self.tr("The name of the file must end in “{0}”.").format(ending)
            if not is_folder(path.parent):
                return self.tr("The folder “{0}” does not exist; choose another one.").format(path.parent)
            if is_there(path) and path not in self._agreed:
                return self.tr("“{0}” exists already; choose another name.").format(path.name)
        return ""

    # How it looks

    @property
    def _ending(self) -> str:
        return LOCKED_ENDING if self.encrypt.isChecked() else ENDING

    def _follow(self) -> None:
        """Show what belongs to the choice, and propose a name until one was written."""
        hidden = self.other_names.isChecked()
        self.coder.setEnabled(self.mine.isChecked())
        self.shared.setEnabled(self.mine.isChecked())
        mine = str(self.coder.currentData()) if self.mine.isChecked() else ""
        if mine != self._asked:
            self._asked = mine
            self.along.hide()
            if mine:
                self.along_asked.emit(mine)
        self.originals.setEnabled(not hidden)
        self.originals.setChecked(self._with_originals and not hidden)
        for widget in (self._names_label, self._names_row, self._names_note):
            widget.setVisible(hidden)
        for field in (self.passphrase, self.again):
            field.setVisible(self.encrypt.isChecked())
        if not self._written:
            self.file.setText(str(self._proposed()))
        else:
            plain = self.file.text().removesuffix(".age")
            self.file.setText(plain + ".age" if self.encrypt.isChecked() and plain.endswith(ENDING) else plain)
        if not self.names.text():
            self.names.setText(str(self._project.with_name(f"{self._project.stem} names.csv")))
        self._fit()

    def show_along(self, coder: str, along: Sequence[Along]) -> None:
        """Say what of others' own work goes along with this coder's; nothing when there is none."""
        if coder != self._asked or not along:
            return
        memos = sum(one.count for one in along if one.kind in ("memo", "synthesis"))
        others = sum(one.count for one in along) - memos
        words = self.tr(
            "Work of {0} goes along too, because it was made in one step with something that is needed: memos and texts: {1},"
            " highlights and the like: {2}."
        )
        names = ", ".join(dict.fromkeys(shown(in_words(one.coder)) for one in along))
        self.along.setText(words.format(names, counted(memos), counted(others)))
        self.along.show()
        self._fit()

    def _fit(self) -> None:
        """Be as high as all lines need; `adjustSize` ends at two thirds of the screen, and leaves lines cut."""
        width = max(self.width(), self.minimumWidth())
        self.resize(width, self.heightForWidth(width))

    def _proposed(self) -> Path:
        what = self.tr("export")
        if self.mine.isChecked():
            what = "".join(c if c.isalnum() or c in " -_" else "-" for c in self.coder.currentText())
        elif self.other_names.isChecked():
            what = self.tr("other names")
        number, wanted = 2, self._project.with_name(f"{self._project.stem} {what}{self._ending}")
        while is_there(wanted):
            wanted = self._project.with_name(f"{self._project.stem} {what} {number}{self._ending}")
            number += 1
        return wanted

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        layout = QVBoxLayout(self)
        whose = QHBoxLayout()
        whose.addWidget(self.mine)
        whose.addWidget(self.coder)
        whose.addStretch(1)
        layout.addWidget(self.whole)
        layout.addWidget(self._explained(self.tr("All sources, codes and everybody's work, to merge or to keep.")))
        layout.addLayout(whose)
        layout.addWidget(self._explained(self.tr("This work and what it refers to; merges into the others' copies.")))
        blind = QHBoxLayout()
        blind.addSpacing(self._indent)
        blind.addWidget(self.shared)
        layout.addLayout(blind)
        layout.addWidget(self.along)
        layout.addWidget(self.other_names)
        words = self.tr(
            "To read and analyse, never to merge. No names, history, times or originals; look over the texts."
        )
        layout.addWidget(self._explained(words))
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(self.originals)
        layout.addWidget(self._explained(self.tr("Without them the file is smaller; the texts are always there.")))
        layout.addWidget(self.encrypt)
        layout.addWidget(
            self._explained(self.tr("For mail and memory sticks. Nobody can open it without the passphrase."))
        )
        pair = QHBoxLayout()
        pair.addSpacing(self._indent)
        pair.addWidget(self.passphrase)
        pair.addWidget(self.again)
        layout.addLayout(pair)
        layout.addSpacing(self.fontMetrics().height() // 2)
        form = QFormLayout()
        form.addRow(*self._place(self.tr("&File"), self.file, self._browse))
        self._names_label, self._names_row = self._place(self.tr("&List of names"), self.names, self._browse_names)
        form.addRow(self._names_label, self._names_row)
        layout.addLayout(form)
        self._names_note = _line(self.tr("It says who is who. Keep it apart from the project."), "muted")
        layout.addWidget(self._names_note)
        self.problem.hide()
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    @property
    def _indent(self) -> int:
        return self.fontMetrics().averageCharWidth() * 3

    def _explained(self, text: str) -> QLabel:
        label = _line(text, "muted")
        label.setIndent(self._indent)
        return label

    def _place(self, title: str, field: QLineEdit, browse: object) -> tuple[QLabel, QWidget]:
        label, row, choose = QLabel(title), QWidget(), QPushButton(self.tr("Choose…"))
        label.setBuddy(field)
        field.setAccessibleName(title.replace("&", ""))
        choose.setAutoDefault(False)
        choose.clicked.connect(browse)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field, 1)
        layout.addWidget(choose)
        return label, row

    def _browse(self) -> None:
        kind = self.tr("Review projects (*{0})").format(self._ending)
        self._take(self.file, QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text(), kind)[0])

    def _browse_names(self) -> None:
        title = self.tr("List of names")
        self._take(self.names, QFileDialog.getSaveFileName(self, title, self.names.text(), "CSV (*.csv)")[0])

    def _take(self, field: QLineEdit, chosen: str) -> None:
        if chosen:
            field.setText(chosen)
            self._agreed.add(Path(chosen))
            self._written = self._written or field is self.file


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
