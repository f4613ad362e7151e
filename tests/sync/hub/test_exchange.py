"""What a carrier does for the copies of a project, on a real PostgreSQL."""

from __future__ import annotations

import hashlib
from pathlib import Path

import keyring
import keyring.backend
import pytest

from reviewer.errors import UsageError
from reviewer.sync.hub import connected, without_password
from reviewer.sync.hub.address import Address
from reviewer.sync.hub.link import Link, opened
from reviewer.sync.port import Held, Locked, NotAllowed, Overtaken, Presence, PurgeOrder, Rewound, Unreachable
from tests.sync.hub.team import PROJECT, Hub, id_of, ids, pulled, record, tag
from tools.hub_server import DATABASE

TEXT = "Ketamine’s effect.".encode()
HASH = hashlib.sha256(TEXT).hexdigest()


def test_what_one_brings_the_others_get_in_the_order_in_which_it_arrived(hub: Hub) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    first, second, third = tag("ben", nth=1), tag("ben", nth=2), tag("cleo", nth=3)
    assert ben.push("", [first, second]).new == 2
    cleo.push("", [third])

    assert pulled(hub.as_("rita"))[0] == [first, second, third]


def test_where_nothing_is_new_the_place_is_the_one_that_was_kept(hub: Hub) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    empty = ben.head()
    place = ben.push(empty, [tag("ben")]).place
    assert place == ben.head() == cleo.head() != empty
    bodies, after = pulled(cleo)
    assert after == place
    assert len(bodies) == 1
    assert pulled(cleo, place) == ([], place)


def test_a_push_gives_no_place_where_somebody_pushed_in_between(hub: Hub) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    place = ben.push("", [tag("ben", nth=1)]).place
    others = tag("cleo", nth=2)
    cleo.push(place, [others])
    mine = tag("ben", nth=3)

    assert ben.push(place, [mine]).place == ""
    assert pulled(ben, place)[0] == [others, mine]


def test_a_push_that_is_done_again_adds_nothing(hub: Hub) -> None:
    ben = hub.as_("ben")
    body = tag("ben")
    ben.push("", [body, body])
    again = ben.push(ben.head(), [body])
    assert (again.new, again.place) == (0, ben.head())
    assert hub.count("changeset") == 1


def test_a_large_log_comes_in_portions_and_each_ends_where_one_can_go_on(hub: Hub) -> None:
    anna = hub.as_("anna")
    parts = [[tag("anna", nth=part * 1_500 + n, ms=1_700_000_000_000 + n) for n in range(1_500)] for part in range(4)]
    for part in parts:
        anna.push(anna.head(), part)
    portions = list(hub.as_("ben").pull(""))
    everything = [body for part in parts for body in part]

    assert len(portions) > 1
    assert [body for portion in portions for body in portion.bodies] == everything
    rest = pulled(hub.as_("ben"), portions[0].place)[0]
    assert rest == everything[len(portions[0].bodies) :]


def test_without_a_place_what_differs_is_found(hub: Hub) -> None:
    anna = hub.as_("anna")
    shared = [tag("anna", nth=nth) for nth in range(300)]
    there = [tag("anna", nth=nth) for nth in range(300, 305)]
    here = [tag("anna", nth=nth) for nth in range(305, 308)]
    anna.push("", shared + there)

    difference = anna.compare(ids(*shared, *here))
    assert difference.only_here == ids(*here)
    assert difference.only_there == ids(*there)
    assert ids(*anna.fetch(ids(*there, *here))) == ids(*there)
    assert anna.compare(set()).only_there == ids(*shared, *there)


def test_texts_and_originals_are_put_once_and_got_whole(hub: Hub) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    pdf = bytes(range(256)) * 50_000
    other = hashlib.sha256(pdf).hexdigest()
    assert ben.absent("text", [HASH]) == {HASH}
    ben.put("text", [Held(HASH, TEXT)])
    ben.put("original", [Held(other, pdf, "application/pdf"), Held(other, pdf, "text/html")])
    ben.put("text", [Held(HASH, TEXT)])

    assert cleo.absent("text", [HASH, other]) == {other}
    assert list(cleo.get("text", [HASH, other])) == [Held(HASH, TEXT, "")]
    assert list(cleo.get("original", [other])) == [Held(other, pdf, "application/pdf")]
    assert hub.count("text") == hub.count("original") == 1


def purged(body: bytes) -> bytes:
    """A record with marks in the place of its changes, written by hand after docs/file-format.md."""
    import json

    data = json.loads(body)
    marks = [{"do": "purged", "kind": change["kind"], "id": change["id"]} for change in data["changes"]]
    was = next(iter(ids(body))).hex()
    data |= {"changes": marks, "label": "Purged", "was": was}
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


TOMBSTONE = {
    "do": "create",
    "kind": "purge",
    "id": id_of("purge"),
    "value": {"source": id_of(1), "sha256": HASH, "originals": []},
}


