"""The Summary workspace's names for parts and contexts."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reviewer.services.evidence import citation_styles
from ui.look.worded import worded as _tr


def part_titles() -> dict[str, str]:
    """The parts of a summary, by name."""
    return {
        "method": _tr("How it was made"),
        "codebook": _tr("Codebook"),
        "appraisal": _tr("Appraisal of the sources"),
        "synthesis": _tr("Synthesis"),
        "matrix": _tr("Codes and sources"),
        "codes": _tr("Excerpts by code"),
        "disagreements": _tr("Disagreements"),
        "missing": _tr("What is missing"),
        "references": _tr("References"),
    }


def contexts() -> list[tuple[str, str]]:
    """What can stand around each excerpt."""
    return [("none", _tr("nothing")), ("sentence", _tr("the sentence")), ("paragraph", _tr("the paragraph"))]


def reference_languages() -> list[tuple[str, str]]:
    """The languages that references can be written in, each in its own words; "" is that of the style."""
    return [("", _tr("that of the style")), *((each, _in_its_own_words(each)) for each in citation_styles.languages())]


def _in_its_own_words(language: str) -> str:
    locale = QLocale(language)
    return f"{locale.nativeLanguageName()} ({locale.nativeTerritoryName()})"
