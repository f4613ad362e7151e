"""Export excerpts: format, which ones, context, order and file; with progress, and never losing what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
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
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.errors import Cancelled, ReviewerError
from reviewer.model.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.progress import Progress
from reviewer.services import excerpts, export
from reviewer.services.projects import Project
from ui.numbers import counted
from ui.session import Session
from ui.views.excerpts.state import Around


class ExportDialog(QDialog):
    """Open it with `open()`; it closes itself when the file is written."""

    def __init__(
        self,
        session: Session,
        wanted: ExcerptFilter,
        context: Around,
        order: ExcerptOrder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export excerpts"))
        self._session, self._wanted, self._project = session, wanted, session.project
        self._progress: Progress | None = None
        self._agreed: Path | None = None
        self._counts: tuple[_Count, _Count] | None = None
        self._endings = {name: ending.removeprefix(".") for name, ending, _ in export.formats()}
        titles = self._titles()
        self.format = _combo([(name, titles.get(name, title)) for name, _, title in export.formats()])
        self.format.setAccessibleName(self.tr("Format"))
        self.filtered = QRadioButton(self.tr("As filtered"))
        self.everything = QRadioButton(self.tr("All"))
        self.context = _combo(
            [("none", self.tr("none")), ("sentence", self.tr("the sentence")), ("paragraph", self.tr("the paragraph"))],
            context,
        )
        self.order = _combo(
            [
                ("source", self.tr("by source and place")),
                ("code", self.tr("by code")),
                ("coder", self.tr("by coder")),
                ("newest", self.tr("newest first")),
                ("oldest", self.tr("oldest first")),
                ("longest", self.tr("longest first")),
            ],
            order,
        )
        self.file = QLineEdit()
        self.browse = QPushButton(self.tr("Choose…"))
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.problem = QLabel()
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self.summary, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.go.setText(self.tr("Export"))
        self._form = QWidget()
        self._lay_out()
        self._connect()
        self.file.setText(str(self._free_name()))
        self._count()

    @property
    def path(self) -> Path:
        return Path(self.file.text().strip()).expanduser()

    # Running

    def run(self) -> None:
        """Export as chosen."""
        if not self.file.text().strip():
            self._refuse(self.tr("Choose a file to write to."))
            return
        self._set_running(True)
        self._progress = self._session.jobs.long(self._work(), self._done)

    def _work(self) -> Callable[[Progress], object]:
        project, path, wanted = self._project, self.path, self._chosen_filter()
        name, context, order = self.format.currentData(), self.context.currentData(), self.order.currentData()
        agreed = self._agreed == path

        def work(progress: Progress) -> object:
            try:
                return export.export_excerpts(
                    project=project,
                    path=path,
                    format=name,
                    wanted=wanted,
                    context=context,
                    order=order,
                    overwrite=agreed,
                    progress=progress,
                )
            except ReviewerError as error:
                return error

        return work

    def _done(self, result: object) -> None:
        self._set_running(False)
        if isinstance(result, Cancelled):
            self._refuse(self.tr("Cancelled; nothing was written."))
        elif isinstance(result, ReviewerError):
            self._refuse(str(result))
        elif isinstance(result, tuple):
            path, count = result
            number = self.tr("1 excerpt") if count == 1 else self.tr("{0} excerpts").format(counted(count))
            self._session.noticed.emit(self.tr("{0} written to {1}.").format(number, Path(path).name), False)
            self.accept()

    def reject(self) -> None:
        """Cancel the export under way; close when there is none."""
        if self._progress is not None:
            self._progress.stop()
        else:
            super().reject()

    def _set_running(self, running: bool) -> None:
        if not running:
            self._progress = None
        self._form.setEnabled(not running)
        self.go.setEnabled(not running)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.problem.setText("")

    def _show_progress(self, _label: str, done: int, total: int) -> None:
        if self._progress is not None:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _refuse(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)

    # What there is

    def _chosen_filter(self) -> ExcerptFilter | None:
        return self._wanted if self.filtered.isChecked() else None

    def _count(self) -> None:
        project, wanted = self._project, self._wanted

        def answer(counts: tuple[_Count, _Count]) -> None:
            self._counts = counts
            for button, name, (number, _) in (
                (self.filtered, self.tr("As filtered"), counts[0]),
                (self.everything, self.tr("All"), counts[1]),
            ):
                button.setText(f"{name} ({counted(number)})")
            self._summarise()

        self._session.jobs.ask("export", lambda: (_counted(project, wanted), _counted(project, None)), answer)

    def _summarise(self) -> None:
        if self._counts is None:
            return
        number, untagged = self._counts[0 if self.filtered.isChecked() else 1]
        excerpts_ = self.tr("1 excerpt") if number == 1 else self.tr("{0} excerpts").format(counted(number))
        self.summary.setText(self.tr("{0}, {1} of them untagged").format(excerpts_, counted(untagged)))

    # File

    def _titles(self) -> dict[str, str]:
        return {
            "csv": self.tr("CSV table"),
            "xlsx": self.tr("Excel workbook"),
            "docx": self.tr("Word document"),
            "html": self.tr("Web page"),
            "md": self.tr("Markdown"),
            "json": self.tr("JSON data"),
        }

    def _free_name(self) -> Path:
        """A name beside the project that no file has."""
        folder = self._project.path.parent
        stem = f"{self._project.path.stem} " + self.tr("excerpts")
        ending = self._endings[self.format.currentData()]
        path, number = folder / f"{stem}.{ending}", 2
        while path.exists():
            path, number = folder / f"{stem} {number}.{ending}", number + 1
        return path

    def _follow_format(self) -> None:
        path, ending = self.path, self._endings[self.format.currentData()]
        if path.suffix.removeprefix(".") in self._endings.values():
            self.file.setText(str(path.with_suffix(f".{ending}")))

    def _browse(self) -> None:
        title = self.tr("Export excerpts")
        name, ending = self.format.currentText(), self._endings[self.format.currentData()]
        chosen, _ = QFileDialog.getSaveFileName(self, title, self.file.text(), f"{name} (*.{ending});;(*)")
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """A file from the file dialog, which has asked before one that is there is replaced."""
        self.file.setText(str(path))
        self._agreed = path

    # Layout

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        which = QHBoxLayout()
        for button in (self.filtered, self.everything):
            button.setProperty("role", "option")
            group.addButton(button)
            which.addWidget(button)
        which.addStretch(1)
        unfiltered = self._wanted == ExcerptFilter()
        (self.everything if unfiltered else self.filtered).setChecked(True)
        self.filtered.setEnabled(not unfiltered)
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(self.browse)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("Which"), which)
        form.addRow("", self.summary)
        form.addRow(self.tr("&Context"), self.context)
        form.addRow(self.tr("&Order"), self.order)
        form.addRow(self.tr("F&ile"), place)
        form.labelForField(place).setBuddy(self.file)  # type: ignore[attr-defined]
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._form, self.bar, self.problem, self.buttons):
            layout.addWidget(widget)
        self.file.setAccessibleName(self.tr("File to write"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._follow_format)
        self.filtered.toggled.connect(lambda _: self._summarise())
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        self._session.jobs.progressed.connect(self._show_progress)


_Count = tuple[int, int]


def _counted(project: Project, wanted: ExcerptFilter | None) -> _Count:
    found = excerpts.list_excerpts(project=project, wanted=wanted)
    return len(found), sum(1 for excerpt in found if not excerpt.codes)


def _combo(values: list[tuple[str, str]], now: str = "") -> QComboBox:
    combo = QComboBox()
    for value, title in values:
        combo.addItem(title, value)
    combo.setCurrentIndex(max(0, combo.findData(now)))
    return combo
