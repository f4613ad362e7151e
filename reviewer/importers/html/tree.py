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

UNSEEN = word_set("script style noscript template iframe object embed svg canvas head title")
"""Elements whose text nobody reads on the page."""

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


class _Builder:
    """Receives what the parser reports and adds it to a page."""

    def __init__(self) -> None:
        self._page = Page()
        self._open = [ROOT]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        number = len(self._page.nodes)
        kept = {str(name).lower(): str(value) for name, value in attributes.items()}
        # XHTML tags may come with their namespace.
        self._page.nodes.append(Node(str(tag).lower().rpartition("}")[2], self._open[-1], kept))
        self._page.nodes[self._open[-1]].content.append(number)
        self._open.append(number)

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


def parsed(html: str) -> Page:
    """The page of this HTML. Broken HTML is mended as browsers do; this never fails on text."""
    builder: Any = _Builder()
    # `huge_tree`: else libxml2 stops at depth 256 and at long texts.
    parser = etree.HTMLParser(target=builder, huge_tree=True, no_network=True, encoding="utf-8")
    parser.feed(html.encode("utf-8", "replace"))
    page = parser.close()
    return page if isinstance(page, Page) else Page()
