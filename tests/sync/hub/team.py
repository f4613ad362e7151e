"""A team server in words: who is a member, what they bring, what the database holds. And records as coders make them."""

from __future__ import annotations

import hashlib
import time
from typing import Any

import psycopg

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import source_id
from reviewer.changes.record import record_id
from reviewer.model.names import derived_id
from reviewer.sync.hub import connected, install
from reviewer.sync.hub.exchange import HubExchange
from reviewer.sync.hub.link import opened
from reviewer.sync.hub.members import Members
from tools.hub_server import DATABASE, Server

PROJECT = "01a219df0f61789d821d6bccb60d20f7"
_TABLES = "project, member, coder, changeset, text, original, push, purged, gone, presence, blind, lead, place, stands"
_ROLES = {"anna": "manage", "ben": "code", "cleo": "code", "rita": "read"}


def id_of(*words: object) -> str:
    """An id that follows from words."""
    return derived_id("test", *map(str, words))


class Hub:
    """One team server, from outside: its administrator's connection is a plain one, apart from the code under test."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._open: list[HubExchange] = []
        self.passwords: dict[str, str] = {}
        with self._connect("postgres") as first:
            first.execute(f"CREATE DATABASE {DATABASE}")
        self.admin = self._connect(DATABASE)
        with opened(server.url(), server.password) as connection:
            install.install(connection)

    def _connect(self, database: str) -> psycopg.Connection[Any]:
        url = self.server.url(database=database)
        return psycopg.connect(url, password=self.server.password, autocommit=True)

    def empty(self) -> None:
        """Take out all projects, and make one with the members of a small team."""
        tables = ", ".join(f"hub.{name}" for name in _TABLES.split(", "))
        self.admin.execute(f"TRUNCATE {tables}")
        with opened(self.server.url(), self.server.password) as connection:
            members = Members(connection, PROJECT)
            for name, role in _ROLES.items():
                self.passwords[name] = members.invite(name, role, title="Ketamine") or self.passwords[name]

    def invite(self, name: str, role: str = "code", *, relay: bool = False) -> None:
        """Make one more a member."""
        with opened(self.server.url(), self.server.password) as connection:
            password = Members(connection, PROJECT).invite(name, role, relay=relay)
            self.passwords[name] = password or self.passwords[name]

    def url(self, name: str, *, port: int | None = None) -> str:
        """The address with a member's name and password."""
        url = self.server.url(name).replace("@", f":{self.passwords[name]}@")
        return url.replace(f":{self.server.port}/", f":{port}/") if port else url

    def as_(self, name: str, *, project: str = PROJECT, coder: str = "") -> HubExchange:
        """The exchange of the project as this member."""
        return self.at(self.url(name), project=project, coder=coder)

    def at(self, url: str, *, project: str = PROJECT, coder: str = "", password: str = "") -> HubExchange:
        """The exchange of the project at an address; it is closed after the test."""
        exchange = connected(url, project, password, coder=coder)
        self._open.append(exchange)
        return exchange

    def plain(self, name: str) -> psycopg.Connection[Any]:
        """A connection with a member's login and without our program, as somebody with bad intent has it."""
        return psycopg.connect(self.url(name), autocommit=True)

    def leave(self) -> None:
        """Close the exchanges that were opened."""
        while self._open:
            self._open.pop().close()

    def close(self) -> None:
        self.leave()
        self.admin.close()

    def count(self, table: str) -> int:
        """The rows of a table, as the administrator sees them."""
        row = self.admin.execute(f"SELECT count(*) FROM hub.{table}").fetchone()
        assert row is not None
        return int(row[0])


def record(coder: str, *changes: dict[str, Any], ms: int | None = None, **more: Any) -> bytes:
    """A record of one coder as the program writes it."""
    now = int(time.time() * 1000) if ms is None else ms
    data = {
        "action": id_of("action", coder, now, *changes, *more),
        "changes": list(changes),
        "clock": [now, 0],
        "coder": id_of(coder),
        "label": "Tag with Benefits",
        "opening": "0" * 16,
        "part": 0,
        "parts": 1,
        "v": 1,
        "wall": now,
        **more,
    }
    return canonical(data)


def source_of(text: str) -> str:
    """The id of the source of a text."""
    return source_id(hashlib.sha256(text.encode()).hexdigest())


def highlight(coder: str, text: str, nth: int = 0) -> dict[str, Any]:
    """A highlight on a text, with an id that follows from all this."""
    place = {"text": "0" * 64, "start": nth, "end": nth + 1, "quote": "x", "prefix": "", "suffix": ""}
    return {
        "do": "create",
        "kind": "highlight",
        "id": id_of("highlight", coder, text, nth),
        "value": {"source": source_of(text), "coder": id_of(coder), "place": place},
    }


def coding(coder: str, text: str, nth: int = 0) -> dict[str, Any]:
    """A tag on such a highlight."""
    on = id_of("highlight", coder, text, nth)
    value = {"highlight": on, "code": id_of("code"), "coder": id_of(coder)}
    return {"do": "create", "kind": "coding", "id": id_of("coding", on, coder), "value": value}


def tag(coder: str, text: str = "a text", nth: int = 0, **more: Any) -> bytes:
    """One tagged highlight."""
    return record(coder, highlight(coder, text, nth), coding(coder, text, nth), **more)


def ids(*bodies: bytes) -> set[bytes]:
    """The ids of records."""
    return {bytes.fromhex(record_id(body)) for body in bodies}


def pulled(exchange: HubExchange, since: str = "") -> tuple[list[bytes], str]:
    """All bodies since a place, and the place after them."""
    bodies: list[bytes] = []
    place = since
    for portion in exchange.pull(since):
        bodies.extend(portion.bodies)
        place = portion.place
    return bodies, place
