"""References in citation styles, against how the manuals of the styles write such works."""

from __future__ import annotations

import pytest

from reviewer.errors import UsageError
from reviewer.model.sources.source import Reference, Source
from reviewer.services.evidence import citation_styles
from reviewer.services.evidence.citation_styles import reference_list, shipped_styles


def source(number: int, **reference: str) -> Source:
    return Source(f"{number:032x}", "", 0, 0, Reference(**reference), f"{number}.txt", "", "", False)


ARTICLE = source(
    1,
    title="Relief within hours: A trial",
    authors="Grady, Jane S.; Her, Mia; Moreno, Gil",
    year="2019",
    type="journal article",
    container="Journal of Invented Medicine",
    volume="8",
    issue="3",
    pages="207-217",
    doi="10.1234/abc",
)
BOOK = source(2, title="The quiet hour", authors="Jackson, Lena M.", year="2019", type="book", publisher="Larkfield")
PAGE = source(3, title="About us", type="web page", url="https://example.org/us", accessed="2025-03-10")


def text(style: str, *sources: Source, locale: str | None = None) -> list[str]:
    return [each.text for each in reference_list(sources=sources, style=style, locale=locale)]


@pytest.mark.parametrize(
    ("style", "article", "book"),
    [
        (
            "apa",
            "Grady, J. S., Her, M., & Moreno, G. (2019). Relief within hours: A trial. Journal of Invented Medicine, "
            "8(3), 207–217. https://doi.org/10.1234/abc",
            "Jackson, L. M. (2019). The quiet hour. Larkfield.",
        ),
        (
            "vancouver",
            "1. Grady JS, Her M, Moreno G. Relief within hours: A trial. Journal of Invented Medicine. "
            "2019;8(3):207–17. doi:10.1234/abc",
            "2. Jackson LM. The quiet hour. Larkfield; 2019.",
        ),
        (
            "harvard",
            "Grady, J.S., Her, M. and Moreno, G. (2019) “Relief within hours: A trial,” Journal of Invented Medicine, "
            "8(3), pp. 207–217. Available at: https://doi.org/10.1234/abc.",
            "Jackson, L.M. (2019) The quiet hour. Larkfield.",
        ),
    ],
)
def test_an_article_and_a_book(style: str, article: str, book: str) -> None:
    assert text(style, ARTICLE, BOOK) == [article, book]


def test_chicago_author_date() -> None:
    article, book = text("chicago-author-date", ARTICLE, BOOK)
    assert article.startswith("Grady, Jane S., Mia Her, and Gil Moreno. 2019. “Relief within Hours: A Trial.” ")
    assert "Journal of Invented Medicine 8 (3): 207–17" in article
    assert "The Quiet Hour. Larkfield." in book


def test_italics_are_told_apart() -> None:
    (book,) = reference_list(sources=[BOOK], style="apa")
    assert book.runs == (("Jackson, L. M. (2019). ", ""), ("The quiet hour", "italic"), (". Larkfield.", ""))


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "harvard"])
def test_a_page_without_an_author_goes_by_its_title_once(style: str) -> None:
    (line,) = text(style, PAGE)
    assert line.casefold().count("about us") == 1
    assert "https://example.org/us" in line
    assert "2025" in line


def test_a_style_sorts_by_its_own_rule() -> None:
    later = source(4, title="Alpha", authors="Zimmer, A.", year="2001", type="book")
    assert [line.split(",")[0] for line in text("apa", later, BOOK, ARTICLE)] == ["Grady", "Jackson", "Zimmer"]
    assert text("vancouver", later, BOOK)[0].startswith("1. Zimmer")


@pytest.mark.parametrize("style", shipped_styles())
def test_names_and_titles_full_of_markup_stay_as_they_are(style: str) -> None:
    title = 'A <i>b</i> & <span class="nocase">c \u202e x =1+1 😀'
    odd = source(
        5, title=title, authors="<b>Öz</b>, \ue010A; 李 明", type="<script>", year="c. 1999", accessed="2025-13-41"
    )
    (line,) = text(style, odd)
    assert title.casefold() in line.casefold()
    assert "<b>Öz</b>" in line
    assert "\ue010" not in line
    assert text(style, source(6), odd) == text(style, source(6), odd)


def test_in_another_language() -> None:
    assert "Abgerufen 10. März 2025" in text("apa", PAGE, locale="de-DE")[0]
    with pytest.raises(UsageError, match="“xx”"):
        text("apa", PAGE, locale="xx")


def test_an_unknown_style_names_those_there_are() -> None:
    with pytest.raises(UsageError) as refused:
        citation_styles.format_references(sources=[BOOK], style="../mla.csl")
    assert str(refused.value) == (
        "There is no citation style “../mla.csl” here; add its .csl file, or choose one of author-date, ama, apa, bmj, "
        "chicago-author-date, harvard, ieee, mla, nature, vancouver."
    )
