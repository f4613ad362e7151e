"""What every test needs: a platform for Qt where there is no screen, a home of its own, and a builder for projects."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.builder import ProjectBuilder

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The suite tries the same examples each time, so that it fails for a change and not by luck; `make soak` tries others.
settings.register_profile("suite", derandomize="REVIEWER_EXAMPLES" not in os.environ, deadline=None)
settings.load_profile("suite")


_LONG = (
    "tests/properties/test_team",
    "tests/properties/test_projection",
    "tests/test_patterns",
    "tests/faults",
    "tests/properties",
    "tests/sync",
)
"""Files that take long come first, the longest before all: begun last, one of them would keep one core busy alone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The order in which files are begun; within a file nothing changes."""

    def place(item: pytest.Item) -> int:
        path = item.nodeid
        return next((at for at, start in enumerate(_LONG) if path.startswith(start)), len(_LONG))

    items.sort(key=place)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and caches of a test never touch those of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("REVIEWER_HOME", str(home))
    return home


@pytest.fixture
def a_project(tmp_path: Path) -> Iterator[Callable[[], ProjectBuilder]]:
    """`a_project().with_source("…").coded("quote", "Risks")`: a real project in a temporary folder."""
    made: list[ProjectBuilder] = []

    def build() -> ProjectBuilder:
        builder = ProjectBuilder(tmp_path / f"project{len(made) or ''}.review")
        made.append(builder)
        return builder

    yield build
    for builder in made:
        builder.project.close()
