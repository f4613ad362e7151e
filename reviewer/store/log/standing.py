"""Whether a highlight stands on its text: a place is believed when its source has that text, and the text has those words there.

A region of a page depends on its page alone: of the text only the place is asked for where it comes.

A highlight that does not stand is kept and passed on, but stands in the table `unplaced` and is shown nowhere.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from reviewer.sentence import sentence
from reviewer.store.file.ids import blob
from reviewer.store.log import records as log

NO_TEXT = sentence("its text is not in this file")
_NOT_OF_SOURCE = sentence("its text is not one of its source")
_OUTSIDE = sentence("its place is outside the text")
_OTHER_WORDS = sentence("the text has other words there")
_REASONS: dict[str, str] = {each: each for each in (NO_TEXT, _NOT_OF_SOURCE, _OUTSIDE, _OTHER_WORDS)}
"""By its words, which are what a file keeps."""
_TEXTS_KEPT = 8
"""Texts that are kept decoded: highlights come by text, and one may have a million characters."""


T = TypeVar("T")


class Words(NamedTuple):
    """What a highlight says: that `quote` stands in the text with this hash, which `source` has, from `start` to `end`."""

    source: str
    text: str
    start: int
    end: int
    quote: str


def words_of(fields: Mapping[str, Any]) -> Words:
    """The words of a highlight with these fields."""
    place = fields["place"]
    return Words(fields["source"], place["text"], place["start"], place["end"], place["quote"])


def not_shown(reason: str, count: int) -> str:
    """A sentence on so many highlights that are not shown for a reason, as it is kept in the file."""
    return sentence(
        "One highlight is kept but not shown: {why}."
        if count == 1
        else "{count} highlights are kept but not shown: {why}.",
        count=f"{count:,}",
        why=_REASONS.get(reason, reason),
    )


class Standing:
    """Answers for the highlights of one step of the projection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: OrderedDict[str, str | None] = OrderedDict()
        self._of_source: dict[str, frozenset[str]] = {}
        self._shown: set[tuple[str, str]] = set()

    def split(self, highlights: Iterable[tuple[T, Words]]) -> tuple[list[T], list[tuple[T, str]]]:
        """Those whose words stand, and the others with the reason why not, as one clause."""
        standing: list[T] = []
        others: list[tuple[T, str]] = []
        # Text by text: few are kept.
        for highlight, said in sorted(highlights, key=lambda each: each[1].text):
            reason = self._reason(said)
            if reason:
                others.append((highlight, reason))
            else:
                standing.append(highlight)
        return standing, others

    def _reason(self, said: Words) -> str:
        if not self._has(said.source, said.text):
            return _NOT_OF_SOURCE
        text = self._text(said.text)
        if text is None:
            return NO_TEXT
        if said.end > len(text):
            return _OUTSIDE
        if text[said.start : said.end] != said.quote:
            return _OTHER_WORDS
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
