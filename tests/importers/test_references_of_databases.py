"""Reference files as databases and reference managers write them, each with its own habits; all works are invented.

The files are counted and read a second time here by rules of a few lines that share nothing with the program.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from reviewer.importers.references.registry import read_references
from reviewer.model.sources.reference_entry import ReferenceFile


def read(tmp_path: Path, name: str, content: str) -> ReferenceFile:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    return read_references(path)


NBIB = """
PMID- 99000001
OWN - NLM
STAT- MEDLINE
LR  - 20240105
IS  - 1234-5679 (Electronic)
IS  - 1234-5670 (Linking)
VI  - 12
IP  - 3
DP  - 2023 Mar 4
TI  - Relief within hours: a trial of an invented medicine in
      forty adults.
PG  - 117-29
LID - 10.1234/rest.5 [doi]
LID - e117 [pii]
AB  - BACKGROUND: Nobody knew. METHODS: Forty adults -- half of
      them tired -- rested.
CI  - Copyright (c) 2023 The Authors.
FAU - Lindqvist, Jo
AU  - Lindqvist J
AD  - Ward of Rest, Elm Valley.
FAU - van der Berg, Anna-Maria
AU  - van der Berg AM
CN  - Rest Study Group
LA  - eng
PT  - Journal Article
PT  - Randomized Controlled Trial
PL  - England
TA  - J Invent Med
JT  - Journal of invented medicine
MH  - Adult
OT  - rest
PMC - PMC9900001
SO  - J Invent Med. 2023 Mar 4;12(3):117-29. doi: 10.1234/rest.5.

PMID- 99000002
DP  - 2019
TI  - [Ruhe hilft].
AU  - Sam R
AU  - Okafor MB
LA  - ger
TA  - Z Ruhe
"""


def test_pubmed(tmp_path: Path) -> None:
    found = read(tmp_path, "pubmed.nbib", NBIB)
    assert len(found.entries) == len(re.findall(r"^PMID-", NBIB, re.MULTILINE)) == 2
    assert found.broken == ()
    first, second = found.entries
    assert first.line == 2
    assert first.reference == {
        "title": "Relief within hours: a trial of an invented medicine in forty adults",
        "authors": "Lindqvist, Jo; van der Berg, Anna-Maria; Rest Study Group", "year": "2023", "type": "journal article",
        "container": "Journal of invented medicine", "volume": "12", "issue": "3", "pages": "117-129",
        "doi": "10.1234/rest.5", "language": "en",
    }  # fmt: skip
    assert first.extra == {
        "Publication date": "2023-03-04", "PMID": "99000001", "PMCID": "PMC9900001", "Journal abbreviation": "J Invent Med",
        "Abstract": "BACKGROUND: Nobody knew. METHODS: Forty adults -- half of them tired -- rested.",
        "Keywords": "rest; Adult", "ISSN": "1234-5679; 1234-5670",
    }  # fmt: skip
    assert second.reference == {
        "title": "Ruhe hilft", "authors": "Sam, R; Okafor, MB", "year": "2019", "type": "journal article",
        "container": "Z Ruhe", "language": "de",
    }  # fmt: skip


ENW = """%0 Journal Article
%T Relief within hours
%A Lindqvist, Jo
%A World Health Organization,
%D 2023
%J Journal of Invented Medicine
%V 12
%N 3
%P 117-129
%@ 1234-5679
%R 10.1234/rest.5
%X First line of the abstract.
Second line of it.
%K rest
trial
%U https://example.org/rest

%0 Book Section
%T On beds
%A Sam, R.; Okafor, Mira
%E Dee, C.
%B A handbook of rest
%I Quiet Press
%C Elm Valley
%D 2001
%P 1-9
"""


def test_endnote_tags(tmp_path: Path) -> None:
    found = read(tmp_path, "export.enw", ENW)
    assert len(found.entries) == ENW.count("%0 ")
    first, second = found.entries
    assert first.reference == {
        "title": "Relief within hours", "authors": "Lindqvist, Jo; World Health Organization", "year": "2023",
        "type": "journal article", "container": "Journal of Invented Medicine", "volume": "12", "issue": "3",
        "pages": "117-129", "url": "https://example.org/rest", "doi": "10.1234/rest.5",
    }  # fmt: skip
    assert first.extra["Abstract"] == "First line of the abstract. Second line of it."
    assert first.extra["ISSN"] == "1234-5679"
    assert second.reference["authors"] == "Sam, R.; Okafor, Mira"
    assert second.reference["container"] == "A handbook of rest"
    assert (second.extra["Editors"], second.extra["Publication place"]) == ("Dee, C.", "Elm Valley")


WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Lindqvist, J
   van der Berg, AM
AF Lindqvist, Jo
   van der Berg, Anna-Maria
TI Relief within hours: a trial
   in forty adults
SO JOURNAL OF INVENTED MEDICINE
LA English
DT Article
DE rest; trial
AB Nobody knew.
SN 1234-5679
EI 1234-5670
JI J. Invent. Med.
PD MAR 4
PY 2023
VL 12
IS 3
BP 117
EP 129
DI 10.1234/rest.5
UT WOS:000990000100001
ER

PT J
AU Sam, R
TI Beds
SO REST
PY 2019
AR e44
ER

EF
"""


