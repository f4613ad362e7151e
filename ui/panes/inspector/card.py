"""What all cards of the inspector have in common: one thing that is shown, fields that are saved, questions asked aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reviewer.services.project.projects import Project
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.fields.keeper import Keeper, Save
from ui.widgets.fields.parts import section

Facts = TypeVar("Facts")


class Card(QWidget, Generic[Facts]):
    """A subclass builds its widgets once; `read` gathers what they show off the main thread, `fill` shows it."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._id = ""
        self._keepers: list[Keeper] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 16)
        self._layout.setSpacing(8)

    @staticmethod
    def read(project: Project, identifier: str) -> Facts | None:
        """Everything that is shown of a thing, in one go; None when it is not in the project any more."""
        raise NotImplementedError

    def show_thing(self, identifier: str, facts: Facts) -> None:
        """Show a thing of this kind as it was read."""
        self._id = identifier
        self.fill(facts)

    def fill(self, facts: Facts) -> None:
        """Put what was read into the widgets."""
        raise NotImplementedError

    def keepers(self) -> Sequence[Keeper]:
        """What saves the fields of this card."""
        return self._keepers

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        for keeper in self.keepers():
            keeper.commit()

    def release(self) -> None:
        """Another thing is shown now: what was refused here need not stand here when one comes back."""
        for keeper in self.keepers():
            keeper.release()

    def apply_look(self) -> None:
        """Fonts or colours changed."""

    def heading(self, title: str) -> QWidget:
        """Add the heading of a section."""
        label = section(title)
        self._layout.addWidget(label)
        return label

    def keep(self, field: QLineEdit | QPlainTextEdit, save: Save, *, after_pause: bool = False) -> Keeper:
        """Save a field when it is left; errors are told."""
        keeper = Keeper(field, save, after_pause=after_pause)
        keeper.refused.connect(self._session.failed)
        self._keepers.append(keeper)
        return keeper

    def ask(self, what: str, question: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        """Read in the background; the answer comes only while the same thing of the same project is shown."""
        asked = self._id

        def deliver(result: Any) -> None:
            if self._id == asked:
                answer(result)

        self._session.ask(f"inspector: {what}", question, deliver)
