"""The rows of a table of excerpts, told apart by what a plain list of them says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.excerpts.rows import Heading, Line, Row, Rows, Section

IDS = st.sampled_from("abcdefghij")
SECTIONS = st.lists(st.tuples(st.booleans(), st.lists(IDS, unique=True, min_size=1)), max_size=5)


def made(sections: list[tuple[bool, list[str]]]) -> tuple[Rows, list[Row]]:
    built: list[Section] = []
    plain: list[Row] = []
    for number, (headed, ids) in enumerate(sections):
        heading = Heading(str(number), "G", len(ids), 1) if headed else None
        built.append(Section(str(number), heading, ids))
        plain += [heading] if heading else []
        plain += [Line(str(number), each) for each in ids]
    return Rows(built, repeats=True), plain


@given(SECTIONS)
def test_each_row_is_where_a_plain_list_has_it(sections: list[tuple[bool, list[str]]]) -> None:
    rows, plain = made(sections)
    assert len(rows) == len(plain)
    assert [rows.at(number) for number in range(len(rows))] == plain
    assert rows.headings == [number for number, row in enumerate(plain) if isinstance(row, Heading)]


@given(SECTIONS, st.data())
def test_stretches_of_rows(sections: list[tuple[bool, list[str]]], data: st.DataObject) -> None:
    rows, plain = made(sections)
    if not plain:
        return
    first = data.draw(st.integers(0, len(plain) - 1))
    last = data.draw(st.integers(first, len(plain) - 1))
    lines = [row for row in plain[first : last + 1] if isinstance(row, Line)]
    assert [Line(group, each) for group, ids in rows.between(first, last).items() for each in ids] == lines
    assert rows.count(first, last) == len(lines)


@given(SECTIONS, st.lists(st.tuples(st.sampled_from("01234567"), IDS)))
def test_rows_are_found_again_or_where_the_excerpt_stands_first(
    sections: list[tuple[bool, list[str]]], wanted: list[tuple[str, str]]
) -> None:
    rows, plain = made(sections)
    chosen: dict[str, list[str]] = {}
    expected: set[int] = set()
    for group, each in wanted:
        chosen.setdefault(group, []).append(each)
        places = [n for n, row in enumerate(plain) if isinstance(row, Line) and row.highlight == each]
        own = [n for n in places if plain[n] == Line(group, each)] or places[:1]
        assert rows.number_of(Line(group, each)) == (own[0] if own else None)
        expected.update(own)
    ranges = rows.ranges_of(chosen)
    assert {number for first, last in ranges for number in range(first, last + 1)} == expected
