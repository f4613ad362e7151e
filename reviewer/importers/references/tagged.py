"""Reference files of lines with tags: PubMed (NBIB), EndNote (ENW) and Web of Science. They differ in tags and in how a line
goes on; what the tags mean is a table each.

Sources: NLM, “MEDLINE/PubMed Data Element (Field) Descriptions”; EndNote, “EndNote Import” filter; Clarivate, “Web of
Science Core Collection Field Tags”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.importers.references.dates import full_date
from reviewer.importers.references.fields import entry_from, standard_numbers
from reviewer.importers.shared.reading import year_in
from reviewer.model.sources.authors import Author, author_line, one_author
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import EDITORS, PUBLISHED
from reviewer.progress import Progress

_NBIB = re.compile(r"([A-Z]{2,4}) {0,2}- ?(.*)")
_ENW = re.compile(r"%(\S) ?(.*)")
_WOS = re.compile(r"([A-Z][A-Z0-9])(?: (.*)|$)")
_INITIALS = re.compile(r"[A-Z]{1,4}\Z")
_LANGUAGES = {"eng": "en", "ger": "de", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "dut": "nl", "rus": "ru",
              "chi": "zh", "jpn": "ja", "pol": "pl", "swe": "sv", "dan": "da", "nor": "no"}  # fmt: skip


@dataclass(slots=True)
class Record:
    """One work as it stands in the file: its line, and the values of each tag in their order."""

    line: int
    values: dict[str, list[str]] = field(default_factory=dict)
    order: list[tuple[str, str]] = field(default_factory=list)

    def add(self, tag: str, value: str) -> None:
        self.values.setdefault(tag, []).append(value)

    def go_on(self, tag: str, value: str, between: str = " ") -> None:
        """Add to the last value of a tag."""
        last = self.values[tag][-1]
        self.values[tag][-1] = f"{last}{between}{value}" if last else value

    def all(self, *tags: str) -> list[str]:
        """Everything that stands under these tags, none of it empty."""
        return [value.strip() for tag in tags for value in self.values.get(tag, []) if value.strip()]

    def first(self, *tags: str) -> str:
        """The first value of the first of these tags that has one."""
        return next(iter(self.all(*tags)), "")


def read_nbib(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a file of PubMed's own format (LF, no BOM); a record begins with PMID or after an empty line."""
    for record in cut(text, _NBIB, "PMID", 4):
        progress.step()
        yield _from_nbib(record)


