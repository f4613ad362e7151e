"""The inspector at the right: everything about the one thing that is chosen, to read and to edit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewer.errors import ReviewerError
from reviewer.model.changes import Changes
from reviewer.services.coding import codes
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.actions.action import Action
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.panes.inspector.card import Card
from ui.panes.inspector.code_card import CodeCard
from ui.panes.inspector.highlight_card import HighlightCard
from ui.panes.inspector.project_card import ProjectCard
from ui.panes.inspector.selection_card import SelectionCard
from ui.panes.inspector.source_card import SourceCard
from ui.sentences import said
from ui.session import Session
from ui.widgets.conflict_note import ConflictNote
from ui.widgets.text.passage_words import quoted

__all__ = ["Inspector"]

_QUOTE = 500  # The history names what it is about in one line.


class Inspector(QScrollArea):
    """`code_requested(highlight id)`: add a code to this highlight. Call `flush()` before the project is closed."""

    code_requested = Signal(str)

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._navigator = session, navigator
        self._shown = self._filled = ("project", "")
        self._memo_wanted = False
        self.highlight, self.source = HighlightCard(session, navigator), SourceCard(session, navigator)
        self.code, self.project = CodeCard(session, navigator), ProjectCard(session, navigator)
        self.selection = SelectionCard(session, navigator)
        self._cards: dict[str, Card[Any]] = {
            "project": self.project,
            "source": self.source,
            "code": self.code,
            "highlight": self.highlight,
            "selection": self.selection,
        }
        self.show_history = QPushButton(self.tr("What happened to it"))
        self.show_history.setProperty("role", "link")
        self.show_history.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_history.clicked.connect(self._ask_history)
        self._conflicts: Mapping[str, str] = {}
        self.conflict = ConflictNote()
        self.conflict.asked.connect(lambda: navigator.show_conflict(self._conflicts[self._shown[1]]))
        content = QWidget()
        content.setAccessibleName(self.tr("Inspector"))
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.conflict)
        for card in self._cards.values():
            layout.addWidget(card)
            card.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 16)
        foot.addWidget(self.show_history)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.setWidget(content)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.highlight.code_requested.connect(self.code_requested)
        navigator.subject_changed.connect(self._show)
        session.opened.connect(self._refresh)
        session.changed.connect(self._follow)
        session.coder_changed.connect(self._refresh)
        session.closed.connect(self._clear)
        look.changed.connect(self._apply_look)
        if session.is_open:
            self._show(*navigator.subject)

    def rows(self) -> list[Action]:
        """What the menus offer to show here."""
        go = self._navigator
        return [
            Action(
                "details",
                self.tr("Project &details"),
                "file",
                502,
                lambda: go.open_inspector("project", ""),
                needs=("project",),
            ),
            Action(
                "source_details",
                self.tr("&Reference data"),
                "source",
                301,
                lambda: go.open_inspector("source", go.source),
                needs=("source",),
            ),
        ]

    @property
    def shown(self) -> tuple[str, str]:
        """The kind and id of what is shown."""
        return self._shown

    def set_conflicts(self, conflicts: Mapping[str, str]) -> None:
        """Things that an open conflict is about, each with what the conflict is about."""
        self._conflicts = conflicts
        self.conflict.setVisible(self._session.is_open and self._shown[1] in conflicts)

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        if self._session.is_open:
            for card in self._cards.values():
                if card.isVisibleTo(self):
                    card.flush()

    def edit_memo(self) -> None:
        """Put the cursor into the memo of what is shown."""
        self._memo_wanted = self._filled != self._shown  # then when it is there
        if self._memo_wanted:
            return
        card = self._cards[self._shown[0]]
        field = card.protocol if isinstance(card, ProjectCard) else None
        if isinstance(card, HighlightCard | SourceCard | CodeCard):
            field = card.memos.field
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(field)

    def _show(self, kind: str, identifier: str) -> None:
        if not self._session.is_open:
            self._clear()
            return
        if (kind, identifier) != self._shown:
            self.flush()
            self._cards[self._shown[0]].release()
        self._shown = (kind, identifier)
        self._memo_wanted = False
        card, project = self._cards[kind], self._session.project

        def question() -> object:
            try:
                return card.read(project, identifier)
            except ReviewerError as error:
                return error

        self._session.ask("inspector", question, partial(self._fill, kind, identifier), lane="look")

    def _fill(self, kind: str, identifier: str, facts: object) -> None:
        if isinstance(facts, ReviewerError):
            self._session.failed.emit(said(facts))
        if facts is None or isinstance(facts, ReviewerError):
            self._gone()
            return
        card = self._cards[kind]
        card.show_thing(identifier, facts)
        for other in self._cards.values():
            other.setVisible(other is card)
        self.conflict.setVisible(identifier in self._conflicts)
        self.show_history.setVisible(kind not in ("project", "selection"))
        if (kind, identifier) != self._filled:
            self._filled = (kind, identifier)
            self.verticalScrollBar().setValue(0)
        if self._memo_wanted:
            self.edit_memo()

    def _ask_history(self) -> None:
        kind, identifier = self._shown
        project, title = self._session.project, ""
        if kind == "source":
            title = source_lookup.source_with(project=project, identifier=identifier).title
        elif kind == "code":
            code = codes.codebook(project=project).shown(identifier)
            title = code.path if code else ""
        elif found := highlight_lookup.highlights(project=project, ids=[identifier]):
            text = highlight_lookup.text_around(project=project, highlight=found[0]).text
            title = quoted(found[0], text, _QUOTE)
        self._navigator.show_history(identifier, title)

    def _gone(self) -> None:
        """What was shown was deleted or undone: show the project instead."""
        if self._shown[0] != "project":
            self._navigator.inspect("project", "")

    def _refresh(self) -> None:
        self._show(*self._shown)

    def _follow(self, changes: Changes) -> None:
        self._refresh()

    def _clear(self) -> None:
        self._shown = self._filled = ("project", "")
        self.conflict.hide()
        self.show_history.hide()
        for card in self._cards.values():
            card.release()
            card.hide()

    def _apply_look(self) -> None:
        for card in self._cards.values():
            card.apply_look()
