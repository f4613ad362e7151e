r"""LaTeX in bibliographies turned into letters: accents, dashes, escapes, braces that only keep capitals."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pylatexenc.latex2text import LatexNodes2Text
from pylatexenc.latexwalker import LatexWalkerError

_ESCAPED = re.compile(r"\\?([&%_#])|\\(\$)")
_BRACE = re.compile(r"\{?\\textbrace(left|right)(?:\{\}|(?=\W)) ?\}?|\\([{}])")
# Characters that LaTeX would act on wait as private-use characters until the end.
_HELD = {"&": "\ue000", "%": "\ue001", "_": "\ue002", "#": "\ue003", "$": "\ue004", "{": "\ue005", "}": "\ue006"}
_SIDES = {"left": "{", "right": "}"}
_BACK = {ord(mark): char for char, mark in _HELD.items()}
_MARKS = dict(
    zip("\"'`^~=.uvHckr", "\u0308\u0301\u0300\u0302\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u0328\u030a", strict=True)
)
_ACCENT = re.compile(
    r"\\([\"'`^~=.])\s*(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])|([A-Za-z]))|\\([uvHckr])\s*\{([A-Za-z])\}"
)
_COMMAND = re.compile(r"\\|\$")
_PIECE = re.compile(r"\S+|\s+")


def plain(value: str) -> str:
    """The value as plain text on one line. What is no LaTeX that anybody knows stays as it is."""
    text = _BRACE.sub(lambda match: _HELD[match[2] or _SIDES[match[1]]], value)
    text = _ESCAPED.sub(lambda match: _HELD[match[1] or match[2]], text)
    text = _ACCENT.sub(_accented, text)
    # A single dollar sign is money, not mathematics.
    if text.count("$") % 2:
        text = text.replace("$", _HELD["$"])
    # The reader of LaTeX is slow, and an abstract has a command or two.
    read = (_decoded if len(text) <= 400 else _in_pieces) if _COMMAND.search(text) else _dashes
    text = read(text)
    return " ".join(text.replace("{", "").replace("}", "").translate(_BACK).split())


def _accented(match: re.Match[str]) -> str:
    """The commonest accents, without the full reader."""
    mark, letter = match[1] or match[5], match[2] or match[3] or match[4] or match[6]
    return unicodedata.normalize("NFC", letter + _MARKS[mark])


def _in_pieces(value: str) -> str:
    """A long text word by word: few of its words have LaTeX in them."""
    return "".join(_decoded(piece) if _COMMAND.search(piece) else _dashes(piece) for piece in _PIECE.findall(value))


def _dashes(value: str) -> str:
    dashed = value.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
    # In an address a tilde is a tilde.
    return dashed.replace("~", "\u00a0") if "://" not in value else dashed


@lru_cache(maxsize=50_000)
def _decoded(value: str) -> str:
    try:
        return str(_READER.latex_to_text(value))
    except (LatexWalkerError, ValueError, IndexError, RecursionError):
        return value


_READER = LatexNodes2Text(math_mode="text", keep_comments=False, keep_braced_groups=False, strict_latex_spaces=False)
