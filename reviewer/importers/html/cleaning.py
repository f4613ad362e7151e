"""What inside the main text of a web page is none of it: lists of links, teasers, forms, rows of pictures."""

from __future__ import annotations

import re

from reviewer.importers.html.measures import Measures, add_to_holder, measure, measures_of
from reviewer.importers.html.parts import Parts
from reviewer.importers.html.weighing import weight_of_names
from reviewer.importers.shared.reading import word_set

_NEVER = word_set("nav menu dialog footer aside object embed link iframe input textarea select button")
_SHARE = re.compile(r"(?:\b|_)(?:share|sharedaddy)(?:\b|_)", re.IGNORECASE)
_SHORT = 500
"""A part called “share” with fewer characters is a row of buttons."""
_MENU = 0.7
"""The share of links in a cell that is a menu."""
_MANY_COMMAS = 10
"""So many commas are running text."""


def left_out_parts(parts: Parts, kept: list[int], *, by_names: bool, by_content: bool) -> set[int]:
    """The places of the parts inside the main text that are not of it."""
    inside = _inside(parts, kept)
    tables = data_tables(parts)
    in_table = _below(parts, tables)
    in_code = _below(parts, {at for at, part in enumerate(parts.all) if part.tag in ("code", "pre")})
    in_figure = _below(parts, {at for at, part in enumerate(parts.all) if part.tag == "figure"})
    out: set[int] = set()
    measures = measures_of(parts)
    for at, part in enumerate(parts.all):
        if not inside[at] or at in kept:
            continue
        shared = _SHARE.search(f"{part.names} {part.id}") and measures.text[at] < _SHORT
        heading = part.tag in ("h1", "h2") and by_names and weight_of_names(part) < 0
        if part.tag in _NEVER or shared or heading:
            out.add(at)
    if by_content:
        for tags in (("form",), ("fieldset",), ("table",), ("td",), ("ul", "ol"), ("div",)):
            _clean(parts, out, tags, inside, tables, in_table, in_code, in_figure, by_names)
    return out


def _clean(
    parts: Parts,
    out: set[int],
    tags: tuple[str, ...],
    inside: list[bool],
    tables: set[int],
    in_table: list[bool],
    in_code: list[bool],
    in_figure: list[bool],
    by_names: bool,
) -> None:
    """Leave out parts of these tags that are no text, from the innermost outwards."""
    size = len(parts.all)
    measures = Measures(parts, [0] * size, [0] * size, [0.0] * size, [0] * size, [0] * size)
    measures.counts = {tag: [0] * size for tag in ("p", "img", "li", "input", "embed")}
    for at in range(size - 1, 0, -1):
        if at in out or not inside[at]:
            continue
        measure(measures, at)
        part = parts.all[at]
        looked_at = part.tag in tags and at not in tables and not in_table[at] and not in_code[at]
        if looked_at and _is_no_text(measures, at, in_figure[at], weight_of_names(part) if by_names else 0):
            out.add(at)
            continue
        add_to_holder(measures, at)


def _is_no_text(measures: Measures, at: int, in_figure: bool, weight: int) -> bool:
    # In a table that lays out the page, a menu is a cell.
    if measures.parts.all[at].tag == "td":
        return measures.link_density(at) > _MENU
    if weight < 0:
        return True
    if measures.commas[at] >= _MANY_COMMAS:
        return False
    part = measures.parts.all[at]
    counts = {name: values[at] for name, values in measures.counts.items()}
    length, links = measures.text[at], measures.link_density(at)
    is_list = part.tag in ("ul", "ol") or (length > 0 and measures.lists[at] / length > 0.9)
    items = counts["li"] - 100
    in_headings = measures.headings[at] / length if length else 0.0
    pictures = counts["img"] > 1 and counts["p"] / counts["img"] < 0.5 and not in_figure
    short = length < 25 and (counts["img"] == 0 or counts["img"] > 2) and links > 0 and in_headings < 0.9
    no_text = (
        pictures
        or (not is_list and items > counts["p"])
        or counts["input"] > counts["p"] // 3
        or (not is_list and not in_figure and short)
        or (not is_list and weight < 25 and links > 0.2)
        or (weight >= 25 and links > 0.5)
        or (counts["embed"] == 1 and length < 75)
        or counts["embed"] > 1
        or (counts["img"] == 0 and length == 0)
    )
    if no_text and is_list:
        return not _is_gallery(measures, at)
    return no_text


def _is_gallery(measures: Measures, at: int) -> bool:
    """Whether a list is one of single pictures."""
    parts = measures.parts
    items = [each for each in parts.all[at].content if isinstance(each, int)]
    single = all(sum(isinstance(each, int) for each in parts.all[item].content) <= 1 for item in items)
    return single and measures.counts["img"][at] == measures.counts["li"][at]


def data_tables(parts: Parts) -> set[int]:
    """The tables that hold data and do not lay out the page."""
    rows: dict[int, list[int]] = {}
    headed: set[int] = set()
    layout: set[int] = set()
    table_of = [0] * len(parts.all)
    for at, part in enumerate(parts.all):
        around = table_of[part.parent] if part.parent >= 0 else 0
        table_of[at] = at if part.tag == "table" else around
        node = parts.page.nodes[part.number] if part.number >= 0 else None
        if part.tag == "table" and node is not None:
            rows[at] = []
            if around:
                layout.add(around)
            if node.get("role") == "presentation" or node.get("datatable") == "0":
                layout.add(at)
            elif node.get("summary"):
                headed.add(at)
        elif around and part.tag in ("caption", "col", "colgroup", "tfoot", "thead", "th"):
            headed.add(around)
        elif around and part.tag == "tr":
            rows[around].append(0)
        elif around and part.tag == "td" and rows[around]:
            rows[around][-1] += 1
    grids = {
        at
        for at, cells in rows.items()
        if (len(cells) >= 10 or max(cells, default=0) > 4 or len(cells) * max(cells, default=0) > 10)
        and len(cells) > 1
        and max(cells, default=0) > 1
    }
    return (grids - layout) | (headed - {at for at in layout if at not in headed})


def _below(parts: Parts, holders: set[int]) -> list[bool]:
    """Which parts stand inside these."""
    below = [False] * len(parts.all)
    for at, part in enumerate(parts.all):
        if part.parent >= 0:
            below[at] = below[part.parent] or part.parent in holders
    return below


def _inside(parts: Parts, kept: list[int]) -> list[bool]:
    inside = [False] * len(parts.all)
    chosen = set(kept)
    for at, part in enumerate(parts.all):
        inside[at] = at in chosen or (part.parent >= 0 and inside[part.parent])
    return inside
