"""A style or the words of a language as read from its file: elements with their attributes, nothing written yet."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reviewer.exporters.citations.csl.marks import GUARD, LOOK_ATTRIBUTES, opening

NAMESPACE = "{http://purl.org/net/xbiblio/csl}"


class Element:
    """One element. `opened` and `closed` are the marks of its looks."""

    __slots__ = ("attributes", "children", "closed", "opened", "prefix", "suffix", "tag", "text")

    def __init__(self, tag: str, attributes: dict[str, str], children: tuple[Element, ...], text: str = "") -> None:
        self.tag = tag
        self.attributes = attributes
        self.children = children
        self.text = text
        self.prefix = attributes.get("prefix", "")
        self.suffix = attributes.get("suffix", "")
        looks = [opening(name, attributes[name]) for name in LOOK_ATTRIBUTES if name in attributes]
        self.opened = "".join(before for before, _ in looks)
        self.closed = "".join(after for _, after in reversed(looks))

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)

    def says(self, name: str) -> bool:
        """Whether an attribute is `true`."""
        return self.attributes.get(name) == "true"

    def first(self, tag: str) -> Element | None:
        """The first child of a name."""
        return next((child for child in self.children if child.tag == tag), None)

    def every(self) -> Iterator[Element]:
        """The element and all below it."""
        yield self
        for child in self.children:
            yield from child.every()

    def with_attributes(self, attributes: dict[str, str]) -> Element:
        """The same element with some attributes set."""
        return Element(self.tag, {**self.attributes, **attributes}, self.children, self.text)

    def dressed(self, text: str) -> str:
        """Text in the looks of the element and between its prefix and suffix; nothing stays nothing."""
        if not text:
            return ""
        # What other programs put on a line of its own (`display`) is parted by a space on the one line that there is.
        before = " " if "display" in self.attributes else ""
        behind = " " if self.attributes.get("display") == "left-margin" else ""
        return f"{before}{self.prefix}{self.looked(text)}{self.suffix}{behind}"

    def looked(self, text: str) -> str:
        """Text in the looks of the element, without prefix and suffix."""
        if not self.opened or not text:
            return text
        # `Who is it?` in italics keeps a full stop that its own group puts behind it.
        held = GUARD if text[-1] in "?!" else ""
        return f"{self.opened}{text}{self.closed}{held}"


def element_from(node: etree._Element) -> Element:
    """The element of a parsed file, without comments and without what is not CSL."""
    children = tuple(
        element_from(child) for child in node if isinstance(child.tag, str) and child.tag.startswith(NAMESPACE)
    )
    attributes = {str(name).rpartition("}")[2]: str(value) for name, value in node.attrib.items()}
    return Element(str(node.tag)[len(NAMESPACE) :], attributes, children, node.text or "")
