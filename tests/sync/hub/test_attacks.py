"""What somebody with a login, a stranger, or a lying server can not do."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any
from uuid import UUID

import psycopg
import pytest

from reviewer.sync.port import ExchangeFailed, Held, NotAllowed, Presence
from tests.sync.hub.team import PROJECT, Hub, coding, highlight, id_of, ids, pulled, record, tag

DAY = 86_400_000


@pytest.fixture
def stranger(hub: Hub) -> Iterator[psycopg.Connection[Any]]:
    """Somebody with a login who is no member of the project any more."""
    hub.invite("mallory")
    hub.admin.execute("DELETE FROM hub.member WHERE who = 'mallory'")
    with hub.plain("mallory") as connection:
        yield connection


@pytest.fixture
def coder(hub: Hub) -> Iterator[psycopg.Connection[Any]]:
    """ben, who codes, without our program."""
    with hub.plain("ben") as connection:
        yield connection


BODY = tag("ben", ms=1_790_000_000_000)
ROW = (PROJECT, UUID(int=1), UUID(int=2), BODY)
IN_TABLES = {
    "a record under a forged id": ("INSERT INTO hub.changeset VALUES (%s, 9, %s, %s, NULL, %s)", ROW),
    "a record changed": ("UPDATE hub.changeset SET body = %s", (BODY,)),
    "a record deleted": ("DELETE FROM hub.changeset", ()),
    "all taken out": ("TRUNCATE hub.changeset", ()),
    "a text under a wrong hash": ("INSERT INTO hub.text VALUES (%s, %s, 'abc')", (PROJECT, b"0" * 32)),
    "the counter set back": ("UPDATE hub.project SET seq = 0", ()),
    "a manager by oneself": ("UPDATE hub.member SET may = 'manage' WHERE who = 'ben'", ()),
    "another's name": ("UPDATE hub.coder SET who = 'ben'", ()),
    "the blinding taken off": ("DELETE FROM hub.blind", ()),
    "a push under no lock": ("INSERT INTO hub.push VALUES (%s, 9, 1, 1, '', 'ben')", (PROJECT,)),
    "what was purged, to read": ("SELECT * FROM hub.purged", ()),
    "who pushed when": ("SELECT who, at FROM hub.push", ()),
    "where things stand": ("SELECT * FROM hub.stands", ()),
    "a table": ("CREATE TABLE public.t (a int)", ()),
    "a temporary table": ("CREATE TEMP TABLE t (a int)", ()),
    "a function among ours": ("CREATE FUNCTION hub.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", ()),
    "a function of ours": ("SELECT hub.found(%s, 'x')", (id_of("mine"),)),
    "the owner's role": ("SET ROLE review_hub_owner", ()),
    "another session": ("SET SESSION AUTHORIZATION anna", ()),
    "the server's files": ("SELECT pg_read_file('/etc/passwd')", ()),
    "a program": ("COPY (SELECT 1) TO PROGRAM 'id'", ()),
    "another's session ended": ("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'hub_admin'", ()),
}  # fmt: skip


@pytest.mark.parametrize("what", IN_TABLES)
def test_the_tables_are_changed_by_nobody(hub: Hub, coder: psycopg.Connection[Any], what: str) -> None:
    hub.as_("ben").push("", [tag("ben")])
    query, parameters = IN_TABLES[what]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        coder.execute(query, parameters)
    assert hub.count("changeset") == 1


BY_FUNCTIONS = {
    "a promotion of oneself": ("SELECT hub.set_member(%s, 'ben', 'manage', true)", ()),
    "a friend": ("SELECT hub.set_member(%s, 'mallory', 'manage', true)", ()),
    "a member shut out": ("SELECT hub.remove_member(%s, 'anna')", ()),
    "another's name": ("SELECT hub.bind_coder(%s, %s, 'ben')", (id_of("cleo"),)),
    "a list of all": ("SELECT * FROM hub.list_members(%s)", ()),
    "a purge": ("SELECT hub.purge(%s, '{}', '{}', '{}', '{}', '{}')", ()),
    "a blinding": ("SELECT hub.set_blind(%s, %s, '{}', '{}')", (id_of("round"),)),
}


@pytest.mark.parametrize("what", BY_FUNCTIONS)
def test_what_managers_do_others_may_not(hub: Hub, coder: psycopg.Connection[Any], what: str) -> None:
    query, parameters = BY_FUNCTIONS[what]
    with pytest.raises(psycopg.Error) as refused:
        coder.execute(query, (PROJECT, *parameters))
    assert refused.value.sqlstate == "RV007"


def test_a_stranger_reads_nothing_and_adds_nothing(hub: Hub, stranger: psycopg.Connection[Any]) -> None:
    hub.as_("ben").push("", [tag("ben")])
    hub.as_("ben").put("text", [Held(hashlib.sha256(b"abc").hexdigest(), b"abc")])
    hub.as_("ben").present(Presence(id_of("ben"), "", 0))
    tables = "project member coder changeset text original gone presence blind lead".split()
    seen = {name: stranger.execute(f"SELECT count(*) FROM hub.{name}").fetchone() for name in tables}
    assert set(seen.values()) == {(0,)}
    assert stranger.execute("SELECT count(seq) FROM hub.push").fetchone() == (0,)
    for call in ("hub.push(%s, 0, '{}')", "hub.put(%s, 'text', '', 'abc')", "hub.set_present(%s, NULL, NULL)"):
        with pytest.raises(psycopg.Error) as refused:
            stranger.execute(f"SELECT {call}", (PROJECT,))
        assert refused.value.sqlstate == "RV012"


def test_who_reads_does_not_write(hub: Hub) -> None:
    rita = hub.as_("rita")
    with pytest.raises(NotAllowed, match="you may only read"):
        rita.push("", [tag("rita")])
    with pytest.raises(NotAllowed, match="you may only read"):
        rita.put("text", [Held(hashlib.sha256(b"abc").hexdigest(), b"abc")])


UNDER_ANOTHER_NAME = {
    "a record of another": [tag("cleo", nth=9)],
    "one among one's own": [tag("ben", nth=8), tag("cleo", nth=9)],
    "another's work in a record of one's own": [
        record("ben", highlight("cleo", "a text", 9), coding("cleo", "a text", 9))
    ],
}


@pytest.mark.parametrize("what", UNDER_ANOTHER_NAME)
def test_nobody_writes_under_another_name(hub: Hub, what: str) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    ben.push("", [tag("ben")])
    cleo.push(cleo.head(), [tag("cleo")])
    with pytest.raises(NotAllowed, match="under the name of another coder"):
        ben.push(ben.head(), UNDER_ANOTHER_NAME[what])
    with pytest.raises(NotAllowed, match="under the name of another coder"):
        ben.present(Presence(id_of("cleo"), "", 0))
    assert hub.count("changeset") == 2


def test_two_names_at_once_are_nobodys_first(hub: Hub) -> None:
    with pytest.raises(NotAllowed, match="under the name of another coder"):
        hub.as_("ben").push("", [tag("ben"), tag("cleo")])
    assert hub.count("coder") == 0


def test_the_name_of_who_left_stays_theirs(hub: Hub) -> None:
    hub.as_("cleo").push("", [tag("cleo")])
    hub.admin.execute("SELECT hub.remove_member(%s, 'cleo')", (PROJECT,))
    ben = hub.as_("ben")
    with pytest.raises(NotAllowed, match="under the name of another coder"):
        ben.push(ben.head(), [tag("cleo", nth=1)])


def test_who_passes_on_may_bring_what_others_did(hub: Hub) -> None:
    hub.invite("dora", relay=True)
    dora = hub.as_("dora")
    assert dora.push("", [tag("dora"), tag("ben"), tag("cleo")]).new == 3


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(3 * DAY + 4 * 3_600_000, "3 days and [34] hours ahead"), (1_000 * 365 * DAY, r"36\d,\d{3} days")],
)
def test_work_from_the_future_is_refused_with_how_far_it_is(hub: Hub, ahead: int, words: str) -> None:
    ben = hub.as_("ben")
    now = int(time.time() * 1000)
    with pytest.raises(NotAllowed, match=words):
        ben.push("", [tag("ben"), tag("ben", nth=1, ms=now + ahead)])
    assert hub.count("changeset") == 0
    assert ben.push("", [tag("ben", ms=now + DAY // 2)]).new == 1


def test_an_administrator_lets_work_from_the_future_in(hub: Hub) -> None:
    hub.admin.execute("UPDATE hub.project SET ahead = '10 days' WHERE id = %s", (PROJECT,))
    assert hub.as_("ben").push("", [tag("ben", ms=int(time.time() * 1000) + 9 * DAY)]).new == 1


NO_RECORDS = {
    "no JSON": b"{oops",
    "no UTF-8": b"\xff\xfe{}",
    "a list": b"[]",
    "nothing": b"",
    "no coder": record("ben").replace(b'"coder"', b'"coda"'),
    "a coder that is no id": record("ben").replace(id_of("ben").encode(), b"ben"),
    "no clock": record("ben").replace(b'"clock"', b'"cloak"'),
    "a clock that is no number": record("ben", ms=5).replace(b"[5,0]", b'["x",0]'),
    "a clock before time": record("ben", ms=5).replace(b"[5,0]", b"[-5,0]"),
    "a clock beyond numbers": record("ben", ms=5).replace(b"[5,0]", b"[99999999999999999999,0]"),
    "no changes": record("ben").replace(b'"changes":[]', b'"changes":7'),
    "half a letter": record("ben", label="x").replace(b'"x"', b'"\\ud800"'),
}


@pytest.mark.parametrize("what", NO_RECORDS)
def test_what_is_no_record_is_refused(hub: Hub, what: str) -> None:
    ben = hub.as_("ben")
    with pytest.raises(NotAllowed, match="no record of a project"):
        ben.push("", [tag("ben"), NO_RECORDS[what]])
    assert hub.count("changeset") == 0


def test_what_json_of_postgresql_cannot_read_is_taken_all_the_same(hub: Hub) -> None:
    odd = [
        record("ben", ms=nth, label=label)
        for nth, label in enumerate(("a\0b", "a\\\0", "\\u0000", "\\\\u0000", "😀\u2028"))
    ]
    hub.as_("ben").push("", odd)
    assert pulled(hub.as_("cleo"))[0] == odd


def test_a_record_of_70_mb_is_refused(hub: Hub) -> None:
    ben = hub.as_("ben")
    with pytest.raises(NotAllowed, match="too large"):
        ben.push("", [record("ben").replace(b"Tag with", b"a" * 70_000_000)])
    with hub.plain("ben") as plain, pytest.raises(psycopg.Error) as refused:
        plain.execute("SELECT hub.put(%s, 'text', '', convert_to(repeat('a', 70000000), 'UTF8'))", (PROJECT,))
    assert refused.value.sqlstate == "RV006"
    assert ben.push("", [tag("ben")]).new == 1


def test_a_project_has_its_share_of_the_disk(hub: Hub) -> None:
    hub.admin.execute("UPDATE hub.project SET bytes_allowed = 10000")
    ben = hub.as_("ben")
    ben.push("", [record("ben", label="a" * 6_000)])
    with pytest.raises(NotAllowed, match="used up its space"):
        ben.push(ben.head(), [record("ben", label="b" * 6_000)])
    with pytest.raises(NotAllowed, match="used up its space"):
        ben.put("text", [Held(hashlib.sha256(b"c" * 6_000).hexdigest(), b"c" * 6_000)])
    assert hub.count("changeset") == 1
    assert hub.count("text") == 0


def test_who_leaves_a_transaction_open_is_put_out_by_the_next_one(hub: Hub, coder: psycopg.Connection[Any]) -> None:
    hub.admin.execute("ALTER FUNCTION hub.push SET lock_timeout = '200ms'")
    try:
        coder.execute("SET idle_in_transaction_session_timeout = 0")
        coder.execute("BEGIN")
        coder.execute("SELECT hub.push(%s, 0, %s)", (PROJECT, [tag("ben")]))
        cleo = hub.as_("cleo")
        assert cleo.head().startswith("0:")
        assert cleo.push("", [tag("cleo")]).new == 1
        with pytest.raises(psycopg.OperationalError):
            coder.execute("COMMIT")
    finally:
        hub.admin.execute("ALTER FUNCTION hub.push SET lock_timeout = '5s'")
    assert pulled(cleo)[0] != []
    assert hub.count("changeset") == 1


def test_who_is_shut_out_is_so_at_once(hub: Hub) -> None:
    ben = hub.as_("ben")
    ben.push("", [tag("ben")])
    hub.admin.execute("SELECT hub.remove_member(%s, 'ben')", (PROJECT,))
    for call in (ben.head, ben.standing, lambda: ben.push("", [tag("ben", nth=1)]), lambda: pulled(ben)):
        with pytest.raises(NotAllowed, match="no member of this project"):
            call()


def test_the_administrator_changes_no_record_unnoticed(hub: Hub) -> None:
    ben = hub.as_("ben")
    ben.push("", [tag("ben")])
    change = "UPDATE hub.changeset SET body = %s"
    with pytest.raises(psycopg.errors.CheckViolation):
        hub.admin.execute(change, (tag("ben", nth=1),))
    checks = hub.admin.execute(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'hub.changeset'::regclass AND contype = 'c'"
    ).fetchall()
    try:
        for name, _ in checks:
            hub.admin.execute(f"ALTER TABLE hub.changeset DROP CONSTRAINT {name}")
        hub.admin.execute(change, (tag("ben", nth=1),))
        with pytest.raises(ExchangeFailed, match="not what its id says"):
            pulled(ben)
        assert list(ben.fetch(ids(tag("ben", nth=2)))) == []
    finally:
        hub.admin.execute("DELETE FROM hub.changeset")
        for name, definition in checks:
            hub.admin.execute(f"ALTER TABLE hub.changeset ADD CONSTRAINT {name} {definition}")


def test_many_at_once_leave_no_gap_and_miss_nothing(hub: Hub) -> None:
    """A reader that goes on from place to place while four write sees each record once, in one order."""
    import threading

    names = [f"c{nth}" for nth in range(4)]
    for name in names:
        hub.invite(name)
    failed: list[Exception] = []

    def work(name: str) -> None:
        try:
            with closing(hub.as_(name)) as exchange:
                for nth in range(25):
                    exchange.push("", [tag(name, nth=nth)])
        except (ExchangeFailed, AssertionError) as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    rita, place, seen = hub.as_("rita"), "", []
    while any(thread.is_alive() for thread in threads):
        bodies, place = pulled(rita, place)
        seen.extend(bodies)
    for thread in threads:
        thread.join()
    seen.extend(pulled(rita, place)[0])

    assert failed == []
    assert _of(seen) == sorted((id_of(name), nth) for name in names for nth in range(25))
    assert seen == pulled(hub.as_("rita"))[0]


def _of(bodies: Sequence[bytes]) -> list[tuple[str, int]]:
    import json

    read = [json.loads(body) for body in bodies]
    return sorted((each["coder"], each["changes"][0]["value"]["place"]["start"]) for each in read)
