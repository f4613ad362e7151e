"""Presentations: slides in their order, each a page, with titles, lists, tables and notes; and what is broken or hostile."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile
from reviewer.model.sources.imported import ImportedSource

DECK = Path(__file__).parent / "files" / "calm.pptx"
"""A deck of our own, written by another program (python-pptx)."""
SLIDE = "ppt/slides/slide2.xml"


def read(content: bytes) -> ImportedSource:
    return read_given(GivenFile("deck.pptx", content))


def changed(name: str, *changes: tuple[bytes, bytes]) -> bytes:
    """The deck with one part other, or left out where nothing is to change in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(DECK) as deck, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in deck.namelist():
            content = deck.read(member)
            if member != name:
                archive.writestr(member, content)
                continue
            for old, new in changes:
                assert old in content
                content = content.replace(old, new)
            if changes:
                archive.writestr(member, content)
    return out.getvalue()


def test_slides_in_their_order_with_what_stands_on_them() -> None:
    source = read(DECK.read_bytes())
    assert source.text == (
        "Calm waters\n\nWhat forty people said\n\nMethods\n\n• We asked forty people\n• by post\n• and wrote it down 🌱 here\n\n"
        "Speaker notes\n\nSay how they were chosen.\n\nThank them.\n\nDoses\n\n"
        "Drug\tLow\tHigh\nKetamine\t0.5\t1.0\nPlacebo\tnone at all\n\nLast words."
    )
    assert (source.title, source.reference["authors"], source.reference["year"]) == ("Calm waters", "Ann Bee", "2024")
    # The third slide has nothing on it.
    starts = [source.text.index(word) for word in ("Calm", "Methods", "Doses", "Doses")]
    assert list(source.page_starts) == starts
    assert source.notes == ("Pictures, charts and objects on the slides have no text that is read: 1.",)


def test_what_is_what_on_a_slide() -> None:
    source = read(DECK.read_bytes())
    found = [(part.kind, part.number, source.text[part.start : part.end]) for part in source.structure.parts]
    assert [each for each in found if each[0] in ("heading", "item", "strong", "link")] == [
        ("heading", 1, "Calm waters"),
        ("heading", 2, "Methods"),
        ("item", 1, "• We asked forty people"),
        ("item", 2, "• by post"),
        ("item", 1, "• and wrote it down 🌱 here"),
        ("strong", 0, "wrote it down"),
        ("link", 0, "here"),
        ("heading", 3, "Speaker notes"),
        ("heading", 2, "Doses"),
    ]
    (table,) = source.structure.of("table")
    assert table.number == 3
    merged = list(source.structure.of("cell"))[-1]
    assert (source.text[merged.start : merged.end], merged.columns) == ("none at all", 2)
    (link,) = source.structure.of("link")
    assert link.value == "https://example.org/a"


def test_a_hidden_slide_is_read_and_told() -> None:
    source = read(changed(SLIDE, (b"<p:sld ", b'<p:sld show="0" ')))
    assert "We asked forty people" in source.text
    assert source.notes[0] == "Hidden slides are read too: 1."


@pytest.mark.parametrize(
    ("name", "change", "sentence"),
    [
        ("ppt/presentation.xml", (b"<p:sldIdLst>", b"<p:sldIdLst"), "is damaged, or not a presentation"),
        (SLIDE, (b"</p:sld>", b"</p:slide>"), "is damaged, or not a presentation"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(name: str, change: tuple[bytes, bytes], sentence: str) -> None:
    with pytest.raises(ImportRefused, match=sentence):
        read(changed(name, change))


def test_a_missing_slide_leaves_the_others() -> None:
    assert "Last words." in read(changed(SLIDE)).text


def test_shapes_in_shapes_without_end_and_entities() -> None:
    nested = b"<p:grpSp>" * 150 + b"</p:grpSp>" * 150
    assert "forty" in read(changed(SLIDE, (b"</p:spTree>", nested + b"</p:spTree>"))).text
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    opened = read(changed(SLIDE, (b"We asked", b"We &e; asked"), (b"<p:sld ", entity + b"<p:sld "))).text
    assert "• We" in opened
    assert "root:" not in opened


def test_a_deck_of_pictures_has_no_text() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(DECK) as deck, zipfile.ZipFile(out, "w") as archive:
        for member in (each for each in deck.namelist() if "notesSlide" not in each):
            is_slide = member.startswith("ppt/slides/slide")
            archive.writestr(member, deck.read("ppt/slides/slide3.xml" if is_slide else member))
    with pytest.raises(ImportRefused, match="no text on its slides"):
        read(out.getvalue())
