"""What stands in a team folder is believed of nobody: half files, copies, bombs, forged records and strange clocks do no harm."""

from __future__ import annotations

import errno
import gzip
import json
import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.changes.canonical import canonical
from reviewer.services.coding import highlights
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.team import places
from reviewer.services.team.devices import device_of
from reviewer.services.team.sync import sync
from reviewer.sync.folder import exchange as carrier
from reviewer.sync.folder import segments
from reviewer.sync.folder.disk import Disk
from reviewer.sync.folder.exchange import FolderExchange
from reviewer.sync.port import Held, Locked, NotAllowed, Presence, Rewound, Unreachable
from tests.builder import ANNA, BEN
from tests.kept import bodies, opened
from tests.sync.team import Team

PROJECT, MINE, OTHER = "1" * 32, "2" * 32, "3" * 32
A_YEAR_MS = 365 * 86_400_000


def _forged(team: Team, lines: list[bytes], *, name: str = "", number: int = 1) -> Path:
    """Somebody puts a segment with these lines into a device folder of their own."""
    content = gzip.compress(b"".join(line + b"\n" for line in lines), mtime=0)
    return _put(team, content, name or f"{number:06d}-{segments.digest_of(content)}.seg")


def _put(team: Team, content: bytes, name: str) -> Path:
    home = next(path for path in team.place.iterdir() if path.is_dir()) / ("f" * 32)
    home.mkdir(exist_ok=True)
    path = home / name
    path.write_bytes(content)
    return path


HEAD = canonical({"format": "reviewer-segment", "version": 1, "replaces": []})


def _real_body(team: Team) -> bytes:
    with closing(opened(team["ben"].path)) as connection:
        return bodies(connection)[-1][1]


def test_files_that_are_not_whole_wait_and_are_named(met: Team) -> None:
    met.tags("ben", 0, 6)
    met.sync("ben")
    path = max(met.files(), key=lambda each: each.stat().st_mtime_ns)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with closing(met.exchange("anna")) as exchange:
        head = exchange.head()
        there = {body for portion in exchange.pull("") for body in portion.bodies}
        assert _real_body(met) not in there
        assert len(exchange.oddities()) == 1
        assert "has not arrived whole" in exchange.oddities()[0]
        assert exchange.head() != head
        path.write_bytes(whole)
        assert exchange.head() == head
    assert met.sync("anna").came == 1
    assert len(met.digests()) == 1


def test_what_had_not_arrived_when_two_met_first_is_read_later(team: Team) -> None:
    team.copies("ben", "anna")
    team.sync("anna")
    team.tags("anna", 0, 6)
    team.sync("anna")
    path = max(team.files())
    whole = path.read_bytes()
    path.write_bytes(whole[:-5])
    team.sync("ben")
    path.write_bytes(whole)
    assert team.sync("ben").came == 1
    assert len(team.digests()) == 1


def test_swapped_renamed_and_second_copies_do_no_harm(met: Team) -> None:
    digest = met.digests()
    one, two = met.files()[0], met.files()[-1]
    contents = one.read_bytes(), two.read_bytes()
    assert contents[0] != contents[1]
    shutil.copy(one, one.with_name(f"{one.stem} (conflicted copy of laptop){one.suffix}"))
    shutil.copy(one, one.with_name(f"{one.stem}-LAPTOP{one.suffix}"))
    shutil.copy(one, one.with_name(one.name.replace("000001", "000777")))
    shutil.copy(one, one.with_name(f".{one.name}.1234.part"))
    one.write_bytes(contents[1])
    two.write_bytes(contents[0])
    met.all_sync()
    assert met.digests() == digest
    one.write_bytes(contents[0])
    two.write_bytes(contents[1])
    met.joins("clara")
    met.all_sync()
    assert len(met.digests()) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes and links there are others")
