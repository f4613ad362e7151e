"""The formats Reviewer reads, and how one file becomes an ImportedSource."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.importers.documents import (
    from_docx,
    from_epub,
    from_html,
    from_jats,
    from_mail,
    from_markdown,
    from_odt,
    from_pdf,
    from_pptx,
    from_rtf,
    from_subtitles,
    from_table,
    from_text,
)
from reviewer.importers.documents.byline import guess_authors
from reviewer.importers.documents.guess import guess_title
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.fitting import structure_in
from reviewer.importers.shared.reading import GivenFile, Reading, clean_reference, one_line, refused
from reviewer.importers.tables.from_xlsx import MEDIA_TYPE as XLSX
from reviewer.importers.tables.from_xlsx import is_xlsx
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.text import MOST_BYTES, normalised
from reviewer.progress import Progress
from reviewer.sentence import listed, sentence
from reviewer.system.file_names import name_of

MAX_BYTES = 100_000_000
"""The largest file that is read, in bytes."""

_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_KNOWN_OTHERS = (
    (
        b"\xd0\xcf\x11\xe0",
        sentence("is protected with a password or in the old Word format; save it as .docx without a password."),
    ),
    (
        b"PK\x03\x04",
        sentence("is an archive and not a document Reviewer reads; unpack it and import the files in it."),
    ),
)
_WITHOUT_DATA = frozenset({"text", "markdown", "html"})
"""Extractors of formats in which a work names its authors among its text, if at all."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
"""PNG, JPEG and TIFF."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: its endings, its name in words, its media type, its reader, and how its content shows."""

    endings: tuple[str, ...]
    name: str
    media_type: str
    read: Callable[[GivenFile], Reading]
    recognises: Callable[[bytes], bool] | None = None


SUPPORTED: tuple[Format, ...] = (
    Format((".txt", ".text"), sentence("plain text"), "text/plain", from_text.read_text),
    Format((".md", ".markdown"), "Markdown", "text/markdown", from_markdown.read_markdown),
    Format((".html", ".htm", ".xhtml"), sentence("web page"), "text/html", from_html.read_html, from_html.is_html),
    Format((".docx",), sentence("Word document"), from_docx.MEDIA_TYPE, from_docx.read_docx, from_docx.is_docx),
    Format((".pdf",), "PDF", "application/pdf", from_pdf.read_pdf, from_pdf.is_pdf),
    Format((".rtf",), sentence("rich text (RTF)"), from_rtf.MEDIA_TYPE, from_rtf.read_rtf, from_rtf.is_rtf),
    Format((".epub",), sentence("EPUB book"), from_epub.MEDIA_TYPE, from_epub.read_epub, from_epub.is_epub),
    Format((".odt",), sentence("OpenDocument text"), from_odt.MEDIA_TYPE, from_odt.read_odt, from_odt.is_odt),
    Format((".pptx",), sentence("presentation"), from_pptx.MEDIA_TYPE, from_pptx.read_pptx, from_pptx.is_pptx),
    Format(
        (".xml", ".nxml"),
        sentence("journal article (JATS)"),
        from_jats.MEDIA_TYPE,
        from_jats.read_jats,
        from_jats.is_jats,
    ),
    Format(
        (".mhtml", ".mht"),
        sentence("saved web page"),
        from_mail.PAGE,
        from_mail.read_saved_page,
        from_mail.is_saved_page,
    ),
    Format((".eml",), sentence("e-mail"), from_mail.MAIL, from_mail.read_mail),
    Format((".vtt",), sentence("transcript (WebVTT)"), "text/vtt", from_subtitles.read_subtitles),
    Format((".srt",), sentence("transcript (SubRip)"), "application/x-subrip", from_subtitles.read_subtitles),
    Format((".csv", ".tsv"), sentence("table (CSV)"), from_table.CSV, from_table.read_csv_whole),
    Format((".xlsx",), sentence("workbook"), XLSX, from_table.read_xlsx_whole, is_xlsx),
)


_OF_ARCHIVES = (
    from_docx.read_docx,
    from_epub.read_epub,
    from_odt.read_odt,
    from_pptx.read_pptx,
    from_table.read_xlsx_whole,
)


def read_source(path: Path, *, encoding: str | None = None, progress: Progress | None = None) -> ImportedSource:
    """Read one file, by its content first and its ending then.

    `encoding` is the user's choice for text, Markdown and web pages. Only `progress.check()` is used here, so that
    the caller can count files. Raises ImportRefused with one sentence naming the file, Cancelled when stopped.
    """
    progress = progress or Progress()
    progress.check()
    return read_given(given_file(path, encoding=encoding, progress=progress))


