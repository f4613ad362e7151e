"""What is new in this version, and the tips of the start page. Nothing is asked of a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

import reviewer
from reviewer.services.shared.resources import root
from ui.actions.action import Action
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from ui.dialogs.guide import Guide

_KEPT = "version"
"""Under this name the settings hold the version whose news were told."""


class News(QObject):
    """Tells once after an update that there is something new."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.dialog: Guide | None = None
        window.start.tip.refused.connect(lambda: session.set("tips", False))
        session.setting_changed.connect(self._follow)
        # When the window is there, and with it the project that was open before.
        QTimer.singleShot(0, self, self.tell_once)

    def rows(self) -> list[Action]:
        """What the menu Help offers."""
        return [Action("news", self.tr("What is &new"), "help", 105, self.show)]

    def show(self) -> None:
        """Show what has changed, the newest first."""
        from ui.dialogs.guide import Guide

        if self.dialog is None:
            self.dialog = Guide(root() / "CHANGELOG.md", self._window, title=self.tr("What is new"), first=1)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def tell_once(self) -> None:
        """After an update, say where what is new stands; at the very first start there is nothing to compare with."""
        settings = self._session.settings
        before, settings.told[_KEPT] = settings.told.get(_KEPT, ""), reviewer.__version__
        if before not in ("", reviewer.__version__):
            words = self.tr("This is Reviewer {0} now. Help > What is new says what has changed.")
            self._session.noticed.emit(words.format(reviewer.__version__), False)

    def _follow(self, name: str) -> None:
        if name == "tips":
            self._window.start.refresh()
