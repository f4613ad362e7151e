"""Web pages: the main text stays, what stands around it goes, and nothing a page holds can do harm."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers import read_source
from reviewer.model.sources.imported import ImportedSource
from tests.importers.web_pages import BLOG, NEWS, PAGES, WebPage


@pytest.fixture
def html(tmp_path: Path):
    def read(content: str | bytes, **options: str) -> ImportedSource:
        path = tmp_path / "page.html"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_source(path, **options)

    return read


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_main_text_stays_and_its_surroundings_go(html, page: WebPage) -> None:
    text = html(page.html).text
    assert [sentence for sentence in page.kept if sentence not in text] == []
    assert [words for words in page.dropped if words in text] == []


def test_a_page_says_who_wrote_it_when_and_where(html) -> None:
    assert html(BLOG.html).reference == {
        "title": "A slow week after my third infusion", "authors": "Mira Okafor", "year": "2022", "language": "en-GB",
        "url": "https://quietharbour.example/third-infusion", "publisher": "Quiet Harbour Notes",
    }  # fmt: skip
    news = html(NEWS.html)
    assert news.title == "Regulator asks clinics for records"
    assert news.reference["authors"] == "Jo Lindqvist; Sam Roe"
    assert (news.reference["year"], news.reference["publisher"]) == ("2023", "The Daily Ferry")


def test_a_scholarly_page_names_journal_and_doi(html) -> None:
    reference = html(
        '<html><head><meta name="citation_title" content="Rest"><meta name="citation_author" content="Bee, A.">'
        '<meta name="citation_author" content="Dee, C."><meta name="citation_doi" content="https://doi.org/10.1234/ab.c">'
        '<meta name="citation_journal_title" content="Journal of Rest"><meta name="citation_publication_date" content="2019/03">'
        "</head><body><p>Text.</p></body></html>"
    ).reference
    assert reference == {
        "title": "Rest", "authors": "Bee, A.; Dee, C.", "year": "2019", "type": "journal article",
        "doi": "10.1234/ab.c", "container": "Journal of Rest",
    }  # fmt: skip


def test_white_space_is_as_a_browser_shows_it(html) -> None:
    page = "<p> One\n two\t <b> three</b>four&nbsp;&nbsp;five<br> six &lt;&eacute;&#128512;</p><pre>a\n  b</pre><div>in a div</div>"
    assert html(page).text == "One two threefour\u00a0\u00a0five\nsix <é😀\n\na\n  b\n\nin a div"


def test_lists_and_tables_are_lines(html) -> None:
    page = (
        "<ul><li>one<ul><li>nested</li></ul></li><li><p>two</p></li></ul><ol start=4><li>four<li>five</ol>"
        "<table><caption>Table 1</caption>"
        "<tr><th>Drug</th><th>Dose</th></tr><tr><td><p>Ketamine</p></td><td>0.5<br>mg/kg</td></tr></table>"
        "<p>End</p>"
    )
    assert (
        html(page).text
        == "• one\n• nested\n• two\n\n4. four\n5. five\n\nTable 1\n\nDrug\tDose\nKetamine\t0.5 mg/kg\n\nEnd"
    )


def test_sections_named_after_their_subject_stay(html) -> None:
    long = "Everybody who took part signed a form and could leave at any time without giving a reason for it. " * 3
    sections = "".join(
        f'<section id="{name}"><h2 id="{name}-heading">{name}</h2><p>{long}</p></section>'
        for name in (
            "informed-consent",
            "social-anxiety",
            "recommended-dose",
            "related-conditions",
            "promotion-of-growth",
        )
    )
    text = html(f"<html><body><h1>A trial</h1><p>{long}</p>{sections}</body></html>").text
    assert text.count("signed a form") == 3 * 6
    assert "recommended-dose" in text


def test_what_the_page_hides_is_left_out_and_said(html) -> None:
    long = "Everybody who took part signed a form and could leave at any time without giving a reason for it. " * 3
    for how in ('style="color: red; display : none"', "hidden", 'style="VISIBILITY:hidden"', 'aria-hidden="true"'):
        folded = f"<div {how}><p>Folded away. {long}</p></div>"
        source = html(f"<html><body><h1>A trial</h1><p>{long}</p><p>{long}</p>{folded}<p>{long}</p></body></html>")
        assert source.text.count("signed a form") == 9
        assert "Folded" not in source.text
        assert f"{len('Folded away. ' + long.strip()):,} of them hidden on the page" in source.notes[0]
    # A page that a script would have shown is not empty.
    unshown = html(f"<html><body><div hidden><h1>A trial</h1><p>{long}</p></div><p>Loading …</p></body></html>")
    assert unshown.text.count("signed a form") == 3
    assert unshown.notes == ("The main text could not be told from what stands around it; the whole page was taken.",)


def test_the_depth_of_a_page_does_not_matter(html) -> None:
    deep = "<html><body><h1>Title</h1>" + "<div>" * 20_000 + "<p>Deep down.</p>" + "</div>" * 20_000 + "<p>After.</p>"
    assert html(deep).text == "Title\n\nDeep down.\n\nAfter."
    assert html("<html><body>" + "<b><i>" * 10_000 + "Slanted.").text == "Slanted."
    assert "x" in html("<html><body>" + "<ul><li>" * 10_000 + "x").text


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<div>" * 1_000_000, "more than 25,000 elements inside one another"),
        ("<b><i><table><tr><td>" * 200_000, "more than 25,000 elements inside one another"),
        ("<div>" * 5_000 + "</b>" * 1_000_000, "too many elements inside one another"),
        ("<b><div>" * 2_400 + "</td></i></p>" * 300_000, "too many elements inside one another"),
        ("<table>" + "<tr><td>x<td>y" * 400_000, "more than 500,000 elements"),
        ("<p>x</p>" * 600_000, "more than 500,000 elements"),
    ],
    ids=["divs", "tables", "strays", "mixed strays", "rows", "paragraphs"],
)
def test_pages_made_to_hang_programs_are_refused_soon(html, page: str, reason: str) -> None:
    begun = time.process_time()
    with pytest.raises(ImportRefused, match=reason):
        html(f"<html><body>{page}deep text here</body></html>")
    # 2 seconds on a free machine; the worst of these took 36.
    assert time.process_time() - begun < 10


def test_scripts_and_remote_things_are_never_part_of_the_text(html, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise AssertionError("a page was about to reach the network")

    monkeypatch.setattr("socket.socket.connect", refuse)
    source = html(
        '<!DOCTYPE html SYSTEM "http://evil.example/x.dtd"><html><head><link rel="stylesheet" href="http://evil.example/a.css">'
        "<script src='http://evil.example/a.js'></script></head><body onload='x()'><script>steal()</script><p>Safe "
        "<img src='http://evil.example/p.png' alt='pixel'>words.</p><!-- hidden --><iframe src='http://evil.example'>f</iframe>"
        "<noscript>turn on</noscript><template>later</template></body></html>"
    )
    assert source.text == "Safe words."


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("<meta charset=windows-1252><p>Après".encode("cp1252"), "cp1252"),
        (
            "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'><p>Après “ça”".encode("cp1252"),
            "cp1252",
        ),
        ("<meta charset='iso-8859-1'><p>Après".encode(), "utf-8"),
        ("<meta charset='utf-8'><p>Après un été passé à l'hôpital".encode("cp1252"), "cp1252"),
        ("<html><p>Après".encode("utf-16"), "utf-16-le"),
        ("<meta charset='windows-1251'><p>Привет".encode("cp1251"), "cp1251"),
    ],
)
def test_the_encoding_is_what_the_page_says_unless_it_cannot_be(html, content: bytes, encoding: str) -> None:
    source = html(content)
    assert source.encoding == encoding
    assert source.text.startswith(("Après", "Привет"))


def test_the_users_encoding_wins_over_the_page(html) -> None:
    page = "<meta charset='windows-1252'><p>Привет".encode("koi8-r")
    assert html(page, encoding="koi8-r").text == "Привет"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<html><body><script>fill()</script><div id=app></div></body></html>", "shows no text"),
        ("<html><p>a\0b", "NUL"),
        (b"<html><p>half \xed\xa0\xbd", "lone surrogates"),
        (bytes(range(256)), "not text"),
    ],
)
def test_a_page_without_text_is_refused(html, content: str | bytes, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason):
        html(content)
