"""Memos on one thing: one's own to write, several if wished, the other coders' to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.model.project import Memo, MemoTarget
from reviewer.services.coding import highlights, memos
from reviewer.services.shared import highlight_lookup
from ui.session import Session
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.text.times import moment

_LONGEST_MEMO = 20_000  # A label lays out all of its text at once; a memo may hold a book.
_MOST_FIELDS = 30  # Each further memo of one's own is a field; more of them can be read only.
_NEW = ""
"""Stands for a further memo that is not saved yet."""


class MemoSection(QWidget):
    """Saves after a pause and when it is left; each saving is one step to undo."""

    def __init__(self, session: Session, kind: MemoTarget) -> None:
        super().__init__()
        tab_through(self)
        self._session, self._kind, self._target = session, kind, ""
        self.field = GrowingText(least=3)
        self.field.setPlaceholderText(self.tr("Write a memo…"))
        self.field.setAccessibleName(self.tr("My memo"))
        self.keeper = Keeper(self.field, self._save, after_pause=True)
        self.keeper.refused.connect(session.failed)
        self.further: dict[str, FurtherMemo] = {}
        self.another = QPushButton(self.tr("Another memo"))
        self.another.setProperty("role", "link")
        self.another.setCursor(Qt.CursorShape.PointingHandCursor)
        self.another.clicked.connect(self._begin)
        self._others: list[tuple[str, str]] = []
        self._labels: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.field)
        self._own = QVBoxLayout()
        self._own.setSpacing(6)
        self._layout.addLayout(self._own)
        self._layout.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)

    def keepers(self) -> list[Keeper]:
        """What saves the fields of one's own memos."""
        return [self.keeper, *(each.keeper for each in self.further.values())]

    def show_memos(self, target: str, written: Sequence[Memo]) -> None:
        """Show the memos on a thing of this kind."""
        me = self._session.coder.id
        if target != self._target:
            self._take_away(list(self.further))
        self._target = target
        on_kind = [memo for memo in written if memo.target_kind == self._kind]
        own = highlight_lookup.own_memo(on_kind, me)
        self.keeper.load((target, me), own.text if own else "")
        writable = self._session.can_write
        self.field.setReadOnly(not writable)
        mine = sorted((memo for memo in on_kind if memo.coder == me and memo != own), key=lambda memo: memo.id)
        self._show_further(mine[:_MOST_FIELDS])
        self.another.setVisible(writable and own is not None and _NEW not in self.further)
        names, unknown = self._session.names, self.tr("unknown")
        read = [memo for memo in on_kind if memo.coder != me] + mine[_MOST_FIELDS:]
        self._show_others([(self._head(names.get(m.coder, unknown), m), m.text) for m in read])

    @property
    def others(self) -> list[tuple[str, str]]:
        """The memos that can only be read, as (name, text)."""
        return list(self._others)

    @staticmethod
    def _head(name: str, memo: Memo) -> str:
        return name if memo.made is None else f"{name} · {moment(memo.made)}"

    def _show_further(self, mine: Sequence[Memo]) -> None:
        there = {memo.id for memo in mine}
        self._take_away([memo for memo in self.further if memo not in there and memo != _NEW])
        for memo in mine:
            if memo.id not in self.further:
                self._add(memo.id)
            self.further[memo.id].show_text(memo.text, writable=self._session.can_write)
        self._order()

    def _begin(self) -> None:
        """Offer a field for one more memo."""
        made = self._add(_NEW)
        made.show_text("", writable=True)
        made.added.connect(self._added)
        self.another.hide()
        self._order()
        made.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self, memo: str) -> None:
        """What was begun is a memo now; whoever types goes on in its field."""
        if _NEW in self.further:
            self.further[memo] = self.further.pop(_NEW)

    def _add(self, memo: str) -> FurtherMemo:
        made = self.further[memo] = FurtherMemo(self._session, self._kind, self._target, memo)
        made.field.setPlaceholderText(self.tr("Write a memo…"))
        made.field.setAccessibleName(self.tr("My memo {0}").format(len(self.further) + 1))
        self._own.addWidget(made.field)
        made.field.show()
        return made

    def _take_away(self, memos: Sequence[str]) -> None:
        for memo in memos:
            gone = self.further.pop(memo)
            self._own.removeWidget(gone.field)
            gone.keeper.release()
            gone.field.hide()
            gone.field.deleteLater()

    def _order(self) -> None:
        tab_through(self, [self.field, *(each.field for each in self.further.values()), self.another])

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


class FurtherMemo(QObject):
    """The field of one more memo of one's own, and what saves it. `added(memo id)` when a new one is saved first."""

    added = Signal(str)

    def __init__(self, session: Session, kind: MemoTarget, target: str, memo: str) -> None:
        self.field = GrowingText(least=2)
        super().__init__(self.field)
        self._session, self._kind, self._target, self._memo = session, kind, target, memo
        self._adding = False
        self._waiting: list[Callable[[], None]] = []
        self.keeper = Keeper(self.field, self._save, after_pause=True)
        self.keeper.refused.connect(session.failed)

    def show_text(self, text: str, *, writable: bool) -> None:
        """Show what the project holds of it."""
        # The same key for its whole life: a new memo gets its id while somebody may be typing.
        self.keeper.load(self, text)
        self.field.setReadOnly(not writable)

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        kind, target, memo = self._kind, self._target, self._memo
        if memo:
            kept = text if text.strip() else ""
            self._session.do(lambda by: memos.edit_memo(**by, memo=memo, text=kept), then=done, refused=refused)
            return
        if self._adding:  # What is typed meanwhile is a change of what is being added.
            self._waiting.append(lambda: self._save(text, done, refused))
            return
        self._adding = True

        def saved(result: tuple[Changes, str]) -> None:
            self._memo = result[1]
            done(result)
            self.added.emit(self._memo)
            go_on()

        def not_saved(sentence: str) -> None:
            refused(sentence)
            go_on()

        def go_on() -> None:
            waiting, self._waiting, self._adding = self._waiting, [], False
            for save in waiting:
                save()

        self._session.do(
            lambda by: memos.add_memo(**by, target_kind=kind, target=target, text=text), then=saved, refused=not_saved
        )
