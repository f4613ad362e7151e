"""What dialogs that write a file share: the file's name, progress and cancel, and refusals that lose nothing of what was chosen."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.progress import Progress
from reviewer.system.files import is_there, typed
from ui.session import Session


class FileExport(QDialog):
    """Open it with `open()`; it closes itself when the file is written.

    A dialog of this kind says which formats there are (`endings`, by the data of the format box), what the file is called
    after (`stem`), how it is written (`work`, which returns what `told` puts into words) and which rows stand between
    format and file (`rows`).
    """

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session, self._project = session, session.project
        self._progress: Progress | None = None
        self._agreed: Path | None = None
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.file = QLineEdit()
        self.file.setAccessibleName(self.tr("File to write"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.go.setText(self.tr("Export"))
        self._form = QWidget()

    @abstractmethod
    def endings(self) -> dict[str, str]:
        """The ending of each format, with its dot."""

    @abstractmethod
    def stem(self) -> str:
        """What is put behind the project's name in the name of the file."""

    @abstractmethod
    def work(self, path: Path, agreed: bool) -> Callable[[Progress], object]:
        """What writes the file, `agreed` when one that is there may be replaced. It runs off the main thread."""

    @abstractmethod
    def told(self, result: Any) -> str:
        """The notice when it is written."""

    def rows(self, form: QFormLayout) -> None:
        """Add the rows between format and file."""

    @property
    def path(self) -> Path:
        return typed(self.file.text())

    def run(self) -> None:
        """Export as chosen."""
        if not self.file.text().strip():
            self._refuse(self.tr("Choose a file to write to."))
            return
        write = self.work(self.path, self._agreed == self.path)
        self._set_running(True)
        self._progress = self._session.long(write, self._done, refused=self._stay, stopped=self._stopped)

    def take_file(self, path: Path) -> None:
        """A file from the file dialog, which has asked before one that is there is replaced."""
        self.file.setText(str(path))
        self._agreed = path
        self._follow_name()

    def done(self, result: int) -> None:
        """Close. While the file is being written this only stops it, since what comes of it is told from here."""
        if self._progress is not None:
            self._progress.stop()
        else:
            super().done(result)

    def lay_out(self, characters: int) -> None:
        """Put everything into its place; the dialog is at least this many characters wide."""
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(self.browse)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        self.rows(form)
        form.addRow(self.tr("F&ile"), place)
        form.labelForField(place).setBuddy(self.file)  # type: ignore[attr-defined]
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._form, self.bar, self.problem, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * characters)
        self.format.currentIndexChanged.connect(lambda _: self._follow_format())
        self.file.textEdited.connect(lambda _: self._follow_name())
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        self._session.jobs.progressed.connect(self._show_progress)
        self._session.closed.connect(self._leave)
        self.file.setText(str(self._free_name()))

    def _done(self, result: object) -> None:
        self._set_running(False)
        self._session.wrote.emit(self.told(result), self.path)
        self.accept()

    def _stay(self, sentence: str) -> None:
        self._set_running(False)
        self._refuse(sentence)

    def _stopped(self) -> None:
        self._stay(self.tr("Cancelled; nothing was written."))

    def _set_running(self, running: bool) -> None:
        if not running:
            self._progress = None
        self._form.setEnabled(not running)
        self.go.setEnabled(not running)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self._refuse("")

    def _show_progress(self, _label: str, done: int, total: int) -> None:
        if self._progress is not None:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)

    def _free_name(self) -> Path:
        """A name beside the project that no file has."""
        folder, stem = self._project.path.parent, f"{self._project.path.stem} {self.stem()}"
        ending = self.endings()[self.format.currentData()]
        path, number = folder / f"{stem}{ending}", 2
        while is_there(path):
            path, number = folder / f"{stem} {number}{ending}", number + 1
        return path

    def _leave(self) -> None:
        """The project was closed, and with it what was to be written."""
        self._progress = None
        self.reject()

    def _follow_format(self) -> None:
        """The file gets the ending of the format that was chosen."""
        endings, path = self.endings(), self.path
        ending = endings[self.format.currentData()]
        if path.name and path.suffix.casefold() in ("", *endings.values()) and path.suffix.casefold() != ending:
            self.file.setText(str(path.with_suffix(ending)))

    def _follow_name(self) -> None:
        """The format becomes that of the file's ending."""
        endings, ending = self.endings(), self.path.suffix.casefold()
        if not ending or ending == endings[self.format.currentData()]:
            return
        name = next((name for name, its in endings.items() if its == ending), None)
        if name is not None:
            self.format.setCurrentIndex(self.format.findData(name))

    def _browse(self) -> None:
        name, ending = self.format.currentText(), self.endings()[self.format.currentData()]
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text(), f"{name} (*{ending});;(*)")
        if chosen and Path(chosen).suffix:
            self.take_file(Path(chosen))
        elif chosen:  # It was asked about another name than the one with the ending.
            self.file.setText(chosen + ending)
