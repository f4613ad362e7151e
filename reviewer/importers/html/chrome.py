"""Which elements of a web page stand around its main text, by what they call themselves.

Menus, banners, cookie notices, share links, advertisements, footers, comments below an article, and what is hidden.
An element that holds much of the page's running text, or its only main heading, is never left out by its name.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reviewer.importers.html.blocks import HEADINGS, Block
from reviewer.importers.html.tree import ROOT, UNSEEN, Page
from reviewer.importers.shared.reading import word_set

_TAGS = word_set("nav aside footer menu dialog select button textarea label datalist audio video")
_ROLES = word_set("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar")
_WORDS = word_set(
    "nav navbar navigation navmenu menu submenu breadcrumb breadcrumbs sidebar cookie cookies gdpr ccpa "
    "share sharebar sharedaddy addtoany addthis newsletter subscribe advert adverts advertisement ad ads adsense "
    "sponsored sponsor sponsors promo promos popup modal toolbar pagination pager footer masthead login "
    "outbrain taboola tagcloud topbar cta skiplink blogroll relatedposts"
)
_TOPICS = word_set(
    "consent sharing shares social related recommended recommendations subscription signup advertising promotion "
    "banner overlay trending"
)
"""Words that may also name what a text is about; they count only where there is little running text."""
_PAIRS = word_set(
    "site header|site head|page footer|global header|top bar|back top|skip link|skip content|sr only|author box|"
    "author bio|post navigation|nav links|read next|read more|more posts|more stories|popular posts|recent posts|"
    "screen reader|tag list|tags list|post tags|search form|search box|user panel|user menu|forum nav",
    "|",
)
_COMMENTS = word_set("comments comment commentlist respond disqus")
# `relatedPosts` is two words.
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_SHORTEST_SENTENCE = 60
"""In characters: entries of menus are shorter, sentences of running text are seldom."""
_LITTLE_TEXT = 200
"""A part with more running text than this is no menu, even if its name is that of a topic."""


def running_text(block: Block) -> int:
    """How many characters of running text a block holds; headings, menus and links count nothing."""
    text = len(block.text) - block.links
    return text if block.kind != "heading" and len(block.text) >= _SHORTEST_SENTENCE and text > block.links else 0


def weights_of(page: Page, blocks: list[Block]) -> list[int]:
    """For each element, the running text inside it."""
    weights = [0] * len(page.nodes)
    for block in blocks:
        weights[block.node] += running_text(block)
    # Backwards: an element's number is greater than that of what holds it.
    for number in range(len(page.nodes) - 1, ROOT, -1):
        weights[page.nodes[number].parent] += weights[number]
    return weights


def left_out_elements(page: Page, everything: list[Block]) -> set[int]:
    """Elements that call themselves navigation, banner, advertisement and the like.

    What is hidden goes only without running text: answers to questions are often folded away.
    """
    weights = weights_of(page, everything)
    titles = _holders_of_title(page)
    inside_article = _inside_article(page)
    comments = {number for number in range(len(page.nodes)) if _names(page, number) & _COMMENTS}
    outside = weights[ROOT] - _outermost(page, comments, weights)
    left_out = set(page.all(*UNSEEN))
    for number, node in enumerate(page.nodes):
        if number == ROOT or node.tag in ("html", "body", "main"):
            continue
        # Some sites wrap the whole article in an element with such a name.
        heavy = weights[number] > 0.4 * weights[ROOT] > 0
        if node.tag in _TAGS or node.get("role").lower() in _ROLES:
            if not heavy:
                left_out.add(number)
        elif _hidden(page, number) and not weights[number]:
            left_out.add(number)
        elif node.tag == "header":
            if not inside_article[number] and number not in titles and not heavy:
                left_out.add(number)
        elif number in comments:
            # On a page that is mostly comments, such as a forum, they are the text.
            if outside > 600 or outside > 0.5 * weights[ROOT] > 0:
                left_out.add(number)
        elif not heavy and number not in titles and _called_chrome(page, number, weights[number]):
            left_out.add(number)
    return left_out


def _outermost(page: Page, numbers: set[int], weights: list[int]) -> int:
    """The running text in these elements, none counted twice."""
    within = [False] * len(page.nodes)
    total = 0
    for number in range(1, len(page.nodes)):
        parent = page.nodes[number].parent
        within[number] = within[parent] or number in numbers
        if number in numbers and not within[parent]:
            total += weights[number]
    return total


def _holders_of_title(page: Page) -> set[int]:
    """The elements around the page's only main heading."""
    headings = list(page.all("h1"))
    holders: set[int] = set()
    # With several main headings none is the page's title.
    number = headings[0] if len(headings) == 1 else ROOT
    while number > ROOT:
        holders.add(number)
        number = page.nodes[number].parent
    return holders


def _inside_article(page: Page) -> list[bool]:
    inside = [False] * len(page.nodes)
    for number in range(1, len(page.nodes)):
        node = page.nodes[number]
        inside[number] = inside[node.parent] or node.tag in ("article", "main")
    return inside


def _hidden(page: Page, number: int) -> bool:
    node = page.nodes[number]
    style = node.get("style").replace(" ", "").lower()
    return "hidden" in node.attributes or "display:none" in style or "visibility:hidden" in style


def _names(page: Page, number: int) -> set[str]:
    """The words in an element's class and id."""
    node = page.nodes[number]
    return set(_words(node.get("class"))) | set(_words(node.get("id")))


def _words(names: str) -> list[str]:
    return [word for word in _SEPARATORS.split(_CAMEL.sub(" ", names[:500]).lower()) if word]


def _called_chrome(page: Page, number: int, running: int) -> bool:
    """Whether class or id name an element as something around the text. Each class is judged by itself.

    The id of a heading is made from its words and says nothing.
    """
    node = page.nodes[number]
    names = node.get("class")[:500].split()
    if node.tag not in HEADINGS:
        names.append(node.get("id"))
    telling = _WORDS if running > _LITTLE_TEXT else _WORDS | _TOPICS
    for name in names:
        words = _words(name)
        pairs = {f"{first} {second}" for first, second in pairwise(words)}
        # `sidebar-content` may be what stands beside the sidebar.
        if (not telling.isdisjoint(words) and "content" not in words) or not _PAIRS.isdisjoint(pairs):
            return True
    return False
