"""Reads the data back out of a summary file, whatever its format, and whether the file still shows the quotes it names.

The file may come from anybody: only the data and the text are looked at, with limits, and nothing in it is run.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from lxml import etree
from markdown_it import MarkdownIt

from reviewer.errors import ExportRefused
from reviewer.exporters.summary.data import SummaryData, unpacked
from reviewer.exporters.summary.docx_styles import NAMESPACE
from reviewer.exporters.summary.pdf.attached import attached_data, edited
from reviewer.sentence import sentence

_LARGEST_FILE = 500_000_000
"""In bytes. A file of somebody else's may be anything; it is read into memory as a whole."""
_COMMENT_OPENS, _COMMENT_ENDS = "<!-- reviewer-summary\n", "\n-->"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class SummaryContent:
    """The data of a summary file. `text` is what it shows, without white space; None where that is not known. `pages` is
    a PDF that was changed since it was written, whose pages have to be read."""

    data: SummaryData
    text: str | None = None
    pages: bytes | None = None


def read_summary(path: Path) -> SummaryContent:
    """What is in a summary file.

    Raises ExportRefused for a file that is no summary, in one sentence.
    """
    name = path.name
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ExportRefused(sentence("“{name}” is too large to be a summary.", name=name))
        content = path.read_bytes()
    except OSError as error:
        raise ExportRefused(sentence("“{name}” cannot be read ({why}).", name=name, why=error.strerror)) from error
    data: str | bytes | None = None
    text: str | None = None
    if content.startswith(b"%PDF-"):
        data = attached_data(content)
    # By content, not by name: people rename files.
    elif content.startswith(b"PK"):
        data, text = _word(path)
    elif b"<!DOCTYPE html" in content[:2000]:
        page = _Page()
        page.feed(content.decode("utf-8", "replace"))
        data, text = "".join(page.data), "".join(page.words)
    else:
        data, text = _markdown(content.decode("utf-8", "replace"))
    if not data:
        raise ExportRefused(
            sentence("“{name}” is not a summary by Reviewer, or another program has taken its data out.", name=name)
        )
    pages = content if content.startswith(b"%PDF-") and edited(content) else None
    return SummaryContent(unpacked(data, name), None if text is None else bare(text), pages)


def bare(text: str) -> str:
    """A text without white space and without what formats show in the place of control characters."""
    # Formats wrap lines and join blanks, so white space says nothing.
    return re.sub(r"[\s\x00-\x1f\ufffd-\uffff]+", "", text)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.data: list[str] = []
        self.words: list[str] = []
        self._in: str = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._in = "data" if ("id", "reviewer-summary") in attrs else "other"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in == "data":
            self.data.append(data)
        elif not self._in:
            self.words.append(data)


def _markdown(content: str) -> tuple[str | None, str]:
    # The first line that opens it, and the end of the file.
    before, opens, rest = ("\n" + content).partition("\n" + _COMMENT_OPENS)
    data = rest.rstrip().removesuffix(_COMMENT_ENDS)
    if not opens or data == rest.rstrip():
        return None, ""
    tokens = MarkdownIt("commonmark").enable("table").parse(before)
    kinds = ("text", "code_inline", "softbreak", "hardbreak")
    words = (child.content for token in tokens for child in token.children or () if child.type in kinds)
    return data, "".join(words)


def _word(path: Path) -> tuple[bytes | None, str]:
    try:
        with zipfile.ZipFile(path) as archive:
            # Word may number the part anew; a hostile archive may have a million of them.
            names = [name for name in archive.namelist() if re.fullmatch(r"customXml/item\d{1,4}\.xml", name)][:50]
            data = next((part for name in names if (part := _part(archive, name))), None)
            return data, "".join(_words(archive)) if data else ""
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, NotImplementedError, RuntimeError, OSError) as error:
        raise ExportRefused(sentence("“{name}” is damaged or not a Word document.", name=path.name)) from error


def _part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    root = _root(archive, name)
    return (root.text or "").encode() if root.tag == f"{{{NAMESPACE}}}summary" else None


def _words(archive: zipfile.ZipFile) -> Iterator[str]:
    for element in _root(archive, "word/document.xml").iter(f"{_WORD}t"):
        yield element.text or ""


def _root(archive: zipfile.ZipFile, name: str) -> etree._Element:
    if archive.getinfo(name).file_size > _LARGEST_FILE:
        raise zipfile.BadZipFile("too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return etree.fromstring(archive.read(name), parser)
