"""What references say beyond their plain fields: it comes in from every dialect, goes out again, and styles print it."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from reviewer.exporters.references.registry import WRITERS, write_references
from reviewer.importers.references.registry import read_references
from reviewer.model.sources.reference_entry import ReferenceEntry
from reviewer.model.sources.reference_extras import EXTRAS, PUBLISHED
from reviewer.model.sources.source import Attribute, Reference, Source
from reviewer.services.evidence.citation_styles import reference_list, shipped_styles


def source(extra: dict[str, str], **reference: str) -> Source:
    attributes = tuple(Attribute(name, "text", value) for name, value in extra.items())
    return Source("1" * 32, "", 0, 0, Reference(**reference), "", "", "", False, attributes=attributes)


def read(tmp_path: Path, name: str, content: str) -> ReferenceEntry:
    (tmp_path / name).write_text(content, "utf-8")
    found = read_references(tmp_path / name)
    assert found.broken == ()
    (entry,) = found.entries
    return entry


def of(entry: ReferenceEntry) -> Source:
    return source(dict(entry.extra), **dict(entry.reference))


def printed(style: str, *works: Source) -> list[str]:
    return [line.text for line in reference_list(sources=works, style=style)]


PEOPLE = "Subotnik, Rena F.; Olszewski-Kubilius, Paula; World Health Organization"
WORKS = [
    source({"Editors": PEOPLE, "Publication place": "New York, NY", "Series": "Some series", "Edition": "2",
            "ISBN": "978-3-16-148410-0; 0-19-852663-6", "Translators": "Öz, B.", "Notes": "Read twice: yes & no",
            "Number of volumes": "3", "Short title": "Talent", "Series editors": "Her, M."},
           title="Talent: A book", year="2019", type="book", publisher="House"),
    source({"Publication date": "2019-03-22", "ISSN": "0362-4331", "Newspaper section": "Science", "Keywords": "a b; c",
            "Abstract": "What was\u201ffound {here}: 50% & more."},
           title="Forgetting", authors="Carey, Benedict", year="2019", type="newspaper article", container="The Times"),
    source({"Kind of work": "Doctoral dissertation", "Publication date": "2018-02", "Number of pages": "250"},
           title="A thesis", authors="Grady, J.", year="2018", type="thesis", publisher="A school"),
    source({"Report number": "WP-12", "Carrier": "CD"}, title="A report", authors="WHO", year="2020", type="report", issue="7"),
    source({"Conference": "Congress of X", "Conference place": "Oslo", "Editors": "Her, M."}, title="Talk",
           authors="Grady, J.", year="2001", type="conference paper", container="Proceedings of X", pages="1-9"),
    source({"PMID": "123", "PMCID": "PMC9", "Journal abbreviation": "J Inv", "Publication date": "2014-12-01"}, title="Art",
           authors="Grady, J.", year="2014", type="journal article", container="Journal of Inv", volume="3", issue="2"),
    source({"Number of pages": "250", "Editors": "Her, M."}, title="Pages", year="2001", type="book"),
    source({"Software version": "2.1"}, title="Tool", authors="Grady, J.", year="2001", type="software"),
]  # fmt: skip


@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.title)
def test_what_is_written_comes_back_the_same(tmp_path: Path, ending: str, work: Source) -> None:
    (entry,) = read_references(write_references([work], tmp_path / f"out{ending}")).entries
    assert dict(entry.reference) == {name: value for name, value in asdict(work.reference).items() if value}
    assert dict(entry.extra) == {each.name: each.value for each in work.attributes}
    again = write_references([of(entry)], tmp_path / f"again{ending}")
    assert again.read_bytes() == (tmp_path / f"out{ending}").read_bytes()


def test_each_of_them_is_in_a_round_trip() -> None:
    assert {each.name for work in WORKS for each in work.attributes} == {*(each.name for each in EXTRAS), PUBLISHED}


# A chapter and a newspaper article as the Publication Manual of the APA, 7th edition, prints them (examples 38 and 16).
CHAPTER = (
    "Aron, L., Botella, M., & Lubart, T. (2019). Culinary arts: Talent and their development. In R. F. Subotnik, "
    "P. Olszewski-Kubilius, & F. C. Worrell (Eds.), The psychology of high performance: Developing human potential into "
    "domain-specific talent (pp. 345–359). American Psychological Association. https://doi.org/10.1037/0000120-016"
)
NEWS = "Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/a"
CHAPTER_IN = {
    "zotero.ris": """TY  - CHAP
