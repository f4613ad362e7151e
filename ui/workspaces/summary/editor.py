"""The editor of a synthesis: plain text with `[1]` for an excerpt, a list to cite from, and what no longer holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.errors import ReviewerError
from reviewer.model.coding import citation
from reviewer.model.coding.excerpt import Excerpt
from reviewer.services.evidence import synthesis
from ui.look.theme import Look
from ui.sentences import said
from ui.session import Session
from ui.widgets.conflict_note import ConflictNote
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import breakable, wrapped
from ui.widgets.text.cited_text import CitedText
from ui.workspaces.summary.cite_list import CiteList
from ui.workspaces.summary.marks import CitationMarks
from ui.workspaces.summary.texts import WHOLE, Written


class SynthesisEditor(QWidget):
    """`excerpts_asked(code)` when somebody wants to cite: answer with `offer`. `conflict_asked(thing)`."""

    excerpts_asked = Signal(str)
    conflict_asked = Signal(str)

    def __init__(self, session: Session, look: Look, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._written, self._numbers = Written(), list[str]()
        self._conflicts: frozenset[str] = frozenset()
        self._cited = CitedText()
        self.code = WHOLE
        self.title, self.note = wrapped(), wrapped(role="muted")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.conflict = ConflictNote()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Synthesis"))
        self.keeper = Keeper(self.field, self._save, after_pause=True)
        self.marks = CitationMarks(self.field.document(), look)
        self.cite_button = QPushButton(self.tr("Insert citation"))
        self.cite_button.setToolTip(self.tr("Cite an excerpt at the cursor (Ctrl+Shift+E)"))
        self.renew = QPushButton(self.tr("Take as it is now"))
        self.renew.setToolTip(self.tr("Cite the changed excerpts with the words that they have now"))
        self.offers = CiteList(quote_font)
        self.offers.hide()
        self._lay_out()
        self._connect()

    def show_written(self, written: Written, code: str, numbers: Sequence[str]) -> None:
        """Show the text on a code. `numbers` are the excerpts in the order in which the summary numbers them."""
        if code != self.code:
            self.flush()
            self.keeper.release()
            self.close_list()
        same, self.code, self._written = code == self.code, code, written
        if numbers:
            self._numbers = list(numbers)
        text = written.texts.get(code, "")
        if not same or not self.keeper.dirty:
            keep = same and self.field.hasFocus()  # Numbers do not move under the writer's hands.
            first = self._cited.highlights if keep else self._numbers
            self._cited = CitedText()
            self._cited.number(first)
        shown = self._cited.to_field(text)
        self.field.setReadOnly(not self._session.can_write)
        self.cite_button.setEnabled(self._session.can_write)
        self.keeper.load((str(self._session.project.path), code), shown)
        self._show_title()
        self._show_states(text)
        self.set_conflicts(self._conflicts)

    def forget(self) -> None:
        """The project is closed."""
        self.keeper.release()
        self.field.clear()
        self.close_list()
        self.code, self._written, self._numbers, self._cited = WHOLE, Written(), [], CitedText()

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.keeper.commit()

    def ask_citation(self) -> None:
        """Open the list of excerpts."""
        if self.field.isReadOnly():
            return
        self.offers.filter.clear()
        self.offers.show()
        self.offers.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.excerpts_asked.emit(self.code)

    def offer(self, code: str, excerpts: Sequence[Excerpt]) -> None:
        """The excerpts that may be cited in the text on a code."""
        if code == self.code:
            self.offers.offer(excerpts)

    def cite(self, highlight: str) -> None:
        """Put the citation of an excerpt at the cursor."""
        self._cited.number([highlight])
        self.close_list()
        self.field.insertPlainText(f"[{self._cited.number_of(highlight)}]")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_list(self) -> None:
        """Put the list away; the cursor goes back into the text."""
        inside = self.offers.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.offers.hide()
        if inside:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_now(self) -> None:
        """Let every changed citation of this text stand for its excerpt as it is now."""
        try:
            text = synthesis.renew_citations(project=self._session.project, text=self._kept(self.keeper.text()))
        except ReviewerError as error:
            self._session.failed.emit(said(error))
            return
        notice = self.tr("The citations stand for their excerpts as they are now.")
        code = self.code or None
        self._session.do(lambda by: synthesis.write_synthesis(**by, text=text, code=code), notice=notice)

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """The things that an open conflict is about."""
        self._conflicts = ids
        self.conflict.setVisible(synthesis.identifier(code=self.code or None) in ids)

    def _kept(self, text: str) -> str:
        project = self._session.project
        return self._cited.from_field(text, lambda highlight: synthesis.cite(project=project, highlight=highlight))

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        if not self._session.is_open:
            return
        try:
            kept = self._kept(text)
        except ReviewerError as error:
            refused(said(error))
            return
        code = self.code or None
        self._session.do(lambda by: synthesis.write_synthesis(**by, text=kept, code=code), then=done, refused=refused)

    def _show_title(self) -> None:
        path = next((code.path for code in self._written.codes if code.id == self.code), "")
        self.title.setText(breakable(path) if path else self.tr("The whole review"))
        self.field.setPlaceholderText(
            self.tr("What the excerpts of this code say together. [1] cites an excerpt.")
            if path
            else self.tr("What the review says as a whole. [1] cites an excerpt.")
        )

    def _show_states(self, text: str) -> None:
        states = {self._cited.number_of(each.highlight): self._written.state(each) for each in citation.citations(text)}
        self.marks.show_states(states, known=len(self._cited.highlights))
        changed = ", ".join(f"[{number}]" for number, state in sorted(states.items()) if state == "changed")
        gone = ", ".join(f"[{number}]" for number, state in sorted(states.items()) if state == "gone")
        words = [self.tr("Changed since cited: {0}.").format(changed)] if changed else []
        words += [self.tr("Deleted: {0}. Take the number out, or cite another excerpt.").format(gone)] if gone else []
        self.note.setText("\n".join(words))
        self.note.setVisible(bool(words))
        self.renew.setVisible(bool(changed))
        self.renew.setEnabled(self._session.can_write)

    def _connect(self) -> None:
        self.keeper.refused.connect(self._session.failed)
        self.cite_button.clicked.connect(self.ask_citation)
        self.renew.clicked.connect(self.take_now)
        self.offers.taken.connect(self.cite)
        self.offers.left.connect(self.close_list)
        self.conflict.asked.connect(lambda: self.conflict_asked.emit(synthesis.identifier(code=self.code or None)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self.cite_button)
        foot.addWidget(self.renew)
        foot.addStretch(1)
        for widget in (self.title, self.conflict):
            layout.addWidget(widget)
        layout.addWidget(self.field, 3)
        layout.addWidget(self.note)
        layout.addLayout(foot)
        layout.addWidget(self.offers, 4)
        self.note.hide()
        self.renew.hide()
        self.conflict.hide()
