"""Moments as dates. A file may name any moment; the functions of C that Python asks know 1970 to 3000 on Windows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

LATEST = 253_402_300_799_000
"""The last second of the year 9999, in ms since 1970: later ones cannot be shown as a date."""
_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)


def in_utc(ms: int) -> datetime:
    """A moment in ms since 1970, in UTC; one before that, or after the year 9999, as the first or last that can be shown."""
    return _BEGIN + timedelta(milliseconds=min(max(ms, 0), LATEST))


def here(ms: int) -> datetime:
    """The same by the clock on the wall, in UTC where the system does not know its own time of that year."""
    moment = in_utc(ms)
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        return moment
