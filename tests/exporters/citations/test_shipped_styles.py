"""The styles and languages that ship: valid CSL, whole, licensed, and able to write every kind of work."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from reviewer.exporters.citations.csl.languages import languages
from reviewer.exporters.citations.csl.style_file import read_style
from reviewer.services.evidence import citation_styles
from reviewer.services.shared.resources import resource

STYLES, WORDS = resource("styles-csl"), resource("locales-csl")
SCHEMA = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "schema" / "csl.rng")))
SHIPPED = [*sorted(STYLES.glob("*.csl")), *sorted(WORDS.glob("*.xml"))]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_it_is_valid_by_the_schema_of_csl(path: Path) -> None:
    assert SCHEMA.validate(etree.parse(str(path))), SCHEMA.error_log


def test_the_schema_finds_faults() -> None:
    text = (STYLES / "apa.csl").read_text("utf-8").replace('variable="DOI"', 'variable="DIO"')
    assert not SCHEMA.validate(etree.fromstring(text.encode()))


def test_there_are_the_styles_that_reviews_are_written_in() -> None:
    assert citation_styles.shipped_styles() == [
        "ama", "apa", "bmj", "chicago-author-date", "harvard", "ieee", "mla", "nature", "vancouver"
    ]  # fmt: skip
    assert all(read_style(STYLES / f"{name}.csl").title for name in citation_styles.shipped_styles())


def test_there_are_the_languages_of_many_teams() -> None:
    assert languages(WORDS) == ["de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "it-IT", "nl-NL", "pt-BR", "pt-PT"]


@pytest.mark.parametrize("folder", [STYLES, WORDS], ids=["styles", "languages"])
def test_the_license_is_with_them(folder: Path) -> None:
    notice = (folder / "LICENSE.md").read_text("utf-8")
    assert "Attribution-ShareAlike 3.0" in notice
    assert all(f"`{path.name}`" in notice for path in folder.iterdir() if path.suffix in (".csl", ".xml"))
