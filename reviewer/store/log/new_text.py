"""Texts and originals that a changeset brings with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.model.sources import page_map_file
from reviewer.model.sources.structure import VERSION


@dataclass(frozen=True, slots=True)
class NewText:
    """A text, and the file it came from, that a changeset brings with it. `original` is None when it is not kept."""

    sha256: str
    content: str
    words: int
    original_sha256: str
    media_type: str
    original: bytes | None
    extractor: str = ""
    structure: bytes = b""
    """What the parts of the text are, packed; b"" where that is not known."""
    pages: bytes = b""
    """Where its characters stand on the pages of the original, packed; b"" where that is not known."""


def keep_structures(connection: sqlite3.Connection, made: Iterable[tuple[str, str, int, bytes]]) -> None:
    """Keep what extractors said, each as hash of the text, extractor, version, and structure or map of pages."""
    for text, extractor, version, body in made:
        keep_structure(connection, text, extractor, version, body)


def keep_structure(connection: sqlite3.Connection, text: str, extractor: str, version: int, body: bytes) -> None:
    """Keep what an extractor said of the parts of a text, unless it is there."""
    connection.execute("INSERT OR IGNORE INTO structure VALUES (?, ?, ?, ?)", (text, extractor, version, body))


def keep_originals(connection: sqlite3.Connection, files: Iterable[tuple[str, bytes]]) -> None:
    """Keep files that were not kept when their texts came, each with its SHA-256."""
    connection.executemany(
        "UPDATE original SET bytes = ? WHERE sha256 = ? AND bytes IS NULL", ((data, sha) for sha, data in files)
    )


def add_texts(connection: sqlite3.Connection, texts: Iterable[NewText]) -> None:
    """Add those that are not there yet."""
    for new in texts:
        connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?)", (new.sha256, new.content.encode("utf-8")))
        facts = (new.sha256, len(new.content), new.words)
        connection.execute("INSERT OR IGNORE INTO text_fact VALUES (?, ?, ?)", facts)
        if new.structure:
            keep_structure(connection, new.sha256, new.extractor, VERSION, new.structure)
        if new.pages:
            extractor = page_map_file.extractor_of(new.original_sha256)
            keep_structure(connection, new.sha256, extractor, page_map_file.VERSION, new.pages)
        if new.original_sha256:
            connection.execute(
                "INSERT INTO original VALUES (?, ?, ?)"
                " ON CONFLICT (sha256) DO UPDATE SET bytes = coalesce(bytes, excluded.bytes)",
                (new.original_sha256, new.media_type, new.original),
            )
