"""Sentences of the core in the window's language: what it refuses, with names and figures in their places."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reviewer.sentence import Sentence

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentence", "Beside “{name}” stands an unfinished change that this program did not write (“{journal}”)."
    ),
    QT_TRANSLATE_NOOP("Sentence", "No backup could be made in “{folder}” ({why})."),
    QT_TRANSLATE_NOOP("Sentence", "No copy could be written to “{path}” ({why}); choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; exchange them when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; merge when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "Some changes are not saved yet; take the merge back when they are in the file."),
    QT_TRANSLATE_NOOP("Sentence", "The code name “{name}” has a slash; put spaces around it, like “a / b”."),
    QT_TRANSLATE_NOOP("Sentence", "The disk that holds “{name}” is full; free some space."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place for the project."),
    QT_TRANSLATE_NOOP("Sentence", "The folder “{folder}” does not exist; choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "The list of names cannot be the project file itself; choose another file for it."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has control characters; remove them."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} has {count} characters; shorten it to {most} at most."),
    QT_TRANSLATE_NOOP("Sentence", "The {what} is empty; write at least one letter."),
    QT_TRANSLATE_NOOP("Sentence", "There is no file “{path}”; check the name, or make a project with “New project”."),
    QT_TRANSLATE_NOOP("Sentence", "This is the open project itself; choose another name for the copy."),
    QT_TRANSLATE_NOOP("Sentence", "This is the open project itself; choose another name for the export."),
    QT_TRANSLATE_NOOP("Sentence", "a row cannot be read"),
    QT_TRANSLATE_NOOP("Sentence", "a row is not whole"),
    QT_TRANSLATE_NOOP("Sentence", "its log holds what no version has written"),
    QT_TRANSLATE_NOOP("Sentence", "its tables cannot be told"),
    QT_TRANSLATE_NOOP("Sentence", "no version has its format"),
    QT_TRANSLATE_NOOP("Sentence", "the disk refuses"),
    QT_TRANSLATE_NOOP("Sentence", "two of its tables are in one place"),
    QT_TRANSLATE_NOOP("Sentence", "“{folder}” cannot be written ({why}); choose another folder."),
    QT_TRANSLATE_NOOP("Sentence", "“{folder}” cannot be written ({why}); the project is open for reading only."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{folder}” cannot be written; the project is open for reading only. Save a copy to work on it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” cannot be written ({why}); check the folder."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” cannot be written ({why}); close it where it is open, or choose another place. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” cannot be written ({why}); free some space or choose another place. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” could not be restored ({why}); nothing was changed."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” could not be set aside ({why}); nothing was changed."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” exists already; choose another name, or say that it may be replaced."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” exists already; choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a database of another program, not a Reviewer project."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a device and not a file; choose another name."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a folder; write the name of a file in it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is a project, and not written over; choose another name."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is cut off: part of the file is missing. Copy it again, or go back to a backup."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is damaged ({what}); go back to a backup, or save what is whole in it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is in use by another program right now."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a Reviewer project; choose a file that ends in .review."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is not a possible file name: Windows allows no “{sign}” in it; choose another."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” is not a possible file name: Windows keeps it for a device; choose another."
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a possible file name: it ends in a dot or a blank; choose another."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is not a possible file name; choose another."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is open for reading only; save a copy to work on it."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” is write-protected; choose another name, or take the protection off."),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” says it has {size} GB, but hardly any of it is there."),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” was made by a newer version of Reviewer; it is open for reading only. Update Reviewer.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{name}” was moved or removed while it was open; put it back, or save a copy."),
    QT_TRANSLATE_NOOP(
        "Sentence", "“{name}” was moved, removed or replaced by another program while it was open; save a copy."
    ),
    QT_TRANSLATE_NOOP(
        "Sentence",
        "“{name}” was overwritten with older content by another program, such as one that syncs"
        " folders, while it was open; save a copy.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be read ({why}); check the permissions of the file."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” cannot be written ({why}); choose another place."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” exists already; choose another name, or open it."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is a folder; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP("Sentence", "“{path}” is no file on a disk; choose a project file that ends in .review."),
    QT_TRANSLATE_NOOP("Sentence", "attribute name"),
    QT_TRANSLATE_NOOP("Sentence", "code name"),
    QT_TRANSLATE_NOOP("Sentence", "name"),
    QT_TRANSLATE_NOOP("Sentence", "name of the attribute"),
    QT_TRANSLATE_NOOP("Sentence", "name of the relation"),
    QT_TRANSLATE_NOOP("Sentence", "name of the search"),
    QT_TRANSLATE_NOOP("Sentence", "name of the version"),
    QT_TRANSLATE_NOOP("Sentence", "title"),
)
"""Templates as they are given to `reviewer.sentence.sentence`, and what a name can be the name of."""


def in_words(words: str) -> str:
    """The sentence in the language of the window; one that is no template stays as it is."""
    if not isinstance(words, Sentence):
        return words
    lookup = QCoreApplication.translate  # the words themselves stand in the table above, marked for translators
    values = {name: in_words(each) if isinstance(each, str) else each for name, each in words.values.items()}
    return lookup("Sentence", words.template).format(**values)


def said(error: BaseException) -> str:
    """What an error says to the user."""
    return in_words(error.args[0]) if error.args and isinstance(error.args[0], Sentence) else str(error)