def read_enw(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of an EndNote file of tags (`%A`); a record begins with `%0` or after an empty line."""
    for record in cut(text, _ENW, "0", 0):
        progress.step()
        yield _from_enw(record)


def read_wos(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a file of Web of Science: from PT to ER, values that go on after three spaces."""
    for record in cut(text, _WOS, "PT", 2):
        if record.values.keys() - {"FN", "VR", "EF", "ER"}:
            progress.step()
            yield _from_wos(record)


def cut(text: str, line_of: re.Pattern[str], first: str, indent: int, *, parted: bool = True) -> Iterator[Record]:
    """The records of a text. A line without a tag goes on with the value before it; authors stand one on a line.

    With `parted` an empty line ends a record as well as the tag that is the `first` of the next one.
    """
    record: Record | None = None
    tag = ""
    for number, line in enumerate(text.split("\n"), 1):
        match = line_of.match(line)
        if not line.strip():
            if not parted:
                continue
            tag = ""
            # An empty line ends a record, unless an abstract has one inside.
            if record is not None and "ER" not in record.values and indent == 2:
                continue
            if record is not None:
                yield record
                record = None
        elif match and not line[:1].isspace():
            tag = match[1]
            if record is not None and tag == first and first in record.values:
                yield record
                record = None
            if record is None:
                record = Record(number)
            record.add(tag, match[2] or "")
        elif record is not None and tag:
            if indent == 2 and tag in ("AU", "AF", "BE", "CA"):
                record.add(tag, line.strip())
            else:
                record.go_on(tag, line.strip())
    if record is not None:
        yield record


def _from_nbib(record: Record) -> ReferenceEntry | BrokenEntry:
    kinds = {kind.casefold() for kind in record.all("PT")}
    chapter, book = bool(record.all("BTI") and record.all("TI")), bool(record.all("BTI"))
    kind = "book chapter" if chapter else "book" if book else "preprint" if "preprint" in kinds else "journal article"
    numbers = record.all("LID", "AID")
    doi = next((each.removesuffix("[doi]").strip() for each in numbers if each.endswith("[doi]")), "")
    published = record.first("DP", "DEP")
    names = [one_author(name) for name in record.all("FAU")] or [_with_initials(name) for name in record.all("AU")]
    reference = {
        "title": record.first("TI", "BTI", "TT").removesuffix(".").strip("[]"),
        "authors": author_line([*names, *(Author(name) for name in record.all("CN"))]),
        "year": year_in(published),
        "type": kind,
        "container": record.first("BTI") if chapter else record.first("JT", "TA"),
        "volume": record.first("VI"),
        "issue": record.first("IP"),
        "pages": _whole_pages(record.first("PG")),
        "doi": doi,
        "publisher": record.first("PB"),
        "language": _LANGUAGES.get(record.first("LA"), record.first("LA")),
    }
    extra = {
        PUBLISHED: full_date(published),
        EDITORS: author_line(one_author(name) for name in record.all("FED", "ED")),
        "PMID": record.first("PMID"),
        "PMCID": record.first("PMC"),
        "Journal abbreviation": record.first("TA") if record.all("JT") else "",
        "Publication place": record.first("PL") if book else "",
        "Abstract": record.first("AB"),
        "Keywords": "; ".join([*record.all("OT"), *record.all("MH")]),
        **standard_numbers([*record.all("IS"), *record.all("ISBN")]),
    }
    return entry_from(record.line, reference, extra)


def _with_initials(name: str) -> Author:
    """`Berg AM`, as PubMed shortens names."""
    family, _, initials = name.rpartition(" ")
    return Author(family, initials) if family and _INITIALS.match(initials) else Author(name)


def _whole_pages(pages: str) -> str:
    """`117-9` as 117-119: a last page may leave out the digits that it shares with the first."""
    first, dash, last = pages.partition("-")
    if dash and first.isdigit() and last.isdigit() and len(last) < len(first):
        return f"{first}-{first[: len(first) - len(last)]}{last}"
    return pages


_ENW_KINDS = {
    "journal article": "journal article", "electronic article": "journal article", "magazine article": "magazine article",
    "newspaper article": "newspaper article", "book": "book", "edited book": "book", "electronic book": "book",
    "book section": "book chapter", "report": "report", "government document": "report", "thesis": "thesis",
    "conference paper": "conference paper", "conference proceedings": "conference paper", "web page": "web page",
    "blog": "blog post", "dataset": "data set", "computer program": "software", "unpublished work": "preprint",
    "manuscript": "preprint", "patent": "patent", "pamphlet": "pamphlet", "film or broadcast": "video", "bill": "law",
    "statute": "law", "legal rule or regulation": "law", "case": "court case", "encyclopedia": "encyclopedia entry",
    "dictionary": "dictionary entry", "personal communication": "personal message", "standard": "report",
}  # fmt: skip


def endnote_kind(name: str) -> str:
    """EndNote's name of a kind of work in the words of this program."""
    return _ENW_KINDS.get(name.strip().casefold(), "")


def _from_enw(record: Record) -> ReferenceEntry | BrokenEntry:
    kind = endnote_kind(record.first("0"))
    thesis = kind == "thesis"
    reference = {
        "title": record.first("T", "!", "Q"),
        "authors": author_line(names(record.all("A"))),
        "year": record.first("D"),
        "type": kind,
        "container": record.first("J", "B") if not thesis else "",
        "volume": record.first("V"),
        "issue": record.first("N"),
        "pages": record.first("P"),
        "url": record.first("U"),
        "doi": record.first("R"),
        "publisher": record.first("I") or (record.first("B") if thesis else ""),
        "language": record.first("G"),
        "accessed": record.first("["),
    }
    extra = {
        PUBLISHED: full_date(record.first("8"), year_in(record.first("D"))),
        EDITORS: author_line(names(record.all("E"))),
        "Translators": author_line(names(record.all("?"))) if kind.startswith("book") else "",
        "Publication place": record.first("C"),
        "Edition": record.first("7") if kind.startswith("book") else "",
        "Series": record.first("S"),
        "Kind of work": record.first("9") if kind not in ("", "journal article") else "",
        "PMCID": record.first("2"),
        "Short title": record.first("!") if record.first("T") else "",
        "Notes": "; ".join(record.all("Z")),
        "Abstract": record.first("X"),
        "Keywords": "; ".join(_lines(record.values.get("K", []))),
        **standard_numbers(record.all("@")),
    }
    return entry_from(record.line, reference, extra, files=tuple(record.all(">")))


def names(written: Sequence[str]) -> Iterator[Author]:
    """Names, several in one value parted by semicolons; a comma at the end marks an organisation."""
    for value in written:
        for name in value.split(";"):
            if name.strip():
                yield Author(name.strip(" ,")) if name.strip().endswith(",") else one_author(name)


def _lines(values: Sequence[str]) -> list[str]:
    return [part.strip() for value in values for part in re.split("[;\n]", value) if part.strip()]


_WOS_KINDS: Mapping[str, str] = {
    "J": "journal article",
    "B": "book",
    "S": "book",
    "P": "patent",
    "C": "conference paper",
}


def _from_wos(record: Record) -> ReferenceEntry | BrokenEntry:
    kind = _WOS_KINDS.get(record.first("PT"), "")
    if "proceedings paper" in record.first("DT").casefold() and kind != "journal article":
        kind = "conference paper"
    pages = "-".join(part for part in (record.first("BP"), record.first("EP")) if part)
    reference = {
        "title": record.first("TI"),
        "authors": author_line([*names(record.all("AF") or record.all("AU")), *(Author(n) for n in record.all("CA"))]),
        "year": record.first("PY"),
        "type": kind,
        "container": _cased(record.first("SO")),
        "volume": record.first("VL"),
        "issue": record.first("IS"),
        "pages": pages or record.first("AR"),
        "doi": record.first("DI", "D2"),
        "publisher": _cased(record.first("PU")),
        "language": record.first("LA"),
    }
    extra = {
        PUBLISHED: full_date(record.first("PD"), record.first("PY")),
        EDITORS: author_line(names(record.all("BE"))),
        "Publication place": _cased(record.first("PI")) if kind == "book" else "",
        "Conference": record.first("CT"),
        "Conference place": record.first("CL"),
        "PMID": record.first("PM"),
        "Journal abbreviation": record.first("JI"),
        "Series": _cased(record.first("SE")),
        "Abstract": record.first("AB"),
        "Keywords": "; ".join(_lines([*record.all("DE"), *record.all("ID")])),
        **standard_numbers([*record.all("SN"), *record.all("EI"), *record.all("BN")]),
    }
    return entry_from(record.line, reference, extra)


_SMALL = frozenset("of the and in for on de la und der et".split())


def _cased(name: str) -> str:
    """A name that stands in capitals alone, with small letters: `JOURNAL OF REST` as Journal of Rest."""
    if not name.isupper() or " " not in name:
        return name
    words = [word if word.lower() not in _SMALL else word.lower() for word in name.title().split()]
    return " ".join([words[0].title(), *words[1:]])
