"""Pages as they are drawn: bounded in size and time, whatever the file is; a process that breaks is started anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reviewer.pages.draw_child import MOST_PIXELS, size_in_pixels
from reviewer.services.sources.pages import Drawer, NotDrawn, Picture
from tests.importers.pdf_maker import make_pdf

ONE = [[(72.0, 700.0, 40.0, "HHHHHH")]]


@pytest.fixture
def drawer() -> Iterator[Callable[..., Drawer]]:
    made: list[Drawer] = []

    def make(**given: Any) -> Drawer:
        made.append(Drawer(**given))
        return made[-1]

    yield make
    for one in made:
        one.close()


def ink(picture: Picture) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is not white, in pixels."""
    rows = [picture.pixels[at : at + 4 * picture.width] for at in range(0, len(picture.pixels), 4 * picture.width)]
    dark = [[x for x in range(picture.width) if row[4 * x] < 128] for row in rows]
    lines = [y for y, xs in enumerate(dark) if xs]
    return (min(min(xs) for xs in dark if xs), lines[0], max(max(xs) for xs in dark if xs) + 1, lines[-1] + 1)


def test_a_page_is_drawn_as_wide_as_it_is_wanted_with_its_letters_in_place(drawer):
    draw = drawer()
    assert draw.open(make_pdf(ONE)) == 1
    picture = draw.draw(0, 595)
    assert (picture.width, picture.height) == (595, 842)
    left, top, right, bottom = ink(picture)
    # Six letters H of 722 thousandths of 40 points stand on a line 700 points from below; H is 718 thousandths high.
    assert left == pytest.approx(72 + 3, abs=2)
    assert right == pytest.approx(72 + 6 * 0.722 * 40 - 3, abs=2)
    assert bottom == pytest.approx(842 - 700, abs=1)
    assert top == pytest.approx(842 - 700 - 0.718 * 40, abs=1)
    assert draw.draw(0, 1190).height == 1684


def test_a_page_is_drawn_as_it_is_turned(drawer):
    draw = drawer()
    draw.open(make_pdf(ONE, rotate=90))
    picture = draw.draw(0, 842)
    assert (picture.width, picture.height) == (842, 595)
    left, _, right, _ = ink(picture)
    assert left == pytest.approx(700, abs=1)
    assert right == pytest.approx(700 + 0.718 * 40, abs=1)


def test_huge_pages_and_negative_boxes_are_drawn_with_fewer_pixels(drawer):
    draw = drawer()
    draw.open(make_pdf(ONE, box=(-200_000, -200_000, 200_000, 200_000)))
    picture = draw.draw(0, 12_000)
    assert picture.width * picture.height <= MOST_PIXELS + 12_000
    draw.open(make_pdf(ONE, box=(-10, -20, 585, 822)))
    assert ink(draw.draw(0, 595))[0] == pytest.approx(72 + 10 + 3, abs=2)


@pytest.mark.parametrize(("wide", "high"), [(1, 1_000_000), (1_000_000, 1), (14_400, 14_400), (612, 792)])
def test_no_size_asks_for_more_than_the_most(wide, high):
    columns, rows = size_in_pixels(wide, high, 12_000)
    assert columns * rows <= MOST_PIXELS + columns + rows
    assert max(columns, rows) <= 30_000
    assert min(columns, rows) >= 1


@pytest.mark.parametrize(
    ("content", "problem"),
    [(make_pdf(ONE, password="secret"), "password"), (b"%PDF-1.4 and nothing more", "damaged"), (b"", "damaged")],
)
def test_what_cannot_be_opened_says_why_and_another_file_can(drawer, content, problem):
    draw = drawer()
    with pytest.raises(NotDrawn) as refused:
        draw.open(content)
    assert refused.value.problem == problem
    draw.open(make_pdf(ONE))
    with pytest.raises(NotDrawn):
        draw.draw(7, 100)
    assert draw.draw(0, 100).width == 100


