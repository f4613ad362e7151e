"""Files of references as other programs write them, whole and broken: what comes in, and what is said of the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ImportRefused
from reviewer.importers.references.registry import read_references
from reviewer.model.sources.reference_entry import ReferenceFile
from reviewer.progress import Progress


def read(tmp_path: Path, name: str, content: str | bytes) -> ReferenceFile:
    path = tmp_path / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return read_references(path)


RIS = """TY  - JOUR
TI  - Relief within hours:
  a trial
AU  - Müller, Józef
AU  - World Health Organization
PY  - 2023/05/01/
JO  - Journal of Invented Medicine
VL  - 12
IS  - 3
SP  - 11
EP  - 19
DO  - https://doi.org/10.1234/ABC.5
UR  - https://example.org/a;b?c=1
KW  - relief
KW  - trials
N2  - What was found.
L1  - file:///C:/Papers/relief.pdf
Y2  - 2024/2/9/
ER  -
"""


@pytest.mark.parametrize(
    "change", [str, lambda t: "\ufeff" + t, lambda t: t.replace("\n", "\r\n"), lambda t: t.rstrip()]
)
def test_a_ris_record_in_full(tmp_path: Path, change: object) -> None:
    found = read(tmp_path, "a.ris", change(RIS))  # type: ignore[operator]
    assert found.broken == ()
    (entry,) = found.entries
    assert entry.reference == {
        "title": "Relief within hours: a trial",
        "authors": "Müller, Józef; World Health Organization",
        "year": "2023",
        "type": "journal article",
        "container": "Journal of Invented Medicine",
        "volume": "12",
        "issue": "3",
        "pages": "11-19",
        "url": "https://example.org/a;b?c=1",
        "doi": "10.1234/ABC.5",
        "accessed": "2024-02-09",
    }
    told = {"Abstract": "What was found.", "Keywords": "relief; trials", "Publication date": "2023-05-01"}
    assert entry.extra == told
    assert entry.files == ("relief.pdf",)


def test_a_ris_record_without_an_end_is_listed_and_the_others_come_in(tmp_path: Path) -> None:
    text = "TY  - BOOK\nTI  - First\nER  - \n\nTY  - BOOK\nTI  - Lost\n\nTY  - BOOK\nTI  - Third\nER  -\nTY  - BOOK\nTI  - Cut"
    found = read(tmp_path, "a.ris", text)
    assert [entry.title for entry in found.entries] == ["First", "Third"]
    assert [(broken.line, "has no end" in broken.reason) for broken in found.broken] == [(5, True), (11, True)]


def test_a_ris_record_without_a_title_or_a_beginning_is_listed(tmp_path: Path) -> None:
    found = read(tmp_path, "a.ris", "AU  - Nobody\nTI  - Lost\n\nTY  - JOUR\nAU  - A, B\nER  - \n")
    assert found.entries == ()
    assert [str(broken) for broken in found.broken] == [
        "Line 1: the entry does not begin with its type (TY  - …).",
        "Line 4: the entry has no title.",
    ]


def test_an_old_file_with_accents_in_cp1252(tmp_path: Path) -> None:
    found = read(tmp_path, "a.ris", "TY  - BOOK\r\nTI  - Über die Müdigkeit am Morgen\r\nER  - \r\n".encode("cp1252"))
    assert found.entries[0].title == "Über die Müdigkeit am Morgen"


BIB = r"""
@string{jim = "Journal of Invented Medicine"}
@comment{written by hand}
@Article{mueller2023,
  author = {M{\"u}ller, J{\'o}zef and {World Health Organization} and van der Berg, Jan and others},
  title  = {{The {NMDA} receptor}: 50\% of \textit{in vivo} work \& \alpha},
  journal = jim, year = 2023, volume = {12}, number = 3, pages = {11--19},
  doi = {10.1234/abc\_5},
  url = {https://example.org/~x/a_b%20c},
  file = {Full text:/home/a/relief.pdf:application/pdf},
  keywords = {relief, trials},
}
"""


def test_a_bibtex_entry_in_full(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, "a.bib", BIB).entries
    assert entry.line == 4
    assert entry.reference == {
        "title": "The NMDA receptor: 50% of in vivo work & α",
        "authors": "Müller, Józef; World Health Organization; van der Berg, Jan; et al.",
        "year": "2023",
        "type": "journal article",
        "container": "Journal of Invented Medicine",
        "volume": "12",
        "issue": "3",
        "pages": "11-19",
        "url": "https://example.org/~x/a_b%20c",
        "doi": "10.1234/abc_5",
    }
    assert entry.extra == {"Keywords": "relief; trials"}
    assert entry.files == ("relief.pdf",)


@pytest.mark.parametrize(
    ("latex", "letters"),
    [
        (r"{\L}{\'o}d{\'z}", "Łódź"),
        (r"Fran\c{c}ois \v{S}koda", "François Škoda"),
        (r"\"Uber na\"{\i}ve Se{\~n}or \v{c}apek \k{a} \H{o} \'{e}\`a\^{\i}", "Über naïve Señor čapek ą ő éàî"),
        (r"\O{}stergaard and \aa{}", "Østergaard and å"),
        ("a -- b --- c ``d''", "a – b — c “d”"),
        (r"costs \$5 and 5% of it_all", "costs $5 and 5% of it_all"),
        ("costs $5", "costs $5"),
        (r"\unknowncommand{stays}", "stays"),
        ("{B}races {{twice}}", "Braces twice"),
    ],
)
def test_latex_becomes_letters(tmp_path: Path, latex: str, letters: str) -> None:
    (entry,) = read(tmp_path, "a.bib", f"@book{{a, title = {{{latex}}}}}").entries
    assert entry.title == letters


def test_a_bibtex_entry_that_does_not_close_is_listed_and_the_others_come_in(tmp_path: Path) -> None:
    text = "@book{a, title={First}}\n@book{b, title={Open}\n@book{c, title={Third}}\n@misc{d, title={Cut"
    found = read(tmp_path, "a.bib", text)
    assert [entry.title for entry in found.entries] == ["First", "Third"]
    assert [broken.line for broken in found.broken] == [2, 4]
    assert "the next entry begins inside it" in found.broken[0].reason
    assert "the file ends inside it" in found.broken[1].reason


def test_a_key_or_a_field_used_twice_loses_nothing(tmp_path: Path) -> None:
    text = "@book{a, title={One}}\n@book{a, title={Two}, author={{Health and Care}}}\n@book{b, title={Three}, title={Four}}"
    found = read(tmp_path, "a.bib", text)
    assert [entry.title for entry in found.entries] == ["One", "Two", "Three"]
    assert found.entries[1].reference["authors"] == "Health and Care;"


def test_csl_json_item_by_item(tmp_path: Path) -> None:
    items = [
        {
            "type": "chapter",
            "title": "On <i>relief</i>",
            "author": [{"family": "Berg", "given": "J.", "non-dropping-particle": "van der"}, {"literal": "WHO"}],
            "issued": {"date-parts": [["2023", 5]]},
            "container-title": "A book",
            "volume": 2,
            "page": "1–9",
            "DOI": "doi:10.1234/X",
            "abstract": None,
        },
        "no item",
        {"title": {"en": "x"}},
        {"title": "Last"},
    ]
    found = read(tmp_path, "a.json", "\ufeff" + json.dumps(items, indent=1))
    assert found.entries[0].reference == {
        "title": "On relief",
        "authors": "van der Berg, J.; WHO",
        "year": "2023",
        "type": "book chapter",
        "container": "A book",
        "volume": "2",
        "pages": "1-9",
        "doi": "10.1234/X",
    }
    assert [entry.title for entry in found.entries[1:]] == ["Last"]
    lines = json.dumps(items, indent=1).split("\n")
    assert [broken.line for broken in found.broken] == [lines.index(' "no item",') + 1, lines.index('  "title": {')]
    assert "“title”" in found.broken[1].reason


def test_json_that_ends_in_the_middle_gives_what_came_before(tmp_path: Path) -> None:
    found = read(tmp_path, "a.json", '[{"title": "A"},\n {"title": "B",}, {"title": "C"}]')
    assert [entry.title for entry in found.entries] == ["A"]
    assert found.broken[0].line == 2


@pytest.mark.parametrize("content", ["[" * 100_000, "{}", "7", '[{"title": NaN}]', "[1e999]", '["\\ud800"]'])
def test_hostile_json_is_refused_or_listed(tmp_path: Path, content: str) -> None:
    found = read(tmp_path, "a.json", content)
    assert found.entries == () or found.entries[0].title
    assert found.broken or found.entries


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", "x", "ends in .ris, .nbib, .enw"),
        ("a.ris", "", "holds no references"),
        ("a.bib", "only words", "holds no references"),
        ("a.ris", b"TY  - \x00\x01\x02\xff", "not text"),
    ],
)
def test_what_is_no_file_of_references_is_refused(tmp_path: Path, name: str, content: str | bytes, says: str) -> None:
    with pytest.raises(ImportRefused, match=says):
        read(tmp_path, name, content)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="is not there"):
        read_references(tmp_path / "none.ris")


def test_five_thousand_records_with_progress_and_cancel(tmp_path: Path) -> None:
    path = tmp_path / "many.ris"
    path.write_text("".join(f"TY  - BOOK\nTI  - Book {number}\nER  - \n" for number in range(5_000)))
    steps: list[int] = []
    progress = Progress(lambda _label, done, _total: steps.append(done))
    assert len(read_references(path, progress=progress).entries) == 5_000
    assert steps[-1] == 5_000
    stopping = Progress(lambda _label, done, _total: stopping.stop() if done == 10 else None)
    with pytest.raises(Cancelled):
        read_references(path, progress=stopping)
