"""Gives a printed PDF what its printer cannot: links within it, bookmarks, and the summary's data as an attached file.

It is an incremental update (ISO 32000-1, 7.5.6): the printed bytes stay, and new versions of some objects follow them.
It knows the one writer it is used with, whose objects are plain text.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reviewer.errors import ExportRefused

ATTACHMENT = "reviewer-summary.json"
_MARK = b"/Type /EmbeddedFile /Subtype /application#2Fjson /ReviewerSummary true"
_DATA = re.compile(
    re.escape(_MARK) + rb"(?: /Sealed \(([0-9a-f]{64})\))? /Filter /FlateDecode /Length (\d{1,9}) >>\nstream\n"
)
_UNSEALED = b"0" * 64
_MAPS = re.compile(rb"begincmap\n[^be]*+(?:(?!begincmap|endcmap)[be][^be]*+)*+endcmap", re.DOTALL)
_ALIKE = (
    ("02BB", "2018", True),
    ("02BC", "2019", True),
    ("00B5", "03BC", False),
    ("03A9", "2126", False),
    ("0394", "2206", False),
)
"""Characters that a font draws with one sign: which one the printer names, which one is meant, and whether that is usual."""
_PAGE = re.compile(
    rb"(\d{1,10}) 0 obj\n<<\n/Type /Page\n(?:(?! 0 obj).)*?/Annots (\d{1,10}) 0 R\n/MediaBox \[0 0 [\d.]{1,20} ([\d.]{1,20})\]",
    re.DOTALL,
)
_CATALOG = re.compile(
    rb"(\d{1,10}) 0 obj\n<<\n/Type /Catalog\n/Pages (\d{1,10}) 0 R\n/Names (\d{1,10}) 0 R\n/Metadata (\d{1,10}) 0 R\n>>"
)
_TRAILER = re.compile(rb"trailer\n<<\n/Size (\d{1,10}) \n((?:(?!trailer\n).)*?)>>\nstartxref\n(\d{1,10}) ", re.DOTALL)
_DATES = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}")
_MOST_DATA = 400_000_000
"""In bytes. A few bytes can unpack to any number; this is far more than the data of any summary."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: its level from 1, its title, its page from 0, and how far from the page's top, in points."""

    level: int
    title: str
    page: int
    top: float


def finished_pdf(
    content: bytes,
    places: Mapping[str, tuple[int, float]],
    links: Sequence[tuple[int, float, float, float, float, str]],
    marks: Sequence[Mark],
    data: str,
) -> bytes:
    """The PDF with links, bookmarks and data."""
    # A fixed date as long as the printed one: offsets stay, and equal summaries are equal files.
    content = _MAPS.sub(lambda font_map: _meant(font_map[0], data), _DATES.sub(rb"\g<1>20000101000000", content))
    return _sealed(_Update(content).updated(places, links, marks, data))


def edited(content: bytes) -> bool:
    """Whether somebody has changed anything in a PDF since `finished_pdf` made it. False where it bears no seal."""
    last = _last_data(content)
    if last is None or last[1] is None:
        return False
    blank = content[: last.start(1)] + _UNSEALED + content[last.end(1) :]
    return hashlib.sha256(blank).hexdigest().encode() != last[1]


def attached_data(content: bytes) -> bytes | None:
    """The data that `finished_pdf` put into a PDF, None where there is none. Nothing else in the file is read."""
    last = _last_data(content)
    if last is None:
        return None
    packed = content[last.end() : last.end() + int(last[2])]
    try:
        return zlib.decompressobj().decompress(packed, _MOST_DATA)
    except zlib.error:
        return None


def _last_data(content: bytes) -> re.Match[bytes] | None:
    last = None
    # An update stands behind what it replaces, so the last one counts.
    for last in _DATA.finditer(content):  # noqa: B007
        pass
    return last


def _sealed(content: bytes) -> bytes:
    """The PDF with the SHA-256 of all its bytes in the place that was kept for it, read as zeros."""
    last = _last_data(content)
    if last is None or last[1] != _UNSEALED:
        return content
    seal = hashlib.sha256(content).hexdigest().encode()
    return content[: last.start(1)] + seal + content[last.end(1) :]


def _meant(font_map: bytes, data: str) -> bytes:
    """A font's map of signs to characters, for copying and searching, with the characters that the quotes have.

    Where a font has one sign for two characters the printer names the first: a quotation mark would be copied as a letter.
    """
    for named, meant, usual in _ALIKE:
        if f"\\u{named.lower()}" not in data and (usual or f"\\u{meant.lower()}" in data):
            font_map = font_map.replace(f"<{named}>".encode(), f"<{meant}>".encode())
    return font_map


