"""What can be done with the selected excerpts: give, replace and take codes, copy, delete. Each is one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from reviewer.model.changes import Changes
from reviewer.model.coding.code import Code
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence.excerpt_order import codes_of_excerpts, excerpts_by_id
from reviewer.services.project.projects import Project
from ui.look.numbers import counted
from ui.session import Session
from ui.widgets.fields.code_picker import PickerPopover, code_picker


class ChosenExcerpts(QObject):
    """The actions. `chosen` answers which excerpts are selected, by their highlights' ids, and `coded` whether any of them may
    have a code; popovers open at `at`."""

    def __init__(
        self, session: Session, chosen: Callable[[], list[str]], coded: Callable[[], bool], at: QWidget
    ) -> None:
        super().__init__(at)
        self._session, self._chosen, self._coded, self._at = session, chosen, coded, at

    def add(self) -> None:
        """Give all of them one more code."""
        title = self.tr("Add to {0}").format(self._many(len(self._chosen())))
        self._pick(title, list(self._book()), self.add_code)

    def add_code(self, code: str) -> None:
        """Give all of them this code."""
        ids = self._chosen()
        self._recode(ids, self.tr("“{0}” added to {1}.").format(self._name(code), self._many(len(ids))), add=code)

    def replace(self) -> None:
        """Put one code in the place of another."""
        self._one_of_theirs(self.tr("Replace which code?"), self.replace_code)

    def replace_code(self, old: str) -> None:
        """Ask for the code that comes in the place of `old`."""
        title = self.tr("Replace “{0}” by").format(self._name(old))
        others = [code for code in self._book() if code.id != old]
        self._pick(title, others, lambda new: self.replace_by(old, new))

    def replace_by(self, old: str, new: str) -> None:
        """Put `new` in the place of `old`, where they have it."""

        def recode(ids: list[str]) -> None:
            words = self.tr("“{0}” replaced by “{1}” on {2}.")
            notice = words.format(self._name(old), self._name(new), self._many(len(ids)))
            self._recode(ids, notice, remove=old, add=new)

        self._with_code(old, recode)

    def remove(self) -> None:
        """Take a code from those that have it."""
        self._one_of_theirs(self.tr("Remove which code?"), self.remove_code)

    def remove_code(self, code: str) -> None:
        """Take this code from those that have it."""

        def recode(ids: list[str]) -> None:
            notice = self.tr("“{0}” removed from {1}.").format(self._name(code), self._many(len(ids)))
            self._recode(ids, notice, remove=code)

        self._with_code(code, recode)

    def copy(self) -> None:
        """Put quotes with their citations on the clipboard."""
        ids = self._chosen()
        if not ids:
            return
        project = self._session.project

        def put(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._session.noticed.emit(self.tr("{0} copied with citation.").format(self._many(len(ids))), False)

        self._session.ask("copy excerpts", lambda: _copied(project, ids), put)

    def delete(self) -> None:
        """Delete the highlights; only one's own can be deleted."""
        ids = self._chosen()
        if ids:
            notice = self.tr("{0} deleted.").format(self._many(len(ids)))
            self._session.do(lambda by: highlights.delete_highlights(**by, ids=ids), notice=notice)

    def menu(self, open_passage: Callable[[], None]) -> QMenu:
        """The actions as a menu."""
        menu = QMenu(self._at)
        writable, coded = self._session.can_write, self._coded()
        menu.addAction(self.tr("Open passage"), open_passage)
        menu.addAction(self.tr("Copy with citation"), self.copy)
        menu.addSeparator()
        menu.addAction(self.tr("Add code…"), self.add).setEnabled(writable)
        menu.addAction(self.tr("Replace code…"), self.replace).setEnabled(writable and coded)
        menu.addAction(self.tr("Remove code…"), self.remove).setEnabled(writable and coded)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete).setEnabled(writable)
        return menu

    def _recode(self, ids: Sequence[str], notice: str, *, add: str | None = None, remove: str | None = None) -> None:
        def then(changes: Changes) -> None:
            if not changes:
                self._session.noticed.emit(self.tr("Nothing to change: they are coded like this already."), False)

        self._session.do(lambda by: highlights.recode(**by, ids=ids, add=add, remove=remove), notice=notice, then=then)

    def _one_of_theirs(self, title: str, then: Callable[[str], None]) -> None:
        def choose(there: dict[str, tuple[str, ...]]) -> None:
            carried = {code for codes_ in there.values() for code in codes_}
            theirs = [code for code in self._book() if code.id in carried]
            if len(theirs) == 1:
                then(theirs[0].id)
            elif theirs:
                self._pick(title, theirs, then)
            else:
                self._session.noticed.emit(self.tr("None of them has a code."), False)

        self._ask_codes(self._chosen(), choose)

    def _with_code(self, code: str, then: Callable[[list[str]], None]) -> None:
        """Go on with those of them that have this code."""
        ids = self._chosen()
        self._ask_codes(ids, lambda there: then([each for each in ids if code in there.get(each, ())]))

    def _ask_codes(self, ids: Sequence[str], then: Callable[[dict[str, tuple[str, ...]]], None]) -> None:
        project = self._session.project
        if ids:
            self._session.ask("chosen codes", lambda: codes_of_excerpts(project=project, ids=ids), then)

    def _pick(self, title: str, offered: Sequence[Code], then: Callable[[str], None]) -> None:
        if offered and self._chosen():
            PickerPopover(code_picker(offered, self.tr("Type a code…")), title, then, self._at).offer()

    def _book(self) -> Sequence[Code]:
        return codes.codebook(project=self._session.project).taggable

    def _name(self, code: str) -> str:
        code_now = codes.codebook(project=self._session.project).shown(code)
        return shown(code_now.name) if code_now else ""

    def _many(self, count: int) -> str:
        return self.tr("1 excerpt") if count == 1 else self.tr("{0} excerpts").format(counted(count))


class ChosenBar(QFrame):
    """`3 selected: Add code… Replace code… Remove code… Copy`; hidden while fewer than two are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chosen")
        self._label = QLabel()
        self._writing: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 6, 14, 6)
        self._layout.addWidget(self._label)
        self._layout.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._label.text()

    def connect_to(self, actions: ChosenExcerpts) -> None:
        """Make a button of each action."""
        for title, run, writes in (
            (self.tr("Add code…"), actions.add, True),
            (self.tr("Replace code…"), actions.replace, True),
            (self.tr("Remove code…"), actions.remove, True),
            (self.tr("Copy"), actions.copy, False),
            (self.tr("Delete"), actions.delete, True),
        ):
            button = QPushButton(title)
            button.clicked.connect(run)
            self._layout.addWidget(button)
            if writes:
                self._writing.append(button)

    def tell(self, count: int, *, writable: bool) -> None:
        """Say how many are selected."""
        self._label.setText(self.tr("{0} selected").format(counted(count)))
        for button in self._writing:
            button.setEnabled(writable)
        self.setVisible(count > 1)


def _copied(project: Project, ids: Sequence[str]) -> str:
    excerpts = excerpts_by_id(project=project, ids=ids)
    return "\n\n".join(cited(excerpts[each]) for each in ids if each in excerpts)


def cited(excerpt: Excerpt) -> str:
    """A quote and, on the next line, where it stands."""
    where = f"p. {excerpt.page}" if excerpt.page else f"¶ {excerpt.paragraph}"
    citation = excerpt.reference.citation() if excerpt.reference.title else f"{excerpt.source_title}."
    return f"“{excerpt.words}”\n{citation} {where}"
