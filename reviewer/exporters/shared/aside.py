"""The body of a file kept aside until its head is known: what an export counts is told before what it counted."""

from __future__ import annotations

import shutil
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO

_IN_MEMORY = 4_000_000
"""Bytes; more goes to a file without a name."""


def kept_aside() -> IO[bytes]:
    """A stream to write into and to `pour` out; nothing stays of it once it is closed."""
    return SpooledTemporaryFile(_IN_MEMORY)


def pour(body: IO[bytes], stream: BinaryIO | IO[bytes]) -> None:
    """Write what was kept aside into a stream."""
    body.seek(0)
    shutil.copyfileobj(body, stream, 1 << 20)
