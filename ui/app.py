"""Wiring: the only place where the window's objects meet."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

from reviewer import settings as user_settings
from reviewer.model.changes import Changes
from reviewer.services.evidence.search import IndexState, SourceIndex
from reviewer.services.project import checks
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.settings import Settings
from ui.actions.action import Actions, Needs
from ui.actions.catalogue import catalogue, menu_titles
from ui.actions.languages import language_actions
from ui.actions.shortcuts import Shortcuts
from ui.flows.codebook_files import CodebookTransfer
from ui.flows.correct_text import Correcting
from ui.flows.crashes import Crashes
from ui.flows.freeze_version import Freezing
from ui.flows.import_files import Importing
from ui.flows.look_commands import LookCommands
from ui.flows.project_commands import Commands
from ui.flows.purge import Purging
from ui.flows.references import Referencing
from ui.flows.share import Sharing
from ui.flows.source_commands import SourceCommands
from ui.flows.sync_folder import SyncNote
from ui.flows.tag_passages import Tagging
from ui.intents.link_highlights import Linking
from ui.look import language
from ui.look.fonts import load_fonts, use_window_font
from ui.look.theme import Look
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.panes.palette.pane import Palette
from ui.session import Session

_log = logging.getLogger(__name__)


class App(QObject):
    """The window with everything connected. `start` shows it; `finish` closes everything, after all work under way."""

    _indexed = Signal(object)

    def __init__(self, application: QApplication, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or user_settings.load()
        load_fonts()
        use_window_font(application)
        self.session = Session(self.settings, self)
        self.navigator = Navigator(self)
        self.look = Look(self.settings.theme, self)
        self.look.apply()
        self.window = MainWindow(self.session, self.navigator, self.look)
        self.crashes = Crashes(self.window, self.session)
        self.tagging = Tagging(self.session, self.navigator, self.window.read)
        self.commands = Commands(self.window, self.session, self.tagging)
        self.importing = Importing(self.window, self.session, self.navigator)
        self.commands.import_paths = self.importing.import_paths
        self.source_commands = SourceCommands(self.window, self.session, self.navigator)
        self.codebook_transfer = CodebookTransfer(self.window, self.session)
        self.look_commands = LookCommands(self.window, self.session, self.look)
        self.sharing = Sharing(self.window, self.session, self.commands.open_path)
        self.commands.open_locked = self.sharing.open_locked
        self.correcting = Correcting(self.window, self.session, self.navigator)
        self.purging = Purging(self.window, self.session)
        self.referencing = Referencing(self.window, self.session)
        self.commands.take_references = self.referencing.import_paths
        self.freezing = Freezing(self.window, self.session, self.navigator)
        self.linking = Linking(self.session, self.navigator, self)
        self.sync_note = SyncNote(self.window, self.session)
        self.actions = Actions(self.window, self._allows)
        self._index: SourceIndex | None = None
        self._title = ""
        self._declare()
        self.palette = Palette(
            self.window.top_bar.field, self.session, self.navigator, self.actions, lambda: self.tagging.recent
        )
        self._connect()

    def start(self, path: Path | None = None) -> None:
        """Show the window, with a project if one is given."""
        self.window.restore(self.settings.window)
        self.window.show_start()
        self.window.show()
        if path is not None:
            self.commands.open_path(path)

    def finish(self) -> None:
        """Close the project and stop all work."""
        self._stop_index()
        self.settings.window = self.window.state()
        self.session.save_settings()
        self.session.finish()

    def _declare(self) -> None:
        do, tagging, window = self.commands, self.tagging, self.window
        bring, source, book, look = self.importing, self.source_commands, self.codebook_transfer, self.look_commands
        run: dict[str, Callable[[], object]] = {
            "new": do.new, "open": do.open, "sample": do.open_sample, "close": do.close, "import": bring.import_files,
            "import_folder": bring.import_folder, "export": self._export, "save_copy": do.save_copy, "backup": do.back_up,
            "backups": do.backups, "check": do.check, "who": do.who, "quit": window.close,
            "freeze": self.freezing.show,
            "details": lambda: self.navigator.inspect("project", ""),
            "undo": self._undo, "redo": self._redo, "copy_citation": tagging.copy_with_citation,
            "find": self._find, "search": lambda: self.palette.ask(),
            "tag": tagging.offer_codes, "repeat": tagging.repeat_last, "in_vivo": tagging.in_vivo,
            "highlight_only": tagging.highlight_only, "memo": self._memo, "delete_highlight": tagging.delete,
            "mark_link": self.linking.mark, "contradicts": lambda: self.linking.link("contradicts"),
            "supports": lambda: self.linking.link("supports"),
            "next": lambda: tagging.step(1), "previous": lambda: tagging.step(-1),
            "new_code": lambda: self.window.codebook.new_code(None),
            "import_codes": book.import_codes, "export_codes": book.export_codes,
            "show_all": lambda: self.navigator.hide(codes=frozenset(), coders=frozenset()),
            "next_source": lambda: source.step_source(1), "previous_source": lambda: source.step_source(-1),
            "replace_text": self.correcting.replace, "carried": self.correcting.show_carried,
            "open_original": source.open_original, "open_address": source.open_address, "remove_source": source.remove_source,
            "source_details": lambda: self.navigator.inspect("source", self.navigator.source),
            "read": lambda: self.navigator.go("read"), "excerpts": lambda: self.navigator.go("excerpts"),
            "matrix": lambda: self.navigator.go("matrix"), "summary": lambda: self.navigator.go("summary"),
            "export_summary": lambda: self._in_summary(window.summary.export),
            "cite": lambda: self._in_summary(window.summary.cite),
            "results": lambda: self.navigator.go("search"), "team": lambda: self.navigator.go("team"),
            "history": lambda: self.navigator.go("history"),
            "all_seen": window.unseen.all_seen, "left": window.toggle_left, "right": window.toggle_inspector,
            "larger": lambda: look.resize_text(1), "smaller": lambda: look.resize_text(-1), "font": look.choose_font,
            "theme_system": lambda: look.choose_theme("system"), "theme_light": lambda: look.choose_theme("light"),
            "theme_dark": lambda: look.choose_theme("dark"), "theme_contrast": lambda: look.choose_theme("contrast"),
            "keep_originals": bring.toggle_originals,
            "merge": self._merge, "share": self.sharing.share,
            "include": lambda: window.sources.decide_on(self.navigator.source, "included"),
            "exclude": lambda: window.sources.decide_on(self.navigator.source, "excluded"),
            "screen_later": lambda: window.sources.decide_on(self.navigator.source, "to_screen"),
            "import_references": self.referencing.ask_import, "export_references": self.referencing.ask_export,
            "purge_source": lambda: self.purging.ask(self.navigator.source),
            "purge_passage": lambda: self.purging.ask_passage(
                self.navigator.source, window.read.reader.selected_text()
            ),
            "shortcuts": self._shortcuts, "about": do.about,
        }  # fmt: skip
        self.actions.add(catalogue(run, self._states()))
        self.actions.add(language_actions(lambda: self.settings.language, look.choose_language))
        self.actions.fill(window.menuBar(), menu_titles())

    def _states(self) -> dict[str, Callable[[], bool]]:
        states: dict[str, Callable[[], bool]] = {
            f"theme_{name}": lambda name=name: self.look.choice == name  # type: ignore[misc]
            for name in ("system", "light", "dark", "contrast")
        }
        return states | {"keep_originals": lambda: self.settings.keep_originals}

    def _connect(self) -> None:
        session, window, navigator = self.session, self.window, self.navigator
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.coder_changed.connect(self.actions.refresh)
        session.saving_changed.connect(self._show_unsaved)
        session.noticed.connect(lambda text, undoable: window.notice.tell(text, undoable=undoable))
        session.failed.connect(lambda sentence: window.notice.tell(sentence))
        window.notice.undo_requested.connect(session.undo)
        navigator.source_changed.connect(self._moved)
        navigator.workspace_changed.connect(self._moved)
        window.start.new_asked.connect(self.commands.new)
        window.start.open_asked.connect(self.commands.open)
        window.start.sample_asked.connect(self.commands.open_sample)
        window.start.recent_chosen.connect(lambda path: self.commands.open_path(Path(path)))
        window.files_dropped.connect(self.commands.drop)
        window.closing.connect(self.finish)
        window.may_close = self.commands.may_close
        self.palette.went.connect(self._went)
        window.status_line.coder_clicked.connect(self.commands.who)
        window.sources.import_requested.connect(self.importing.import_files)
        window.sources.purge_requested.connect(self.purging.ask)
        window.codebook.tag_requested.connect(self.tagging.tag)
        window.inspector.code_requested.connect(self._code_for)
        window.inspector.project.versions_asked.connect(self.freezing.show)
        section, linking = window.inspector.highlight.links, self.linking
        section.mark_asked.connect(linking.mark)
        section.link_asked.connect(linking.link)
        linking.changed.connect(lambda: section.show_marked(linking.marked))
        window.read.menu_requested.connect(self._reader_menu)
        self._indexed.connect(self._show_index, Qt.ConnectionType.QueuedConnection)

    # Following the session

    def _opened(self) -> None:
        self.navigator.reset()
        self.window.show_review()
        self.sync_note.look()
        self._show_title(project_lookup.details(project=self.session.project).title)
        self._show_unsaved()
        self._start_index()
        self._check_quietly()
        found = source_lookup.list_sources(project=self.session.project)
        if found:
            self.navigator.read(found[0].id)
        self.window.read.reader.setFocus()

    def _closed(self) -> None:
        self._stop_index()
        self.navigator.reset()
        self.window.banner.tell("")
        self.window.setWindowTitle("Reviewer")
        self.window.show_start()
        self.actions.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.touches("project"):
            project = self.session.project
            self.session.ask("title", lambda: project_lookup.details(project=project).title, self._show_title)
        if changes.touches("source", "project"):
            self._moved()
            if self._index is not None:
                self.session.jobs.run("quiet", self._index.refresh)

    def _moved(self, _: str = "") -> None:
        if not self.session.is_open:
            return
        where = {
            "excerpts": self.tr("Excerpts"),
            "matrix": self.tr("Matrix"),
            "summary": self.tr("Summary"),
            "search": self.tr("Search"),
            "team": self.tr("Team"),
            "history": self.tr("History"),
        }.get(self.navigator.workspace, "")
        if not where and self.window.read.source is not None:
            where = self.window.read.source.title
        self.window.top_bar.show_place(self._title, where)
        self.actions.refresh()

    def _show_title(self, title: str) -> None:
        self._title = title
        self.window.setWindowTitle(f"{title} – Reviewer")
        self._moved()

    def _show_unsaved(self) -> None:
        if not self.session.is_open:
            return
        saving, banner = self.session.saving, self.window.banner
        project = self.session.project
        if saving == "unsaved":
            words = self.tr("{0} changes are not in the file yet, they are kept in memory. {1}")
            banner.tell(
                words.format(project.unsaved, project.notice),
                (self.tr("Try again"), self.session.retry),
                (self.tr("Save a copy…"), lambda: self.commands.save_copy()),
            )
        elif saving == "read-only":
            words = project.notice or self.tr("This project is open for reading only.")
            banner.tell(words, (self.tr("Save a copy…"), lambda: self.commands.save_copy()))
        elif not self.sync_note.show() and banner.text:
            banner.tell("")

    def _check_quietly(self) -> None:
        """Look through the whole file in the background; say so if something is wrong with it."""
        project = self.session.project

        def done(report: checks.CheckReport) -> None:
            if not report.fine and self.session.is_open and self.session.project is project:
                words = self.tr(
                    "This file is damaged: {0} Go back to a backup, or save a copy and ask a teammate for theirs."
                )
                self.window.banner.tell(words.format(report.problems[0]), (self.tr("Backups…"), self.commands.backups))

        self.session.jobs.run("quiet", lambda: checks.check(project=project), done)

    # The index

    def _start_index(self) -> None:
        try:
            index = SourceIndex(self.session.project, lambda state: self._indexed.emit(state))
        except OSError as error:
            _log.warning("no search index: %s", error)
            return
        self._index = index
        self.session.jobs.run("quiet", index.refresh)

    def _stop_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _show_index(self, state: IndexState) -> None:
        if self._index is not None:
            self.window.search.show_index_state(state.pending, state.given)

    # What an action needs

    def _allows(self, needs: Needs) -> bool:
        if needs == "nothing":
            return True
        if needs == "writable":
            return self.session.can_write
        if needs == "source":
            return self.session.is_open and bool(self.navigator.source)
        return self.session.is_open

    # Actions that several views share

    def _undo(self) -> None:
        if not self._in_field("undo"):
            self.session.undo()

    def _redo(self) -> None:
        if not self._in_field("redo"):
            self.session.redo()

    def _in_field(self, verb: str) -> bool:
        """A text field in focus keeps its own undo."""
        field = QApplication.focusWidget()
        if isinstance(field, (QPlainTextEdit, QTextEdit)):
            available = field.document().isUndoAvailable() if verb == "undo" else field.document().isRedoAvailable()
        elif isinstance(field, QLineEdit):
            available = field.isUndoAvailable() if verb == "undo" else field.isRedoAvailable()
        else:
            return False
        if available:
            field.undo() if verb == "undo" else field.redo()
        return available

    def _find(self) -> None:
        self.navigator.go("read")
        self.window.read.find_in_text()

    def _went(self, kind: str) -> None:
        """The focus follows where the palette led."""
        if kind in ("source", "memo"):
            self.window.read.reader.setFocus()
        elif kind == "code":
            self.window.inspector.show()
        elif kind == "search":
            self.window.search.bar.field.setFocus()

    def _shortcuts(self) -> None:
        dialog = Shortcuts(self.actions, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _export(self) -> None:
        self.navigator.go("excerpts")
        self.window.excerpts.export()

    def _in_summary(self, run: Callable[[], None]) -> None:
        self.navigator.go("summary")
        run()

    def _merge(self) -> None:
        self.navigator.go("team")
        self.window.team.browse()

    def _memo(self) -> None:
        current = self.window.read.reader.current_highlight()
        if current:
            self.navigator.inspect("highlight", current)
        self.window.inspector.show()
        self.window.inspector.edit_memo()

    def _code_for(self, highlight: str) -> None:
        self.navigator.go("read")
        reader = self.window.read.reader
        place = reader.selection()
        if place is not None:
            reader.set_selection(place[1], place[1])
        reader.set_current_highlight(highlight)
        self.tagging.offer_codes()

    def _reader_menu(self, at: QPoint, _highlight: str) -> None:
        menu = QMenu(self.window)
        for name in ("tag", "repeat", "in_vivo", "highlight_only", "memo", "copy_citation", "delete_highlight"):
            menu.addAction(self.actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


def run(path: Path | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    QApplication.setApplicationName("Reviewer")
    QApplication.setOrganizationName("")
    application = QApplication(sys.argv[:1])
    settings = user_settings.load()
    language.install(application, settings.language)
    app = App(application, settings)
    app.crashes.catch()
    settle()
    app.start(path)
    return application.exec()


def settle() -> None:
    """Let the garbage collector leave out what the program is made of: going through it would hold up the window."""
    gc.collect()
    gc.freeze()
