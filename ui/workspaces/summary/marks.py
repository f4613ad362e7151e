"""Colours the citations in a text that is written: those that hold as links, the others as what must be looked at."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reviewer.model.coding.citation import CitationState
from ui.look.theme import Look

_NUMBER = re.compile(r"\[(\d{1,6})\]")


class CitationMarks(QSyntaxHighlighter):
    """`show_states` says how each number stands; a number that no excerpt has is plain text."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        self._states: Mapping[int, CitationState] = {}
        self._known = 0
        look.changed.connect(self.rehighlight)

    def show_states(self, states: Mapping[int, CitationState], *, known: int) -> None:
        """The states of the cited numbers; further ones up to `known` are excerpts too."""
        if (states, known) != (self._states, self._known):
            self._states, self._known = states, known
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _NUMBER.finditer(text):
            state = self._states.get(int(match.group(1)), "holds" if 0 < int(match.group(1)) <= self._known else None)
            if state is None:
                continue
            form = QTextCharFormat()
            form.setForeground(self._look.theme.colour("accent" if state == "holds" else "danger"))
            form.setFontWeight(QFont.Weight.DemiBold)
            if state != "holds":
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            # Offsets of Qt count UTF-16 units, those of Python characters.
            start = len(text[: match.start()].encode("utf-16-le")) // 2
            self.setFormat(start, match.end() - match.start(), form)
