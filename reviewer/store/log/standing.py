"""Whether a highlight stands on its text: a place is believed when its source has that text, and the text has those words there.

A region of a page depends on its page alone: of the text only the place is asked for where it comes.

A highlight that does not stand is kept and passed on, but stands in the table `unplaced` and is shown nowhere.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable

from reviewer.changes.registers import Thing
from reviewer.store.file.ids import blob
from reviewer.store.log import records as log

NO_TEXT = "its text is not in this file"
_TEXTS_KEPT = 8
"""Texts that are kept decoded: highlights come by text, and one may have a million characters."""


class Standing:
    """Answers for the highlights of one step of the projection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: OrderedDict[str, str | None] = OrderedDict()
        self._of_source: dict[str, frozenset[str]] = {}
        self._shown: set[tuple[str, str]] = set()

    def split(self, highlights: Iterable[Thing]) -> tuple[list[Thing], list[tuple[Thing, str]]]:
        """Those that stand, and the others with the reason why not, as one clause."""
        standing: list[Thing] = []
        others: list[tuple[Thing, str]] = []
        for highlight in sorted(highlights, key=lambda each: str(each.fields["place"]["text"])):
            reason = self._reason(highlight)
            if reason:
                others.append((highlight, reason))
            else:
                standing.append(highlight)
        return standing, others

    def _reason(self, highlight: Thing) -> str:
        place = highlight.fields["place"]
        if not self._has(highlight.fields["source"], place["text"]):
            return "its text is not one of its source"
        text = self._text(place["text"])
        if text is None:
            return NO_TEXT
        if place["end"] > len(text):
            return "its place is outside the text"
        if text[place["start"] : place["end"]] != place["quote"]:
            return "the text has other words there"
        return ""

    def _has(self, source: str, sha: str) -> bool:
        """Whether a source has or had this text; what is not known here may have any."""
        if (source, sha) in self._shown:
            return True
        row = self._connection.execute("SELECT sha256, text FROM source WHERE id = ?", (blob(source),)).fetchone()
        if row is not None and sha in row:
            self._shown.add((source, sha))
            return True
        known = self._of_source.get(source)
        if known is None:
            known = self._of_source[source] = texts_of(self._connection, source)
        return not known or sha in known

    def _text(self, sha: str) -> str | None:
        if sha not in self._texts:
            row = self._connection.execute("SELECT content FROM text WHERE sha256 = ?", (sha,)).fetchone()
            try:
                self._texts[sha] = row[0].decode("utf-8") if row is not None and isinstance(row[0], bytes) else None
            except UnicodeDecodeError:
                self._texts[sha] = None
            if len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        return self._texts[sha]


def texts_of(connection: sqlite3.Connection, source: str) -> frozenset[str]:
    """The hashes of all texts that a source ever had."""
    hashes = set()
    for change in log.changes_to(connection, [source]).get(source, ()):
        if change.kind == "source" and change.do == "create":
            hashes.add(change.value["sha256"])
            hashes.add((change.value.get("edition") or {}).get("sha256"))
        if change.kind == "source" and change.field == "edition" and change.value:
            hashes.add(change.value["sha256"])
    return frozenset(hashes - {None})
