"""Keeps text, margin and inspector on one target: what is selected or current in the text stands in the card, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.actions.target import Target
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session

_SETTLED_MS = 80  # While a drag or a held key still changes the selection, the card need not be read anew each time.


class InStep(QObject):
    """Only the Read workspace shows a text; elsewhere the card leads, and the text follows when one comes back to it."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator, target: Target) -> None:
        super().__init__(window)
        self._session, self._navigator, self._target, self._reader = session, navigator, target, window.read.reader
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._show_target)
        self._reader.selection_changed.connect(self._later.start)
        self._reader.current_changed.connect(self._show_target)
        navigator.workspace_changed.connect(lambda _: self._show_target())
        navigator.subject_changed.connect(self._follow_card)

    def _show_target(self) -> None:
        go, target = self._navigator, self._target
        if not self._session.is_open or go.workspace != "read" or not self._reader.source_id:
            return
        kind, identifier = go.subject
        if target.selection is not None:
            self._inspect("selection", f"{self._reader.source_id}:{target.selection[0]}:{target.selection[1]}")
        elif target.highlight:
            self._inspect("highlight", target.highlight)
        elif kind == "selection" or (kind == "highlight" and self._reader.knows(identifier)):
            # One that the text does not show, as in an earlier text, stays in the card.
            go.inspect("source", go.source)

    def _inspect(self, kind: str, identifier: str) -> None:
        if self._navigator.subject != (kind, identifier):
            self._navigator.inspect("selection" if kind == "selection" else "highlight", identifier)

    def _follow_card(self, kind: str, identifier: str) -> None:
        if kind == "highlight" and self._reader.knows(identifier):
            self._reader.set_current_highlight(identifier)
        elif kind == "highlight":
            self._reader.set_current_highlight(None)
        elif kind in ("code", "project"):
            # Asked for after the words were selected: it stays.
            self._later.stop()
