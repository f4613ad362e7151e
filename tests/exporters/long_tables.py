"""Documents with tables that go over several pages, and their pages as read by another program."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pypdfium2

from reviewer.analysis.blocks import Document, Grid, Passage, Run, Section, Text
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.to_pdf import write_summary_pdf
from reviewer.progress import Progress
from tests.exporters.summary_reader import bare

HEAD = ("Zeile", "Wert", "Wort")
ROWS = 150
_TOP, _BOTTOM = 842 - 72, 72


def long_table(rows: int = ROWS, words: str = "aus") -> Grid:
    return Grid("A long table", HEAD, tuple((Run(f"R{n}"), Run(f"={n}="), Run(words)) for n in range(rows)))


def document(*grids: Grid, after: tuple[Text | Passage, ...] = ()) -> Document:
    """Sections with a table each, whose headings the contents lead to, and something at the end."""
    sections = [Section(1, f"Part {n}", f"part_{n}", (grid,)) for n, grid in enumerate(grids)]
    sections.append(Section(1, "The end", "the_end", (*after, Text((Run("Back", to="part_0"),), anchor="last"))))
    return Document("A title", "", (), tuple(sections))


def pdf_of(given: Document) -> bytes:
    stream = io.BytesIO()
    write_summary_pdf(SummaryFile(given, "{}"), stream, Progress())
    return stream.getvalue()


def written(given: Document, path: Path) -> Path:
    path.write_bytes(pdf_of(given))
    return path


def bodies(path: Path) -> list[str]:
    """What stands between the margins of each page, without white space, which the reader puts anywhere."""
    found = pypdfium2.PdfDocument(path)
    said = [
        bare(page.get_textpage().get_text_bounded(0, _BOTTOM - 2, page.get_width(), _TOP + 2))
        for page in (found[number] for number in range(len(found)))
    ]
    found.close()
    return said


def rows_in(said: str) -> list[int]:
    return [int(each) for each, again in re.findall(r"R(\d+)=(\d+)=aus", said) if each == again]
