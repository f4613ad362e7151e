"""A real PostgreSQL for the tests of the team server: one for each process of tests, emptied before each of them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sync.hub.team import Hub
from tools.hub_server import Server


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of the person who runs the tests is left alone."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server. Nothing of it has to outlive a power cut."""
    folder = Path(tempfile.mkdtemp(prefix="reviewer-hub-"))
    made = Server(
        folder, {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "32MB"}
    )
    made.make()
    made.start()
    yield made
    made.stop("immediate")
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def installed(server: Server) -> Iterator[Hub]:
    """The database with its tables, and a connection of its administrator."""
    made = Hub(server)
    yield made
    made.close()


@pytest.fixture
def hub(installed: Hub) -> Iterator[Hub]:
    """A team server with a project that anna manages, in which ben and cleo code and rita reads."""
    installed.empty()
    yield installed
    installed.leave()


@pytest.fixture
def own_server() -> Iterator[Callable[..., Server]]:
    """A server that a test may break."""
    made: list[Server] = []

    def make(**settings: str) -> Server:
        made.append(Server(Path(tempfile.mkdtemp(prefix="reviewer-hub-")), settings))
        made[-1].make()
        made[-1].start()
        return made[-1]

    yield make
    for each in made:
        if each.runs:
            each.stop("immediate")
        shutil.rmtree(each.folder)
