"""Export for other tools: for which one, all of the project or a part of it, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QRadioButton, QWidget

from reviewer.late import late
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from ui.dialogs.file_export import FileExport
from ui.look.numbers import counted
from ui.sentences import in_words
from ui.session import Session
from ui.widgets.excerpts.conditions import Conditions

if TYPE_CHECKING:
    from reviewer.services.exchange import exported, exporting
else:
    exported = late("reviewer.services.exchange.exported")
    exporting = late("reviewer.services.exchange.exporting")


class ExportProjectDialog(FileExport):
    """`not_held(sentence)` after it was written, where the format does not hold everything."""

    not_held = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Export for other tools"), parent)
        for name, title in (
            ("qdpx", self.tr("REFI-QDA project")),
            ("nvivo", self.tr("REFI-QDA project for NVivo")),
            ("atlasti", self.tr("REFI-QDA project for ATLAS.ti")),
            ("maxqda", self.tr("REFI-QDA project for MAXQDA")),
            ("qualcoder", self.tr("QualCoder project, a folder")),
            ("jsonld", self.tr("Web annotations, W3C")),
            ("brat", self.tr("brat standoff, a folder")),
            ("qdc", self.tr("REFI-QDA codebook")),
        ):
            self.format.addItem(title, name)
        self.everything = QRadioButton(self.tr("All of the project"))
        self.part = QRadioButton(self.tr("Highlights that fit, with their sources"))
        self.conditions = Conditions(session)
        self.lay_out(76)
        self.format.currentIndexChanged.connect(lambda _: self._offer_part())
        self.part.toggled.connect(lambda _: self._offer_part())
        self.conditions.changed.connect(self._narrow)
        self._narrow(ExcerptFilter())
        self.everything.setChecked(True)
        self._offer_part()

    def endings(self) -> dict[str, str]:
        folders = {"qualcoder": ".qda", "brat": ""}
        others = {"jsonld": ".jsonld", "qdc": ".qdc"}
        return {"qdpx": ".qdpx", **dict.fromkeys(("nvivo", "atlasti", "maxqda"), ".qdpx"), **folders, **others}

    def stem(self) -> str:
        return self.tr("for other tools")

    def work(self, path: Path, agreed: bool) -> Callable[[Progress], object]:
        project, chosen = self._project, str(self.format.currentData())
        to = chosen if chosen in exporting.PROGRAMS else ""
        ending = self.endings()[chosen]
        if path.suffix.casefold() != ending and ending:
            path = path.with_name(f"{path.name}{ending}")
        wanted = self.conditions.wanted if self.part.isChecked() and self.part.isEnabled() else None

        def write(progress: Progress) -> object:
            part = exported.part_of(project=project, wanted=wanted) if wanted is not None else None
            return exporting.export_project(
                project=project, path=path, to=to, wanted=part, overwrite=agreed, progress=progress
            )

        return write

    def told(self, result: Any) -> str:
        if result.not_held:
            kinds = list(dict.fromkeys(f"{in_words(each.what)} ({in_words(each.why)})" for each in result.not_held))
            self.not_held.emit(self.tr("The format does not hold: {0}.").format("; ".join(kinds)))
        words = self.tr("Written to {0}: sources: {1}, highlights: {2}, codes: {3}.")
        return words.format(
            result.path.name, *(counted(result.counts.get(kind, 0)) for kind in ("source", "highlight", "code"))
        )

    def rows(self, form: QFormLayout) -> None:
        group = QButtonGroup(self)
        which = QHBoxLayout()
        for button in (self.everything, self.part):
            button.setProperty("role", "option")
            group.addButton(button)
            which.addWidget(button)
        which.addStretch(1)
        form.addRow(self.tr("Which"), which)
        form.addRow("", self.conditions)

    def _narrow(self, wanted: ExcerptFilter) -> None:
        self.conditions.show_wanted(wanted, self.part)
        if wanted != ExcerptFilter():
            self.part.setChecked(True)

    def _offer_part(self) -> None:
        """A codebook is always all of it."""
        whole = self.format.currentData() == "qdc"
        self.part.setEnabled(not whole)
        self.everything.setEnabled(not whole)
        self.conditions.setEnabled(not whole)
        self.conditions.setVisible(self.part.isChecked())
