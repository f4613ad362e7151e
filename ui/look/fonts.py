"""The fonts that come with the program: a sans for the window, a serif for reading."""

from __future__ import annotations

from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.settings import Settings

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"
_FILES = {
    "font_source_sans_pro": ("SourceSansPro-{}.ttf", ("Regular", "It", "Semibold", "Bold")),
    "font_source_serif_pro": ("SourceSerifPro-{}.ttf", ("Regular", "It", "Semibold", "Bold")),
}


def load_fonts() -> None:
    """Make the fonts known to Qt. One that is missing is passed over; the system's own is used then."""
    for package, (pattern, weights) in _FILES.items():
        try:
            folder = resources.files(package) / "files"
        except ModuleNotFoundError:
            continue
        for weight in weights:
            file = folder / pattern.format(weight)
            if file.is_file():
                QFontDatabase.addApplicationFontFromData(file.read_bytes())


def use_window_font(application: QApplication) -> None:
    """Use the sans in the window, a little larger than the system's font because it is drawn smaller."""
    if SANS in QFontDatabase.families():
        font = QFont(SANS)
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(max(system.pointSizeF(), 9.0) * 1.14)
        application.setFont(font)


def default_reading_font() -> str:
    """A good reading face that this computer has."""
    there = set(QFontDatabase.families())
    for family in (SERIF, "Source Serif 4", "Charter", "Georgia", "Noto Serif", "DejaVu Serif"):
        if family in there:
            return family
    return ""


def quote_font(widget: QWidget, settings: Settings) -> QFont:
    """The font of quotes in a view: the reading face, in the view's size."""
    font = QFont(widget.font())
    font.setFamily(settings.reading_font or default_reading_font() or font.family())
    return font
