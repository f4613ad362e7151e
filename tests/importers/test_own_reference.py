"""What files say of the work in them: JSON-LD and meta tags of pages, XMP of PDFs, a DOI on the first page."""

from __future__ import annotations

import json
import zlib

import pytest

from reviewer.importers import GivenFile
from reviewer.importers.own_reference import doi_on, own_reference
from reviewer.importers.pdf.xmp import xmp_reference


def page(head: str) -> dict[str, str]:
    content = f"<html><head>{head}</head><body><p>Text.</p></body></html>"
    return own_reference(GivenFile("a.html", content.encode(), "utf-8"), "text/html")


def linked(data: object) -> dict[str, str]:
    return page(f'<script type="application/ld+json">{json.dumps(data)}</script>')


# The shape is that of Google's and schema.org's own examples for scholarly articles.
ARTICLE = {
    "@type": "ScholarlyArticle",
    "name": "Rest and relief",
    "author": [{"@type": "Person", "name": "Bee, A."}, "Dee, C."],
    "datePublished": "2021-05-04",
    "sameAs": "https://doi.org/10.1234/rest(21)5",
    "pageStart": 12,
    "pageEnd": "19",
    "isPartOf": {
        "@type": "PublicationIssue",
        "issueNumber": "3",
        "isPartOf": {
            "@type": ["PublicationVolume"],
            "volumeNumber": "7",
            "isPartOf": {"@type": "Periodical", "name": "Journal of Rest"},
        },
    },
}
FIELDS = {
    "title": "Rest and relief", "authors": "Bee, A.; Dee, C.", "year": "2021", "doi": "10.1234/rest(21)5", "pages": "12-19",
    "issue": "3", "volume": "7", "container": "Journal of Rest",
}  # fmt: skip


def test_an_article_as_linked_data() -> None:
    assert linked(ARTICLE) == FIELDS
    assert linked({"@graph": [{"@type": "WebSite", "name": "Site"}, ARTICLE]}) == FIELDS
    headline = linked([{"@type": "NewsArticle", "headline": "Nothing new", "publisher": {"name": "Daily"}}])
    assert headline == {"title": "Nothing new", "publisher": "Daily"}


@pytest.mark.parametrize(
    "data",
    [
        [], None, 5, {"@graph": None}, {"@type": 7, "name": 8}, {"@type": "Article", "name": {"a": 1}},
        {"@type": "WebPage", "name": "A page"}, [[[ARTICLE]]],
    ],
)  # fmt: skip
def test_linked_data_that_says_nothing(data: object) -> None:
    assert linked(data) == {}


def test_linked_data_of_an_enemy() -> None:
    ring: dict[str, object] = {"@type": "Article", "headline": "x" * 5_000}
    nested: object = "deep"
    for _ in range(300):
        nested = {"isPartOf": nested, "author": [[nested]] if isinstance(nested, str) else []}
    found = linked({**ring, "isPartOf": nested, "author": [["a"] * 9] * 999})
    assert len(found["title"]) == 1_000
    assert page('<script type="application/ld+json">' + "[" * 100_000 + "</script>") == {}


def test_meta_tags_of_journals() -> None:
    tags = {
        "citation_title": "Rest", "citation_journal_title": "Journal of Rest", "citation_volume": "7", "citation_issue": "3",
        "citation_firstpage": "12", "citation_lastpage": "19", "citation_publisher": "Calm Press", "citation_doi": "doi:10.1234/a.",
    }  # fmt: skip
    found = page("".join(f'<meta name="{name}" content="{value}">' for name, value in tags.items()))
    assert found == {
        "title": "Rest", "container": "Journal of Rest", "volume": "7", "issue": "3", "pages": "12-19",
        "publisher": "Calm Press", "doi": "10.1234/a", "type": "journal article",
    }  # fmt: skip


XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"
 prism:volume="7"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rest &amp; relief</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>A. Bee</rdf:li><rdf:li>C. Dee</rdf:li></rdf:Seq></dc:creator>
<prism:doi>10.1234/rest</prism:doi><prism:publicationName>Journal of Rest</prism:publicationName><prism:number>3</prism:number>
<prism:startingPage>12</prism:startingPage><prism:endingPage>19</prism:endingPage>
<prism:coverDate>2021-05-01</prism:coverDate></rdf:Description></rdf:RDF></x:xmpmeta>"""
SAID = {
    "title": "Rest & relief", "authors": "A. Bee; C. Dee", "doi": "10.1234/rest", "container": "Journal of Rest", "volume": "7",
    "issue": "3", "pages": "12-19", "year": "2021",
}  # fmt: skip


def test_xmp_as_it_stands_and_packed() -> None:
    assert xmp_reference(b"%PDF-1.7\n" + XMP.encode() + b"\ntrailer") == SAID
    stream = b"<</Type/Metadata/Subtype/XML/Filter/FlateDecode>>stream\n" + zlib.compress(XMP.encode()) + b"\nendstream"
    assert xmp_reference(b"%PDF-1.7\n" + stream) == SAID
    picture = (
        XMP.replace("dc:title", "dc:format").replace("dc:creator", "dc:relation").replace("prism:doi", "prism:issn")
    )
    assert xmp_reference(XMP.encode() + picture.encode()) == SAID


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<x:xmpmeta" * 50_000, b"<x:xmpmeta></x:wrong></x:xmpmeta>", XMP.encode()[:-20].replace(b"</rdf:RDF>", b""),
        b'<x:xmpmeta xmlns:x="a">&e;</x:xmpmeta>', b"/Subtype/XML>>stream\n" * 9_000,
        b"<</Subtype/XML>>stream\n" + zlib.compress(b"<x:xmpmeta>" + b" " * 90_000_000),
    ],
    ids=range(7),
)  # fmt: skip
def test_xmp_of_an_enemy_says_nothing(data: bytes) -> None:
    assert xmp_reference(data) == {}


def test_a_doi_on_the_first_page() -> None:
    assert doi_on("Journal. https://doi.org/10.1234/ABC.5. Text (DOI: 10.1234/abc.5)") == "10.1234/abc.5"
    assert doi_on("10.1234/a and 10.1234/b") == ""
    assert doi_on("no doi here, 10.5 of 12") == ""
