"""Another start of the program comes to this window: it shows itself, and opens what it is asked for here or in a window beside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from reviewer.services.project import projects
from reviewer.system import files
from ui.flows.project.project_commands import Commands
from ui.main_window import MainWindow
from ui.one_program import OneProgram, ask_other
from ui.session import Session

BESIDE = "--beside"
"""How a program is told that it is a further window, and not to ask another one."""


class ShownAgain(QObject):
    """Follows what `OneProgram` is asked."""

    def __init__(self, program: OneProgram, window: MainWindow, session: Session, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._session, self._commands = window, session, commands
        program.asked.connect(self.show)

    def show(self, path: str) -> None:
        """Bring the window to the front; open a project in it, in the window that has it, or in a new one."""
        wanted = Path(path) if path else None
        here = self._session.project.path if self._session.is_open else None
        is_here = wanted is not None and here is not None and files.are_same(wanted, here)
        if wanted is None or is_here or here is None:
            self.raise_window()
            if wanted is not None and not is_here:
                self._commands.open_path(wanted)
            return
        holder = projects.holder_here(path=wanted)
        if not (holder and ask_other(wanted, holder)):
            open_beside(wanted)

    def raise_window(self) -> None:
        """Show the window before all others."""
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state | Qt.WindowState.WindowActive)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def open_beside(path: Path | None = None) -> None:
    """Start a further window, with a project if one is given."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, *_script()]
    subprocess.Popen(
        [*program, BESIDE, *([str(path)] if path is not None else [])],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _script() -> list[str]:
    return [str(Path(__file__).resolve().parents[3] / "main.py")]
