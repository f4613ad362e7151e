"""What the parts of texts are and where they stand on pages, as importers found them."""

from __future__ import annotations

import json
import sqlite3

from reviewer.model.sources import page_map_file
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.page_map_file import EXTRACTOR, extractor_of
from reviewer.model.sources.structure import Structure, unpacked
from reviewer.store.file.ids import blob

_OF_PAGES = f"{EXTRACTOR}*"


def structure(connection: sqlite3.Connection, text: str) -> Structure:
    """The structure of the text with this hash, of several the newest that can be read; empty where there is none."""
    row = connection.execute("SELECT characters FROM text_fact WHERE sha256 = ?", (text,)).fetchone()
    if row is None:
        return Structure()
    # Of one version the one that came last.
    query = "SELECT body FROM structure WHERE text = ? AND NOT extractor GLOB ? ORDER BY version DESC, rowid DESC"
    for (body,) in connection.execute(query, (text, _OF_PAGES)):
        try:
            return unpacked(body, row[0])
        except ValueError:
            continue
    return Structure()


def texts_with(connection: sqlite3.Connection, version: int) -> set[str]:
    """The hashes of the texts whose structure was made by this version or a later one."""
    query = "SELECT text FROM structure WHERE version >= ? AND NOT extractor GLOB ?"
    return {row[0] for row in connection.execute(query, (version, _OF_PAGES))}


def page_map(connection: sqlite3.Connection, text: str, original: str) -> PageMap | None:
    """Where the characters of the text with this hash stand on the pages of a file; None where that is not known."""
    row = connection.execute("SELECT characters FROM text_fact WHERE sha256 = ?", (text,)).fetchone()
    query = "SELECT body FROM structure WHERE text = ? AND extractor = ? ORDER BY version DESC"
    for (body,) in connection.execute(query, (text, extractor_of(original))) if row is not None else ():
        try:
            return page_map_file.unpacked(body, row[0])
        except ValueError:
            continue
    return None


def frames(connection: sqlite3.Connection, original: str) -> list[Frame] | None:
    """What is shown of each page of a file, whatever text came from it; None where that is not known."""
    query = """SELECT s.body, f.characters FROM structure s JOIN text_fact f ON f.sha256 = s.text
        WHERE s.extractor = ? ORDER BY s.version DESC"""
    for body, characters in connection.execute(query, (extractor_of(original),)):
        try:
            return [page.frame for page in page_map_file.unpacked(body, characters).pages]
        except ValueError:
            continue
    return None


def pages_with(connection: sqlite3.Connection, version: int) -> set[tuple[str, str]]:
    """The hashes of text and file of the maps of pages that were made by this version or a later one."""
    query = "SELECT text, extractor FROM structure WHERE version >= ? AND extractor GLOB ?"
    return {(text, name.removeprefix(EXTRACTOR)) for text, name in connection.execute(query, (version, _OF_PAGES))}


def read_by(connection: sqlite3.Connection, source: str) -> tuple[str, str]:
    """The extractor that gave a source its text, and the encoding of the file; "" for what is not known."""
    query = "SELECT fields FROM import WHERE source = ? ORDER BY created, id LIMIT 1"
    fields: dict[str, object] = {}
    for (kept,) in connection.execute(query, (blob(source),)):
        fields = json.loads(kept)
    for (kept,) in connection.execute("SELECT fields FROM source WHERE id = ?", (blob(source),)):
        fields |= json.loads(kept).get("edition") or {}
    return str(fields.get("extractor") or ""), str(fields.get("encoding") or "")
