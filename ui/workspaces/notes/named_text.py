"""A note as it is edited: `[@Risks]` stands for a thing, by its name; the note keeps its id."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reviewer.model.coding import mentions
from reviewer.model.coding.mentions import Mention
from reviewer.model.names import shown
from ui.look.theme import Look

_LABEL = re.compile(r"\[@([^\[\]\n]{1,200})\]")
_LONGEST = 80  # The rest of a long title says nothing more in the middle of a sentence.


class NamedText:
    """The labels of one text; each stands for one thing, also where two things have one name."""

    def __init__(self) -> None:
        self._things: dict[str, Mention] = {}

    @property
    def labels(self) -> Mapping[str, Mention]:
        """What each label stands for."""
        return self._things

    def to_field(self, text: str, names: Mapping[Mention, str], gone: str) -> str:
        """The text with labels in place of ids; `gone` names what is not in the project any more."""
        pieces = mentions.split(text)
        return "".join(
            piece if isinstance(piece, str) else f"[@{self.label(piece, names.get(piece, gone))}]" for piece in pieces
        )

    def from_field(self, text: str) -> str:
        """The text with ids in place of the labels that are known; the others are text."""

        def kept(match: re.Match[str]) -> str:
            thing = self._things.get(match[1])
            return match[0] if thing is None else mentions.token(thing.kind, thing.id)

        return _LABEL.sub(kept, text)

    def label(self, thing: Mention, name: str) -> str:
        """What stands for a thing: its name, with a number where something else has it already."""
        known = next((label for label, each in self._things.items() if each == thing), None)
        if known is not None:
            return known
        plain = " ".join(shown(name).translate(_NO_BRACKETS).split())[:_LONGEST].strip() or "?"
        label, number = plain, 2
        while label in self._things:
            label, number = f"{plain} ({number})", number + 1
        self._things[label] = thing
        return label


_NO_BRACKETS = str.maketrans("[]", "()")


class NameMarks(QSyntaxHighlighter):
    """Colours the labels of a text."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        self._labels: frozenset[str] = frozenset()
        look.changed.connect(self.rehighlight)

    def show_labels(self, labels: frozenset[str]) -> None:
        """Colour these."""
        if labels != self._labels:
            self._labels = labels
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _LABEL.finditer(text):
            if match[1] in self._labels:
                form = QTextCharFormat()
                form.setForeground(self._look.theme.colour("accent"))
                form.setFontWeight(QFont.Weight.DemiBold)
                # Offsets of Qt count UTF-16 units, those of Python characters.
                start = len(text[: match.start()].encode("utf-16-le")) // 2
                self.setFormat(start, len(match[0].encode("utf-16-le")) // 2, form)
