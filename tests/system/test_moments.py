"""Moments of any file are dates on every system."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from reviewer.system.moments import LATEST, here, in_utc


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    monkeypatch.undo()
    assert os.environ.get("TZ") == before
    time.tzset()


@pytest.mark.parametrize(
    ("ms", "date"),
    [
        (0, "1970-01-01 00:00:00.000"),
        (951_782_400_001, "2000-02-29 00:00:00.001"),
        # The last moment that Microsoft's gmtime_s knows, and the next.
        (32_535_215_999_000, "3000-12-31 23:59:59.000"),
        (32_535_216_000_000, "3001-01-01 00:00:00.000"),
        (LATEST, "9999-12-31 23:59:59.000"),
        (LATEST + 10**9, "9999-12-31 23:59:59.000"),
        (-1, "1970-01-01 00:00:00.000"),
    ],
)
def test_dates(ms: int, date: str) -> None:
    assert in_utc(ms).isoformat(" ", "milliseconds").removesuffix("+00:00") == date


@pytest.mark.parametrize(("name", "shown"), [("Asia/Kolkata", "05:30"), ("America/New_York", "19:00")])
def test_the_clock_on_the_wall(zone: None, monkeypatch: pytest.MonkeyPatch, name: str, shown: str) -> None:
    monkeypatch.setenv("TZ", name)
    time.tzset()
    assert here(0).strftime("%H:%M") == shown


def test_a_year_that_the_system_does_not_know_is_shown_in_utc(zone: None, monkeypatch: pytest.MonkeyPatch) -> None:
    # Fourteen hours ahead of UTC, where the year 10000 has begun.
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    assert here(LATEST).year == 9999
