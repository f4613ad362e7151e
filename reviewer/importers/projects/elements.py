"""XML of any depth as light elements: no entity, no document type, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from reviewer.errors import ImportRefused

MOST_ELEMENTS = 5_000_000


@dataclass(slots=True)
class Element:
    """One element: its local name, its attributes by local name, its children, and all text right inside it."""

    name: str
    namespace: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def get(self, name: str) -> str:
        """An attribute, "" where there is none."""
        return self.attributes.get(name, "")

    def of(self, *names: str) -> Iterator[Element]:
        """The children of these names."""
        return (child for child in self.children if child.name in names)

    def first(self, name: str) -> Element | None:
        """The first child of a name."""
        return next(self.of(name), None)

    def told(self, name: str) -> str:
        """The text of the first child of a name, without white space around it."""
        child = self.first(name)
        return child.text.strip() if child is not None else ""


class _Builder:
    def __init__(self, refusal: ImportRefused) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0
        self._refusal = refusal

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise self._refusal
        namespace, _, name = tag.rpartition(" ")
        element = Element(name, namespace, {key.rpartition(" ")[2]: value for key, value in attributes.items()})
        if self._open:
            self._open[-1].children.append(element)
        elif self.root is None:
            self.root = element
        self._open.append(element)

    def end(self, _: str) -> None:
        self._open.pop()

    def characters(self, text: str) -> None:
        if self._open:
            self._open[-1].pieces.append(text)

    def refuse(self, *_: object) -> None:
        raise self._refusal


def parsed(data: bytes, damaged: ImportRefused, unsafe: ImportRefused) -> Element:
    """The root of an XML document. Raises `unsafe` for one with a document type or entities, `damaged` for what is no XML."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    builder = _Builder(unsafe)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.EntityDeclHandler = builder.refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, UnicodeError, ValueError):
        raise damaged from None
    if builder.root is None:
        raise damaged
    return builder.root
