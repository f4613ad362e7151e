"""What of a web page is its main text, and what is menu, banner, share link, advertisement or footer.

Parts that are hidden, or by their names no text, go first. Then the part is found that the paragraphs of the page give
most weight to, with what belongs to it beside it. Last, lists of links, teasers and stock phrases inside it go. Where too
little is left, the page is tried again with fewer rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.importers.html.blocks import Block, blocks_of
from reviewer.importers.html.cleaning import left_out_parts
from reviewer.importers.html.parts import Parts, hidden, parts_of
from reviewer.importers.html.tree import Page
from reviewer.importers.html.weighing import kept_parts
from reviewer.progress import Progress

_PHRASE = re.compile(
    r"(?:share|tweet|pin it|email|print|save)(?: (?:this|it|on|via|with|the) ?.{0,30})?:?$|follow us\b.{0,30}$|"
    r"(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|instagram|telegram|e-?mail)[\s|,·]*)+$|"
    r"(?:accept|reject|manage|allow|deny).{0,30}(?:cookies|all|preferences|settings)$|"
    r"(?:subscribe|sign up|log ?in|register|join) .{0,50}$|(?:leave|post|add|write) a (?:comment|reply).{0,30}$|"
    r"(?:read|learn|see|view|show|load) (?:more|all|full).{0,60}$|continue reading.{0,60}$|skip to .{0,30}$|"
    r"(?:advertisement|sponsored|related (?:posts|articles|stories|topics)|you may also like|trending|menu|search|home|"
    r"table of contents|more from .{0,40}|back to top|previous|next|reply|quote|report|edit|comments?)[\s:»›→.]*$|"
    r"(?:copyright|©|\(c\)) .{0,120}$|.{0,60}all rights reserved\b.{0,40}$|powered by .{0,40}$|"
    r"(?:previous|next) (?:post|article|topic|story|page)\b.{0,80}$|\d+ (?:shares?|comments?|likes?|views?)$",
    re.IGNORECASE,
)
_COOKIE = re.compile(r"\bcookies?\b", re.IGNORECASE)
_ASKING = re.compile(r"\b(?:we|our|this (?:web)?site|by (?:continuing|clicking)|consent)\b", re.IGNORECASE)
_ENOUGH = 500
"""Characters: with less, the rules may have taken too much."""
_ATTEMPTS = (
    # Left out by unlikely names; weighed by names; cleaned by content.
    (True, True, True),
    (False, True, True),
    (False, False, True),
    (False, False, False),
)
_MANY_PARTS = 100_000
"""So large a page is tried once."""
_LONG_SECTION = 200
"""Blocks: so far is looked on; a longer section surely holds something."""
_SMALL_SHARE = 0.25
"""Of the visible text. With less, the main text may be something else."""


@dataclass(frozen=True, slots=True)
class MainText:
    """The blocks of the main text; how many characters were left out, and how many of them the page hides.

    `doubtful` says that the main text can hardly be told from the rest, `whole` that everything was kept for that.
    """

    blocks: list[Block]
    left_out: int
    hidden: int
    doubtful: bool = False
    whole: bool = False


def main_text(page: Page, progress: Progress | None = None) -> MainText:
    """The main text of a page. A page whose main text cannot be told from the rest is kept whole. Raises Cancelled."""
    everything = blocks_of(page)
    whole = _length(everything)
    unseen = _length(everything) - _length(blocks_of(page, skip=_hidden(page)))
    headings = [block for block in everything if block.level == 1]
    kept = [block for block in _chosen(page, progress or Progress()) if block.level == 1 or not _phrase(block)]
    # The page's title often stands beside the part with its text.
    if kept and len(headings) == 1 and not any(block.level == 1 for block in kept):
        kept = [*headings, *kept]
    length = _length(kept)
    if length < min(200, whole) and length < whole / 4:
        return MainText(everything, 0, 0, doubtful=True, whole=True)
    return MainText(kept, whole - length, unseen, doubtful=length < _SMALL_SHARE * (whole - unseen))


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _hidden(page: Page) -> set[int]:
    return {number for number in range(1, len(page.nodes)) if hidden(page, number)}


def _chosen(page: Page, progress: Progress) -> list[Block]:
    """The blocks that the first attempt with enough text keeps, else those of the one that keeps most."""
    best: tuple[int, Parts, list[int], set[int]] | None = None
    for strict, by_names, by_content in _ATTEMPTS:
        progress.check()
        parts = parts_of(page, strict=strict)
        progress.check()
        kept = kept_parts(parts, by_names=by_names) or [0]
        progress.check()
        out = left_out_parts(parts, kept, by_names=by_names, by_content=by_content)
        length = _characters(parts, kept, out)
        if best is None or length > best[0]:
            best = length, parts, kept, out
        if length >= _ENOUGH or len(parts.all) > _MANY_PARTS:
            break
    if best is None:
        return []
    blocks = _blocks(page, *best[1:])
    # Where the rules found no part, or too little, the links still tell menus from text.
    little = best[0] < _ENOUGH
    return _without_links(blocks, lists=little) if little or best[2] == [0] else blocks


def _characters(parts: Parts, kept: list[int], out: set[int]) -> int:
    inside, chosen, length = [False] * len(parts.all), set(kept), 0
    for at, part in enumerate(parts.all):
        inside[at] = (at in chosen or (part.parent >= 0 and inside[part.parent])) and at not in out
        if inside[at]:
            length += sum(len(" ".join(each.split())) for each in part.content if isinstance(each, str))
    return length


def _blocks(page: Page, parts: Parts, kept: list[int], out: set[int]) -> list[Block]:
    """The blocks of the kept parts, which stand in one element."""
    skip = parts.gone | {parts.all[at].number for at in out if parts.all[at].number >= 0}
    if kept == [0]:
        return blocks_of(page, parts.all[0].number, skip)
    holder = parts.all[parts.all[kept[0]].parent]
    # Loose text has no number: what of it is not kept is known by the pieces themselves.
    loose: set[int] = set()
    for each in holder.content:
        if isinstance(each, str):
            loose.add(id(each))
        elif each not in kept:
            _leave_out(parts, each, skip, loose)
    return blocks_of(page, holder.number, skip, loose)


def _leave_out(parts: Parts, at: int, skip: set[int], loose: set[int]) -> None:
    part = parts.all[at]
    if part.number >= 0:
        skip.add(part.number)
        return
    for each in part.content:
        if isinstance(each, str):
            loose.add(id(each))
        else:
            skip.add(parts.all[each].number)


def _without_links(blocks: list[Block], *, lists: bool) -> list[Block]:
    """Without lines of links, perhaps without lists of them, and without headings under which nothing is left."""
    linked: dict[int, list[int]] = {}
    for block in blocks:
        counts = linked.setdefault(block.group, [0, 0])
        counts[0] += len(block.text)
        counts[1] += block.links
    kept = [bool(block.group and not lists) or not _of_links(block, linked[block.group]) for block in blocks]
    for at, block in enumerate(blocks):
        if block.level > 1:
            kept[at] = _has_something(blocks, kept, at)
    return [block for block, stays in zip(blocks, kept, strict=True) if stays]


def _has_something(blocks: list[Block], kept: list[bool], at: int) -> bool:
    """Whether anything below this heading is kept, or nothing but further headings ever stood there."""
    removed = False
    for number in range(at + 1, min(len(blocks), at + _LONG_SECTION)):
        if blocks[number].level and blocks[number].level <= blocks[at].level:
            return not removed
        if kept[number] and not blocks[number].level:
            return True
        removed = removed or not kept[number]
    return at + _LONG_SECTION < len(blocks)


def _of_links(block: Block, group: list[int]) -> bool:
    if block.level:
        return False
    # A list is judged as a whole: a list of references has links too.
    if block.group:
        return group[1] > 0.6 * group[0]
    return len(block.text) < 200 and block.links > 0.7 * len(block.text)


def _phrase(block: Block) -> bool:
    """Whether a block is a phrase of the page's machinery: share, subscribe, copyright, cookies."""
    text = block.text.lstrip("• ").strip()
    if len(text) < 150 and _PHRASE.match(text):
        return True
    return block.level == 0 and len(text) < 600 and _asks_for_cookies(text)


def _asks_for_cookies(text: str) -> bool:
    """Whether a site speaks of its cookies, in either order: “our cookies”, “cookies, to which you consent”."""
    return bool(_COOKIE.search(text) and _ASKING.search(text))
