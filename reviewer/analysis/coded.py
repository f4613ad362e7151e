"""What was coded, as counting needs it: where each highlight stands and which codes it carries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.model.codebook import Codebook

Place = tuple[str, str, str, int, int]
"""Id, source, coder, start and end of a highlight."""


@dataclass(frozen=True, slots=True)
class Coded:
    """`places` by highlight id. `carried` are the codes of each tagged highlight, with all codes above them."""

    places: Mapping[str, Place]
    carried: Mapping[str, tuple[str, ...]]


def coded(places: Mapping[str, Place], codings: Sequence[tuple[str, str]], book: Codebook) -> Coded:
    """From rows (highlight, code as written); those of other highlights than in `places` are left out.

    Merged codes count as what they were merged into; codes that are not in the book do not count.
    """
    chains = {code.id: tuple(above.id for above in book.ancestors(code.id)) for code in book}
    chains |= {old: chains[new] for old, new in book.merged.items() if new in chains}
    one = dict(codings)
    several: dict[str, set[str]] = {}
    if len(one) < len(codings):
        for highlight, code in codings:
            if one[highlight] != code:
                several.setdefault(highlight, {one[highlight]}).add(code)
    carried = {highlight: chains[code] for highlight, code in one.items() if code in chains}
    same: dict[frozenset[str], tuple[str, ...]] = {}
    for highlight, codes in several.items():
        above = frozenset(each for code in codes for each in chains.get(code, ()))
        if above:
            carried[highlight] = same.setdefault(above, tuple(above))
    if not carried.keys() <= places.keys():
        carried = {highlight: codes for highlight, codes in carried.items() if highlight in places}
    return Coded(places, carried)
