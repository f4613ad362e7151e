"""How long the export of 10,000 excerpts takes in each format, beside the bare writing of their quotes."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from benchmarks._making import Figure, figure, least
from reviewer.exporters.excerpts.registry import write
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.sources.source import Reference

EXCERPTS = 10_000
BUDGETS = {"csv": 0.5, "xlsx": 2.0, "docx": 5.0, "html": 1.0}
_WORDS = "the dose was given twice a week and people said that sleep mood or pain had changed within hours".split()


def make_excerpts(count: int) -> ExcerptList:
    """Excerpts of 10 to 60 words from sources with a hundred each, every third with a memo."""
    chance = random.Random(1)
    codes = (CodeLabel("1" * 32, "Risks/Dissociation", "#d9776c"), CodeLabel("2" * 32, "Benefits", "#4fa36b"))
    excerpts = []
    for number in range(count):
        quote = " ".join(chance.choices(_WORDS, k=chance.randint(10, 60)))
        source = number // 100
        title = f"A source with the number {source}"
        reference = Reference(
            title=title, authors="Example, A.", year="2021", type="web article", url=f"https://example.org/{source}",
            publisher="Example Press", language="en", accessed="2024-05-01",
        )  # fmt: skip
        excerpts.append(
            Excerpt(
                highlight=f"{number:032x}", source=f"{source:032x}", source_title=title, source_sha256=f"{source:064x}",
                reference=reference, start=number * 300, end=number * 300 + len(quote), quote=quote,
                codes=codes[: chance.randint(0, 2)], coder="Reviewer A", coder_id="a" * 32,
                memo="Compare with the other reviewer." if number % 3 == 0 else "", created=1_700_000_000_000 + number,
                paragraph=number % 100 + 1,
            )
        )  # fmt: skip
    return ExcerptList("A review", tuple(excerpts), "all excerpts")


def run(count: int = EXCERPTS) -> list[Figure]:
    """Measure the four formats with a budget; a smaller `count` is for trying out."""
    listed = make_excerpts(count)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        quotes = "\n".join(excerpt.quote for excerpt in listed.excerpts)
        floor = least(lambda: (folder / "floor.txt").write_text(quotes, "utf-8"))
        return [_figure(listed, folder, format, budget, floor) for format, budget in BUDGETS.items()]


def _figure(listed: ExcerptList, folder: Path, format: str, budget: float, floor: float) -> Figure:
    took = least(lambda: write(listed, folder / f"out.{format}", overwrite=True))
    name = f"export: {len(listed.excerpts):,} excerpts to {format.upper()}"
    return figure(name, took, "s", budget, floor)
