"""Entries of the history as sentences in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reviewer.model.names import shown
from reviewer.model.team.history import HistoryEntry, filled
from ui.look.labels import label_words

TEMPLATES: dict[str, object] = {
    "tagged": QT_TRANSLATE_NOOP("History", "{coder} tagged “{quote}” with {names}"),
    "tagged_many": QT_TRANSLATE_NOOP("History", "{coder} tagged {count} passages with {names}"),
    "recoded": QT_TRANSLATE_NOOP("History", "{coder} replaced codes on {count} passages, now {names}"),
    "untagged": QT_TRANSLATE_NOOP("History", "{coder} took {names} from “{quote}”"),
    "untagged_many": QT_TRANSLATE_NOOP("History", "{coder} took {names} from {count} passages"),
    "highlighted": QT_TRANSLATE_NOOP("History", "{coder} highlighted “{quote}”"),
    "highlighted_many": QT_TRANSLATE_NOOP("History", "{coder} highlighted {count} passages"),
    "moved": QT_TRANSLATE_NOOP("History", "{coder} moved the ends of “{quote}”"),
    "highlight_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the highlight “{quote}”"),
    "highlights_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted {count} highlights"),
    "restored": QT_TRANSLATE_NOOP("History", "{coder} brought back “{quote}”"),
    "memo": QT_TRANSLATE_NOOP("History", "{coder} wrote a memo on “{name}”: {text}"),
    "memo_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted a memo on “{name}”"),
    "code_new": QT_TRANSLATE_NOOP("History", "{coder} made the code {names}"),
    "codes_new": QT_TRANSLATE_NOOP("History", "{coder} made {count} codes: {names}"),
    "code_renamed": QT_TRANSLATE_NOOP("History", "{coder} renamed the code {before} to {name}"),
    "code_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the code {names}"),
    "code_merged": QT_TRANSLATE_NOOP("History", "{coder} merged the code {before} into {name}"),
    "code_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the code {names}"),
    "source_new": QT_TRANSLATE_NOOP("History", "{coder} imported “{name}”"),
    "sources_new": QT_TRANSLATE_NOOP("History", "{coder} imported {count} sources"),
    "source_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the details of “{name}”"),
    "source_removed": QT_TRANSLATE_NOOP("History", "{coder} removed the source “{name}”"),
    "note_new": QT_TRANSLATE_NOOP("History", "{coder} wrote the note “{name}”"),
    "note_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the note “{name}”"),
    "note_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the note “{name}”"),
    "group_new": QT_TRANSLATE_NOOP("History", "{coder} made the group “{name}”"),
    "group_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the group “{name}”"),
    "group_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the group “{name}”"),
    "group_filled": QT_TRANSLATE_NOOP("History", "{coder} put {count} into the group “{name}”"),
    "group_thinned": QT_TRANSLATE_NOOP("History", "{coder} took {count} out of the group “{name}”"),
    "case_new": QT_TRANSLATE_NOOP("History", "{coder} made the case “{name}”"),
    "case_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the case “{name}”"),
    "case_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the case “{name}”"),
    "case_filled": QT_TRANSLATE_NOOP("History", "{coder} put {count} into the case “{name}”"),
    "case_thinned": QT_TRANSLATE_NOOP("History", "{coder} took {count} out of the case “{name}”"),
    "round_new": QT_TRANSLATE_NOOP("History", "{coder} made the round “{name}”"),
    "round_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the round “{name}”"),
    "round_deleted": QT_TRANSLATE_NOOP("History", "{coder} deleted the round “{name}”"),
    "round_filled": QT_TRANSLATE_NOOP("History", "{coder} assigned {count} in the round “{name}”"),
    "round_thinned": QT_TRANSLATE_NOOP("History", "{coder} took {count} out of the round “{name}”"),
    "adjudicated": QT_TRANSLATE_NOOP("History", "{coder} decided on {count} in “{name}”"),
    "assignment_changed": QT_TRANSLATE_NOOP("History", "{coder} said how far “{name}” is done"),
    "coder_joined": QT_TRANSLATE_NOOP("History", "{name} joined the project"),
    "coder_renamed": QT_TRANSLATE_NOOP("History", "{coder} changed the name of a coder to {name}"),
    "coders_unified": QT_TRANSLATE_NOOP("History", "{coder} unified the coders called {name}"),
    "project_new": QT_TRANSLATE_NOOP("History", "{coder} made the project “{name}”"),
    "project_changed": QT_TRANSLATE_NOOP("History", "{coder} changed the details of the project"),
    "other": QT_TRANSLATE_NOOP("History", "{coder}: {label}"),
}
_STEPS: dict[str, object] = {
    "Undo": QT_TRANSLATE_NOOP("History", "undone"),
    "Redo": QT_TRANSLATE_NOOP("History", "done again"),
    "Revert": QT_TRANSLATE_NOOP("History", "taken back later on"),
}


def sentence(entry: HistoryEntry) -> str:
    """What happened, safe to show in a label or list."""
    words = filled(_translated(TEMPLATES[entry.what]), entry, label_words(entry.label))
    if entry.step and entry.what != "other":
        words = f"{words} ({_translated(_STEPS[entry.step])})"
    return shown(words)


def _translated(words: object) -> str:
    lookup = QCoreApplication.translate  # the words themselves stand in the tables above, marked for translators
    return lookup("History", str(words))
