"""The connection to a team server: made when it is needed, and made again after it broke off."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.rows import TupleRow

from reviewer.sync.hub import Ask, passwords
from reviewer.sync.hub.address import Address
from reviewer.sync.hub.failures import not_connected, told
from reviewer.sync.port import NotAllowed

Connection = psycopg.Connection[TupleRow]


class Link:
    """One connection to one server, each statement a transaction of its own."""

    def __init__(self, address: Address, ask: Ask | None = None) -> None:
        self.address = address
        self._ask = ask
        self._connection: Connection | None = None
        self._making = threading.Lock()

    @classmethod
    def to(cls, url: str, ask: Ask | None = None) -> Link:
        """A link to the server at a URL, connected. Raises Unreachable, NotAllowed, or UsageError."""
        link = cls(Address.of(url), ask)
        link.connection()
        return link

    @property
    def name(self) -> str:
        return self.address.name

    def connection(self) -> Connection:
        """The open connection. Raises Unreachable or NotAllowed."""
        with self._making:
            if self._connection is None or self._connection.closed:
                self._connection = _with_password(self.address, self._ask)
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


def opened(url: str, *, password: str = "", ask: Ask | None = None) -> Connection:
    """A connection for administration, each statement a transaction of its own. Raises Unreachable, NotAllowed, or UsageError."""
    address = Address.of(url)
    return _attempt(address, password) if password else _with_password(address, ask)


def _with_password(address: Address, ask: Ask | None) -> Connection:
    """Connect with the password that is known, else with one that is asked for, which is kept when it was right."""
    known = address.password or passwords.kept(address.account)
    try:
        return _attempt(address, known)
    except _WrongPassword as refused:
        answer = ask(address.account) if ask is not None and not address.password else ""
        if not answer:
            raise NotAllowed(str(refused)) from None
    connection = _attempt(address, answer)
    passwords.keep(address.account, answer)
    return connection


class _WrongPassword(NotAllowed):
    """Another password would help."""


def _attempt(address: Address, password: str) -> Connection:
    try:
        # An empty password would hide one from the files of libpq.
        secret = {"password": password} if password else {}
        return psycopg.connect(make_conninfo(**address.to_connect(), **secret), autocommit=True)
    except psycopg.Error as error:
        sentence = not_connected(error, address.name, address.parameters["user"])
        wants = error.pgconn is not None and (error.pgconn.needs_password or error.pgconn.used_password)
        if wants and isinstance(sentence, NotAllowed):
            raise _WrongPassword(str(sentence)) from None
        raise sentence from None
