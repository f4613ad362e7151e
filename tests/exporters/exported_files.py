"""Reads exported files with other programs' readers: what a user would find in them."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import docx
import openpyxl
from markdown_it import MarkdownIt

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def csv_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file as Python's own reader gives them."""
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def csv_quotes(path: Path) -> list[str]:
    """The quotes, after the documented apostrophe is taken off cells that would else start like a formula."""
    return [unmarked(row["Quote"]) for row in csv_rows(path)]


def unmarked(cell: str) -> str:
    if not cell.startswith("'"):
        return cell
    rest = cell.lstrip("'")
    if rest[:1] in ("\t", "\r", "\n") and rest:
        return cell[1:]
    bare = "".join(rest.split("'"))
    bare = re.sub(r"^[\s\x00-\x20]+", "", bare)
    return cell[1:] if bare[:1] in tuple("=+-@＝＋－＠") else cell


def xlsx_rows(path: Path, sheet: str = "Excerpts") -> list[tuple[object, ...]]:
    """The values of a sheet, heading first."""
    book = openpyxl.load_workbook(path)
    return [tuple(cell.value for cell in row) for row in book[sheet].iter_rows()]


def xlsx_strings(path: Path) -> list[str]:
    """All texts of a workbook, with the escapes of ECMA-376 (22.9.2.19) read back."""
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = ["".join(part.text or "" for part in item.iter(f"{SHEET}t")) for item in root]
    return [re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text) for text in texts]


def docx_quotes(path: Path) -> list[str]:
    """The text of each paragraph in the style Quote, without its context."""
    quotes = []
    for paragraph in docx.Document(str(path)).paragraphs:
        if paragraph.style.name == "Quote":
            runs = [run for run in paragraph.runs if run.style.name != "Excerpt context"]
            quotes.append("".join(run.text for run in runs))
    return quotes


def docx_lines(path: Path) -> list[tuple[str, str]]:
    """Each paragraph as (style, text)."""
    return [(paragraph.style.name, paragraph.text) for paragraph in docx.Document(str(path)).paragraphs]


class Page(HTMLParser):
    """What a browser would make of a page: its tags, and the text of elements by class."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.quotes: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(path.read_bytes().decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "span":
            self._open.append(dict(attrs).get("class") or "")
            if self._open[-1] == "quote":
                self.quotes.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "span":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open[-1:] == ["quote"]:
            self.quotes[-1] += data


def html_quotes(path: Path) -> list[str]:
    return Page(path).quotes


def md_blocks(path: Path) -> list[tuple[str, str]]:
    """Each block of text in a Markdown file as (the block it stands in, its text); a hard break is a line end.

    Anything that is not plain text inside a block is shown as its kind, so that markup made by a text is seen.
    """
    blocks: list[tuple[str, str]] = []
    inside: list[str] = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(path.read_bytes().decode("utf-8")):
        if token.type.endswith("_open") and token.type != "paragraph_open":
            inside.append(token.tag)
        elif token.type.endswith("_close") and token.type != "paragraph_close":
            inside.pop()
        elif token.type == "inline":
            shown = {"text": None, "hardbreak": "\n", "softbreak": "<soft>"}
            parts = [child.content if child.type == "text" else shown.get(child.type, f"<{child.type}>")
                     for child in token.children or []]  # fmt: skip
            blocks.append((" ".join(inside), "".join(part or "" for part in parts)))
        elif token.type not in ("paragraph_open", "paragraph_close"):
            blocks.append((token.type, token.content))
    return blocks


def md_quotes(path: Path) -> list[str]:
    return [text for block, text in md_blocks(path) if block == "blockquote"]


def json_quotes(path: Path) -> list[str]:
    return [record["quote"] for record in json.loads(path.read_text("utf-8"))]


def xlsx_quotes(path: Path) -> list[str]:
    """The quotes through the cells' own references into the texts of the workbook."""
    strings = xlsx_strings(path)
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    cells = {cell.get("r"): strings[int(cell.findtext(f"{SHEET}v") or 0)] for cell in root.iter(f"{SHEET}c")
             if cell.get("t") == "s"}  # fmt: skip
    rows = [int(row.get("r") or 0) for row in root.iter(f"{SHEET}row")]
    return [cells.get(f"A{row}", "") for row in rows[1:]]


QUOTES: dict[str, Callable[[Path], list[str]]] = {
    "csv": csv_quotes,
    "xlsx": xlsx_quotes,
    "docx": docx_quotes,
    "html": html_quotes,
    "md": md_quotes,
    "json": json_quotes,
}


def members(path: Path) -> list[zipfile.ZipInfo]:
    return zipfile.ZipFile(io.BytesIO(path.read_bytes())).infolist()


def undated(path: Path) -> dict[str, bytes]:
    """The parts of a file without the time at which it was made."""
    if path.suffix not in (".docx", ".xlsx"):
        return {"": path.read_bytes()}
    with zipfile.ZipFile(path) as archive:
        return {name: re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"", archive.read(name)) for name in archive.namelist()}
