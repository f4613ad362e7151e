"""A web page as the parts that main text is looked for in: what is hidden or by its name no text is not among them.

Text that stands loose in a `div`, or between two line breaks, becomes a paragraph, as it is for whoever reads the page.
The rules and figures of this and the two modules beside it follow what reader views of browsers do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from reviewer.importers.html.tree import ROOT, UNSEEN, Page
from reviewer.importers.shared.reading import word_set

_UNLIKELY = re.compile(
    r"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|"
    r"related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|"
    r"pager|popup|yom-remote|cookie|adverti",
    re.IGNORECASE,
)
_ASKING = re.compile(r"newsletter|subscri|sign-?up", re.IGNORECASE)
_SHORT = 200
"""Characters of an invitation to subscribe; what has more is text."""
_PERHAPS = re.compile(r"and|article|body|column|content|main|math|katex|shadow", re.IGNORECASE)
_BYLINE = re.compile(r"byline|author|dateline|writtenby|p-author", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_ROLES = word_set("menu menubar complementary navigation alert alertdialog dialog")
_PHRASES = word_set(
    "abbr audio b bdo br button cite code data datalist dfn em embed font i img input kbd label mark math meter noscript "
    "object output progress q ruby samp script select small span strong sub sup textarea time var wbr"
)
"""Elements that stand inside a line."""
_PHRASES_OF_PHRASES = word_set("a del ins")
_FEW_LINKS = 0.25
_LONGEST_BYLINE = 100
_NAMED = 200
"""Characters of classes and ids that are looked at."""


@dataclass(slots=True)
class Part:
    """One element, or a paragraph that the page does not mark as one (`number` -1), with what stands in it."""

    number: int
    tag: str
    parent: int
    content: list[str | int] = field(default_factory=list)
    names: str = ""
    id: str = ""


@dataclass(slots=True)
class Parts:
    """The parts of a page, each after what holds it; the first is the body. `gone` are elements that were left out."""

    page: Page
    all: list[Part]
    gone: set[int]

    def ancestors(self, at: int, most: int) -> list[int]:
        """What holds a part, the nearest first; the part around everything is not among them."""
        found: list[int] = []
        at = self.all[at].parent
        while at > 0 and len(found) < most:
            found.append(at)
            at = self.all[at].parent
        return [*found, 0] if at == 0 and len(found) < most else found


def parts_of(page: Page, *, strict: bool) -> Parts:
    """The parts of a page's body; `strict` leaves out what by its name is hardly text."""
    return _Builder(page, strict).built()


def hidden(page: Page, number: int) -> bool:
    """Whether nobody sees an element on the page."""
    attributes = page.nodes[number].attributes
    if not attributes:
        return False
    style = attributes.get("style", "").replace(" ", "").lower()
    return (
        "hidden" in attributes
        or "display:none" in style
        or "visibility:hidden" in style
        or (attributes.get("aria-hidden") == "true" and "fallback-image" not in attributes.get("class", ""))
    )


def holders_of_title(page: Page) -> set[int]:
    """The page's only main heading, and the elements around it."""
    headings = list(page.all("h1"))
    holders: set[int] = set()
    # With several main headings none is the page's title.
    number = headings[0] if len(headings) == 1 else ROOT
    while number > ROOT:
        holders.add(number)
        number = page.nodes[number].parent
    return holders


def _named_after_headings(page: Page) -> set[int]:
    """Elements whose id is made from the words of a heading: it says what they are about, not what they are."""
    named = set()
    for number in page.all("h1", "h2", "h3", "h4", "h5", "h6"):
        words = _words(page.text_of(number)[:_NAMED])
        for holder in (number, page.nodes[number].parent):
            own = _words(page.nodes[holder].get("id")[:_NAMED])
            if own and own in words:
                named.add(holder)
    return named


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


