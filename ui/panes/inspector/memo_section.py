"""Memos on one thing: one's own to write, the other coders' to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.project import Memo, MemoTarget
from reviewer.services.coding import highlights
from reviewer.services.shared import highlight_lookup
from ui.session import Session
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import wrapped

_LONGEST_MEMO = 20_000  # A label lays out all of its text at once; a memo may hold a book.


class MemoSection(QWidget):
    """Saves after a pause and when it is left; each saving is one step to undo."""

    def __init__(self, session: Session, kind: MemoTarget) -> None:
        super().__init__()
        self._session, self._kind, self._target = session, kind, ""
        self.field = GrowingText(least=3)
        self.field.setPlaceholderText(self.tr("Write a memo…"))
        self.field.setAccessibleName(self.tr("My memo"))
        self.keeper = Keeper(self.field, self._save, after_pause=True)
        self.keeper.refused.connect(session.failed)
        self._others: list[tuple[str, str]] = []
        self._labels: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.field)

    def show_memos(self, target: str, memos: Sequence[Memo]) -> None:
        """Show the memos on a thing of this kind."""
        self._target = target
        me = self._session.coder.id
        on_kind = [memo for memo in memos if memo.target_kind == self._kind]
        own = highlight_lookup.own_memo(on_kind, me)
        self.keeper.load((target, me), own.text if own else "")
        self.field.setReadOnly(not self._session.can_write)
        names = self._session.names
        unknown = self.tr("unknown")
        self._show_others([(names.get(m.coder, unknown), m.text) for m in on_kind if m != own])

    @property
    def others(self) -> list[tuple[str, str]]:
        """The other coders' memos as (name, text)."""
        return list(self._others)

    def _show_others(self, memos: list[tuple[str, str]]) -> None:
        if memos == self._others:
            return
        self._others = memos
        for label in self._labels:
            self._layout.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for name, text in memos:
            for label in (wrapped(shown(name), role="muted"), wrapped(text[:_LONGEST_MEMO], role="others")):
                self._layout.addWidget(label)
                self._labels.append(label)

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        target_kind = self._kind
        target = self._target
        self._session.do(
            lambda by: highlights.write_memo(
                **by, target_kind=target_kind, target=target, text=text if text.strip() else ""
            ),
            then=done,
            refused=refused,
        )
