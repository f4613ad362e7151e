"""Beside the matrix: the excerpts behind the current cell, and in a framework matrix what was written on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reviewer.errors import ReviewerError
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from reviewer.services.evidence import synthesis
from ui.look.numbers import counted
from ui.sentences import said
from ui.session import Session
from ui.widgets.excerpts.model import short_place
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import breakable, section, wrapped
from ui.widgets.rows.passage_rows import PLACE, PassageRows
from ui.widgets.text.cited_text import CitedText

MOST_EXCERPTS = 100  # Each is a row of its own height; the rest is read in the excerpts.
_EXCERPT = PLACE + 1


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a cell: all ids, and the first excerpts. `code` and `source` only where a text can be written."""

    cell: tuple[str, str]
    title: str
    ids: tuple[str, ...]
    excerpts: tuple[Excerpt, ...]
    code: str = ""
    source: str = ""
    text: str = ""


class CellPanel(QWidget):
    """`all_asked(ids)` to see them in the Excerpts workspace, `passage_asked(Excerpt)` to go to one."""

    all_asked = Signal(object)
    passage_asked = Signal(object)

    def __init__(self, session: Session, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.behind: Behind | None = None
        self._cited = CitedText()
        self.title, self.note = wrapped(), wrapped(role="muted")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.field = GrowingText(4, 14)
        self.field.setPlaceholderText(
            self.tr("What this source says on this code. [1] cites the excerpt with this number.")
        )
        self.field.setAccessibleName(self.tr("Written summary of this cell"))
        self.keeper = Keeper(self.field, self._save, after_pause=True)
        self.keeper.refused.connect(session.failed)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Excerpts behind this cell"))
        self.list.setItemDelegate(PassageRows(self.list, quote_font))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_all = QPushButton(self.tr("Show in Excerpts"))
        self.cite = QPushButton(self.tr("Cite"))
        self.cite.setToolTip(self.tr("Cite the chosen excerpt in the text above"))
        self._written = [section(self.tr("Summary of this cell")), self.field]
        self._heading = section(self.tr("Excerpts"))
        self._lay_out()
        self.show_all.clicked.connect(self._ask_all)
        self.cite.clicked.connect(self.cite_chosen)
        self.list.itemActivated.connect(lambda item: self.passage_asked.emit(item.data(_EXCERPT)))
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """No cell is chosen, or a total."""
        self.keeper.commit()
        self.keeper.release()
        self.behind = None
        self.title.setText(breakable(words))
        self.list.clear()
        for widget in (*self._written, self._heading, self.note, self.list, self.show_all, self.cite):
            widget.hide()

    def show_cell(self, behind: Behind) -> None:
        """Show what stands behind a cell."""
        same = self.behind is not None and self.behind.cell == behind.cell
        if not same:
            self.keeper.commit()
            self._cited = CitedText()
        before, self.behind = self.behind, behind
        self.title.setText(breakable(behind.title))
        writes = bool(behind.code and behind.source)
        for widget in self._written:
            widget.setVisible(writes)
        self._cited.number(excerpt.highlight for excerpt in behind.excerpts)
        if writes:
            self.field.setReadOnly(not self._session.can_write)
            self.keeper.load((str(self._session.project.path), behind.cell), self._cited.to_field(behind.text))
        if not same or before is None or before.excerpts != behind.excerpts:
            self._fill(behind.excerpts, numbered=writes)
        self.note.setText(self._how_many(behind))
        self._heading.show()
        self.note.show()
        self.list.setVisible(bool(behind.excerpts))
        self.show_all.setVisible(bool(behind.ids))
        self.cite.setVisible(writes and bool(behind.excerpts))
        self._enable()

    def cite_chosen(self) -> None:
        """Put the number of the chosen excerpt into the text."""
        item = self.list.currentItem() or self.list.item(0)
        if item is None or self.field.isReadOnly():
            return
        number = self._cited.number_of(item.data(_EXCERPT).highlight)
        self.field.insertPlainText(f"[{number}]")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> bool:
        """Put the cursor into the text of the cell. False where none can be written."""
        if not self.field.isVisible():
            return False
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.keeper.commit()

    def set_quote_font(self, font: QFont) -> None:
        """The reading font of quotes."""
        self.list.setItemDelegate(PassageRows(self.list, font))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _fill(self, excerpts: Sequence[Excerpt], *, numbered: bool) -> None:
        self.list.clear()
        for excerpt in excerpts:
            quote = shown(excerpt.words)
            number = f"[{self._cited.number_of(excerpt.highlight)}] " if numbered else ""
            place = f"{shown(excerpt.source_title)}, {short_place(excerpt)} · {shown(excerpt.coder)}"
            item = QListWidgetItem(number + quote)
            item.setData(PLACE, place)
            item.setData(_EXCERPT, excerpt)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{number}{quote[:300]}, {place}")
            self.list.addItem(item)

    def _how_many(self, behind: Behind) -> str:
        count = len(behind.ids)
        if not count:
            return self.tr("No excerpt stands behind this cell.")
        words = self.tr("1 excerpt") if count == 1 else self.tr("{0} excerpts").format(counted(count))
        if count > len(behind.excerpts):
            words = self.tr("{0}; the first {1} are here.").format(words, counted(len(behind.excerpts)))
        return words

    def _ask_all(self) -> None:
        if self.behind is not None:
            self.all_asked.emit(self.behind.ids)

    def _enable(self) -> None:
        self.cite.setEnabled(self._session.can_write and self.list.count() > 0)

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        behind = self.behind
        if behind is None or not self._session.is_open:
            return
        project = self._session.project
        try:
            kept = self._cited.from_field(text, lambda highlight: synthesis.cite(project=project, highlight=highlight))
        except ReviewerError as error:
            refused(said(error))
            return
        self._session.do(
            lambda by: synthesis.write_synthesis(**by, text=kept, code=behind.code, source=behind.source),
            then=done,
            refused=refused,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        for widget in (*self._written, self._heading, self.note):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.show_all)
        foot.addWidget(self.cite)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(0)
