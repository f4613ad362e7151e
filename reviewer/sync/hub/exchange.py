"""The exchange of one project with a team server."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, cast
from uuid import UUID

from reviewer.sentence import sentence
from reviewer.sync.hub import compared, holdings
from reviewer.sync.hub.install import check_format
from reviewer.sync.hub.link import Link
from reviewer.sync.hub.places import Place
from reviewer.sync.hub.reading import portions
from reviewer.sync.port import (
    NOWHERE,
    BlindRound,
    Difference,
    Held,
    Holding,
    NotAllowed,
    Portion,
    Presence,
    PurgeOrder,
    Pushed,
    Standing,
)

_HEAD = "SELECT format, seq, chain, hub.view_of(id) FROM hub.about LEFT JOIN hub.project ON id = %s"
_PUSH = "SELECT place_before, place_now, chain_now, fresh, refused FROM hub.push(%s, %s, %b::bytea[])"
_PURGE = "SELECT hub.purge(%s, %b::bytea[], %b::uuid[], %b::bytea[], %b::bytea[], %b::bytea[])"
_STANDING = "SELECT may, relay FROM hub.member WHERE project = %s AND who = session_user"
_CODERS = "SELECT coder FROM hub.coder WHERE project = %s AND who = session_user"
_PRESENT = """SELECT coder, source, floor(extract(epoch FROM at) * 1000)::bigint
    FROM hub.presence WHERE project = %s AND who <> session_user ORDER BY at DESC"""
_BLIND = """SELECT b.round, array_agg(DISTINCT b.source),
    ARRAY(SELECT l.coder FROM hub.lead AS l WHERE l.project = b.project AND l.round = b.round)
    FROM hub.blind AS b WHERE b.project = %s GROUP BY b.project, b.round"""


class HubExchange:
    """One project on one team server, as one member. See `reviewer.sync.port.Exchange` for what each method does."""

    def __init__(self, link: Link, project: str, coder: str = "") -> None:
        self._link = link
        self._project = UUID(project)
        self._coder = coder

    @property
    def name(self) -> str:
        return self._link.name

    def head(self) -> str:
        return str(self._head())

    def standing(self) -> Standing:
        row = self._link.row(_STANDING, (self._project,))
        if row is None:
            raise self._no_member()
        coders = frozenset(coder.hex for (coder,) in self._link.rows(_CODERS, (self._project,)))
        if not coders and self._coder:
            # The name of whoever has none becomes theirs with the first push.
            coders = frozenset({self._coder})
        return Standing(row[0], row[1] or row[0] == "manage", coders)

    def pull(self, since: str) -> Iterator[Portion]:
        return portions(self._link, self._project, Place.of(since), self._head())

    def push(self, since: str, bodies: Sequence[bytes]) -> Pushed:
        place = Place.of(since) or Place(0, b"")
        row = self._link.row(_PUSH, (self._project, place.seq, list(bodies)))
        before, seq, chain, new, refused = cast(Any, row)
        now = Place(seq, chain, place.view)
        return Pushed(new, str(now) if before == place.seq else NOWHERE, frozenset(each.bytes for each in refused))

    def compare(self, ids: Collection[bytes]) -> Difference:
        self._head()
        return compared.compare(self._link, self._project, ids)

    def fetch(self, ids: Collection[bytes]) -> Iterator[bytes]:
        self._head()
        return compared.fetch(self._link, self._project, ids)

    def absent(self, holding: Holding, hashes: Collection[str]) -> frozenset[str]:
        return holdings.absent(self._link, self._project, holding, hashes)

    def get(self, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
        return holdings.get(self._link, self._project, holding, hashes)

    def put(self, holding: Holding, held: Iterable[Held]) -> None:
        holdings.put(self._link, self._project, holding, held)

    def purge(self, order: PurgeOrder) -> None:
        self._link.patient()
        olds = [UUID(bytes=old) for old, _ in order.replaced]
        bodies = [body for _, body in order.replaced]
        texts, originals = ([bytes.fromhex(each) for each in sorted(some)] for some in (order.texts, order.originals))
        self._link.rows(_PURGE, (self._project, list(order.tombstones), olds, bodies, texts, originals))

    def present(self, mine: Presence | None) -> Sequence[Presence]:
        coder = UUID(mine.coder) if mine else None
        source = UUID(mine.source) if mine and mine.source else None
        self._link.run("SELECT hub.set_present(%s, %s, %s)", (self._project, coder, source))
        return [
            Presence(who.hex, where.hex if where else "", at_ms)
            for who, where, at_ms in self._link.rows(_PRESENT, (self._project,))
        ]

    def blinded(self) -> Sequence[BlindRound]:
        return [
            BlindRound(round_.hex, frozenset(each.hex for each in leads), frozenset(each.hex for each in sources))
            for round_, sources, leads in self._link.rows(_BLIND, (self._project,))
        ]

    def blind(self, round_: BlindRound) -> None:
        while round_.sources and not cast(Any, self._link.row("SELECT hub.place_next(%s)", (self._project,)))[0]:
            pass
        leads = [UUID(lead) for lead in sorted(round_.leads)]
        sources = [UUID(source) for source in sorted(round_.sources)]
        self._link.run(
            "SELECT hub.set_blind(%s, %s, %s::uuid[], %s::uuid[])", (self._project, UUID(round_.round), leads, sources)
        )

    def oddities(self) -> Sequence[str]:
        return ()

    def close(self) -> None:
        self._link.close()

    def _head(self) -> Place:
        row = self._link.row(_HEAD, (self._project,))
        check_format(self.name, row[0] if row else 0)
        if row is None or row[1] is None:
            raise self._no_member()
        return Place(*row[1:])

    def _no_member(self) -> NotAllowed:
        return NotAllowed(
            sentence("On the team server {name} you are no member of this project, or it is not there.", name=self.name)
        )