def given_file(path: Path, *, encoding: str | None = None, progress: Progress | None = None) -> GivenFile:
    """The bytes of a file, not read as anything yet. Raises ImportRefused for one that is missing, empty or too large."""
    name = name_of(path)
    return GivenFile(name, _content(path, name), encoding, progress=progress or Progress())


def read_given(file: GivenFile) -> ImportedSource:
    """A file's bytes as a source. Raises ImportRefused, Cancelled."""
    chosen = format_of(file)
    return _finished(file, chosen, chosen.read(file))


def format_of(file: GivenFile) -> Format:
    """The format of a file. Raises ImportRefused when it is none that Reviewer reads."""
    ending = os.path.splitext(file.name)[1].lower()
    # Content first: a page saved as .txt is still a page.
    for candidate in SUPPORTED:
        if candidate.recognises and candidate.recognises(file.data):
            return candidate
    for candidate in SUPPORTED:
        if ending in candidate.endings or (not ending and candidate.media_type == "text/plain"):
            # The readers of archives know better what one lacks.
            if candidate.read not in _OF_ARCHIVES:
                _refuse_known_others(file)
            return candidate
    _refuse_known_others(file)
    if file.data.startswith(_PICTURES) or (file.data[:4] == b"RIFF" and file.data[8:12] == b"WEBP"):
        raise file.refused(sentence("is a picture; the text on it has to be read first.")).with_remedy("ocr")
    known = listed(sentence("{name} ({ending})", name=each.name, ending=each.endings[0]) for each in SUPPORTED)
    raise file.refused(sentence("is not of a kind that Reviewer reads; save it as one of these: {known}.", known=known))


def _refuse_known_others(file: GivenFile) -> None:
    for magic, why in _KNOWN_OTHERS:
        if file.data.startswith(magic):
            raise file.refused(why)


def _content(path: Path, name: str) -> bytes:
    data = content_of(path, name, most=MAX_BYTES, instead=sentence("split it into parts and import those"))
    if not data:
        raise refused(name, sentence("is empty (0 bytes); there is nothing to read in it."))
    return data


def _finished(file: GivenFile, chosen: Format, reading: Reading) -> ImportedSource:
    """The source, with the rules that hold for every format."""
    try:
        text = normalised(reading.text)
    except UnicodeEncodeError:
        raise file.refused(
            sentence("holds halves of characters (lone surrogates) that are not text; save it again as UTF-8.")
        ) from None
    if len(text.encode("utf-8")) > MOST_BYTES:
        raise file.refused(
            sentence(
                "has a text of more than {count} MB; split it into parts and import those.", count=MOST_BYTES // 1000000
            )
        )
    if not text.strip() and not (text == "" and reading.pages is not None):
        raise file.refused(sentence("has no text, only white space; there is nothing to read in it."))
    notes = list(reading.notes)
    ending = os.path.splitext(file.name)[1].lower()
    if ending and ending not in chosen.endings:
        notes.append(
            sentence(
                "Read as {name}, which its content shows, although its name ends in {ending}.",
                name=chosen.name,
                ending=ending,
            )
        )
    overrides = 0 if text.isascii() else len(_OVERRIDES.findall(text))
    if overrides:
        notes.append(
            sentence(
                "The text holds {count} text-direction controls, kept as they are; words may show in another order.",
                count=f"{overrides:,}",
            )
        )
    return ImportedSource(
        text=text,
        title=one_line(file.title or reading.title, 300) or guess_title(text, file.name),
        file_name=file.name,
        media_type=chosen.media_type,
        extractor=reading.extractor,
        encoding=reading.encoding,
        original=file.data,
        page_starts=reading.page_starts,
        reference=clean_reference(_with_authors(reading, text)),
        notes=tuple(notes),
        structure=structure_in(reading.text, text, reading.parts),
        pages=reading.pages if reading.text == text else None,
    )


def _with_authors(reading: Reading, text: str) -> dict[str, str]:
    """What the file says of its work; of a text that has no place for it, the authors that its byline names."""
    if reading.extractor not in _WITHOUT_DATA or reading.reference.get("authors"):
        return reading.reference
    authors = guess_authors(text)
    return reading.reference | {"authors": authors} if authors else reading.reference