def test_web_of_science(tmp_path: Path) -> None:
    found = read(tmp_path, "savedrecs.ciw", WOS)
    assert len(found.entries) == len(re.findall(r"^ER", WOS, re.MULTILINE)) == 2
    assert found.broken == ()
    assert found.entries[0].reference == {
        "title": "Relief within hours: a trial in forty adults",
        "authors": "Lindqvist, Jo; van der Berg, Anna-Maria", "year": "2023", "type": "journal article",
        "container": "Journal of Invented Medicine", "volume": "12", "issue": "3", "pages": "117-129",
        "doi": "10.1234/rest.5", "language": "English",
    }  # fmt: skip
    assert found.entries[0].extra["Publication date"] == "2023-03-04"
    assert found.entries[1].reference["pages"] == "e44"


def _styled(text: str) -> str:
    return f'<style face="normal" font="default" size="100%">{text}</style>'


ENDNOTE_XML = f"""<?xml version="1.0" encoding="UTF-16"?>
<xml><records><record><database name="My.enl">My.enl</database><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>{_styled("Lindqvist, Jo")}</author><author>{_styled("World Health Organization,")}</author>
</authors></contributors><titles><title>{_styled("Relief within ")}{_styled("hours")}</title>
<secondary-title>{_styled("Journal of Invented Medicine")}</secondary-title></titles>
<periodical><full-title>{_styled("Journal of Invented Medicine")}</full-title><abbr-1>J Invent Med</abbr-1></periodical>
<pages>117-129</pages><volume>12</volume><number>3</number><keywords><keyword>rest</keyword><keyword>trial</keyword></keywords>
<dates><year>{_styled("2023")}</year><pub-dates><date>Mar 4</date></pub-dates></dates><isbn>1234-5679</isbn>
<abstract>Nobody knew &amp; asked.</abstract><electronic-resource-num>10.1234/rest.5</electronic-resource-num>
<urls><related-urls><url>https://example.org/rest</url></related-urls><pdf-urls><url>internal-pdf://123/rest.pdf</url></pdf-urls>
</urls></record>
<record><ref-type name="Thesis">32</ref-type><contributors><authors><author>Sam, R.</author></authors></contributors>
<titles><title>Beds</title></titles><dates><year>2019</year></dates><publisher>Elm Valley University</publisher></record>
</records></xml>"""


def test_endnote_xml(tmp_path: Path) -> None:
    found = read(tmp_path, "library.xml", ENDNOTE_XML)
    counted = ElementTree.fromstring(ENDNOTE_XML.partition("?>")[2]).iter("record")
    assert len(found.entries) == len(list(counted)) == 2
    first, second = found.entries
    assert first.reference == {
        "title": "Relief within hours", "authors": "Lindqvist, Jo; World Health Organization", "year": "2023",
        "type": "journal article", "container": "Journal of Invented Medicine", "volume": "12", "issue": "3",
        "pages": "117-129", "url": "https://example.org/rest", "doi": "10.1234/rest.5",
    }  # fmt: skip
    assert first.extra["Abstract"] == "Nobody knew & asked."
    assert (first.extra["Publication date"], first.extra["Keywords"]) == ("2023-03-04", "rest; trial")
    assert first.files == ("rest.pdf",)
    assert (second.reference["type"], second.reference["publisher"]) == ("thesis", "Elm Valley University")


MODS = """<?xml version="1.0"?><modsCollection xmlns="http://www.loc.gov/mods/v3"><mods><titleInfo><nonSort>The</nonSort>
<title>relief</title><subTitle>a trial</subTitle></titleInfo><name type="personal"><namePart type="family">Lindqvist</namePart>
<namePart type="given">Jo</namePart><role><roleTerm type="code">aut</roleTerm></role></name>
<name type="corporate"><namePart>Rest Study Group</namePart><role><roleTerm type="text">author</roleTerm></role></name>
<genre>journal article</genre><identifier type="doi">10.1234/rest.5</identifier><subject><topic>rest</topic></subject>
<relatedItem type="host"><titleInfo><title>Journal of Invented Medicine</title></titleInfo>
<identifier type="issn">1234-5679</identifier><part><detail type="volume"><number>12</number></detail>
<detail type="issue"><number>3</number></detail><extent unit="page"><start>117</start><end>129</end></extent>
<date>2023-03-04</date></part></relatedItem></mods>
<mods><titleInfo><title>Beds</title></titleInfo><name type="personal"><namePart>Sam, R.</namePart></name><genre>book</genre>
<originInfo><publisher>Quiet Press</publisher><place><placeTerm type="text">Elm Valley</placeTerm></place>
<dateIssued>2001</dateIssued></originInfo></mods></modsCollection>"""


