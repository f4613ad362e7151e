"""PDF files: paragraphs, words and pages as a reader knows them; what cannot be read is refused in time."""

from __future__ import annotations

import sys
import threading
import zlib
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ImportRefused
from reviewer.importers import read_source
from reviewer.importers.pdf.process import ChildError, read_in_child
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from tests.importers.pdf_maker import Placed, make_pdf, paragraph_lines

FIRST = (
    "Ketamine was first used as an anesthetic and has since been studied as a treatment of depression in many trials "
    "around the world. The effect is rapid in most people who took part, and it lasts about a week or so."
)
SECOND = (
    "A second paragraph has more words about the safety of the drug, which remains under discussion among clinicians "
    "and regulators, and it goes on over the end of the page because its last sentence is not finished on the page that"
)
THIRD = "began it. Only here does it end."


@pytest.fixture
def pdf(tmp_path: Path):
    def read(data: bytes | list[list[Placed]]) -> ImportedSource:
        path = tmp_path / "paper.pdf"
        path.write_bytes(data if isinstance(data, bytes) else make_pdf(data))
        return read_source(path)

    return read


def lines(*texts: str, y: float = 760, size: float = 11) -> list[Placed]:
    return [(72, y - 1.2 * size * number, size, text) for number, text in enumerate(texts)]


def running(page: int) -> list[Placed]:
    return [(72, 810, 9, "Journal of Calm 12 (2021)"), (300, 30, 9, str(page))]


def test_paragraphs_are_joined_and_pages_are_offsets(pdf) -> None:
    first = paragraph_lines(FIRST)
    second = paragraph_lines(SECOND, y=first[-1][1] - 24)
    source = pdf([[*first, *second], paragraph_lines(THIRD)])
    assert source.text == f"{FIRST}\n\n{SECOND} {THIRD}"
    assert source.page_starts == (0, source.text.index("began it."))
    assert (source.media_type, source.encoding) == ("application/pdf", "")


def test_running_headers_and_page_numbers_go_with_a_note(pdf) -> None:
    bodies = [f"Page body number {word} stands alone." for word in ("one", "two", "three", "four")]
    source = pdf([[*lines(body), *running(page)] for page, body in enumerate(bodies, start=7)])
    assert source.text == "\n\n".join(bodies)
    assert source.page_starts == tuple(source.text.index(body) for body in bodies)
    assert "“Journal of Calm 12 (2021)”" in source.notes[0]
    assert "page numbers" in source.notes[0]


def test_figures_that_do_not_count_pages_stay(pdf) -> None:
    source = pdf([lines(f"Table {number}", "More words follow here.") for number in (1, 4, 9)])
    assert all(f"Table {number}" in source.text for number in (1, 4, 9))


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (("This treat-", "ment is new."), "This treatment is new."),
        (("It is treatment-", "resistant in some."), "It is treatment-resistant in some."),
        (("We gave IL-", "6 to them."), "We gave IL-6 to them."),
        (("The Anglo-", "Saxon world."), "The Anglo-Saxon world."),
        (("A state-of-the-", "art review."), "A state-of-the-art review."),
        (("Use of self-", "report scales."), "Use of self-report scales."),
        (
            ("The placebo-", "group fell. A placebo-group is small."),
            "The placebo-group fell. A placebo-group is small.",
        ),
        (("An off-", "spring. Their offspring."), "An offspring. Their offspring."),
        (("A soft\u00ad", "ened view."), "A softened view."),
        (("It ended—", "or so we thought."), "It ended—or so we thought."),
        (("The last word-",), "The last word-"),
    ],
)
def test_hyphens_at_line_ends(pdf, written: tuple[str, ...], wanted: str) -> None:
    assert pdf([lines(*written)]).text == wanted


def test_a_word_goes_on_over_the_page(pdf) -> None:
    source = pdf([lines("A word is split at the end of this pa-"), lines("per and goes on.")])
    assert source.text == "A word is split at the end of this paper and goes on."
    assert source.page_starts == (0, source.text.index("per and"))


