"""Lets readings and commits pass each other: a commit waits for the readings under way, and shuts nobody out meanwhile.

SQLite's own way would be to keep new readers out from the moment a commit starts to wait, so that a short read behind a
commit behind a long read waits for the long one.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_PATIENCE_S = 20.0
"""Seconds after which a commit that still waits keeps new readings out, so that it comes to its turn."""


class Gate:
    """Any number of readings at a time, or one commit."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._reading = 0
        self._shut = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """While this is open no commit happens."""
        with self._changed:
            while self._shut:
                self._changed.wait()
            self._reading += 1
        try:
            yield
        finally:
            with self._changed:
                self._reading -= 1
                self._changed.notify_all()

    @contextmanager
    def committing(self) -> Iterator[None]:
        """Wait for the readings under way, then keep others out for as long as this is open."""
        patient_until = time.monotonic() + _PATIENCE_S
        with self._changed:
            while self._shut:
                self._changed.wait()
            while self._reading:
                if not self._changed.wait(patient_until - time.monotonic()) and time.monotonic() >= patient_until:
                    break
            self._shut = True
            while self._reading:
                self._changed.wait()
        try:
            yield
        finally:
            with self._changed:
                self._shut = False
                self._changed.notify_all()
