"""The power may go at any moment: what was saved is there, and nothing is half there."""

from __future__ import annotations

import random

import pytest

from tests.faults.disk import Event
from tests.faults.images import MODES, SECTOR, Platter
from tests.faults.power import cut_power
from tests.faults.scenarios import EXPORTING, LARGE, SCENARIOS, Scenario, scenario


@pytest.mark.parametrize("played", SCENARIOS, ids=lambda each: each.name)
def test_nothing_saved_is_lost_when_the_power_goes(played: Scenario) -> None:
    tally = cut_power(played, each=3, every=11, seed=1)
    assert tally.stories == []
    assert tally.lost == 0
    assert tally.injected >= 20
    if played.name != "making":
        assert tally.opened == tally.injected


def test_a_changeset_in_parts_is_there_whole_or_not_at_all() -> None:
    tally = cut_power(LARGE, each=1, every=120, seed=1)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.injected >= 5


def test_the_copies_beside_the_project_take_no_part_in_its_power_cuts() -> None:
    assert cut_power(EXPORTING, each=2, every=25).lost == 0


@pytest.mark.parametrize(
    "without",
    [
        {"settings": {"PRAGMA synchronous=FULL": "PRAGMA synchronous=OFF"}},
        {"settings": {"PRAGMA synchronous=FULL": "PRAGMA synchronous=NORMAL"}},
        {"unsynced": ("-journal",)},
        {"unsynced": (".review", "-journal")},
    ],
    ids=["synchronous off", "synchronous normal", "journal never synced", "nothing ever synced"],
)
def test_without_the_care_these_tests_see_a_loss(without: dict[str, object]) -> None:
    assert cut_power(scenario("tagging"), each=5, every=7, **without).lost > 0


def test_a_control_loses_records_that_were_acknowledged() -> None:
    stories = cut_power(
        scenario("tagging"), each=5, every=7, settings={"PRAGMA synchronous=FULL": "PRAGMA synchronous=NORMAL"}
    ).stories
    assert any("acknowledged records are gone" in story for story in stories)


def test_only_what_was_synced_is_certain() -> None:
    platter = Platter({"a": b"old"})
    platter.take(Event("write", "a", 0, b"new"))
    assert {platter.image(random.Random(0), mode)["a"] for mode in ("nothing", "everything")} == {b"old", b"new"}
    platter.take(Event("sync", "a"))
    assert {platter.image(random.Random(seed), mode)["a"] for mode in MODES for seed in range(9)} == {b"new"}


def test_a_torn_write_tears_between_sectors() -> None:
    platter = Platter({"a": bytes(4 * SECTOR)})
    platter.take(Event("write", "a", 0, b"x" * 4 * SECTOR))
    found = {platter.image(random.Random(seed), "torn")["a"] for seed in range(200)}
    assert len(found) == 16
    sectors = {image[start : start + SECTOR] for image in found for start in range(0, 4 * SECTOR, SECTOR)}
    assert sectors == {bytes(SECTOR), b"x" * SECTOR}


def test_a_removed_file_may_come_back_until_the_folder_is_synced() -> None:
    platter = Platter({"a": b"old"})
    platter.take(Event("delete", "a", 0))
    assert {bool(platter.image(random.Random(seed), "nothing")) for seed in range(20)} == {True, False}
    platter.take(Event("delete", "a", 1))
    platter = Platter({"a": b"old"})
    platter.take(Event("delete", "a", 1))
    assert platter.image(random.Random(0), "everything") == {}
