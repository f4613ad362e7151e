"""Quotation marks and punctuation where the parts of a reference meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reviewer.exporters.citations.csl.marks import CLOSE, GUARD, INNER, OPEN, QUOTE, STAYS, UNINNER, UNQUOTE

_OPENED = frozenset((*OPEN.values(), QUOTE, INNER))
_CLOSED = frozenset((*CLOSE.values(), UNQUOTE, UNINNER))
_QUOTE_ENDS = frozenset((UNQUOTE, UNINNER))
# What is left of two signs that meet: the suffix of one part and the prefix of the next.
_MEETING = {
    "!": {"!": "!", "?": "!?", ".": "!", ":": "!", ",": "!,", ";": "!;"},
    "?": {"!": "?!", "?": "?", ".": "?", ":": "?", ",": "?,", ";": "?;"},
    ".": {"!": ".!", "?": ".?", ".": ".", ":": ".:", ",": ".,", ";": ".;"},
    ":": {"!": "!", "?": "?", ".": ":", ":": ":", ",": ":,", ";": ":;"},
    ",": {"!": ",!", "?": ",?", ".": ",.", ":": ",:", ",": ",", ";": ",;"},
    ";": {"!": "!", "?": "?", ".": ";", ":": ";", ",": ";,", ";": ";"},
}
_SIGNS = frozenset(_MEETING)
_SPACES = frozenset(" \u00a0")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class QuoteMarks:
    """The quotation marks of a language, and whether a full stop or a comma goes inside the closing one."""

    open: str = "“"
    close: str = "”"
    open_inner: str = "‘"
    close_inner: str = "’"
    punctuation_inside: bool = False


def quoted_text(text: str, marks: QuoteMarks) -> str:
    """Text from people with its own quotations marked, and straight apostrophes curved."""
    if not any(sign in text for sign in "\"'") and marks.open not in text and marks.open_inner not in text:
        return text
    text = _straight(text)
    for opened, closed, new in (
        (marks.open, marks.close, (QUOTE, UNQUOTE)),
        (marks.open_inner, marks.close_inner, (INNER, UNINNER)),
    ):
        text = _paired(text, opened, closed, new)
    return text


def _straight(text: str) -> str:
    """Straight quotes as quotations where they open before a word and close behind one, else as an apostrophe."""
    for sign, opened, closed, alone in (('"', QUOTE, UNQUOTE, '"'), ("'", QUOTE, UNQUOTE, "’")):
        pieces = text.split(sign)
        if len(pieces) == 1:
            continue
        written, waiting = [pieces[0]], -1
        for before, after in pairwise(pieces):
            opens = (not before or before[-1] in " (\u00a0[—–" or before[-1] in _OPENED) and bool(after)
            closes = waiting >= 0 and (not after or not _WORD.match(after))
            if closes:
                written[waiting] = opened
                written += [closed, after]
                waiting = -1
            else:
                written += [alone, after]
                waiting = len(written) - 2 if opens else waiting
        text = "".join(written)
    return text


def _paired(text: str, opened: str, closed: str, new: tuple[str, str]) -> str:
    bare_open, bare_close = opened.strip("\u00a0\u202f "), closed.strip("\u00a0\u202f ")
    at = text.find(bare_open)
    while at >= 0:
        end = text.find(bare_close, at + len(bare_open))
        # An apostrophe within a word closes nothing.
        while end >= 0 and _WORD.match(text[end + len(bare_close) : end + len(bare_close) + 1] or " "):
            end = text.find(bare_close, end + 1)
        if end < 0:
            break
        within = text[at + len(bare_open) : end].strip("\u00a0\u202f")
        text = f"{text[:at]}{new[0]}{within}{new[1]}{text[end + len(bare_close) :]}"
        at = text.find(bare_open, at + len(within) + 2)
    return text


def finished(text: str, marks: QuoteMarks) -> str:
    """Joined parts as they are printed: signs that meet are merged, spaces single, quotations in their marks."""
    out: list[str] = []
    for sign in text:
        if sign in _SPACES:
            if _last(out) not in _SPACES:
                out.append(sign)
        elif sign in _SIGNS:
            _add_sign(out, sign, inside=marks.punctuation_inside)
        else:
            out.append(sign)
    return "".join(_in_quotes([sign for sign in out if sign not in (GUARD, STAYS)], marks))


def _last(out: list[str]) -> str:
    for sign in reversed(out):
        if sign not in _OPENED and sign not in _CLOSED:
            return sign
    return ""


def _add_sign(out: list[str], sign: str, *, inside: bool) -> None:
    if out and out[-1] == STAYS:
        out.pop()
        inside = False
    at = len(out)
    while at and out[at - 1] in _CLOSED:
        at -= 1
    before = out[at - 1] if at else ""
    ends = [each for each in out[at:] if each in _QUOTE_ENDS]
    if ends and not inside:
        # Behind a closing quotation mark only a second full stop is left out.
        if not (before in "!?." and sign == "." and before):
            out.append(sign)
        return
    goes_in = bool(ends) and sign in ".,"
    if before in _SIGNS:
        merged = _MEETING[before][sign]
        if merged == before:
            return
        if merged == sign:
            out[at - 1] = sign
            return
    if goes_in:
        first = next(place for place in range(at, len(out)) if out[place] in _QUOTE_ENDS)
        # The looks that end before the quotation stay before the sign.
        out.insert(at if first > at else first, sign)
    else:
        out.append(sign)


def _in_quotes(signs: list[str], marks: QuoteMarks) -> list[str]:
    depth = 0
    written = []
    for sign in signs:
        if sign in (QUOTE, INNER):
            outer = depth % 2 == 0 if sign == QUOTE else depth > 1 and depth % 2 == 0
            written.append(marks.open if outer else marks.open_inner)
            depth += 1
        elif sign in _QUOTE_ENDS:
            depth -= 1
            outer = depth % 2 == 0 if sign == UNQUOTE else depth > 1 and depth % 2 == 0
            written.append(marks.close if outer else marks.close_inner)
        else:
            written.append(sign)
    return written
