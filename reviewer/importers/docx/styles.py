"""What a paragraph's style says that it is: a heading and its level, a caption, a quotation."""

from __future__ import annotations

import re
from typing import Any

from reviewer.importers.docx.lists import W, value

_DEEPEST = 6
"""Word has nine levels of headings; below the sixth all look the same."""
_BASED = 9
"""Styles that build on each other at most; a damaged file may have a ring."""
_HEADING = re.compile(r"heading ([1-9])$")


class Styles:
    """The paragraph styles of one document by their built-in names, which are English in every language of Word."""

    def __init__(self, styles: Any) -> None:
        self._names: dict[str, str] = {}
        self._based: dict[str, str] = {}
        self._outline: dict[str, str] = {}
        for style in styles.iterfind(W + "style") if styles is not None else ():
            identifier = style.get(W + "styleId", "")
            self._names[identifier] = value(style, "name").lower()
            self._based[identifier] = value(style, "basedOn")
            self._outline[identifier] = value(style, "pPr", "outlineLvl")

    def heading(self, properties: Any) -> int:
        """The level of a heading from 1 to 6; 0 for a paragraph that is none."""
        outline = value(properties, "outlineLvl")
        for style in self._chain(properties):
            name = self._names.get(style, "")
            if name == "title":
                return 1
            if match := _HEADING.match(name):
                return min(int(match.group(1)), _DEEPEST)
            outline = outline or self._outline.get(style, "")
        # The tenth level of an outline is the body of the text (ECMA-376, `outlineLvl`).
        return min(int(outline) + 1, _DEEPEST) if outline in tuple("012345678") else 0

    def is_caption(self, properties: Any) -> bool:
        return any(self._names.get(style) == "caption" for style in self._chain(properties))

    def is_quotation(self, properties: Any) -> bool:
        return any(
            self._names.get(style) in ("quote", "intense quote", "block text") for style in self._chain(properties)
        )

    def _chain(self, properties: Any) -> list[str]:
        chain: list[str] = []
        style = value(properties, "pStyle")
        while style and len(chain) < _BASED:
            chain.append(style)
            style = self._based.get(style, "")
        return chain
