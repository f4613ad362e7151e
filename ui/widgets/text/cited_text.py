"""A text with citations as one writes it: `[1]` in the field, the excerpt's own id in the project."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from reviewer.model.coding import citation

_NUMBER = re.compile(r"\[(\d{1,6})\]")


class CitedText:
    """The numbers of one text. They stay as they are while the text is open, whatever comes or goes."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._tokens: dict[int, str] = {}

    def number(self, highlights: Iterable[str]) -> None:
        """Give numbers to excerpts that may be cited."""
        for highlight in highlights:
            self._numbers.setdefault(highlight, len(self._numbers) + 1)

    @property
    def highlights(self) -> list[str]:
        """The excerpts that have a number, from 1."""
        return list(self._numbers)

    def number_of(self, highlight: str) -> int:
        return self._numbers[highlight]

    def to_field(self, text: str) -> str:
        """The text as it is shown for editing."""
        citations = citation.citations(text)
        self.number(each.highlight for each in citations)
        for each in citations:
            mark = f":{each.mark}" if each.mark else ""
            self._tokens.setdefault(self._numbers[each.highlight], f"[@{each.highlight}{mark}]")
        return citation.shown(text, self._numbers)

    def from_field(self, text: str, cite: Callable[[str], str]) -> str:
        """The text as it is kept; `cite` makes the citation of an excerpt that was not cited before."""
        by_number = {number: highlight for highlight, number in self._numbers.items()}

        def kept(match: re.Match[str]) -> str:
            number = int(match.group(1))
            if number not in by_number:
                return match.group()
            if number not in self._tokens:
                self._tokens[number] = cite(by_number[number])
            return self._tokens[number]

        return _NUMBER.sub(kept, text)
