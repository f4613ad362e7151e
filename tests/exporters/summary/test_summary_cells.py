"""Each number in the page's tables opens the excerpts behind it: the same ones that plain SQL finds in the project."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pypdfium2
import pytest

from reviewer.analysis.summary.model import Template
from reviewer.model.names import shown, split_path
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import source_lookup
from tests.builder import ProjectBuilder
from tests.chromium import Browser, Page, chromium
from tests.exporters.summary_project import Review, a_review
from tests.exporters.summary_reader import bare
from tests.kept import opened

LISTED = (
    "Array.from(document.querySelectorAll('#part_codes article, #missing_untagged article'))"
    ".filter(a => !a.closest('[hidden]'))"
)
CELLS = """Array.from(document.querySelectorAll('button[data-cell]'), (b, n) => {
  const table = b.closest('table'), figure = b.closest('figure');
  return [n, figure ? figure.id : table.id || table.caption.textContent,
          b.closest('tr').cells[0].textContent.trim(), table.tHead.rows[0].cells[b.closest('td').cellIndex].textContent.trim(),
          b.textContent, b.getAttribute('aria-label')]; })"""
SAID = "document.getElementById('f_cell').textContent"
COUNT = "document.getElementById('f_count').textContent"
MADE = 1_700_000_000_000
DAY = 86_400_000
CODED = """WITH RECURSIVE part(top, code) AS (
    SELECT id, id FROM code UNION SELECT part.top, code.id FROM part JOIN code ON code.parent = part.code),
  had AS (SELECT part.top, c.code, h.id, h.source, h.coder, h.start, h."end", c.created
    FROM part JOIN coding c ON c.code = part.code JOIN highlight h ON h.id = c.highlight)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Review, Path]]:
    folder = tmp_path_factory.mktemp("cells")
    days = count(MADE, DAY // 3)
    builder = ProjectBuilder(folder / "p.review", World(now_ms=lambda: next(days)))
    review = a_review(builder, folder)
    yield review, review.write("html")
    builder.project.close()


@pytest.fixture
def page(browser: Browser, written: tuple[Review, Path]) -> Page:
    return browser.open(written[1])


class Independent:
    """The ids behind a cell, from the project's rows alone."""

    def __init__(self, project: Project) -> None:
        titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
        with opened(project.path) as db:
            had = list(db.execute(f"{CODED} SELECT * FROM had"))
            names = dict(db.execute("SELECT id, name FROM code"))
            people = dict(db.execute("SELECT id, name FROM coder"))
            self.by = [(shown(people[coder]), h) for h, coder in db.execute("SELECT id, coder FROM highlight")]
        db.close()
        self.had = [(shown(names[top]), top == code, h, shown(titles[source]), source, start, end, at)
                    for top, code, h, source, _, start, end, at in had]  # fmt: skip
        self.tagged = {row[2] for row in self.had}

    def ids(self, table: str, row: str, column: str) -> set[str]:
        if table == "Coders":
            return {h for name, h in self.by if name == row and (column == "Excerpts" or h in self.tagged)}
        if table == "fig_time":
            return self.first_on(row)
        name = shown(split_path(row)[-1])
        if table == "fig_together":
            return self.together(name, shown(split_path(column)[-1]))
        return {h for code, own, h, title, *_ in self.had if code == name
                and (column in ("Excerpts", "Total", title) or (column == "Of its own" and own))}  # fmt: skip

    def together(self, a: str, b: str) -> set[str]:
        one = [row for row in self.had if row[0] == a]
        other = [row for row in self.had if row[0] == b]
        pairs = [(x, y) for x in one for y in other if x[4] == y[4] and x[5] < y[6] and y[5] < x[6]]
        return {row[2] for pair in pairs for row in pair}

    def first_on(self, day: str) -> set[str]:
        first: dict[tuple[str, str], int] = {}
        for name, _, h, *_, at in self.had:
            first[name, h] = min(at, first.get((name, h), at))
        with sqlite3.connect(":memory:") as db:
            days = dict(
                db.execute(" UNION ".join(f"SELECT {at}, date({at} / 1000, 'unixepoch')" for at in first.values()))
            )
        db.close()
        return {h for (_, h), at in first.items() if days[at].startswith(day)}


def listed(page: Page) -> list[str]:
    found: list[str] = page.js(f"{LISTED}.map(a => a.dataset.id)")
    return found


def open_cell(page: Page, number: int) -> list[str]:
    page.js(f"document.querySelectorAll('button[data-cell]')[{number}].click()")
    page.wait(f"location.hash === '#behind_{number}' && !document.getElementById('f_behind').hidden")
    return listed(page)


def test_every_number_opens_exactly_the_excerpts_behind_it(page: Page, written: tuple[Review, Path]) -> None:
    independent = Independent(written[0].builder.project)
    cells = page.js(CELLS)
    assert {table for _, table, *_ in cells} == {
        "Coders", "Codes, with their sub-codes counted in", "matrix", "fig_codes", "fig_together", "fig_time",
    }  # fmt: skip
    assert len({row for _, table, row, *_ in cells if table == "fig_time"}) > 1
    for number, table, row, column, figure, label in cells:
        expected = independent.ids(table, row, column)
        assert expected, (table, row, column)
        page.js("history.pushState(null, '', '#')")
        assert sorted(open_cell(page, number)) == sorted(expected), (table, row, column)
        noun = "excerpt" if len(expected) == 1 else "excerpts"
        figures = "" if figure == str(len(expected)) else f"{figure}, "
        assert label == f"{row}, {column}: {figures}{len(expected)} {noun}"
        assert page.js(SAID) == f"Excerpts behind: {row} × {column}"
        assert page.js(COUNT).startswith(f"{len(expected)} of 7") or len(expected) == 7
    assert page.problems == []


def test_no_number_in_a_matrix_stays_closed(page: Page) -> None:
    closed = page.js(
        "Array.from(document.querySelectorAll('#matrix td, #fig_together td, #fig_codes td, #fig_time td'))"
        ".filter(td => !['', '0'].includes(td.textContent) && !td.querySelector('button')).length"
    )
    assert closed == 0


def number_of(page: Page, table: str, row: str, column: str) -> int:
    return next(n for n, t, r, c, *_ in page.js(CELLS) if (t, r, c) == (table, row, column))


def test_by_keyboard_it_opens_at_the_first_excerpt_and_back_returns_to_the_number(page: Page) -> None:
    number = number_of(page, "matrix", "Benefits", "Total")
    focused = "Number((document.activeElement.dataset || {}).cell)"
    page.js("document.querySelector('#matrix button[data-cell]').focus()")
    assert page.js("document.querySelectorAll('#matrix button[data-cell][tabindex=\"0\"]').length") == 1
    while page.js(f"{focused} !== {number}"):
        before = page.js(focused)
        page.press("ArrowRight" if page.js("document.activeElement.closest('tr').rowIndex") == 1 else "ArrowDown")
        if page.js(focused) == before:
            page.press("ArrowDown")
    before = listed(page)
    page.press("Enter")
    page.wait("document.activeElement.tagName === 'ARTICLE'")
    shown_now = listed(page)
    assert page.js("document.activeElement.dataset.id") == shown_now[0]
    place = page.js("(() => { const r = document.activeElement.getBoundingClientRect();"
                    " const bar = document.querySelector('.bar').getBoundingClientRect();"
                    " return [r.top - bar.bottom, innerHeight - r.bottom]; })()")  # fmt: skip
    assert min(place) >= -1
    page.js("history.back()")
    page.wait("location.hash === '' && document.getElementById('f_behind').hidden")
    assert listed(page) == before
    assert page.js(focused) == number
    assert page.js("document.activeElement.checkVisibility()")


@pytest.mark.parametrize("way", ["Clear", "Escape", "Show all"])
def test_it_is_cleared_by_keyboard(page: Page, way: str) -> None:
    before = listed(page)
    number = number_of(page, "Codes, with their sub-codes counted in", "Fast", "Excerpts")
    assert len(open_cell(page, number)) < len(before)
    if way == "Escape":
        page.press("Escape")
    else:
        page.js(f"document.getElementById('{'f_all' if way == 'Clear' else 'f_clear'}').focus()")
        page.press("Enter")
    page.wait("document.getElementById('f_behind').hidden")
    assert listed(page) == before
    assert page.js(SAID) == ""
    assert open_cell(page, number) != before


def test_the_pages_filters_narrow_what_is_behind_a_number(page: Page, written: tuple[Review, Path]) -> None:
    independent = Independent(written[0].builder.project)
    behind = set(open_cell(page, number_of(page, "Coders", "Anna", "Excerpts")))
    choose(page, "code", "Benefits")
    assert sorted(listed(page)) == sorted(behind & independent.ids("matrix", "Benefits", "Total"))
    choose(page, "source", "=HYPERLINK(1) عربي 😀")
    both = independent.ids("matrix", "Benefits", "=HYPERLINK(1) عربي 😀")
    assert sorted(listed(page)) == sorted(behind & both)
    choose(page, "code", "All codes")
    choose(page, "source", "All sources")
    choose(page, "sort", "Longest first")
    assert sorted(listed(page)) == sorted(behind)
    before = number_of(page, "matrix", "Fast", "Total")
    assert sorted(open_cell(page, before)) == sorted(independent.ids("matrix", "Fast", "Total"))


def choose(page: Page, name: str, label: str) -> None:
    page.js(
        f"(() => {{ const list = document.getElementById('f_{name}');"
        f" list.value = Array.from(list.options).find(o => o.textContent.trim() === {label!r}).value;"
        " list.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )
    page.wait("!document.getElementById('f_note').hasAttribute('aria-busy')")


def test_a_link_from_there_leads_to_its_place_and_back_to_the_excerpts(page: Page) -> None:
    number = number_of(page, "matrix", "Benefits", "Total")
    behind = open_cell(page, number)
    page.js("document.getElementById('c_1_1').focus()")
    page.press("Enter")
    page.wait("document.activeElement.tagName === 'ARTICLE' && location.hash.startsWith('#x_')")
    assert page.js("document.getElementById('f_behind').hidden")
    page.js("history.back()")
    page.wait(f"location.hash === '#behind_{number}'")
    assert listed(page) == behind


def test_sorted_rows_open_their_own_excerpts(page: Page, written: tuple[Review, Path]) -> None:
    independent = Independent(written[0].builder.project)
    page.js("Array.from(document.querySelectorAll('#matrix thead button')).at(-1).click()")
    name = page.js("document.querySelector('#matrix tbody tr th').textContent.trim()")
    page.js("document.querySelector('#matrix tbody tr').querySelectorAll('button')[0].click()")
    page.wait("!document.getElementById('f_behind').hidden")
    column = page.js(SAID).rsplit(" × ", 1)[1]
    assert sorted(listed(page)) == sorted(independent.ids("matrix", name, column))


def test_on_paper_the_numbers_are_plain(page: Page) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf()))
    text = bare("".join(document[n].get_textpage().get_text_bounded() for n in range(len(document))))
    document.close()
    assert bare("A number opens its excerpts") not in text
    assert bare("Clear") not in text
    page.media(medium="print")
    looks = page.js(
        "Array.from(document.querySelectorAll('#matrix td button'), b => { const s = getComputedStyle(b);"
        " return [s.display, s.color, s.borderTopWidth, s.textDecorationLine].join(); })"
    )
    assert set(looks) == {"inline-block,rgb(0, 0, 0),0px,none"}
    assert len(looks) > 5


