"""A team server: one database of PostgreSQL that an institution runs, in which the copies of a project meet.

The client library is an optional part of an installation (`pip install "reviewer[hub]"`), so nothing here is loaded before it is
known to be there.
"""

from __future__ import annotations

from contextlib import closing
from importlib.util import find_spec
from typing import TYPE_CHECKING

from reviewer.errors import UsageError
from reviewer.sentence import sentence

if TYPE_CHECKING:
    from reviewer.sync.hub.exchange import HubExchange

SCHEMES = ("postgresql://", "postgres://")
"""How the address of a team server begins."""


def is_address(place: str) -> bool:
    """Whether a place is a team server, by how it looks."""
    return place.startswith(SCHEMES)


def require_library() -> None:
    """Raises UsageError where the library is missing that speaks with PostgreSQL."""
    if find_spec("psycopg") is None:
        raise UsageError(
            sentence(
                "A team server needs two more Python packages; “python -m pip install 'psycopg[binary]'"
                " keyring” installs them."
            )
        )


def connected(url: str, project: str, password: str = "", *, coder: str = "") -> HubExchange:
    """The exchange of a project (its id, 32 hex digits) with the team server at `postgresql://user@host/database`.

    `password` is what a person answered, and is kept in the system's keyring if it was right. Without it that in the address is
    used and nowhere kept, else that of the environment or the keyring. `coder` is who works here: the name under which a member
    writes who has none there yet. Raises Locked where a password is needed or another one, Unreachable, NotAllowed, or UsageError
    for an address that is none.
    """
    require_library()
    from reviewer.sync.hub.exchange import HubExchange
    from reviewer.sync.hub.link import Link

    return HubExchange(Link.to(url, password), project, coder)


def projects_at(url: str, password: str = "") -> list[str]:
    """The ids of the projects of which one is a member there. Raises what `connected` raises."""
    require_library()
    from reviewer.sync.hub.link import Link

    with closing(Link.to(url, password)) as link:
        return [project.hex for (project,) in link.rows("SELECT id FROM hub.project ORDER BY id")]


def without_password(url: str) -> str:
    """The address as it may be shown and kept. Raises UsageError for one that is none."""
    require_library()
    from reviewer.sync.hub.address import Address

    return Address.of(url).shown
