"""Who am I: asked at the first start and on a project whose coders do not include this person."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import clean_name, shown
from reviewer.model.team.coder import Coder
from reviewer.services.project.projects import World
from ui.sentences import said


class WhoAmI(QDialog):
    """Choose one of the project's coders, or write a new name. `coder` is the answer after it was accepted."""

    def __init__(self, coders: Sequence[Coder], me: Coder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who am I?"))
        self.coder: Coder | None = None
        self._me = me
        self._coders = {coder.id: coder for coder in coders}
        question = self.tr("Who is coding? Your name stands beside everything you highlight.")
        label = QLabel(question)
        label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Coders of this project"))
        for coder in coders:
            item = QListWidgetItem(shown(coder.name))
            item.setData(Qt.ItemDataRole.UserRole, coder.id)
            self.list.addItem(item)
        self.list.setVisible(bool(coders))
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        offered = (me.name or name_of_account()) if me.id not in self._coders else ""
        same = [coder.id for coder in coders if coder.id == me.id or (not me.id and coder.name == offered)]
        known = same[0] if same else ""
        self.name = QLineEdit("" if known else offered)
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.textEdited.connect(lambda _: self.list.clearSelection())
        self.list.itemSelectionChanged.connect(self._enable)
        self.name.textChanged.connect(self._enable)
        self._problem = QLabel()
        self._problem.setProperty("role", "danger")
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        if coders:
            layout.addWidget(QLabel(self.tr("I am one of these:")))
            layout.addWidget(self.list)
            layout.addWidget(QLabel(self.tr("or I am new here:")))
        layout.addWidget(self.name)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        for row, coder in enumerate(coders):
            if coder.id == known:
                self.list.setCurrentRow(row)
        self.name.setFocus()
        # What is offered is taken by Enter, and gone with the first letter of another name.
        self.name.selectAll()
        self._enable()

    def accept(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            self.coder = self._coders[chosen[0].data(Qt.ItemDataRole.UserRole)]
        else:
            try:
                name = clean_name(self.name.text(), what="name")
            except ValueError as error:
                self._problem.setText(said(error))
                return
            known = self._me.id if self._me.id and self._me.id not in self._coders else World().new_id()
            self.coder = Coder(known, name)
        super().accept()

    def _enable(self) -> None:
        self._problem.clear()
        self._ok.setEnabled(bool(self.list.selectedItems() or self.name.text().strip()))


def name_of_account() -> str:
    """The full name that this computer knows of its user; "" where it knows none, or the name for signing in alone."""
    try:
        # There is none on Windows.
        import pwd

        account = pwd.getpwuid(os.getuid())
    except (ImportError, KeyError):
        return ""
    name = account.pw_gecos.partition(",")[0].strip()
    return "" if name.casefold() == account.pw_name.casefold() else name
