"""The summary's web page, used in a real Chromium: from disk, without a network, with mouse and keyboard, on paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from reviewer.services.evidence import summary_files
from tests.builder import ProjectBuilder
from tests.chromium import Browser, Page, chromium
from tests.exporters.summary_project import Review, a_review
from tests.exporters.summary_reader import bare

SHOWN = "Array.from(document.querySelectorAll('#part_codes article')).filter(a => !a.closest('[hidden]'))"
COUNT = "document.getElementById('f_count').textContent"
SETTLED = """new Promise(done => { let frames = 30;
  const next = () => { frames -= 1; if (frames) requestAnimationFrame(next); else done(true); }; next(); })"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Review, Path]]:
    folder = tmp_path_factory.mktemp("summary")
    builder = ProjectBuilder(folder / "p.review")
    review = a_review(builder, folder)
    yield review, review.write("html")
    builder.project.close()


@pytest.fixture
def page(browser: Browser, written: tuple[Review, Path]) -> Page:
    return browser.open(written[1])


def choose(page: Page, name: str, label: str) -> None:
    """Choose in one of the page's lists by what is to be read there."""
    page.js(
        f"(() => {{ const list = document.getElementById('f_{name}');"
        f" list.value = Array.from(list.options).find(o => o.textContent.trim() === {label!r}).value;"
        " list.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )


def quotes(page: Page) -> list[str]:
    found: list[str] = page.js(f"{SHOWN}.map(a => a.querySelector('.quote').textContent)")
    return found


def test_nothing_is_loaded_and_nothing_of_the_projects_text_runs(page: Page, written: tuple[Review, Path]) -> None:
    assert page.problems == []
    assert page.requests == [written[1].as_uri()]
    assert page.js("document.querySelectorAll('img, link, iframe, object, b').length") == 0
    assert set(page.js("Array.from(document.scripts).map(s => s.type)")) == {"", "application/json"}
    page.js("document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.broken = 1'}))")
    assert page.js("window.broken") is None
    assert "Content Security Policy" in page.problems[0]


def test_every_quote_is_shown_as_it_stands_in_its_source(page: Page, written: tuple[Review, Path]) -> None:
    shown = page.js("Object.fromEntries(Array.from(document.querySelectorAll('article[id]'),"
                    " a => [a.id, a.querySelector('.quote').textContent]))")  # fmt: skip
    assert shown == {f"x_{highlight}": quote for highlight, quote in written[0].quotes().items()}


def test_code_source_coder_and_words_filter_together(page: Page, written: tuple[Review, Path]) -> None:
    everything = quotes(page)
    choose(page, "code", "Benefits")
    # One of the two under Benefits/Fast in the first source, the other source's two, all with their sub-codes.
    assert page.js(COUNT) == "4 of 7 excerpts"
    choose(page, "source", "=HYPERLINK(1) عربي 😀")
    assert page.js(COUNT) == "2 of 7 excerpts"
    page.js(
        "(() => { const f = document.getElementById('f_text'); f.value = 'SCRIPT'; f.dispatchEvent(new Event('input')); })()"
    )
    assert quotes(page) == ["</script><script>alert(1)</script> -->"]
    page.js("document.getElementById('f_clear').click()")
    assert quotes(page) == everything
    choose(page, "coder", 'Ben "<&>"')
    assert quotes(page) == ["😀🧠 End of it."]
    assert page.js("document.querySelectorAll('#part_codes h3').length") > 1
    assert (
        page.js("Array.from(document.querySelectorAll('#part_codes h3')).filter(h => h.checkVisibility()).length") == 1
    )


def test_excerpts_are_put_in_order_and_back(page: Page) -> None:
    before = quotes(page)
    choose(page, "sort", "Longest first")
    sections = page.js(f"{SHOWN}.map(a => [a.closest('section[data-code]').id, Number(a.dataset.l)])")
    assert sections == sorted(sections, key=lambda each: ([s for s, _ in sections].index(each[0]), -each[1]))
    assert sorted(quotes(page)) == sorted(before)
    choose(page, "sort", "By source")
    assert quotes(page) == before


def test_an_excerpt_opens_in_its_context_by_keyboard(page: Page, written: tuple[Review, Path]) -> None:
    review = written[0]
    article = f"document.getElementById('x_{review.ids[0]}')"
    assert "Before it all began." not in page.js(f"{article}.innerText")
    page.js(f"{article}.querySelector('button').focus()")
    page.press("Enter")
    assert page.js(f"{article}.querySelector('button').getAttribute('aria-expanded')") == "true"
    assert "Before it all began. It helped" in page.js(f"{article}.innerText")
    page.press("Space")
    assert "Before it all began." not in page.js(f"{article}.innerText")


def test_a_citation_leads_to_its_passage_even_when_that_is_filtered_out(
    page: Page, written: tuple[Review, Path]
) -> None:
    highlight = written[0].ids[0]
    choose(page, "coder", 'Ben "<&>"')
    assert not page.js(f"document.getElementById('x_{highlight}').checkVisibility()")
    page.js("document.getElementById('c_1_1').focus()")
    page.press("Enter")
    page.wait(f"document.activeElement.id === 'x_{highlight}'")
    place = page.js(f"(() => {{ const r = document.getElementById('x_{highlight}').getBoundingClientRect();"
                    " return r.top >= 0 && r.bottom <= innerHeight; })()")  # fmt: skip
    assert place
    page.js(f"document.querySelector('#x_{highlight} a[href=\"#c_1_1\"]').focus()")
    page.press("Enter")
    page.wait("location.hash === '#c_1_1'")


def test_the_matrix_is_sorted_by_a_column_and_back(page: Page) -> None:
    column = "Array.from(document.querySelectorAll('#matrix tbody tr')).map(r => r.cells[1].textContent)"
    names = "Array.from(document.querySelectorAll('#matrix tbody th')).map(r => r.textContent)"
    before = page.js(names)
    page.js("document.querySelectorAll('#matrix thead button')[1].focus()")
    page.press("Enter")
    values = [int(value or 0) for value in page.js(column)]
    assert values == sorted(values, reverse=True)
    assert page.js("document.querySelectorAll('#matrix thead th')[1].getAttribute('aria-sort')") == "descending"
    page.press("Enter")
    values = [int(value or 0) for value in page.js(column)]
    assert values == sorted(values)
    page.press("Enter")
    assert page.js(names) == before


def test_every_control_has_a_name_and_pictures_are_told_in_words(page: Page) -> None:
    assert page.js("Array.from(document.querySelectorAll('select, input')).every(e => e.labels.length === 1)")
    assert page.js("Array.from(document.querySelectorAll('button')).every(e => e.textContent.trim())")
    said = page.js(
        "Array.from(document.querySelectorAll('svg'), s => [s.getAttribute('role'), s.querySelector('desc').textContent])"
    )
    assert len(said) >= 3
    assert all(role == "img" and len(words) > 20 for role, words in said)
    flow = page.js("document.querySelector('#fig_flow svg').textContent")
    drawn = flow.replace("\u00a0", " ")
    assert "Studies included in review (n = 2)" in drawn
    assert "Reports sought for retrieval (n = 3)" in drawn
    assert page.js("document.querySelectorAll('figure table').length") == len(said)


def test_it_is_dark_where_the_system_is(page: Page) -> None:
    light = page.js("getComputedStyle(document.body).backgroundColor")
    page.media(scheme="dark")
    assert page.js("getComputedStyle(document.body).backgroundColor") != light
    page.media(medium="print", scheme="dark")
    assert page.js("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_on_paper_everything_is_open(page: Page, written: tuple[Review, Path]) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf()))
    text = bare("".join(document[n].get_textpage().get_text_bounded() for n in range(len(document))))
    document.close()
    for quote in written[0].quotes().values():
        if quote.isascii():
            assert bare(quote) in text
    assert bare("Before it all began. It helped <within>") in text
    assert bare("In context") not in text


@pytest.fixture(scope="module")
def long_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 excerpts of very different length in ten codes: what is not seen yet has no height yet."""
    folder = tmp_path_factory.mktemp("long")
    builder = ProjectBuilder(folder / "p.review")
    sentences = [f"{number} is a sentence{' of many words' * (number % 60)}." for number in range(300)]
    builder.with_source("\n".join(sentences), "Long")
    for number, sentence in enumerate(sentences):
        builder.coded(sentence, f"Code {number % 10}")
    summary_files.export_summary(project=builder.project, path=folder / "long.html")
    builder.project.close()
    return folder / "long.html"


def test_links_and_numbers_lead_to_where_one_can_read_on(browser: Browser, long_one: Path) -> None:
    page = browser.open(long_one)
    room = "document.querySelector('.bar').getBoundingClientRect().bottom, innerHeight"
    links = page.js("document.querySelectorAll('article a[href^=\"#ref_\"]').length")
    for number in range(0, links, 40):
        page.js(
            f"""(() => {{ scrollTo(0, 0); const link = document.querySelectorAll('article a[href^="#ref_"]')[{number}];
            window.to = document.querySelector(link.getAttribute('href')); link.click(); }})()"""
        )
        page.js(SETTLED)
        top, bar, bottom = page.js(f"[to.getBoundingClientRect().top, {room}]")
        assert bar - 2 <= top < bottom
    for number in (9, 2, 6, 0):
        page.js(
            f"""(() => {{ scrollTo(0, 0); window.to = Array.from(document.querySelectorAll('section[data-code]'))[{number}];
            document.querySelector(`a[href="#${{to.id}}"]`).click(); }})()"""
        )
        page.js(SETTLED)
        top, bar, bottom = page.js(f"[to.getBoundingClientRect().top, {room}]")
        assert bar - 2 <= top < bottom / 2
        page.js(
            f"""(() => {{ scrollTo(0, 0); const row = Array.from(document.querySelectorAll('#part_matrix tbody tr'))[{number}];
            row.querySelector('button[data-cell]').click(); }})()"""
        )
        page.js(SETTLED)
        top, bar, bottom = page.js(f"[document.activeElement.getBoundingClientRect().top, {room}]")
        assert bar - 2 <= top < bottom / 2
        assert page.js(f"{SHOWN}.length") == 30
        page.press("Escape")
