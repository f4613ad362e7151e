"""What coders marked in all sources, one behind the other, for the figures that compare passages and know no units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.analysis.agreement.comparison import Coded
from reviewer.analysis.agreement.lines import Line, Stretch, joined
from reviewer.analysis.agreement.u_alpha import Valued
from reviewer.analysis.agreement.unitizing import Spans


class Continuum:
    """The characters of all sources in a row, in which passages have a begin and a length; those of a source from its own begin.

    `sizes` are in characters. `complete` says whether all coders worked on each source.
    """

    def __init__(self, coders: int) -> None:
        self.coders = coders
        self.complete = True
        self.sizes: list[int] = []
        self._marked: list[list[list[Coded]]] = []
        self._by_code: list[dict[str, dict[int, list[Stretch]]]] = []

    def add(self, line: Line, marks: Mapping[int, Iterable[Coded]]) -> None:
        """One more source, with what each coder who worked on it marked, in code points. Without characters it is none."""
        self.complete = self.complete and len(marks) == self.coders
        if not line.size:
            return
        marked: list[list[Coded]] = [[] for _ in range(self.coders)]
        by_code: dict[str, dict[int, list[Stretch]]] = {}
        for rank, own in marks.items():
            for start, end, codes in own:
                first, last = line.units(start, end)
                if first < last:
                    marked[rank].append((first, last, codes))
                    for code in codes:
                        by_code.setdefault(code, {}).setdefault(rank, []).append((first, last))
        self.sizes.append(line.size)
        self._marked.append(marked)
        self._by_code.append(by_code)

    def with_one_of(self, codes: Iterable[str]) -> list[Spans]:
        """For each source the passages of each coder with one of these codes; those that overlap are one."""
        wanted = list(codes)
        found: list[Spans] = []
        for by_code in self._by_code:
            own: dict[int, list[Stretch]] = {}
            for code in wanted:
                for rank, places in by_code.get(code, {}).items():
                    own.setdefault(rank, []).extend(places)
            found.append(
                {rank: [(start, end - start) for start, end in joined(places)] for rank, places in own.items()}
            )
        return found

    def with_values(self, narrowest: Mapping[str, str]) -> list[list[list[Valued]]]:
        """For each source and coder the passages, each with the set of codes that it was given, in one highlight or several."""
        told: dict[frozenset[str], frozenset[str]] = {}
        return [[self._valued(own, narrowest, told) for own in marked] for marked in self._marked]

    @staticmethod
    def _valued(
        own: Iterable[Coded], narrowest: Mapping[str, str], told: dict[frozenset[str], frozenset[str]]
    ) -> list[Valued]:
        given: dict[tuple[int, int], frozenset[str]] = {}
        for start, end, codes in own:
            if codes not in told:
                told[codes] = frozenset(narrowest[code] for code in codes if code in narrowest)
            if told[codes]:
                place = start, end
                given[place] = given[place] | told[codes] if place in given else told[codes]
        return [(start, end - start, codes) for (start, end), codes in given.items()]
