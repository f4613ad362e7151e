"""The program may be killed as it writes, and the system may refuse any single call."""

from __future__ import annotations

import pytest

from tests.faults import kills
from tests.faults.scenarios import scenario


@pytest.mark.parametrize("name", ["tagging", "exporting"])
def test_nothing_saved_is_lost_when_the_program_is_killed(name: str) -> None:
    tally = kills.kill_everywhere(scenario(name), every=131, first=7)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.cannot == kills.cannot_trace()
    assert tally.injected > 0 or tally.cannot


def test_a_call_that_the_system_refuses_loses_nothing() -> None:
    tally = kills.refuse_calls(scenario("importing"), every=91, first=5)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.injected > 0 or tally.cannot


@pytest.mark.parametrize(("name", "moves"), [("exporting", 3), ("merging", 1)])
def test_exports_copies_and_backups_are_flushed_before_they_get_their_name(name: str, moves: int) -> None:
    tally = kills.flushed_moves(scenario(name))
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.injected == tally.opened == moves or tally.cannot
