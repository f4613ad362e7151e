"""PDF files: the text with paragraphs and line-end hyphens rebuilt, and the offset at which each page starts."""

from __future__ import annotations

from reviewer.importers.pdf.layout import rebuilt
from reviewer.importers.pdf.mapping import mapped
from reviewer.importers.pdf.process import ChildError, Line, PdfContent, read_in_child
from reviewer.importers.pdf.running import without_running_lines
from reviewer.importers.pdf.xmp import xmp_reference
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.sentence import listed, sentence

_REASONS = {
    "password": sentence("is protected with a password; save a copy without one and import that."),
    "pages": sentence("has more than 20,000 pages; split it into parts and import those."),
    "memory": sentence("needs too much memory to be read; split it into parts and import those."),
    "crashed": sentence(
        "is damaged or made to break programs: reading it took all the memory it may use; save it again from a PDF viewer."
    ),
    "quiet": sentence("takes too long to be read; split it into parts or save it again from a PDF viewer."),
    "damaged": sentence("is a damaged PDF; get it again, or open it in a PDF viewer and save it from there."),
}
_ENDINGS_OF_FILES = (".doc", ".docx", ".pdf", ".indd", ".tex", ".dvi", ".ps")
_MACHINE_TITLES = ("untitled", "microsoft word - ", "powerpoint presentation", "document1")


def is_pdf(data: bytes) -> bool:
    """Whether the content begins as a PDF does."""
    # Readers accept some bytes before the head, and programs do write them.
    return data[:1024].lstrip().startswith(b"%PDF-")


def read_pdf(file: GivenFile) -> Reading:
    """A PDF. Raises ImportRefused when it is protected, damaged, or scanned pictures without text."""
    if b"%PDF-" not in file.data[:1024]:
        raise file.refused(sentence("is not a PDF, although its name says so; get it again."))
    try:
        content = read_in_child(file.data, file.progress)
    except ChildError as failed:
        raise file.refused(_REASONS.get(failed.problem, _REASONS["damaged"])) from None
    if not any(_has_words(page) for page in content.pages):
        if file.reading == "pages":
            return _pages_alone(content, file.data)
        raise file.refused(
            sentence("has no text, only scanned pictures of pages; their text has to be read first.")
        ).with_remedy("ocr")
    pages, running = without_running_lines(content.pages)
    # Slides may hold nothing but a line at the top of each.
    if not any(_has_words(page) for page in pages):
        pages, running = [list(page) for page in content.pages], []
    made = rebuilt(pages)
    notes = []
    if running:
        notes.append(
            sentence("Left out what recurs at the top or bottom of the pages: {lines}.", lines=listed(running))
        )
    empty = [str(number) for number, page in enumerate(content.pages, start=1) if not page]
    if empty:
        notes.append(
            sentence(
                "No text on page {pages} and {count} more; it may be a picture."
                if len(empty) > 20
                else "No text on page {pages}; it may be a picture.",
                pages=", ".join(empty[:20]),
                count=len(empty) - 20,
            )
        )
    if content.marks:
        notes.append(
            sentence(
                "1 mark of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them."
                if content.marks == 1
                else "{count} marks of PDF readers on its pages; “Take over marks in a PDF…” makes highlights of them.",
                count=f"{content.marks:,}",
            )
        )
    reference = _reference(content.meta, xmp_reference(file.data))
    return Reading(
        made.text,
        "pdf",
        reference["title"],
        page_starts=made.page_starts,
        reference=reference,
        notes=tuple(notes),
        parts=made.parts,
        pages=mapped(made.text, made.lines, made.page_starts, content.frames),
    )


def _pages_alone(content: PdfContent, data: bytes) -> Reading:
    reference = _reference(content.meta, xmp_reference(data))
    starts = (0,) * len(content.frames)
    title = reference["title"]
    return Reading(
        "", "pdf", title, page_starts=starts, reference=reference, pages=mapped("", (), starts, content.frames)
    )


def _has_words(page: tuple[Line, ...] | list[Line]) -> bool:
    return any(char.isalpha() for line in page for char in line.text)


def _reference(meta: dict[str, str], xmp: dict[str, str]) -> dict[str, str]:
    """What the file says of the work; XMP goes before what older files say, where it is not what a program made up."""
    # A PDF date begins `D:2024` (ISO 32000-1, 7.9.4).
    year = year_in(meta.get("date", "")[:6])
    told = {"title": _title(meta.get("title", "")), "authors": one_line(meta.get("author", "")), "year": year}
    said = {**xmp, "title": _title(xmp.get("title", ""))}
    return told | {name: value for name, value in said.items() if value}


def _title(written: str) -> str:
    title = one_line(written)
    made_up = title.lower().startswith(_MACHINE_TITLES) or title.lower().endswith(_ENDINGS_OF_FILES)
    return "" if made_up else title
