"""The Summary workspace's names for parts and contexts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Summary", text)


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