def test_what_is_purged_leaves_the_tables_and_does_not_come_back(hub: Hub) -> None:
    anna, ben = hub.as_("anna"), hub.as_("ben")
    secret, whole, stays = tag("ben", nth=1), tag("ben", nth=2), tag("ben", nth=3)
    before = ben.push("", [secret, whole, stays]).place
    ben.put("text", [Held(HASH, TEXT)])
    tombstone = record("anna", TOMBSTONE)
    (old,), (gone,) = ids(secret), ids(whole)
    order = PurgeOrder([tombstone], [(old, purged(secret)), (gone, None)], [HASH])
    anna.purge(order)

    assert list(ben.get("text", [HASH])) == []
    assert ben.absent("text", [HASH]) == set()
    with pytest.raises(NotAllowed, match="it was purged there"):
        ben.put("text", [Held(HASH, TEXT)])
    # Who has not read of it yet must, before anything is taken from them.
    with pytest.raises(Overtaken):
        ben.push(before, [tag("ben", nth=4)])
    bodies, place = pulled(ben, before)
    assert bodies == [tombstone, purged(secret)]
    assert ben.push(place, [secret, whole]).purged == {old, gone}
    assert pulled(hub.as_("rita"))[0] == [stays, tombstone, purged(secret)]

    head = anna.head()
    anna.purge(order)
    assert anna.head() == head


def test_a_purge_changes_nothing_but_what_it_takes_out(hub: Hub) -> None:
    anna = hub.as_("anna")
    body = tag("anna", nth=1)
    anna.push("", [body])
    (old,) = ids(body)
    for odd in (tag("anna", nth=2), purged(body).replace(b'"part":0', b'"part":1'), purged(body)[:-1], b"\xff"):
        with pytest.raises(NotAllowed, match="would change more than it says"):
            anna.purge(PurgeOrder([], [(old, odd)]))
    assert pulled(anna)[0] == [body]


def test_who_lets_others_know_is_seen_by_them_until_they_take_it_back(hub: Hub) -> None:
    ben, cleo = hub.as_("ben"), hub.as_("cleo")
    assert ben.present(Presence(id_of("ben"), id_of("source"), 0)) == []
    (seen,) = cleo.present(None)
    assert (seen.coder, seen.source) == (id_of("ben"), id_of("source"))
    assert seen.at_ms > 1_700_000_000_000
    hub.admin.execute("UPDATE hub.presence SET at = at - interval '2 minutes'")
    assert cleo.present(None) == []
    ben.present(Presence(id_of("ben"), "", 0))
    assert cleo.present(None)[0].source == ""
    ben.present(None)
    assert cleo.present(None) == []


def test_what_one_may_do_is_told(hub: Hub) -> None:
    ben = hub.as_("ben", coder=id_of("ben"))
    assert hub.as_("anna").standing().may == "manage"
    assert hub.as_("anna").standing().relay
    assert (ben.standing().relay, ben.standing().coders) == (False, {id_of("ben")})
    # The name of whoever has none becomes theirs with the first push, and stays.
    hub.as_("cleo").push("", [tag("cleo")])
    assert hub.as_("cleo", coder=id_of("dora")).standing().coders == {id_of("cleo")}
    assert hub.as_("rita").standing().may == "read"


def test_a_name_that_others_brought_is_given_by_a_manager(hub: Hub) -> None:
    hub.as_("anna").push("", [tag("ben", nth=1)])
    ben = hub.as_("ben")
    with pytest.raises(NotAllowed, match="a manager can say that you are this coder"):
        ben.push(ben.head(), [tag("ben", nth=2)])
    hub.admin.execute("SELECT hub.bind_coder(%s, %s, 'ben')", (PROJECT, id_of("ben")))
    assert ben.push(ben.head(), [tag("ben", nth=2)]).new == 1


def test_a_place_that_the_server_does_not_know_is_told(hub: Hub) -> None:
    anna = hub.as_("anna")
    first = anna.push("", [tag("anna", nth=1)]).place
    place = anna.push(first, [tag("anna", nth=2)]).place
    seq, _, view = place.split(":")
    for odd in (f"{seq}:{'00' * 32}:{view}", f"7{place}", "a folder's place"):
        with pytest.raises(Rewound):
            list(anna.pull(odd))
    with pytest.raises(Rewound):
        anna.push(f"7{place}", [tag("anna", nth=3)])


def test_a_password_is_asked_for_and_nowhere_shown(hub: Hub, tmp_path: Path) -> None:
    url, password = hub.server.url("ben"), hub.passwords["ben"]
    assert hub.at(url, password=password).standing().may == "code"
    with pytest.raises(Locked, match="does not take this name and password: “ben”"):
        connected(url, PROJECT)
    wrong = hub.url("ben").replace(password, "Geheim-7")
    with pytest.raises(Locked) as refused:
        connected(wrong, PROJECT)
    assert "Geheim-7" not in str(refused.value) + repr(Address.of(wrong)) + Address.of(wrong).shown
    assert without_password(hub.url("ben")) == url
    with Link.to(hub.url("ben")).connection() as connection:
        assert password not in connection.info.dsn
        row = connection.execute(
            "SELECT application_name, query FROM pg_stat_activity WHERE pid = pg_backend_pid()"
        ).fetchone()
    assert row is not None
    assert row[0] == "reviewer"


