"""The Consensus workspace: passages at the left, the marks on the chosen one and what is decided at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reviewer.errors import Cancelled, ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.names import shown
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.consensus import adjudication
from reviewer.services.consensus.adjudication import Item
from reviewer.services.evidence.agreement import AgreementChoice
from reviewer.services.project.projects import Project
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.empty_state import EmptyState
from ui.widgets.excerpts.conditions import Conditions
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.parts import wrapped
from ui.widgets.passages.seen import Seen, seen_passages
from ui.widgets.rows.passage_rows import PLACE, PassageRows
from ui.workspaces.consensus.deciding import MOST_KEYS, Deciding
from ui.workspaces.consensus.dialogs import AlikeDialog, DiscussDialog, OwnDialog
from ui.workspaces.consensus.words import differences, is_listed, which

_SHOWS = ("highlight", "coding", "code", "source", "coder", "adjudication")
MOST_LISTED = 200
_ITEM = PLACE + 1
_LONGEST_QUOTE = 300
_KEYS = {
    Qt.Key.Key_B: "both", Qt.Key.Key_N: "nothing", Qt.Key.Key_O: "own", Qt.Key.Key_D: "discuss", Qt.Key.Key_U: "reopen",
}  # fmt: skip
Found = tuple[list[Item], list[tuple[Item, Seen]]]
"""All passages, and the first of those that are listed with their words."""


class ConsensusWorkspace(WorkspacePage):
    """Reads off the main thread. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._stale = True
        self._wanted = ExcerptFilter()
        self.items: list[Item] = []
        self.which: ChoiceButton = ChoiceButton(self.tr("Shown: {0}"), which())
        self.alike = QPushButton(self.tr("Take all on which coders agree…"))
        self.conditions = Conditions(session, things_only=True)
        self.note = wrapped(role="muted")
        self.list = _Passages()
        self.list.setItemDelegate(PassageRows(self.list, quote_font(self, session.settings)))
        self.deciding = Deciding(session, quote_font(self, session.settings))
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read again, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        project, wanted, listed, names = self._session.project, self._wanted, self.which.value, self._session.names
        self._session.ask("consensus", lambda: _read(project, wanted, listed, names), self._show)

    def parts(self) -> tuple[QWidget, ...]:
        return (self.which, self.alike, self.conditions, self.list, self.deciding)

    def take_focus(self) -> None:
        self.list.setFocus()

    def opened(self) -> None:
        self.items = []
        self._wanted = ExcerptFilter()
        self.list.clear()
        self.deciding.show_nothing()
        self.conditions.show_wanted(self._wanted, self.alike)
        self.refresh()

    @property
    def current(self) -> tuple[Item, Seen] | None:
        """The passage that is looked at."""
        if self.list.currentRow() < 0:
            return None
        found: tuple[Item, Seen] = self.list.currentItem().data(_ITEM)
        return found

    # Deciding

    def decide(self, what: str) -> None:
        """Do what a button or key asks for with the passage that is looked at."""
        current = self.current
        if current is None:
            return
        item, seen = current
        place = item.place
        coders = list(dict.fromkeys(mark.coder for mark in place.marks))
        if what == "read":
            self._navigator.show_passage(
                place.source, place.marks[0].start, place.marks[0].end, place.marks[0].highlight
            )
        elif not self._session.can_write:
            return
        elif what == "own":
            self._ask_own(item, seen)
        elif what == "discuss":
            self._ask_discuss(item)
        elif what == "reopen":
            if item.said is not None:
                self._session.do(lambda by: adjudication.reopen(**by, place=place))
        else:
            taken = {"both": coders, "nothing": []}.get(what, [what.removeprefix("take:")])
            spans = adjudication.spans_of(place, taken)
            self._session.do(lambda by: adjudication.decide(**by, place=place, spans=spans))

    def _ask_own(self, item: Item, seen: Seen) -> None:
        book = list(codes.codebook(project=self._session.project))
        dialog = OwnDialog(item.place, seen.text, seen.offset, book, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take_own(item, dialog))
        dialog.open()

    def _take_own(self, item: Item, dialog: OwnDialog) -> None:
        spans = [dialog.span]
        self._session.do(lambda by: adjudication.decide(**by, place=item.place, spans=spans))

    def _ask_discuss(self, item: Item) -> None:
        dialog = DiscussDialog(self._session, item, [coder.id for coder in self._session.coders], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._leave(item, dialog.note, dialog.assignee))
        dialog.open()

    def _leave(self, item: Item, note: str, assignee: str) -> None:
        self._session.do(lambda by: adjudication.discuss(**by, place=item.place, note=note, assignee=assignee))

    def take_alike(self) -> None:
        """Ask how near borders are to be, and take all on which coders agree."""
        if not self._session.can_write:
            return
        dialog = AlikeDialog(self.items, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(dialog.chosen))
        dialog.open()

    def _take(self, chosen: Sequence[Item]) -> None:
        words = self.tr("Taken into the consensus: {0}.").format(counted(len(chosen)))
        self._session.do_long(
            lambda by, progress: adjudication.accept(**by, items=chosen, progress=progress), notice=words
        )

    # Showing

    def _show(self, found: Found | str) -> None:
        if isinstance(found, str):
            self.items = []
            if len(self._session.coders) < 2:
                words = self.tr("Here is decided what stands where coders differ. Merge a colleague's copy first.")
                self.empty.tell(words, (self.tr("Go to Team"), lambda: self._navigator.go("team")))
            else:
                self.empty.tell(found)
            self._pages.setCurrentIndex(1)
            return
        self.items, listed = found
        self._pages.setCurrentIndex(0)
        self.alike.setEnabled(self._session.can_write and bool(self.items))
        row, before = self.list.currentRow(), self.current
        self.list.clear()
        how = differences()
        for item, seen in listed:
            quote = shown(" ".join(seen.quote.split()))[:_LONGEST_QUOTE]
            told = "; ".join(how[each] for each in item.place.differences) or self.tr("the same")
            entry = QListWidgetItem(quote)
            entry.setData(PLACE, f"{shown(seen.title)} · {told}")
            entry.setData(_ITEM, (item, seen))
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{quote}, {shown(seen.title)}, {told}")
            self.list.addItem(entry)
        self._tell(len(listed))
        places = [item.place for item, _ in listed]
        # What was decided leaves the list, and the next one takes its row.
        same = places.index(before[0].place) if before is not None and before[0].place in places else row
        self.list.setCurrentRow(min(max(0, same), len(listed) - 1))
        if not listed:
            self.deciding.show_nothing()

    def _tell(self, listed: int) -> None:
        number = {each: sum(is_listed(item, each) for item in self.items) for each, _ in which()}
        words = self.tr("Passages: {0}. Open: {1}, to be discussed: {2}, decided: {3}.")
        told = words.format(*(counted(number[each]) for each in ("all", "open", "discuss", "settled")))
        if number[self.which.value] > listed:
            told = f"{told} " + self.tr("The first {0} are listed.").format(counted(listed))
        elif not listed:
            told = f"{told} " + self.tr("None is left in this list.")
        self.note.setText(told)

    def _look_at(self) -> None:
        current = self.current
        if current is not None:
            self.deciding.show_passage(*current, self._session.names)

    # Following

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self.opened)
        session.closed.connect(self.opened)
        session.changed.connect(self._follow)
        session.coder_changed.connect(self.refresh)
        self._look.changed.connect(self._apply_look)
        self.which.chosen.connect(lambda _: self.refresh())
        self.alike.clicked.connect(self.take_alike)
        self.conditions.changed.connect(self._narrow)
        self.list.currentItemChanged.connect(lambda *_: self._look_at())
        self.list.asked.connect(self._key)
        self.list.itemActivated.connect(lambda _: self.decide("read"))
        self.deciding.asked.connect(self.decide)

    def _key(self, what: str) -> None:
        current = self.current
        if current is None:
            return
        if what.isdigit():
            coders = list(dict.fromkeys(mark.coder for mark in current[0].place.marks))
            if int(what) <= min(len(coders), MOST_KEYS):
                self.decide(f"take:{coders[int(what) - 1]}")
            return
        self.decide(what)

    def _narrow(self, wanted: ExcerptFilter) -> None:
        self._wanted = wanted
        self.conditions.show_wanted(wanted, self.alike)
        self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source") and self._session.is_open:
            self.conditions.show_wanted(self._wanted, self.alike)
        if changes.touches(*_SHOWS):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _apply_look(self) -> None:
        font = quote_font(self, self._session.settings)
        self.list.setItemDelegate(PassageRows(self.list, font))
        self.deciding.set_quote_font(font)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 10, 8, 10)
        column.setSpacing(8)
        for widget in (self.which, self.alike):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.conditions)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        halves = beside(left, self.deciding, first=(62, 110), least=(36, 40))
        self._pages.addWidget(halves)
        self._pages.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


