"""A team whose laptops meet in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.team import Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team(tmp_path)
    yield made
    made.close()


@pytest.fixture
def met(team: Team) -> Team:
    """Anna and Ben, who hold the same."""
    team.sync("anna")
    team.joins("ben")
    team.all_sync()
    return team
