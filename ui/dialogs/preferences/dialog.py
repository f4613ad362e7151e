"""The preferences: every setting of this user, used as soon as it is given, and as before after Cancel."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import clean_name
from reviewer.settings import Settings
from ui.actions.action import Actions
from ui.dialogs.preferences.editors import Name
from ui.dialogs.preferences.rows import SectionId, rows, section_titles
from ui.dialogs.preferences.section import Section
from ui.sentences import said
from ui.session import Session
from ui.widgets.fields.parts import wrapped
from ui.widgets.pane_heading import FilterField

_ID = Qt.ItemDataRole.UserRole
_CARRIED_APART = ("coder_name", "places", "recent")
"""Settings that do not go back to what they are in a new installation: they are no matter of taste."""


class Preferences(QDialog):
    """`export_asked()` and `import_asked()` for the settings in a file; `renamed(name)` when the user is called otherwise."""

    export_asked = Signal()
    import_asked = Signal()
    renamed = Signal(str)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._session = session
        self._rows = {row.setting: row for row in rows() if row.setting}
        self._before: dict[str, Any] = {name: deepcopy(getattr(session.settings, name)) for name in self._rows}
        self.filter = FilterField(self.tr("Search the preferences"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the preferences"))
        self.nothing = wrapped(self.tr("No setting has these words."), role="muted")
        self.problem = wrapped(role="danger")
        self.sections = {
            name: Section(title, [row for row in rows() if row.section == name], session, actions)
            for name, title in section_titles().items()
        }
        for name, section in self.sections.items():
            item = QListWidgetItem(section.title)
            item.setData(_ID, name)
            self.list.addItem(item)
        self._lay_out()
        self.filter.textChanged.connect(self._look_for)
        self.filter.left_down.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.setCurrentRow(0)
        self.filter.setFocus()

    def go_to(self, section: SectionId) -> None:
        """Show a section."""
        self.list.setCurrentRow(list(self.sections).index(section))

    def accept(self) -> None:
        """Keep everything. A name is used now, as it is written into the open project."""
        field = self.sections["who"].editors["coder_name"]
        written = field.text if isinstance(field, Name) else ""
        if written != self._before["coder_name"]:
            try:
                name = clean_name(written, what="name")
            except ValueError as error:
                self._refuse(said(error))
                return
            self.renamed.emit(name)
        super().accept()

    def reject(self) -> None:
        """Every setting becomes what it was when this was opened."""
        for name, value in self._before.items():
            if name != "coder_name":
                self._session.set(name, value)
        super().reject()

    def _refuse(self, sentence: str) -> None:
        self.filter.clear()
        self.go_to("who")
        self.problem.setText(sentence)
        self.problem.show()
        self.sections["who"].editors["coder_name"].setFocus()

    def _put_back(self) -> None:
        """What is shown becomes as in a new installation."""
        new = Settings()
        for section in self.sections.values():
            for name in section.shown_settings() if section.isVisible() else ():
                if name not in _CARRIED_APART:
                    self._session.set(name, getattr(new, name))

    def _look_for(self, typed: str) -> None:
        found = [name for name, section in self.sections.items() if section.look_for(typed)]
        for row, name in enumerate(self.sections):
            self.list.item(row).setHidden(bool(typed.strip()) and name not in found)
        self._show()

    def _show(self) -> None:
        """One section; all those that have what is looked for."""
        typed, current = self.filter.text().strip(), self.list.currentItem()
        chosen = current.data(_ID) if current is not None else ""
        for row, (name, section) in enumerate(self.sections.items()):
            section.setVisible(not self.list.item(row).isHidden() if typed else name == chosen)
        there = any(not section.isHidden() for section in self.sections.values())
        self.nothing.setVisible(not there)
        self.back.setEnabled(there)
        if typed and current is not None and not current.isHidden():
            self._area.ensureWidgetVisible(self.sections[chosen])

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 0, 12, 0)
        for section in (*self.sections.values(), self.nothing):
            column.addWidget(section)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        character = self.fontMetrics().averageCharWidth()
        self.list.setFixedWidth(character * 22)
        parts = QHBoxLayout()
        parts.addWidget(self.list)
        parts.addWidget(self._area, 1)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.back = QPushButton(self.tr("As in a &new installation"))
        self.back.clicked.connect(self._put_back)
        away, here = QPushButton(self.tr("&Export…")), QPushButton(self.tr("&Import…"))
        away.clicked.connect(self.export_asked)
        here.clicked.connect(self.import_asked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        for button in (away, here, self.back):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addLayout(parts, 1)
        layout.addWidget(self.problem)
        layout.addLayout(foot)
        self.problem.hide()
        room = self.screen().availableSize()
        self.resize(min(character * 118, room.width()), min(self.fontMetrics().height() * 34, room.height() - 60))
