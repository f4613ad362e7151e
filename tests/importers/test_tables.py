"""Tables: what stands between the values, names of columns, values of workbooks, rows as sources; and what is broken or hostile."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from reviewer.errors import ImportRefused
from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile
from reviewer.importers.tables.registry import read_tables
from reviewer.importers.tables.rows import Plan, row_source, suggested, type_of
from reviewer.importers.tables.table import Table

SURVEY = (
    'Name;Age;"What did you expect?";Any comment;Agreed;When\r\nAda;34;"To sleep\nagain; and more";;yes;2024-03-01\r\n'
    '\r\nBen;41;Nothing 🌱;"It was ""fine"", and I would do it again if anybody asked me to.";no;2024-03-02\r\n'
)


def tables(content: bytes | str, name: str = "survey.csv", *, head: bool = True) -> list[Table]:
    return read_tables(GivenFile(name, content.encode() if isinstance(content, str) else content), head=head)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_quoted_values_line_ends_in_them_and_blank_rows(encoding: str) -> None:
    (table,) = tables(SURVEY.encode(encoding))
    assert table.columns == ("Name", "Age", "What did you expect?", "Any comment", "Agreed", "When")
    assert table.rows[0][2] == "To sleep\nagain; and more"
    assert table.rows[1][3].startswith('It was "fine", and')
    assert [len(row) for row in table.rows] == [6, 6]


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_what_stands_between_is_found(between: str) -> None:
    out = io.StringIO()
    rows = [["a", "b, with; marks|and\ttabs", "c"], ["1", "2,5", ""], ["x", "y; z", "w"]]
    csv.writer(out, delimiter=between).writerows(rows)
    (table,) = tables(out.getvalue())
    assert [list(table.columns), *map(list, table.rows)] == [["a", "b, with; marks|and tabs", "c"], *rows[1:]]


def test_the_line_that_says_what_stands_between() -> None:
    (table,) = tables("sep=|\r\na|b\r\n1,2|3\r\n")
    assert (table.columns, table.rows) == (("a", "b"), (("1,2", "3"),))


def test_names_of_columns_that_are_missing_or_twice() -> None:
    (table,) = tables("Name,,name,Name (2),\n1,2,3,4,5\n")
    assert table.columns == ("Name", "Column 2", "name (2)", "Name (2) (2)", "Column 5")
    (bare,) = tables("1,2\n3,4\n", head=False)
    assert (bare.columns, bare.rows, bare.numbers) == (("Column 1", "Column 2"), (("1", "2"), ("3", "4")), (1, 2))


def read_or_refusal(content: bytes) -> str:
    """What stands in a workbook, or the sentence that refuses it."""
    try:
        return str(tables(content, "a.xlsx"))
    except ImportRefused as refused:
        return str(refused)


def book(path: Path) -> bytes:
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet("Answers")
        dated = made.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ["Name", "Score", "When", "Sum", "Said", "Really"])
        sheet.write_row(1, 0, ["Ada", 3, None, None, "Well,\nI slept.", True])
        sheet.write_datetime(1, 2, datetime(2024, 3, 1), dated)
        sheet.write_formula(1, 3, "=B2*2", None, 6)
        sheet.write_row(3, 0, ["Ben", 0.1 + 0.2, "late", 12345678901234, "", False])
        sheet.merge_range(4, 0, 4, 1, "Cid")
        made.add_worksheet("Empty")
        made.add_worksheet("Other").write_row(0, 0, ["a"])
    return path.read_bytes()


def test_the_values_of_a_workbook(tmp_path: Path) -> None:
    (table,) = tables(book(tmp_path / "a.xlsx"), "a.xlsx")
    assert (table.sheet, table.numbers) == ("Answers", (2, 4, 5))
    assert table.rows == (
        ("Ada", "3", date(2024, 3, 1).isoformat(), "6", "Well,\nI slept.", "TRUE"),
        ("Ben", "0.3", "late", "12345678901234", "", "FALSE"),
        ("Cid", "", "", "", "", ""),
    )


def test_a_whole_table_is_one_source_with_a_ruled_table() -> None:
    source = read_given(GivenFile("survey.csv", SURVEY.encode()))
    (table,) = source.structure.of("table")
    assert table.number == 6
    cells = [source.text[p.start : p.end] for p in source.structure.of("cell")]
    assert cells[0] == "Name"
    assert "Nothing 🌱" in cells
    assert (source.title, source.media_type) == ("survey", "text/csv")


def test_what_the_columns_are_likely_to_be() -> None:
    (table,) = tables(SURVEY)
    assert suggested(table) == Plan(text=(2, 3), title=0, attributes=(1, 4, 5))
    assert [type_of(table, column) for column in (1, 4, 5, 0)] == ["number", "yes/no", "date", "text"]
    (scopus,) = tables("Authors,Year,Title,DOI,Abstract\nA,2020,One,10.1/a," + "word " * 20 + "\nB,2021,Two,10.1/b,x\n")
    plan = suggested(scopus)
    assert (plan.text, plan.title, dict(plan.fields)) == ((4,), 2, {"authors": 0, "year": 1, "doi": 3})


def test_a_row_as_a_source() -> None:
    (table,) = tables(SURVEY)
    source = row_source(table, 1, Plan(text=(2, 3), title=0), "survey.csv")
    assert source is not None
    comment = 'It was "fine", and I would do it again if anybody asked me to.'
    assert source.text == f"Ben\n\nWhat did you expect?\n\nNothing 🌱\n\nAny comment\n\n{comment}"
    headings = [source.text[part.start : part.end] for part in source.structure.headings]
    assert headings == ["Ben", "What did you expect?", "Any comment"]
    # Of the others in the table nothing is kept with it.
    assert list(csv.reader(io.StringIO(source.original.decode()))) == [list(table.columns), list(table.rows[1])]
    untitled = row_source(table, 0, Plan(text=(2,)), "survey.csv")
    assert untitled is not None
    assert untitled.text == "survey, row 2\n\nTo sleep\nagain; and more"
    assert row_source(table, 0, Plan(text=(3,)), "survey.csv") is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (",".join(f"c{n}" for n in range(16_000)) + "\n1\n", "more than 1,000 columns"),
        ("a,b\n" * 50_002, "more than 50,000 rows"),
        ("a,b\n", "without rows"),
        ("\n ,, \n", "without rows"),
        (b"a,b\n" * 99 + b"\x00,1\n", "is not text"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "password"),
        (b"PK\x03\x04" + b"x" * 60, "password"),
        (b"PK\x03\x04xl/workbook.xml", "no ZIP archive"),
    ],
)
def test_what_is_no_table_or_too_much(content: bytes | str, sentence: str) -> None:
    with pytest.raises(ImportRefused, match=sentence):
        tables(content)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row>", "damaged"),
        ("xl/workbook.xml", b"", "damaged"),
        ("xl/sharedStrings.xml", b"A" * 90_000_000, "far more"),
        (
            "xl/sharedStrings.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst>&b;</sst>',
            "",
        ),
        (
            "xl/worksheets/sheet1.xml",
            b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>',
            "",
        ),
    ],
)
def test_a_workbook_of_an_enemy_is_a_sentence(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    made = io.BytesIO()
    book(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    found = read_or_refusal(made.getvalue())
    assert sentence in found
    assert "root:" not in found
