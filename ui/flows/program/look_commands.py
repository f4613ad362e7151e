"""Theme, language and reading font: chosen here, kept in the user's settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFontDialog, QLabel, QLineEdit

from reviewer.settings import SIZES
from ui.actions.action import Action
from ui.look import language
from ui.look.theme import Look, ThemeName
from ui.main_window import MainWindow
from ui.session import Session


class LookCommands(QObject):
    """What the menu View offers for the eyes."""

    def __init__(self, window: MainWindow, session: Session, look: Look) -> None:
        super().__init__(window)
        self.window, self.session, self.look = window, session, look
        session.setting_changed.connect(self._follow)

    def rows(self) -> list[Action]:
        """What the menu View offers for the eyes, with a switch for each theme and language."""
        return [
            Action("larger", self.tr("&Larger text"), "view", 301, partial(self.resize_text, 1), "Ctrl++ or Ctrl+="),
            Action("smaller", self.tr("S&maller text"), "view", 302, partial(self.resize_text, -1), "Ctrl+-"),
            Action("font", self.tr("Reading &font…"), "view", 303, self.choose_font),
            self._theme("system", self.tr("Follow the s&ystem's theme"), 401),
            self._theme("light", self.tr("Li&ght"), 402),
            self._theme("dark", self.tr("&Dark"), 403),
            self._theme("contrast", self.tr("&High contrast"), 404),
            *self._languages(),
        ]

    def _theme(self, name: ThemeName, title: str, at: int) -> Action:
        choose, look = partial(self.choose_theme, name), self.look
        return Action(f"theme_{name}", title, "view", at, choose, checked=lambda: look.choice == name)

    def _languages(self) -> list[Action]:
        titles = {"": self.tr("Language of the system")}
        titles |= {code: self.tr("Language: {0}").format(name) for code, name in language.choices().items()}
        return [self._language(code, title, at) for at, (code, title) in enumerate(titles.items(), 501)]

    def _language(self, code: str, title: str, at: int) -> Action:
        choose, settings = partial(self.choose_language, code), self.session.settings
        identifier = f"language_{code or 'system'}"
        return Action(identifier, title, "view", at, choose, checked=lambda: settings.language == code)

    def choose_theme(self, choice: ThemeName) -> None:
        """Use a theme from now on."""
        self.session.set("theme", choice)

    def choose_language(self, code: str) -> None:
        """Speak another language from the next start on; "" for the system's."""
        self.session.set("language", code)

    def resize_text(self, step: int) -> None:
        """Make the reading text larger or smaller, or the pages where they are looked at."""
        if self.window.read.pages.zoom(step):
            return
        self._set_size(self.session.settings.reading_size + step)

    def choose_font(self) -> None:
        """Choose the reading font."""
        settings = self.session.settings
        font = QFont(settings.reading_font or self.window.font().family())
        font.setPixelSize(settings.reading_size)
        dialog = QFontDialog(font, self.window)
        dialog.setWindowTitle(self.tr("Reading font"))
        # Qt leaves the fields that say what is chosen without a name; its labels stand in their order.
        for label, field in zip(dialog.findChildren(QLabel), dialog.findChildren(QLineEdit), strict=False):
            field.setAccessibleName(label.text().replace("&", ""))
        accepted = dialog.exec() == QFontDialog.DialogCode.Accepted
        picked = dialog.selectedFont()
        dialog.deleteLater()
        if accepted:
            self.session.set("reading_font", picked.family())
            self._set_size(picked.pixelSize() if picked.pixelSize() > 0 else round(picked.pointSizeF() * 4 / 3))

    def _set_size(self, pixels: int) -> None:
        self.session.set("reading_size", max(SIZES.start, min(SIZES.stop - 1, pixels)))

    def _follow(self, name: str) -> None:
        settings = self.session.settings
        if name == "theme":
            self.look.choose(settings.theme)
        elif name == "less_motion":
            self.look.calm(calm=settings.less_motion)
        elif name == "language":
            self.session.noticed.emit(self.tr("The language changes when Reviewer is started again."), False)
        elif name in ("reading_font", "reading_size"):
            self.window.read.apply_look()
