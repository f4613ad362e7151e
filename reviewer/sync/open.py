"""Which carrier reaches a place: told by how the place is written. A new kind of place is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from reviewer.sentence import sentence
from reviewer.sync import hub
from reviewer.sync.folder.exchange import FolderExchange
from reviewer.sync.folder.home import projects_in
from reviewer.sync.port import Exchange, ExchangeFailed
from reviewer.system.files import typed

Projects = Callable[[str, str], list[str]]
"""The ids of the projects that a place holds, with its passphrase or password."""


Open = Callable[[str, str, str, str, str], Exchange]
"""Opens a place: where it is; the ids of the project and of this copy; its passphrase or password; the id of who works there."""


def _folder(where: str, project: str, device: str, passphrase: str, _coder: str) -> Exchange:
    return FolderExchange(folder_of(where), project, device, passphrase)


def _hub(where: str, project: str, _device: str, passphrase: str, coder: str) -> Exchange:
    return hub.connected(where, project, passphrase, coder=coder)


def folder_of(where: str) -> Path:
    """The folder that a place is."""
    return typed(where).absolute()


_CARRIERS: Mapping[str, tuple[Open, Projects]] = {
    "": (_folder, lambda where, _: projects_in(folder_of(where))),
    "postgresql": (_hub, hub.projects_at),
    "postgres": (_hub, hub.projects_at),
}
"""By the scheme of an address; a place without one is a folder."""


def scheme_of(where: str) -> str:
    """How an address begins, such as `postgresql`; "" for a folder, also for one on a drive with a letter."""
    return urlsplit(where).scheme if "://" in where else ""


def opened(where: str, project: str, device: str, passphrase: str = "", coder: str = "") -> Exchange:
    """Open a place. Raises ExchangeFailed, UsageError."""
    return _carrier(where)[0](where, project, device, passphrase, coder)


def projects_at(where: str, passphrase: str = "") -> list[str]:
    """The ids of the projects that a place holds."""
    return _carrier(where)[1](where, passphrase)


def shown(where: str) -> str:
    """A place as it may be shown and kept: without a password. Raises UsageError for the address of a server that is none."""
    return hub.without_password(where) if hub.is_address(where) else where


def _carrier(where: str) -> tuple[Open, Projects]:
    found = _CARRIERS.get(scheme_of(where))
    if found is None:
        raise ExchangeFailed(
            sentence(
                "“{scheme}” is no kind of place where projects meet; give a folder, or postgresql://….",
                scheme=scheme_of(where),
            )
        )
    return found
