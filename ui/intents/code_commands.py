"""What can be done with a code, wherever it is asked for: pane, menu or inspector."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QWidget

from reviewer.late import late
from reviewer.model.coding.code import Code
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.names import shown
from reviewer.services.coding import codes
from reviewer.services.evidence import excerpts
from ui.navigator import Navigator
from ui.sentences import in_words
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.coding import codebook_files
    from reviewer.services.coding.codebook_files import CodebookReport
else:
    codebook_files = late("reviewer.services.coding.codebook_files")


class CodeCommands(QObject):
    """Each method takes code ids and writes through the session."""

    def __init__(self, session: Session, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._navigator, self._window = session, navigator, window

    @property
    def book(self) -> Codebook:
        return codes.codebook(project=self._session.project)

    def rename(self, code: str, name: str) -> None:
        """Give a code another name."""
        self._session.do(lambda by: codes.rename_code(**by, code=code, name=name))

    def recolour(self, code: str, colour: str) -> None:
        """Give a code another colour."""
        self._session.do(lambda by: codes.recolour_code(**by, code=code, colour=colour))

    def choose_colour(self, code: Code) -> None:
        """Let the user choose any colour."""
        dialog = QColorDialog(QColor(code.colour), self._window)
        dialog.setWindowTitle(self.tr("Colour of {0}").format(shown(code.name)))
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.recolour(code.id, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def set_shortcut(self, code: str, key: str) -> None:
        """Give a code a key; an empty one takes it away."""
        self._session.do(lambda by: codes.set_shortcut(**by, code=code, shortcut=key))

    def set_heading(self, code: str, heading: bool) -> None:
        """Let a code only group others, or offer it for tagging again."""
        self._session.do(lambda by: codes.set_heading(**by, code=code, heading=heading))

    def move(self, code: str, parent: str | None, before: str | None) -> None:
        """Put a code under another, before one of its new siblings."""
        self._session.do(lambda by: codes.move_code(**by, code=code, parent=parent, before=before))

    def step(self, code: str, direction: int) -> None:
        """Move a code up or down among its siblings."""
        now = self.book.shown(code)
        if now is None:
            return
        siblings = [sibling.id for sibling in self.book.children(now.parent)]
        place = siblings.index(code) + direction
        if 0 <= place < len(siblings):
            after = [None, *reversed([s for s in siblings if s != code])]
            self.move(code, now.parent, after[len(siblings) - 1 - place])

    def indent(self, code: str) -> None:
        """Put a code under the sibling above it, as its last sub-code."""
        now = self.book.shown(code)
        if now is None:
            return
        siblings = [sibling.id for sibling in self.book.children(now.parent)]
        place = siblings.index(code)
        if place:
            self.move(code, siblings[place - 1], None)

    def outdent(self, code: str) -> None:
        """Put a sub-code beside the code it is under, right after it."""
        now = self.book.shown(code)
        above = self.book.shown(now.parent) if now is not None and now.parent else None
        if above is None:
            return
        siblings = [sibling.id for sibling in self.book.children(above.parent)]
        after = siblings[siblings.index(above.id) + 1 :]
        self.move(code, above.parent, after[0] if after else None)

    def merge(self, code: Code) -> None:
        """Ask for the code to merge this one into; its excerpts are the other's then."""
        from ui.dialogs.codes import PickCode

        others = [other for other in (self.book if code.heading else self.book.taggable) if other.id != code.id]
        name = shown(code.name)
        dialog = PickCode(self.tr("Merge “{0}” into…").format(name), others, self._window)
        notice = self.tr("“{0}” was merged.").format(name)
        dialog.picked.connect(
            lambda into: self._session.do(lambda by: codes.merge_codes(**by, code=code.id, into=into), notice=notice)
        )
        dialog.open()

    def delete(self, code: Code) -> None:
        """Delete a code with its sub-codes; where that takes more than a name away, what goes is listed first."""
        from ui.dialogs.codes import MOST_EXCERPTS, ConfirmDelete

        project = self._session.project

        def question() -> tuple[list[Code], list[Excerpt], int]:
            gone, highlights = codes.deleted_with(project=project, code=code.id)
            wanted = ExcerptFilter(highlights=tuple(highlights[:MOST_EXCERPTS]))
            listed = excerpts.list_excerpts(project=project, wanted=wanted) if highlights else []
            return gone, listed, len(highlights)

        def answer(going: tuple[list[Code], list[Excerpt], int]) -> None:
            gone, listed, total = going
            if not gone or not self._session.is_open or self._session.project is not project:
                return
            if len(gone) == 1 and not total:
                self._delete(code)
                return
            dialog = ConfirmDelete(gone, listed, total, self._window)
            dialog.accepted.connect(lambda: self._delete(code))
            dialog.open()

        self._session.ask("what a delete takes", question, answer)

    def _delete(self, code: Code) -> None:
        notice = self.tr("“{0}” was deleted.").format(shown(code.name))
        self._session.do(lambda by: codes.delete_code(**by, code=code.id), notice=notice)

    # Hiding in the reader

    def hide(self, code: str) -> None:
        """Hide a code and its sub-codes in the reader."""
        self._navigator.hide(codes=self._navigator.hidden_codes | self._subtree(code))

    def unhide(self, code: str) -> None:
        """Show a code and its sub-codes again."""
        self._navigator.hide(codes=self._navigator.hidden_codes - self._subtree(code))

    def toggle_hidden(self, code: str) -> None:
        """Hide a code that is shown, show one that is hidden."""
        (self.unhide if code in self._navigator.hidden_codes else self.hide)(code)

    def show_only(self, code: str) -> None:
        """Hide all codes but this one and its sub-codes."""
        self._navigator.hide(codes=frozenset(c.id for c in self.book) - self._subtree(code))

    def show_all(self) -> None:
        """Hide no code."""
        self._navigator.hide(codes=frozenset())

    def _subtree(self, code: str) -> frozenset[str]:
        return frozenset(below.id for below in self.book.subtree(code))

    # Files

    def choose_import(self) -> None:
        """Ask for a CSV file and add its codes."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import codes"), "", self.tr("CSV files (*.csv)"))
        if name:
            self.import_codes(Path(name))

    def import_codes(self, path: Path) -> None:
        """Add the codes of a CSV file; tells how many, and the first row that was refused."""

        def told(report: CodebookReport) -> None:
            words = self.tr("Codes added: {0}, brought up to date: {1}.").format(report.added, report.updated)
            self._session.noticed.emit(words, bool(report.changes))
            if report.refused:
                count = len(report.refused)
                words = self.tr("Rows of “{1}” that were refused: {0}. {2}")
                words = words.format(count, path.name, in_words(report.refused[0]))
                self._session.failed.emit(words)

        self._session.do(lambda by: codebook_files.import_codebook(**by, path=path), then=told)

    def choose_export(self) -> None:
        """Ask for a file name and write the codes."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export codes"), self.tr("codes.csv"), self.tr("CSV files (*.csv)")
        )
        if name:
            self.export_codes(Path(name))

    def export_codes(self, path: Path) -> None:
        """Write the codes to a CSV file."""
        project = self._session.project

        def told(count: int) -> None:
            self._session.wrote.emit(self.tr("Codes written to “{1}”: {0}.").format(count, path.name), path)

        self._session.jobs.run("job", lambda: codebook_files.export_codebook(project=project, path=path), told)
