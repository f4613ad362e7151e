"""The words on the pages of a printed summary, for comparing quotes with them."""

from __future__ import annotations

import re
import unicodedata

from reviewer.errors import ExportRefused
from reviewer.importers.pdf.process import ChildError, read_in_child
from reviewer.progress import Progress
from reviewer.sentence import sentence

_LOW, _HIGH = 70.0, 772.0
"""The text of a page stands between these heights, in points; above and below are the running head and the page's number."""
_NUMBERED = re.compile("⟨U\\+[0-9A-F]{4,6}⟩")
"""How a character is printed for which there was no font."""
_OTHER = re.compile(r"[^0-9A-Za-z\u0370-\u03ff\u0400-\u04ff]+")


def printed_words(content: bytes, name: str, progress: Progress) -> str:
    """What stands on the pages of a PDF, as `words_of` has it. Raises ExportRefused for one that cannot be read, Cancelled."""
    progress.start("Reading the pages")
    try:
        pages = read_in_child(content, progress).pages
    except ChildError as error:
        raise ExportRefused(
            sentence("The pages of “{name}” cannot be read; ask for the file as it was written.", name=name)
        ) from error
    printed = "".join(line.text for page in pages for line in page if _LOW <= line.base <= _HIGH)
    return words_of(_NUMBERED.sub("", printed))


def words_of(text: str) -> str:
    """The Latin, Greek and Cyrillic letters and the digits of a text, without accents.

    Only these come back from a printed page for certain: white space and hyphens change at the ends of lines, several
    characters may share one sign, and scripts that join their letters or run from right to left are stored as drawn.
    """
    return _OTHER.sub("", unicodedata.normalize("NFKD", text))
