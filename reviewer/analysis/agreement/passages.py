"""What coders marked in all sources, one behind the other, for the figures that compare passages and know no units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reviewer.analysis.agreement.comparison import Coded
from reviewer.analysis.agreement.lines import Line, Stretch, joined
from reviewer.analysis.agreement.rated import Figure, Value, undefined
from reviewer.analysis.agreement.unitizing import Disagreement, Span, Valued, alpha_of, cu_alpha, disagreement, u_alpha

NOT_ALL = "not all of the coders worked on each of these sources"


class Continuum:
    """The characters of all sources in a row, in which passages have a begin and a length."""

    def __init__(self, coders: int) -> None:
        self.length = 0
        self._complete = True
        self._marked: list[list[Coded]] = [[] for _ in range(coders)]
        self._by_code: list[dict[str, list[Stretch]]] = [{} for _ in range(coders)]

        self._known: dict[frozenset[str], Disagreement] = {}
        self._coded: tuple[Figure, dict[Value, Figure]] | None = None

    def add(self, line: Line, marks: Mapping[int, Iterable[Coded]]) -> None:
        """One more source, with what each coder who worked on it marked, in code points."""
        self._complete = self._complete and len(marks) == len(self._marked)
        for rank, own in marks.items():
            for start, end, codes in own:
                first, last = line.units(start, end)
                if first < last:
                    place = first + self.length, last + self.length
                    self._marked[rank].append((*place, codes))
                    for code in codes:
                        self._by_code[rank].setdefault(code, []).append(place)
        self.length += line.size

    def of_code(self, code: str, codes: frozenset[str], narrowest: Mapping[str, str]) -> dict[str, Figure]:
        """alpha_U of 2004 and u-alpha of 2016 for passages with one of these codes, those of one coder that overlap as one; and
        (k)u-alpha for the code alone."""
        if not self._complete:
            return dict.fromkeys(("alpha_u_2004", "u_alpha_2016", "ku_alpha_2016"), undefined(NOT_ALL))
        valued = [[(begin, long, True) for begin, long in own] for own in self._spans(codes)]
        return {
            "alpha_u_2004": alpha_of([self._disagreement(codes)], self.length),
            "u_alpha_2016": u_alpha(valued, self.length)[0],
            "ku_alpha_2016": self._of_value(code, narrowest),
        }

    def _of_value(self, code: str, narrowest: Mapping[str, str]) -> Figure:
        whole, by_value = self._values(narrowest)
        none = whole if whole.value is None else undefined("no passage that coders share has this code and no other")
        return by_value.get(frozenset({code}), none)

    def _values(self, narrowest: Mapping[str, str]) -> tuple[Figure, dict[Value, Figure]]:
        """cu-alpha and (k)u-alpha, computed once; what is compared does not change."""
        if self._coded is None:
            self._coded = cu_alpha([_valued(own, narrowest) for own in self._marked])
        return self._coded

    def of_all(self, narrowest: Mapping[str, str]) -> dict[str, Figure]:
        """u-alpha, |u-alpha and cu-alpha of 2016, with what each passage was given as its value; alpha_U of 2004 over all codes."""
        if not self._complete:
            names = ("alpha_u_2004", "u_alpha_2016", "u_alpha_bar_2016", "cu_alpha_2016")
            return dict.fromkeys(names, undefined(NOT_ALL))
        told: dict[str, list[str]] = {}
        for given, code in narrowest.items():
            told.setdefault(code, []).append(given)
        whole, bar = u_alpha([_valued(own, narrowest) for own in self._marked], self.length)
        return {
            "alpha_u_2004": alpha_of([self._disagreement(given) for given in told.values()], self.length),
            "u_alpha_2016": whole,
            "u_alpha_bar_2016": bar,
            "cu_alpha_2016": self._values(narrowest)[0],
        }

    def _disagreement(self, codes: Iterable[str]) -> Disagreement:
        """The disagreement on passages with one of these codes, computed once: most codes stand for themselves alone."""
        wanted = frozenset(codes)
        if wanted not in self._known:
            self._known[wanted] = disagreement(self._spans(wanted), self.length)
        return self._known[wanted]

    def _spans(self, codes: Iterable[str]) -> list[list[Span]]:
        """Begin and length of each coder's passages with one of these codes."""
        codes = list(codes)
        return [
            [(start, end - start) for start, end in joined(place for code in codes for place in own.get(code, ()))]
            for own in self._by_code
        ]


def _valued(own: Sequence[Coded], narrowest: Mapping[str, str]) -> list[Valued]:
    """The passages of one coder, each with the set of codes that it was given, in one highlight or several."""
    given: dict[tuple[int, int], set[str]] = {}
    for start, end, codes in own:
        told = {narrowest[code] for code in codes if code in narrowest}
        if told:
            given.setdefault((start, end), set()).update(told)
    return [(start, end - start, _value(codes)) for (start, end), codes in given.items()]


def _value(codes: set[str]) -> Value:
    return frozenset(codes)
