"""What the field on top can offer for a few typed letters: commands, sources, codes, memos, notes, and a search of the
texts."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ui.widgets.fields.fuzzy import score

Kind = Literal["command", "source", "code", "memo", "note", "search"]
KINDS: tuple[Kind, ...] = ("command", "source", "code", "memo", "note")
WRITTEN: tuple[Kind, ...] = ("memo", "note")
NAMED: tuple[Kind, ...] = ("command", "source", "code")
PREFIXES: dict[str, Kind] = {">": "command", "@": "source", "#": "code"}

_TOGETHER_SCORE = 300
"""A score from here on means that the letters stand together (see `ui.widgets.fuzzy`)."""
# Together they fit in the palette without scrolling.
_FEW_OF_EACH_KIND: dict[Kind, int] = {"command": 4, "source": 4, "code": 5, "memo": 3, "note": 3}
_MOST_OF_ONE_KIND = 200  # All commands; of others more than anybody reads. A longer word narrows it.
_WRITTEN_LETTERS = 3
"""Fewer letters stand in nearly every memo or note."""
_QUERY = frozenset('":*~?')


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: what it is, its title, what is said behind it, its colour or shortcut.

    `plain` is what letters are matched with; `above` a second text that counts less, such as a code's path.
    """

    kind: Kind
    id: str
    title: str
    detail: str = ""
    colour: str = ""
    shortcut: str = ""
    plain: str = ""
    above: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Offers of one kind, best first; `more` says how many others fit."""

    kind: Kind
    offers: tuple[Offer, ...]
    more: int = 0


def plain(text: str) -> str:
    """The text as it is compared: without case and accents, with single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def asked(text: str) -> tuple[Kind | None, str]:
    """The kind that a prefix limits the offers to, and the words behind it."""
    text = text.strip()
    kind = PREFIXES.get(text[:1])
    return (kind, text[1:].strip()) if kind else (None, text)


class Fitting:
    """What of a stock fitted what was typed before: with more letters behind it only that can fit.

    Memos and notes stand last in a stock.
    """

    def __init__(self) -> None:
        self._stock: Sequence[Offer] = ()
        self._kind: Kind | None = None
        self._named: list[Offer] = []
        self._written: Sequence[Offer] = ()
        self._steps: list[tuple[str, list[Offer]]] = []

    def among(self, stock: Sequence[Offer], kind: Kind | None, needle: str) -> list[Offer]:
        """What may fit now."""
        if stock is not self._stock or kind != self._kind:
            self._stock, self._kind = stock, kind
            # There may be tens of thousands of memos: the first letter goes through none of them.
            names = bisect_left(stock, True, key=lambda offer: offer.kind in WRITTEN)
            self._named = list(stock[:names]) if kind is None else [each for each in stock[:names] if each.kind == kind]
            self._written = stock[names:] if kind is None else ()
            self._steps.clear()
        # Letters that were taken away lead back to an earlier step.
        while self._steps and not needle.startswith(self._steps[-1][0]):
            self._steps.pop()
        before, offers = self._steps[-1] if self._steps else ("", self._named)
        if len(before) < _WRITTEN_LETTERS <= len(needle):
            # None of them was looked at yet.
            offers = [*offers, *(each for each in self._written if needle in each.plain)]
        return offers

    def keep(self, needle: str, offers: list[Offer]) -> None:
        """These fit it, in the order of the stock."""
        if not self._steps or self._steps[-1][0] != needle:
            self._steps.append((needle, offers))


def matches(text: str, stock: Sequence[Offer], fitting: Fitting | None = None) -> list[Group]:
    """What fits, in groups. Groups and offers stand best first; the search of the texts is first or last of all.

    The texts are searched by Enter unless a name begins with what was typed; a prefix leaves only one kind. With `fitting`, kept
    from one key to the next, only what may fit is looked at.
    """
    kind, words = asked(text)
    needle = plain(words)
    fitting = fitting or Fitting()
    fits = [(offer, fit) for offer in fitting.among(stock, kind, needle) if (fit := _fit(needle, offer)) is not None]
    fitting.keep(needle, [offer for offer, _ in fits])
    scored = _scored(fits)
    by_kind: dict[Kind, list[tuple[int, int, Offer]]] = {}
    for entry in scored:
        by_kind.setdefault(entry[2].kind, []).append(entry)
    order = sorted(by_kind, key=lambda kind: (by_kind[kind][0][0], KINDS.index(kind))) if needle else list(by_kind)
    groups = [
        _group(one, [offer for _, _, offer in by_kind[one]], _MOST_OF_ONE_KIND if kind else _FEW_OF_EACH_KIND[one])
        for one in order
    ]
    if kind or not words:
        return groups
    search = Group("search", (Offer("search", "", words),))
    best = groups[0].offers[0] if groups else search.offers[0]
    named = best.kind in NAMED and best.plain.startswith(needle) and not _QUERY & set(words)
    return [*groups, search] if named else [search, *groups]


def _scored(fits: Sequence[tuple[Offer, int]]) -> list[tuple[int, int, Offer]]:
    scored = [(-best, order, offer) for order, (offer, best) in enumerate(fits)]
    if any(value <= -_TOGETHER_SCORE for value, _, _ in scored):
        scored = [entry for entry in scored if entry[0] <= -_TOGETHER_SCORE]
    # No two have the same place.
    return sorted(scored)


def _fit(needle: str, offer: Offer) -> int | None:
    if offer.kind in WRITTEN:
        at = offer.plain.find(needle) if len(needle) >= _WRITTEN_LETTERS else -1
        return None if at < 0 else max(_TOGETHER_SCORE, 480 - at)
    best = score(needle, offer.plain)
    if offer.above and (best is None or best < _TOGETHER_SCORE):
        above = score(needle, offer.above)
        if above is not None:
            best = max(above - 100, best or above - 100)
    if (best is None or best < _TOGETHER_SCORE) and " " in needle:
        whole = f"{offer.plain} {offer.above}"
        if all(word in whole for word in needle.split()):
            return _TOGETHER_SCORE
    return best


def _group(kind: Kind, offers: list[Offer], most: int) -> Group:
    return Group(kind, tuple(offers[:most]), max(0, len(offers) - most))


def first_of(offers: Iterable[Offer], ids: Sequence[str], most: int) -> tuple[Offer, ...]:
    """These ids first, in their order, then the others as they come; not more than `most`."""
    known = {offer.id: offer for offer in offers}
    order = dict.fromkeys([*(one for one in ids if one in known), *known])
    return tuple(known[one] for one in list(order)[:most])
