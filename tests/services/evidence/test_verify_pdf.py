"""Verifying a PDF that another program has changed: its printed words are read, and found where they still stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
import pytest

from reviewer.errors import ExportRefused
from reviewer.services.evidence import verify
from tests.builder import ProjectBuilder
from tests.exporters.summary_project import Review, a_review
from tests.exporters.summary_reader import bare, pdf_text

LETTERS = "The gift of a “fluffy” office: it’s often ‘shifted’, Žluťoučký kůň, 5 µg of Ωmega, naïve – 12 % (½)."
WORDS = "w{0}x is what it said, and often it’s the first of a long efficient list of effects, at last;"


@pytest.fixture
def review(a_project: Callable[[], ProjectBuilder], tmp_path: Path) -> Review:
    return a_review(a_project(), tmp_path)


def resaved(path: Path, without: str = "") -> None:
    """Save it as an editor does that adds to the end of the file, with some words taken off the page."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for page in document:
        gone = signs_of(page, without) if without else []
        for each in gone:
            page.remove_obj(each)
        if gone or not without:
            page.gen_content()
    with path.open("wb") as stream:
        document.save(stream, flags=raw.FPDF_INCREMENTAL)
    document.close()


def signs_of(page: pypdfium2.PdfPage, words: str) -> list[pypdfium2.PdfObject]:
    """What a page draws where some words stand on one of its lines."""
    text = page.get_textpage()
    at = text.get_text_range().find(words)
    if at < 0:
        return []
    boxes = [text.get_charbox(number) for number in range(at, at + len(words))]
    left, right = min(box[0] for box in boxes) - 1, max(box[2] for box in boxes) + 1
    low, high = min(box[1] for box in boxes) - 1, max(box[3] for box in boxes) + 1
    drawn = [(each, each.get_bounds()) for each in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    return [each for each, (a, b, c, d) in drawn if left <= a and c <= right and low <= b and d <= high]


def states(review: Review, path: Path) -> dict[str, tuple[str, str]]:
    found = verify.verify_summary(project=review.builder.project, path=path)
    return {each.key: (each.state, each.why) for each in found.verdicts if each.kind == "quote"}


def test_a_quote_that_was_taken_off_the_page_does_not_hold_and_the_others_do(review: Review) -> None:
    path = review.write("pdf")
    before = path.read_bytes()
    resaved(path, "Sleep got worse.")
    assert path.read_bytes().startswith(before)
    assert "Sleep" not in pdf_text(path)
    found = states(review, path)
    assert found.pop(review.ids[7]) == ("changed", "the summary does not show these characters any more")
    assert set(found.values()) == {("holds", "")}


def test_a_pdf_that_was_only_saved_again_holds(review: Review) -> None:
    path = review.write("pdf")
    before = path.read_bytes()
    resaved(path)
    assert path.read_bytes() != before
    assert set(states(review, path).values()) == {("holds", "")}


def test_quotes_over_many_lines_and_pages_are_found(a_project: Callable[[], ProjectBuilder], tmp_path: Path) -> None:
    sentences = [WORDS.format(number) for number in range(900)]
    builder = a_project().with_source(f"{LETTERS}\n" + " ".join(sentences), "Long")
    builder.coded(LETTERS, "A")
    for at in range(0, 900, 90):
        builder.coded(" ".join(sentences[at : at + 90]), "A")
    path = Review(builder, tmp_path).write("pdf")
    resaved(path)
    found = verify.verify_summary(project=builder.project, path=path)
    assert (found.count("quote", "holds"), found.holds) == (11, True)


def test_letters_come_back_from_the_page_as_they_stand_in_the_source(
    a_project: Callable[[], ProjectBuilder], tmp_path: Path
) -> None:
    builder = a_project().with_source(LETTERS, "One").coded(LETTERS, "A")
    assert bare(LETTERS) in bare(pdf_text(Review(builder, tmp_path).write("pdf")))


def test_pages_that_cannot_be_read_are_refused_in_a_sentence(review: Review) -> None:
    path = review.write("pdf")
    content = path.read_bytes()
    path.write_bytes(
        b"%PDF-1.4\n" + content[content.rindex(b" obj", 0, content.index(b"/EmbeddedFile")) :].split(b"endstream")[0]
    )
    with pytest.raises(ExportRefused, match="cannot be read; ask for the file"):
        states(review, path)
