"""JSON: a list with one object for each excerpt, one a line, in UTF-8. `start` and `end` are code points.

A region of a page has no quote but a `region`: its page from 1, and left, bottom, right and top in points (of a picture: pixels)
from the lower left corner. `cases` are the names of those it stands in, there where the project has any."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, BinaryIO

from reviewer.exporters.excerpts.told import brings_context
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.sources.source import Reference
from reviewer.pace import in_parts
from reviewer.progress import Progress

_STEP = 250
"""Excerpts between two words on progress."""


def write_json(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """All excerpts; `before` and `after` are there when any excerpt brings them. No excerpts give an empty list."""
    context, excerpts = brings_context(listed)
    records = _Records(context, listed.cases)
    first = True
    stream.write(b"[")
    for part in in_parts(excerpts, _STEP):
        lines = ",\n".join(map(records.line, part))
        stream.write(f"{'' if first else ','}\n{lines}".encode())
        first = False
        progress.step(len(part))
    stream.write(b"]\n" if first else b"\n]\n")


class _Records:
    """The objects, each as a line."""

    def __init__(self, context: bool, cases: bool) -> None:
        self._context, self._cases = context, cases
        self._encode = json.JSONEncoder(ensure_ascii=False).encode
        self._reference: tuple[Reference | None, dict[str, str]] = (None, {})

    def line(self, excerpt: Excerpt) -> str:
        if excerpt.reference is not self._reference[0]:
            self._reference = (excerpt.reference, asdict(excerpt.reference))
        record: dict[str, Any] = {
            "id": excerpt.highlight,
            "source": excerpt.source_title,
            "source_id": excerpt.source,
            "source_sha256": excerpt.source_sha256,
            "start": excerpt.start,
            "end": excerpt.end,
            "quote": excerpt.quote,
            "codes": [code.path for code in excerpt.codes],
            "coder": excerpt.coder,
            "coder_id": excerpt.coder_id,
            "memo": excerpt.memo,
            "paragraph": excerpt.paragraph,
            "page": excerpt.page,
            "created": excerpt.date,
            "reference": self._reference[1],
        }
        if excerpt.region:
            record["region"] = {"page": excerpt.region.page, "box": [round(edge, 1) for edge in excerpt.region.box]}
        if self._cases:
            record["cases"] = list(excerpt.cases)
        if self._context:
            record |= {"before": excerpt.before, "after": excerpt.after}
        return self._encode(record)
