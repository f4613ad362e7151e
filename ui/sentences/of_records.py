"""What is said of a record that is not taken."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentence",
        "A change in this project is damaged, or kept as only a newer version of Reviewer can read it;"
        " update Reviewer, or save what is whole in it.",
    ),
    QT_TRANSLATE_NOOP("Sentence", "a change has no kind"),
    QT_TRANSLATE_NOOP("Sentence", "a change names no field"),
    QT_TRANSLATE_NOOP("Sentence", "a change names no id"),
    QT_TRANSLATE_NOOP("Sentence", "a change refers to what is no change"),
    QT_TRANSLATE_NOOP("Sentence", "a change was purged, but the record does not say what it was before"),
    QT_TRANSLATE_NOOP("Sentence", "a new {kind} lacks a field"),
    QT_TRANSLATE_NOOP("Sentence", "a number in the record is too large"),
    QT_TRANSLATE_NOOP("Sentence", "a {change} has other keys than version 1 has"),
    QT_TRANSLATE_NOOP("Sentence", "a {kind} like this has no place in a record of version {version}"),
    QT_TRANSLATE_NOOP("Sentence", "only a newer version of Reviewer can unpack it"),
    QT_TRANSLATE_NOOP("Sentence", "the id of a {kind} does not follow from its content"),
    QT_TRANSLATE_NOOP("Sentence", "the number {text} has no place in a record"),
    QT_TRANSLATE_NOOP("Sentence", "the record does not say what it was before something was purged from it"),
    QT_TRANSLATE_NOOP("Sentence", "the record has no changes"),
    QT_TRANSLATE_NOOP("Sentence", "the record has no changes, or too many"),
    QT_TRANSLATE_NOOP("Sentence", "the record has no version"),
    QT_TRANSLATE_NOOP("Sentence", "the record has other keys than its version has"),
    QT_TRANSLATE_NOOP("Sentence", "the record is not JSON"),
    QT_TRANSLATE_NOOP("Sentence", "the record is not canonical JSON"),
    QT_TRANSLATE_NOOP("Sentence", "the record is too large"),
    QT_TRANSLATE_NOOP("Sentence", "the record's action or coder is not an id"),
    QT_TRANSLATE_NOOP("Sentence", "the record's clock is out of range"),
    QT_TRANSLATE_NOOP("Sentence", "the record's id is not the hash of its content"),
    QT_TRANSLATE_NOOP("Sentence", "the record's opening is not an id"),
    QT_TRANSLATE_NOOP("Sentence", "the record's part is out of range"),
    QT_TRANSLATE_NOOP("Sentence", "the record's time or label is out of range"),
    QT_TRANSLATE_NOOP("Sentence", "the {field} of a {kind} has an impossible value"),
    QT_TRANSLATE_NOOP("Sentence", "what it is packed in is damaged"),
    QT_TRANSLATE_NOOP("Sentence", "what it is packed in is damaged, or far too large"),
)
