"""What belongs to the program itself, whatever project is open: editing, keys, preferences, help."""

from __future__ import annotations

from ui.actions.action import Actions, Wing
from ui.flows.program.change_shortcuts import ChangeShortcuts
from ui.flows.program.editing import Editing
from ui.flows.program.news import News
from ui.flows.program.preferences import Preferring
from ui.flows.program.tour import Tour
from ui.flows.program.undoing import Undoing
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


def of_program(window: MainWindow, session: Session, navigator: Navigator, actions: Actions) -> tuple[Wing, ...]:
    """These wings."""
    navigator.action_requested.connect(lambda name: actions[name].trigger())
    return (
        Undoing(window, session),
        Editing(window),
        ChangeShortcuts(window, session, actions),
        Preferring(window, session, actions),
        Tour(window, session, navigator, actions),
        News(window, session),
    )
