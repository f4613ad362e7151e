"""A new project: title, question, place, and which codebook it begins with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reviewer.model.names import clean_name
from reviewer.services.coding import codebook_files
from reviewer.system.file_names import fitted
from reviewer.system.files import is_folder, is_there, typed
from ui.sentences import said
from ui.widgets.fields.parts import wrapped


class NewProject(QDialog):
    """After it was accepted: `title`, `question`, `path`, `template` ("" for none) and `with_sub_codes`."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self._folder = folder
        self._chosen = False
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Ketamine in mental health"))
        self.question = QPlainTextEdit()
        self.question.setPlaceholderText(self.tr("What do you want to find out? (you can write this later)"))
        self.question.setMaximumHeight(self.fontMetrics().height() * 5)
        self.question.setTabChangesFocus(True)
        self.place = QLineEdit(str(folder / self.tr("Review.review")))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        self.codebook = QComboBox()
        for template, (name, _) in self._templates().items():
            self.codebook.addItem(name, template)
        self.sub_codes = QCheckBox()
        self.sub_codes.setChecked(True)
        self.about = wrapped(role="muted")
        # With less the layout would keep room for a column of single words.
        self.about.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._problem = QLabel()
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        file = QLabel(self.tr("&File"))
        file.setBuddy(self.place)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(browse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Create"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Question"), self.question)
        form.addRow(file, row)
        form.addRow(self.tr("&Codebook"), self.codebook)
        form.addRow("", self.about)
        form.addRow("", self.sub_codes)
        form.addRow(self._problem)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        self.title.textEdited.connect(self._name_file)
        self.place.textEdited.connect(lambda _: setattr(self, "_chosen", True))
        self.codebook.currentIndexChanged.connect(lambda _: self._explain())
        self._explain()

    @property
    def path(self) -> Path:
        path = typed(self.place.text())
        # A drive or the top folder has no name.
        return path if path.suffix.lower() == ".review" or not path.name else path.with_name(path.name + ".review")

    @property
    def template(self) -> str:
        name = str(self.codebook.currentData())
        # Codes are the team's own words: they come in the language of the window.
        return name and codebook_files.template_in(name, QLocale.languageToCode(QLocale().language()))

    @property
    def with_sub_codes(self) -> bool:
        return self.sub_codes.isChecked()

    def _templates(self) -> dict[str, tuple[str, str]]:
        """What a codebook can begin with: the name of its file, how it is called, and what it is for."""
        return {
            "treatment": (
                self.tr("Evidence on a treatment"),
                self.tr(
                    "Benefits, Risks, Mechanism and Regulation: what texts claim of a treatment, and how sure they are."
                ),
            ),
            "interview": (
                self.tr("Interviews"),
                self.tr(
                    "Experience, Others, Views and Telling: what people lived through, with whom, and how they tell it."
                ),
            ),
            "policy": (
                self.tr("Policy and debate"),
                self.tr(
                    "Problem, Goals, Measures, Actors, Evidence and Effects: what is proposed, by whom, on what ground."
                ),
            ),
            "four-themes": (
                self.tr("Ketamine, as in the sample project"),
                self.tr("The four themes with the codes of the sample, such as Dissociation or Off-label use."),
            ),
            "": (self.tr("Empty"), self.tr("No codes yet: make them as you read.")),
        }

    def _explain(self) -> None:
        self.about.setText(self._templates()[str(self.codebook.currentData())][1])
        self.sub_codes.setVisible(bool(self.template))
        if self.template:
            themes, below = codebook_files.template_codes(self.template)
            self.sub_codes.setText(self.tr("With &sub-codes ({0} beside the {1} themes)").format(below, themes))

    def accept(self) -> None:
        problem = self._what_is_wrong()
        self._problem.setText(problem)
        if not problem:
            super().accept()

    def _what_is_wrong(self) -> str:
        if not self.title.text().strip():
            self.title.setFocus()
            return self.tr("Write a title first; it can be changed later.")
        try:
            clean_name(self.title.text(), what="title")
        except ValueError as error:
            return said(error)
        if not self.place.text().strip():
            return self.tr("Choose where the project file is to be kept.")
        if is_there(self.path):
            return self.tr("“{0}” exists already; choose another name.").format(self.path.name)
        if not is_folder(self.path.parent):
            return self.tr("The folder “{0}” does not exist; choose another one.").format(self.path.parent)
        return ""

    def _name_file(self, title: str) -> None:
        if not self._chosen:
            safe = "".join(char if char.isalnum() or char in " -_" else "-" for char in title)
            self.place.setText(str(self._folder / f"{fitted(safe[:60], 'Review')}.review"))

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("New project"), self.place.text(), self.tr("Review projects (*.review)")
        )
        if path:
            self.place.setText(path)
            self._chosen = True
