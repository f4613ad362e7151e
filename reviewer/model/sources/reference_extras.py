"""What files of references say beyond the fields of a reference: kept as attributes of the source, by these names."""

from __future__ import annotations

import re
from dataclasses import dataclass

PUBLISHED = "Publication date"
"""The whole date, `2020-04-26` or `2020-04`; the year stands in the reference."""
EDITORS = "Editors"

_TABLE = """
Editors              | editor            | editor       | A2 | people
Series editors       | collection-editor | serieseditor | A3 | people
Translators          | translator        | translator   | A4 | people
Publication place    | publisher-place   | address      | CY | printed
Edition              | edition           | edition      | ET | printed
Software version     | version           | version      |    | printed
Series               | collection-title  | series       | T3 | printed
Report number        | number            | number       | M1 | printed
Number of volumes    | number-of-volumes | volumes      | NV | printed
Number of pages      | number-of-pages   | pagetotal    |    | printed
Kind of work         | genre             | type         | M3 | printed
Carrier              | medium            | medium       |    | printed
Newspaper section    | section           | section      |    | printed
Conference           | event-title       | eventtitle   |    | printed
Conference place     | event-place       | venue        |    | printed
PMID                 | PMID              | pmid         |    | printed
PMCID                | PMCID             | pmcid        |    | printed
ISBN                 | ISBN              | isbn         | SN |
ISSN                 | ISSN              | issn         | SN |
Journal abbreviation | container-title-short | shortjournal | J2 |
Short title          | title-short       | shorttitle   | ST |
Notes                | note              | note         | N1 |
Abstract             | abstract          | abstract     | AB |
Keywords             | keyword           | keywords     | KW |
"""


@dataclass(frozen=True, slots=True)
class Extra:
    """One such thing and its names in CSL, BibTeX and RIS; "" where RIS has no tag of its own for it.

    `people` is a line of names as in `authors`. `printed`: citation styles write it.
    """

    name: str
    csl: str
    bibtex: str
    ris: str
    people: bool = False
    printed: bool = False


def _rows() -> list[Extra]:
    rows = []
    for line in _TABLE.strip().splitlines():
        name, csl, bibtex, ris, kind = (cell.strip() for cell in line.split("|"))
        rows.append(Extra(name, csl, bibtex, ris, kind == "people", kind in ("people", "printed")))
    return rows


EXTRAS = tuple(_rows())
BY_NAME = {each.name: each for each in EXTRAS}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


def date_parts(value: str) -> list[int]:
    """Year, month and day of `2020-04-26`, as far as they are there and possible; empty for other texts."""
    match = _ISO.match(value)
    parts = [int(part) for part in match.groups() if part] if match else []
    possible = all(low <= part <= high for part, (low, high) in zip(parts[1:], ((1, 12), (1, 31)), strict=False))
    return parts if possible else []