def test_the_environment_gives_the_password_to_scripts(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWER_HUB_PASSWORD", hub.passwords["rita"])
    assert hub.at(hub.server.url("rita")).standing().may == "read"


def test_the_server_has_to_prove_who_it_is(hub: Hub) -> None:
    with Link.to(hub.url("ben")).connection() as connection:
        assert connection.pgconn.ssl_in_use
    # Another authority, and another name than the certificate has.
    strange = hub.server.folder / "password"
    with pytest.raises(NotAllowed, match="did not prove"):
        connected(f"{hub.url('ben')}".replace(str(hub.server.authority), str(strange)), PROJECT)
    with pytest.raises(NotAllowed, match="did not prove"):
        connected(hub.url("ben").replace("localhost", "127.0.0.1"), PROJECT)


@pytest.mark.parametrize(
    ("url", "mode", "binding"),
    [
        ("postgresql://anna@hub.example.org/review", "verify-full", "require"),
        ("postgresql://anna@hub.example.org/review?sslmode=verify-ca", "verify-ca", "prefer"),
        ("postgresql://anna@hub.example.org/review?channel_binding=disable", "verify-full", "disable"),
        ("postgresql://anna@localhost/review", "prefer", "prefer"),
    ],
)
def test_a_link_is_weaker_only_where_the_address_says_so(url: str, mode: str, binding: str) -> None:
    told = Address.of(url).to_connect()
    assert (told["sslmode"], told["channel_binding"]) == (mode, binding)
    assert Address.of(Address.of(url).shown).to_connect() == told


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql://hub.example.org/review", "named as in postgresql://"),
        ("postgresql://anna:pw@hub.example.org", "named as in postgresql://"),
        ("postgresql://anna:pw@hub.example.org/review?options=-csearch_path", "cannot say “options”"),
        ("postgresql://anna:pw@hub.example.org/review?nonsense=1", "named as in postgresql://"),
        ("postgresql://anna:pw@[hub/review", "named as in postgresql://"),
        ("postgresql://anna:pw@127.0.0.1,hub.example.org/review", "named as in postgresql://"),
    ],
)
def test_an_address_that_is_none_is_told_without_what_may_be_a_password(url: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence) as told:
        Address.of(url)
    assert "pw" not in str(told.value)


def test_nobody_there_is_the_normal_state_of_a_laptop(hub: Hub) -> None:
    with pytest.raises(Unreachable, match="cannot be reached"):
        connected(hub.url("ben", port=1), PROJECT)
    with pytest.raises(Unreachable, match="cannot be reached"):
        connected("postgresql://anna@no-such-host.invalid/review", PROJECT)


def test_another_database_is_no_team_server(hub: Hub) -> None:
    with pytest.raises(NotAllowed, match="does not let “ben” in"):
        opened(hub.url("ben").replace(f"/{DATABASE}", "/nowhere"))
    with pytest.raises(NotAllowed, match="no member of this project"):
        hub.as_("ben", project=id_of("another")).head()


def test_a_connection_that_broke_off_is_made_again(hub: Hub) -> None:
    ben = hub.as_("ben")
    place = ben.push("", [tag("ben")]).place
    hub.admin.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'ben'")
    with pytest.raises(Unreachable, match="broke off"):
        ben.head()
    assert ben.head() == place


def test_a_right_password_is_kept_by_the_system_and_a_wrong_one_is_not(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}

    class InMemory(keyring.backend.KeyringBackend):  # type: ignore[misc]
        priority = 1

        def get_password(self, service: str, account: str) -> str | None:
            return kept.get(account)

        def set_password(self, service: str, account: str, password: str) -> None:
            kept[account] = password

    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    try:
        url = hub.server.url("ben")
        with pytest.raises(Locked):
            connected(url, PROJECT, "wrong")
        assert kept == {}
        hub.at(url, password=hub.passwords["ben"])
        assert kept == {f"ben@localhost:{hub.server.port}/{DATABASE}": hub.passwords["ben"]}
        assert hub.at(url).standing().may == "code"
        # What stands in the address is used and kept nowhere.
        hub.as_("rita")
        assert len(kept) == 1
    finally:
        keyring.set_keyring(before)


def test_without_the_library_one_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    import main as program

    monkeypatch.setattr("reviewer.sync.hub.find_spec", lambda name: None)
    for verb in (["sync", str(tmp_path / "new.review")], ["hub", "install"]):
        assert program.main([*verb, "postgresql://anna@hub.example.org/review"]) == 2
        assert "pip install 'psycopg[binary]' keyring" in capfd.readouterr().err
    assert list(tmp_path.iterdir()) == []