def test_links_and_pipes_are_not_followed(met: Team, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    content = segments.packed([b'{"secret":1}'])
    secret.write_bytes(content)
    home = next(path for path in met.place.iterdir() if path.is_dir())
    device = home / ("e" * 32)
    device.mkdir()
    (device / f"000001-{segments.digest_of(content)}.seg").symlink_to(secret)
    os.mkfifo(device / f"000002-{'0' * 32}.seg")
    (home / ("d" * 32)).symlink_to(device)
    with closing(met.exchange("anna")) as exchange:
        assert b'{"secret":1}' not in {body for portion in exchange.pull("") for body in portion.bodies}
        assert "e" * 32 not in exchange.head()


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ([b"nonsense"], "does not say what it is"),
        ([b"[" * 100_000], "does not say what it is"),
        ([canonical({"format": "reviewer-segment", "version": 99, "replaces": []})], "newer version"),
        ([canonical({"format": "reviewer-segment", "version": 1, "replaces": [["x"]]})], "does not say what it is"),
        ([HEAD, b" " * (70 * 1024 * 1024)], "too large"),
    ],
    ids=["no JSON", "deep JSON", "newer", "odd ranges", "a record of 70 MB"],
)
def test_what_is_no_segment_is_not_read(met: Team, lines: list[bytes], why: str) -> None:
    digests = met.digests()
    _forged(met, lines)
    with closing(met.exchange("anna")) as exchange:
        assert sum(len(portion.bodies) for portion in exchange.pull(met_place(met))) == 0
        assert why in exchange.oddities()[0]
    met.all_sync()
    assert met.digests() == digests


def met_place(team: Team) -> str:
    """The place after all but what was forged."""
    with closing(team.exchange("anna")) as exchange:
        known = json.loads(exchange.head())
    known.pop("f" * 32, None)
    return json.dumps(known, separators=(",", ":"))


def test_what_unpacks_without_end_is_stopped(met: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "_MOST_UNPACKED", 8 * 1024 * 1024)
    _forged(met, [HEAD, *([b"0" * 1024] * 20_000)])
    with closing(met.exchange("anna")) as exchange:
        for _ in exchange.pull(met_place(met)):
            pass
        assert "unpacks to more" in exchange.oddities()[0]


def test_a_cut_stream_with_the_right_hash_is_not_read(met: Team) -> None:
    whole = segments.packed([b'{"a":1}'])
    cut = whole[:-9]
    _put(met, cut, f"000001-{segments.digest_of(cut)}.seg")
    with closing(met.exchange("anna")) as exchange:
        for _ in exchange.pull(met_place(met)):
            pass
        assert "cut off" in exchange.oddities()[0] or "damaged" in exchange.oddities()[0]


def test_forged_records_are_refused_one_by_one(met: Team) -> None:
    digests = met.digests()
    real = json.loads(_real_body(met))
    bad = [
        b"{not json",
        canonical({**real, "coder": "nobody"}),
        canonical({**real, "changes": [{"do": "create", "kind": "highlight", "id": "0" * 32, "value": {}}]}),
        canonical({**real, "clock": [10**15, 0]}),
        json.dumps(real, indent=1).replace("\n", " ").encode(),
    ]
    _forged(met, [HEAD, *bad])
    synced = met.sync("anna")
    assert (synced.came, len(synced.refused)) == (0, len(bad))
    assert synced.changes.things.get("highlight", frozenset()) == frozenset()
    met.all_sync()
    assert met.digests() == digests
    # What cannot be read by anybody is not passed on either.
    assert not [
        path for path in met.files() if path.parent.name != "f" * 32 and b"nobody" in gzip.decompress(path.read_bytes())
    ]


def test_a_zero_character_is_a_character(met: Team) -> None:
    source = source_lookup.list_sources(project=met["ben"])[0].id
    highlights.highlight_passage(project=met["ben"], source=source, start=0, end=5, coder=BEN, memo="a\0b")
    met.all_sync()
    assert len(met.digests()) == 1