class _Passages(QListWidget):
    """`asked(what)` for the keys that decide: a number for a coder, both, nothing, own, discuss, reopen."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Passages that coders marked"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.asked.emit(str(int(key) - int(Qt.Key.Key_0)))
        elif plain and key in _KEYS:
            self.asked.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)


def _read(project: Project, wanted: ExcerptFilter, listed: str, names: dict[str, str]) -> Found | str:
    """What is shown, or the sentence that says why there is nothing."""
    choice = AgreementChoice(coders=wanted.coders, codes=wanted.codes, sources=wanted.sources)
    try:
        items = adjudication.items(project=project, choice=choice, progress=Progress())
    except Cancelled:
        raise
    except ReviewerError as error:
        return said(error)
    first = [item for item in items if is_listed(item, listed)][:MOST_LISTED]
    by_source: dict[str, list[adjudication.Mark]] = {}
    for item in items:
        by_source.setdefault(item.place.source, []).extend(item.place.marks)
    compared = list(dict.fromkeys(coder for item in items for coder in (*_coders(item), *item.place.without)))
    seen = seen_passages(project, compared, [item.place for item in first], by_source, names)
    by_place = {each.place: each for each in seen}
    return items, [(item, by_place[item.place]) for item in first if item.place in by_place]


def _coders(item: Item) -> list[str]:
    return [mark.coder for mark in item.place.marks]
