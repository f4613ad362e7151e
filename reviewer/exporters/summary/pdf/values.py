"""A summary's document as plain values for `pages.typ`: flat, with every text cleaned and every length worked out."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from typing import Any

from reviewer.analysis.blocks import (
    Block,
    Bullets,
    Document,
    Grid,
    Passage,
    Picture,
    Run,
    Runs,
    Section,
    Text,
    column_widths,
    on_pages,
)
from reviewer.exporters.pictures.parts import WIDTH
from reviewer.exporters.pictures.svg import svg
from reviewer.exporters.shared.wording import NO_PICTURE, UNTAGGED, hex_colour, language, parts_of, right_to_left
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from reviewer.progress import Progress

_BREAK = "\ufdd0"
"""May end a line; `pages.typ` knows it. No text has it: it is no character, and `_ODD` takes such out."""
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_TAB = "    "
_LONGEST_WORD = 50
"""In characters; a longer one may be broken in a line of prose."""
_ENDLESS, _ENDLESS_PIECE = 400, 80
"""In characters; a word longer than the first is broken about where lines end."""
# Letters and signs of scripts that part words by blanks and do not join their letters.
_LONG_WORD = re.compile("[!-~\u00a1-\u00ac\u00ae-\u02af\u0370-\u052f]{51,}")
_SOME_WORD = re.compile("[!-~\u00a1-\u00ac\u00ae-\u02af\u0370-\u052f]{5,}")
_PAGE_WIDTH, _PAGE_HEIGHT = 451.0, 698.0
"""Of the body of a page, in points."""
_LETTER, _LINE, _AROUND = 4.6, 12.0, 8.0
"""About how wide a letter is in a table, from line to line, and what a row has above and below, in points."""
_TALLEST_ROW, _TALLEST_TAIL, _TALLEST_WHOLE = 300.0, 260.0, 220.0
"""In points: a higher row may go on overleaf, so high the last rows may be together, and a table that is kept on one page."""
_HIGHEST_HEAD = 0.3 * _PAGE_HEIGHT
"""A head that takes more of a page is not repeated."""
_TAIL = 3
"""So many rows stand on the last page of a table at least."""


def values(document: Document, progress: Progress) -> dict[str, Any]:
    """The document for JSON: its title, what stands under it, and its blocks as lists that begin with their kind.

    Raises Cancelled."""
    return {
        "title": _words(document.title)[:1000] or "Summary",
        "head": _words(shown(document.title))[:90],
        "authors": [_words(shown(each)) for each in document.authors],
        "question": _words(document.question),
        "about": [_words(shown(line)) for line in document.about],
        "accent": hex_colour(document.accent),
        "blocks": list(_Blocks(document, progress).flat()),
    }


class _Blocks:
    """The blocks of a document. Only anchors to which something leads are kept, and only links that lead somewhere."""

    def __init__(self, document: Document, progress: Progress) -> None:
        self._document = document
        self._progress = progress
        runs, anchors = list(_all_runs(document.sections)), set(_all_anchors(document.sections))
        anchors |= {run.anchor for run in runs}
        links = {run.to for run in runs} | set(_all_links(document.sections))
        self._known = (anchors & links) - {""}

    def flat(self) -> Iterator[list[Any]]:
        for section in self._document.sections:
            yield from self._block(section)

    def _block(self, block: Block) -> Iterator[list[Any]]:
        if isinstance(block, Section):
            title = shown(block.title)
            yield [
                "section",
                block.level,
                _words(title),
                self._at(block.anchor),
                _colour(block.colour),
                right_to_left(title),
            ]
            for inner in block.blocks:
                yield from self._block(inner)
        elif isinstance(block, Passage):
            yield ["passage", self._passage(block)]
        elif isinstance(block, Text):
            text = "".join(run.text for run in block.runs)
            yield ["text", block.style, self._runs(block.runs), self._at(block.anchor), right_to_left(text)]
        elif isinstance(block, Bullets):
            yield ["list", [self._runs(item) for item in block.items]]
        elif isinstance(block, Grid):
            for number, (chosen, caption) in enumerate(on_pages(block)):
                yield ["table", self._table(block, chosen, caption, "" if number else block.anchor)]
        else:
            yield ["picture", self._picture(block)]

    def _at(self, anchor: str) -> str:
        return anchor if anchor in self._known else ""

    def _runs(self, runs: Runs) -> list[Any]:
        return [self._run(run) for run in runs]

    def _run(self, run: Run, longest: int = _LONGEST_WORD) -> Any:
        words, to, anchor = _words(run.text, longest), self._at(run.to), self._at(run.anchor)
        # Most runs are nothing but words, and these are cheapest to set.
        return [words, run.look, to, anchor, _colour(run.colour)] if run.look or to or anchor or run.colour else words

    def _passage(self, passage: Passage) -> dict[str, Any]:
        excerpt = passage.excerpt
        self._progress.step()
        return {
            "before": _words(excerpt.before),
            "quote": _words(
                f"{excerpt.words} {NO_PICTURE}" if excerpt.region and excerpt.cut is None else excerpt.quote
            ),
            "picture": _cut_out(excerpt),
            "after": _words(excerpt.after),
            "backwards": right_to_left(excerpt.quote),
            "language": language(excerpt).partition("-")[0].lower(),
            "anchor": self._at(passage.anchor),
            "details": self._runs(tuple(_details(passage))),
            "memo": _words(excerpt.memo) if passage.memo else "",
        }

    def _table(self, grid: Grid, chosen: range, caption: str, anchor: str) -> dict[str, Any]:
        columns = [0, *chosen]
        shares = column_widths(grid, chosen, 1000)
        widths = [share * _PAGE_WIDTH / max(1, sum(shares)) for share in shares]
        longest = [max(4, int((width - 6) / _LETTER)) for width in widths]
        heights = [
            _AROUND
            + _LINE * max(_lines(row[column].text, length) for column, length in zip(columns, longest, strict=True))
            for row in grid.rows
        ]
        head_height = _LINE * max(
            _lines(grid.head[column], length) for column, length in zip(columns, longest, strict=True)
        )
        whole = sum(heights) <= _TALLEST_WHOLE
        tail = 0 if whole or sum(heights[-_TAIL:]) > _TALLEST_TAIL else _TAIL
        head = tuple(Run(grid.head[column], "strong") for column in columns)
        return {
            "caption": _words(shown(caption)),
            "anchor": self._at(anchor),
            "widths": shares,
            "head": [self._run(run, length) for run, length in zip(head, longest, strict=True)],
            "rows": [
                [self._run(row[column], length) for column, length in zip(columns, longest, strict=True)]
                for row in grid.rows
            ],
            "rights": [
                [_right(grid, column, row) for column in columns] for row in (0, *range(len(grid.rows)))
            ],
            "insets": list(grid.indents) or [0] * len(grid.rows),
            "tall": [height > _TALLEST_ROW for height in heights],
            "repeat": head_height <= _HIGHEST_HEAD,
            "whole": whole and head_height <= _HIGHEST_HEAD,
            "tail": tail,
        }  # fmt: skip

    def _picture(self, picture: Picture) -> dict[str, Any]:
        drawn = svg(picture)
        height = _height(drawn)
        return {
            "caption": _words(shown(picture.caption)),
            "anchor": self._at(picture.anchor),
            "svg": drawn,
            "alt": _words(shown(picture.alt)) or "A picture",
            "height": _PAGE_HEIGHT * 0.9 if height / WIDTH * _PAGE_WIDTH > _PAGE_HEIGHT * 0.9 else None,
        }


def _cut_out(excerpt: Excerpt) -> dict[str, Any] | None:
    """The picture of a region, in an SVG: what is written for the pages is text."""
    cut = excerpt.cut
    if cut is None:
        return None
    least = min(1.0, _PAGE_WIDTH * 0.9 / cut.width, _PAGE_HEIGHT * 0.7 / cut.height)
    size = f'width="{cut.width:.1f}" height="{cut.height:.1f}"'
    content = base64.b64encode(cut.png).decode()
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image href="data:image/png;base64,{content}" {size}/></svg>'
    )
    return {"svg": drawn, "alt": _words(shown(excerpt.described)), "width": cut.width * least}


def _details(passage: Passage) -> Iterator[Run]:
    """The line under a quote: number, codes, source, place, coder, date, and the ways back."""
    excerpt = passage.excerpt
    if passage.number:
        yield Run(f"[{passage.number}]", "strong")
        yield Run("  ")
    for code in excerpt.codes:
        yield Run(f"{shown(code.path)}   ", colour=code.colour)
    if not excerpt.codes:
        yield Run(f"{UNTAGGED}   ")
    yield Run(shown(passage.label), to=passage.ref)
    yield Run(f" · {excerpt.place} · {shown(excerpt.coder)} · {excerpt.date[:10]}")
    for number, each in enumerate(passage.cited, 1):
        yield Run("  ")
        yield Run(f"← cited{f' {number}' if len(passage.cited) > 1 else ''}", to=each)
    if passage.to:
        yield Run("  ")
        yield Run("first shown", to=passage.to)


def _all_runs(blocks: Iterable[Block]) -> Iterator[Run]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _all_runs(block.blocks)
        elif isinstance(block, Text):
            yield from block.runs
        elif isinstance(block, Bullets):
            for item in block.items:
                yield from item
        elif isinstance(block, Grid):
            for row in block.rows:
                yield from row


def _all_anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if not isinstance(block, Bullets):
            yield block.anchor
        if isinstance(block, Section):
            yield from _all_anchors(block.blocks)


def _all_links(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _all_links(block.blocks)
        elif isinstance(block, Passage):
            yield from (block.ref, block.to, *block.cited)


def _words(text: str, longest: int = _LONGEST_WORD) -> str:
    """A text with characters that no page has replaced, and with breaks in words that are longer than so many characters."""
    text = _ODD.sub("\ufffd", _LINE_ENDS.sub("\n", text)).replace("\t", _TAB)
    long = _LONG_WORD if longest >= _LONGEST_WORD else _SOME_WORD
    return long.sub(lambda word: _broken(word[0], longest) if len(word[0]) > longest else word[0], text)


def _broken(word: str, longest: int) -> str:
    """A word with breaks after its signs, and anywhere where no sign is near."""
    # A place for a break costs time, and of an endless word nobody minds where it breaks.
    piece = _ENDLESS_PIECE if len(word) > _ENDLESS else 1
    parts = [word] if len(word) > _ENDLESS else parts_of(word)
    return _BREAK.join(
        _BREAK.join(part[at : at + piece] for at in range(0, len(part), piece)) if len(part) > longest else part
        for part in parts
    )


def _colour(colour: str) -> str:
    return hex_colour(colour) if colour else ""


def _lines(text: str, length: int) -> int:
    """About how many lines of so many characters a text takes."""
    return sum(1 + len(line) // length for line in text.split("\n"))


def _right(grid: Grid, column: int, row: int) -> bool:
    """Whether a cell holds a number, which stands to the right; the head of a column stands as its first cell."""
    if not grid.numbers or not column:
        return False
    return not (grid.rows and grid.rows[row][column].text.strip("0123456789,"))


def _height(drawn: str) -> float:
    """The height that a picture has for its width."""
    box = re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', drawn)
    return float(box[1]) if box else 0.0
