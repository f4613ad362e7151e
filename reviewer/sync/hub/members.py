"""The members of a project on a team server: who may do what, and the logins that they come with."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

import psycopg
from psycopg import sql

from reviewer.errors import UsageError
from reviewer.sentence import sentence
from reviewer.sync.hub.failures import told
from reviewer.sync.hub.install import check_format, format_of
from reviewer.sync.hub.link import Connection
from reviewer.sync.port import NotAllowed

Role = Literal["read", "code", "manage"]
ROLES: tuple[Role, ...] = ("read", "code", "manage")

_LONGEST_NAME = 63
_CONNECTIONS = 4
"""Of one login at once: a window, a verb beside it, and what hangs."""
_TIMEOUTS = {"statement_timeout": "120s", "idle_in_transaction_session_timeout": "30s"}


@dataclass(frozen=True, slots=True)
class Member:
    """One member: the name of the login, what it may do, its coders (ids), and when it last brought how many records in all."""

    who: str
    may: Role
    relay: bool
    coders: tuple[str, ...]
    last_push: datetime | None
    records: int


class Members:
    """The members of one project (its id, 32 hex digits), for who manages it and for the server's administrators."""

    def __init__(self, connection: Connection, project: str) -> None:
        self._connection = connection
        self._project = UUID(project)
        self._name = connection.info.dbname
        with self._told():
            there = format_of(connection)
        check_format(self._name, there)

    def invite(self, who: str, may: Role, *, relay: bool = False, title: str = "", existing: bool = False) -> str:
        """Make somebody a member, with a login of their own. Returns its new password, empty where there was a login already.

        With `existing` a login of the server that is there, as one of LDAP or Kerberos, becomes a member's. A project that is not
        on the server is brought there by an administrator's invitation. Raises UsageError, NotAllowed.
        """
        _check_name(who)
        password = ""
        with self._told(), self._connection.transaction():
            if self._is_administrator():
                self._connection.execute("SELECT hub.found(%s, %s)", (self._project, title or self._project.hex))
            if not self._is_login(who, of_members=True):
                if self._is_login(who) and not existing:
                    raise UsageError(
                        sentence(
                            "There is a login “{who}” on this server already; “--existing” makes it a member's.",
                            who=who,
                        )
                    )
                if existing and not self._is_login(who):
                    raise UsageError(sentence("There is no login “{who}” on this server.", who=who))
                password = "" if existing else self._make_login(who)
                self._administer("GRANT {members} TO {who}", who)
            self._set(who, may, relay)
        return password

    def set_role(self, who: str, may: Role, *, relay: bool = False) -> None:
        """Say what a member may do."""
        with self._told():
            self._set(who, may, relay)

    def bind(self, who: str, coder: str) -> None:
        """Say that a member is this coder (id)."""
        with self._told():
            self._connection.execute("SELECT hub.bind_coder(%s, %s, %s)", (self._project, UUID(coder), who))

    def remove(self, who: str, *, login: bool = False) -> bool:
        """Shut somebody out, at once. What they did stays, and their name. With `login` the login goes too.

        Returns whether they were a member.
        """
        with self._told(), self._connection.transaction():
            row = self._connection.execute("SELECT hub.remove_member(%s, %s)", (self._project, who)).fetchone()
            if login and self._is_login(who, of_members=True):
                self._administer("DROP ROLE {who}", who)
        return bool(row and row[0])

    def all(self) -> Sequence[Member]:
        """All members by name."""
        with self._told():
            rows = self._connection.execute("SELECT * FROM hub.list_members(%s)", (self._project,)).fetchall()
        return [
            Member(who, may, relay, tuple(coder.hex for coder in coders), last, records)
            for who, may, relay, coders, last, records in rows
        ]

    def _set(self, who: str, may: Role, relay: bool) -> None:
        self._connection.execute("SELECT hub.set_member(%s, %s, %s, %s)", (self._project, who, may, relay))

    def _is_administrator(self) -> bool:
        row = self._connection.execute(
            "SELECT pg_has_role(session_user, nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = 'hub'"
        ).fetchone()
        return bool(row and row[0])

    def _is_login(self, who: str, *, of_members: bool = False) -> bool:
        condition = (
            "AND pg_has_role(oid, (SELECT members FROM hub.about), 'MEMBER') AND NOT rolsuper" if of_members else ""
        )
        row = self._connection.execute(f"SELECT 1 FROM pg_roles WHERE rolname = %s {condition}", (who,)).fetchone()
        return row is not None

    def _make_login(self, who: str) -> str:
        password = secrets.token_urlsafe(18)
        # Worked out here, so that the server's log never has the password.
        proof = self._connection.pgconn.encrypt_password(password.encode(), who.encode(), b"scram-sha-256").decode()
        self._administer(f"CREATE ROLE {{who}} LOGIN CONNECTION LIMIT {_CONNECTIONS} PASSWORD {{proof}}", who, proof)
        for setting, value in _TIMEOUTS.items():
            self._administer(f"ALTER ROLE {{who}} SET {setting} = '{value}'", who)
        return password

    def _administer(self, statement: str, who: str, proof: str = "") -> None:
        """Run what only an administrator of the server may."""
        row = self._connection.execute("SELECT members FROM hub.about").fetchone()
        assert row is not None
        members = sql.Identifier(row[0])
        try:
            self._connection.execute(
                sql.SQL(statement).format(who=sql.Identifier(who), members=members, proof=sql.Literal(proof))
            )
        except psycopg.errors.InsufficientPrivilege:
            raise NotAllowed(
                sentence(
                    "Only an administrator of the server makes and removes logins; ask them to, for the"
                    " database {name}.",
                    name=self._name,
                )
            ) from None

    def _told(self) -> AbstractContextManager[None]:
        return told(self._name)


def _check_name(who: str) -> None:
    if not who or len(who.encode()) > _LONGEST_NAME or who.startswith("pg_") or not who.isprintable():
        raise UsageError(
            sentence(
                "“{who}” cannot be the name of a login; take one of at most {most} letters.",
                who=who[:80],
                most=_LONGEST_NAME,
            )
        )
