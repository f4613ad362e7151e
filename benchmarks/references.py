"""How long 2,000 references take in each citation style, beside joining their fields: anew, and again as in the preview."""

from __future__ import annotations

import random
from collections.abc import Iterator

from benchmarks._making import Figure, figure, least, timed
from reviewer.exporters.citations.bibliography import forget_styles
from reviewer.model.sources.source import Reference, Source
from reviewer.services.evidence.citation_styles import OWN, reference_list, styles

_FAMILIES = "Grady Her Moreno Jackson Müller Öz Zimmer Farrell".split()
_TITLE = "relief within hours trial mood and the brain in children an invented study of sleep".split()
_TYPES = ("journal article", "book", "book chapter", "report", "web page", "newspaper article", "thesis")


def run(count: int = 2_000) -> list[Figure]:
    """Two figures for each style."""
    return list(_figures(made_sources(count)))


def _figures(sources: list[Source]) -> Iterator[Figure]:
    floor = least(lambda: "\n".join(source.citation() for source in sources))
    for style in styles():
        forget_styles()
        took, _ = timed(lambda style=style: reference_list(sources=sources, style=style))  # type: ignore[misc]
        again = least(lambda style=style: reference_list(sources=sources, style=style))  # type: ignore[misc]
        yield figure(f"references: {len(sources):,} in {style}", took, "s", 5.0 if style != OWN else 0.5, floor)
        yield figure(f"references: {len(sources):,} in {style}, again", again, "s", 0.8, floor)


def made_sources(count: int) -> list[Source]:
    """Sources with the references of made-up works of several kinds."""
    chance = random.Random(5)
    return [
        Source(f"{number:032x}", "", 0, 0, _random_reference(chance, number), "", "", "", False)
        for number in range(count)
    ]


def _random_reference(chance: random.Random, number: int) -> Reference:
    names = (f"{chance.choice(_FAMILIES)}, {chance.choice('ABCDE')}." for _ in range(chance.randint(1, 5)))
    return Reference(
        title=f"{' '.join(chance.choices(_TITLE, k=8)).capitalize()} {number}",
        authors="; ".join(names),
        year=str(chance.randint(1990, 2025)),
        type=chance.choice(_TYPES),
        container="Journal of Invented Medicine",
        volume=str(chance.randint(1, 40)),
        pages=f"{number}-{number + 9}",
        publisher="Larkfield",
        url=f"https://example.org/{number}",
        accessed="2025-03-10",
    )
