"""Dates as databases of other tools write them, as ms since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime

_LATEST = datetime(3000, 1, 1, tzinfo=UTC)


def moment(written: str) -> int | None:
    """`2024-01-15 10:20:30`, with or without `T`, a fraction and a zone; without a zone it is taken for UTC."""
    try:
        found = datetime.fromisoformat(written.strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    if not datetime(1970, 1, 1, tzinfo=UTC) <= found < _LATEST:
        return None
    return int(found.timestamp() * 1000)
