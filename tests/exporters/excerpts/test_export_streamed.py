"""Excerpts that are made as they are written: the same files as of a list, in little memory."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from reviewer.errors import ExportRefused
from reviewer.exporters.excerpts import to_xlsx
from reviewer.exporters.excerpts.registry import FORMATS, write
from reviewer.exporters.shared.row_sheet import RowSheet
from reviewer.exporters.shared.workbook import write_text
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.services.evidence import excerpts as evidence
from reviewer.services.evidence.export import export_excerpts
from reviewer.system.moments import LATEST
from tests.builder import ProjectBuilder
from tests.exporters.excerpt_maker import an_excerpt, from_source, listed

NAMES = [each.name for each in FORMATS]
ODD = ("relief", "=1+1", "a\r\nb", "<r>rich</r>", "x" * 40_000, "\x01 control", "مرحبا", "<b>&amp;</b>")


def some(count: int, per_source: int = 3, **values: object) -> Iterator[Excerpt]:
    for number in range(count):
        quote = f"{ODD[number % len(ODD)]} {number}"
        values_of = {"start": number, "memo": ODD[number % 5]} | ({} if number % 2 else {"codes": ()}) | values
        yield from_source(number // per_source, quote, **values_of)


@pytest.mark.parametrize("context", ["", "what stands before"])
@pytest.mark.parametrize("name", NAMES)
def test_a_stream_gives_the_file_that_a_list_gives(name: str, context: str, tmp_path: Path) -> None:
    whole = listed(*some(40, before=context))
    streamed = replace(whole, excerpts=some(40, before=context), by_source=True, bare=not context, most=40)
    first = write(whole, tmp_path / f"list.{name}", format=name).read_bytes()
    assert write(streamed, tmp_path / f"stream.{name}", format=name).read_bytes() == first


@pytest.mark.parametrize("name", ["csv", "json", "html", "md", "docx"])
def test_memory_does_not_grow_with_the_excerpts(name: str, tmp_path: Path) -> None:
    def peak(count: int) -> int:
        streamed = ExcerptList("P", some(count, 50, memo="m" * 300), by_source=True, bare=True, most=count)
        tracemalloc.start()
        write(streamed, tmp_path / f"{count}.{name}", format=name)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(200)  # What is loaded once.
    # 8,000 excerpts of half a kilobyte and more; what may grow is a number for each passage, and what is kept aside up to 4 MB.
    assert peak(8_000) - peak(1_000) < 6_000_000 + 7_000 * 100


def test_the_service_does_not_make_all_excerpts_at_once(a_project: object, tmp_path: Path) -> None:
    builder: ProjectBuilder = a_project()  # type: ignore[operator]
    builder.with_source("One and two and three.\n", "A").coded("One", "X").coded("two", "X").coded("three", "Y")
    project = builder.project
    listing = evidence.stream_excerpts(project=project, wanted=evidence.ExcerptFilter())
    assert next(listing.excerpts).quote == "One"
    builder.coded("and", "Z")
    assert [each.quote for each in listing.excerpts] == ["two", "three"]  # As it was when it was asked for.
    _, count = export_excerpts(project=project, path=tmp_path / "out.csv")
    assert count == 4


def test_a_line_end_alone_is_a_line_end_on_a_page(tmp_path: Path) -> None:
    page = write(listed(from_source(1, "a", memo="one\rtwo")), tmp_path / "out.html").read_text("utf-8")
    assert "one&#13;two" in page


def test_more_rows_than_a_sheet_has_are_refused_also_where_nobody_knows_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(to_xlsx, "MAX_ROWS", 20)
    streamed = ExcerptList("P", some(700), by_source=True, bare=True)
    with pytest.raises(ExportRefused, match="these are 700 excerpts"):
        write(streamed, tmp_path / "out.xlsx")
    assert not list(tmp_path.iterdir())


CELL = st.one_of(
    st.integers(0, 10**9),
    st.text(min_size=1, max_size=8),
    st.sampled_from(["<r>a&b</r>", "<r>", " x", "\t", "_x0041_"]),
)
ROWS = st.lists(st.dictionaries(st.integers(0, 30), CELL, min_size=1, max_size=6), max_size=40)


@given(ROWS)
def test_rows_come_into_a_workbook_as_cells_one_by_one_do(rows: list[dict[int, str | int]]) -> None:
    def workbook(of_rows: bool) -> bytes:
        built = io.BytesIO()
        book = xlsxwriter.Workbook(built, {"in_memory": True})
        book.set_properties({"created": to_xlsx.date_of(0)})
        text, number = book.add_format({"text_wrap": True}), book.add_format({"valign": "top"})
        # Else each look has a number by when it is used first.
        text._get_xf_index(), number._get_xf_index()
        sheet = book.add_worksheet("S", RowSheet if of_rows else None)
        sheet.write_string(0, 0, "Heading")
        for at, row in enumerate(rows, 1):
            if of_rows:
                sheet.append(row.items(), text, number)
                continue
            for column, value in row.items():
                if isinstance(value, int):
                    sheet.write_number(at, column, value, number)
                else:
                    write_text(sheet, at, column, value, text)
        book.close()
        if of_rows:
            sheet.rest.close()
        return built.getvalue()

    assert workbook(True) == workbook(False)


@given(st.one_of(st.integers(0, LATEST + 10**9), st.integers(0, 10**6)))
def test_a_date_is_the_one_of_the_calendar(created: int) -> None:
    moment = datetime.fromtimestamp(min(created, LATEST) // 1000, UTC)
    assert an_excerpt(created=created).date == moment.strftime("%Y-%m-%dT%H:%M:%SZ")
