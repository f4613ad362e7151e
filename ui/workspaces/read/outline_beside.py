"""Keeps the outline in step with the text beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from reviewer.model.sources.outline import outline
from reviewer.model.sources.structure import Structure
from reviewer.model.sources.text import trimmed
from ui.actions.action import Action
from ui.reader import Reader
from ui.session import Session
from ui.workspaces.read.outline import OutlinePane

_SOON_MS = 150
_SETTING = "outline"


class OutlineBeside(QObject):
    """`tag_asked()` once a section is selected that is to be tagged. The outline is shown until it is hidden, also next time."""

    tag_asked = Signal()

    def __init__(self, session: Session, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._reader = session, reader
        self.pane = OutlinePane()
        self.columns = QSplitter()
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(self.pane)
        self.columns.addWidget(reader)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([parent.fontMetrics().averageCharWidth() * 34, 10_000])
        self.columns.installEventFilter(self)
        self._told: tuple[str, Structure, Sequence[int]] = ("", Structure(), ())
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._count)
        self.pane.jumped.connect(self._jump)
        self.pane.select_asked.connect(self._select)
        self.pane.tag_asked.connect(self._tag)
        reader.verticalScrollBar().valueChanged.connect(self._mark)
        self.pane.setVisible(session.settings.window.get(_SETTING) == "1")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text keeps its room: in a narrow window the outline takes a third at most."""
        if event.type() == QEvent.Type.Resize:
            self.pane.setMaximumWidth(max(1, self.columns.width() * 3 // 10))
        return super().eventFilter(watched, event)

    def rows(self) -> list[Action]:
        return [
            Action(
                "outline",
                self.tr("O&utline"),
                "view",
                203,
                self.turn,
                "Ctrl+Shift+O",
                ("source",),
                checked=self._is_shown,
            )
        ]

    def _is_shown(self) -> bool:
        return not self.pane.isHidden()

    def turn(self) -> None:
        """Show the outline, with the keys in it, or hide it."""
        shown = self.pane.isHidden()
        self.pane.setVisible(shown)
        self._session.settings.window[_SETTING] = "1" if shown else ""
        self._session.save_settings()
        if shown:
            self._fill()
            self.pane.tree.setFocus()
        else:
            self._reader.setFocus()

    def set_text(self, text: str, structure: Structure, page_starts: Sequence[int]) -> None:
        """Another text is shown."""
        self._told, self._stale = (text, structure, page_starts), True
        if self._is_shown():
            self._fill()

    def refresh(self) -> None:
        """The highlights of the text may have changed: count them when all is told."""
        if self._is_shown() and not self._soon.isActive():
            self._soon.start()

    def _fill(self) -> None:
        if self._stale:
            self._stale = False
            self.pane.set_sections(outline(*self._told), of_text=bool(self._told[0]))
        self._count()
        self._mark()

    def _count(self) -> None:
        self.pane.set_highlights((one.start, one.end) for one in self._reader.shown_highlights())

    def _mark(self) -> None:
        if self._is_shown() and not self._stale:
            self.pane.mark(self._reader.first_in_view())

    def _jump(self, start: int) -> None:
        self._reader.set_selection(start, start)
        self._reader.show_at_top(start)

    def _select(self, start: int, end: int) -> None:
        span = trimmed(self._told[0], start, end)
        self._reader.set_selection(span.end, span.start)
        self._reader.show_at_top(span.start)
        self._reader.setFocus()

    def _tag(self, start: int, end: int) -> None:
        self._select(start, end)
        self.tag_asked.emit()
