"""Copies that meet at a place come to hold the same, whatever was done by hand meanwhile, and nothing is sent or asked twice."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from reviewer import child_process
from reviewer.changes.record import record_id
from reviewer.errors import ProjectError
from reviewer.model.team.synced import Synced
from reviewer.services.coding import highlights
from reviewer.services.project import projects, undo
from reviewer.services.project.projects import World
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import purge
from reviewer.services.team import merge, news, places, presence, sync_in, team_export
from reviewer.services.team.meeting import Meeting
from reviewer.services.team.sync import key_of, sync
from reviewer.store.file.packed import packed
from reviewer.store.team import incoming
from reviewer.store.team import places as stored
from reviewer.store.team.incoming import Places, Reading
from reviewer.store.team.spool import Spool
from reviewer.sync.folder import exchange as folder
from reviewer.sync.folder.exchange import FolderExchange
from reviewer.sync.port import Exchange, ExchangeFailed, PurgeOrder, Standing, Unreachable
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import all_that_stands_in, bodies, opened
from tests.sync.team import TEXT, Team


def test_what_one_does_the_others_have(team: Team) -> None:
    first = team.sync("anna")
    assert (first.came, first.went) == (0, 3)
    joined = team.joins("ben")
    assert news.unseen(project=joined) == news.News()
    mark = team.tags("ben", 0, 6)
    sent = team.sync("ben")
    assert (sent.came, sent.went) == (0, 2)
    came = team.sync("anna")
    assert (came.came, came.went, came.by) == (2, 0, ("Ben",))
    assert mark in came.changes.highlights
    assert came.changes.is_merge
    assert len(team.digests()) == 1
    assert news.unseen(project=team["anna"]).sources == came.changes.sources
    assert team.sync("anna").is_quiet
    assert team.sync("ben").is_quiet


def test_a_sync_is_no_step_of_undo_and_undo_is_a_change(team: Team) -> None:
    team.sync("anna")
    team.joins("ben")
    team.sync("ben")
    team.sync("anna")
    before = project_lookup.digest(project=team["anna"])
    mark = team.tags("anna", 0, 6)
    team.sync("anna")
    team.tags("ben", 7, 11)
    team.sync("ben")
    team.sync("anna")
    undone = undo.undo(project=team["anna"], coder=ANNA)
    assert mark in undone.highlights
    assert team.sync("anna").went == 1
    team.sync("ben")
    shown = highlight_lookup.highlights_of(
        project=team["ben"], source=source_lookup.list_sources(project=team["ben"])[0].id
    )
    assert [each.coder for each in shown] == [BEN]
    assert len(team.digests()) == 1
    assert before not in team.digests()


def test_a_merge_by_hand_can_be_taken_back_until_others_have_it(team: Team) -> None:
    team.sync("anna")
    team.joins("ben")
    clara = team.copies("clara", "ben")
    team.tags("clara", 0, 6)
    clara.close()
    source = source_lookup.list_sources(project=team["ben"])[0].id
    before, _ = highlights.highlight_passage(project=team["ben"], source=source, start=30, end=40, coder=BEN)
    merge.merge_files(project=team["ben"], paths=[clara.path], coder=BEN)
    undo.undo(project=team["ben"], coder=BEN)
    assert team.sync("ben").went == 2  # Ben's own joining and highlight.
    merge.merge_files(project=team["ben"], paths=[clara.path], coder=BEN)
    assert team.sync("ben").went == 1
    # Others have it now: that is said once, and then undo goes on with what was done before.
    mark = before.things["highlight"]
    with pytest.raises(ProjectError, match="exchanged with the team"):
        undo.undo(project=team["ben"], coder=BEN)
    assert undo.undo(project=team["ben"], coder=BEN).things["highlight"] == mark
    team.laptops.pop("clara")
    team.all_sync()
    assert len(team.digests()) == 1


def test_a_copy_that_was_mailed_sends_nothing_again_and_is_another_device(team: Team) -> None:
    team.sync("anna")
    team.copies("ben", "anna")
    assert (team.sync("ben").went, len(team.files())) == (0, 1)
    team.tags("ben", 0, 6)
    team.tags("anna", 7, 11)
    team.all_sync()
    assert len({path.parent for path in team.files()}) == 2
    assert len(team.digests()) == 1


def test_an_older_copy_of_the_file_that_is_put_back_misses_nothing(team: Team, tmp_path: Path) -> None:
    team.sync("anna")
    team.tags("anna", 0, 6)
    backup = projects.save_copy(project=team["anna"], path=tmp_path / "kept.review")
    team.sync("anna")
    team.joins("ben")
    team.tags("ben", 7, 11)
    team.sync("ben")
    team.sync("anna")
    after = project_lookup.digest(project=team["anna"])
    path = team["anna"].path
    team["anna"].close()
    shutil.copy(backup, path)
    team.laptops["anna"] = projects.open_project(path=path)
    team.sync("anna")
    assert project_lookup.digest(project=team["anna"]) == after


class Bound:
    """A place that binds people to their own work, as a server does."""

    def __init__(self, exchange: Exchange, standing: Standing) -> None:
        self._exchange = exchange
        self.may = standing

    def standing(self) -> Standing:
        return self.may

    def __getattr__(self, name: str) -> object:
        return getattr(self._exchange, name)


def test_who_may_not_pass_on_holds_back_what_others_did(team: Team) -> None:
    team.sync("anna")
    team.joins("ben")
    clara = team.copies("clara", "ben")
    team.tags("clara", 0, 6)
    team.tags("clara", 12, 18)
    clara.close()
    team.laptops.pop("clara")
    merge.merge_files(project=team["ben"], paths=[clara.path], coder=BEN)
    bound = Bound(team.exchange("ben"), Standing("code", False, frozenset({BEN})))

    def synced() -> Synced:
        return sync(project=team["ben"], exchange=bound, coder=BEN)  # type: ignore[arg-type]

    held = synced()
    assert (held.went, held.held) == (1, 2)
    assert "who may pass" in held.held_why
    assert (synced().went, synced().held) == (0, 2)
    bound.may = replace(bound.may, relay=True)
    passed = synced()
    assert (passed.went, passed.held, passed.held_why) == (2, 0, "")
    team.sync("anna")
    assert len(team.digests()) == 1


SECRET = "Zebulon said that the ward was cold.\n"


def test_a_purge_waits_for_each_person_and_then_reaches_every_byte(team: Team) -> None:
    built = ProjectBuilder.__new__(ProjectBuilder)
    built.project = team["anna"]
    built.with_source(SECRET, "Interview").coded("the ward was cold")
    assert built.last is not None
    secret = built.last.id
    team.sync("anna")
    team.joins("ben")
    highlights.highlight_passage(project=team["ben"], source=secret, start=0, end=7, coder=BEN)
    team.sync("ben")
    team.sync("anna")
    purge.purge_source(project=team["anna"], source=secret, confirm="Interview", coder=ANNA)
    with closing(team.exchange("anna")) as exchange:
        sync(project=team["anna"], exchange=exchange, coder=ANNA)
        assert ["still holds what was purged" in each for each in exchange.oddities()] == [True]
    # Ben has not agreed: it stays there, the rest goes on, and nothing of it goes back to the others.
    highlights.highlight_passage(project=team["ben"], source=secret, start=8, end=12, coder=BEN)
    mark = team.tags("ben", 0, 6)
    asked = team.sync("ben")
    assert [(each.source, each.title) for each in asked.waiting] == [(secret, "Interview")]
    assert asked.went == 1
    came = team.sync("anna")
    assert (came.came, came.changes.highlights) == (1, frozenset({mark}))
    assert team.sync("ben").waiting == asked.waiting
    agreed = team.sync("ben", agree=lambda waiting: [each.title for each in waiting] == ["Interview"])
    assert (agreed.waiting, agreed.purged) == ((), ("Interview",))
    team.all_sync()
    assert len(team.digests()) == 1
    for name in ("anna", "ben"):
        assert all_that_stands_in(team[name].path).lower().count(b"zebulon") == 0
    assert not [path for path in team.place.rglob("[to]-*") if sha256(SECRET.encode()).hexdigest() in path.name]
    newcomer = team.joins("clara")
    assert [each.title for each in source_lookup.list_sources(project=newcomer)] == ["Trial"]
    there = {body for path in team.files() for body in _bodies_in(path)}
    assert not [body for body in there if b"Zebulon" in body or b"ward was" in body]
    team.all_sync()
    assert len(team.digests()) == 1


def test_a_record_of_which_a_part_is_purged_stays_there(met: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    source = source_lookup.list_sources(project=met["anna"])[0].id
    for name in ("Kept", "Gone"):
        built = ProjectBuilder.__new__(ProjectBuilder)
        built.project = met["anna"]
        built.with_source(f"{name}. {TEXT}", name)
    gone = next(each for each in source_lookup.list_sources(project=met["anna"]) if each.title == "Gone")
    # One action on two sources is one record.
    with met["anna"].action("sources_described", coder=ANNA) as act:
        for each in (source, gone.id):
            act.draft.set("source", each, "year", "1999")
    met.all_sync()
    purge.purge_source(project=met["anna"], source=gone.id, confirm="Gone", coder=ANNA)
    met.sync("anna")
    orders: list[PurgeOrder] = []
    purged = folder.FolderExchange.purge
    monkeypatch.setattr(
        folder.FolderExchange, "purge", lambda self, order: (orders.append(order), purged(self, order))[1]
    )
    assert met.sync("ben", agree=lambda _: True).purged == ("Gone",)
    there = {key for key, _ in _log(met["ben"].path)}
    assert not [old for order in orders for old, _ in order.replaced if old in there]
    newcomer = met.joins("clara")
    years = {each.title: each.reference.year for each in source_lookup.list_sources(project=newcomer)}
    assert years == {"Trial": "1999", "Kept": ""}
    met.all_sync()
    assert len(met.digests()) == 1


def _log(path: Path) -> list[tuple[bytes, bytes]]:
    with closing(opened(path)) as connection:
        return bodies(connection)


def _bodies_in(path: Path) -> list[bytes]:
    return gzip.decompress(path.read_bytes()).splitlines()[1:]


def test_a_folder_that_was_emptied_is_filled_again(team: Team) -> None:
    team.sync("anna")
    team.joins("ben")
    team.tags("ben", 0, 6)
    team.all_sync()
    shutil.rmtree(team.place)
    team.place.mkdir()
    assert team.sync("anna").went == len(_log(team["anna"].path))
    newcomer = team.joins("clara")
    assert source_lookup.list_sources(project=newcomer)[0].title == "Trial"
    team.all_sync()
    assert len(team.digests()) == 1


def test_a_file_on_its_own_is_no_copy_of_the_team_and_is_told_so(team: Team, tmp_path: Path) -> None:
    team.sync("anna")
    other = ProjectBuilder(tmp_path / "other.review").with_source(TEXT, "Another").project
    with pytest.raises(ExchangeFailed, match="holds another project"):
        places.open_place(project=other, where=str(team.place))
    other.close()


def test_what_nobody_can_read_is_not_sent_and_not_tried_again(met: Team) -> None:
    with closing(opened(met["ben"].path)) as connection:
        key, body = bodies(connection)[-1]
        odd = body.replace(b'"do":"create"', b'"do":"create","odd":1')
        identifier = bytes.fromhex(record_id(odd))
        assert identifier != key
        connection.execute("INSERT INTO changeset VALUES (?, ?)", (identifier, packed(odd)))
    merge.merge_files(project=met["anna"], paths=[met["ben"].path], coder=ANNA)
    where = key_of(met.exchange("anna"))
    assert met["anna"].read(stored.unsent_ids, where) == [identifier]
    assert met.sync("anna").went == 0
    assert not met["anna"].read(stored.is_unsent, where)


def test_an_older_project_that_is_merged_in_does_not_move_the_meeting(team: Team, tmp_path: Path) -> None:
    older = World(now_ms=lambda: 1_500_000_000_000)
    ProjectBuilder(tmp_path / "older.review", older).with_source("Older.\n", "Older").project.close()
    team.sync("anna")
    merge.merge_files(project=team["anna"], paths=[tmp_path / "older.review"], coder=ANNA)
    assert project_lookup.details(project=team["anna"]).id != places.met_as(project=team["anna"])
    team.sync("anna")
    newcomer = team.joins("ben")
    assert {each.title for each in source_lookup.list_sources(project=newcomer)} == {"Trial", "Older"}
    team.all_sync()
    assert len(team.digests()) == 1


def test_many_records_come_in_by_a_file_of_their_own(met: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    for start in range(9):
        met.tags("ben", start, start + 3)
    met.sync("ben")
    for module, name in (
        (folder, "_A_PORTION"),
        (sync_in, "_FEW"),
        (sync_in, "_MANY_AT_ONCE"),
        (sync_in, "_MOST_FETCHED"),
    ):
        monkeypatch.setattr(module, name, 2)
    taken: list[int] = []
    add = Spool.add
    monkeypatch.setattr(Spool, "add", lambda self, bodies: taken.append(add(self, bodies)) or taken[-1])
    assert met.sync("anna").came == 9
    met.joins("clara")
    assert sum(taken) > 9
    met.all_sync()
    assert len(met.digests()) == 1


@pytest.fixture
def read_apart(met: Team, monkeypatch: pytest.MonkeyPatch) -> Team:
    """What comes is read by another process while more comes; nine highlights of Ben's are there."""
    for start in range(9):
        met.tags("ben", start, start + 3)
    met.sync("ben")
    monkeypatch.setattr(folder, "_A_PORTION", 2)
    monkeypatch.setattr(sync_in, "_FEW", 2)
    monkeypatch.setattr(sync_in, "_MANY_AT_ONCE", 4)
    monkeypatch.setattr(incoming, "LEAST_APART", 3)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return met


