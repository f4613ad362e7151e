"""One section of the preferences: its settings below each other, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions.action import Actions
from ui.actions.key_table import KeyTable
from ui.actions.offers import plain
from ui.dialogs.preferences.editors import KINDS, Editor, Name
from ui.dialogs.preferences.rows import Row
from ui.session import Session
from ui.widgets.fields.parts import section as heading
from ui.widgets.fields.parts import wrapped


class Section(QWidget):
    """Shows what the settings are, also when they are changed elsewhere. `editors` by the names of their settings."""

    def __init__(self, title: str, rows: Sequence[Row], session: Session, actions: Actions) -> None:
        super().__init__()
        self.title = title
        self._session = session
        self.editors: dict[str, Editor] = {}
        self.keys: KeyTable | None = None
        self._parts: list[tuple[Row, QWidget]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, self.fontMetrics().height())
        layout.setSpacing(self.fontMetrics().height())
        layout.addWidget(heading(title))
        for row in rows:
            part = self._part(row, actions)
            self._parts.append((row, part))
            layout.addWidget(part)
        session.setting_changed.connect(self._follow)

    def look_for(self, typed: str) -> bool:
        """Show only what has all these words. Whether anything has."""
        words = plain(typed).split()
        found = False
        for row, part in self._parts:
            there = all(word in self._words(row) for word in words)
            part.setVisible(there)
            found = found or there
        if self.keys is not None:
            self.keys.look_for("")
            if words and not found:
                self.keys.look_for(typed)
                found = bool(self.keys.rows())
                self._parts[0][1].setVisible(found)
        return found

    def shown_settings(self) -> Iterable[str]:
        """The settings that are shown."""
        return [row.setting for row, part in self._parts if row.setting and not part.isHidden()]

    def _words(self, row: Row) -> str:
        return plain(" ".join((self.title, row.title, row.sentence, *(name for _, name in row.values()))))

    def _part(self, row: Row, actions: Actions) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        editor = self._editor(row)
        title = wrapped(row.title)
        if row.kind == "switch" and editor is not None:
            column.addWidget(editor)
        elif row.kind in ("choice", "number", "font", "name") and editor is not None:
            title.setBuddy(editor)
            line = QHBoxLayout()
            line.addWidget(title, 1)
            line.addWidget(editor, 1)
            column.addLayout(line)
        else:
            column.addWidget(title)
        column.addWidget(wrapped(row.sentence, role="muted"))
        if row.kind in ("places", "projects") and editor is not None:
            column.addWidget(editor)
        if row.kind == "keys":
            self._add_keys(column, actions)
        return part

    def _editor(self, row: Row) -> Editor | None:
        if row.kind not in KINDS:
            return None
        editor = self.editors[row.setting] = KINDS[row.kind](row)
        editor.show_value(getattr(self._session.settings, row.setting))
        if not isinstance(editor, Name):
            editor.taken.connect(lambda value: self._session.set(row.setting, value))
        return editor

    def _add_keys(self, column: QVBoxLayout, actions: Actions) -> None:
        self.keys = KeyTable(actions)
        self.keys.filter.hide()
        self.keys.table.setMinimumHeight(self.fontMetrics().height() * 14)
        column.addWidget(self.keys)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.keys.all_own)
        column.addLayout(line)

    def _follow(self, name: str) -> None:
        if name in self.editors:
            self.editors[name].show_value(getattr(self._session.settings, name))
