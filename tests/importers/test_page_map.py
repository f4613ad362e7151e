"""Where characters of a PDF's text stand on its pages: against places that the test itself wrote into the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.importers import read_source
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import PageMap
from tests.importers.pdf_maker import Placed, make_pdf, paragraph_lines

LEFT = [(72.0, 760.0 - 13 * at, 11.0, text) for at, text in enumerate(("The drug acts within", "hours and the effi-"))]
RIGHT = [(320.0, 760.0 - 13 * at, 11.0, text) for at, text in enumerate(("cacy lasts for some", "days, mostly a week"))]


@pytest.fixture
def read(tmp_path: Path):
    def reading(pages: list[list[Placed]], **page: object) -> ImportedSource:
        path = tmp_path / "paper.pdf"
        path.write_bytes(make_pdf(pages, **page))
        return read_source(path)

    return reading


def map_of(source: ImportedSource) -> PageMap:
    assert source.pages is not None
    return source.pages


def test_a_character_stands_where_its_line_was_written(read):
    source = read([[(72, 700, 20, "Wide words"), (72, 600, 20, "other words")]])
    pages = map_of(source)
    number, box = pages.place(source.text.index("Wide")) or (-1, None)
    assert number == 0
    assert box is not None
    assert box.left == pytest.approx(72, abs=0.2)
    assert box.bottom < 700 < box.top
    # Helvetica: W is 944 thousandths of the size wide (Adobe's font metrics).
    assert box.width == pytest.approx(0.944 * 20, abs=0.2)
    other = pages.place(source.text.index("other"))
    assert other is not None
    assert other[1].bottom < 600 < other[1].top


def test_a_passage_over_columns_hyphen_and_line_ends_covers_a_box_a_row(read):
    source = read([LEFT + RIGHT])
    assert "the efficacy lasts for some days" in source.text
    pages = map_of(source)
    start, end = source.text.index("within"), source.text.index("lasts") + 5
    boxes = list(pages.boxes(start, end))
    assert [number for number, _ in boxes] == [0, 0, 0]
    bases, lefts = [760, 747, 760], [72 + 11 * 7, 72, 320]
    for (_, box), base, left in zip(boxes, bases, lefts, strict=True):
        assert box.bottom < base < box.top
        assert box.left == pytest.approx(left, abs=12)
    # From the first point to the last: the same characters again.
    page = pages.pages[0]
    first, last = pages.place(start), pages.place(end - 1)
    assert first is not None
    assert last is not None
    one, other = first[1], last[1]
    assert page.place_at(one.left, one.middle[1]) == start
    assert page.place_at(other.right, other.middle[1]) == end


def test_what_the_extraction_made_has_no_place(read):
    source = read([LEFT + RIGHT])
    pages = map_of(source)
    made = source.text.index("within") + len("within")
    assert source.text[made] == " "
    assert pages.place(made) is None
    assert list(pages.boxes(made, made + 1)) == []
    # A space that stands on the page has one.
    assert pages.place(source.text.index(" drug")) is not None


def test_a_passage_over_a_page_end_stands_on_both(read):
    story = (
        "This sentence is long enough to fill some lines of a page and it does not end before that page ends, so that "
        "the reader has to turn the leaf in the middle of what is said, as one does in books, when the sentence goes"
    )
    source = read([paragraph_lines(story), [(72, 760, 11, "on and on until it ends.")]])
    pages = map_of(source)
    start = source.text.index("goes")
    assert source.text[start : start + 10] == "goes on an"
    assert [number for number, _ in pages.boxes(start, start + 10)] == [0, 1]


def test_a_point_beside_the_text_means_the_row_at_its_height(read):
    rows = ["A long line of words that fills the whole measure of the column", "short end."]
    source = read([[(72, 700 - 14 * at, 11, row) for at, row in enumerate(rows)]])
    page = map_of(source).pages[0]
    assert page.character_at(500, 690) is None
    assert page.place_at(500, 690) == source.text.index("end.") + 4
    assert page.place_at(10, 690) == source.text.index("short")
    assert page.place_at(300, 30) > source.text.index("short")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_is_seen_as_it_is_turned(read, turn):
    source = read([[(72, 700, 11, "Turned words stand here")]], rotate=turn, box=(10, 20, 605, 862))
    pages = map_of(source)
    frame = pages.pages[0].frame
    assert frame == Frame(10, 20, 605, 862, turn)
    assert frame.size == ((842, 595) if turn in (90, 270) else (595, 842))
    placed = pages.place(0)
    assert placed is not None
    seen = frame.seen(placed[1])
    # The first letter stands 62 from the left edge and 680 above the lower one.
    middle = {0: (62, 162), 90: (680, 62), 180: (533, 680), 270: (162, 533)}[turn]
    assert seen.middle == pytest.approx(middle, abs=9)
    assert frame.on_page(*seen.middle) == pytest.approx(placed[1].middle)
    assert pages.pages[0].character_at(*frame.on_page(*seen.middle)) == 0


def test_upright_text_is_a_row(read):
    upright = (0.0, 1.0, -1.0, 0.0)
    source = read([[(300, 200, 12, "Upright words")]], matrix=upright)
    # Letters above each other have come out as lines of their own ever since.
    assert source.text.startswith("U\n\np")
    page = map_of(source).pages[0]
    (row,) = page.rows
    assert row.upright
    assert row.rising
    assert page.place_at(299, 190) == 0
    assert page.place_at(299, 500) == len(source.text)
    box = page.box(3)
    assert box is not None
    assert page.character_at(*box.middle) == 3


def test_a_ligature_is_some_letters_with_a_part_of_its_box_each():
    from array import array

    from reviewer.importers.pdf.mapping import LineInText, mapped
    from reviewer.importers.pdf.process import Line

    sign = array("i", [100, 0, 200, 120, 200, 0, 260, 120]).tobytes()
    line = Line("ﬁx", 10, 0, 26, 12, boxes=sign)
    pages = mapped("fix", [LineInText(0, 0, line, "fix")], (0,), (Frame(0, 0, 100, 100),))
    assert [pages.place(at)[1].left for at in range(3)] == [10, 15, 20]  # type: ignore[index]
    assert [pages.pages[0].character_at(x, 5) for x in (12, 17, 25)] == [0, 1, 2]
