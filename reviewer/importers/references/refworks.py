"""RefWorks' own format of lines with tags. Source: ProQuest, “RefWorks Tagged Format”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.importers.references.dates import full_date
from reviewer.importers.references.fields import entry_from, standard_numbers
from reviewer.importers.references.tagged import Record, cut, names
from reviewer.model.sources.authors import author_line
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import EDITORS, PUBLISHED
from reviewer.progress import Progress

_TAGS = (
    "RT SR ID A1 A2 A3 A4 A5 A6 T1 T2 T3 JF JO YR FD VO IS SP OP K1 AB NO PB PP ED SN AN LA CL SF OT LK DO CN DB DS IP RD ST WT WV "
    "WP UL U1 U2 U3 U4 U5 AD AU AV C1 C2 C3 C4 C5 C6 C7 C8 FS GR IN L1 L2 L3 OL PA PI PM PN PR RI RN SA SE SI SL TT Y1"
).split()
_LINE = re.compile(rf"({'|'.join(_TAGS)})(?: (.*)|$)")
_KINDS = {
    "journal article": "journal article", "journal, electronic": "journal article", "magazine article": "magazine article",
    "newspaper article": "newspaper article", "abstract": "journal article", "book, whole": "book", "book, edited": "book",
    "monograph": "book", "book, section": "book chapter", "conference proceedings": "conference paper", "report": "report",
    "grant": "report", "dissertation/thesis": "thesis", "dissertation/thesis, unpublished": "thesis", "web page": "web page",
    "computer program": "software", "patent": "patent", "unpublished material": "preprint", "laws/statutes": "law",
    "bills/resolutions": "law", "case/court decisions": "court case", "video/dvd": "video", "motion picture": "video",
    "personal communication": "personal message",
}  # fmt: skip


def read_refworks(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a file that RefWorks writes (LF, no BOM); each begins with RT."""
    for record in cut(text, _LINE, "RT", 0, parted=False):
        progress.step()
        yield _entry(record)


def _entry(record: Record) -> ReferenceEntry | BrokenEntry:
    kind = _KINDS.get(record.first("RT").casefold(), "")
    thesis = kind == "thesis"
    pages = "-".join(dict.fromkeys(part for part in (record.first("SP"), record.first("OP")) if part))
    reference = {
        "title": record.first("T1", "OT"),
        "authors": author_line(names(record.all("A1"))),
        "year": record.first("YR"),
        "type": kind,
        "container": record.first("JF", "JO") or ("" if kind == "book" else record.first("T2")),
        "volume": record.first("VO"),
        "issue": record.first("IS"),
        "pages": pages,
        "url": record.first("LK", "UL"),
        "doi": record.first("DO"),
        "publisher": record.first("PB") or (record.first("JF") if thesis else ""),
        "language": record.first("LA"),
        "accessed": record.first("RD"),
    }
    extra = {
        PUBLISHED: full_date(record.first("FD"), record.first("YR")),
        EDITORS: author_line(names(record.all("A2"))),
        "Publication place": record.first("PP"),
        "Edition": record.first("ED"),
        "Series": record.first("T3"),
        "Journal abbreviation": record.first("JO") if record.first("JF") else "",
        "PMID": record.first("AN") if record.first("DS", "DB").casefold() in ("pubmed", "medline") else "",
        "Notes": "; ".join(record.all("NO")),
        "Abstract": record.first("AB"),
        "Keywords": "; ".join(record.all("K1")),
        **standard_numbers(record.all("SN")),
    }
    return entry_from(record.line, reference, extra)
