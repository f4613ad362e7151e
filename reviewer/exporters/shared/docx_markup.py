"""Pieces of WordprocessingML: links, bookmarks, fields, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import quoteattr

from reviewer.exporters.shared.docx_writer import run
from reviewer.exporters.shared.wording import parts_of, visible
from reviewer.model.names import shown

PAGE_WIDTH = 9000
"""The width of the text in twentieths of a point."""
_STYLE = re.compile(r'<w:pStyle w:val="[^"]*"/>')
_LONG_WORD = re.compile(r"[!-~\u00a1-\u052f]{21,}")


class Bookmarks:
    """Gives every bookmark its number."""

    def __init__(self) -> None:
        self._count = 0

    def around(self, name: str, runs: str) -> str:
        """The runs with a bookmark around them, where there is a name."""
        if not name:
            return runs
        self._count += 1
        mark = f'<w:bookmarkStart w:id="{self._count}" w:name={quoteattr(name)}/>'
        return f'{mark}{runs}<w:bookmarkEnd w:id="{self._count}"/>'


def link(runs: str, anchor: str) -> str:
    """The runs as a link to a bookmark, where there is one."""
    return f'<w:hyperlink w:anchor={quoteattr(anchor)} w:history="1">{runs}</w:hyperlink>' if anchor and runs else runs


def linked(text: str, anchor: str, look: str = "") -> str:
    """A text that leads to a bookmark, or just the text."""
    style = '<w:rStyle w:val="Hyperlink"/>' if anchor else ""
    return link(run(text, style + look), anchor)


def field(instruction: str, shows: str, look: str = "") -> str:
    """A field with what it shows until it is worked out again."""
    props = f"<w:rPr>{look}</w:rPr>" if look else ""

    def mark(kind: str) -> str:
        return f'<w:r>{props}<w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f'<w:r>{props}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{mark('begin')}{code}{mark('separate')}{run(shows, look)}{mark('end')}"


def cell(
    paragraphs: str, *, width: int = 0, span: int = 1, ground: str = "", borders: str = "", middle: bool = False
) -> str:
    """A cell of a table; `ground` is `rrggbb`, `borders` names the sides that are drawn."""
    props = f'<w:tcW w:w="{width}" w:type="dxa"/>' if width else ""
    props += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    if borders:
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A8F94"/>'
            for side in ("top", "left", "bottom", "right") if side in borders.split()
        )  # fmt: skip
        props += f"<w:tcBorders>{sides}</w:tcBorders>"
    props += f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if ground else ""
    props += '<w:vAlign w:val="center"/>' if middle else ""
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{paragraphs}</w:tc>"


def breakable(text: str) -> str:
    """A text for a narrow column: addresses and the like may end a line after their signs, where nothing is shown."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(parts_of(word[0])), text)


def together(rows: Sequence[str], first: int | None = None, last: int = 0) -> list[str]:
    """The rows, of which all stay on one page; or else so many of the first with what follows, and so many of the last."""
    end = len(rows) - 1
    keep = {*range(min(end, end if first is None else first)), *range(max(0, len(rows) - last), end)}
    return [_STYLE.sub(r"\g<0><w:keepNext/>", each) if number in keep else each for number, each in enumerate(rows)]


def row(cells: Iterable[str], *, head: bool = False) -> str:
    """A row that stays on one page; a head is repeated on each."""
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: Iterable[str], widths: Sequence[int], *, caption: str, alt: str = "", lines: bool = True) -> str:
    """A table with its words for those who cannot see it, and a small paragraph after it."""
    rules = (
        '<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="8A8F94"/>'
        '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="8A8F94"/>'
        '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tblBorders>'
    )
    margins = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
    props = (
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{rules if lines else ""}<w:tblLayout w:type="fixed"/>{margins}'
        f"<w:tblCaption w:val={_attribute(caption)}/>" + (f"<w:tblDescription w:val={_attribute(alt)}/>" if alt else "")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr>{props}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _attribute(text: str) -> str:
    return quoteattr(visible(shown(text)).replace("\n", " ")[:1000])
