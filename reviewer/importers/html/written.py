"""HTML that readers of other formats write of them, and what it becomes: one text with its parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from reviewer.importers.html.blocks import blocks_of, joined
from reviewer.importers.html.structure import structure_of
from reviewer.importers.html.tree import Page, TooMuch, parsed
from reviewer.importers.shared.reading import GivenFile
from reviewer.model.sources.structure import Part


@dataclass(slots=True)
class Written:
    """A text that grows chapter by chapter. `starts` are the offsets at which they begin."""

    text: str = ""
    parts: list[Part] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def add(self, page: Page) -> bool:
        """Add all that a page shows, after a blank line; whether there was any."""
        blocks = blocks_of(page)
        text = joined(blocks)
        if not text.strip():
            return False
        if self.text:
            self.text += "\n\n"
        self.starts.append(len(self.text))
        self.parts += [part.moved(len(self.text)) for part in structure_of(blocks)]
        self.text += text
        return True


def written(file: GivenFile, html: str) -> Written:
    """The text of one piece of HTML. Raises ImportRefused."""
    made = Written()
    made.add(page_of(file, html))
    return made


def page_of(file: GivenFile, html: str) -> Page:
    """The page of HTML. Raises ImportRefused for what was made to hang programs."""
    try:
        return parsed(html, file.progress)
    except TooMuch as problem:
        raise file.refused(problem.args[0]) from None


def tag(name: str, inside: Iterable[str], **attributes: object) -> str:
    """An element with what is inside it, which is HTML already; attributes without a value are left out."""
    said = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items() if value not in ("", None))
    return f"<{name}{said}>{''.join(inside)}</{name}>"
