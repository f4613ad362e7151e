"""What long work does, in the window's language: the core names it in English, as the command line shows it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WORDS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Work", "Building the sample"),
    QT_TRANSLATE_NOOP("Work", "Carrying highlights over"),
    QT_TRANSLATE_NOOP("Work", "Checking"),
    QT_TRANSLATE_NOOP("Work", "Choosing"),
    QT_TRANSLATE_NOOP("Work", "Collecting highlights"),
    QT_TRANSLATE_NOOP("Work", "Comparing coders"),
    QT_TRANSLATE_NOOP("Work", "Comparing every two coders"),
    QT_TRANSLATE_NOOP("Work", "Comparing passages"),
    QT_TRANSLATE_NOOP("Work", "Computing agreement"),
    QT_TRANSLATE_NOOP("Work", "Copying"),
    QT_TRANSLATE_NOOP("Work", "Counting"),
    QT_TRANSLATE_NOOP("Work", "Exporting"),
    QT_TRANSLATE_NOOP("Work", "Importing"),
    QT_TRANSLATE_NOOP("Work", "Indexing"),
    QT_TRANSLATE_NOOP("Work", "Laying out the pages"),
    QT_TRANSLATE_NOOP("Work", "Looking at the files"),
    QT_TRANSLATE_NOOP("Work", "Looking for half words"),
    QT_TRANSLATE_NOOP("Work", "Looking for names"),
    QT_TRANSLATE_NOOP("Work", "Looking for their sources"),
    QT_TRANSLATE_NOOP("Work", "Looking through the texts"),
    QT_TRANSLATE_NOOP("Work", "Merging"),
    QT_TRANSLATE_NOOP("Work", "Putting together"),
    QT_TRANSLATE_NOOP("Work", "Reading"),
    QT_TRANSLATE_NOOP("Work", "Reading annotations"),
    QT_TRANSLATE_NOOP("Work", "Reading documents"),
    QT_TRANSLATE_NOOP("Work", "Reading excerpts"),
    QT_TRANSLATE_NOOP("Work", "Reading files"),
    QT_TRANSLATE_NOOP("Work", "Reading references"),
    QT_TRANSLATE_NOOP("Work", "Reading the library"),
    QT_TRANSLATE_NOOP("Work", "Reading the originals"),
    QT_TRANSLATE_NOOP("Work", "Reading the pages"),
    QT_TRANSLATE_NOOP("Work", "Reading the project"),
    QT_TRANSLATE_NOOP("Work", "Reading the text of the pages"),
    QT_TRANSLATE_NOOP("Work", "Reading the texts"),
    QT_TRANSLATE_NOOP("Work", "Receiving"),
    QT_TRANSLATE_NOOP("Work", "Searching"),
    QT_TRANSLATE_NOOP("Work", "Sending"),
    QT_TRANSLATE_NOOP("Work", "Taking into the consensus"),
    QT_TRANSLATE_NOOP("Work", "Taking over"),
    QT_TRANSLATE_NOOP("Work", "Upgrading"),
    QT_TRANSLATE_NOOP("Work", "Writing"),
    QT_TRANSLATE_NOOP("Work", "Writing annotations"),
    QT_TRANSLATE_NOOP("Work", "Writing references"),
    QT_TRANSLATE_NOOP("Work", "Writing the history"),
    QT_TRANSLATE_NOOP("Work", "Writing the project"),
    QT_TRANSLATE_NOOP("Work", "Writing the summary"),
)
"""All that `Progress.start` is given."""


def in_words(label: str) -> str:
    """The label in the language of the window; what is in it already stays."""
    lookup = QCoreApplication.translate  # the words themselves stand in the table above, marked for translators
    return lookup("Work", label)
