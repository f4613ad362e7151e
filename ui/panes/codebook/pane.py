"""The codebook at the left: the tree of codes with their counts, and which coders are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from reviewer.model.changes import Changes
from reviewer.model.coding.codebook import Codebook
from reviewer.model.names import shown
from reviewer.services.coding import codes, groups
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.intents.code_commands import CodeCommands
from ui.intents.code_menu import code_menu
from ui.intents.put_into import PutInto
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.codebook.coder_checks import CoderChecks
from ui.panes.codebook.model import CodebookModel
from ui.panes.codebook.tree import CodeTree
from ui.session import Session
from ui.widgets.pane_heading import FilterField, PaneHeading, inset


class CodebookPane(QWidget):
    """`tag_requested(code id)` on a double click: the passage that is selected gets this code.

    Keys in the tree: Enter shows the excerpts, F2 renames, Insert or Ctrl+Shift+N makes a new code, Delete deletes, H hides
    or shows in the reader, Alt+Up and Alt+Down move among siblings, Alt+Right puts a code under the sibling above it,
    Alt+Left puts it beside the code it is under.
    """

    tag_requested = Signal(str)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._navigator = session, navigator
        self.commands = CodeCommands(session, navigator, self)
        self.put_into = PutInto(session, navigator, self)
        self.model = CodebookModel()
        self.heading = PaneHeading(self.tr("Codebook"), self.tr("New code"))
        self.filter = FilterField(self.tr("Filter codes"))
        self.filter.setToolTip(self.tr("Letters of a code; or a group, such as “group: Outcomes”"))
        self.new = _NewCode(self)
        self.tree = CodeTree(self.model)
        self.coders = CoderChecks()
        self._empty = QLabel(self.tr("No codes yet. Make one with +, or import a list with a right click here."))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 6, 14, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addLayout(inset(self.filter, self.new))
        layout.addWidget(self._empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.coders)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.heading.add_clicked.connect(lambda: self.new_code(None))
        self.filter.textChanged.connect(self._filter)
        self.filter.left_down.connect(self.tree.setFocus)
        self.new.named.connect(self._add)
        self.new.left.connect(self.tree.setFocus)
        self.tree.asked.connect(self._do)
        self.tree.inspected.connect(lambda code: self._navigator.inspect("code", code))
        self.tree.tagged.connect(self.tag_requested)
        self.tree.eye_clicked.connect(self.commands.unhide)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.model.rename_asked.connect(self.commands.rename)
        self.model.move_asked.connect(self.commands.move)
        self.coders.hidden_changed.connect(lambda hidden: self._navigator.hide(coders=hidden))
        self._session.opened.connect(self._refresh)
        self._session.closed.connect(self._refresh)
        self._session.changed.connect(self._follow)
        self._navigator.hidden_changed.connect(self._hidden)

    def rows(self) -> list[Action]:
        """What the menu Codebook offers."""
        of_code: tuple[Need, ...] = ("writable", "code")
        new, show = partial(self.new_code, None), partial(self._navigator.hide, codes=frozenset(), coders=frozenset())
        return [
            Action("new_code", self.tr("&New code"), "code", 101, new, "Ctrl+Shift+N", ("writable",)),
            Action(
                "code_rename", self.tr("&Rename this code"), "code", 102, self._of_looked_at("rename"), needs=of_code
            ),
            Action(
                "code_merge", self.tr("&Merge this code into…"), "code", 103, self._of_looked_at("merge"), needs=of_code
            ),
            Action(
                "code_delete", self.tr("&Delete this code…"), "code", 104, self._of_looked_at("delete"), needs=of_code
            ),
            Action("show_all", self.tr("Show &hidden codes and coders"), "code", 301, show, needs=("project",)),
        ]

    def _of_looked_at(self, what: str) -> Callable[[], None]:
        """Do something with the code whose card the inspector has."""

        def run() -> None:
            kind, identifier = self._navigator.subject
            code = self.model.book.shown(identifier) if kind == "code" else None
            if code is None:
                return
            if what == "rename":
                self._navigator.codebook_requested.emit()
                self.filter.clear()
                self.tree.rename(code.id)
            else:
                (self.commands.merge if what == "merge" else self.commands.delete)(code)

        return run

    def new_code(self, parent: str | None) -> None:
        """Ask for the name of a new code under `parent` (None: at the top level)."""
        if self._session.can_write:
            above = self.model.book.shown(parent) if parent else None
            self._navigator.codebook_requested.emit()
            self.new.ask(parent, shown(above.name) if above else "")

    def menu_for(self, code: str) -> QMenu:
        """The context menu of a code, or of no code."""
        return code_menu(
            self.model.book.shown(code) if code else None,
            self.commands,
            self,
            writable=self._session.can_write,
            hidden=self._navigator.hidden_codes,
            new_code=self.new_code,
            rename=self.tree.rename,
            show_excerpts=self._navigator.show_excerpts,
            add_groups=lambda menu, one: self.put_into.add_to(menu, "code", one),
        )

    def _do(self, what: str, code: str) -> None:
        now = self.model.book.shown(code) if code else None
        if what == "new":
            self.new_code(now.parent if now else None)
            return
        if now is None:
            return
        run: dict[str, Callable[[], None]] = {
            "delete": lambda: self.commands.delete(now),
            "up": lambda: self.commands.step(code, -1),
            "down": lambda: self.commands.step(code, 1),
            "indent": lambda: self.commands.indent(code),
            "outdent": lambda: self.commands.outdent(code),
        }
        if what == "excerpts":
            self._navigator.show_excerpts(code)
        elif what == "hide":
            self.commands.toggle_hidden(code)
        elif self._session.can_write:
            run[what]()

    def _add(self, parent: str | None, name: str) -> None:
        def done(result: tuple[Changes, str]) -> None:
            self.filter.clear()
            self.tree.choose(result[1])
            self._navigator.inspect("code", result[1])

        def refused(sentence: str) -> None:
            self.new.put_back(name)
            self._session.failed.emit(sentence)

        self._session.do(lambda by: codes.add_code(**by, name=name, parent=parent), then=done, refused=refused)

    # Keeping in step

    def _refresh(self) -> None:
        opened = self._session.is_open
        writable = self._session.can_write
        book = codes.codebook(project=self._session.project) if opened else Codebook(())
        self.model.show(book, writable=writable)
        self.heading.add.setEnabled(writable)
        self.filter.setVisible(len(book) > 0)
        self._empty.setVisible(opened and not len(book))
        self.heading.set_count(counted(len(book)) if len(book) else "")
        self._show_coders()
        self._hidden()
        self._regroup()

    def _regroup(self) -> None:
        """Read which groups each code is in."""
        if not self._session.is_open:
            self.model.set_groups({})
            return
        project = self._session.project
        self._session.ask("groups of codes", lambda: groups.names_by_code(project=project), self.model.set_groups)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("group", "member"):
            self._regroup()
        if changes.touches("code"):
            self._refresh()
            return
        if changes.touches("coder"):
            self._show_coders()
            there = frozenset(self._session.names)
            if not self._navigator.hidden_coders <= there:
                self._navigator.hide(coders=self._navigator.hidden_coders & there)
        if changes.touches("coding", "highlight", "source", "coder"):
            self._count()

    def _hidden(self) -> None:
        self.model.set_hidden(self._navigator.hidden_codes)
        self._show_coders()
        self._count()

    def _show_coders(self) -> None:
        coders = self._session.coders if self._session.is_open else ()
        self.coders.show_coders(coders, self._navigator.hidden_coders)

    def _count(self) -> None:
        """Count in the background. Taking a code away leaves no trace of which, so all codes are counted, always."""
        if not self._session.is_open:
            self.model.set_counts({})
            return
        project, hidden = self._session.project, self._navigator.hidden_coders
        seen = [coder for coder in self._session.names if coder not in hidden] if hidden else None

        def question() -> Mapping[str, int]:
            return codes.counts(project=project, coders=seen)

        def answer(counts: Mapping[str, int]) -> None:
            self.model.set_counts(counts)

        self._session.ask("counts", question, answer)

    def _filter(self, text: str) -> None:
        self.tree.filter(text)

    def _menu(self, at: QPoint) -> None:
        if self._session.is_open:
            index = self.tree.indexAt(at)
            menu = self.menu_for(self.tree.code_at(index))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.tree.viewport().mapToGlobal(at))


class _NewCode(QLineEdit):
    """The line in which a new code is named. `named(parent, name)` on Enter, `left()` on Escape."""

    named = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent: str | None = None
        self.returnPressed.connect(self._take)
        self.installEventFilter(self)
        self.hide()

    def ask(self, parent: str | None, above: str) -> None:
        """Open for a new code under a code of this name, or at the top level."""
        self._parent = parent
        hint = self.tr("Name of a new code under {0}").format(above) if above else self.tr("Name of a new code")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_back(self, name: str) -> None:
        """The name was refused: let it be put right."""
        self.setText(name)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and not self.text().strip():
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        name = self.text().strip()
        self.clear()
        self.hide()
        self.left.emit()
        if name:
            self.named.emit(self._parent, name)
