"""A web page as a flat list of nodes, read without recursion, network or scripts.

The parser reports tags one by one. It never builds a tree of its own, because that loses all text
that lies deeper than 2,048 elements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from reviewer.importers.shared.reading import word_set
from reviewer.progress import Progress
from reviewer.sentence import sentence

UNSEEN = word_set("script style noscript template iframe object embed svg canvas head title")
"""Elements whose text nobody reads on the page."""

MAX_ELEMENTS = 500_000
"""The longest standards on one page have some hundred thousand."""
MAX_NESTING = 25_000
"""Elements inside one another. Old pages that never close their tags come to some thousands."""
_MOST_WORK = 3_000_000_000
"""In characters times the nesting they stand in: the parser looks through all open elements at each tag. 2 seconds."""
_AT_ONCE = 1 << 16

ROOT = 0
"""The number of the node that stands around everything."""


@dataclass(slots=True)
class Node:
    """One element. `content` holds its text pieces and, as numbers, the elements inside it, in order."""

    tag: str
    parent: int
    attributes: dict[str, str]
    content: list[str | int] = field(default_factory=list)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")


class Page:
    """All elements of a page in the order of their start tags; number 0 stands around everything."""

    def __init__(self) -> None:
        self.nodes = [Node("", -1, {})]

    def events(self, start: int, skip: frozenset[int] | set[int] = frozenset()) -> Iterator[tuple[str, int, str]]:
        """Walk the elements from `start` without recursion: (`open`|`close`|`text`, node, text)."""
        stack = [(start, iter(self.nodes[start].content))]
        yield "open", start, ""
        while stack:
            number, content = stack[-1]
            for piece in content:
                if isinstance(piece, str):
                    yield "text", number, piece
                elif piece not in skip:
                    yield "open", piece, ""
                    stack.append((piece, iter(self.nodes[piece].content)))
                    break
            else:
                stack.pop()
                yield "close", number, ""

    def text_of(self, number: int) -> str:
        """All text inside one element, with white space as in the file."""
        return "".join(text for kind, _, text in self.events(number) if kind == "text")

    def all(self, *tags: str) -> Iterator[int]:
        """The numbers of all elements with one of these tags."""
        return (number for number, node in enumerate(self.nodes) if node.tag in tags)


class TooMuch(Exception):
    """A page that no browser would show either, in words that go on from its name."""


class _Builder:
    """Receives what the parser reports and adds it to a page."""

    def __init__(self) -> None:
        self._page = Page()
        self._open = [ROOT]

    @property
    def nesting(self) -> int:
        """How many elements are open."""
        return len(self._open)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        number = len(self._page.nodes)
        kept = {str(name).lower(): str(value) for name, value in attributes.items()}
        # XHTML tags may come with their namespace.
        self._page.nodes.append(Node(str(tag).lower().rpartition("}")[2], self._open[-1], kept))
        self._page.nodes[self._open[-1]].content.append(number)
        self._open.append(number)
        if number > MAX_ELEMENTS:
            raise TooMuch(
                sentence(
                    "has more than {most} elements, far more than a page of text; save parts of it.",
                    most=f"{MAX_ELEMENTS:,}",
                )
            )
        if self.nesting > MAX_NESTING:
            raise TooMuch(
                sentence(
                    "has more than {most} elements inside one another, as no page has; it is not read.",
                    most=f"{MAX_NESTING:,}",
                )
            )

    def end(self, _tag: str) -> None:
        # A stray end tag must not close the page.
        if len(self._open) > 1:
            self._open.pop()

    def data(self, text: str) -> None:
        self._page.nodes[self._open[-1]].content.append(text)

    def comment(self, text: str) -> None:
        """Comments are not part of a page's text."""

    def close(self) -> Page:
        return self._page


def parsed(html: str, progress: Progress | None = None) -> Page:
    """The page of this HTML. Broken HTML is mended as browsers do. Raises TooMuch for what was made to hang programs."""
    builder = _Builder()
    target: Any = builder
    # `huge_tree`: else libxml2 stops at depth 256 and at long texts.
    parser = etree.HTMLParser(target=target, huge_tree=True, no_network=True, encoding="utf-8")
    data, work = html.encode("utf-8", "replace"), 0
    for start in range(0, len(data), _AT_ONCE):
        if progress:
            progress.check()
        before = builder.nesting
        parser.feed(data[start : start + _AT_ONCE])
        work += _AT_ONCE * min(before, builder.nesting)
        if work > _MOST_WORK:
            raise TooMuch(sentence("has too many elements inside one another for its length; it is not read."))
    page = parser.close() if data else builder.close()
    return page if isinstance(page, Page) else Page()
