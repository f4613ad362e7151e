"""What was coded, as counting needs it: by source, where each tagged highlight stands and which codes it carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.model.coding.codebook import Codebook

Codes = tuple[str, ...]
"""The codes of a highlight with all codes above them, each once."""
Place = tuple[str, str, str, int, int]
"""Id, source, coder, start and end of a highlight."""


@dataclass(frozen=True, slots=True)
class Part:
    """Tagged highlights of one source in the order of its text, as lists of equal length."""

    highlights: Sequence[str] = field(default_factory=list)
    coders: Sequence[str] = field(default_factory=list)
    starts: Sequence[int] = field(default_factory=list)
    ends: Sequence[int] = field(default_factory=list)
    codes: Sequence[Codes] = field(default_factory=list)

    def by_coder(self) -> dict[str, Part]:
        """The same, each coder's apart."""
        only = set(self.coders)
        if len(only) < 2:
            return dict.fromkeys(only, self)
        rows: dict[str, list[tuple[str, str, int, int, Codes]]] = {}
        for row in zip(self.highlights, self.coders, self.starts, self.ends, self.codes, strict=True):
            rows.setdefault(row[1], []).append(row)
        return {coder: Part(*zip(*own, strict=True)) for coder, own in rows.items()}


Coded = Mapping[str, Part]
"""By source id; sources in which nothing is tagged are left out."""


def coded(places: Iterable[Place], codings: Sequence[tuple[str, str]], book: Codebook) -> Coded:
    """From rows (highlight, code as written); those of other highlights than in `places` are left out.

    Merged codes count as what they were merged into; codes that are not in the book do not count.
    """
    carried = _carried(codings, book)
    rows: dict[str, list[tuple[int, int, str, str, Codes]]] = {}
    for highlight, source, coder, start, end in places:
        codes = carried.get(highlight)
        if codes:
            row = start, end, highlight, coder, codes
            known = rows.get(source)
            if known is None:
                rows[source] = [row]
            else:
                known.append(row)
    parts = {}
    for source, own in rows.items():
        # By start: measures and meetings walk the text once.
        own.sort()
        starts, ends, highlights, coders, carried_here = zip(*own, strict=True)
        parts[source] = Part(highlights, coders, starts, ends, carried_here)
    return parts


def _carried(codings: Sequence[tuple[str, str]], book: Codebook) -> dict[str, Codes]:
    """The codes of each highlight that has any."""
    chains: dict[str, Codes] = {code.id: tuple(above.id for above in book.ancestors(code.id)) for code in book}
    chains |= {old: chains[new] for old, new in book.merged.items() if new in chains}
    one = dict(codings)
    # Most highlights carry one code, and their chain of codes is shared; only the others need sets.
    several: dict[str, set[str]] = {}
    if len(one) < len(codings):
        for highlight, code in codings:
            if one[highlight] != code:
                several.setdefault(highlight, {one[highlight]}).add(code)
    carried = {highlight: chains.get(code, ()) for highlight, code in one.items()}
    same: dict[frozenset[str], Codes] = {}
    for highlight, codes in several.items():
        above = frozenset(each for code in codes for each in chains.get(code, ()))
        # Equal sets of codes share one tuple, which saves memory.
        carried[highlight] = same.setdefault(above, tuple(sorted(above)))
    return carried
