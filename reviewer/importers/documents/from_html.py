"""Web pages: the main text without navigation, scripts, banners and advertisements. Nothing is ever fetched."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from reviewer.importers.html.blocks import blocks_of, joined
from reviewer.importers.html.main_text import MainText, main_text
from reviewer.importers.html.meta import page_reference
from reviewer.importers.html.structure import structure_of
from reviewer.importers.html.tree import TooMuch, parsed
from reviewer.importers.shared.encodings import Decoded, decoded, refuse_binary
from reviewer.importers.shared.reading import GivenFile, Reading
from reviewer.sentence import sentence

_START = re.compile(
    rb"\s*+(?:<\?xml[^>]{0,200}\?>\s*+)?(?:<!--(?:[^-]|-(?!->)){0,2000}+-->\s*+)*+(?:<!doctype\s+html|<html[\s>])",
    re.I | re.S,
)
_CHARSET = re.compile(rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.-]{2,40})", re.I)
# What browsers read under these names (Encoding Standard, “Names and labels”).
_AS_BROWSERS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
                "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874"}  # fmt: skip
_BYTES_OF_HEAD = 4096
"""Browsers look for the encoding in the first 1,024 bytes; real pages put scripts before it."""


def is_html(data: bytes) -> bool:
    """Whether the content begins as a web page does."""
    head = data[:_BYTES_OF_HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # UTF-16 of Latin letters without its zero bytes is ASCII.
        head = head[2:].replace(b"\0", b"")
    return bool(_START.match(head))


def read_html(file: GivenFile) -> Reading:
    """A web page. Raises ImportRefused when it is not text or shows none."""
    characters = _characters(file)
    refuse_binary(file, characters.text)
    file.progress.check()
    try:
        page = parsed(characters.text.removeprefix("\ufeff"), file.progress)
    except TooMuch as problem:
        raise file.refused(problem.args[0]) from None
    file.progress.check()
    whole = file.reading == "whole"
    main = MainText(blocks_of(page), 0, 0) if whole else main_text(page, file.progress)
    text = joined(main.blocks)
    if not text.strip():
        raise file.refused(sentence("shows no text; a page that scripts fill must be saved from a browser first."))
    notes = (*characters.notes, *_notes(main, len(text)))
    reference = page_reference(page)
    extractor = "html-whole" if whole or main.whole else "html-main"
    return Reading(
        text,
        extractor,
        title=reference["title"],
        encoding=characters.encoding,
        reference=reference,
        notes=notes,
        parts=structure_of(main.blocks),
    )


def _notes(main: MainText, length: int) -> Iterator[str]:
    """What the user should know about what was left out."""
    if main.whole:
        yield sentence("The main text could not be told from what stands around it; the whole page was taken.")
        return
    if main.left_out:
        yield sentence(
            "Left out menus, banners and the like: {count} characters, {hidden} of them hidden on the page; the main text"
            " has {length}."
            if main.hidden
            else "Left out menus, banners and the like: {count} characters; the main text has {length}.",
            count=f"{main.left_out:,}",
            hidden=f"{main.hidden:,}",
            length=f"{length:,}",
        )
    if main.doubtful:
        yield sentence(
            "That is a small part of the page; look whether it is the right one, or read the whole page instead."
        )


def _characters(file: GivenFile) -> Decoded:
    """The page's characters: the user's choice, BOM, what the page declares, then as for a text file."""
    declared = (
        ""
        if file.encoding or file.data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
        else _declared(file.data)
    )
    if not declared or b"\0" in file.data:
        return decoded(file)
    try:
        text = file.data.decode(declared)
    except (UnicodeDecodeError, LookupError):
        other = decoded(file)
        note = sentence(
            "The page says it is {declared} but does not fit; read as {encoding}.",
            declared=declared,
            encoding=other.encoding,
        )
        return Decoded(other.text, other.encoding, (note,))
    # Saving a page from a browser often leaves the old declaration; other text is hardly ever valid UTF-8.
    if declared != "utf-8" and not text.isascii() and _is_utf8(file.data):
        note = sentence("The page says it is {declared} but is written in utf-8; read as utf-8.", declared=declared)
        return Decoded(file.data.decode("utf-8"), "utf-8", (note,))
    return Decoded(text, declared)


def _declared(data: bytes) -> str:
    """The Python name of the encoding a page declares, read as browsers read it; empty when there is none."""
    match = _CHARSET.search(data[:_BYTES_OF_HEAD]) or _XML_ENCODING.search(data[:_BYTES_OF_HEAD])
    if not match:
        return ""
    try:
        name = codecs.lookup(match.group(1).decode("ascii")).name
    except LookupError:
        return ""
    # A page whose declaration could be read as ASCII cannot be UTF-16; browsers take it for UTF-8.
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return _AS_BROWSERS.get(name, name)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
