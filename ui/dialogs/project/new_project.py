"""A new project: title, question, place, and which codebook it begins with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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


class NewProject(QDialog):
    """After it was accepted: `title`, `question`, `path`, and `with_themes` for the four themes."""

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
        self.codebook.addItem(self.tr("Four themes: Benefits, Risks, Mechanism, Regulation"), True)
        self.codebook.addItem(self.tr("Empty"), False)
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
        form.addRow(self._problem)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        self.title.textEdited.connect(self._name_file)
        self.place.textEdited.connect(lambda _: setattr(self, "_chosen", True))

    @property
    def path(self) -> Path:
        path = Path(self.place.text().strip()).expanduser()
        return path if path.suffix == ".review" else path.with_name(path.name + ".review")

    @property
    def with_themes(self) -> bool:
        return bool(self.codebook.currentData())

    def accept(self) -> None:
        problem = self._what_is_wrong()
        self._problem.setText(problem)
        if not problem:
            super().accept()

    def _what_is_wrong(self) -> str:
        try:
            clean_name(self.title.text(), what="title")
        except ValueError as error:
            return str(error)
        if not self.place.text().strip():
            return self.tr("Choose where the project file is to be kept.")
        if self.path.exists():
            return self.tr("“{0}” exists already; choose another name.").format(self.path.name)
        if not self.path.parent.is_dir():
            return self.tr("The folder “{0}” does not exist; choose another one.").format(self.path.parent)
        return ""

    def _name_file(self, title: str) -> None:
        if not self._chosen:
            safe = "".join(char if char.isalnum() or char in " -_" else "-" for char in title).strip() or "Review"
            self.place.setText(str(self._folder / f"{safe[:60]}.review"))

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("New project"), self.place.text(), self.tr("Review projects (*.review)")
        )
        if path:
            self.place.setText(path)
            self._chosen = True
