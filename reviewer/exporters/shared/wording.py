"""What every export says of excerpts in words: citations, counts, sections by source, languages, characters that cannot be kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import LATEST, Excerpt, ExcerptList

UNTAGGED = "untagged"
LANGUAGE = "en"
"""The language of what exports say themselves, as a tag of BCP 47. Each quote has the language of its source."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
# The usual shape of a tag after BCP 47.
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*\Z")
# Where an address or the like may end a line.
_JOINT = re.compile(r"(?<=[/._\-?&=:#+,;])(?=[0-9A-Za-z])")
_MAYBE_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class Section:
    """Excerpts under one heading. `source` is the first of them where all are from one source, else None."""

    source: Excerpt | None
    excerpts: tuple[Excerpt, ...]


def sections(excerpts: tuple[Excerpt, ...]) -> list[Section]:
    """One section for each source where the list keeps sources together; else one section without a heading."""
    if not excerpts:
        return []
    runs = [tuple(run) for _, run in groupby(excerpts, key=lambda excerpt: excerpt.source)]
    # A source comes twice: the list is in another order, and headings would only repeat.
    if len(runs) > len({excerpt.source for excerpt in excerpts}):
        return [Section(None, excerpts)]
    return [Section(run[0], run) for run in runs]


def visible(text: str) -> str:
    """The text with each character that XML and web pages cannot hold (controls, U+FFFE, U+FFFF) shown as U+FFFD."""
    return _NOT_IN_XML.sub("\ufffd", text)


def note_on_replaced(listed: ExcerptList) -> str:
    """A sentence for the reader where `visible` replaced characters; empty where it did not."""
    count = sum(1 for excerpt in listed.excerpts if any(map(_NOT_IN_XML.search, _texts(excerpt))))
    if not count:
        return ""
    what = "1 excerpt holds" if count == 1 else f"{count:,} excerpts hold"
    return f"{what} control characters that this format cannot keep; each is shown as \ufffd (U+FFFD)."


def _texts(excerpt: Excerpt) -> Iterator[str]:
    yield from (excerpt.quote, excerpt.before, excerpt.after, excerpt.memo, excerpt.coder, excerpt.source_title)
    yield from (code.path for code in excerpt.codes)


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
    if not _MAYBE_RIGHT_TO_LEFT.search(text):
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


def about(listed: ExcerptList) -> list[tuple[str, str]]:
    """What the head of an export says, as (label, value): project, filter, counts, dates."""
    excerpts = listed.excerpts
    coders: dict[str, int] = {}
    for excerpt in excerpts:
        coders[excerpt.coder] = coders.get(excerpt.coder, 0) + 1
    lines = [
        ("Project", listed.project),
        ("Filter", listed.filter or "all excerpts"),
        ("Excerpts", f"{len(excerpts):,}"),
        ("Passages", f"{len({(excerpt.source, excerpt.start, excerpt.end) for excerpt in excerpts}):,}"),
        ("Sources", f"{len({excerpt.source for excerpt in excerpts}):,}"),
        ("Untagged", f"{sum(1 for excerpt in excerpts if not excerpt.codes):,}"),
        ("Coders", ", ".join(f"{name} ({count:,})" for name, count in sorted(coders.items()))),
    ]
    if excerpts:
        dates = sorted(excerpt.date for excerpt in excerpts)
        lines.append(("Highlighted", dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"))
    return [(label, value) for label, value in lines if value]


def coders(listed: ExcerptList) -> list[str]:
    """The names of those whose excerpts these are, in their order."""
    return sorted({excerpt.coder for excerpt in listed.excerpts}, key=lambda name: (name.casefold(), name))


def date_of(made: int) -> datetime:
    """Ms since 1970 as a date and time in UTC, to the second, as documents keep it."""
    return datetime.fromtimestamp(min(max(made, 0), LATEST) / 1000, UTC).replace(tzinfo=None, microsecond=0)


def has_context(excerpts: tuple[Excerpt, ...]) -> bool:
    """Whether any excerpt brings what stands around it."""
    return any(excerpt.before or excerpt.after for excerpt in excerpts)


def in_steps(excerpts: tuple[Excerpt, ...], size: int = 250) -> Iterator[tuple[Excerpt, ...]]:
    """The excerpts in parts, so that progress is told now and then."""
    for start in range(0, len(excerpts), size):
        yield excerpts[start : start + size]
