"""Works of the same authors and year: the letters after the year, as the manuals of the styles print them."""

from __future__ import annotations

import pytest

from reviewer.analysis.references.labels import short_labels
from reviewer.model.sources.source import Reference, Source
from reviewer.services.evidence.citation_styles import OWN, reference_list


def source(number: int, **reference: str) -> Source:
    return Source(f"{number:032x}", "", 0, 0, Reference(**reference), f"{number}.txt", "", "", False)


def book(number: int, authors: str, year: str, title: str) -> Source:
    return source(number, authors=authors, year=year, title=title, type="book", publisher="Larkfield")


def text(style: str, *sources: Source, locale: str | None = None) -> list[str]:
    return [each.text for each in reference_list(sources=sources, style=style, locale=locale)]


# The example of the Publication Manual of the APA, 7th edition, section 8.19.
JUDGE = {"authors": "Judge, Timothy A.; Kammeyer-Mueller, John D.", "year": "2012", "type": "journal article"}
AIMING = source(
    1,
    **JUDGE,
    title="On the value of aiming high: The causes and consequences of ambition",
    container="Journal of Applied Psychology",
    volume="97",
    issue="4",
    pages="758-775",
    doi="10.1037/a0028084",
)
GENERAL = source(
    2,
    **JUDGE,
    title="General and specific measures in organizational behavior research: "
    "Considerations, examples, and recommendations for researchers",
    container="Journal of Organizational Behavior",
    volume="33",
    issue="2",
    pages="161-174",
    doi="10.1002/job.764",
)


def test_the_example_of_the_manual() -> None:
    assert text("apa", AIMING, GENERAL) == [
        "Judge, T. A., & Kammeyer-Mueller, J. D. (2012a). General and specific measures in organizational behavior "
        "research: Considerations, examples, and recommendations for researchers. Journal of Organizational Behavior, "
        "33(2), 161–174. https://doi.org/10.1002/job.764",
        "Judge, T. A., & Kammeyer-Mueller, J. D. (2012b). On the value of aiming high: The causes and consequences of "
        "ambition. Journal of Applied Psychology, 97(4), 758–775. https://doi.org/10.1037/a0028084",
    ]


ZEBRA, ANTS = book(3, "Grady, Jane", "2023", "The zebra"), book(4, "Grady, Jane", "2023", "An ant hill")


@pytest.mark.parametrize(
    ("style", "lines"),
    [
        ("apa", ["Grady, J. (2023a). An ant hill. Larkfield.", "Grady, J. (2023b). The zebra. Larkfield."]),
        ("harvard", ["Grady, J. (2023a) An ant hill. Larkfield.", "Grady, J. (2023b) The zebra. Larkfield."]),
        ("chicago-author-date", ["Grady, Jane. 2023a. An Ant Hill. Larkfield.", "Grady, Jane. 2023b. The Zebra. Larkfield."]),
        ("vancouver", ["1. Grady J. The zebra. Larkfield; 2023.", "2. Grady J. An ant hill. Larkfield; 2023."]),
    ],
)  # fmt: skip
def test_letters_go_by_title_without_its_article(style: str, lines: list[str]) -> None:
    assert text(style, ZEBRA, ANTS) == lines


def test_the_manner_of_this_program() -> None:
    lines = reference_list(sources=[ZEBRA, ANTS], style=OWN)
    assert [line.text for line in lines] == [
        "Grady, Jane (2023a). An ant hill. Larkfield.",
        "Grady, Jane (2023b). The zebra. Larkfield.",
    ]


@pytest.mark.parametrize(
    ("style", "starts"),
    [
        ("apa", ["Grady, J. (n.d.-a). ", "Grady, J. (n.d.-b). ", "Grady, J. (2019). "]),
        ("harvard", ["Grady, J. (2019) ", "Grady, J. (no date a) ", "Grady, J. (no date b) "]),
        ("chicago-author-date", ["Grady, Jane. 2019. ", "Grady, Jane. n.d.-a. ", "Grady, Jane. n.d.-b. "]),
    ],
)
def test_works_without_a_year(style: str, starts: list[str]) -> None:
    works = [book(5, "Grady, Jane", "", "B"), book(6, "Grady, Jane", "", "A"), book(7, "Grady, Jane", "2019", "C")]
    lines = text(style, *works)
    assert [line[: len(start)] for line, start in zip(lines, starts, strict=True)] == starts


@pytest.mark.parametrize("style", ["apa", "harvard", "chicago-author-date"])
@pytest.mark.parametrize("other", ["Muller, Jan", "müller, Jan", "Müller, Jan; Öz, A.", "Müller, Karl"])
def test_other_people_get_none(style: str, other: str) -> None:
    lines = reference_list(sources=[book(8, "Müller, Jan", "2023", "A"), book(9, other, "2023", "B")], style=style)
    assert [line.letter for line in lines] == ["", ""]


def test_those_whose_names_the_style_prints_alike_get_letters() -> None:
    works = [book(10, "Smith, John", "2023", "A"), book(11, "Smith, Jane", "2023", "B")]
    assert [line.split(").")[0] for line in text("apa", *works)] == ["Smith, J. (2023a", "Smith, J. (2023b"]
    assert text("chicago-author-date", *works) == [
        "Smith, Jane. 2023. B. Larkfield.",
        "Smith, John. 2023. A. Larkfield.",
    ]


def test_one_author_stands_before_several_and_numbers_go_on_after_z() -> None:
    many = [book(number, "Grady, J.", "2020", f"{number:03}") for number in range(100, 128)]
    lines = text("apa", book(12, "Grady, J.; Amari, B.", "2001", "X"), *many)
    assert lines[0].startswith("Grady, J. (2020a)")
    assert lines[26].startswith("Grady, J. (2020aa)")
    assert lines[-1].startswith("Grady, J., & Amari, B. (2001).")


def test_labels_have_the_letters_of_the_list() -> None:
    works = [ZEBRA, ANTS, book(13, "Grady, Jane; Her, M.", "2023", "C")]
    works += [book(14, "Öz, A.", "", "D"), book(15, "Öz, A.", "", "E")]
    lines = reference_list(sources=works, style="apa")
    labels = short_labels(works, {line.source: line.letter for line in lines})
    assert [labels[work.id] for work in works] == [
        "Grady 2023b", "Grady 2023a", "Grady & Her 2023", "Öz n.d.-a", "Öz n.d.-b"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        (["Smith, John", "Smith, Karl"], ["J. Smith 2023", "K. Smith 2023"]),
        (["Smith, John", "Smith, Jane"], ["John Smith 2023", "Jane Smith 2023"]),
        (["A, X.; B, Y.; C, Z.", "A, X.; D, Y.; C, Z."], ["A, B, et al. 2023", "A, D, et al. 2023"]),
        (["A, X.; et al.", "B, Y."], ["A et al. 2023", "B 2023"]),
        (["Smith, J.", "Smith, J."], ["Smith 2023 (Title 0)", "Smith 2023 (Title 1)"]),
        (["", ""], ["Title 0", "Title 1"]),
    ],
)
def test_labels_without_letters_differ_too(authors: list[str], expected: list[str]) -> None:
    works = [book(number, names, "2023", f"Title {number}") for number, names in enumerate(authors)]
    assert list(short_labels(works).values()) == expected


def test_labels_differ_whatever_sources_are_called() -> None:
    works = [book(number, names, "2023", "Same") for number, names in enumerate(["", "", "A, B", "A, B", "A, B"])]
    assert len(set(short_labels(works).values())) == 5
