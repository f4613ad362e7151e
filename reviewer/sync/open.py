"""Which carrier reaches a place: told by how the place is written. A new kind of place is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from reviewer.sync.folder.exchange import FolderExchange, projects_in
from reviewer.sync.port import Exchange, ExchangeFailed

Projects = Callable[[str], list[str]]
"""The ids of the projects that a place holds."""


class Open(Protocol):
    """Opens a place for one project, by its id, and one copy of it; `passphrase` is for places that are encrypted."""

    def __call__(self, where: str, project: str, device: str, passphrase: str) -> Exchange: ...


def _folder(where: str, project: str, device: str, passphrase: str) -> Exchange:
    return FolderExchange(folder_of(where), project, device, passphrase)


def folder_of(where: str) -> Path:
    """The folder that a place is."""
    return Path(where).expanduser().absolute()


_CARRIERS: Mapping[str, tuple[Open, Projects]] = {
    "": (_folder, lambda where: projects_in(folder_of(where))),
}
"""By the scheme of an address; a place without one is a folder."""


def scheme_of(where: str) -> str:
    """How an address begins, such as `postgresql`; "" for a folder, also for one on a drive with a letter."""
    return urlsplit(where).scheme if "://" in where else ""


def opened(where: str, project: str, device: str, passphrase: str = "") -> Exchange:
    """Open a place. Raises ExchangeFailed."""
    return _carrier(where)[0](where, project, device, passphrase)


def projects_at(where: str) -> list[str]:
    """The ids of the projects that a place holds."""
    return _carrier(where)[1](where)


def _carrier(where: str) -> tuple[Open, Projects]:
    found = _CARRIERS.get(scheme_of(where))
    if found is None:
        raise ExchangeFailed(f"“{scheme_of(where)}” is no kind of place where projects meet; give a folder.")
    return found
