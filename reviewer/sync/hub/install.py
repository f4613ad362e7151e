"""The tables, functions and rights of a team server, put into a database and brought up to date."""

from __future__ import annotations

from importlib.resources import files

import psycopg
from psycopg import sql

from reviewer.errors import UsageError
from reviewer.sentence import sentence
from reviewer.sync.hub.failures import told
from reviewer.sync.hub.link import Connection
from reviewer.sync.port import ExchangeFailed, NotAllowed

FORMAT = 1
"""The format of the tables that this version speaks. `schema/step_N.sql` makes N of N - 1."""
_FUNCTIONS = ("who", "push", "holdings", "purge", "blinding", "presence", "members", "rights")
_OLDEST = 130_000
_LONGEST_NAME = 50
_FLAG = 0x7265_7669


def format_of(connection: Connection) -> int:
    """The format of what is in the database, 0 where nothing is."""
    there = connection.execute("SELECT to_regclass('hub.about') IS NOT NULL").fetchone()
    if there is None or not there[0]:
        return 0
    row = connection.execute("SELECT format FROM hub.about").fetchone()
    return int(row[0]) if row else 0


def check_format(name: str, there: int) -> None:
    """Raises NotAllowed or ExchangeFailed where the database of this name does not have the tables that this version speaks."""
    if not there:
        raise NotAllowed(sentence("{name} is no team server yet; “reviewer hub install” makes it one.", name=name))
    if there > FORMAT:
        raise ExchangeFailed(
            sentence(
                "{name} has the tables of a newer Reviewer (format {there}, this one speaks {format});"
                " update Reviewer.",
                name=name,
                there=there,
                format=FORMAT,
            )
        )
    if there < FORMAT:
        raise ExchangeFailed(
            sentence(
                "{name} has the tables of an older Reviewer; its administrator runs “reviewer hub install”.", name=name
            )
        )


def install(connection: Connection) -> int:
    """Install or bring up to date, all or nothing; doing it again changes nothing. Returns the format that was there before.

    The connection is that of whoever owns the database and may make roles. Raises ExchangeFailed, NotAllowed.
    """
    name = connection.info.dbname
    if connection.info.server_version < _OLDEST:
        raise ExchangeFailed(
            sentence(
                "A team server needs PostgreSQL 13 or later; {name} has {version}.",
                name=name,
                version=connection.info.server_version // 10_000,
            )
        )
    if len(name.encode()) > _LONGEST_NAME:
        raise UsageError(
            sentence(
                "The name of the database, “{name}”, is too long; choose one of at most {most} bytes.",
                name=name,
                most=_LONGEST_NAME,
            )
        )
    try:
        with told(name), connection.transaction():
            # Two at once would each make the roles.
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_FLAG,))
            connection.execute("SET LOCAL statement_timeout = 0")
            before = format_of(connection)
            if before > FORMAT:
                check_format(name, before)
            _bring_up(connection, name, before)
    except NotAllowed as error:
        raise NotAllowed(
            sentence(
                "{refused} It takes the owner of the database, who may also make roles (CREATEROLE).",
                refused=str(error),
            )
        ) from None
    return before


def _bring_up(connection: Connection, name: str, before: int) -> None:
    owner, members = _roles(connection, name, before)
    if not before:
        connection.execute(sql.SQL("CREATE SCHEMA hub AUTHORIZATION {}").format(owner))
        connection.execute(sql.SQL("GRANT USAGE ON SCHEMA hub TO {}").format(members))
    connection.execute(sql.SQL("SET LOCAL ROLE {}").format(owner))
    for step in range(before + 1, FORMAT + 1):
        _run(connection, f"step_{step}", members)
    if not before:
        connection.execute("INSERT INTO hub.about (format, members) VALUES (%s, %s)", (FORMAT, f"{name}_member"))
    connection.execute("UPDATE hub.about SET format = %s", (FORMAT,))
    for part in _FUNCTIONS:
        _run(connection, part, members)
    connection.execute("RESET ROLE")


def _roles(connection: Connection, name: str, before: int) -> tuple[sql.Identifier, sql.Identifier]:
    """Who owns the tables, and the role of all members: both without a login, and of this database alone."""
    row = connection.execute(
        "SELECT pg_get_userbyid(nspowner), members FROM pg_namespace, hub.about WHERE nspname = 'hub'"
        if before
        else "SELECT current_database() || '_owner', current_database() || '_member'"
    ).fetchone()
    assert row is not None
    for role in row:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    owner, members = map(sql.Identifier, row)
    database = sql.Identifier(name)
    for statement in (
        "GRANT {owner} TO CURRENT_USER",
        "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {database} TO {members}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    ):
        connection.execute(sql.SQL(statement).format(owner=owner, database=database, members=members))
    _let_end_sessions(connection, owner)
    return owner, members


def _let_end_sessions(connection: Connection, owner: sql.Identifier) -> None:
    """Let the functions see and end a session that shuts the others out. Without it a push only gives up after five seconds."""
    try:
        with connection.transaction():
            connection.execute(sql.SQL("GRANT pg_signal_backend, pg_read_all_stats TO {}").format(owner))
    except psycopg.errors.InsufficientPrivilege:
        return


def _run(connection: Connection, part: str, members: sql.Identifier) -> None:
    text = files("reviewer.sync.hub").joinpath("schema", f"{part}.sql").read_text("utf-8")
    connection.execute(text.replace("hub_member", members.as_string(connection)).encode())
