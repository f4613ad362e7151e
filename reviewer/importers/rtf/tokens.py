"""Rich text as a row of words, signs, characters and borders of groups. Format: Microsoft, RTF specification 1.9.1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["open", "close", "word", "byte", "sign", "text", "skipped"]

_TOKEN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z'])|(?P<breaks>[\r\n\x00]+)|(?P<text>[^\\{}\r\n\x00]+)|(?P<odd>\\'?)",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One of them. A word may have a number, None where it has none. Bytes are characters of some code page."""

    kind: TokenKind
    name: str = ""
    number: int | None = None
    content: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file; binary data that it announces is passed over."""
    at = 0
    while at < len(data):
        found = _TOKEN.match(data, at)
        if found is None:
            return
        at = found.end()
        if found["open"]:
            yield Token("open")
        elif found["close"]:
            yield Token("close")
        elif found["word"]:
            number = int(found["number"]) if found["number"] else None
            name = found["word"].decode("ascii")
            if name == "bin":
                at += max(number or 0, 0)
            else:
                yield Token("word", name, number)
        elif found["byte"]:
            yield Token("byte", content=bytes.fromhex(found["byte"].decode("ascii")))
        elif found["sign"]:
            yield Token("sign", found["sign"].decode("latin-1"))
        elif found["text"]:
            yield Token("text", content=found["text"])
