"""A walk through every place of the window: workspaces, cards, menus, popovers, dialogs. And the texts that stand there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTreeView,
    QWidget,
)

from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, people, source_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.actions.shortcuts import Shortcuts
from ui.dialogs.project.backups import Backups
from ui.dialogs.project.new_project import NewProject
from ui.dialogs.project.who_am_i import WhoAmI

TEXT = "Κεταμίνη\n\nΗ ανακούφιση ήρθε γρήγορα για μερικούς. Άλλοι δεν ένιωσαν τίποτα.\n\nΚανείς δεν ξέρει γιατί.\n"
RELIEF, NOTHING, NOBODY = "ανακούφιση ήρθε", "δεν ένιωσαν", "Κανείς δεν ξέρει"


def greek_project(folder: Path) -> Path:
    """A project whose own words are all Greek, so that every Latin letter in the window is the interface's."""
    builder = ProjectBuilder(folder / "έργο.review").with_coder(BEN, "Βάσω").with_source(TEXT, "Κεταμίνη")
    project = builder.project
    people.join(project=project, coder=ANNA, name="Άννα")
    projects.set_detail(project=project, detail="title", value="Ανασκόπηση", coder=BEN)
    builder.coded(RELIEF, "Οφέλη", memo="Σημείωση").coded(RELIEF, "Κίνδυνοι", coder=BEN, memo="Άλλη")
    builder.coded(NOTHING, "Κίνδυνοι/Καμία").coded(NOBODY)
    assert builder.last is not None
    sources.set_attribute(project=project, source=builder.last.id, name="Χώρα", type_="text", value="Ελλάς", coder=BEN)
    code = builder.code("Οφέλη")
    codes.set_shortcut(project=project, code=code, shortcut="3", coder=BEN)
    highlights.write_memo(project=project, target_kind="code", target=code, text="Μνεία", coder=BEN)
    projects.make_backup(project=project)
    project.close()
    return project.path


