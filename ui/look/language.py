"""The language of the interface: which ones there are, and taking one over when the program starts."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reviewer.services.shared.resources import resource
from reviewer.system import is_macos
from ui.look.mac_keys import KeysOfMac

SOURCE = "en"
"""The language in which the interface is written in the code."""
_NAMES = {"es": "Español"}
"""Names where Qt's own is that of one country's variety."""

OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""Words of Qt's own which its Spanish lacks, and keys that it names otherwise than keyboards and our sentences do: they stand in
our translations, which are asked first."""


def choices() -> dict[str, str]:
    """The languages by code, each in its own words: English, and one for every file in resources/translations."""
    names = {SOURCE: "English"}
    for path in sorted(resource("translations").glob("reviewer_*.qm")):
        code = path.stem.removeprefix("reviewer_")
        names[code] = _NAMES.get(code) or QLocale(code).nativeLanguageName()
    return names


def preferred(wanted: list[str], there: list[str]) -> str:
    """The first language of `wanted` (such as `de-AT`) that is there, else English."""
    for tag in wanted:
        for code in (tag.replace("-", "_"), tag.replace("_", "-").split("-")[0]):
            if code in there:
                return code
    return SOURCE


def install(application: QApplication, language: str) -> str:
    """Let the interface speak a language from now on, "" for the system's. Returns its code.

    To be called before any widget is made. Qt's own dialogs speak it too, and dates and numbers are written in its way.
    """
    there = list(choices())
    code = language if language in there else preferred(QLocale.system().uiLanguages(), there)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if QLocale.system().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    spoken: list[QTranslator] = []
    if code != SOURCE:
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", of_qt), (f"reviewer_{code}", str(resource("translations")))):
            translator = QTranslator(application)
            if translator.load(name, folder):
                application.installTranslator(translator)
                spoken.insert(0, translator)
    if is_macos():
        application.installTranslator(KeysOfMac(spoken, application))
    return code
