"""What the session has to say stands in the notice at the foot of the window."""

from __future__ import annotations

from ui.intents.open_written import open_written
from ui.main_window import MainWindow
from ui.session import Session


def show_notices(window: MainWindow, session: Session) -> None:
    """Let the notice say what is noticed, written or refused."""
    notice = window.notice
    session.noticed.connect(lambda text, undoable: notice.tell(text, undoable=undoable))
    session.wrote.connect(lambda text, path: notice.tell(text, path=path))
    session.failed.connect(lambda sentence: notice.tell(sentence))
    notice.open_requested.connect(open_written)
