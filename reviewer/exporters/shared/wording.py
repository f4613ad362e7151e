"""What every export says of excerpts in words: citations, languages, characters that cannot be kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import datetime

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt
from reviewer.system.moments import in_utc

UNTAGGED = "untagged"
NO_PICTURE = "(Its page cannot be shown: the file is not in the project, or is damaged.)"
"""Of a region of a page, in place of its picture."""
LANGUAGE = "en"
"""The language of what exports say themselves, as a tag of BCP 47. Each quote has the language of its source."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BYTES_IN_XML = bytes(byte for byte in range(256) if byte >= 32 or byte in b"\t\n\r")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
# The usual shape of a tag after BCP 47.
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*\Z")
# Where an address or the like may end a line.
_JOINT = re.compile(r"(?<=[/._\-?&=:#+,;])(?=[0-9A-Za-z])")
_MAYBE_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def visible(text: str) -> str:
    """The text with each character that XML and web pages cannot hold (controls, U+FFFE, U+FFFF) shown as U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", text) if _holds_others(text) else text


def has_replaced(*texts: str) -> bool:
    """Whether `visible` replaces a character in one of these."""
    return any(map(_holds_others, texts))


def _holds_others(text: str) -> bool:
    """Whether there is anything that XML cannot hold. Through bytes, in a third of the time that a pattern takes."""
    if text.encode("utf-8", "surrogatepass").translate(None, _BYTES_IN_XML):
        return True
    return not text.isascii() and ("\ufffe" in text or "\uffff" in text)


def citation(excerpt: Excerpt) -> str:
    """The source's full reference on one line, with type and language where they are known."""
    reference = excerpt.reference
    known = reference if reference.title else replace(reference, title=excerpt.source_title)
    language = f"language: {reference.language}" if reference.language else ""
    kind = "; ".join(part for part in (reference.type, language) if part)
    return f"{known.citation()} [{kind}]" if kind else known.citation()


def code_paths(excerpt: Excerpt) -> str:
    """The paths of the codes, separated by `; `; empty for an untagged highlight."""
    return "; ".join(code.path for code in excerpt.codes)


def language(excerpt: Excerpt) -> str:
    """The source's language as a tag; empty where it is not known or written in words."""
    written = excerpt.reference.language.strip()
    return written if _LANGUAGE.match(written) else ""


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is Arabic, Hebrew or the like."""
    if text.isascii() or not _MAYBE_RIGHT_TO_LEFT.search(text):
        return False
    directions = map(unicodedata.bidirectional, text)
    return next((direction in ("R", "AL") for direction in directions if direction in ("L", "R", "AL")), False)


def parts_of(word: str) -> list[str]:
    """A long word, such as an address, in the parts between which a line may end."""
    return _JOINT.split(word)


def hex_colour(colour: str) -> str:
    """A colour as `#rrggbb`, grey where it is none."""
    return colour if _COLOUR.match(colour) else "#808080"


def colour(code: CodeLabel) -> str:
    """The code's colour as `#rrggbb`, grey where it is none."""
    return hex_colour(code.colour)


def date_of(made: int) -> datetime:
    """Ms since 1970 as a date and time in UTC, to the second, as documents keep it."""
    return in_utc(made).replace(tzinfo=None, microsecond=0)
