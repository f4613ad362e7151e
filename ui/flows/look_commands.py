"""Theme, language and reading font: chosen here, kept in the user's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFontDialog

from ui.look.theme import Look, ThemeName
from ui.main_window import MainWindow
from ui.session import Session


class LookCommands(QObject):
    """What the menu View offers for the eyes."""

    def __init__(self, window: MainWindow, session: Session, look: Look) -> None:
        super().__init__(window)
        self.window, self.session, self.look = window, session, look

    def choose_theme(self, choice: ThemeName) -> None:
        """Use a theme from now on."""
        self.session.settings.theme = choice
        self.session.save_settings()
        self.look.choose(choice)

    def choose_language(self, code: str) -> None:
        """Speak another language from the next start on; "" for the system's."""
        self.session.settings.language = code
        self.session.save_settings()
        self.session.noticed.emit(self.tr("The language changes when Reviewer is started again."), False)

    def resize_text(self, step: int) -> None:
        """Make the reading text larger or smaller."""
        settings = self.session.settings
        settings.reading_size = max(9, min(48, settings.reading_size + step))
        self.session.save_settings()
        self.window.read.apply_look()

    def choose_font(self) -> None:
        """Choose the reading font."""
        settings = self.session.settings
        font = QFont(settings.reading_font or self.window.font().family())
        font.setPixelSize(settings.reading_size)
        chosen = QFontDialog.getFont(font, self.window, self.tr("Reading font"))
        ok, picked = chosen if isinstance(chosen[0], bool) else (chosen[1], chosen[0])
        if ok:
            settings.reading_font = picked.family()
            size = picked.pixelSize() if picked.pixelSize() > 0 else round(picked.pointSizeF() * 4 / 3)
            settings.reading_size = max(9, min(48, size))
            self.session.save_settings()
            self.window.read.apply_look()
