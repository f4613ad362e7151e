"""Half words in highlights: looked for in all texts, shown as they would become, widened in one step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from reviewer.services.coding import whole_words
from reviewer.services.coding.whole_words import Found, HalfWords
from ui.actions.action import Action
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class WidenWords(QObject):
    """One undo takes all of it back."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator

    def rows(self) -> list[Action]:
        """What the menu Highlight offers for half words."""
        return [Action("half_words", self.tr("Find hal&f words…"), "highlight", 501, self.find, needs=("writable",))]

    def find(self) -> None:
        """Look through all texts, then show what was found."""
        project, coder = self._session.project, self._session.coder.id
        self._session.long(
            lambda progress: whole_words.half_words(project=project, coder=coder, progress=progress), self._show
        )

    def _show(self, found: Found) -> None:
        if not any(not one.blocked for one in found.own):
            self._session.noticed.emit(self.tr("None of your highlights cuts a word."), False)
            return
        from ui.dialogs.half_words import HalfWordsDialog

        dialog = HalfWordsDialog(found, quote_font(self._window, self._session.settings), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_asked.connect(self._go)
        dialog.accepted.connect(lambda: self._widen(dialog.chosen))
        dialog.open()

    def _go(self, one: HalfWords) -> None:
        self._navigator.show_passage(one.source, one.start, one.start + len(one.quote), one.highlight)

    def _widen(self, ids: list[str]) -> None:
        def notice(result: tuple[object, int]) -> str:
            if result[1] == 1:
                return self.tr("1 highlight widened to whole words.")
            return self.tr("{0} highlights widened to whole words.").format(counted(result[1]))

        self._session.do(lambda by: whole_words.widen(**by, ids=ids), notice=notice)
