"""Makes excerpts for exports, as a project would hand them out."""

from __future__ import annotations

import hashlib
from typing import Any

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.sources.source import Reference

RISKS = CodeLabel("1" * 32, "Risks/Dissociation", "#d9776c")
BENEFITS = CodeLabel("2" * 32, "Benefits", "#4fa36b")
REFERENCE = Reference(
    title="A trial in six towns",
    authors="Example, A.; Sample, B.",
    year="2021",
    type="trial overview",
    url="https://example.org/six-towns",
    doi="10.1234/six",
    publisher="Example Press",
    language="en",
    accessed="2024-05-01",
)


def an_excerpt(quote: str = "relief within hours", **values: Any) -> Excerpt:
    """An excerpt; anything not said is filled in."""
    filled: dict[str, Any] = {
        "highlight": hashlib.sha256(f"{quote}{values.get('start')}".encode()).hexdigest()[:32],
        "source": "a" * 32,
        "source_title": "A trial in six towns",
        "source_sha256": "ab" * 32,
        "reference": REFERENCE,
        "start": 120,
        "end": 120 + len(quote),
        "quote": quote,
        "codes": (RISKS, BENEFITS),
        "coder": "Reviewer A",
        "coder_id": "c" * 32,
        "memo": "",
        "created": 1_700_000_000_000,
        "paragraph": 4,
    }
    return Excerpt(**{**filled, **values})


def from_source(number: int, quote: str, **values: Any) -> Excerpt:
    """An excerpt from the source with this number."""
    title = f"Source {number}"
    named = {"source": f"{number:032x}", "source_title": title, "reference": Reference(title=title)}
    return an_excerpt(quote, **{**named, **values})


def listed(*excerpts: Excerpt, filter: str = "", project: str = "Ketamine in six texts", made: int = 0) -> ExcerptList:
    """Excerpts as a list to export."""
    return ExcerptList(project, excerpts, filter, made)
