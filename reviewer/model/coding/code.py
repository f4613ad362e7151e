"""A code of the codebook: a name with a place in the tree, a colour, a definition and perhaps a shortcut."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.names import split_path


@dataclass(frozen=True, slots=True)
class Definition:
    """When to use a code, when not, and an example."""

    use: str = ""
    avoid: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """One code. `parent` is None at the top level; `path` is written `Risks/Dissociation`; `colour` is `#rrggbb`.

    A `heading` only groups other codes and is not offered for tagging.
    """

    id: str
    name: str
    parent: str | None
    path: str
    colour: str
    position: str
    shortcut: str = ""
    definition: Definition = Definition()
    depth: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class CodeLabel:
    """What an excerpt shows of a code."""

    id: str
    path: str
    colour: str

    @property
    def name(self) -> str:
        return split_path(self.path)[-1]
