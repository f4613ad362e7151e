"""What the parts of texts are, as importers found them."""

from __future__ import annotations

import json
import sqlite3

from reviewer.model.sources.structure import Structure, unpacked


def structure(connection: sqlite3.Connection, text: str) -> Structure:
    """The structure of the text with this hash, of several the newest that can be read; empty where there is none."""
    row = connection.execute("SELECT characters FROM text_fact WHERE sha256 = ?", (text,)).fetchone()
    if row is None:
        return Structure()
    # Of one version the one that came last.
    bodies = connection.execute("SELECT body FROM structure WHERE text = ? ORDER BY version DESC, rowid DESC", (text,))
    for (body,) in bodies:
        try:
            return unpacked(body, row[0])
        except ValueError:
            continue
    return Structure()


def texts_with(connection: sqlite3.Connection, version: int) -> set[str]:
    """The hashes of the texts whose structure was made by this version or a later one."""
    return {row[0] for row in connection.execute("SELECT text FROM structure WHERE version >= ?", (version,))}


def read_by(connection: sqlite3.Connection, source: str) -> tuple[str, str]:
    """The extractor that gave a source its text, and the encoding of the file; "" for what is not known."""
    query = "SELECT fields FROM import WHERE source = ? ORDER BY created, id LIMIT 1"
    fields: dict[str, object] = {}
    for (kept,) in connection.execute(query, (source,)):
        fields = json.loads(kept)
    for (kept,) in connection.execute("SELECT fields FROM source WHERE id = ?", (source,)):
        fields |= json.loads(kept).get("edition") or {}
    return str(fields.get("extractor") or ""), str(fields.get("encoding") or "")
