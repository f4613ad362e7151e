"""Faults of references that somebody found, each by what the manuals of the styles print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewer.model.sources.source import Attribute, Reference, Source
from reviewer.services.evidence.citation_styles import reference_list


def work(number: int = 1, extra: dict[str, str] | None = None, **reference: str) -> Source:
    attributes = tuple(Attribute(name, "text", value) for name, value in (extra or {}).items())
    return Source(f"{number:032x}", "", 0, 0, Reference(**reference), "", "", "", False, attributes=attributes)


def line(style: str, source: Source, locale: str | None = None) -> str:
    return reference_list(sources=[source], style=style, locale=locale)[0].text


def article(**more: str) -> Source:
    fields = {"title": "A trial", "authors": "Grady, Jane S.", "year": "2019", "type": "journal article",
              "container": "Journal of Rest", "volume": "8"}  # fmt: skip
    return work(**{**fields, **more})


@pytest.mark.parametrize(
    ("style", "written", "printed"),
    [
        ("vancouver", "1-12", "1–12"),  # Not 1–2: the second number has more digits.
        ("vancouver", "207-217", "207–17"),
        ("vancouver", "101-8", "101–8"),
        ("vancouver", "e123", "e123"),
        ("vancouver", "S1-S5", "S1–5"),
        ("vancouver", "99-104", "99–104"),
        ("apa", "101-8", "101–108"),
        ("apa", "1-12", "1–12"),
        ("apa", "iv-x", "iv–x"),
        ("chicago-author-date", "101-108", "101–8"),
        ("chicago-author-date", "100-104", "100–104"),
        ("chicago-author-date", "1087-1089", "1087–89"),
        ("mla", "101-108", "101–08"),
        ("ama", "1234-41", "1234-1241"),
    ],
)
def test_pages(style: str, written: str, printed: str) -> None:
    text = line(style, article(pages=written))
    assert printed in text
    assert not text[text.index(printed) + len(printed) :][:1].isdigit()


@pytest.mark.parametrize(
    ("locale", "printed"),
    [
        ("en-US", "“A trial,” in"),
        ("en-GB", "‘A trial’, in"),
        ("de-DE", "„A trial“, in"),
        ("fr-FR", "«\u00a0A trial\u00a0», in"),
    ],
)
def test_a_comma_goes_inside_the_quotes_where_the_language_has_it_so(locale: str, printed: str) -> None:
    chapter = work(
        title="A trial",
        authors="A, B",
        year="2001",
        type="book chapter",
        container="Trials",
        extra={"Editors": "C, D."},
    )
    assert printed in line("harvard", chapter, locale)


def test_a_question_mark_takes_no_full_stop() -> None:
    text = line("chicago-author-date", article(title="Who is afraid of sleep?"))
    assert "“Who Is Afraid of Sleep?” " in text


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("bioRxiv: what it is", "bioRxiv: What It Is"),
        ("an iPhone app for mRNA", "An iPhone App for mRNA"),
        ("a well-being follow-up", "A Well-Being Follow-Up"),
        ("the role of α-synuclein", "The Role of α-Synuclein"),
        ("sleep: a review", "Sleep: A Review"),
    ],
)
def test_title_case(title: str, printed: str) -> None:
    assert f"“{printed}.”" in line("chicago-author-date", article(title=title))


def test_title_case_is_for_english_alone() -> None:
    assert "“Über die große Angst.”" in line(
        "chicago-author-date", article(title="Über die große Angst", language="de")
    )


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "harvard", "mla"])
def test_a_page_without_authors_names_its_publisher_once(style: str) -> None:
    page = work(title="About us", type="web page", url="https://example.org/us", publisher="Larkfield Centre",
                accessed="2025-03-10")  # fmt: skip
    text = line(style, page)
    assert text.count("Larkfield Centre") == 1
    assert text.lower().count("about us") == 1


@pytest.mark.parametrize(
    ("style", "order"),
    [
        # APA files a particle under itself, the others under the name behind it.
        ("apa", ["Adams", "Cole", "van der Berg"]),
        ("harvard", ["Adams", "van der Berg", "Cole"]),
        ("chicago-author-date", ["Adams", "Berg", "Cole"]),
        ("mla", ["Adams", "Cole", "van der Berg"]),
    ],
)
def test_particles_are_filed_by_the_rule_of_the_style(style: str, order: list[str]) -> None:
    works = [work(n, authors=name, title="T", year="2001", type="book")
             for n, name in enumerate(["Cole, D.", "van der Berg, Jan", "Adams, A."])]  # fmt: skip
    lines = [each.text for each in reference_list(sources=works, style=style)]
    assert [text.split(",")[0] for text in lines] == order


def test_a_doi_stays_as_it_is_written() -> None:
    assert "https://doi.org/10.1234/AbC.Def" in line("apa", article(doi="10.1234/AbC.Def"))


def test_no_stray_comma_where_something_is_missing() -> None:
    bare = article(container="", volume="", pages="5")
    for style in ("apa", "vancouver", "harvard", "chicago-author-date", "ama", "bmj", "ieee", "mla", "nature"):
        text = line(style, bare)
        assert not any(sign in text for sign in (", ,", ",,", ", .", "..", " ,", "( ", " )", "()", "  ")), text


def test_a_year_is_what_was_typed() -> None:
    def year(typed: str) -> str:
        return line("apa", work(title="T", authors="A, B", year=typed, type="book"))

    assert year("c. 1850") == "A, B. (ca. 1850). T."
    assert year("2001-2003") == "A, B. (2001–2003). T."
    assert year("375 BC") == "A, B. (375 B.C.E.). T."
    assert year("in press") == "A, B. (in press). T."
    assert year("") == "A, B. (n.d.). T."


def test_a_body_at_the_end_of_a_list_of_people() -> None:
    assert line("apa", article(authors="A, B.; C, D.; World Health Organization")).startswith(
        "A, B., C, D., & World Health Organization. "
    )


def test_given_names_tell_works_apart_before_further_names_do() -> None:
    works = [article(authors=f"Smith, {given}; A, B.; C, D.; E, F.") for given in ("John", "Kim")]
    works = [replace(work, id=f"{number:032x}") for number, work in enumerate(works, 1)]
    lines = [each.text for each in reference_list(sources=works, style="harvard", locale="en-GB")]
    assert [text.split(" (")[0] for text in lines] == ["Smith, J. et al.", "Smith, K. et al."]


def test_more_authors_than_a_file_names() -> None:
    assert line("apa", article(authors="Grady, Jane S.; et al.")).startswith("Grady, J. S. et al. (2019). ")
    assert line("apa", article(authors="Grady, Jane S.; Her, M.; et al.")).startswith(
        "Grady, J. S., Her, M., et al. (2019). "
    )


@pytest.mark.parametrize(
    ("style", "mark", "start"),
    [
        ("vancouver", "(1)", "1. Grady"),
        ("ieee", "[1]", "[1] J. S. Grady"),
        ("ama", "¹", "1. Grady"),
        ("nature", "¹", "1. Grady"),
        ("bmj", "[1]", "1 Grady"),
        ("apa", "", "Grady"),
        ("author-date", "", "Grady"),
    ],
)
def test_numbered_styles_have_their_numbers(style: str, mark: str, start: str) -> None:
    (reference,) = reference_list(sources=[article()], style=style)
    assert reference.mark == mark
    assert reference.text.startswith(start)
