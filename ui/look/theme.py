"""Colours by role, light and dark, and the style sheet made from them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from string import Template
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reviewer.services.shared.resources import resource
from ui.look.reader_colours import ReaderTheme

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)  # fmt: skip
_STILL = "\nQScrollBar, QComboBox, QPushButton, QCheckBox, QRadioButton, QTreeView { widget-animation-duration: 0; }\n"
ThemeName = Literal["system", "light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb` by what they are for; `reader` holds what only the reading pane has."""

    name: str
    window: str
    panel: str
    card: str
    line: str
    line_strong: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    chip: str
    field: str
    warning: str
    warning_soft: str
    danger: str
    good: str
    reader: Mapping[str, Any]

    def colour(self, role: str) -> QColor:
        """The colour of a role, by its field's name."""
        return QColor(getattr(self, role))


def load_theme(name: str) -> Theme:
    """A theme from resources/themes."""
    data = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    return Theme(name=name, **{field.name: data[field.name] for field in fields(Theme) if field.name != "name"})


def reader_theme(theme: Theme) -> ReaderTheme:
    """The reading pane's colours: the window's, and those that only the pane has."""
    own = theme.reader
    return ReaderTheme(
        background=theme.window,
        text=theme.text,
        muted=theme.muted,
        rule=theme.line,
        focus=theme.accent,
        drop=theme.accent,
        warning=theme.warning,
        faint=own["numbers"],
        selection=own["selection"],
        selection_border=own["selection_border"],
        current_tint=own["current"],
        untagged=own["untagged"],
        find=own["find"],
        find_current=own["find_current"],
        tint=own["tint"],
        strong=own["strong"],
        line_contrast=own["line_contrast"],
    )


class Look(QObject):
    """The theme in use; applies it to the whole application and tells views that paint themselves."""

    changed = Signal()

    def __init__(self, choice: ThemeName = "system", parent: QObject | None = None, *, calm: bool = False) -> None:
        """`calm`: nothing fades, slides or blinks."""
        super().__init__(parent)
        self._calm = calm
        self._blinks_ms = QGuiApplication.styleHints().cursorFlashTime()
        self._choice: ThemeName = choice
        hints = QGuiApplication.styleHints()
        self._system = hints.colorScheme()
        self._system_contrast = hints.accessibility().contrastPreference()
        self.theme = load_theme(self._name())
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)

    @property
    def choice(self) -> ThemeName:
        return self._choice

    def choose(self, choice: ThemeName) -> None:
        """Use a theme, or follow the system."""
        self._choice = choice
        self.apply()

    def calm(self, *, calm: bool) -> None:
        """Let nothing fade, slide or blink, or let it."""
        self._calm = calm
        self.apply()

    def apply(self) -> None:
        """Give the application its style sheet and palette."""
        self.theme = load_theme(self._name())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.prepare()
            app.setStyleSheet(_style_sheet(self.theme) + (_STILL if self._calm else ""))
        self.changed.emit()

    def prepare(self) -> None:
        """Give the application its palette, as all that is drawn by widgets themselves asks for it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setPalette(_palette(self.theme))
            for effect in _EFFECTS:
                app.setEffectEnabled(effect, not self._calm)
            QGuiApplication.styleHints().setCursorFlashTime(0 if self._calm else self._blinks_ms)

    def reader_theme(self) -> ReaderTheme:
        """The reading pane's colours for this theme."""
        return reader_theme(self.theme)

    def _name(self) -> str:
        if self._choice != "system":
            return self._choice
        if self._system_contrast == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._system == Qt.ColorScheme.Dark else "light"

    def _contrast_changed(self, preference: Qt.ContrastPreference) -> None:
        self._system_contrast = preference
        self._follow()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._follow()

    def _follow(self) -> None:
        if self._choice == "system":
            self.apply()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, "panel"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "panel"),
        (role.Text, "text"),
        (role.Button, "card"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent_soft"),
        (role.HighlightedText, "text"),
        (role.ToolTipBase, "card"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Link, "accent"),
        (role.Mid, "line"),
        (role.Accent, "accent"),
        (role.BrightText, "warning"),
    ):
        palette.setColor(which, theme.colour(name))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, theme.colour("faint"))
    return palette


def _style_sheet(theme: Theme) -> str:
    parts = sorted(resource("styles").glob("*.qss"))
    values = {field.name: getattr(theme, field.name) for field in fields(Theme) if field.name != "reader"}
    for icon in ("check", "down", "back", "forward", "up"):
        values[icon] = resource("icons", f"{icon}-{theme.name}.svg").as_posix()
    # Of a circle the radius is half of the side, border included; a greater one would leave it square.
    side = 2 * round(0.39 * QFontMetrics(QGuiApplication.font()).height())
    values |= {"radio": f"{side}px", "radio_round": f"{side // 2 + 1}px"}
    return "\n".join(Template(part.read_text("utf-8")).substitute(values) for part in parts)


def small_caps_font(base: QFont) -> QFont:
    """The font of section headings: small, bold, spaced capitals."""
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * 0.82)
    font.setBold(True)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    return font