def test_a_page_that_never_ends_is_given_up(drawer):
    hangs = [sys.executable, "-c", "import time; time.sleep(60)"]
    draw = drawer(command=hangs, seconds=0.3)
    with pytest.raises(NotDrawn) as refused:
        draw.open(make_pdf(ONE))
    assert refused.value.problem == "slow"


@pytest.mark.parametrize(
    "said", ["", "[1]", "no json", '{"width": 100000, "height": 100000}', '{"width": 9, "height": 9}']
)
def test_a_process_that_breaks_or_lies_is_started_once_more_and_then_given_up(drawer, said):
    lies = [
        sys.executable,
        "-c",
        f"import sys; print('{{\"pages\": 1}}'); print({said!r}, end=chr(10)); sys.stdout.flush()",
    ]
    draw = drawer(command=lies)
    draw.open(b"%PDF-")
    with pytest.raises(NotDrawn) as refused:
        draw.draw(0, 100)
    assert refused.value.problem == "broken"


def test_a_process_whose_time_was_up_is_started_anew(drawer):
    draw = drawer()
    draw.open(make_pdf(ONE))
    before = draw.draw(0, 100)
    assert draw._child is not None
    draw._child.kill()
    assert draw.draw(0, 100) == before


def test_nothing_is_drawn_after_the_end(drawer):
    draw = drawer()
    draw.open(make_pdf(ONE))
    draw.close()
    with pytest.raises(NotDrawn):
        draw.draw(0, 100)


def test_scripts_embedded_files_and_missing_fonts_are_left_alone(drawer, tmp_path):
    script = b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\)) >>"
    launch = b"/AA << /WC << /S /Launch /F (%s) >> >>" % str(tmp_path / "started").encode()
    embedded = b"/Names << /EmbeddedFiles << /Names [(evil.exe) << /Type /Filespec /F (evil.exe) >>] >> >>"
    content = make_pdf(ONE).replace(b"/Type /Catalog", b"/Type /Catalog " + b" ".join((script, launch, embedded)))
    content = content.replace(b"/Font << /F1 3 0 R >>", b"/Font << >>        ")
    draw = drawer()
    assert draw.open(content) == 1
    picture = draw.draw(0, 100)
    assert (picture.width, picture.height) == (100, 142)
    assert list(tmp_path.iterdir()) == []


def test_ten_thousand_pages_are_opened_and_the_last_one_drawn(drawer):
    draw = drawer()
    assert draw.open(make_pdf(ONE * 10_000)) == 10_000
    assert ink(draw.draw(9_999, 595))[0] == pytest.approx(75, abs=2)


def linked(*annotations: bytes) -> bytes:
    """Two pages, the first with these annotations."""
    return make_pdf([*ONE, *ONE]).replace(
        b"/Type /Page /Parent", b"/Type /Page /Annots [%s] /Parent" % b" ".join(annotations), 1
    )


def link(target: bytes) -> bytes:
    return b"<< /Type /Annot /Subtype /Link /Rect [72 690 300 740] %s >>" % target


def test_links_say_where_they_lead_and_programs_and_files_are_none(drawer):
    draw = drawer()
    draw.open(
        linked(
            link(b"/A << /S /URI /URI (https://example.org/a?b=1) >>"),
            link(b"/Dest [1 /XYZ 0 500 0]"),
            link(b"/A << /S /GoTo /D [1 /Fit] >>"),
            link(b"/A << /S /URI /URI (javascript:alert\\(1\\)) >>"),
            link(b"/A << /S /URI /URI (file:///etc/passwd) >>"),
            link(b"/A << /S /Launch /F (evil.exe) >>"),
            link(b"/A << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
            link(b"/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>"),
            link(b"/Dest [99 /Fit]"),
            link(b""),
        )
    )
    links = draw.links(0)
    assert [(one.address, one.page, one.top) for one in links] == [
        ("https://example.org/a?b=1", 0, None), ("", 1, 500.0), ("", 1, None),
    ]  # fmt: skip
    assert tuple(links[0].box) == pytest.approx((72, 690, 300, 740))
    assert draw.links(1) == []
    assert draw.links(7) == []
    assert draw.draw(0, 100).width == 100
