"""What a summary file carries for machines: the ids and quotes of its excerpts, its figures, the digest it was made from.

The same JSON stands in every format, so that `reviewer verify` can ask the project whether it still holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from json.encoder import encode_basestring_ascii
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from reviewer.analysis.blocks import Document
from reviewer.analysis.flow.boxes import lines_of
from reviewer.analysis.summary.model import Summary
from reviewer.errors import ExportRefused
from reviewer.exporters.summary.file import passages_of
from reviewer.model.coding.excerpt import Excerpt
from reviewer.sentence import sentence

FORMAT = "reviewer-summary"
VERSION = 1
"""Raise it when what stands in older summaries cannot be compared with a project any more."""
_encoded = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
_ID = Field(pattern="^[0-9a-f]{32}$")


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=False)


class Record(_Value):
    """One excerpt as the summary shows it. `codes` are sorted ids; `text` is the SHA-256 of the source's text.

    A `region` is written as `model.coding.region.Region.line`; it has no quote.
    """

    id: str = _ID
    source: str
    label: str
    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str
    codes: tuple[str, ...] = ()
    region: str = ""


class Figure(_Value):
    """One number that the summary states, with its words."""

    key: str
    words: str
    value: int


class SummaryData(_Value):
    """Everything a summary file carries. `filter` and `template` are what it was asked for."""

    format: Literal["reviewer-summary"] = FORMAT  # type: ignore[assignment]
    version: int = VERSION
    project: str
    digest: str
    program: str
    filter: dict[str, Any] = Field(default_factory=dict)
    query: str | None = None
    template: dict[str, Any] = Field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    excerpts: tuple[Record, ...] = ()


class PackedData:
    """The data of a summary as text. Only excerpts that the document shows are in it, each made as it is written.

    It is ASCII JSON without `<`, `>`, `&` and `--`, so that it can stand anywhere in a page or a comment.
    """

    def __init__(
        self,
        summary: Summary,
        document: Document,
        *,
        wanted: dict[str, Any],
        query: str | None,
        template: dict[str, Any],
    ) -> None:
        self._document = document
        self._summary = summary
        self._rest = {
            "format": FORMAT,
            "version": VERSION,
            "project": summary.title,
            "digest": summary.method.digest,
            "program": summary.method.program,
            "filter": wanted,
            "query": query,
            "template": template,
            "figures": [],
            "excerpts": [],
        }

    def __str__(self) -> str:
        return "".join(self)

    def __iter__(self) -> Iterator[str]:
        # Keys are sorted: before the excerpts and figures stands the digest alone.
        before, _, after = packed(self._rest).partition(_NOTHING_YET)
        yield f'{before}"excerpts":['
        for number, (label, excerpt) in enumerate(shown_excerpts(self._document)):
            yield f",{_record(label, excerpt)}" if number else _record(label, excerpt)
        yield '],"figures":['
        for number, (key, words, value) in enumerate(figures_of(self._summary)):
            figure = f'{{"key":{_quoted(key)},"value":{value},"words":{_quoted(words)}}}'
            yield f",{figure}" if number else figure
        yield f"]{after}"


def _quoted(text: str) -> str:
    return _harmless(encode_basestring_ascii(text))


_label = lru_cache(maxsize=10_000)(_quoted)
# Two hyphens end a comment in HTML and XML.
_HARMFUL = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("--", "-\\u002d"))
_NOTHING_YET = '"excerpts":[],"figures":[]'


def _record(label: str, e: Excerpt) -> str:
    """One excerpt as `Record` has it, packed; by hand, as there may be hundreds of thousands."""
    codes = ",".join(sorted([f'"{code.id}"' for code in e.codes]))
    region = f'"region":"{e.region.line}",' if e.region else ""
    return (
        f'{{"codes":[{codes}],"end":{e.end},"id":"{e.highlight}","label":{_label(label)},'
        f'"quote":{_quoted(e.quote)},{region}"source":"{e.source}","start":{e.start},"text":"{e.source_sha256}"}}'
    )


def figures_of(summary: Summary) -> Iterator[tuple[str, str, int]]:
    """The figures as (key, words, value): what is counted in all, by coder, code, source, cell and decision."""
    facts = summary.method
    for key, value in (
        ("excerpts", facts.excerpts), ("passages", facts.passages), ("codings", facts.codings), ("sources", facts.sources),
        ("sources with excerpts", facts.with_excerpts), ("codes", facts.codes),
    ):  # fmt: skip
        yield key, key, value
    for coder in facts.coders:
        yield f"coder/{coder.id}/excerpts", f"excerpts by {coder.name}", coder.excerpts
        yield f"coder/{coder.id}/codings", f"codings by {coder.name}", coder.codings
    for code in summary.codebook:
        yield f"code/{code.id}/excerpts", f"excerpts with {code.path}", code.excerpts
        yield f"code/{code.id}/passages", f"passages with {code.path}", code.passages
        yield f"code/{code.id}/own", f"excerpts with {code.path} itself", code.own
        yield f"code/{code.id}/sources", f"sources with {code.path}", code.sources
    for source in summary.sources:
        yield f"source/{source.id}/excerpts", f"excerpts from {source.label}", source.excerpts
    rows = {head.id: head.label for head in summary.matrix.rows}
    columns = {source.id: source.label for source in summary.sources}
    for (row, column), value in sorted(summary.matrix.values.items()):
        if row in rows and column in columns:
            yield f"cell/{row}/{column}", f"excerpts with {rows[row]} from {columns[column]}", value
    counts = summary.appraisal
    for name in ("identified", "to_screen", "included", "excluded", "disagreed"):
        yield f"appraisal/{name}", f"sources {name.replace('_', ' ')}", getattr(counts, name)
    for place, (way, box, line) in enumerate(lines_of(counts.flow)):
        if line.number is not None:
            yield f"flow/{place}/{line.words}", f"{line.words} ({way or box})", line.number


def shown_excerpts(document: Document) -> Iterator[tuple[str, Excerpt]]:
    """Each excerpt that the document shows, once, with the short name of its source."""

    seen: set[str] = set()
    for passage in passages_of(document):
        if passage.excerpt.highlight not in seen:
            seen.add(passage.excerpt.highlight)
            yield passage.label, passage.excerpt


def packed(data: dict[str, Any]) -> str:
    """Data as `PackedData` has it."""
    return _harmless(_encoded(data))


def _harmless(text: str) -> str:
    for harmful, told in _HARMFUL:
        if harmful in text:
            text = text.replace(harmful, told)
    return text


def unpacked(text: str | bytes, name: str) -> SummaryData:
    """The data read back. Raises ExportRefused for what is no summary's data or of a newer version."""
    try:
        content = json.loads(text)
        if isinstance(content, dict) and content.get("version", 0) != VERSION:
            raise ExportRefused(
                sentence("“{name}” was made by another version of Reviewer; verify it with that one.", name=name)
            )
        return SummaryData.model_validate(content)
    except (ValueError, RecursionError, ValidationError) as error:
        raise ExportRefused(
            sentence("The data of the summary “{name}” is damaged; write the summary anew.", name=name)
        ) from error
