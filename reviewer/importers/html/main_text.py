"""What of a web page is its main text, and what is menu, banner, share link, advertisement or footer.

First whole elements go, by what they call themselves. Then the smallest element is found that holds nearly all
sentences. Last, single blocks of links and stock phrases inside it go.
"""

from __future__ import annotations

import re

from reviewer.importers.html.blocks import Block, blocks_of
from reviewer.importers.html.chrome import left_out_elements, running_text, weights_of
from reviewer.importers.html.tree import ROOT, Page

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
_NEARLY_ALL = 0.9
"""The share of a page's running text that its main text holds: a teaser or a caption may stand outside."""


def main_blocks(page: Page) -> tuple[list[Block], int]:
    """The blocks of the main text, and how many characters of the page's text were left out.

    A page whose main text cannot be told from the rest is kept whole.
    """
    everything = blocks_of(page)
    whole = sum(len(block.text) for block in everything)
    blocks = blocks_of(page, skip=left_out_elements(page, everything))
    root = _smallest_holder(page, [block for block in blocks if not _phrase(block)])
    kept = _without_stock_phrases(_inside(page, blocks, root))
    length = sum(len(block.text) for block in kept)
    # So little can only mean that the page was taken apart wrongly.
    if length < min(200, whole) and length < whole / 4:
        return everything, 0
    return kept, whole - length


def _smallest_holder(page: Page, blocks: list[Block]) -> int:
    """The smallest element with nearly all running text; never smaller than the page's own article."""
    weights = weights_of(page, blocks)
    holder = ROOT
    if not weights[ROOT]:
        return ROOT
    for number in range(1, len(page.nodes)):
        node = page.nodes[number]
        if node.parent == holder and weights[number] >= _NEARLY_ALL * weights[ROOT]:
            holder = number
            # What the page itself calls its article may hold short parts that weigh nothing.
            if node.tag == "article" or "articlebody" in node.get("itemprop").lower():
                break
    # One paragraph may hold nearly all; its neighbours still belong to the text.
    while page.nodes[holder].tag in ("p", "ul", "ol", "li", "table", "tbody", "tr", "blockquote", "pre"):
        holder = page.nodes[holder].parent
    return holder


def _inside(page: Page, blocks: list[Block], root: int) -> list[Block]:
    """The blocks inside the root, and what stands between the page's only main heading and the root."""
    inside = [False] * len(page.nodes)
    for number, node in enumerate(page.nodes):
        inside[number] = number == root or (number > ROOT and inside[node.parent])
    first = next((at for at, block in enumerate(blocks) if inside[block.node]), 0)
    headings = [at for at, block in enumerate(blocks) if block.level == 1]
    early = len(headings) == 1 and headings[0] < first
    lead = blocks[headings[0] : first] if early else []
    return [block for block in lead if block.level or running_text(block)] + [
        block for block in blocks if inside[block.node]
    ]


def _without_stock_phrases(blocks: list[Block]) -> list[Block]:
    """Without lists of links, stock phrases, and headings under which nothing is left."""
    linked: dict[int, list[int]] = {}
    for block in blocks:
        counts = linked.setdefault(block.group, [0, 0])
        counts[0] += len(block.text)
        counts[1] += block.links
    kept = [not _stock(block, linked[block.group]) for block in blocks]
    for at, block in enumerate(blocks):
        if block.level > 1 and kept[at]:
            kept[at] = _has_something(blocks, kept, at)
    return [block for block, stays in zip(blocks, kept, strict=True) if stays]


def _stock(block: Block, group: list[int]) -> bool:
    if block.level == 1:
        return False
    if _phrase(block):
        return True
    text = block.text
    if block.group:
        # A list is judged as a whole: a list of references has links too.
        return group[1] > 0.6 * group[0]
    return block.level == 0 and len(text) < 200 and block.links > 0.7 * len(text)


def _phrase(block: Block) -> bool:
    """Whether a block is a phrase of the page's machinery: share, subscribe, copyright, cookies."""
    text = block.text.lstrip("• ").strip()
    if len(text) < 150 and _PHRASE.match(text):
        return True
    return block.level == 0 and len(text) < 600 and _asks_for_cookies(text)


def _asks_for_cookies(text: str) -> bool:
    """Whether a site speaks of its cookies, in either order: “our cookies”, “cookies, to which you consent”."""
    return bool(_COOKIE.search(text) and _ASKING.search(text))


def _has_something(blocks: list[Block], kept: list[bool], at: int) -> bool:
    """Whether anything below this heading is kept, or nothing but further headings ever stood there."""
    removed = False
    # So far is looked on; a longer section surely holds something.
    for number in range(at + 1, min(len(blocks), at + 200)):
        if blocks[number].level and blocks[number].level <= blocks[at].level:
            return not removed
        if kept[number] and not blocks[number].level:
            return True
        removed = removed or not kept[number]
    return at + 200 < len(blocks)
