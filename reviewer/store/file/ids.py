"""Ids as the large tables keep them: 16 bytes in place of 32 hex digits."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.kinds import is_id


def blob(identifier: str) -> bytes:
    """An id as it is kept. What is no id gives what no row has."""
    return bytes.fromhex(identifier) if is_id(identifier) else b""


def blobs(identifiers: Iterable[str]) -> list[bytes]:
    """The same for several."""
    return [blob(each) for each in identifiers]
