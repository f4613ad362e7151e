"""The texts read last, with their paragraphs: reading on does not go to the file again."""

from __future__ import annotations

import threading
from collections.abc import Callable

from reviewer.model.sources.text import Paragraphs

_TEXTS_KEPT = 32  # A reader goes to and fro between a few; each may be a book.


class TextsKept:
    """Texts by hash. Threads may ask side by side; nobody waits for another's reading."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._kept: dict[str, Paragraphs] = {}
        self._forgotten = 0

    def paragraphs(self, sha256: str) -> Paragraphs:
        """The text with this hash. Raises what the reading raises."""
        with self._lock:
            kept_or_read = self._kept.pop(sha256, None)
            if kept_or_read is not None:
                self._kept[sha256] = kept_or_read
                return kept_or_read
            seen = self._forgotten
        kept_or_read = Paragraphs(self._read(sha256))
        with self._lock:
            if seen == self._forgotten:
                self._kept[sha256] = kept_or_read
                while len(self._kept) > _TEXTS_KEPT:
                    self._kept.pop(next(iter(self._kept)))
        return kept_or_read

    def forget(self) -> None:
        """Read all anew at the next look. What is being read now was read before, and is not kept."""
        with self._lock:
            self._kept.clear()
            self._forgotten += 1
