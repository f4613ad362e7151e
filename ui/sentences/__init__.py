"""Sentences of the core in the window's language: what it refuses, with names and figures in their places."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from reviewer.model.label import Label
from reviewer.sentence import Sentence, sentence, words_of
from ui.look.labels import label_words
from ui.look.numbers import counted
from ui.sentences import of_files, of_findings, of_imports, of_questions, of_records, of_team, of_work

SENTENCES: tuple[object, ...] = (
    *of_files.SENTENCES,
    *of_findings.SENTENCES,
    *of_imports.SENTENCES,
    *of_questions.SENTENCES,
    *of_records.SENTENCES,
    *of_team.SENTENCES,
    *of_work.SENTENCES,
)
"""Templates as they are given to `reviewer.sentence.sentence`, and what a name can be the name of."""
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A figure as the core writes it, with the English mark between thousands."""


def in_words(words: str) -> str:
    """The sentence in the language of the window; one that is no template stays as it is."""
    if not isinstance(words, Sentence):
        return words
    lookup = QCoreApplication.translate  # the words themselves stand in the table above, marked for translators
    return lookup("Sentence", words.template).format(**{name: _value(each) for name, each in words.values.items()})


def in_quotes(words: str) -> str:
    """The words in the quotation marks of the window's language."""
    return in_words(sentence("“{name}”", name="{}")).format(words)


def said(error: BaseException) -> str:
    """What an error says to the user."""
    return in_words(words_of(error))


def _value(value: object) -> object:
    if isinstance(value, Label):
        return label_words(value)
    if isinstance(value, str) and _GROUPED.fullmatch(value):
        return counted(int(value.replace(",", "")))
    return in_words(value) if isinstance(value, str) else value
