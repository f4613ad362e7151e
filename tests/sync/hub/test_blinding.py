"""While a round is blind the server keeps others' work on its sources from its coders, whatever program they use."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from reviewer.sync.hub.exchange import HubExchange
from reviewer.sync.port import BlindRound, NotAllowed
from tests.sync.hub.team import PROJECT, Hub, coding, highlight, id_of, ids, pulled, record, source_of, tag

ROUND = id_of("round")
BLIND, OPEN = "a blind text", "an open text"


def blind(by: HubExchange, *texts: str, lead: str = "dora") -> None:
    """Blind a round with these texts, led by dora; without any it is lifted."""
    by.blind(BlindRound(ROUND, frozenset({id_of(lead)}), frozenset(map(source_of, texts))))


def made(kind: str, /, **value: Any) -> dict[str, Any]:
    """A change that makes a thing."""
    return {"do": "create", "kind": kind, "id": id_of(kind, *value.values()), "value": value}


def changed(kind: str, identifier: str, do: str = "set") -> dict[str, Any]:
    """A change to a thing that was made before."""
    return {"do": do, "kind": kind, "id": identifier, "field": "x", "value": "y", "previous": []}


HIGHLIGHT, ON_OPEN = highlight("ben", BLIND)["id"], highlight("ben", OPEN)["id"]
FIRST = record("ben", highlight("ben", BLIND), coding("ben", BLIND), ms=1)
FIRST_OPEN = record("ben", highlight("ben", OPEN), coding("ben", OPEN), ms=2)
HIDDEN = {
    "a tag": tag("ben", BLIND, nth=1),
    "a further tag": record("ben", coding("ben", BLIND), made("code", name="New")),
    "a memo on a highlight": record("ben", made("memo", target_kind="highlight", target=HIGHLIGHT, coder=id_of("ben"))),
    "a memo on the source": record(
        "ben", made("memo", target_kind="source", target=source_of(BLIND), coder=id_of("ben"))
    ),
    "a link from an open source": record("ben", made("link", kind="x", a=ON_OPEN, b=HIGHLIGHT, coder=id_of("ben"))),
    "an appraisal": record("ben", made("appraisal", source=source_of(BLIND), coder=id_of("ben"))),
    "a synthesis": record("ben", made("synthesis", code=None, source=source_of(BLIND))),
    "a consensus": record("anna", made("consensus", source=source_of(BLIND), stage="x")),
    "a decision": record("anna", made("adjudication", source=source_of(BLIND), marks=[HIGHLIGHT])),
    "a passage in a case": record("ben", made("case_part", case=id_of("case"), thing=HIGHLIGHT)),
    "a change to a highlight": record("ben", changed("highlight", HIGHLIGHT)),
    "a deleted tag": record("ben", changed("coding", coding("ben", BLIND)["id"], "delete")),
    "a purged tag": record("ben", changed("coding", coding("ben", BLIND)["id"], "purged")),
    "what stands on nothing known": record("ben", changed("highlight", id_of("nowhere"))),
    "a tag on nothing known": record("ben", coding("ben", "a text that nobody brought")),
    "a kind of a later version": record("ben", made("sentiment", source=source_of(OPEN))),
    "an open tag with a blind one": record("ben", highlight("ben", OPEN, 1), highlight("ben", BLIND, 2)),
    "nothing at all": record("ben", label="Nothing"),
}
SHOWN = {
    "a tag on an open source": tag("ben", OPEN, nth=3),
    "a memo on an open highlight": record(
        "ben", made("memo", target_kind="highlight", target=ON_OPEN, coder=id_of("ben"))
    ),
    "a memo on a code": record("ben", made("memo", target_kind="code", target=id_of("code"), coder=id_of("ben"))),
    "a code": record("ben", made("code", name="Harms", parent=None, colour="#000000")),
    "a change to a code": record("ben", changed("code", id_of("code"))),
    "an assignment": record("anna", made("assignment", round=ROUND, source=source_of(BLIND), coder=id_of("ben"))),
    "the round": record("anna", changed("round", ROUND)),
    "a source": record("ben", made("source", sha256="0" * 64)),
    "an attribute of the source": record("ben", changed("source", source_of(BLIND))),
    "a case with a whole source": record("ben", made("case_part", case=id_of("case"), thing=source_of(OPEN))),
    "a synthesis of a code": record("ben", made("synthesis", code=id_of("code"), source=None)),
    "a note": record("ben", made("note", title="x", text="y", coder=id_of("ben"))),
}


@pytest.fixture
def team(hub: Hub) -> Hub:
    """dora leads, ben and cleo code; ben has coded both texts."""
    hub.invite("dora")
    anna = hub.as_("anna")
    for name in ("ben", "cleo", "dora"):
        hub.admin.execute("SELECT hub.bind_coder(%s, %s, %s)", (PROJECT, id_of(name), name))
    anna.push("", [record("anna", {**made("source", sha256="0" * 64), "id": source_of(OPEN)}, ms=0)])
    hub.as_("ben").push(anna.head(), [FIRST, FIRST_OPEN])
    return hub


@pytest.mark.parametrize("before", [True, False], ids=["brought before", "brought while it is blind"])
def test_what_is_about_a_blind_source_is_kept_from_its_coders(team: Hub, before: bool) -> None:
    anna, cleo = team.as_("anna"), team.as_("cleo")
    everything = [FIRST, FIRST_OPEN, *HIDDEN.values(), *SHOWN.values()]
    if not before:
        blind(anna, BLIND)
    anna.push(anna.head(), everything)
    if before:
        blind(anna, BLIND)
    mine = tag("cleo", BLIND)
    cleo.push(cleo.head(), [mine])

    seen = ids(*pulled(cleo)[0])
    assert [what for what, body in HIDDEN.items() if ids(body) <= seen] == []
    assert [what for what, body in SHOWN.items() if not ids(body) <= seen] == []
    assert ids(mine, FIRST_OPEN) <= seen
    assert not ids(FIRST) & seen
    for name in ("anna", "dora"):
        assert ids(*everything, mine) <= ids(*pulled(team.as_(name))[0])
    # ben does not see what cleo did, and all that ben did.
    assert ids(*pulled(team.as_("ben"))[0]) >= ids(*everything) - ids(HIDDEN["a consensus"], HIDDEN["a decision"])
    assert not ids(mine) & ids(*pulled(team.as_("ben"))[0])
    assert not ids(FIRST, mine) & ids(*pulled(team.as_("rita"))[0])


def test_no_other_question_tells_it_either(team: Hub) -> None:
    anna, cleo = team.as_("anna"), team.as_("cleo")
    blind(anna, BLIND)
    seen = ids(*pulled(cleo)[0])
    assert cleo.compare(set()).only_there == seen
    assert list(cleo.fetch(ids(FIRST))) == []
    team.admin.execute("ANALYZE hub.changeset")
    with team.plain("cleo") as plain:
        hidden = "SELECT body FROM hub.changeset WHERE coder = %s AND seq = 2"
        assert plain.execute(hidden, (id_of("ben"),)).fetchall() == []
        # A question that would fail on a hidden row, were it asked of one.
        told = "SELECT uuid_send(id) FROM hub.changeset WHERE coder = %s AND 1 / (seq - 2) IS NOT NULL"
        assert {each for (each,) in plain.execute(told, (id_of("ben"),))} == ids(FIRST_OPEN)
        assert (
            plain.execute("SELECT * FROM pg_stats WHERE schemaname = 'hub' AND tablename = 'changeset'").fetchall()
            == []
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            plain.execute("SELECT * FROM pg_statistic")


def test_when_it_is_lifted_all_comes_in(team: Hub) -> None:
    anna, cleo = team.as_("anna"), team.as_("cleo")
    before = pulled(cleo)[1]
    blind(anna, BLIND)
    assert cleo.head() != before
    anna.push(anna.head(), list(HIDDEN.values()))
    place = pulled(cleo, before)[1]
    assert cleo.head() == place
    blind(anna)
    assert cleo.head() != place
    assert ids(*pulled(cleo, place)[0]) == ids(*pulled(anna)[0])
    assert cleo.head() == anna.head()


def test_only_who_manages_or_leads_it_lifts_a_blinding(team: Hub) -> None:
    blind(team.as_("anna"), BLIND)
    for name in ("cleo", "rita"):
        with pytest.raises(NotAllowed):
            blind(team.as_(name))
    assert team.as_("dora").blinded() == [BlindRound(ROUND, frozenset({id_of("dora")}), frozenset({source_of(BLIND)}))]
    blind(team.as_("dora"))
    assert team.as_("dora").blinded() == []
    assert ids(FIRST) <= ids(*pulled(team.as_("cleo"))[0])
    with pytest.raises(NotAllowed):
        blind(team.as_("dora"), BLIND)


def test_a_source_in_two_rounds_is_shown_when_both_are_lifted(team: Hub) -> None:
    anna, cleo = team.as_("anna"), team.as_("cleo")
    blind(anna, BLIND)
    anna.blind(BlindRound(id_of("second"), frozenset({id_of("anna")}), frozenset({source_of(BLIND)})))
    blind(anna)
    assert not ids(FIRST) & ids(*pulled(cleo)[0])
    # dora leads the first alone.
    assert not ids(FIRST) & ids(*pulled(team.as_("dora"))[0])
    anna.blind(BlindRound(id_of("second"), frozenset(), frozenset()))
    assert ids(FIRST) <= ids(*pulled(cleo)[0])


def test_a_large_log_is_worked_out_in_parts(team: Hub) -> None:
    anna, cleo = team.as_("anna"), team.as_("cleo")
    many = [tag("ben", (BLIND, OPEN)[nth % 2], nth=nth, ms=nth) for nth in range(5_100)]
    anna.push(anna.head(), many)
    blind(anna, BLIND)
    later = [tag("ben", (BLIND, OPEN)[nth % 2], nth=nth, ms=nth) for nth in range(5_100, 5_110)]
    anna.push(anna.head(), later)
    shown = [body for nth, body in enumerate([*many, *later]) if nth % 2]
    assert [body for body in pulled(cleo)[0] if body in {*many, *later}] == shown
    assert team.admin.execute("SELECT placed = seq FROM hub.project").fetchone() == (True,)
