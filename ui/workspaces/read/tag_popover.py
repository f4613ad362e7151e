"""The small field at a selected passage: type a few letters, Enter tags, Ctrl+Enter makes a new code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reviewer.model.coding.code import Code
from reviewer.model.names import shown
from ui.widgets.fields.fuzzy import ranked
from ui.widgets.told import announce
from ui.workspaces.read.choice_rows import ABOVE, COLOUR, KEY, ChoiceRows

_MOST_CHOICES = 8  # Eight keep the popover small enough to stand beside the passage.
_LEAST_ROWS = 3
_NEW = "new"
_GAP = 8
"""Pixels between the popover and what it stands at, or the edge."""


class TagPopover(QFrame):
    """`code_chosen(id)`, `new_code_asked(name, parent id or "")`, `untagged_asked()`, `copy_asked()`.

    `left()` by Esc, `closed()` however.
    """

    code_chosen = Signal(str)
    new_code_asked = Signal(str, str)
    untagged_asked = Signal()
    copy_asked = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "popover")
        self._over = parent
        self._codes: Sequence[Code] = ()
        self._recent: Sequence[str] = ()
        self._most_rows = _MOST_CHOICES + 1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a code…"))
        self.field.setAccessibleName(self.tr("Code for the selected passage"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matching codes"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(ChoiceRows(self.list))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(lambda item, _: self._speak(item))
        self._hint = QLabel(self.tr("↵ tag   Ctrl+↵ new code   Shift+↵ highlight only   Esc close"))
        self._hint.setProperty("role", "muted")
        self._at, self._above = QRect(), False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        self.hide()

    def prepare(self, codes: Sequence[Code], recent: Sequence[str], text: str = "") -> None:
        """Take the codes to choose from; what was typed already narrows them."""
        self._codes, self._recent = codes, recent
        self._most_rows = _MOST_CHOICES + 1
        self.field.setText(text)
        self._fill()
        hint = self.fontMetrics().horizontalAdvance(self._hint.text()) + 2 * _GAP + 4
        width, room = max(320, self.fontMetrics().averageCharWidth() * 52, hint), self._over.width() - 2 * _GAP
        # A label that may wrap takes room for a second line, wanted or not.
        self._hint.setWordWrap(hint > room)
        self.setFixedWidth(min(width, room))
        self.adjustSize()

    def lacks_below(self, at: QRect) -> int:
        """How many pixels are missing to stand below a rectangle of the parent, with the row for a new code too."""
        coming = 0 if self.field.text().strip() else self.list.sizeHintForRow(0)
        return at.bottom() + _GAP + self.height() + coming - (self._over.rect().bottom() - _GAP)

    def open_at(self, at: QRect) -> None:
        """Open below a rectangle of the parent, or above it where there is no room.

        Where there is none for all choices either, fewer are seen at once.
        """
        rest, edge = self.height() - self.list.height(), self._over.rect().bottom()
        above, below = (space - 2 * _GAP - rest for space in (at.top(), edge - at.bottom()))
        self._at, self._above = at, below < min(above, self.list.height())
        # What is typed brings and takes rows: all of them have to fit on this side.
        self._most_rows = max(_LEAST_ROWS, (above if self._above else below) // max(1, self.list.sizeHintForRow(0)))
        self._give_rows()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close without doing anything."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        gone = watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible()
        if gone and not self.isAncestorOf(self._focused()):
            # Whoever has the focus now took it on purpose: it stays there.
            self.hide()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif not self.field.text() and self._by_shortcut(event):
            self.hide()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.field.hasSelectedText():
            self.copy_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self._make_new()
            elif modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.hide()
                self.untagged_asked.emit()
            elif (item := self.list.currentItem()) is not None:
                self._take(item)
        else:
            return False
        return True

    def _by_shortcut(self, event: QKeyEvent) -> bool:
        """While nothing is typed, a code's own key tags with it."""
        alt = "Alt+" if event.modifiers() & Qt.KeyboardModifier.AltModifier else ""
        digit = chr(event.key()) if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 else ""
        for code in self._codes:
            if digit and code.shortcut == alt + digit:
                self.code_chosen.emit(code.id)
                return True
        return False

    def _fill(self) -> None:
        text = self.field.text().strip()
        choices = ranked(text, self._codes, self._recent)[:_MOST_CHOICES]
        self.list.clear()
        for code in choices:
            above = code.path[: -len(code.name)].rstrip("/")
            self._add(code.id, shown(code.name), code.colour, shown(above), code.shortcut)
        if text and not any(code.name.casefold() == text.casefold() for code in choices):
            under = shown(choices[0].name) if choices else ""
            words = self.tr("New code “{0}”").format(shown(text))
            self._add(_NEW, words, "", self.tr("under {0}").format(under) if under else "", self.tr("Ctrl ↵"))
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._give_rows()

    def _give_rows(self) -> None:
        rows = max(1, min(self.list.count(), self._most_rows))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2)
        self.adjustSize()
        if self.isVisible():
            self._place()

    def _add(self, identifier: str, name: str, colour: str, above: str, key: str) -> None:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, identifier)
        item.setData(COLOUR, colour)
        item.setData(ABOVE, above)
        item.setData(KEY, key)
        self.list.addItem(item)

    def _speak(self, item: QListWidgetItem | None) -> None:
        """Say which code Enter would take, for those who do not see it: the focus is in the field."""
        words = [item.text(), item.data(ABOVE), item.data(KEY)] if item is not None else []
        self.field.setAccessibleDescription(", ".join(filter(None, words)))
        if self.isVisible():
            announce(self.field, self.field.accessibleDescription())

    def _take(self, item: QListWidgetItem) -> None:
        identifier = item.data(Qt.ItemDataRole.UserRole)
        if identifier == _NEW:
            self._make_new()
            return
        self.hide()
        self.code_chosen.emit(identifier)

    def _make_new(self) -> None:
        """A new code under the chosen one; under the best match when the row for a new code itself is chosen."""
        name = self.field.text().strip()
        if not name:
            return
        item = self.list.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else ""
        if chosen == _NEW:
            first = self.list.item(0).data(Qt.ItemDataRole.UserRole)
            chosen = "" if first == _NEW else first
        self.hide()
        self.new_code_asked.emit(name, chosen)

    def _place(self) -> None:
        room, at = self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP), self._at
        x = min(max(room.left(), at.left()), room.right() - self.width())
        y = at.top() - self.height() - _GAP if self._above else at.bottom() + _GAP
        self.move(QPoint(x, max(room.top(), min(y, room.bottom() - self.height()))))
