"""Rich text (`.rtf`): paragraphs, headings, lists, tables, notes and emphasis. Objects in it are neither opened nor kept."""

from __future__ import annotations

from reviewer.importers.html.written import written
from reviewer.importers.rtf.reading import Reader
from reviewer.importers.shared.reading import GivenFile, Reading, one_line
from reviewer.sentence import sentence

MEDIA_TYPE = "application/rtf"


def is_rtf(data: bytes) -> bool:
    """Whether the content begins as rich text does."""
    return data[:20].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")


def read_rtf(file: GivenFile) -> Reading:
    """Rich text. Raises ImportRefused when it has no text."""
    if not is_rtf(file.data):
        raise file.refused(sentence("is not rich text (RTF), although its name says so; get it again."))
    read = Reader(file.data, file.progress).read()
    made = written(file, read.html)
    if not made.text.strip():
        raise file.refused(sentence("has no text; what it shows may be pictures."))
    reference = {"title": one_line(read.title), "authors": one_line(read.author)}
    return Reading(made.text, "rtf", reference["title"], reference=reference, parts=made.parts)
