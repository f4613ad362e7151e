"""Figures that compare passages, of all sources and of sources drawn anew."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping

from reviewer.analysis.agreement.drawn import Drawn, draws, left_out
from reviewer.analysis.agreement.intervals import Interval, interval_of
from reviewer.analysis.agreement.passages import Continuum
from reviewer.analysis.agreement.rated import Figure, undefined
from reviewer.analysis.agreement.u_alpha import Passages
from reviewer.analysis.agreement.unitizing import NOTHING, Category, alpha_of

NOT_ALL = "not all of the coders worked on each of these sources"
_OTHERS = "no passage that coders share has this code and no other"
_OF_CODE = ("alpha_u_2004", "u_alpha_2016", "ku_alpha_2016")
_OF_ALL = ("alpha_u_2004", "u_alpha_2016", "u_alpha_bar_2016", "cu_alpha_2016")

Told = dict[str, dict[str, Figure]]
"""Figures by name, of each code, and with "" of all together."""


class PassageFigures:
    """The figures of codes, each with those that it stands for, and of all together, where each passage was given the narrowest
    of the codes that stand for its own.

    Sources that are drawn anew are laid end to end in their order, as all of them are for the figures themselves.
    """

    def __init__(
        self,
        continuum: Continuum,
        codes: Iterable[str],
        stands: Mapping[str, frozenset[str]],
        narrowest: Mapping[str, str],
    ) -> None:
        self._codes = {code: stands[code] for code in codes}
        told: dict[str, set[str]] = {}
        for given, code in narrowest.items():
            told.setdefault(code, set()).add(given)
        self._together = [frozenset(told[code]) for code in sorted(told)]
        self._why = NOT_ALL if not continuum.complete else "" if continuum.sizes else NOTHING
        self.sources = 0 if self._why else len(continuum.sizes)
        """How many sources can be drawn anew; none where nothing can be told of them all."""
        self._sizes = tuple(continuum.sizes)
        self._all = Drawn(range(self.sources), self.sources)
        groups = () if self._why else dict.fromkeys((*self._together, *self._codes.values()))
        self._categories = {
            group: Category(self._sizes, continuum.with_one_of(group), continuum.coders) for group in groups
        }
        self._passages = Passages(self._sizes, continuum.with_values(narrowest), continuum.coders)

    def figures(self) -> Told:
        """alpha_U of 2004 and u-alpha of 2016 for the passages with each code, those of one coder that overlap as one, and
        (k)u-alpha for the code alone. Of all codes u-alpha, |u-alpha and cu-alpha with what each passage was given as its value,
        and alpha_U over all codes."""
        if self._why:
            of_code = dict.fromkeys(_OF_CODE, undefined(self._why))
            return {code: dict(of_code) for code in self._codes} | {"": dict.fromkeys(_OF_ALL, undefined(self._why))}
        return self._of(self._all)

    def intervals(
        self, *, times: int, seed: int, step: Callable[[], None] = lambda: None
    ) -> dict[str, dict[str, Interval]]:
        """The interval of each figure that has one, by the same names; the same again for the same seed."""
        if self.sources < 2:
            return {}
        told = [(code, name, figure) for code, own in self.figures().items() for name, figure in own.items()]
        wanted = [(code, name) for code, name, figure in told if figure.value is not None]
        drawn = _Values(wanted)
        for each in draws(self.sources, times=times, seed=seed):
            drawn.keep(self._of(each))
            step()
        without = _Values(wanted)
        for each in left_out(self.sources):
            without.keep(self._of(each))
        found: dict[str, dict[str, Interval]] = {code: {} for code, _, _ in told}
        for code, name, figure in told:
            if figure.value is not None:
                resampled, jackknife = drawn.of[code, name], without.of[code, name]
                between = interval_of(figure.value, resampled, jackknife, times=times, sources=self.sources)
                if between is not None:
                    found[code][name] = between
        return found

    def _of(self, drawn: Drawn) -> Told:
        length = drawn.of(self._sizes)
        by_group = {group: category.figures(drawn, length) for group, category in self._categories.items()}
        together, by_value = self._passages.cu_alpha(drawn)
        found = {}
        for code, group in self._codes.items():
            none = together if together.value is None else undefined(_OTHERS)
            found[code] = {
                "alpha_u_2004": alpha_of(by_group[group][:1], length),
                "u_alpha_2016": by_group[group][1],
                "ku_alpha_2016": by_value.get(frozenset({code}), none),
            }
        whole, bar = self._passages.u_alpha(drawn, length)
        over_codes = alpha_of([by_group[group][0] for group in self._together], length)
        found[""] = dict(zip(_OF_ALL, (over_codes, whole, bar, together), strict=True))
        return found


class _Values:
    """The values of figures in resamples, by code and name."""

    def __init__(self, wanted: Iterable[tuple[str, str]]) -> None:
        self.of = {each: array("d") for each in wanted}

    def keep(self, told: Told) -> None:
        for (code, name), values in self.of.items():
            value = told[code][name].value
            if value is not None:
                values.append(value)
