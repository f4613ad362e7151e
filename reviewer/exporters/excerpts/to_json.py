"""JSON: a list with one object for each excerpt, one a line, in UTF-8. `start` and `end` are code points."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, BinaryIO

from reviewer.exporters.shared.wording import has_context, in_steps
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.progress import Progress


def write_json(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """All excerpts; `before` and `after` are there when any excerpt brings them. No excerpts give an empty list."""
    context = has_context(listed.excerpts)
    first = True
    stream.write(b"[")
    for part in in_steps(listed.excerpts):
        lines = [json.dumps(_record(excerpt, context), ensure_ascii=False) for excerpt in part]
        stream.write(("\n" if first else ",\n").encode() + ",\n".join(lines).encode("utf-8"))
        first = False
        progress.step(len(part))
    stream.write(b"]\n" if first else b"\n]\n")


def _record(excerpt: Excerpt, context: bool) -> dict[str, Any]:
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
        "reference": asdict(excerpt.reference),
    }
    return record | ({"before": excerpt.before, "after": excerpt.after} if context else {})
