"""Export excerpts: format, which ones, context, order and file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFormLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.progress import Progress
from reviewer.services.evidence import export, export_apart
from reviewer.services.evidence.excerpt_order import find_excerpts
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from ui.dialogs.file_export import FileExport
from ui.look.numbers import counted
from ui.session import Session
from ui.workspaces.excerpts.state import Around


class ExportDialog(FileExport):
    """The excerpts as they are filtered, or all."""

    def __init__(
        self,
        session: Session,
        wanted: ExcerptFilter,
        context: Around,
        order: ExcerptOrder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, self.tr("Export excerpts"), parent)
        self._wanted = wanted
        self._counts: tuple[_Count, _Count] | None = None
        titles = self._titles()
        for name, _, title in export.formats():
            self.format.addItem(titles.get(name, title), name)
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
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.lay_out(76)
        self.filtered.toggled.connect(lambda _: self._summarise())
        self._count()

    def endings(self) -> dict[str, str]:
        return {name: ending for name, ending, _ in export.formats()}

    def stem(self) -> str:
        return self.tr("excerpts")

    def work(self, path: Path, agreed: bool) -> Callable[[Progress], object]:
        project, wanted = self._project, self._chosen_filter()
        name, context, order = self.format.currentData(), self.context.currentData(), self.order.currentData()
        return lambda progress: export_apart.excerpts_apart(
            project=project,
            path=path,
            format=name,
            wanted=wanted,
            context=context,
            order=order,
            overwrite=agreed,
            progress=progress,
        )

    def told(self, result: Any) -> str:
        path, count = result
        number = self.tr("1 excerpt") if count == 1 else self.tr("{0} excerpts").format(counted(count))
        return self.tr("{0} written to {1}.").format(number, Path(path).name)

    def rows(self, form: QFormLayout) -> None:
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
        form.addRow(self.tr("Which"), which)
        form.addRow("", self.summary)
        form.addRow(self.tr("&Context"), self.context)
        form.addRow(self.tr("&Order"), self.order)

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

        self._session.ask("export", lambda: _counted(project, wanted), answer)

    def _summarise(self) -> None:
        if self._counts is None:
            return
        number, untagged = self._counts[0 if self.filtered.isChecked() else 1]
        excerpts_ = self.tr("1 excerpt") if number == 1 else self.tr("{0} excerpts").format(counted(number))
        self.summary.setText(self.tr("{0}, {1} of them untagged").format(excerpts_, counted(untagged)))

    def _titles(self) -> dict[str, str]:
        return {
            "csv": self.tr("CSV table"),
            "csv-raw": self.tr("CSV for statistics programs, cells as they are"),
            "xlsx": self.tr("Excel workbook"),
            "docx": self.tr("Word document"),
            "html": self.tr("Web page"),
            "md": self.tr("Markdown"),
            "json": self.tr("JSON data"),
        }


_Count = tuple[int, int]


def _counted(project: Project, wanted: ExcerptFilter) -> tuple[_Count, _Count]:
    """How many excerpts the filter lets through and how many there are, each with those that have no code."""
    totals = project_lookup.totals(project=project)
    everything = (totals.highlights, totals.untagged)
    if wanted == ExcerptFilter():
        return everything, everything
    untagged = 0
    if wanted.tagged is not True:
        untagged = find_excerpts(project=project, wanted=replace(wanted, tagged=False)).excerpts
    return (find_excerpts(project=project, wanted=wanted).excerpts, untagged), everything


def _combo(values: list[tuple[str, str]], now: str = "") -> QComboBox:
    combo = QComboBox()
    for value, title in values:
        combo.addItem(title, value)
    combo.setCurrentIndex(max(0, combo.findData(now)))
    return combo