class Tour:
    """Walks through the window; every `...()` yields the name of a place and what is to be looked at there."""

    def __init__(self, window: WindowPage) -> None:
        self.window, self.app = window, window.app

    def all(self) -> Iterator[tuple[str, QWidget]]:
        """Every place, from the start page on."""
        yield "start page", self.app.window
        self.app.settings.coder_name = "Άννα"
        self.window.open(greek_project(self.window.folder))
        yield from self.workspaces()
        yield from self.floating()
        yield from self.menus()
        yield from self.dialogs()

    def workspaces(self) -> Iterator[tuple[str, QWidget]]:
        """Read with each card of the inspector, excerpts, search."""
        app, window = self.app, self.window
        source = source_lookup.list_sources(project=window.project)[0].id
        marked = highlight_lookup.highlights_of(project=window.project, source=source)
        for highlight in marked:
            app.navigator.show_passage(source, highlight.start, highlight.end, highlight.id)
            yield self._here("highlight")
        for kind, thing in (
            ("source", source),
            ("code", codes.code_at(project=window.project, path="Οφέλη").id),
            ("project", ""),
        ):
            app.navigator.inspect(kind, thing)
            yield self._here(f"inspector: {kind}")
        app.window.inspector.source.checklist.fold.setChecked(True)
        app.navigator.inspect("source", source)
        yield self._here("checklist")
        app.window.inspector.source.checklist.fold.setChecked(False)
        window.do("find")
        yield self._here("find in text")
        app.window.read.find_bar.leave()
        window.do("excerpts")
        app.window.pages["excerpts"].table.selectAll()
        yield self._here("excerpts")
        window.do("matrix")
        for kind in ("code-source", "framework", "co-occurrence"):
            app.window.pages["matrix"].bar.kind.take(kind)
            yield self._here(f"matrix: {kind}")
        for words in ("ανακούφιση", "τίποτεςς"):
            app.navigator.search(words)
            yield self._here("search")
        app.navigator.go("team")
        yield self._here("team")
        window.do("read")

    def floating(self) -> Iterator[tuple[str, QWidget]]:
        """What floats over the window: the tagging popover, the palette, the query card."""
        app, window = self.app, self.window
        window.reader.select(NOBODY)
        app.tagging.offer_codes("Κ")
        yield self._here("tagging popover")
        app.window.read.popover.leave()
        window.do("search")
        for typed in ("", ">", "@", "#", "ο"):
            app.window.top_bar.field.setText(typed)
            yield self._here("palette")
        app.palette.leave()
        window.do("results")
        app.window.pages["search"].bar.show_help()
        yield self._here("query card")
        card = app.window.pages["search"].bar.card
        assert card is not None
        card.hide()
        window.do("read")

    def menus(self) -> Iterator[tuple[str, QWidget]]:
        """The menus of the window and of its panes."""
        main = self.app.window
        for action in main.menuBar().actions():
            menu = action.menu()
            assert isinstance(menu, QMenu)
            yield f"menu {action.text()}", menu
        code = codes.code_at(project=self.window.project, path="Οφέλη")
        source = source_lookup.list_sources(project=self.window.project)[0]
        for menu in (main.codebook.menu_for(code.id), main.codebook.menu_for(None), main.sources.menu_for(source)):
            yield "menu of a pane", menu
            for below in menu.findChildren(QMenu):
                yield "submenu", below
            menu.deleteLater()

    def dialogs(self) -> Iterator[tuple[str, QWidget]]:
        """Every dialog; each is closed before the next."""
        app, window, main = self.app, self.window, self.app.window
        project = window.project
        text = window.folder / "κείμενο.txt"
        text.write_text("Ένα κείμενο.\n", "utf-8")
        coders = people.list_coders(project=project)
        for made in (
            NewProject(window.folder, main),
            WhoAmI(coders, app.session.coder, main),
            WhoAmI([], app.session.coder, main),
            Backups(projects.list_backups(path=project.path), "", main),
            Backups([], "", main),
            Shortcuts(app.actions, main),
        ):
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            made.open()
            yield from self._dialog()
        app.importing.import_paths([text, window.folder / "λείπει.txt"])
        window.settle()
        yield from self._dialog()
        window.do("export")
        yield from self._dialog()
        app.navigator.search("ανακούφιση")
        window.settle()
        main.pages["search"].model.choose_all(True)
        main.pages["search"].code_chosen()
        yield from self._dialog()
        book = codes.codebook(project=project)
        commands = main.codebook.commands
        commands.merge(next(code for code in book if code.path == "Οφέλη"))
        yield from self._dialog()
        commands.delete(next(code for code in book if code.path == "Κίνδυνοι"))
        yield from self._dialog()

    def _here(self, name: str) -> tuple[str, QWidget]:
        self.window.settle()
        return name, self.app.window

    def _dialog(self) -> Iterator[tuple[str, QWidget]]:
        self.window.settle()
        dialog = self.window.dialog()
        yield f"dialog {type(dialog).__name__}", dialog
        dialog.reject()


def texts_in(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is shown in a window, a dialog or a menu, or told of it: (what has it, text)."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget is root or widget.isVisible():
            for text in _texts_of(widget):
                if text.strip():
                    yield type(widget).__name__, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow() and isinstance(widget, QDialog):
        yield widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions() if isinstance(action, QAction))
    elif isinstance(widget, QAbstractItemView):
        yield from _texts_of_view(widget)


def _texts_of_view(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    header = getattr(view, "horizontalHeader", None)
    if header is not None and header().isVisible():
        for column in range(model.columnCount(QModelIndex())):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    columns = model.columnCount(QModelIndex()) if isinstance(view, (QTableView, QTreeView)) else 1
    yield from _texts_below(model, QModelIndex(), columns)


def _texts_below(model: QAbstractItemModel, parent: QModelIndex, columns: int) -> Iterator[str]:
    role = Qt.ItemDataRole
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            for which in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole):
                found = model.index(row, column, parent).data(which)
                if isinstance(found, str):
                    yield found
        if columns:
            yield from _texts_below(model, model.index(row, 0, parent), columns)
