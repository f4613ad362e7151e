"""Fuzzy matching of a few typed letters against codes: names first, then paths, recent ones ahead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.model.coding.code import Code

_TOGETHER_SCORE = 300
"""A score from here on means that the letters stand together; scattered ones count only where none do."""


def score(needle: str, text: str) -> int | None:
    """How well the letters fit: higher is better, None for not at all. Both in one case."""
    if not needle:
        return 0
    at = text.find(needle)
    if at == 0:
        return 1000 - len(text)
    if at > 0:
        word_start = not text[at - 1].isalnum()
        return (800 if word_start else 500) - at - len(text) // 4
    position, gaps = -1, 0
    for letter in needle:
        place = text.find(letter, position + 1)
        if place < 0:
            return None
        gaps += place - position - 1
        position = place
    return 200 - gaps - len(text) // 4


def ranked(typed: str, codes: Iterable[Code], recent: Sequence[str]) -> list[Code]:
    """The codes that fit what was typed, best first. With nothing typed: the recent ones, then codebook order."""
    needle = " ".join(typed.casefold().split())
    if not needle:
        known = {code.id: code for code in codes}
        first = [known[code] for code in recent if code in known]
        return first + [code for code in known.values() if code.id not in recent]
    bonus = {code: max(1, 40 - 4 * rank) for rank, code in enumerate(recent)}
    scored: list[tuple[int, int, Code]] = []
    for order, code in enumerate(codes):
        by_name = score(needle, code.name.casefold())
        by_path = score(needle, code.path.casefold())
        best = max(
            (value for value in (by_name, None if by_path is None else by_path - 100) if value is not None),
            default=None,
        )
        if best is not None:
            scored.append((-best - bonus.get(code.id, 0), order, code))
    if any(value <= -_TOGETHER_SCORE for value, _, _ in scored):
        scored = [entry for entry in scored if entry[0] <= -_TOGETHER_SCORE]
    return [code for _, _, code in sorted(scored, key=lambda entry: entry[:2])]
