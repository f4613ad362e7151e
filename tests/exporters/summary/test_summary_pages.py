"""Tables on printed pages: the head above the rows on every page, no row lost, cut, shown twice or left with one other."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2

from reviewer.analysis.blocks import Document, Grid, Run, Section, Text
from tests.exporters.long_tables import ROWS, bodies, document, long_table, rows_in, written
from tests.exporters.summary_reader import bare, pdf_links

_LEFT, _RIGHT = 72, 595 - 72


def test_the_head_stands_above_the_rows_on_every_page(tmp_path: Path) -> None:
    pages = bodies(written(document(long_table(), long_table(40)), tmp_path / "a.pdf"))
    with_rows = [said for said in pages if rows_in(said)]
    assert len(with_rows) > 4
    for said in with_rows:
        assert re.search(r"ZeileWertWortR\d+=", said[: said.index("=aus")])
    assert rows_in("".join(pages)) == [*range(ROWS), *range(40)]
    second = sum("Part1Alongtable" in said for said in pages if "R149=149=aus" in said)
    assert sum(said.count("ZeileWert") for said in pages) == len(with_rows) + second


def test_entries_of_the_contents_lead_to_their_headings(tmp_path: Path) -> None:
    links = pdf_links(written(document(long_table(), long_table(40)), tmp_path / "a.pdf"))
    for words, title in (("Part 0", "Part 0"), ("Part 1", "Part 1"), ("The end", "The end"), ("Back", "Part 0")):
        wheres = [where for said, where in links if bare(said).startswith(bare(words))]
        assert wheres
        assert all(bare(where).startswith(bare(title)) for where in wheres), (words, wheres)


def test_no_page_has_only_one_or_two_rows_of_a_table(tmp_path: Path) -> None:
    """Tables of every length between two pages and a little, each after so much text that it begins anywhere on its page."""
    sections = []
    for rows in range(3, 90, 2):
        lines = "\n".join(["A line."] * (rows * 7 % 41))
        sections.append(Section(1, f"P{rows}", f"p_{rows}", (Text((Run(lines),)), long_table(rows))))
    pages = bodies(written(Document("A title", "", (), tuple(sections)), tmp_path / "a.pdf"))
    everything = "".join(pages)
    assert rows_in(everything) == [row for rows in range(3, 90, 2) for row in range(rows)]
    for said in pages:
        runs = [0]
        for row in rows_in(said):
            runs = [*runs, 1] if row == 0 else [*runs[:-1], runs[-1] + 1]
        for count in runs[1:] if runs[0] == 0 else runs:
            assert count > 2


def test_no_part_of_a_wide_table_leaves_two_rows_on_a_page(tmp_path: Path) -> None:
    head = ("Code", *(f"Source {n}" for n in range(20)))
    for rows in range(8, 60, 5):
        grid = Grid("Wide", head, tuple((Run(f"R{n}="), *(Run(f"{n}") for _ in range(20))) for n in range(rows)))
        pages = bodies(written(document(grid), tmp_path / "a.pdf"))
        parts = [re.findall(r"R(\d+)=", part) for said in pages for part in re.split("Wide,?columns", said)]
        assert sum(map(len, parts)) == rows * 3
        assert all(len(part) > 2 for part in parts if part)


def test_a_row_higher_than_a_page_goes_on_between_its_lines(tmp_path: Path) -> None:
    words = [f"w{n}x" for n in range(4_000)]
    said = "".join(bodies(written(document(long_table(30, ""), long_table(1, " ".join(words))), tmp_path / "a.pdf")))
    assert re.findall(r"w\d+x", said) == words


def test_a_head_of_half_a_page_is_not_repeated(tmp_path: Path) -> None:
    grid = Grid("Wide", ("Zeile " * 600, "Wert"), tuple((Run(f"R{n}"), Run(f"={n}=aus")) for n in range(80)))
    said = "".join(bodies(written(document(grid), tmp_path / "a.pdf")))
    assert rows_in(said) == list(range(80))
    assert said.count("Zeile") == 600


def test_no_line_of_a_long_text_is_written_on_two_pages(tmp_path: Path) -> None:
    words = [f"w{n}x" for n in range(4_000)]
    said = Document("A title", "", (), (Section(1, "One", "one", (Text((Run(" ".join(words)),)),)),))
    pages = bodies(written(said, tmp_path / "a.pdf"))
    assert len(pages) > 4
    assert re.findall(r"w\d+x", "".join(pages)) == words


def test_long_words_stay_within_their_column_and_are_copied_whole(tmp_path: Path) -> None:
    address = "https://example.org/" + "abcdefghij" * 12
    narrow = Grid(
        "Narrow", ("Name", *"ABCDEF"), tuple((Run(address), *(Run("x" * 60) for _ in range(6))) for _ in "12")
    )
    path = written(document(narrow, after=(Text((Run(address),)),)), tmp_path / "a.pdf")
    said = "".join(bodies(path))
    assert (said.count("https://example.org/"), said.count("abcdefghij")) == (3, 36)
    found = pypdfium2.PdfDocument(path)
    for number in range(len(found)):
        text = found[number].get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        assert all(left >= _LEFT - 1 and right <= _RIGHT + 1 for left, _, right, _ in boxes if right > left)
    found.close()
