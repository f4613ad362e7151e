"""References in a citation style (CSL), as plain text with its italic stretches."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from citeproc import (
    LANGUAGE_NAMES,
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
)
from citeproc.source.json import CiteProcJSON

from reviewer.analysis.summary_model import Runs
from reviewer.errors import UsageError
from reviewer.exporters.csl_items import csl_item
from reviewer.model.authors import ET_AL
from reviewer.model.source import Source
from reviewer.progress import Progress

# Characters of no text stand for what the processor would read as markup, and for where italics begin and end.
_OPEN, _CLOSE, _LESS, _MORE = "\ue010", "\ue011", "\ue012", "\ue013"
_OURS = re.compile(f"[{_OPEN}{_CLOSE}{_LESS}{_MORE}]")
_HIDDEN = str.maketrans({"<": _LESS, ">": _MORE, _OPEN: None, _CLOSE: None, _LESS: None, _MORE: None})
_NUMBER = re.compile(r"^\s*[\[(]?\d+[.\])]+\s*")
_JOINED_DATE = re.compile(r"\b(\d{4})([A-Z][a-z]{2})(\d{1,2})?\b")
_AND_OTHERS = re.compile(rf",? (?:&|and|und) {re.escape(ET_AL)}")


@dataclass(frozen=True, slots=True)
class FormattedReference:
    """One source in a style. `runs` put together are the text."""

    source: str
    runs: Runs

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.runs)


class _Marks:
    """A formatter for the processor that marks italics and leaves everything else as it is."""

    Oblique = Bold = Light = Underline = Superscript = Subscript = SmallCaps = str

    class Italic(str):
        def __new__(cls, text: str) -> _Marks.Italic:
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
) -> list[FormattedReference]:
    """The sources in a style and in the order of the style, without numbers before them.


    Dates and joining words are those of the style's own language, or of `locale` (`de-DE`). Raises UsageError, Cancelled.
    """
    names = style_names(folder)
    if style not in names:
        raise UsageError(f"There is no citation style “{style}”; choose one of {', '.join(names)}.")
    if locale is not None and locale not in LANGUAGE_NAMES:
        raise UsageError(f"There are no words for the language “{locale}”; choose one like en-GB or de-DE.")
    chosen = CitationStylesStyle(str(folder / f"{style}.csl"), locale=locale, validate=False)
    keys = [f"r{number}" for number in range(len(sources))]
    items = CiteProcJSON([_safe(csl_item(source, key)) for source, key in zip(sources, keys, strict=True)])
    made = CitationStylesBibliography(chosen, items, _Marks)
    for key in keys:
        made.register(Citation([CitationItem(key)]))
    made.sort()
    progress = progress or Progress()
    progress.start("Writing references", len(sources))
    written = []
    for key, item in zip(made.keys, made.items, strict=True):
        (line,) = chosen.render_bibliography([item])
        source = sources[int(key[1:])]
        text = str(line) if source.reference.authors else _title_once(str(line), str(_safe(source.title)))
        written.append(FormattedReference(source.id, _runs(text)))
        progress.step()
    return written if _is_numeric(chosen) else sorted(written, key=_place_in_list)


def _is_numeric(style: CitationStylesStyle) -> bool:
    """Whether the style numbers works in the order in which they are cited."""
    return bool(style.root.xpath("//*[local-name()='category'][@citation-format='numeric']"))


def _place_in_list(line: FormattedReference) -> str:
    """Alphabetically by what is written, without accents; the processor puts works without an author last."""
    folded = unicodedata.normalize("NFKD", line.text.casefold())
    return "".join(char for char in folded if not unicodedata.combining(char)).lstrip("“\"'‘ ")


def _safe(value: object) -> object:
    """Text from people without what the processor reads as markup."""
    if isinstance(value, dict):
        return {key: _safe(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_safe(item) for item in value]
    return value.translate(_HIDDEN) if isinstance(value, str) else value


def _title_once(line: str, title: str) -> str:
    """Where the title stands for the missing author, the processor writes it a second time in its own place."""
    opened, closed = f"[“{_OPEN}]*", f"[”{_CLOSE}]*"
    title = re.escape(title)
    twice = re.compile(rf"({opened}{title}{closed}.{{1,40}}?)[ ,]*{opened}{title}{closed}", re.IGNORECASE)
    found = twice.match(line)
    return f"{found[1]}{line[found.end() :]}".replace("..", ".") if found else line


def _runs(line: str) -> Runs:
    line = _JOINED_DATE.sub(_apart, _AND_OTHERS.sub(f" {ET_AL}", _NUMBER.sub("", line)))
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


def _apart(found: re.Match[str]) -> str:
    """`2025Mar10`, as the processor joins dates of one style, with its spaces."""
    return " ".join(part for part in found.groups() if part)
