"""References in a citation style (CSL): lines with their looks, their numbers and the letters that tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from reviewer.analysis.references.reference_list import ReferenceLine
from reviewer.analysis.summary.model import RunLook, Runs
from reviewer.errors import UsageError
from reviewer.exporters.citations.csl.languages import languages
from reviewer.exporters.citations.csl.marks import runs
from reviewer.exporters.citations.csl.processor import Processor
from reviewer.exporters.citations.csl.style_file import read_style
from reviewer.exporters.citations.csl_items import csl_item
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.system.files import is_there

_RAISED = str.maketrans("0123456789,–-()", "⁰¹²³⁴⁵⁶⁷⁸⁹˒⁻⁻⁽⁾")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def formatted_references(
    sources: Sequence[Source],
    *,
    style: Path,
    words: Path,
    locale: str | None = None,
    progress: Progress | None = None,
) -> list[ReferenceLine]:
    """The sources in the style of a `.csl` file and in its order; a numbered style keeps the order given.

    Works that are cited alike get letters, where the style has them. `words` is the folder with the languages; dates and
    joining words are those of the style's own language, or of `locale` (`de-DE`). Raises UsageError, OSError, Cancelled.
    """
    known = languages(words)
    if locale is not None and locale not in known:
        raise UsageError(
            sentence(
                "There are no words for the language “{locale}”; choose one of {names}.",
                locale=locale,
                names=", ".join(known),
            )
        )
    processor = _processor(style, style.stat().st_mtime_ns if is_there(style) else 0, locale, words)
    progress = progress or Progress()
    progress.start("Writing references", len(sources) * 3)
    items = {source.id: csl_item(source, source.id, to_print=True) for source in sources}
    titles = {source.id: source.title for source in sources}
    lines = []
    for number, entry in enumerate(processor.entries(items.values(), progress.step), 1):
        # Some styles leave out what nobody can look up; here every source is to be found.
        text = entry.text or processor.whatever(items[entry.id], entry, number)
        written = _written(text) if text else ((titles[entry.id], ""),)
        mark = "".join(text for text, _ in _written(entry.citation)) if processor.style.numeric else ""
        lines.append(ReferenceLine(entry.id, written, entry.year_suffix, mark))
    return lines


def forget_styles() -> None:
    """Read styles anew from now on."""
    _processor.cache_clear()


@lru_cache(maxsize=12)
def _processor(path: Path, _changed: int, locale: str | None, words: Path) -> Processor:
    style = read_style(path)
    language = locale or style.default_locale
    return Processor(style, language=language if language in languages(words) else "en-US", folder=words)


def _written(text: str) -> Runs:
    """The looks that every format of summaries has; raised and lowered figures as characters of their own."""
    pieces: list[tuple[str, RunLook]] = []
    for part, looks in runs(text):
        if "number" in looks:
            part = f"{part.rstrip()} "
        if "sup" in looks:
            part = part.translate(_RAISED)
        elif "sub" in looks:
            part = part.translate(_LOWERED)
        look: RunLook = "strong" if "b" in looks else "italic" if "i" in looks else ""
        if pieces and pieces[-1][1] == look:
            part = pieces.pop()[0] + part
        pieces.append((part, look))
    return tuple(pieces)
