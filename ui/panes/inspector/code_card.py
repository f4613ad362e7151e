"""The card of a code: name, colour, key, when to use it, how often it is used and where, and memos."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QToolButton

from reviewer.errors import NotFoundError
from reviewer.model.changes import Changes
from reviewer.model.coding.code import Code
from reviewer.model.coding.note import Note
from reviewer.model.names import shown, split_path
from reviewer.model.project import Memo
from reviewer.services.coding import codes, notes
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.shared.project_lookup import made_elsewhere
from ui.intents.code_commands import CodeCommands
from ui.intents.code_menu import fill_colours, fill_shortcuts
from ui.look.numbers import counted
from ui.look.worded import worded as _tr
from ui.navigator import Navigator
from ui.panes.inspector.card import Card
from ui.panes.inspector.memo_section import MemoSection
from ui.panes.inspector.named_in import NamedIn
from ui.session import Session
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import Details, breakable, wrapped
from ui.widgets.flow import Flow
from ui.widgets.rows.row_button import Row, RowButtons
from ui.widgets.swatch import swatch_icon
from ui.widgets.text.times import moment

_MOST_SOURCES = 15  # The sources that use it most; the matrix shows them all.
Usage = tuple[Counter[str], Counter[str], dict[str, str]]
"""How many highlights by source and by coder, and titles of the sources with most."""


@dataclass(frozen=True, slots=True)
class CodeFacts:
    """What the card shows of a code, but for its numbers."""

    code: Code
    memos: list[Memo]
    made: int | None
    notes: list[Note]


class CodeCard(Card[CodeFacts]):
    """Counts are of the highlights with this code or one under it, by the coders that are shown."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self._commands = CodeCommands(session, navigator, self)
        self.name, self.path = QLineEdit(), wrapped(role="muted")
        self.name.setAccessibleName(self.tr("Name of the code"))
        self.name_keeper = self.keep(self.name, self._rename)
        self.colour, self.key = self._menu_button(fill_colours), self._menu_button(fill_shortcuts)
        self.colour.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.counts, self.used = Details(), RowButtons()
        self.memos = MemoSection(session, "code")
        self.heading(self.tr("Code"))
        self._layout.addWidget(self.name)
        self._layout.addWidget(self.path)
        row = Flow()
        row.addWidget(self.colour)
        row.addWidget(self.key)
        self.heading_only = QCheckBox(self.tr("Only groups codes"))
        self.heading_only.setToolTip(self.tr("It is not offered for tagging"))
        self.heading_only.clicked.connect(self._set_heading)
        self._layout.addLayout(row)
        self._layout.addWidget(self.heading_only)
        self.definition: dict[str, tuple[GrowingText, Keeper]] = {}
        self._define("use", self.tr("Use it when"), self.tr("What a passage must say to get this code."))
        self._define("avoid", self.tr("Do not use it when"), self.tr("What it is easily mistaken for."))
        self._define("example", self.tr("Example"), self.tr("A passage that is a good case of it."))
        self.heading(self.tr("In numbers"))
        self._layout.addWidget(self.counts)
        self.made = wrapped(role="muted")
        self._layout.addWidget(self.made)
        self._used_heading = self.heading(self.tr("Where it is used"))
        self._layout.addWidget(self.used)
        self.heading(self.tr("Memo"))
        self._layout.addWidget(self.memos)
        self.named_in = NamedIn(navigator)
        self._layout.addWidget(self.named_in)
        self._layout.addStretch(1)
        self.used.chosen.connect(lambda _: navigator.show_excerpts(self._id))
        navigator.hidden_changed.connect(self._count)

    @staticmethod
    def read(project: Project, identifier: str) -> CodeFacts | None:
        code = codes.codebook(project=project).shown(identifier)
        if code is None:
            return None
        made = made_elsewhere(project=project, kind="code", identifier=identifier)
        naming = notes.notes_on(project=project, thing=identifier)
        return CodeFacts(code, highlight_lookup.memos(project=project, target=identifier), made, naming)

    def fill(self, facts: CodeFacts) -> None:
        code = facts.code
        writable = self._session.can_write
        self.name_keeper.load(code.id, code.name)
        self.name.setReadOnly(not writable)
        self.path.setText(breakable(" › ".join(split_path(code.path))))
        self.path.setVisible(code.parent is not None)
        self.colour.setIcon(swatch_icon(code.colour))
        self.colour.setText(self.tr("Colour"))
        self.colour.setAccessibleName(self.tr("Colour {0}, change it").format(code.colour))
        self.key.setText(self.tr("Key {0}").format(code.shortcut) if code.shortcut else self.tr("No key"))
        self.key.setAccessibleName(self.tr("Shortcut of the code: {0}").format(self.key.text()))
        self.key.setVisible(not code.heading)
        self.heading_only.setChecked(code.heading)
        for button in (self.colour, self.key, self.heading_only):
            button.setEnabled(writable)
        for part, (field, keeper) in self.definition.items():
            keeper.load(code.id, getattr(code.definition, part))
            field.setReadOnly(not writable)
        self.memos.show_memos(code.id, facts.memos)
        self.named_in.show_notes(facts.notes)
        self.made.setText(self.tr("Made elsewhere: {0}").format(moment(facts.made)) if facts.made is not None else "")
        self.made.setVisible(facts.made is not None)
        self._count()

    def keepers(self) -> Sequence[Keeper]:
        return [*self._keepers, *self.memos.keepers()]

    def _code(self) -> Code | None:
        return codes.codebook(project=self._session.project).shown(self._id) if self._session.is_open else None

    def _count(self) -> None:
        if self._code() is None or not self._id:
            return
        project, code, hidden = self._session.project, self._id, self._navigator.hidden_coders

        def question() -> Usage:
            by_source, by_coder = Counter[str](), Counter[str]()
            for source, coder, count in highlight_lookup.used_in(project=project, code=code):
                if coder not in hidden:
                    by_source[source] += count
                    by_coder[coder] += count
            most = [source for source, _ in by_source.most_common(_MOST_SOURCES)]
            return by_source, by_coder, source_lookup.titles(project=project, sources=most)

        self.ask("usage", question, self._show_usage)

    def _show_usage(self, usage: Usage) -> None:
        (by_source, by_coder, titles), names = usage, self._session.names
        rows = [(self.tr("Highlights"), counted(by_source.total())), (self.tr("Sources"), counted(len(by_source)))]
        rows += [(names.get(coder, self.tr("unknown")), counted(count)) for coder, count in by_coder.most_common()]
        self.counts.show_rows(rows)
        used = [
            Row(source, titles.get(source, ""), counted(count))
            for source, count in by_source.most_common(_MOST_SOURCES)
        ]
        if len(by_source) > _MOST_SOURCES:
            used.append(Row("", self.tr("… and {0} more").format(counted(len(by_source) - _MOST_SOURCES))))
        self.used.show_rows(used)
        self._used_heading.setVisible(bool(used))
        self.used.setVisible(bool(used))

    def _rename(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        code = self._id
        self._session.do(lambda by: codes.rename_code(**by, code=code, name=text), then=done, refused=refused)

    def _set_heading(self, heading: bool) -> None:
        self.heading_only.setChecked(not heading)  # It is checked when it is so.
        self._commands.set_heading(self._id, heading)

    def _define(self, part: str, title: str, hint: str) -> None:
        field = GrowingText(2, 10)
        field.setPlaceholderText(hint)
        field.setAccessibleName(title)

        def save(text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
            code = self._id
            self._session.do(lambda by: define_part(**by, code=code, part=part, text=text), then=done, refused=refused)

        self.heading(title)
        self._layout.addWidget(field)
        self.definition[part] = (field, self.keep(field, save))

    def _menu_button(self, fill: Callable[[QMenu, Code, CodeCommands], None]) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "choice")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        button.setMenu(menu)

        def show() -> None:
            menu.clear()
            code = self._code()
            if code is not None:
                fill(menu, code, self._commands)

        menu.aboutToShow.connect(show)
        return button


def define_part(*, project: Project, code: str, part: str, text: str, coder: str) -> Changes:
    """Change one part of a definition as it is at the time of writing, so that two fields saved at once both stay."""
    now = codes.codebook(project=project).shown(code)
    if now is None:
        raise NotFoundError(
            _tr("The code is not in the codebook any more; “{0}” was not kept.").format(shown(text[:60]))
        )
    definition = replace(now.definition, **{part: text})
    return codes.define_code(project=project, code=now.id, definition=definition, coder=coder)
