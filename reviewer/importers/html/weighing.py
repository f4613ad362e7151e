"""Which part of a web page holds its main text: paragraphs give weight to what holds them, links and names take it away."""

from __future__ import annotations

import re

from reviewer.importers.html.measures import Measures, measures_of
from reviewer.importers.html.parts import Part, Parts
from reviewer.importers.shared.reading import word_set

_POSITIVE = re.compile(
    r"article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story", re.IGNORECASE
)
_NEGATIVE = re.compile(
    r"-ad-|hidden|(?:^| )hid(?:$| )|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|"
    r"related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget",
    re.IGNORECASE,
)
_SCORED = word_set("section h2 h3 h4 h5 h6 p td pre")
_SHORTEST = 25
"""Characters of a paragraph that counts."""
_LEVELS = 5
"""So far up a paragraph gives weight."""
_TOP = 5
_NEARLY = 0.75
"""What has so much of the best score may share the main text with it."""
_SHARED_BY = 3
_SENTENCE = re.compile(r"\.(?: |$)")


def weight_of_names(part: Part) -> int:
    """+25 and -25 for what class and id say."""
    weight = 0
    for name in (part.names, part.id):
        if name:
            weight -= 25 if _NEGATIVE.search(name) else 0
            weight += 25 if _POSITIVE.search(name) else 0
    return weight


def kept_parts(parts: Parts, *, by_names: bool) -> list[int]:
    """The part with the main text and those beside it that belong to it; empty where no part holds paragraphs."""
    measures = measures_of(parts)
    scores = _scores(parts, measures, by_names)
    ranked = sorted(scores, key=lambda at: (-scores[at], at))[:_TOP]
    if not ranked or ranked[0] == 0:
        return []
    top = _shared(parts, scores, ranked)
    top = _risen(parts, scores, top)
    if top == 0:
        return []
    return _with_siblings(parts, measures, scores, top)


def _scores(parts: Parts, measures: Measures, by_names: bool) -> dict[int, float]:
    scores: dict[int, float] = {}
    for at, part in enumerate(parts.all):
        length = measures.text[at]
        if at == 0 or part.tag not in _SCORED or length < _SHORTEST:
            continue
        points = 1 + measures.commas[at] + 1 + min(length // 100, 3)
        for level, holder in enumerate(parts.ancestors(at, _LEVELS)):
            if holder not in scores:
                scores[holder] = _beginning(parts.all[holder], by_names)
            scores[holder] += points / (1, 2, 6, 9, 12)[level]
    return {at: score * (1 - measures.link_density(at)) for at, score in scores.items()}


def _beginning(part: Part, by_names: bool) -> float:
    tag = part.tag
    score = 5 if tag == "div" else 3 if tag in ("pre", "td", "blockquote") else 0
    score -= 3 if tag in ("address", "ol", "ul", "dl", "dd", "dt", "li", "form") else 0
    score -= 5 if tag in ("h1", "h2", "h3", "h4", "h5", "h6", "th") else 0
    return score + (weight_of_names(part) if by_names else 0)


def _shared(parts: Parts, scores: dict[int, float], ranked: list[int]) -> int:
    """The nearest part around the best one that also holds others nearly as good."""
    top = ranked[0]
    others = [
        set(parts.ancestors(at, len(parts.all)))
        for at in ranked[1:]
        if scores[top] > 0 and scores[at] / scores[top] >= _NEARLY
    ]
    if len(others) < _SHARED_BY:
        return top
    for holder in parts.ancestors(top, len(parts.all)):
        if holder > 0 and sum(holder in each for each in others) >= _SHARED_BY:
            return holder
    return top


def _risen(parts: Parts, scores: dict[int, float], top: int) -> int:
    """Upwards from the best part while what holds it scores more, or holds nothing else."""
    last = scores.get(top, 0.0)
    least = last / 3
    holder = parts.all[top].parent
    while holder > 0:
        if holder in scores:
            if scores[holder] < least:
                break
            if scores[holder] > last:
                top = holder
                break
            last = scores[holder]
        holder = parts.all[holder].parent
    holder = parts.all[top].parent
    while holder > 0 and sum(isinstance(each, int) for each in parts.all[holder].content) == 1:
        top, holder = holder, parts.all[holder].parent
    return top


def _with_siblings(parts: Parts, measures: Measures, scores: dict[int, float], top: int) -> list[int]:
    best = scores.get(top, 0.0)
    enough = max(10.0, best * 0.2)
    kept = []
    for each in parts.all[parts.all[top].parent].content:
        if not isinstance(each, int):
            continue
        part = parts.all[each]
        alike = best * 0.2 if part.names and part.names == parts.all[top].names else 0.0
        if each == top or (each in scores and scores[each] + alike >= enough) or _belongs(parts, measures, each):
            kept.append(each)
    return kept


def _belongs(parts: Parts, measures: Measures, at: int) -> bool:
    """Whether a paragraph beside the main text is part of it: long and not of links, or a short sentence."""
    if parts.all[at].tag != "p":
        return False
    length, links = measures.text[at], measures.link_density(at)
    if length > 80:
        return links < 0.25
    return length > 0 and links == 0 and bool(_SENTENCE.search(measures.words(at)))
