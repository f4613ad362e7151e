"""Names and texts of other tools as they can be kept here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from reviewer.model.names import MAX_NAME

_LONGEST_TEXT = 5_000_000


def plain_text(text: str) -> str:
    """A text that a record can hold: LF alone, no lone surrogates, of bounded length."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return whole.replace("\r\n", "\n").replace("\r", "\n").strip()[:_LONGEST_TEXT]


def line(name: str, instead: str) -> str:
    """A name on one line, `instead` where nothing is left of it."""
    whole = name.encode("utf-8", "replace").decode("utf-8")
    visible = "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in whole)
    return unicodedata.normalize("NFC", " ".join(visible.split()))[:MAX_NAME].strip() or instead


def code_name(name: str) -> str:
    """A code's name: a slash that would read as a path gets spaces around it."""
    return line(" / ".join(part.strip() for part in line(name, "Unnamed code").split("/")), "Unnamed code")


def numbered(name: str) -> Iterator[str]:
    """The name, then `name (2)`, `name (3)`, …"""
    yield name
    number = 2
    while True:
        ending = f" ({number})"
        yield name[: MAX_NAME - len(ending)] + ending
        number += 1
