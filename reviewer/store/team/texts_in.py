"""The texts and originals of a foreign file, each taken when a record that is taken names it. Nothing else comes in."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Literal

from reviewer.store.log import projection
from reviewer.store.log import records as log
from reviewer.store.log.new_text import keep_structure
from reviewer.store.team import purge
from reviewer.store.team.foreign import Foreign

_HASHES = re.compile(rb'"([0-9a-f]{64})"')


class TextsIn:
    """What a foreign file has and this one lacks; `count` is how many texts came."""

    def __init__(self, connection: sqlite3.Connection, foreign: Foreign) -> None:
        self._connection = connection
        self._foreign = foreign
        unwanted = purge.unwanted(connection)
        self._texts = self._lacking("text") - unwanted
        self._originals = self._lacking("original") - unwanted
        bare = {row[0] for row in connection.execute("SELECT sha256 FROM original WHERE bytes IS NULL")}
        if bare:  # The other file may have kept the bytes.
            self._originals |= (foreign.kept_originals() & bare) - unwanted
        self.count = 0

    def _lacking(self, table: Literal["text", "original"]) -> set[str]:
        """The hashes that the other file has in a table and this one does not."""
        # As one value each: mostly they are the same, and then no hash is looked at.
        listed = f"SELECT group_concat(sha256, ' ') FROM (SELECT sha256 FROM {table} ORDER BY sha256)"
        here = self._connection.execute(listed).fetchone()[0] or ""
        return set() if self._foreign.lists(table, here) else self._foreign.hashes(table).difference(here.split())

    def named_in(self, bodies: Iterable[bytes]) -> None:
        """Take what these records name, and place the highlights that waited for it."""
        if not (self._texts or self._originals):
            return
        named = {sha.decode("ascii") for body in bodies for sha in _HASHES.findall(body)}
        before = self.count
        for sha in sorted(named & self._texts):
            self._texts.discard(sha)
            content = self._foreign.text(sha)
            if content is not None:
                self._connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?)", (sha, content))
                self.count += 1
        for sha in sorted(named & self._originals):
            self._originals.discard(sha)
            original = self._foreign.original(sha)
            if original is not None:
                self._connection.execute(
                    "INSERT INTO original VALUES (?, ?, ?)"
                    " ON CONFLICT (sha256) DO UPDATE SET bytes = coalesce(bytes, excluded.bytes)",
                    (sha, *original),
                )
        if self.count > before:
            projection.note_texts(self._connection)

    def structures(self) -> None:
        """Take what the other file says of the parts of texts that are here; of one text there may be several."""
        known = set(self._connection.execute("SELECT text, extractor, version FROM structure"))
        new = [each for each in self._foreign.structures() if each not in known]
        if not new:
            return
        here = dict(self._connection.execute("SELECT sha256, characters FROM text_fact"))
        for text, extractor, version in new:
            if text in here:
                body = self._foreign.structure(text, extractor, version, here[text])
                if body is not None:
                    keep_structure(self._connection, text, extractor, version, body)

    def named_here(self) -> None:
        """Take what records that are here already name: they may have come without it."""
        if self._texts or self._originals:
            self.named_in(log.readable_bodies(self._connection))
