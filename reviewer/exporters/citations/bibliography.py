"""References in a citation style (CSL), as plain text with its italic stretches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from citeproc import LANGUAGE_NAMES

from reviewer.analysis.references.reference_list import Place, ReferenceLine, letters, place_in_list
from reviewer.analysis.summary.model import Runs
from reviewer.errors import UsageError
from reviewer.exporters.citations.csl_items import csl_item, extras
from reviewer.exporters.citations.csl_processor import KeptStyle, kept_style
from reviewer.model.sources.authors import ET_AL
from reviewer.model.sources.reference_extras import PUBLISHED
from reviewer.model.sources.source import Source
from reviewer.progress import Progress

# Characters of no text stand for what the processor would read as markup, for where italics begin and end, and for
# the letter after the year.
_OPEN, _CLOSE, _LESS, _MORE, _LETTER = "\ue010", "\ue011", "\ue012", "\ue013", "\ue014"
_HIDDEN = str.maketrans({"<": _LESS, ">": _MORE, **dict.fromkeys((_OPEN, _CLOSE, _LESS, _MORE, _LETTER))})
_NUMBER = re.compile(r"^\s*[\[(]?\d+[.\])]+\s*")
_NO_LETTER = re.compile(rf"(\.)-?{_LETTER}\.|[ -]?{_LETTER}")
# “Why?.” at the end of a title.
_TWICE = re.compile(rf"([?!][”’“»{_CLOSE}]*)\.(?=\s|$)")
_JOINED_DATE = re.compile(r"\b(\d{4})([A-Z][a-z]{2})(\d{1,2})?\b")
_AND_OTHERS = re.compile(rf",? (?:&|and|und) {re.escape(ET_AL)}")
_UNDATED_FIRST = frozenset({"apa"})
"""Styles that put works without a year before the others of their authors; the rest puts them behind."""


class Marks:
    """A formatter for the processor that marks italics and leaves everything else as it is."""

    Oblique = Bold = Light = Underline = Superscript = Subscript = SmallCaps = str

    # The processor calls a look like a function and joins what comes back; a subclass of str does both.
    class Italic(str):
        def __new__(cls, text: str) -> Marks.Italic:
            return super().__new__(cls, f"{_OPEN}{text}{_CLOSE}")

    @staticmethod
    def preformat(text: str) -> str:
        return text


def style_names(folder: Path) -> list[str]:
    """The styles in a folder of style files."""
    return sorted(path.stem for path in folder.glob("*.csl"))


def formatted_references(
    sources: Sequence[Source],
    *,
    style: str,
    folder: Path,
    locale: str | None = None,
    progress: Progress | None = None,
) -> list[ReferenceLine]:
    """The sources in a style and in the order of the style, without numbers before them.

    Works that begin alike up to the year get letters, where the style has them.
    Dates and joining words are those of the style's own language, or of `locale` (`de-DE`). Raises UsageError, Cancelled.
    """
    names = style_names(folder)
    if style not in names:
        raise UsageError(f"There is no citation style “{style}”; choose one of {', '.join(names)}.")
    if locale is not None and locale not in LANGUAGE_NAMES:
        raise UsageError(f"There are no words for the language “{locale}”; choose one like en-GB or de-DE.")
    chosen = kept_style(folder / f"{style}.csl", locale, Marks)
    progress = progress or Progress()
    progress.start("Writing references", len(sources))
    lines = []
    for source in sources:
        lines.append((source, _line(source, chosen)))
        progress.step()
    # A numbered style keeps the order in which works are cited.
    if not chosen.numeric:
        lines.sort(key=lambda each: _place(each[0], each[1], style))
    heads = [(source.id, line.partition(_LETTER)[0]) for source, line in lines if _LETTER in line]
    letter_of = letters(heads)
    return [
        ReferenceLine(source.id, _runs(_with_letter(line, letter_of.get(source.id, ""))), letter_of.get(source.id, ""))
        for source, line in lines
    ]


def _line(source: Source, style: KeptStyle) -> str:
    """The line of the processor, without a number, and with a mark where a letter would stand."""
    item = _safe(csl_item(source, "work", to_print=True)) | {"year-suffix": _LETTER}
    # Some styles leave out what nobody can look up; here every source is to be found.
    line = style.line(item) or style.line(item | {"type": "document"}) or item["title"]
    if style.numeric:
        line = _NUMBER.sub("", line)
    return line if "author" in item or "editor" in item else _title_once(line, item["title"])


def _place(source: Source, line: str, style: str) -> Place:
    """Works whose day or month is printed behind the year stand in the order of their dates."""
    date = extras(source).get(PUBLISHED, "") if f"{_LETTER}, " in line else ""
    return place_in_list(source, date=date, undated_first=style in _UNDATED_FIRST)


def _with_letter(line: str, letter: str) -> str:
    """The letter in its place, with a hyphen after words: `2023a`, `n.d.-a`. Without one, nothing of its place is left."""
    if not letter:
        return _NO_LETTER.sub(r"\1", line)
    before, _, after = line.partition(_LETTER)
    # As APA has it: `2023a`, but `n.d.-a` and `in press-a`.
    joint = "" if before[-1:].isdigit() or before[-1:] in " -" else "-"
    return f"{before}{joint}{letter}{after.replace(_LETTER, letter)}"


def _safe(value: Any) -> Any:
    """Text from people without what the processor reads as markup."""
    if isinstance(value, dict):
        return {key: _safe(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_safe(item) for item in value]
    # A private-use character in a title would otherwise pass for one of the marks.
    return value.translate(_HIDDEN) if isinstance(value, str) else value


def _title_once(line: str, title: str) -> str:
    """Where the title stands for the missing author, the processor writes it a second time in its own place."""
    opened, closed = f"[“‘„«{_OPEN}]*", f"[”’“»{_CLOSE}]*"
    title = re.escape(title)
    twice = re.compile(rf"({opened}{title}{closed}.{{1,40}}?)[ ,]*{opened}{title}{closed}", re.IGNORECASE)
    match = twice.match(line)
    return f"{match[1]}{line[match.end() :]}".replace("..", ".") if match else line


def _runs(line: str) -> Runs:
    line = _TWICE.sub(r"\1", line)
    line = _JOINED_DATE.sub(_apart, _AND_OTHERS.sub(f" {ET_AL}", line))
    pieces: list[tuple[str, bool]] = []
    depth = 0
    for part in re.split(f"([{_OPEN}{_CLOSE}])", line):
        if part in (_OPEN, _CLOSE):
            depth += 1 if part == _OPEN else -1
        elif part:
            text = part.replace(_LESS, "<").replace(_MORE, ">")
            if pieces and pieces[-1][1] == (depth > 0):
                text = pieces.pop()[0] + text
            pieces.append((text, depth > 0))
    return tuple(pieces)


def _apart(date: re.Match[str]) -> str:
    """`2025Mar10`, as the processor joins dates of one style, with its spaces."""
    return " ".join(part for part in date.groups() if part)
