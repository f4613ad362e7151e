"""Wiring: the only place where the window's objects meet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reviewer import settings as user_settings
from reviewer.settings import Settings
from ui.actions.action import Actions, Wing
from ui.actions.conditions import Conditions
from ui.actions.keys_first import KeysFirst
from ui.actions.target import Target
from ui.flows.coding.in_step import InStep
from ui.flows.coding.mark_regions import MarkRegions
from ui.flows.coding.reader_keys import ReaderKeys
from ui.flows.coding.tag_passages import Tagging
from ui.flows.over_all import over_all
from ui.flows.program.crashes import Crashes
from ui.flows.program.index_upkeep import IndexUpkeep
from ui.flows.program.look_commands import LookCommands
from ui.flows.program.notices import show_notices
from ui.flows.program.wings import of_program
from ui.flows.project.freeze_version import Freezing
from ui.flows.project.opening import Opening
from ui.flows.project.project_commands import Commands
from ui.flows.project.saving_band import SavingBand
from ui.flows.project.share import Sharing
from ui.flows.sources.correct_text import Correcting
from ui.flows.sources.flow_of_sources import FlowOfSources
from ui.flows.sources.import_files import Importing
from ui.flows.sources.purge import Purging
from ui.flows.sources.references import Referencing
from ui.flows.sources.source_commands import SourceCommands
from ui.intents.link_highlights import Linking
from ui.look.fonts import load_fonts, use_window_font
from ui.look.theme import Look
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.panes.palette.pane import Palette
from ui.session import Session
from ui.widgets.focus_in_view import FocusInView


class App(QObject):
    """The window with everything connected. `start` shows it; `finish` closes everything, after all work under way."""

    def __init__(self, application: QApplication, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or user_settings.load()
        load_fonts()
        use_window_font(application)
        self.session = session = Session(self.settings, self)
        self.navigator = navigator = Navigator(self)
        self.look = Look(self.settings.theme, self, calm=self.settings.less_motion)
        self.look.prepare()
        self.window = window = MainWindow(session, navigator, self.look)
        self.crashes = Crashes(window, session)
        self.target = target = Target(
            session, navigator, window.read.reader, lambda: window.inspector.isVisibleTo(window), self
        )
        conditions = Conditions(session, navigator, target, self)
        self.actions = Actions(window, conditions, self.settings.shortcuts)
        self.tagging = Tagging(window, session, navigator, target)
        self.in_step = InStep(window, session, navigator, target)
        self.palette = Palette(window.top_bar.field, session, navigator, self.actions, lambda: self.tagging.recent)
        self.importing = Importing(window, session, navigator)
        self.referencing = Referencing(window, session)
        sharing = Sharing(window, session)
        self.commands = Commands(window, session, self.importing, self.referencing, sharing)
        self.look_commands = LookCommands(window, session, self.look)
        self.correcting = Correcting(window, session, navigator)
        purging = Purging(window, session, navigator)
        self.flow_of_sources = FlowOfSources(window, session, navigator)
        self.freezing = Freezing(window, session, navigator)
        self.linking = linking = Linking(session, navigator, target, self)
        self.band = SavingBand(window, session, self.commands)
        self.index = IndexUpkeep(window, session)
        self.opening = Opening(window, session, navigator)
        wings: tuple[Wing, ...] = (
            self.commands, self.importing, self.referencing, sharing, self.freezing, self.tagging,
            MarkRegions(window, session, self.tagging), linking, self.correcting,
            purging, SourceCommands(window, session, navigator), *over_all(window, session, navigator), self.look_commands,
            *of_program(window, session, navigator, self.actions), self.crashes.reporting, self.palette, window,
            *window.wings(), self.flow_of_sources,
        )  # fmt: skip
        # In the order of the menus: each row says its place.
        self.actions.add([row for wing in wings for row in wing.rows()])
        self.actions.fill(window.menuBar())
        self.reader_keys = ReaderKeys(window, self.actions)
        self.keys_first = KeysFirst(application, window, self.actions)
        FocusInView(application, window)

        show_notices(window, session)
        window.closing.connect(self.finish)
        window.sources.import_requested.connect(self.importing.import_files)
        window.sources.purge_requested.connect(purging.ask)
        window.inspector.project.versions_asked.connect(self.freezing.show)
        window.inspector.highlight.links.follow(linking)
        self.palette.went.connect(window.focus_on)
        # Widgets made under a style sheet would be styled twice: when they are made, and in their place.
        self.look.apply()

    def start(self, path: Path | None = None) -> None:
        """Show the window, with a project if one is given."""
        self.window.restore(self.settings.window)
        self.window.show_start()
        self.window.show()
        self.opening.begin(path, self.commands)

    def finish(self) -> None:
        """Close the project and stop all work."""
        self.index.stop()
        self.settings.window = self.window.state()
        self.session.save_settings()
        self.session.finish()