def test_mods(tmp_path: Path) -> None:
    found = read(tmp_path, "library.mods", MODS)
    assert len(found.entries) == MODS.count("<mods>") == 2
    first, second = found.entries
    assert first.reference == {
        "title": "The relief: a trial", "authors": "Lindqvist, Jo; Rest Study Group", "year": "2023",
        "type": "journal article", "container": "Journal of Invented Medicine", "volume": "12", "issue": "3",
        "pages": "117-129", "doi": "10.1234/rest.5",
    }  # fmt: skip
    assert first.extra == {"Publication date": "2023-03-04", "Keywords": "rest", "ISSN": "1234-5679"}
    assert second.reference["publisher"] == "Quiet Press"
    assert second.reference["authors"] == "Sam, R."


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xml", "<xml><records><record>", "no well-formed XML"),
        ("a.xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><record>&e;</record></xml>', "DOCTYPE"),
        ("a.nbib", "PMID- 1\nAU  - Sam R\n", "has no title"),
        ("a.enw", "%0 Book\n%A Sam\n", "has no title"),
    ],
)
def test_what_cannot_be_read_is_listed(tmp_path: Path, name: str, content: str, reason: str) -> None:
    found = read(tmp_path, name, content)
    assert found.entries == ()
    assert reason in str(found.broken[0])


def test_ris_whose_first_tag_is_not_the_type(tmp_path: Path) -> None:
    text = (
        "AU  - Lindqvist, Jo; van der Berg, Anna\nTI  - Relief\nTY  - JOUR\nPY  - 2023\nER  - \n\n"
        "TI  - Beds\nAU  - Sam, R.\nER  - \n"
    )
    found = read(tmp_path, "synthesis.ris", text)
    assert found.broken == ()
    assert [entry.reference for entry in found.entries] == [
        {"title": "Relief", "authors": "Lindqvist, Jo; van der Berg, Anna", "year": "2023", "type": "journal article"},
        {"title": "Beds", "authors": "Sam, R."},
    ]


@pytest.mark.parametrize(
    "habits",
    [
        # Ovid and Embase; EBSCO (CINAHL); ProQuest; Scopus; the Cochrane Library.
        "TY  - JOUR\nT1  - Relief\nA1  - Lindqvist, Jo\nA1  - Sam, R.\nY1  - 2023//\nJF  - Journal of Rest\nVL  - 12\n",
        "TY  - JOUR\nAU  - Lindqvist, Jo\nAU  - Sam, R.\nT1  - Relief\nJO  - Journal of Rest\nY1  - 2023/03/04/\nVL  - 12\n"
        "DP  - EBSCOhost\n",
        "TY  - JOUR\nT1  - Relief\nAU  - Lindqvist, Jo\nAU  - Sam, R.\nPY  - 2023\nY1  - 2023///\nJF  - Journal of Rest\n"
        "VL  - 12\nN1  - Last updated - 2024\n",
        "TY  - JOUR\nTI  - Relief\nT2  - Journal of Rest\nVL  - 12\nPY  - 2023\nAU  - Lindqvist, Jo\nAU  - Sam, R.\n"
        "DB  - Scopus\nM3  - Article\n",
        "TY  - JOUR\nID  - CN-00001\nAU  - Lindqvist, Jo\nAU  - Sam, R.\nTI  - Relief\nJA  - Journal of Rest\nPY  - 2023\n"
        "VL  - 12\n",
    ],
    ids=["Ovid", "EBSCO", "ProQuest", "Scopus", "Cochrane"],
)
def test_ris_of_databases(tmp_path: Path, habits: str) -> None:
    found = read(tmp_path, "a.ris", (habits + "ER  - \n\n") * 2)
    assert found.broken == ()
    assert [entry.reference for entry in found.entries] == 2 * [
        {"title": "Relief", "authors": "Lindqvist, Jo; Sam, R.", "year": "2023", "type": "journal article",
         "container": "Journal of Rest", "volume": "12"}
    ]  # fmt: skip


def test_bibtex_values_of_parts(tmp_path: Path) -> None:
    text = (
        '@string{jr = "Journal of "}\n@string{full = jr # {Rest}}\n'
        '@article{a, title = {One} # ", " # {two}, journal = full, author = {Sam, R.} # " and " # {Dee, C.}, '
        'year = 2023, month = "4~" # mar}\n'
        "@article{b, title = {C # and F # again}, journal = nobody # {x}, year = 2001}\n"
        "@string{loop = loop # loop}\n@article{c, title = loop # {x}}\n"
    )
    found = read(tmp_path, "a.bib", text)
    assert found.broken == ()
    first, second, third = found.entries
    assert first.reference == {
        "title": "One, two", "authors": "Sam, R.; Dee, C.", "year": "2023", "type": "journal article",
        "container": "Journal of Rest",
    }  # fmt: skip
    assert first.extra == {"Publication date": "2023-03-04"}
    assert second.title == "C # and F # again"
    assert third.title


@pytest.mark.parametrize(
    "content", [NBIB, ENW, WOS, "TY  - JOUR\nTI  - Relief\nER  - \n", "@article{a, title={Relief}}"]
)
def test_a_text_file_is_known_by_how_it_begins(tmp_path: Path, content: str) -> None:
    assert read(tmp_path, "download.txt", content).entries
