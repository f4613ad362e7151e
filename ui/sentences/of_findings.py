"""What is found in a project, in a merge and an exchange, and said of what was computed."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentence", "{before}, {last}"),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "{name}: the search log says {found} records, but {count} are accounted for; correct the number found.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "{name}: {count} of {found} records are neither in the project nor taken out before."
    ),
)