def test_what_comes_is_read_by_another_process_while_more_comes(
    read_apart: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    ask = Reading.ask
    monkeypatch.setattr(Reading, "ask", lambda self, places: asked.append(len(places)) or ask(self, places))
    assert read_apart.sync("anna").came == 9
    assert len(asked) > 2
    read_apart.joins("clara")
    read_apart.all_sync()
    assert len(read_apart.digests()) == 1


def test_where_the_place_goes_away_meanwhile_the_other_process_ends(
    read_apart: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Seen(subprocess.Popen[bytes]):
        def __init__(self, command: list[str], **named: object) -> None:
            super().__init__(command, **named)  # type: ignore[call-overload]
            started.append(self)

    def goes_away(reading: Reading, places: Places) -> None:
        raise Unreachable("The folder is not there.")

    with monkeypatch.context() as patched:
        patched.setattr(child_process.subprocess, "Popen", Seen)
        patched.setattr(Reading, "ask", goes_away)
        said = read_apart.sync("anna")
    assert "not there" in said.ended
    assert [child.poll() is not None for child in started] == [True]
    assert said.came + read_apart.sync("anna").came == 9
    read_apart.all_sync()
    assert len(read_apart.digests()) == 1


def test_where_the_other_process_dies_the_rest_comes_with_the_next_exchange(
    read_apart: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(incoming, "command_of", lambda *_: [sys.executable, "-c", "pass"])
        said = read_apart.sync("anna")
    assert 0 < said.came < 9
    assert said.ended == "What came was not read to its end; exchange again."
    assert said.came + read_apart.sync("anna").came == 9
    read_apart.all_sync()
    assert len(read_apart.digests()) == 1


def test_where_no_other_process_can_be_started_this_one_reads(
    read_apart: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "command_of", lambda *_: ["no such program"])
    assert read_apart.sync("anna").came == 9
    read_apart.all_sync()
    assert len(read_apart.digests()) == 1


def test_a_pseudonymised_copy_is_exchanged_with_nobody(team: Team, tmp_path: Path) -> None:
    team.sync("anna")
    path = tmp_path / "p.review"
    team_export.share_project(
        project=team["anna"], path=path, choice=team_export.Choice(pseudonymous=True, names=tmp_path / "n.csv")
    )
    other = projects.open_project(path=path)
    with closing(team.exchange("anna")) as exchange, pytest.raises(ProjectError, match="pseudonymised"):
        sync(project=other, exchange=exchange)
    other.close()


def test_places_that_were_not_met_for_long_are_forgotten(team: Team, tmp_path: Path) -> None:
    for number in range(6):
        place = tmp_path / f"place {number}"
        place.mkdir()
        with closing(places.open_place(project=team["anna"], where=str(place))) as exchange:
            sync(project=team["anna"], exchange=exchange)
    kept = [key for key in range(6) if _is_known(team, tmp_path / f"place {key}")]
    assert kept == [2, 3, 4, 5]


def _is_known(team: Team, place: Path) -> bool:
    with closing(places.open_place(project=team["anna"], where=str(place))) as exchange:
        return team["anna"].read(stored.known, key_of(exchange)) is not None


def test_who_is_here_is_said_by_name_to_those_who_ask(met: Team) -> None:
    source = source_lookup.list_sources(project=met["ben"])[0]
    with closing(met.exchange("anna")) as anna, closing(met.exchange("ben")) as ben:
        assert presence.who_is_here(project=met["ben"], exchange=ben, coder=BEN, source=source.id) == ()
        here = presence.who_is_here(project=met["anna"], exchange=anna)
        assert here == (presence.Colleague(BEN, "Ben", source.id, "Trial"),)
        # Who only looks is not told of.
        assert presence.who_is_here(project=met["ben"], exchange=ben) == ()
        assert presence.who_is_here(project=met["anna"], exchange=anna) == ()


def test_what_came_is_told_also_where_nobody_can_be_greeted(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    team.sync("anna")
    team.joins("ben")
    mark = team.tags("ben", 0, 6)
    team.sync("ben")

    def gone(*_: object) -> None:
        raise Unreachable("The drive is gone.")

    monkeypatch.setattr(FolderExchange, "present", gone)
    meeting = Meeting(project=team["anna"], where=str(team.place), coder=ANNA)
    met = meeting.meet(source="")
    assert mark in met.changes.highlights
    assert met.others == ()
    # The next one begins anew.
    assert meeting.meet(source=None).synced.is_quiet
    meeting.close()
