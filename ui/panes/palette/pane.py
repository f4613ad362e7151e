"""One field for everything: beneath the field on top, a list offers commands, sources, codes, memos, notes and a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from ui.actions.action import Action, Actions
from ui.actions.offers import Fitting, Kind, Offer, asked, matches
from ui.intents.open_memo import open_memo
from ui.navigator import Navigator
from ui.panes.palette.model import PaletteModel
from ui.panes.palette.rows import PaletteRows
from ui.panes.palette.start import Start
from ui.panes.palette.stock import commands, native, read_memos, read_names, read_notes, spoken
from ui.session import Session
from ui.widgets.palette_field import PaletteField
from ui.widgets.told import announce

_ASKED_FOR = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason)
_PAGE_ROWS = 8  # About what the palette shows without scrolling.


class Palette(QFrame):
    """Floats over the window, moves nothing, and never has the focus itself: that stays in the field.

    `went(kind)`: the user went to a source, code, memo or note, or searches the texts.
    """

    went = Signal(str)

    def __init__(
        self,
        field: PaletteField,
        session: Session,
        navigator: Navigator,
        actions: Actions,
        recent_codes: Callable[[], Sequence[str]] = list,
    ) -> None:
        self._over = field.window()
        super().__init__(self._over)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Matches"))
        self._field, self._session, self._navigator, self._actions = field, session, navigator, actions
        self._start = Start(session, navigator, actions, recent_codes)
        self._commands: list[Offer] = []
        self._names: list[Offer] = []
        self._memos: list[Offer] = []
        self._notes: list[Offer] = []
        self._offers: list[Offer] = []
        self._fitting = Fitting()
        self._stale = True
        self._came_from: QWidget | None = None
        self.model = PaletteModel()
        self.list = QListView()
        self._hint = QLabel()
        self._lay_out()
        self._connect()
        actions.keys_changed.connect(self._show_key)
        self.hide()

    def rows(self) -> list[Action]:
        """The way here by menu and key."""
        return [Action("search", self.tr("&Search everywhere"), "edit", 402, self.ask, "Ctrl+K", ("project",))]

    def _show_key(self) -> None:
        self._field.show_key(native(self._actions.keys("search")))

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRows(self.list))
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "muted")
        self._hint.setIndent(self.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)

    def _connect(self) -> None:
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._typed)
        self._over.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._speak)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self._session.opened.connect(self._forget)
        self._session.closed.connect(self._forget)
        self._session.changed.connect(self._follow)

    # Opening and closing

    def ask(self) -> None:
        """Put the cursor into the field and open the list."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.open()

    def open(self) -> None:
        """Open the list beneath the field."""
        if self.isVisible():
            return
        self._actions.refresh()
        self._commands = commands(self._actions)
        self._put_together()
        if self._stale:
            self._read()
        self._fill()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Close the list, empty the field, and give the focus back to where it was."""
        self.hide()
        back = self._came_from
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clearFocus()
        self._field.clear()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._field and old is not None and old is not self._field:
            self._came_from = old

    def _typed(self) -> None:
        if self.isVisible():
            self._fill()
        elif self._field.hasFocus() and self._field.text():
            self.open()

    # What is offered

    def _read(self) -> None:
        """Read what there is to offer, off the main thread: when somebody first asks for it, and when it changed."""
        if not self._session.is_open:
            return
        project = self._session.project
        self._stale = False

        def names(offers: list[Offer]) -> None:
            self._names = offers
            self._put_together()
            self._fill_again()

        def memos(offers: list[Offer]) -> None:
            self._memos = offers
            self._put_together()
            self._fill_again()

        def notes(offers: list[Offer]) -> None:
            self._notes = offers
            self._put_together()
            self._fill_again()

        self._session.ask("palette", lambda: read_names(project), names, lane="look")
        self._session.ask("palette memos", lambda: read_memos(project), memos)
        self._session.ask("palette notes", lambda: read_notes(project), notes)

    def _put_together(self) -> None:
        self._offers = [*self._commands, *self._names, *self._memos, *self._notes]

    def _fill_again(self) -> None:
        """More can be offered; who has gone down the list already stays at what was chosen."""
        if self.isVisible():
            chosen = self.current
            first = self.list.currentIndex().row() == self.model.step(-1, 1)
            self._fill()
            row = -1 if first or chosen is None else self.model.row_of(chosen)
            if row >= 0:
                self._choose(row)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("source", "import", "code", "memo", "note"):
            self._stale = True
            if self.isVisible():
                self._read()

    def _forget(self) -> None:
        self._names, self._memos, self._notes, self._stale = [], [], [], True
        self._put_together()
        self.hide()
        self._field.clear()

    def _fill(self) -> None:
        text = self._field.text()
        kind, words = asked(text)
        typed = text.strip()
        groups = (
            matches(text, self._offers, self._fitting) if typed else self._start.groups(self._commands, self._names)
        )
        self.model.show(groups)
        self._choose(self.model.step(-1, 1))
        self._hint.setText(self._in_words(kind, words, bool(groups)))
        self.list.setVisible(bool(groups))
        self._place()

    def _in_words(self, kind: Kind | None, words: str, any_offer: bool) -> str:
        if not any_offer and words:
            nothing = {
                "command": self.tr("No command fits “{0}”."),
                "source": self.tr("No source fits “{0}”."),
                "code": self.tr("No code fits “{0}”."),
            }
            return nothing.get(kind or "", "").format(shown(words[:60]))
        if not words:
            return self.tr("Only one kind:   > commands   @ sources   # codes")
        return self.tr("Ctrl ↵ search the texts   Esc back")

    def _place(self) -> None:
        """Beneath the field, as wide as the rows need, as high as the window allows."""
        field, over, metrics = self._field, self._over, self.fontMetrics()
        at = field.mapTo(over, QPoint(0, field.height() + 4))
        width = min(max(field.width(), metrics.averageCharWidth() * 76), over.width() - 16)
        self.setFixedWidth(width)
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount())) + 4
        others = self._hint.sizeHint().height() + 24
        self.list.setFixedHeight(max(1, min(wanted, round((over.height() - at.y()) * 0.86) - others)))
        self.adjustSize()
        left = at.x() + (field.width() - width) // 2
        self.move(max(8, min(left, over.width() - width - 8)), at.y())

    # Choosing

    @property
    def current(self) -> Offer | None:
        """What Enter would take."""
        return self.model.offer_at(self.list.currentIndex())

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row == self.model.step(-1, 1):
            self.list.scrollToTop()

    def _speak(self) -> None:
        """Say the current row, for those who do not see it: the focus is in the field."""
        offer = self.current
        self._field.setAccessibleDescription(spoken(offer) if offer else "")
        announce(self._field, self._field.accessibleDescription())

    def _clicked(self, index: QModelIndex) -> None:
        offer = self.model.offer_at(index)
        if offer is not None:
            excerpts = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(offer, excerpts=excerpts)

    def _take(self, offer: Offer, *, excerpts: bool = False) -> None:
        self.leave()
        if offer.kind == "command":
            self._actions[offer.id].trigger()
            return
        if offer.kind == "source":
            self._navigator.read(offer.id)
        elif offer.kind == "code" and excerpts:
            self._navigator.show_excerpts(offer.id)
        elif offer.kind == "code":
            self._navigator.inspect("code", offer.id)
        elif offer.kind == "memo":
            open_memo(self._session, self._navigator, offer.id)
        elif offer.kind == "note":
            self._navigator.show_thing("note", offer.id)
        else:
            self._navigator.search(offer.title)
        self.went.emit("excerpts" if excerpts else offer.kind)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._over:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._key(event)
        elif isinstance(event, QFocusEvent):
            self._focus(event)
        elif kind == QEvent.Type.MouseButtonRelease and self._field.hasFocus():
            self.open()
        return super().eventFilter(watched, event)

    def _focus(self, event: QFocusEvent) -> None:
        if event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hide()
        elif event.gotFocus() and event.reason() in _ASKED_FOR:
            self.open()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE_ROWS, Qt.Key.Key_PageUp: -_PAGE_ROWS}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open()
            return
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        if abs(by) > 1:
            row, by = max(-1, min(last + 1, row + by)), 1 if by < 0 else -1
        self._choose(self.model.step(row, by))

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        words, offer = asked(self._field.text())[1], self.current
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            offer = Offer("search", "", words) if words else None
        elif not self.isVisible():
            self.open()
            return
        if offer is not None:
            self._take(offer, excerpts=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
