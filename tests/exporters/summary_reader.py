"""Reads summaries with other programs' readers: the passages by anchor, and where each citation leads."""

from __future__ import annotations

import ctypes
import re
import zipfile
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import lxml.etree
import pypdfium2
import pypdfium2.raw as raw
from markdown_it import MarkdownIt

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PASSAGE = re.compile(r"x_[0-9a-f]{32}")


@dataclass
class Found:
    """`quotes` in order; `passages` by anchor; `cited` as (the words of the citation, the anchor it leads to);
    `anchors` all names of places, `links` all targets; `headings` in order."""

    quotes: list[str] = field(default_factory=list)
    passages: dict[str, str] = field(default_factory=dict)
    cited: list[tuple[str, str]] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Found()
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("id"):
            self.found.anchors.append(given["id"])
        if tag == "a" and "href" in given:
            self.found.links.append(given["href"].removeprefix("#"))
            if given.get("id", "").startswith("c_"):
                self.found.cited.append(("", self.found.links[-1]))
                given["class"] = "citation"
        if tag in ("span", "a", "h2", "h3", "h4"):
            self._open.append((tag, given.get("class", "")))
            if given.get("class") == "quote":
                self.found.quotes.append("")
            if tag[0] == "h":
                self.found.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("span", "a", "h2", "h3", "h4"):
            assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if not self._open:
            return
        tag, look = self._open[-1]
        if look == "quote":
            self.found.quotes[-1] += data
        elif look == "citation":
            words, to = self.found.cited[-1]
            self.found.cited[-1] = (words + data, to)
        elif tag[0] == "h":
            self.found.headings[-1] += data


def read_html(path: Path) -> Found:
    page = _Page()
    page.feed(path.read_bytes().decode("utf-8"))
    page.close()
    found = page.found
    root = lxml.etree.fromstring(path.read_bytes(), lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True))
    found.passages = {
        article.get("id"): "".join(article.xpath(".//span[@class='quote']")[0].itertext())
        for article in root.iter("article")
        if article.get("id")
    }
    return found


def read_docx(path: Path) -> Found:
    found = Found()
    with zipfile.ZipFile(path) as archive:
        root = lxml.etree.fromstring(archive.read("word/document.xml"))
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val") if style is not None else ""
        if name == "Quote":
            runs = [r for r in paragraph.iter(f"{W}r") if r.find(f"{W}rPr/{W}rStyle") is None]
            found.quotes.append("".join(map(_words, runs)))
        if re.fullmatch(r"Heading\d", name or ""):
            found.headings.append("".join(map(_words, paragraph.iter(f"{W}r"))).removeprefix("■ "))
        for mark in paragraph.iter(f"{W}bookmarkStart"):
            anchor = mark.get(f"{W}name")
            found.anchors.append(anchor)
            words = ""
            for each in mark.itersiblings():
                if each.tag == f"{W}bookmarkEnd" and each.get(f"{W}id") == mark.get(f"{W}id"):
                    break
                words += "".join(_words(run) for run in each.iter(f"{W}r"))
                if anchor.startswith("c_") and each.tag == f"{W}hyperlink":
                    found.cited.append((words, each.get(f"{W}anchor")))
            if PASSAGE.fullmatch(anchor) and name == "Quote":
                found.passages[anchor] = words
    found.links = [link.get(f"{W}anchor") for link in root.iter(f"{W}hyperlink")]
    return found


def _words(run: Any) -> str:
    parts = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(parts.get(each.tag, each.text if each.tag == f"{W}t" else "") or "" for each in run)


def read_md(path: Path) -> Found:
    found = Found()
    inside: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(path.read_bytes().decode("utf-8")):
        if token.type.endswith("_open"):
            inside.append(token.tag)
        elif token.type.endswith("_close"):
            inside.pop()
        elif token.type == "inline":
            children = token.children or []
            words = "".join(
                "\n" if c.type == "hardbreak" else c.content for c in children if c.type in ("text", "hardbreak")
            )
            if "blockquote" in inside:
                found.quotes.append(words)
            if inside[-1][:1] == "h":
                found.headings.append(words)
            _follow(found, children, "li" in inside)
    return found


def _follow(found: Found, children: list[Any], listed: bool) -> None:
    place = ""
    for at, child in enumerate(children):
        if child.type == "html_inline" and (match := re.fullmatch(r'<a id="(\w+)">', child.content)):
            place = match[1]
            found.anchors.append(place)
            if PASSAGE.fullmatch(place) and listed:
                found.passages[place] = found.quotes[-1]
        elif child.type == "link_open":
            to = child.attrs["href"].removeprefix("#")
            found.links.append(to)
            if place.startswith("c_"):
                found.cited.append((children[at + 1].content, to))
                place = ""


def bare(text: str) -> str:
    """Without white space and hyphens, in which a printed text may differ at the ends of lines."""
    return re.sub(r"[\s\-\x00-\x1f\ufffe\u200b-\u200f\u202a-\u202e]+", "", text)


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    pages = [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    document.close()
    return "\n".join(pages)


def pdf_links(path: Path) -> list[tuple[str, str]]:
    """Each link within the document as (its words, the words that begin where it leads)."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        at, link = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page, at, link):
            box = raw.FS_RECTF()
            assert raw.FPDFLink_GetAnnotRect(link, box)
            words = text.get_text_bounded(box.left - 1, box.bottom - 1, box.right + 1, box.top + 1)
            found.append((words.strip(), _where(document, raw.FPDFLink_GetDest(document, link))))
    document.close()
    return found


def _where(document: Any, destination: Any) -> str:
    page = document[raw.FPDFDest_GetDestPageIndex(document, destination)]
    has = [ctypes.c_int() for _ in range(3)]
    x, y, zoom = (ctypes.c_float() for _ in range(3))
    assert raw.FPDFDest_GetLocationInPage(destination, *has, x, y, zoom)
    return page.get_textpage().get_text_bounded(0, 0, page.get_width(), y.value)