TI  - Culinary arts: Talent and their development
AU  - Aron, Lisa
AU  - Botella, Marion
AU  - Lubart, Todd
T2  - The psychology of high performance: Developing human potential into domain-specific talent
A2  - Subotnik, Rena F.
A2  - Olszewski-Kubilius, Paula
A2  - Worrell, Frank C.
CY  - Washington, DC
DA  - 2019///
PY  - 2019
SP  - 345
EP  - 359
PB  - American Psychological Association
SN  - 978-1-4338-2988-4
DO  - 10.1037/0000120-016
ER  -
""",
    "endnote.ris": """TY  - CHAP
AU  - Aron, Lisa
AU  - Botella, Marion
AU  - Lubart, Todd
ED  - Subotnik, Rena F.
ED  - Olszewski-Kubilius, Paula
ED  - Worrell, Frank C.
T2  - The psychology of high performance: Developing human potential into domain-specific talent
Y1  - 2019//
T1  - Culinary arts: Talent and their development
SP  - 345-359
PP  - Washington, DC
PB  - American Psychological Association
SN  - 9781433829884 (print)
SN  - 978-1-4338-2989-1
UR  - https://doi.org/10.1037/0000120-016
ER  -
""",
    "biblatex.bib": """@incollection{aron2019,
  title = {Culinary Arts: {{Talent}} and Their Development},
  shorttitle = {Culinary Arts},
  booktitle = {The psychology of high performance: Developing human potential into domain-specific talent},
  author = {Aron, Lisa and Botella, Marion and Lubart, Todd},
  editor = {Subotnik, Rena F. and Olszewski-Kubilius, Paula and Worrell, Frank C.},
  date = {2019}, pages = {345--359}, publisher = {American Psychological Association},
  location = {Washington, DC}, isbn = {978-1-4338-2988-4}, doi = {10.1037/0000120-016},
}
""",
    "items.json": json.dumps([{
        "id": "a", "type": "chapter", "title": "Culinary arts: Talent and their development", "page": "345-359",
        "container-title": "The psychology of high performance: Developing human potential into domain-specific talent",
        "author": [{"family": "Aron", "given": "Lisa"}, {"family": "Botella", "given": "Marion"},
                   {"family": "Lubart", "given": "Todd"}],
        "editor": [{"family": "Subotnik", "given": "Rena F."}, {"family": "Olszewski-Kubilius", "given": "Paula"},
                   {"family": "Worrell", "given": "Frank C."}],
        "issued": {"date-parts": [["2019"]]}, "publisher": "American Psychological Association",
        "publisher-place": "Washington, DC", "ISBN": "978-1-4338-2988-4", "DOI": "10.1037/0000120-016",
    }]),
}  # fmt: skip


@pytest.mark.parametrize("name", CHAPTER_IN)
def test_a_chapter_of_an_edited_book_in_four_dialects(tmp_path: Path, name: str) -> None:
    entry = read(tmp_path, name, CHAPTER_IN[name])
    expected = CHAPTER.replace("Culinary arts: Talent and their development", entry.title)
    assert entry.title.casefold() == "culinary arts: talent and their development"
    assert printed("apa", of(entry)) == [expected]
    assert entry.extra["Publication place"] == "Washington, DC"
    assert entry.extra["ISBN"].replace("-", "").startswith("9781433829884")
    assert PUBLISHED not in entry.extra


@pytest.mark.parametrize(
    ("name", "dated"),
    [
        ("zotero.ris", "DA  - 2019/03/22/\nPY  - 2019"),
        ("endnote.ris", "PY  - 2019\nDA  - Mar 22"),
        ("database.ris", "Y1  - 2019/03/22"),
        ("pubmed.ris", "PY  - 2019 Mar 22"),
        ("plain.bib", "year = 2019, month = mar, day = 22"),
        ("numbers.bib", 'year = 2019, month = "3", day = {22}'),
        ("biblatex.bib", "date = {2019-03-22}"),
        ("items.json", '"issued": {"date-parts": [["2019", 3, 22]]}'),
        ("raw.json", '"issued": {"raw": "2019-03-22"}'),
    ],
)
def test_the_day_of_a_newspaper_article(tmp_path: Path, name: str, dated: str) -> None:
    title, address = "Can we get better at forgetting?", "https://www.nytimes.com/a"
    if name.endswith(".ris"):
        text = f"TY  - NEWS\nTI  - {title}\nAU  - Carey, Benedict\nT2  - The New York Times\n{dated}\nUR  - {address}\nER  - \n"
    elif name.endswith(".bib"):
        fields = (
            f"title = {{{title}}}, author = {{Benedict Carey}}, journal = {{The New York Times}}, url = {{{address}}}"
        )
        text = f"@article{{a, entrysubtype = {{newspaper}}, {fields}, {dated}}}"
    else:
        text = (
            f'[{{"type": "article-newspaper", "title": "{title}", "author": [{{"family": "Carey", "given": "Benedict"}}], '
            f'"container-title": "The New York Times", "URL": "{address}", {dated}}}]'
        )
    entry = read(tmp_path, name, text)
    assert (entry.reference["year"], entry.extra[PUBLISHED]) == ("2019", "2019-03-22")
    assert printed("apa", of(entry)) == [NEWS]


# The whole book is example 24 of the same manual; the others are the forms of section 13.107 of the Chicago Manual of
# Style, 18th edition, of Cite Them Right, 12th edition, and of Citing Medicine, 2nd edition, chapter 2.
@pytest.mark.parametrize(
    ("style", "line"),
    [
        ("apa", "Hygum, E., & Pedersen, P. M. (Eds.). (2010). Early childhood education. Hans Reitzels Forlag."),
        (
            "chicago-author-date",
            "Hygum, Erik, and Peter Moller Pedersen, eds. 2010. Early Childhood Education. Hans Reitzels Forlag.",
        ),
        ("harvard", "Hygum, E. and Pedersen, P.M. (eds.) (2010) Early childhood education. Hans Reitzels Forlag."),
        ("vancouver", "1. Hygum E, Pedersen PM, editors. Early childhood education. Hans Reitzels Forlag; 2010."),
    ],
)  # fmt: skip
def test_a_book_that_has_editors_alone(tmp_path: Path, style: str, line: str) -> None:
    lines = ["TY  - EDBOOK", "TI  - Early childhood education", "AU  - Hygum, Erik", "AU  - Pedersen, Peter Moller"]
    text = "\n".join([*lines, "PY  - 2010", "PB  - Hans Reitzels Forlag", "ER  - ", ""])
    work = of(read(tmp_path, "a.ris", text))
    assert printed(style, work) == [line]
    assert (
        work.citation()
        == "Hygum, Erik; Pedersen, Peter Moller (Eds.) (2010). Early childhood education. Hans Reitzels Forlag."
    )


def test_letters_follow_the_day_where_the_style_prints_it() -> None:
    """The example of section 9.47: the year alone first, then by date."""
    works = []
    for number, (title, date) in enumerate((("Apples", "2020-04-02"), ("Bread", "2020-03-26"), ("Cake", ""))):
        fields = {"title": title, "authors": "Azikiwe, H.; Bello, A.", "year": "2020", "type": "web page"}
        works.append(replace(source({PUBLISHED: date} if date else {}, **fields), id=f"{number:032x}"))
    assert [line.split(").")[0] for line in printed("apa", *works)] == [
        "Azikiwe, H., & Bello, A. (2020a", "Azikiwe, H., & Bello, A. (2020b, March 26", "Azikiwe, H., & Bello, A. (2020c, April 2"
    ]  # fmt: skip


def test_abstracts_and_the_like_change_no_line() -> None:
    fields = {"title": "Art", "authors": "Grady, J.", "year": "2014", "type": "journal article", "container": "J"}
    more = {each.name: "x" for each in EXTRAS if not (each.people or each.printed)}
    for style in shipped_styles():
        assert printed(style, source({}, **fields)) == printed(style, source(more, **fields))
