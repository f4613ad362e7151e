"""What the appraisal says of a source, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.model.sources.status import Status


def status_words(status: Status) -> str:
    """`included`, `to screen`, `excluded` or `disagreement`."""
    words = {
        "to_screen": QCoreApplication.translate("Appraisal", "to screen"),
        "included": QCoreApplication.translate("Appraisal", "included"),
        "excluded": QCoreApplication.translate("Appraisal", "excluded"),
        "disagreement": QCoreApplication.translate("Appraisal", "disagreement"),
    }
    return words[status]
