"""Export a summary: format and file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence import export_apart
from ui.dialogs.file_export import FileExport
from ui.session import Session


class SummaryExport(FileExport):
    """The summary of what a filter lets through, as web page, Word, PDF or Markdown."""

    def __init__(self, session: Session, wanted: ExcerptFilter, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Export summary"), parent)
        self._wanted = wanted
        for ending, title in (
            (".html", self.tr("Web page, to filter and sort in")),
            (".docx", self.tr("Word document")),
            (".pdf", self.tr("PDF")),
            (".md", self.tr("Markdown")),
        ):
            self.format.addItem(title, ending)
        self.lay_out(70)

    def endings(self) -> dict[str, str]:
        names = (self.format.itemData(row) for row in range(self.format.count()))
        return {name: name for name in names}

    def stem(self) -> str:
        return self.tr("summary")

    def work(self, path: Path, agreed: bool) -> Callable[[Progress], object]:
        project, wanted = self._project, self._wanted
        return lambda progress: export_apart.summary_apart(
            project=project, path=path, wanted=wanted, overwrite=agreed, progress=progress
        )

    def told(self, result: Any) -> str:
        return self.tr("Summary written to “{0}”.").format(result.name)
