"""A summary as a tagged PDF: structure for screen readers, links, bookmarks, and the data as an attached file."""

from __future__ import annotations

import json
from typing import BinaryIO

from reviewer.analysis.blocks import passages
from reviewer.errors import ExportRefused
from reviewer.exporters.shared.wording import LANGUAGE, date_of
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.pdf.attached import ATTACHMENT, sealed
from reviewer.exporters.summary.pdf.process import pages_set
from reviewer.exporters.summary.pdf.values import values
from reviewer.progress import Progress
from reviewer.sentence import sentence

_MOST_EXCERPTS = 30_000
"""More would take some gigabytes of memory."""


def write_summary_pdf(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    """The same summary gives the same pages and text; only its date says when it was made.

    Raises ExportRefused for more excerpts than a PDF holds, Cancelled.
    """
    if (count := passages(file.document)) > _MOST_EXCERPTS:
        raise ExportRefused(
            sentence(
                "A PDF holds {most} excerpts and this summary has {count}; choose a filter, or .html or .docx.",
                most=f"{_MOST_EXCERPTS:,}",
                count=f"{count:,}",
            )
        )
    made = date_of(file.made)
    content = values(file.document, progress) | {
        "language": LANGUAGE,
        "made": [made.year, made.month, made.day, made.hour, made.minute, made.second],
        "attached": {"name": ATTACHMENT, "content": "".join(file.data)},
    }
    # Nobody knows how long it takes.
    progress.start("Laying out the pages")
    stream.write(sealed(pages_set(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace"), progress)))