class _Builder:
    def __init__(self, page: Page, strict: bool) -> None:
        self._page = page
        self._strict = strict
        self._phrases = _phrases(page)
        self._text, self._links = _lengths(page)
        self._titles = holders_of_title(page)
        self._own_names = _named_after_headings(page)
        self._gone: set[int] = set()
        self._byline = False
        self._parts: list[Part] = []

    def built(self) -> Parts:
        body = next(self._page.all("body"), ROOT)
        waiting: list[tuple[int, int, int, bool]] = [(body, -1, 0, False)]
        # A stack of (element, part that holds it, place in it, inside a table or code).
        while waiting:
            number, parent, place, kept = waiting.pop()
            node = self._page.nodes[number]
            tag = "span" if node.tag == "font" else node.tag
            at = len(self._parts)
            self._parts.append(Part(number, tag, parent, names=node.get("class")[:_NAMED], id=node.get("id")[:_NAMED]))
            if parent >= 0:
                self._parts[parent].content[place] = at
            kept = kept or tag in ("table", "code", "pre")
            content = [each for each in node.content if isinstance(each, str) or self._stays(each, kept)]
            below: list[tuple[int, int, int, bool]] = []
            for run, paragraph in self._runs(content, tag):
                holder = at
                if paragraph:
                    holder = len(self._parts)
                    self._parts[at].content.append(holder)
                    self._parts.append(Part(-1, "p", at))
                for each in run:
                    if isinstance(each, int):
                        below.append((each, holder, len(self._parts[holder].content), kept))
                        self._parts[holder].content.append("")
                    else:
                        self._parts[holder].content.append(each)
            waiting += reversed(below)
        return _in_order(Parts(self._page, self._parts, self._gone), self._link_density)

    def _link_density(self, number: int) -> float:
        return self._links[number] / self._text[number] if self._text[number] else 0.0

    def _stays(self, number: int, kept: bool) -> bool:
        """Whether an element can be text at all."""
        node = self._page.nodes[number]
        identifier = "" if number in self._own_names else node.get("id")[:_NAMED]
        names = f"{node.get('class')[:_NAMED]} {identifier}"
        out = node.tag in UNSEEN or hidden(self._page, number) or self._is_byline(number, names)
        if self._strict and not out and node.tag not in ("body", "a") and number not in self._titles:
            unlikely = len(names) > 1 and bool(_UNLIKELY.search(names)) and not _PERHAPS.search(names)
            unlikely = unlikely or (self._text[number] < _SHORT and bool(_ASKING.search(names)))
            out = (unlikely and not kept) or node.get("role") in _ROLES
        if out:
            self._gone.add(number)
        return not out

    def _is_byline(self, number: int, names: str) -> bool:
        node = self._page.nodes[number]
        named = node.get("rel") == "author" or "author" in node.get("itemprop") or _BYLINE.search(names)
        if self._byline or not named or not 0 < self._text[number] < _LONGEST_BYLINE:
            return False
        self._byline = True
        return True

    def _runs(self, content: list[str | int], tag: str) -> Iterable[tuple[list[str | int], bool]]:
        """What an element holds, in runs; those that are a paragraph without saying so are marked."""
        run: list[str | int] = []
        after_break, breaks = False, 0
        for each in content:
            element = isinstance(each, int)
            if element and self._page.nodes[each].tag == "br":  # type: ignore[index]
                breaks += 1
                run.append(each)
                continue
            if not element and not each.strip():  # type: ignore[union-attr]
                run.append(each)
                continue
            inline = not element or self._phrases[each]  # type: ignore[index]
            if breaks > 1 or not inline:
                yield self._run(run, tag, after_break)
                run, after_break = [], breaks > 1 and inline
            breaks = 0
            if inline:
                run.append(each)
            else:
                yield [each], False
        yield self._run(run, tag, after_break)

    def _run(self, run: list[str | int], tag: str, after_break: bool) -> tuple[list[str | int], bool]:
        length = sum(self._text[each] if isinstance(each, int) else len(each.strip()) for each in run)
        return run, bool(length and (tag == "div" or after_break))


def _in_order(parts: Parts, link_density: Callable[[int], float]) -> Parts:
    """Parts in the order of the page. (Paragraphs were made when what holds them was met.)

    A `div` around one paragraph alone is that paragraph.
    """
    every = parts.all
    order: list[int] = []
    waiting = [0]
    while waiting:
        at = waiting.pop()
        order.append(at)
        waiting += [each for each in reversed(every[at].content) if isinstance(each, int)]
    merged: dict[int, int] = {}
    for at in reversed(order):
        part = every[at]
        part.content = [merged.get(each, each) if isinstance(each, int) else each for each in part.content]
        inside = [each for each in part.content if not isinstance(each, str) or each.strip()]
        if at and part.tag == "div" and len(inside) == 1 and isinstance(inside[0], int):
            below = every[inside[0]]
            if below.tag == "p" and link_density(part.number) < _FEW_LINKS:
                below.number = part.number if below.number < 0 else below.number
                merged[at] = inside[0]
    order = [at for at in order if at not in merged]
    place = {old: new for new, old in enumerate(order)}
    for at in order:
        part = every[at]
        part.content = [place[each] if isinstance(each, int) else each for each in part.content]
        for each in part.content:
            if isinstance(each, int):
                every[order[each]].parent = place[at]
    return Parts(parts.page, [every[at] for at in order], parts.gone)


def _phrases(page: Page) -> list[bool]:
    """Which elements stand inside a line."""
    nodes = page.nodes
    phrases = [node.tag in _PHRASES for node in nodes]
    for number in range(len(nodes) - 1, ROOT, -1):
        if nodes[number].tag in _PHRASES_OF_PHRASES:
            phrases[number] = all(isinstance(each, str) or phrases[each] for each in nodes[number].content)
    return phrases


def _lengths(page: Page) -> tuple[list[int], list[int]]:
    """The characters in each element, and those of them in links."""
    nodes = page.nodes
    text, links = [0] * len(nodes), [0] * len(nodes)
    for number in range(len(nodes) - 1, ROOT, -1):
        node = nodes[number]
        text[number] += sum(len(" ".join(each.split())) for each in node.content if isinstance(each, str))
        if node.tag == "a":
            links[number] = text[number]
        if node.tag not in UNSEEN:
            text[node.parent] += text[number]
            links[node.parent] += links[number]
    return text, links