class _Update:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._pages = [(int(a), int(b), float(h)) for a, b, h in _PAGE.findall(content)]
        catalog, trailer = _CATALOG.search(content), _TRAILER.search(content)
        if not catalog or not trailer:
            raise ExportRefused("The PDF cannot be completed; choose .docx, .html or .md.")
        self._catalog, self._tree, self._names, self._metadata = (int(each) for each in catalog.groups())
        self._size, self._rest, self._before = int(trailer[1]), trailer[2], int(trailer[3])
        self._objects: dict[int, bytes] = {}

    def updated(
        self,
        places: Mapping[str, tuple[int, float]],
        links: Sequence[tuple[int, float, float, float, float, str]],
        marks: Sequence[Mark],
        data: str,
    ) -> bytes:
        self._link(places, links)
        outline = self._outline(marks)
        self._attach(data)
        bookmarks = f"/Outlines {outline} 0 R /PageMode /UseOutlines " if outline else ""
        self._objects[self._catalog] = (
            f"<< /Type /Catalog /Pages {self._tree} 0 R /Names {self._names} 0 R /Metadata {self._metadata} 0 R "
            f"{bookmarks}/Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>"
        ).encode()
        return self._written()

    def _new(self, body: bytes = b"") -> int:
        number = self._size
        self._size += 1
        self._objects[number] = body
        return number

    def _link(
        self, places: Mapping[str, tuple[int, float]], links: Sequence[tuple[int, float, float, float, float, str]]
    ) -> None:
        by_page: dict[int, list[int]] = {}
        for page, left, top, right, bottom, anchor in links:
            if anchor in places:
                height = self._pages[page][2]
                box = f"[{left:.2f} {height - bottom:.2f} {right:.2f} {height - top:.2f}]"
                to = self._destination(*places[anchor])
                body = f"<< /Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /F 4 /Dest {to} >>"
                by_page.setdefault(page, []).append(self._new(body.encode()))
        for page, numbers in by_page.items():
            # The printer gives every page a list of annotations of its own, and leaves it empty.
            self._objects[self._pages[page][1]] = f"[{' '.join(f'{each} 0 R' for each in numbers)}]".encode()

    def _destination(self, page: int, top: float) -> str:
        number, _, height = self._pages[page]
        # A little above the heading; PDF counts from the bottom of the page.
        return f"[{number} 0 R /XYZ null {height - max(0.0, top - 8):.2f} null]"

    def _outline(self, marks: Sequence[Mark]) -> int:
        """The bookmarks as a tree; those of level 1 are open, the others closed."""
        if not marks:
            return 0
        root = self._new()
        numbers = [self._new() for _ in marks]
        parents: list[int] = []
        open_: list[tuple[int, int]] = [(0, root)]
        for mark, number in zip(marks, numbers, strict=True):
            while open_[-1][0] >= mark.level:
                open_.pop()
            parents.append(open_[-1][1])
            open_.append((mark.level, number))
        children: dict[int, list[int]] = {}
        for parent, number in zip(parents, numbers, strict=True):
            children.setdefault(parent, []).append(number)
        for mark, number, parent in zip(marks, numbers, parents, strict=True):
            row = children[parent]
            at = bisect_left(row, number)
            entry = [
                f"/Title {_string(mark.title)} /Parent {parent} 0 R /Dest {self._destination(mark.page, mark.top)}"
            ]
            entry += [f"/Prev {row[at - 1]} 0 R"] if at else []
            entry += [f"/Next {row[at + 1]} 0 R"] if at + 1 < len(row) else []
            if inner := children.get(number):
                # A negative count is a closed bookmark (ISO 32000-1, table 153).
                entry.append(f"/First {inner[0]} 0 R /Last {inner[-1]} 0 R /Count {-len(inner)}")
            self._objects[number] = f"<< {' '.join(entry)} >>".encode()
        top = children[root]
        self._objects[root] = (
            f"<< /Type /Outlines /First {top[0]} 0 R /Last {top[-1]} 0 R /Count {len(top)} >>".encode()
        )
        return root

    def _attach(self, data: str) -> None:
        packed = zlib.compress(data.encode("ascii"), 9)
        head = (
            b"<< " + _MARK + b" /Sealed (" + _UNSEALED + b") /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
        )
        stream = self._new(head + packed + b"\nendstream")
        names = f"/F ({ATTACHMENT}) /UF ({ATTACHMENT}) /Desc (What this summary shows, for Reviewer)"
        spec = self._new(f"<< /Type /Filespec {names} /EF << /F {stream} 0 R >> >>".encode())
        self._objects[self._names] = f"<< /EmbeddedFiles << /Names [({ATTACHMENT}) {spec} 0 R] >> >>".encode()

    def _written(self) -> bytes:
        parts = [self._content if self._content.endswith(b"\n") else self._content + b"\n"]
        at = len(parts[0])
        offsets: dict[int, int] = {}
        for number, body in sorted(self._objects.items()):
            offsets[number] = at
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            at += len(parts[-1])
        # Each entry has exactly 20 bytes (ISO 32000-1, 7.5.4).
        table = "".join(f"{number} 1\n{offset:010} 00000 n \n" for number, offset in offsets.items())
        parts.append(
            f"xref\n{table}trailer\n<<\n/Size {self._size}\n/Prev {self._before}\n".encode()
            + self._rest
            + f">>\nstartxref\n{at}\n%%EOF\n".encode()
        )
        return b"".join(parts)


def _string(text: str) -> str:
    """A text as a PDF string in UTF-16, in hex."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