def test_a_clock_in_the_year_3000_orders_its_own_record_alone(met: Team) -> None:
    real = json.loads(_real_body(met))
    far = met["anna"].world.now_ms() + 900 * A_YEAR_MS
    mark = {"do": "create", "kind": "coder", "id": "9" * 32, "value": {"name": "Later"}}
    forged = {**real, "clock": [far, 0], "wall": far, "action": "8" * 32, "changes": [mark]}
    _forged(met, [HEAD, canonical(forged)])
    synced = met.sync("anna")
    assert (synced.came, synced.refused) == (1, ())
    assert synced.ahead_days > 300_000
    met.tags("anna", 0, 6)
    with closing(opened(met["anna"].path)) as connection:
        own = json.loads(bodies(connection)[-1][1])
    assert own["clock"][0] < met["anna"].world.now_ms() + 86_400_000
    met.all_sync()
    assert len(met.digests()) == 1


def test_a_text_that_is_another_is_not_taken_and_waited_for(met: Team) -> None:
    text = next(met.place.rglob("t-*.gz"))
    whole = text.read_bytes()
    text.write_bytes(gzip.compress(b"\nAnother text.\n"))
    newcomer = met.joins("clara")
    assert met.sync("clara").lacks_texts == 1
    text.write_bytes(whole)
    late = met.sync("clara")
    assert late.lacks_texts == 0
    assert late.changes.sources == {source_lookup.list_sources(project=newcomer)[0].id}
    met.all_sync()
    assert len(met.digests()) == 1


def test_own_segments_are_joined_and_a_late_reader_misses_nothing(met: Team) -> None:
    with closing(met.exchange("anna")) as exchange:
        place = exchange.head()
    for start in range(24):
        met.tags("ben", start, start + 3)
        met.sync("ben")
    assert len(met.files()) < 15
    with closing(met.exchange("anna")) as exchange:
        came = [body for portion in exchange.pull(place) for body in portion.bodies]
        assert len(set(came)) >= 24
    assert met.sync("anna").came == 24
    assert met.sync("anna").is_quiet
    assert len(met.digests()) == 1


def test_what_a_write_that_was_cut_off_left_goes_after_a_day(tmp_path: Path) -> None:
    one = FolderExchange(tmp_path, PROJECT, MINE)
    place = one.push("", [b'{"a":0}']).place
    mine = tmp_path / PROJECT / MINE
    old, new, other = mine / ".000009-x.seg.1.part", mine / ".000009-x.seg.2.part", mine / "notes.part"
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (0, 0))
    for number in range(1, 12):
        place = one.push(place, [b'{"a":%d}' % number]).place
    assert [path.exists() for path in (old, new, other)] == [False, True, True]


def test_what_another_lost_is_believed_lost_after_a_week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = (FolderExchange(tmp_path, PROJECT, device) for device in (MINE, OTHER))
    one.push("", [b'{"a":1}'])
    place = list(two.pull(""))[-1].place
    shutil.rmtree(tmp_path / PROJECT / MINE)
    still = list(two.pull(place))[-1].place
    assert json.loads(still)["~"].keys() == {f"{MINE}/{next(iter(json.loads(place).values()))}"}
    now = carrier.time.time()
    monkeypatch.setattr(carrier.time, "time", lambda: now + 8 * 86_400)
    with pytest.raises(Rewound):
        list(two.pull(still))


class Refusing(Disk):
    """A disk that refuses to write."""

    def __init__(self, number: int) -> None:
        self._number = number

    def write(self, path: Path, content: bytes, *, flushed: bool = True) -> None:
        raise OSError(self._number, os.strerror(self._number))


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.EACCES, NotAllowed, "cannot be written"),
        (errno.EROFS, NotAllowed, "cannot be written"),
        (errno.ENOSPC, Unreachable, "is full"),
        (errno.EIO, Unreachable, "cannot be reached"),
    ],
)
def test_what_the_disk_refuses_is_a_sentence(tmp_path: Path, number: int, kind: type[Exception], words: str) -> None:
    exchange = FolderExchange(tmp_path, PROJECT, MINE, disk=Refusing(number))
    with pytest.raises(kind, match=words):
        exchange.push("", [b"{}"])
    with pytest.raises(kind, match=words):
        exchange.put("text", [Held("0" * 64, b"")])


