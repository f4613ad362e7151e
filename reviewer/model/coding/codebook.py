"""The codebook: the tree of codes, in order, with what a merged code now stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reviewer.model.coding.code import Code, CodeLabel
from reviewer.model.names import split_path


class Codebook:
    """All codes in tree order. `merged` maps the id of each merged code to the one that is shown in its place."""

    def __init__(self, codes: Iterable[Code], merged: Mapping[str, str] | None = None) -> None:
        self.codes = tuple(codes)
        self.merged = dict(merged or {})
        self._by_id = {code.id: code for code in self.codes}
        self._rank = {code.id: rank for rank, code in enumerate(self.codes)}
        self._children: dict[str | None, list[Code]] = {}
        for code in self.codes:
            self._children.setdefault(code.parent, []).append(code)

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def __contains__(self, identifier: object) -> bool:
        return identifier in self._by_id

    def shown(self, identifier: str) -> Code | None:
        """The code that is shown for an id: itself, or what it was merged into."""
        return self._by_id.get(self.merged.get(identifier, identifier))

    @property
    def taggable(self) -> tuple[Code, ...]:
        """The codes that are offered for tagging, in tree order: all but those that only group others."""
        return tuple(code for code in self.codes if not code.heading)

    def children(self, identifier: str | None) -> list[Code]:
        """The codes directly under one, or at the top level for None, in order."""
        return self._children.get(identifier, [])

    def subtree(self, identifier: str) -> list[Code]:
        """A code and all codes under it, in tree order."""
        code = self._by_id.get(identifier)
        if code is None:
            return []
        return [code, *(below for child in self.children(identifier) for below in self.subtree(child.id))]

    def with_merged(self, identifiers: Iterable[str]) -> set[str]:
        """These ids and the ids of all codes merged into them: what codings may carry."""
        wanted = set(identifiers)
        return wanted | {old for old, new in self.merged.items() if new in wanted}

    def ancestors(self, identifier: str) -> list[Code]:
        """The code itself, its parent, and so on to the top."""
        chain: list[Code] = []
        code = self._by_id.get(identifier)
        while code is not None:
            chain.append(code)
            code = self._by_id.get(code.parent) if code.parent else None
        return chain

    def at_path(self, path: str) -> list[Code]:
        """The codes whose path (or, without a slash, whose name) is this one, ignoring case."""
        wanted = "/".join(split_path(path)).casefold()
        exact = [code for code in self.codes if code.path.casefold() == wanted]
        # A whole path first: `Risks` may also be the name of a code under another.
        return exact or [code for code in self.codes if code.name.casefold() == wanted]

    def label(self, identifier: str) -> CodeLabel | None:
        """What an excerpt shows of a code."""
        code = self.shown(identifier)
        return CodeLabel(code.id, code.path, code.colour) if code else None

    def in_order(self, identifiers: Iterable[str]) -> tuple[str, ...]:
        """The shown codes for these ids, each once, in codebook order; ids of codes that are not there are left out."""
        present = {code.id for code in map(self.shown, identifiers) if code}
        return tuple(sorted(present, key=lambda identifier: self._rank[identifier]))
