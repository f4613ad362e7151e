"""Who is to code what: sources drawn and dealt out, the same for the same seed on every machine."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

_ALL = 100


def dealt(
    lengths: Mapping[str, int], coders: Sequence[str], *, each: int, overlap: int, seed: int, by_length: bool
) -> list[tuple[str, str]]:
    """Pairs of source and coder.

    `lengths` are the sources with their lengths in any unit. `overlap` percent of them (at least one, where it is not 0) are
    drawn for `each` coders, the others for one. Whoever has least so far, by length or else by number, gets the next, so loads
    differ by one source at most; sources for several coders go round the pairs of coders alike.
    The draw orders sources by the SHA-256 of “seed:source”: whoever knows the seed can draw again.
    """
    drawn = sorted(lengths, key=lambda source: _lot(seed, source))
    several = -(-len(drawn) * overlap // _ALL) if each > 1 else 0
    shared = set(drawn[:several])
    # The longest first: what is left then is small enough to even out the loads. Of equal ones the drawn order stands.
    order = sorted(drawn, key=lambda source: (source not in shared, -lengths[source] if by_length else 0))
    ranked = sorted(coders, key=lambda coder: _lot(seed, coder))
    load = dict.fromkeys(ranked, 0)
    together: Counter[frozenset[str]] = Counter()
    found: list[tuple[str, str]] = []
    for source in order:
        team: list[str] = []
        for _ in range(min(each, len(ranked)) if source in shared else 1):
            free = (coder for coder in ranked if coder not in team)
            team.append(min(free, key=lambda coder: (load[coder], sum(together[frozenset((coder, t))] for t in team))))
        for coder in team:
            load[coder] += lengths[source] if by_length else 1
            found.append((source, coder))
        together.update(map(frozenset, combinations(team, 2)))
    return found


def _lot(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}:{name}".encode()).digest()