class ToRead(Disk):
    """A disk that may only be read."""

    def is_writable(self, folder: Path) -> bool:
        return False


def test_who_may_only_read_the_folder_takes_and_keeps_back(met: Team) -> None:
    met.tags("ben", 0, 6)
    met.sync("ben")
    met.tags("anna", 7, 11)
    identifier = project_lookup.details(project=met["anna"]).id
    exchange = FolderExchange(met.place, identifier, device_of(project=met["anna"]), disk=ToRead())
    synced = sync(project=met["anna"], exchange=exchange, coder=ANNA)
    assert (synced.came, synced.went, synced.held) == (1, 0, 1)
    assert "only read" in synced.held_why
    assert (met.sync("anna").went, met.sync("anna").held) == (1, 0)
    met.sync("ben")
    assert len(met.digests()) == 1


def test_a_folder_that_is_not_there_is_out_of_reach(met: Team) -> None:
    with closing(met.exchange("anna")) as exchange:
        met.place.rename(met.folder / "elsewhere")
        with pytest.raises(Unreachable, match="is not there"):
            exchange.head()
    with pytest.raises(Unreachable, match="is not there"):
        met.exchange("anna")


def test_who_is_here_is_told_to_who_asks(tmp_path: Path) -> None:
    one, two = (FolderExchange(tmp_path, PROJECT, device) for device in (MINE, OTHER))
    now = 1_800_000_000_000
    assert one.present(Presence(ANNA, "4" * 32, now)) == []
    assert two.present(Presence(BEN, "", now)) == [Presence(ANNA, "4" * 32, now)]
    assert two.present(Presence(BEN, "", now + 3_600_000)) == []
    one.present(None)
    assert two.present(Presence(BEN, "", now)) == []
    (tmp_path / PROJECT / MINE / "here.json").write_text('{"coder": "x", "at": 1}')
    (tmp_path / PROJECT / ("5" * 32)).mkdir()
    (tmp_path / PROJECT / ("5" * 32) / "here.json").write_bytes(b"[" * 2_000)
    assert two.present(Presence(BEN, "", now)) == []


def test_an_encrypted_folder_says_nothing_without_its_passphrase(tmp_path: Path) -> None:
    team = Team(tmp_path)
    where = str(team.place)

    def synced(name: str, passphrase: str) -> None:
        with closing(places.open_place(project=team[name], where=where, passphrase=passphrase)) as exchange:
            sync(project=team[name], exchange=exchange, coder=ANNA)

    synced("anna", "geheim")
    with pytest.raises(Locked, match="is encrypted"):
        synced("anna", "")
    with pytest.raises(Locked, match="type it again"):
        synced("anna", "falsch")
    copy = places.new_copy(path=tmp_path / "b.review", where=where, passphrase="geheim", coder=BEN)
    assert project_lookup.digest(project=copy) == project_lookup.digest(project=team["anna"])
    copy.close()
    text = source_lookup.list_sources(project=team["anna"])[0].sha256
    for path in team.place.rglob("*"):
        assert text not in path.name
        if path.is_file():
            assert path.read_bytes().startswith(b"age-encryption.org/v1")
    team.close()


def test_a_folder_that_was_begun_without_a_passphrase_stays_so(met: Team) -> None:
    with pytest.raises(Locked, match="is not encrypted"):
        places.open_place(project=met["anna"], where=str(met.place), passphrase="geheim")


def test_a_renamed_file_stays_its_device_and_a_copied_one_does_not(met: Team, tmp_path: Path) -> None:
    path = met["anna"].path
    device = device_of(project=met["anna"])
    met["anna"].close()
    renamed = path.rename(path.with_name("renamed.review"))
    met.laptops["anna"] = projects.open_project(path=renamed)
    assert device_of(project=met["anna"]) == device
    copied = projects.save_copy(project=met["anna"], path=tmp_path / "copy.review")
    with closing(projects.open_project(path=copied)) as copy:
        assert device_of(project=copy) != device
    assert device_of(project=met["anna"]) == device
