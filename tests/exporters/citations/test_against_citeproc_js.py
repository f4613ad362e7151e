"""References and citations equal those of citeproc-js: 100 invented works of 36 kinds, 8 styles, 3 languages.

What citeproc-js writes stands in `oracle/`; `tools/references_oracle.mjs` says how it is made.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from reviewer.exporters.citations.csl.marks import tagged
from reviewer.exporters.citations.csl.processor import Processor
from reviewer.exporters.citations.csl.style_file import read_style
from reviewer.services.shared.resources import resource

ORACLE = Path(__file__).parent / "oracle"
WORKS = json.loads((ORACLE / "works.json").read_text("utf-8"))
EXPECTED = sorted(ORACLE.glob("*.*.json"))


@lru_cache(maxsize=1)
def written(name: str) -> list[tuple[str, str, str]]:
    style, language, _ = name.split(".")
    processor = Processor(
        read_style(resource("styles-csl", f"{style}.csl")), language=language, folder=resource("locales-csl")
    )
    return [(each.id, tagged(each.text), tagged(each.citation)) for each in processor.entries(WORKS)]


def expected(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return found


def test_the_oracle_is_what_it_says() -> None:
    assert len(WORKS) == 100
    assert len({work["type"] for work in WORKS}) >= 20
    assert len({path.name.split(".")[0] for path in EXPECTED}) == 8
    assert len({path.name.split(".")[1] for path in EXPECTED}) == 3
    assert len(EXPECTED) == 24
    # A style leaves out hardly anything.
    assert sum(1 for path in EXPECTED for each in expected(path) if each["entry"]) > 2_390


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_entry_is_equal_in_text_and_looks(path: Path) -> None:
    entries = {source: entry for source, entry, _ in written(path.name)}
    assert entries == {each["id"]: each["entry"] for each in expected(path)}


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_the_order_is_equal(path: Path) -> None:
    assert [source for source, _, _ in written(path.name)] == [each["id"] for each in expected(path)]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_citation_in_the_text_is_equal(path: Path) -> None:
    citations = {source: citation for source, _, citation in written(path.name)}
    assert citations == {each["id"]: each["citation"] for each in expected(path)}
