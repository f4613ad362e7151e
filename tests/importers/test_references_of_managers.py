"""One invented work as reference managers and databases write it out: whatever the file, it is the same work."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.importers.references.registry import read_references
from reviewer.model.sources.reference_entry import ReferenceEntry

WORK = {
    "title": "Relief within hours: 5% of α-rest in naïve adults",
    "authors": "Lindqvist, Jo; van der Berg, Anna-Maria; Núñez, José",
    "year": "2023",
    "type": "journal article",
    "container": "Journal of Rest & Sleep",
    "volume": "12",
    "issue": "3",
    "pages": "117-129",
}
DOI = "10.1234/Rest_5(a)"
ABSTRACT = "Nobody knew. Forty adults rested."

FILES: dict[str, tuple[str, str]] = {
    "Zotero, BibTeX": (
        "Exported Items.bib",
        r"""
@article{lindqvist_relief_2023,
	title = {Relief within hours: 5\% of α-rest in naïve adults},
	volume = {12},
	copyright = {Creative Commons Attribution 4.0 International License (CC-BY)},
	issn = {1234-5679},
	shorttitle = {Relief within hours},
	url = {https://example.org/rest},
	doi = {10.1234/Rest_5(a)},
	abstract = {Nobody knew. Forty adults rested.},
	language = {en},
	number = {3},
	urldate = {2024-01-05},
	journal = {Journal of Rest \& Sleep},
	author = {Lindqvist, Jo and van der Berg, Anna-Maria and Núñez, José},
	month = mar,
	year = {2023},
	note = {Publisher: Quiet Press},
	keywords = {Adult, Rest},
	pages = {117--129},
	file = {Full Text PDF:files/12/Lindqvist et al. - 2023 - Relief.pdf:application/pdf;Snapshot:files/13/rest.html:text/html},
}
""",
    ),
    "Zotero, RIS": (
        "Exported Items.ris",
        """TY  - JOUR
TI  - Relief within hours: 5% of α-rest in naïve adults
AU  - Lindqvist, Jo
AU  - van der Berg, Anna-Maria
AU  - Núñez, José
T2  - Journal of Rest & Sleep
AB  - Nobody knew. Forty adults rested.
DA  - 2023/03/04/
PY  - 2023
DO  - 10.1234/Rest_5(a)
DP  - PubMed
VL  - 12
IS  - 3
SP  - 117
EP  - 129
J2  - J Rest Sleep
LA  - en
SN  - 1234-5679
ST  - Relief within hours
UR  - https://example.org/rest
Y2  - 2024/01/05/10:11:12
L1  - files/12/Lindqvist et al. - 2023 - Relief.pdf
KW  - Adult
KW  - Rest
N1  - <p>A note of mine</p>
ER  -

""",
    ),
    "Mendeley, BibTeX": (
        "library.bib",
        r"""@article{Lindqvist2023,
abstract = {Nobody knew. Forty adults rested.},
author = {Lindqvist, Jo and van der Berg, Anna-Maria and N{\'{u}}{\~{n}}ez, Jos{\'{e}}},
doi = {10.1234/Rest{\_}5(a)},
file = {:home/jo/papers/Lindqvist - 2023 - Relief.pdf:pdf},
issn = {1234-5679},
journal = {Journal of Rest {\&} Sleep},
keywords = {Adult,Rest},
mendeley-groups = {Rest},
month = {mar},
number = {3},
pages = {117--129},
title = {{Relief within hours: 5{\%} of $\alpha$-rest in na{\"{i}}ve adults}},
url = {https://example.org/rest},
volume = {12},
year = {2023}
}
""",
    ),
    "Mendeley, RIS": (
        "library.ris",
        """TY  - JOUR
T1  - Relief within hours: 5% of α-rest in naïve adults
A1  - Lindqvist, Jo
A1  - van der Berg, Anna-Maria
A1  - Núñez, José
Y1  - 2023/03/04/
N2  - Nobody knew. Forty adults rested.
JF  - Journal of Rest & Sleep
VL  - 12
IS  - 3
SP  - 117
EP  - 129
DO  - 10.1234/Rest_5(a)
L1  - file:///home/jo/papers/Lindqvist%20-%202023%20-%20Relief.pdf
UR  - https://example.org/rest
KW  - Adult
KW  - Rest
ER  -
""",
    ),
    "RefWorks, tagged": (
        "RefWorks.txt",
        """RT Journal Article
SR Electronic(1)
ID 123
A1 Lindqvist,Jo
A1 van der Berg,Anna-Maria
A1 Núñez,José
T1 Relief within hours: 5% of α-rest in naïve adults
JF Journal of Rest & Sleep
JO J Rest Sleep
YR 2023
FD Mar 4
VO 12
IS 3
SP 117
OP 129
K1 Adult
K1 Rest
AB Nobody knew.
Forty adults rested.
NO a note of mine
SN 1234-5679
LA English
DO 10.1234/Rest_5(a)
LK https://example.org/rest
DS PubMed

""",
    ),
    "RefWorks, RIS": (
        "RefWorks.ris",
        """TY  - JOUR
ID  - 123
A1  - Lindqvist,Jo
A1  - van der Berg,Anna-Maria
A1  - Núñez,José
T1  - Relief within hours: 5% of α-rest in naïve adults
JF  - Journal of Rest & Sleep
JO  - J Rest Sleep
Y1  - 2023/03/04
VL  - 12
IS  - 3
SP  - 117
EP  - 129
KW  - Adult
KW  - Rest
AB  - Nobody knew. Forty adults rested.
SN  - 1234-5679
DO  - 10.1234/Rest_5(a)
UR  - https://example.org/rest
ER  -
""",
    ),
    "Scopus, BibTeX": (
        "scopus.bib",
        """Scopus
EXPORT DATE: 5 January 2024


@ARTICLE{Lindqvist2023117,
	author = {Lindqvist, Jo and van der Berg, Anna-Maria and Núñez, José},
	title = {Relief within hours: 5% of α-rest in naïve adults},
	year = {2023},
	journal = {Journal of Rest & Sleep},
	volume = {12},
	number = {3},
	pages = {117 – 129},
	doi = {10.1234/Rest_5(a)},
	url = {https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1234%2fRest&partnerID=40},
	affiliations = {Ward of Rest, Elm Valley},
	abstract = {Nobody knew. Forty adults rested.},
	author_keywords = {Rest},
	keywords = {Adult; Rest},
	publisher = {Quiet Press},
	issn = {12345679},
	language = {English},
	abbrev_source_title = {J. Rest Sleep},
	type = {Article},
	publication_stage = {Final},
	source = {Scopus},
	note = {Cited by: 3; All Open Access}
}
""",
    ),
    "Scopus, RIS": (
        "scopus.ris",
        """TY  - JOUR
AU  - Lindqvist, Jo
AU  - van der Berg, Anna-Maria
AU  - Núñez, José
TI  - Relief within hours: 5% of α-rest in naïve adults
PY  - 2023
T2  - Journal of Rest & Sleep
VL  - 12
IS  - 3
SP  - 117
EP  - 129
DO  - 10.1234/Rest_5(a)
UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1234%2fRest&partnerID=40
AD  - Ward of Rest, Elm Valley
AB  - Nobody knew. Forty adults rested.
KW  - Adult
KW  - Rest
PB  - Quiet Press
SN  - 12345679 (ISSN)
LA  - English
J2  - J. Rest Sleep
M3  - Article
DB  - Scopus
N1  - Export Date: 5 January 2024; Cited By: 3
ER  -


""",
    ),
    "EndNote, RIS": (
        "My EndNote Library.txt",
        """TY  - JOUR
AB  - Nobody knew. Forty adults rested.
AU  - Lindqvist, Jo
AU  - van der Berg, Anna-Maria
AU  - Núñez, José
DA  - Mar 4
DO  - 10.1234/Rest_5(a)
IS  - 3
KW  - Adult
Rest
PY  - 2023
SN  - 1234-5679
SP  - 117-129
ST  - Relief within hours
T2  - Journal of Rest & Sleep
TI  - Relief within hours: 5% of α-rest in naïve adults
UR  - https://example.org/rest
VL  - 12
ID  - 123
ER  -


""",
    ),
    "EndNote, BibTeX": (
        "My EndNote Library.bib",
        """@article{RN123,
   author = {Lindqvist, Jo and van der Berg, Anna-Maria and Núñez, José},
   title = {Relief within hours: 5% of α-rest in naïve adults},
   journal = {Journal of Rest & Sleep},
   volume = {12},
   number = {3},
   pages = {117-129},
   abstract = {Nobody knew. Forty adults rested.},
   keywords = {Adult
Rest},
   ISSN = {1234-5679},
   DOI = {10.1234/Rest_5(a)},
   url = {https://example.org/rest},
   year = {2023},
   type = {Journal Article}
}

""",
    ),
    "Embase, RIS": (
        "embase.ris",
        """TY  - JOUR
A1  - Lindqvist, Jo
A1  - van der Berg, Anna-Maria
A1  - Núñez, José
AD  - Ward of Rest, Elm Valley
M1  - (van der Berg A.-M.) Ward of Rest, Elm Valley
T1  - Relief within hours: 5% of α-rest in naïve adults
LA  - English
KW  - adult
KW  - rest
SN  - 1234-5679
Y1  - 2023
JF  - Journal of Rest & Sleep
VL  - 12
IS  - 3
SP  - 117
EP  - 129
N2  - Nobody knew. Forty adults rested.
U2  - L600000001
DO  - 10.1234/Rest_5(a)
UR  - https://www.embase.com/search/results?subaction=viewrecord&id=L600000001
ER  -

""",
    ),
    "CINAHL, RIS": (
        "delivery.ris",
        """TY  - JOUR
ID  - 160000001
T1  - Relief within hours: 5% of α-rest in naïve adults.
AU  - Lindqvist, Jo
AU  - van der Berg, Anna-Maria
AU  - Núñez, José
Y1  - 2023/03//
N1  - Accession Number: 160000001. Language: English.
N2  - Nobody knew. Forty adults rested.
KW  - Adult
KW  - Rest
JO  - Journal of Rest & Sleep
JF  - Journal of Rest & Sleep
JA  - J REST SLEEP
VL  - 12
IS  - 3
SP  - 117
EP  - 129
CY  - Elm Valley
PB  - Quiet Press
SN  - 1234-5679
DO  - 10.1234/Rest_5(a)
UR  - https://search.ebscohost.com/login.aspx?direct=true&db=cin20&AN=160000001
DP  - EBSCOhost
DB  - cin20
ER  -
""",
    ),
}


@pytest.fixture(params=FILES, ids=lambda name: name)
def entry(request: pytest.FixtureRequest, tmp_path: Path) -> ReferenceEntry:
    name, content = FILES[request.param]
    # They end a record with a space.
    (tmp_path / name).write_text(content.replace("ER  -\n", "ER  - \n"), "utf-8")
    found = read_references(tmp_path / name)
    assert (len(found.entries), found.broken) == (1, ())
    return found.entries[0]


def test_it_is_the_same_work(entry: ReferenceEntry) -> None:
    assert {name: entry.reference.get(name, "") for name in WORK} == WORK
    assert entry.reference["doi"].casefold() == DOI.casefold()
    assert entry.extra["Abstract"] == ABSTRACT
    keywords = {word.casefold() for word in entry.extra["Keywords"].replace(",", ";").split("; ")}
    assert keywords == {"adult", "rest"}


def test_a_whole_library_has_as_many_entries_as_works(entry: ReferenceEntry, tmp_path: Path) -> None:
    [path] = tmp_path.iterdir()
    content = path.read_text("utf-8")
    several = "".join(
        content.replace("hours", f"hours {number}").replace("2023,", f"2023x{number},") for number in range(7)
    )
    path.write_text(several, "utf-8")
    found = read_references(path)
    assert found.broken == ()
    assert [each.title.split(":")[0] for each in found.entries] == [f"Relief within hours {n}" for n in range(7)]
    assert entry.title
