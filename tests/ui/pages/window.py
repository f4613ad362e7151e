"""The window as its user sees it: what one does, not how it is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reviewer.services.coding import codes
from reviewer.services.evidence import excerpts
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.app import App

Key = Qt.Key
Mod = Qt.KeyboardModifier


class WindowPage:
    """The main window."""

    def __init__(self, app: App, qtbot: QtBot, folder: Path) -> None:
        self.app, self.qtbot, self.folder = app, qtbot, folder
        self.reader = ReaderPage(self)

    # Projects

    def make_project(self, title: str = "A review") -> None:
        self.app.commands.make(self.folder / f"{title}.review", title)
        self.settle()

    def open(self, path: Path) -> None:
        self.app.commands.open_path(path)
        self.settle()

    def import_text(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_bytes(text.encode("utf-8"))
        self.app.importing.import_paths([path])
        self.settle()

    def read(self, title: str) -> None:
        source = source_lookup.find_source(project=self.project, name=title)
        self.app.navigator.read(source.id)
        self.settle()

    @property
    def project(self) -> Any:
        return self.app.session.project

    def do(self, action: str) -> None:
        """Trigger an action of the menus."""
        assert self.app.actions.enabled(action), action
        self.app.actions[action].trigger()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.app.session.jobs.idle, timeout=60_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.app.session.jobs.idle, timeout=60_000)

    def dismiss_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

    def dialog(self) -> QDialog:
        found: list[QDialog] = []

        def look() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look)
        return found[0]

    # What is shown

    @property
    def on_start_page(self) -> bool:
        return self.app.window.on_start

    @property
    def notice(self) -> str:
        return self.app.window.notice.text

    @property
    def banner(self) -> str:
        return self.app.window.banner.text

    @property
    def status(self) -> str:
        line = self.app.window.status_line
        return f"{line.coder.text()} | {line.saved.text()} | {line.totals.text()}"

    def excerpts(self) -> list[tuple[str, tuple[str, ...]]]:
        """All excerpts in the project as (quote, code paths)."""
        found = excerpts.list_excerpts(project=self.project)
        return [(e.quote, tuple(c.path for c in e.codes)) for e in found]

    def code_paths(self) -> list[str]:
        return [code.path for code in codes.codebook(project=self.project)]

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()


class ReaderPage:
    """The text being read, and tagging in it."""

    def __init__(self, window: WindowPage) -> None:
        self._window = window

    @property
    def widget(self) -> Any:
        return self._window.app.window.read.reader

    @property
    def popover(self) -> Any:
        return self._window.app.window.read.popover

    def select(self, quote: str, nth: int = 1) -> ReaderPage:
        """Select a passage as with the mouse, but without the popover."""
        at = -1
        for _ in range(nth):
            at = self.widget.text().index(quote, at + 1)
        self.widget.setFocus()
        self.widget.set_selection(at, at + len(quote))
        return self

    def drag_over(self, quote: str) -> ReaderPage:
        """Select a passage with the mouse, as a hand does: from its first character to its last, in several moves."""
        view, at = self.widget.viewport(), self.widget.text().index(quote)
        first, last = self._box(at), self._box(at + len(quote) - 1)
        start, end = QPointF(first.left() + 1, first.center().y()), QPointF(last.right(), last.center().y())
        self._mouse(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
        for share in (0.02, 0.3, 0.7, 1.0):
            self._mouse(QEvent.Type.MouseMove, start + (end - start) * share, Qt.MouseButton.NoButton)
        self._mouse(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton)
        assert view.isVisible()
        self._window.settle()
        return self

    def click(self, quote: str) -> ReaderPage:
        """Click the middle of a passage."""
        at = self.widget.text().index(quote)
        self.widget.show_passage(at, at + len(quote))
        QTest.mouseClick(
            self.widget.viewport(), Qt.MouseButton.LeftButton, pos=self._box(at + len(quote) // 2).center()
        )
        self._window.settle()
        return self

    def _box(self, at: int) -> QRect:
        return self.widget.passage_rect(at, at + 1)

    def _mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
        view, down = self.widget.viewport(), Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else down
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), button, held, Mod.NoModifier))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> ReaderPage:
        """Press a key in the text."""
        QTest.keyClick(self.widget, key, modifier)
        self._window.settle()
        return self

    def type(self, letters: str) -> ReaderPage:
        """Type: the first letter goes to the text, the others to where the focus is then."""
        for letter in letters:
            QTest.keyClicks(self.popover.field if self.popover.isVisible() else self.widget, letter)
        return self

    def enter(self, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> ReaderPage:
        """Enter in the popover."""
        assert self.popover.isVisible()
        QTest.keyClick(self.popover.field, Key.Key_Return, modifier)
        self._window.settle()
        return self

    def tag(self, letters: str) -> ReaderPage:
        return self.type(letters).enter()

    @property
    def offered(self) -> list[str]:
        listed = self.popover.list
        return [listed.item(row).text() for row in range(listed.count())] if self.popover.isVisible() else []

    @property
    def current(self) -> str:
        """The quote of the current highlight."""
        identifier = self.widget.current_highlight()
        found = highlight_lookup.highlights(project=self._window.project, ids=[identifier]) if identifier else []
        return self.widget.text()[found[0].start : found[0].end] if found else ""

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()
