"""A case: somebody or something that sources or passages speak of, such as a person, a trial or a country."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.sources.source import Attribute


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `sources` are held whole, of `highlights` the passages; both are ids, sorted."""

    id: str
    name: str
    note: str = ""
    attributes: tuple[Attribute, ...] = ()
    sources: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    created: int = 0
    made: int | None = None

    def attribute(self, name: str) -> str:
        """The value of an attribute, "" where it has none."""
        return next((each.value for each in self.attributes if each.name == name), "")
