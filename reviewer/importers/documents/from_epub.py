"""EPUB books: the chapters in the order of the book, without its covers and contents. Format: EPUB 3.3, and 2.0.1."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from reviewer.importers.html.written import Written, page_of
from reviewer.importers.shared.archive import Archive, local_name
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.sentence import sentence

MEDIA_TYPE = "application/epub+zip"
_MOST_CHAPTERS = 5_000
_CHAPTERS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def is_epub(data: bytes) -> bool:
    """Whether the content is an archive that says that it is a book."""
    # The first member has this name and is not compressed (OCF, “ZIP container”).
    return data.startswith(b"PK") and b"mimetypeapplication/epub+zip" in data[:120]


def read_epub(file: GivenFile) -> Reading:
    """A book. Raises ImportRefused when it is damaged, protected, or has no text."""
    archive = Archive(file, sentence("an EPUB book"))
    # `encryption.xml` alone may only say that fonts are scrambled.
    if "META-INF/rights.xml" in archive:
        raise file.refused(sentence("is protected against copying (DRM); import a copy without."))
    name = _package_name(archive)
    package = archive.xml(name)
    if package is None:
        raise archive.damaged()
    written = Written()
    for chapter in _chapters(package, posixpath.dirname(name)):
        file.progress.check()
        content = archive.bytes(chapter)
        if content:
            written.add(page_of(file, content.decode("utf-8-sig", "replace")))
    if not written.text.strip():
        raise file.refused(sentence("has no chapter with text."))
    reference = _reference(package)
    return Reading(written.text, "epub", reference["title"], reference=reference, parts=written.parts)


def _package_name(archive: Archive) -> str:
    container = archive.xml("META-INF/container.xml")
    if container is not None:
        for each in container.iter():
            if local_name(each) == "rootfile":
                return str(each.get("full-path", ""))
    raise archive.damaged()


def _chapters(package: Any, folder: str) -> list[str]:
    """The names of the chapters in reading order, without what the book says is beside it."""
    items = {each.get("id", ""): each for each in package.iter() if local_name(each) == "item"}
    found: list[str] = []
    for reference in (each for each in package.iter() if local_name(each) == "itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or reference.get("linear") == "no" or "nav" in item.get("properties", "").split():
            continue
        if item.get("media-type", "") in _CHAPTERS:
            found.append(posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "").partition("#")[0]))))
    return list(dict.fromkeys(found))[:_MOST_CHAPTERS]


def _reference(package: Any) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for each in package.iter():
        text = one_line("".join(each.itertext()), 300) if local_name(each) in _DC else ""
        if text:
            values.setdefault(local_name(each), []).append(text)
    identifiers = values.get("identifier", [])
    doi = next((each.removeprefix("doi:") for each in identifiers if each.lower().startswith(("doi:10.", "10."))), "")
    return {
        "title": next(iter(values.get("title", [])), ""),
        "authors": "; ".join(values.get("creator", [])),
        "year": year_in(next(iter(values.get("date", [])), "")),
        "publisher": next(iter(values.get("publisher", [])), ""),
        "language": next(iter(values.get("language", [])), ""),
        "doi": doi,
        "type": "book",
    }


_DC = frozenset({"title", "creator", "date", "publisher", "language", "identifier"})
