"""What the editors of notes, cases and groups have in common: a name, fields that are saved, and a way to delete the thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.services.project.projects import Project
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.conflict_note import ConflictNote
from ui.widgets.fields.code_picker import Choice
from ui.widgets.fields.keeper import Keeper, Save
from ui.widgets.fields.parts import section, wrapped
from ui.widgets.flow import Flow

Write = Callable[..., Any]
"""A service that changes one thing: `write(**by, thing=id, field=text)`."""


class Editor(QScrollArea):
    """A subclass puts its fields into `column` and says how its thing is deleted."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._navigator, self._id = session, navigator, ""
        self._keepers: list[Keeper] = []
        inside = QWidget()
        inside.setProperty("role", "page")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(8)
        self.setWidget(inside)
        self.conflict = ConflictNote()
        self.conflict.asked.connect(lambda: navigator.show_conflict(self._id))
        self.column.addWidget(self.conflict)
        self._conflicts: frozenset[str] = frozenset()
        self.name = QLineEdit()
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.name.setFont(font)
        self.column.addWidget(self.name)
        self.about = wrapped(role="muted")
        self.column.addWidget(self.about)
        self.buttons = Flow()
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.clicked.connect(lambda: self._delete())

    @property
    def shown(self) -> str:
        """The id of what is shown, "" for nothing."""
        return self._id

    def button(self, title: str, run: Callable[[], None]) -> QPushButton:
        """A button at the foot."""
        made = QPushButton(title)
        made.clicked.connect(lambda: run())
        self.buttons.addWidget(made)
        return made

    def close_with_buttons(self) -> None:
        """Put the buttons below what there is, the one that deletes last."""
        self.buttons.addWidget(self.delete)
        self.column.addLayout(self.buttons)

    def heading(self, title: str) -> None:
        """The heading of a section."""
        self.column.addWidget(section(title))

    def keep(self, field: QLineEdit | QPlainTextEdit, save: Save, *, after_pause: bool = False) -> Keeper:
        """Save a field when it is left; errors are told."""
        keeper = Keeper(field, save, after_pause=after_pause)
        keeper.refused.connect(self._session.failed)
        self._keepers.append(keeper)
        return keeper

    def saving(self, write: Write, thing: str, field: str) -> Save:
        """Save a text by a service, under the name that this field has there."""

        def save(text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
            named = {thing: self._id, field: text}
            self._session.do(lambda by: write(**by, **named), then=done, refused=refused)

        return save

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """The things that an open conflict is about."""
        self._conflicts = ids
        self.conflict.setVisible(self._id in ids)

    def begin(self) -> None:
        """Let the name be typed."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def keepers(self) -> list[Keeper]:
        """What saves the fields."""
        return self._keepers

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        for keeper in self.keepers():
            keeper.commit()

    def turn_to(self, identifier: str) -> None:
        """Another thing is shown now, "" for none: what was typed for the one before is saved."""
        if identifier != self._id:
            if self._id and self._session.is_open:
                self.flush()
            for keeper in self.keepers():
                keeper.release()
            self._id = identifier
            self.conflict.setVisible(identifier in self._conflicts)
            self.verticalScrollBar().setValue(0)

    def ask(self, what: str, question: Callable[[Project], Any], answer: Callable[[Any], None]) -> None:
        """Read in the background; the answer comes only while the same thing is shown."""
        asked, project = self._id, self._session.project

        def deliver(result: Any) -> None:
            if self._id == asked:
                answer(result)

        self._session.ask(f"notes: {what}", lambda: question(project), deliver)

    def offer_several(
        self, title: str, choices: Sequence[Choice], nothing: str, put: Callable[[list[str]], None]
    ) -> None:
        """Let several be ticked, and `put` them in by their ids; say `nothing` where there is none to tick."""
        from ui.dialogs.several import SeveralDialog

        if not choices:
            self._session.noticed.emit(nothing, False)
            return
        dialog = SeveralDialog(title, choices, self.window())
        dialog.accepted.connect(lambda: put(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def run(self, write: Write, notice: str = "", **named: Any) -> None:
        """Run a service on what is shown."""
        self._session.do(lambda by: write(**by, **named), notice=notice)

    def _delete(self) -> None:
        raise NotImplementedError