@pytest.mark.parametrize("parts", [("codebook", "matrix", "missing"), ("method", "codebook", "matrix", "codes")])
def test_a_number_whose_excerpts_are_not_shown_stays_plain(
    browser: Browser, written: tuple[Review, Path], parts: tuple[str, ...]
) -> None:
    page = browser.open(written[0].write("html", template=Template(parts=parts)))  # type: ignore[arg-type]
    found = {(table, row, column) for _, table, row, column, *_ in page.js(CELLS)}
    if "codes" not in parts:
        assert found == set()
    else:
        assert ("Coders", "Anna", "Codings") in found
        assert ("Coders", "Anna", "Excerpts") not in found  # One of them has no code and stands in no part.
    assert page.problems == []


def test_nothing_is_put_into_the_page_as_markup() -> None:
    script = (Path(__file__).parents[3] / "reviewer/exporters/summary/summary.js").read_text("utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "setHTML", "DOMParser"):
        assert word not in script


def numbers(page: Page, table: str) -> dict[tuple[str, str], str]:
    return {(row, column): figure for _, name, row, column, figure, _ in page.js(CELLS) if name == table}


def visible(page: Page, words: str) -> int:
    """How many elements with these words can be seen."""
    return page.js(
        f"Array.from(document.querySelectorAll('p')).filter(p => p.textContent.includes({words!r}) && p.checkVisibility()).length"
    )


def test_numbers_of_tables_follow_the_filter(page: Page, written: tuple[Review, Path]) -> None:
    independent = Independent(written[0].builder.project)
    tables = ("Coders", "Codes, with their sub-codes counted in", "matrix", "fig_codes", "fig_time")
    whole = {table: numbers(page, table) for table in tables}
    for name, label, ids in (
        ("code", "Benefits", independent.ids("matrix", "Benefits", "Total")),
        ("coder", 'Ben "<&>"', independent.ids("Coders", 'Ben "<&>"', "Excerpts")),
        ("source", "=HYPERLINK(1) عربي 😀", None),
    ):
        choose(page, name, label)
        left = set(listed(page)) if ids is None else ids
        assert 0 < len(left) < 7
        for table in tables:
            for (row, column), before in whole[table].items():
                behind = independent.ids(table, row, column)
                figure = numbers(page, table)[row, column]
                assert figure == (str(len(behind & left)) if before == str(len(behind)) else before), (
                    table,
                    row,
                    column,
                )
        choose(page, name, {"code": "All codes", "coder": "All coders", "source": "All sources"}[name])
        assert {table: numbers(page, table) for table in tables} == whole


def test_what_does_not_follow_the_filter_says_so_only_while_there_is_one(page: Page) -> None:
    said = (
        "Numbers in tables follow this filter",
        "Only the excerpts that the filter leaves are counted",
        "The picture does not follow the filter",
    )
    assert [visible(page, words) for words in said] == [0, 0, 0]
    open_cell(page, number_of(page, "matrix", "Benefits", "Total"))
    assert [visible(page, words) for words in said] == [0, 0, 0]
    page.press("Escape")
    choose(page, "code", "Benefits")
    assert visible(page, said[0]) == 1
    pictures = page.js("document.querySelectorAll('figure > svg').length")
    assert visible(page, said[2]) == pictures > 2
    tables = "Array.from(document.querySelectorAll('table.numbers')).filter(t => t.checkVisibility())"
    grey = (
        f"{tables}.flatMap(t => Array.from(t.querySelectorAll('td:not(.words)')))"
        ".filter(td => /[1-9]/.test(td.textContent) && getComputedStyle(td).fontStyle === 'italic').length"
    )
    assert page.js(
        f"{tables}.every(t => {{ const p = t.closest('.scroll').parentNode.querySelectorAll('p.follows');"
        " return !/[1-9]/.test(Array.from(t.querySelectorAll('td:not(.words)'), d => d.textContent).join()) || p.length > 0; })"
    )
    assert page.js(grey) > 0
    page.press("Tab")
    choose(page, "code", "All codes")
    assert [visible(page, words) for words in said] == [0, 0, 0]
    assert page.js(grey) == 0
    assert page.problems == []


def test_a_number_that_follows_the_filter_opens_what_it_counts(page: Page) -> None:
    choose(page, "coder", "Anna")
    number = number_of(page, "matrix", "Benefits", "Total")
    figure = numbers(page, "matrix")["Benefits", "Total"]
    assert len(open_cell(page, number)) == int(figure)
    label = page.js(f"document.querySelectorAll('button[data-cell]')[{number}].getAttribute('aria-label')")
    assert label == f"Benefits, Total: {figure} excerpts"
