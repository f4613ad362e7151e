"""Tables: CSV, Excel and JSON as other programs read them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exporters.excerpts.registry import write
from reviewer.exporters.excerpts.to_csv import neutral, plain
from reviewer.model.coding.code import CodeLabel
from tests.exporters.excerpt_maker import REFERENCE, an_excerpt, from_source, listed
from tests.exporters.exported_files import csv_rows, unmarked, xlsx_quotes, xlsx_rows, xlsx_strings

FULL = an_excerpt("relief within hours", memo="Check the year.\nSee also B.", page=3)
UNTAGGED = an_excerpt("an odd remark", codes=(), start=10, coder="Reviewer B")
EXPECTED = {
    "Quote": "relief within hours",
    "Codes": "Risks/Dissociation; Benefits",
    "Source": "A trial in six towns",
    "Paragraph": "4",
    "Page": "3",
    "Start": "120",
    "End": "139",
    "Coder": "Reviewer A",
    "Memo": "Check the year.\nSee also B.",
    "Date": "2023-11-14T22:13:20Z",
    "Citation": "Example, A.; Sample, B. (2021). A trial in six towns. Example Press. doi:10.1234/six"
    " (accessed 2024-05-01) [trial overview; language: en]",
    "Authors": "Example, A.; Sample, B.",
    "Year": "2021",
    "Type": "trial overview",
    "URL": "https://example.org/six-towns",
    "DOI": "10.1234/six",
    "Publisher": "Example Press",
    "Language": "en",
    "Accessed": "2024-05-01",
    "Text SHA-256": "ab" * 32,
    "Highlight": FULL.highlight,
}
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "'=1", "''=1", "＝1", "'\t"]


def test_a_csv_row_says_everything(tmp_path: Path) -> None:
    rows = csv_rows(write(listed(FULL, UNTAGGED), tmp_path / "out.csv"))
    assert rows[0] == EXPECTED
    assert (rows[1]["Quote"], rows[1]["Codes"], rows[1]["Page"], rows[1]["Coder"]) == (
        "an odd remark", "", "", "Reviewer B",
    )  # fmt: skip


def test_csv_is_what_spreadsheets_expect(tmp_path: Path) -> None:
    content = write(listed(FULL), tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfQuote,")
    assert content.endswith(b"\r\n")


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_context_has_columns_when_there_is_any(format: str, tmp_path: Path) -> None:
    path = write(listed(an_excerpt(before="Before. ", after=" After."), UNTAGGED), tmp_path / f"out.{format}")
    if format == "csv":
        rows = [[row["Before"], row["After"]] for row in csv_rows(path)]
    else:
        head, *values = xlsx_rows(path)
        rows = [[row[head.index("Before")] or "", row[head.index("After")] or ""] for row in values]
    assert rows == [["Before. ", " After."], ["", ""]]


@pytest.mark.parametrize("value", FORMULAS)
def test_no_csv_cell_starts_like_a_formula(value: str, tmp_path: Path) -> None:
    excerpt = an_excerpt(
        value, codes=(CodeLabel("1", value, "#000000"),), coder=value, memo=value, source_title=value, before=value
    )
    row = csv_rows(write(listed(excerpt), tmp_path / "out.csv"))[0]
    for column in ("Quote", "Codes", "Coder", "Memo", "Source", "Before"):
        assert row[column] == f"'{value}"
        assert unmarked(row[column]) == value


@pytest.mark.parametrize(
    "value", [*FORMULAS, "", "'", "plain", "'quoted'", "''", "a=b", "' - '", "'a", "\t", "\n=1", "'\n=1", "\n"]
)
def test_the_apostrophe_can_be_taken_off_again(value: str) -> None:
    marked = neutral(value)
    assert plain(str(marked)) == value


@given(st.text(alphabet="'=+-@ \t\r\n＝a1", max_size=8))
def test_whatever_stands_in_a_cell_it_comes_back(value: str) -> None:
    assert plain(str(neutral(value))) == value


def test_a_cell_that_begins_with_a_line_end_is_left_alone() -> None:
    assert neutral("\n=SUM(A1)") == "\n=SUM(A1)"


@pytest.mark.parametrize("value", [*FORMULAS, "\n=1", "", "it’s 5 o’clock"])
def test_a_raw_csv_has_every_cell_exactly_as_it_is(value: str, tmp_path: Path) -> None:
    listing = listed(an_excerpt(f"x{value}", memo=value, coder=value), project=value)
    row = csv_rows(write(listing, tmp_path / "out.csv", format="csv-raw"))[0]
    assert (row["Memo"], row["Coder"]) == (value, value)


def test_excel_shows_the_same_table(tmp_path: Path) -> None:
    head, first, second = xlsx_rows(write(listed(FULL, UNTAGGED), tmp_path / "out.xlsx"))
    row = {str(title): value for title, value in zip(head, first, strict=True)}
    numbers = {"Paragraph": 4, "Page": 3, "Start": 120, "End": 139}
    assert row == EXPECTED | numbers
    assert second[:2] == ("an odd remark", None)


@pytest.mark.parametrize("value", FORMULAS)
def test_excel_cells_are_texts_and_never_formulas(value: str, tmp_path: Path) -> None:
    import openpyxl

    path = write(listed(an_excerpt(value, memo=value, coder=value), project=value), tmp_path / "out.xlsx")
    assert xlsx_quotes(path) == [value]
    types = {cell.data_type for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for cell in row}
    assert "f" not in types


def test_excel_has_a_frozen_head_a_filter_and_wrapped_text(tmp_path: Path) -> None:
    import openpyxl

    sheet = openpyxl.load_workbook(write(listed(FULL, UNTAGGED), tmp_path / "out.xlsx"))["Excerpts"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:U3"
    assert sheet["A2"].alignment.wrap_text
    assert not sheet._hyperlinks


def test_excel_says_what_was_exported(tmp_path: Path) -> None:
    path = write(listed(FULL, UNTAGGED, filter="code Risks and below"), tmp_path / "out.xlsx")
    assert dict(row[:2] for row in xlsx_rows(path, "About")) == {
        "Project": "Ketamine in six texts",
        "Filter": "code Risks and below",
        "Excerpts": "2",
        "Passages": "2",
        "Sources": "1",
        "Untagged": "1",
        "Coders": "Reviewer A (1), Reviewer B (1)",
        "Highlighted": "2023-11-14T22:13:20Z",
    }


@pytest.mark.parametrize("letter", ["x", "🧠", "é"])
def test_a_text_longer_than_an_excel_cell_goes_on_in_the_same_row(letter: str, tmp_path: Path) -> None:
    quote = letter * 70_000 + "the end"
    path = write(listed(an_excerpt("short"), an_excerpt(quote, memo=letter * 32_768)), tmp_path / "out.xlsx")
    head, _, row = xlsx_rows(path)
    parts = [str(value) for title, value in zip(head, row, strict=True) if str(title).startswith("Quote")]
    memo = [str(value) for title, value in zip(head, row, strict=True) if str(title).startswith("Memo")]
    assert "".join(value for value in parts if value != "None") == quote
    assert "".join(value for value in memo if value != "None") == letter * 32_768
    assert all(len(text.encode("utf-16-le")) // 2 <= 32_767 for text in xlsx_strings(path))
    assert "2 texts are longer than a cell" in str(xlsx_rows(path, "About")[-1][1])


def test_json_has_one_object_for_each_excerpt(tmp_path: Path) -> None:
    path = write(listed(FULL, UNTAGGED), tmp_path / "out.json")
    first, second = json.loads(path.read_text("utf-8"))
    assert first == {
        "id": FULL.highlight,
        "source": "A trial in six towns",
        "source_id": "a" * 32,
        "source_sha256": "ab" * 32,
        "start": 120,
        "end": 139,
        "quote": "relief within hours",
        "codes": ["Risks/Dissociation", "Benefits"],
        "coder": "Reviewer A",
        "coder_id": "c" * 32,
        "memo": "Check the year.\nSee also B.",
        "paragraph": 4,
        "page": 3,
        "created": "2023-11-14T22:13:20Z",
        "reference": asdict(REFERENCE),
    }
    assert (second["codes"], second["page"]) == ([], None)


def test_json_brings_context_when_there_is_any(tmp_path: Path) -> None:
    path = write(listed(an_excerpt(before="b", after="a")), tmp_path / "out.json")
    (record,) = json.loads(path.read_text("utf-8"))
    assert (record["before"], record["after"]) == ("b", "a")


def test_rows_keep_the_order_of_the_list(tmp_path: Path) -> None:
    items = [from_source(number % 3, f"quote {number}") for number in range(7)]
    wanted = [item.quote for item in items]
    assert [row["Quote"] for row in csv_rows(write(listed(*items), tmp_path / "out.csv"))] == wanted
    assert xlsx_quotes(write(listed(*items), tmp_path / "out.xlsx")) == wanted


def test_a_far_future_date_is_still_a_date(tmp_path: Path) -> None:
    path = write(listed(an_excerpt(created=(1 << 48) - 1)), tmp_path / "out.csv")
    assert csv_rows(path)[0]["Date"] == "9999-12-31T23:59:59Z"


def test_csv_lines_are_those_of_rfc_4180(tmp_path: Path) -> None:
    quote = 'a "b", c\nd'
    content = write(listed(an_excerpt(quote)), tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    assert '"a ""b"", c\nd",' in content
    assert list(csv.reader(io.StringIO(content, newline="")))[1][0] == quote
