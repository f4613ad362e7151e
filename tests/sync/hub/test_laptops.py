"""Laptops that work apart, meet on a team server and are torn from it: all come to one project, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import psycopg
import pytest

from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge
from reviewer.services.team import assignments, merge, rounds
from reviewer.sync.hub import install
from reviewer.sync.hub.link import opened
from tests.builder import ANNA
from tests.sync.hub.laptops import Laptops
from tools.hub_server import DATABASE, Server

BREAKS = int(os.environ.get("REVIEWER_BREAKS", "9"))
SEED = int(os.environ.get("REVIEWER_SEED", "15"))


@pytest.fixture
def server(own_server: Callable[..., Server]) -> Server:
    """A server as Debian ships it. In the suite its writes may stay with the system, which does not end when the server does."""
    made = own_server(**({} if "REVIEWER_BREAKS" in os.environ else {"fsync": "off"}))
    with psycopg.connect(made.url(database="postgres"), password=made.password, autocommit=True) as first:
        first.execute(f"CREATE DATABASE {DATABASE}")
    with closing(opened(made.url(), made.password)) as connection:
        install.install(connection)
    return made


@pytest.fixture
def meet(server: Server, tmp_path: Path) -> Iterator[Callable[[int], Laptops]]:
    made: list[Laptops] = []

    def make(coders: int) -> Laptops:
        made.append(Laptops(server, tmp_path, coders))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_eight_laptops_come_to_one_project_whatever_breaks(meet: Callable[[int], Laptops]) -> None:
    """`make soak` breaks 300 times."""
    team, by_chance = meet(7), Random(SEED)
    names = list(team.projects)
    breaks = 0
    while breaks < BREAKS:
        name = by_chance.choice(names)
        for _ in range(by_chance.randrange(4)):
            team.works(by_chance.choice(names), by_chance)
        before = team.on_server() if breaks % 10 == 0 else set()
        match by_chance.choice(("up", "down", "down", "none", "killed", "power")):
            case "up":
                team.wire.cut_after(up=by_chance.randrange(200, 12_000))
            case "down":
                team.wire.cut_after(down=by_chance.randrange(200, 12_000))
            case "killed" if breaks % 3 == 0:
                team.killed(name, by_chance.uniform(0.2, 0.8))
                breaks += 1
                continue
            case "power" if breaks % 4 == 0:
                team.server.stop("immediate")
                assert not team.tries(name)
                team.server.start()
                breaks += 1
        breaks += not team.tries(name)
        team.wire.cut_after()
        assert before <= team.on_server()
    team.all_sync()

    assert len(team.digests()) == 1
    assert team.digests() == {team.merged_by_hand()}
    assert {frozenset(team.records(name)) for name in names} == {frozenset(team.on_server())}


def test_a_server_that_was_put_back_gets_what_it_lacks(meet: Callable[[int], Laptops], server: Server) -> None:
    team, by_chance = meet(2), Random(1)
    team.all_sync()
    server.stop()
    server.copy_to(server.folder / "backup")
    server.start()
    for name in team.projects:
        team.works(name, by_chance)
    team.all_sync()
    known = team.on_server()
    server.stop()
    server.put_back(server.folder / "backup")
    server.start()
    assert not known <= team.on_server()
    team.works("lap0", by_chance)
    team.all_sync()

    assert known < team.on_server()
    assert len(team.digests()) == 1


def test_a_purge_leaves_the_laptops_that_agree_and_the_server(meet: Callable[[int], Laptops], server: Server) -> None:
    team, by_chance = meet(2), Random(3)
    for name in ("lap0", "lap1", "lap0", "lap1"):
        team.marks(name, "one", by_chance)
    team.all_sync()
    assert team.stands_in_tables(b"Nobody knows") >= 2
    team.marks("lap1", "one", by_chance)
    source = team.source("anna", "one")
    purge.purge_source(project=team.projects["anna"], source=source, confirm="one", coder=ANNA)
    team.sync("anna")

    assert team.stands_in_tables(b"Nobody knows") == team.stands_in_tables(b"came within") == 0
    assert [each.title for each in team.sync("lap1").waiting] == ["one"]
    assert team.stands_in_tables(b"came within") == 0
    for name in ("lap0", "lap1"):
        assert team.sync(name, agree=lambda waiting: len(waiting) == 1).purged == ("one",)
    team.all_sync()
    assert len(team.digests()) == 1
    with psycopg.connect(server.url(), password=server.password, autocommit=True) as admin:
        for table in ("changeset", "text", "original"):
            admin.execute(f"VACUUM FULL hub.{table}")
        admin.execute("CHECKPOINT")
    files = [path for path in (server.data / "base").rglob("*") if path.is_file()]
    assert [path for path in files if b"Nobody knows what" in path.read_bytes()] == []


def test_what_came_by_a_file_is_passed_on_by_who_may(meet: Callable[[int], Laptops]) -> None:
    team, by_chance = meet(2), Random(4)
    team.all_sync()
    team.marks("lap1", "two", by_chance)
    merge.merge_files(project=team.projects["lap0"], paths=[team.projects["lap1"].path])
    team.marks("lap0", "two", by_chance)
    said = team.sync("lap0")
    assert (said.went, said.held) == (1, 1)
    assert "somebody who may pass that on" in said.held_why
    team.invite("lap0", "code", relay=True)
    said = team.sync("lap0")
    assert (said.went, said.held) == (1, 0)
    team.all_sync()
    assert len(team.digests()) == 1


def test_what_a_blind_copy_holds_is_what_a_whole_one_would_show(meet: Callable[[int], Laptops]) -> None:
    """The oracle is the blinding of the program itself, on a copy that has everything."""
    team = meet(2)
    team.all_sync()
    anna, by_chance = team.projects["anna"], Random(2)
    listed = {source.title: source.id for source in source_lookup.list_sources(project=anna)}
    _, round_ = rounds.add_round(project=anna, name="Main", blind=True, lead=ANNA, coder=ANNA)
    pairs = [(listed["one"], team.coders["lap0"]), (listed["one"], team.coders["lap1"])]
    assignments.assign(project=anna, round_=round_, pairs=pairs, coder=ANNA)
    team.sync("anna")
    for _ in range(15):
        for name in ("anna", "lap0", "lap1"):
            team.works(name, by_chance)
    team.all_sync()

    blind, whole = team.projects["lap0"], anna
    assert team.records("lap0") < team.records("anna") == team.on_server()
    for project in (blind, whole):
        project.look_as(team.coders["lap0"])
    shown = _shown(blind)
    assert shown == _shown(whole)
    for project in (blind, whole):
        project.look_as("")
    rounds.set_blind(project=anna, round_=round_, blind=False, coder=ANNA)
    team.all_sync()
    assert len(team.digests()) == 1
    assert _shown(blind) == _shown(whole) != shown


def _shown(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """What is shown of a project to whoever looks at it: work, and what all share."""

    def rows(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
        queries = {
            "highlight": "SELECT id, source, coder, start, end FROM highlight ORDER BY id",
            "coding": "SELECT id, highlight, code, coder FROM coding ORDER BY id",
            "memo": "SELECT id, target, text FROM memo ORDER BY id",
            "code": "SELECT id, name, parent FROM code ORDER BY id",
            "tally": "SELECT codes, highlights FROM tally ORDER BY codes",
        }
        return {table: connection.execute(query).fetchall() for table, query in queries.items()}

    found = project.read(rows)
    assert min(len(of_one) for of_one in found.values()) > 0
    return found
