"""The actions in the reader: its context menu, and the keys that only work while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions.action import Actions
from ui.actions.keys_first import pressed
from ui.main_window import MainWindow
from ui.reader.highlights.hints import shortened

_IN_MENU = ("tag", "repeat", "in_vivo", "highlight_only", "mark_region", "memo", "copy_citation", "delete_highlight")
_TWINS: dict[int, Qt.Key] = {Qt.Key.Key_Return: Qt.Key.Key_Enter, Qt.Key.Key_Backspace: Qt.Key.Key_Delete}


class ReaderKeys(QObject):
    """Comes before the keys with which one tags by typing."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        window.read.reader.installEventFilter(self)
        window.read.menu_requested.connect(self._show_menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            twin = _TWINS.get(event.key())
            keys = [pressed(event), *([QKeySequence(modifiers.value | twin.value)] if twin else [])]
            return any(map(self._actions.press, keys))
        return super().eventFilter(watched, event)

    def _show_menu(self, at: QPoint, _highlight: str) -> None:
        menu = QMenu(self._window)
        for name in _IN_MENU:
            menu.addAction(self._actions[name])
        reader = self._window.read.reader
        page = self._window.read.pages.view
        if page.isHidden():
            link = reader.address_under(reader.viewport().mapFromGlobal(at)) or reader.address_at_caret()
        else:
            link = page.address_under(page.viewport().mapFromGlobal(at)) or reader.address_at_caret()
        if link:
            menu.addSeparator()
            text = self.tr("&Open {0}").format(shortened(link).replace("&", "&&"))
            menu.addAction(text).triggered.connect(lambda: reader.link_followed.emit(link))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
