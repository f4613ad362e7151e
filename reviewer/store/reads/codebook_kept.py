"""The codebook as it was read last, until codes change."""

from __future__ import annotations

import threading
from collections.abc import Callable

from reviewer.model.coding.codebook import Codebook


class CodebookKept:
    """Threads may ask side by side. What was read before a change is never kept after it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._book: Codebook | None = None
        self._changes = 0

    def now(self, read: Callable[[], Codebook]) -> Codebook:
        """The codebook, read where it is not kept."""
        with self._lock:
            book, seen = self._book, self._changes
        if book is None:
            book = read()
            with self._lock:
                if seen == self._changes:
                    self._book = book
        return book

    def forget(self) -> None:
        """Codes changed: read anew at the next look."""
        with self._lock:
            self._book = None
            self._changes += 1
