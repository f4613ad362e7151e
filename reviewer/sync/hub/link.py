"""The connection to a team server: made when it is needed, and made again after it broke off."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.rows import TupleRow

from reviewer.sync.hub import passwords
from reviewer.sync.hub.address import Address
from reviewer.sync.hub.failures import not_connected, told
from reviewer.sync.port import Locked, NotAllowed

Connection = psycopg.Connection[TupleRow]


class Link:
    """One connection to one server, each statement a transaction of its own."""

    def __init__(self, address: Address, answer: str = "") -> None:
        self.address = address
        self._answer = answer
        self._connection: Connection | None = None
        self._making = threading.Lock()

    @classmethod
    def to(cls, url: str, answer: str = "") -> Link:
        """A link to the server at a URL, connected, with the password that a person answered. Raises what `opened` raises."""
        link = cls(Address.of(url), answer)
        link.connection()
        return link

    @property
    def name(self) -> str:
        return self.address.name

    def connection(self) -> Connection:
        """The open connection. Raises Unreachable or NotAllowed."""
        with self._making:
            if self._connection is None or self._connection.closed:
                self._connection = _connected(self.address, self._answer)
            return self._connection

    def rows(self, query: str, parameters: Sequence[Any] = ()) -> list[TupleRow]:
        """What a query answers, its values as binary."""
        connection = self.connection()
        with self.told():
            return connection.execute(query, parameters, binary=True).fetchall()

    def row(self, query: str, parameters: Sequence[Any] = ()) -> TupleRow | None:
        """The first row of what a query answers."""
        return next(iter(self.rows(query, parameters)), None)

    def run(self, query: str, parameters: Sequence[Any] = ()) -> None:
        """Run what answers nothing of interest."""
        connection = self.connection()
        with self.told():
            connection.execute(query, parameters)

    def patient(self) -> None:
        """From now on a statement may take as long as it takes."""
        self.run("SET statement_timeout = 0")

    def told(self) -> AbstractContextManager[None]:
        """Turn what goes wrong into sentences about this server."""
        return told(self.name)

    def close(self) -> None:
        with self._making:
            if self._connection is not None:
                self._connection.close()
            self._connection = None


def opened(url: str, password: str = "") -> Connection:
    """A connection for administration, each statement a transaction of its own.

    Raises Locked, Unreachable, NotAllowed, or UsageError for an address that is none.
    """
    return _connected(Address.of(url), password)


def _connected(address: Address, answer: str) -> Connection:
    """Connect with what a person answered, which is kept if it was right, else with the password that is known."""
    connection = _attempt(address, answer or address.password or passwords.kept(address.account))
    if answer:
        passwords.keep(address.account, answer)
    return connection


def _attempt(address: Address, password: str) -> Connection:
    try:
        # An empty password would hide one from the files of libpq.
        secret = {"password": password} if password else {}
        return psycopg.connect(make_conninfo(**address.to_connect(), **secret), autocommit=True)
    except psycopg.Error as error:
        refused = not_connected(error, address.name, address.parameters["user"])
        wants = error.pgconn is not None and (error.pgconn.needs_password or error.pgconn.used_password)
        if wants and isinstance(refused, NotAllowed):
            raise Locked(str(refused)) from None
        raise refused from None
