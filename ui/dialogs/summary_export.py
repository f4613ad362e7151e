"""Export a summary: format and file; with progress, and never losing what was chosen."""

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
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.errors import Cancelled, ReviewerError
from reviewer.model.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services import summary_files
from ui.session import Session


class SummaryExport(QDialog):
    """Open it with `open()`; it closes itself when the file is written."""

    def __init__(self, session: Session, wanted: ExcerptFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export summary"))
        self._session, self._wanted, self._project = session, wanted, session.project
        self._progress: Progress | None = None
        self._agreed: Path | None = None
        self.format = QComboBox()
        for ending, title in self._titles().items():
            self.format.addItem(title, ending)
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
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _: self._follow_format())
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        session.jobs.progressed.connect(self._show_progress)
        self.file.setText(str(self._free_name()))

    @property
    def path(self) -> Path:
        return Path(self.file.text().strip()).expanduser()

    def run(self) -> None:
        """Export as chosen."""
        if not self.file.text().strip():
            self._refuse(self.tr("Choose a file to write to."))
            return
        project, wanted, path, agreed = self._project, self._wanted, self.path, self._agreed == self.path

        def work(progress: Progress) -> object:
            try:
                return summary_files.export_summary(
                    project=project, path=path, wanted=wanted, overwrite=agreed, progress=progress
                )[0]
            except ReviewerError as error:
                return error

        self._set_running(True)
        self._progress = self._session.jobs.long(work, self._done)

    def take_file(self, path: Path) -> None:
        """A file from the file dialog, which has asked before one that is there is replaced."""
        self.file.setText(str(path))
        self._agreed = path
        at = self.format.findData(path.suffix.casefold())
        if at >= 0:
            self.format.setCurrentIndex(at)

    def reject(self) -> None:
        """Cancel the export under way; close when there is none."""
        if self._progress is not None:
            self._progress.stop()
        else:
            super().reject()

    def _done(self, result: object) -> None:
        self._set_running(False)
        if isinstance(result, Cancelled):
            self._refuse(self.tr("Cancelled; nothing was written."))
        elif isinstance(result, ReviewerError):
            self._refuse(str(result))
        elif isinstance(result, Path):
            self._session.noticed.emit(self.tr("Summary written to “{0}”.").format(result.name), False)
            self.accept()

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

    def _titles(self) -> dict[str, str]:
        return {
            ".html": self.tr("Web page, to filter and sort in"),
            ".docx": self.tr("Word document"),
            ".pdf": self.tr("PDF"),
            ".md": self.tr("Markdown"),
        }

    def _free_name(self) -> Path:
        """A name beside the project that no file has."""
        folder, stem = self._project.path.parent, f"{self._project.path.stem} " + self.tr("summary")
        ending = self.format.currentData()
        path, number = folder / f"{stem}{ending}", 2
        while path.exists():
            path, number = folder / f"{stem} {number}{ending}", number + 1
        return path

    def _follow_format(self) -> None:
        if self.path.suffix.casefold() in self._titles():
            self.file.setText(str(self.path.with_suffix(self.format.currentData())))

    def _browse(self) -> None:
        name, ending = self.format.currentText(), self.format.currentData()
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export summary"), self.file.text(), f"{name} (*{ending});;(*)"
        )
        if chosen:
            self.take_file(Path(chosen))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(self.browse)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("F&ile"), place)
        form.labelForField(place).setBuddy(self.file)  # type: ignore[attr-defined]
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._form, self.bar, self.problem, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