def test_headings_bullets_and_indents_begin_paragraphs(pdf) -> None:
    full = "This line of the text is as wide as all the others in the column are."
    page = [
        (72, 780, 16, "A heading on"), (72, 761, 16, "two lines"),
        *lines(full, full, y=740),
        (90, 713.6, 11, "Indented it begins anew and runs on to be as wide as the others."),
        (72, 700.4, 11, "and ends."),
        (72, 680, 11, "• one point"), (72, 666.8, 11, "• another point"),
    ]  # fmt: skip
    assert pdf([page]).text.split("\n\n") == [
        "A heading on two lines",
        f"{full} {full}",
        "Indented it begins anew and runs on to be as wide as the others. and ends.",
        "• one point\n• another point",
    ]


def test_two_columns_are_read_one_after_the_other(pdf) -> None:
    left = lines("The left column has", "a few short lines and", "its sentence goes on")
    right = [(320, y, size, text) for _, y, size, text in lines("in the right column,", "where it ends.")]
    assert pdf([[*left, *right]]).text == (
        "The left column has a few short lines and its sentence goes on in the right column, where it ends."
    )


def test_what_lies_beside_the_page_is_not_read(pdf) -> None:
    assert pdf([[*lines("Seen."), (72, 900, 11, "Unseen above."), (700, 700, 11, "Unseen beside.")]]).text == "Seen."


def test_a_page_without_text_is_noted(pdf) -> None:
    source = pdf([lines("First page."), [], lines("Third page.")])
    assert source.page_starts == (0, 13, 13)
    assert "page 2" in source.notes[0]


def test_metadata_is_reference_data(pdf) -> None:
    source = pdf(make_pdf([lines("Some words.")], title="Rest (a study)", author="Ann Bee"))
    assert (source.title, source.reference) == ("Rest (a study)", {"title": "Rest (a study)", "authors": "Ann Bee"})
    assert pdf(make_pdf([lines("Some Heading")], title="Microsoft Word - draft3.doc")).title == "Some Heading"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (make_pdf([lines("Hidden words.")], password="open sesame"), "protected with a password"),
        (make_pdf([[], []]), "scanned pictures"),
        (b"%PDF-1.7\nnothing more", "damaged"),
        (make_pdf([lines("Words.")])[:200], "damaged"),
        (b"words only", "not a PDF"),
    ],
)
def test_what_cannot_be_read_is_refused(pdf, data: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason) as refused:
        pdf(data)
    assert str(refused.value).startswith("“paper.pdf” ")


HANGING = [sys.executable, "-c", "import sys, threading; sys.stdin.buffer.read(); threading.Event().wait()"]


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_a_child_that_the_system_ends_is_told_apart() -> None:
    with pytest.raises(ChildError, match="crashed"):
        read_in_child(b"", Progress(), command=python("import os; os.abort()"))


@pytest.mark.parametrize(
    "content", [b"q " * 50_000_000, b"BT /F1 1 Tf 5 7 Td " + b"(AAAAAAAAAAAAAAAA) Tj 1 0 Td " * 12_000_000]
)
def test_a_small_file_that_unpacks_to_gigabytes_is_refused(pdf, content: bytes) -> None:
    packed = zlib.compress(content, 9)
    bomb = make_pdf([lines("Words.")])
    begins, ends = bomb.index(b"<< /Length"), bomb.index(b"endstream")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\n"
    with pytest.raises(ImportRefused, match=r"all the memory it may use|too much memory"):
        pdf(bomb[:begins] + stream + bomb[ends:])


def test_a_child_that_hangs_is_ended() -> None:
    with pytest.raises(ChildError, match="quiet"):
        read_in_child(b"", Progress(), command=HANGING, quiet=0.2)


def test_the_user_can_stop_a_child() -> None:
    progress = Progress()
    threading.Timer(0.2, progress.stop).start()
    with pytest.raises(Cancelled):
        read_in_child(b"x" * 1_000_000, progress, command=HANGING)


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(3)",
        "print('no json')",
        "print('[]')",
        """print('{"lines": [1]}')""",
        """print('{"lines": [["a", 1, 2, "x", 3, false]]}')""",
        """print('{"pages": 2}')""",
    ],
)
def test_a_child_that_breaks_or_lies_is_a_damaged_pdf(program: str) -> None:
    with pytest.raises(ChildError, match="damaged"):
        read_in_child(b"%PDF" * 100_000, Progress(), command=python(program))
