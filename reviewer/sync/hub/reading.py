"""What came onto a team server since a place, a portion at a time."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from reviewer.changes.record import record_id
from reviewer.sentence import sentence
from reviewer.sync.hub.link import Link
from reviewer.sync.hub.places import Place
from reviewer.sync.port import ExchangeFailed, Portion, Rewound

_KNOWN = "SELECT FROM hub.push WHERE project = %s AND seq = %s AND chain = %s"
_ROWS = "SELECT id, body FROM hub.changeset WHERE project = %s AND seq > %s AND seq <= %s ORDER BY seq"
_PUSHES = 4_000
_BYTES = 8 << 20

# Where a portion ends: after the pushes that fit into it, and after one at least.
_NEXT = f"""SELECT seq, chain FROM (
        SELECT seq, chain, row_number() OVER earlier AS n, sum(records) OVER earlier AS records, sum(bytes) OVER earlier AS size
        FROM (
            SELECT seq, chain, records, bytes FROM hub.push
            WHERE project = %s AND seq > %s AND seq <= %s ORDER BY seq LIMIT {_PUSHES}
        ) AS coming
        WINDOW earlier AS (ORDER BY seq)
    ) AS summed WHERE n = 1 OR (records <= {_PUSHES} AND size <= {_BYTES}) ORDER BY seq DESC LIMIT 1"""


def portions(link: Link, project: UUID, since: Place | None, head: Place) -> Iterator[Portion]:
    """The records from a place to a head. Each portion ends where a push ended, so that one can go on from there after a break.

    No transaction is held meanwhile: up to the head nothing is added any more, and what is purged before it is read need not come.
    Raises Rewound.
    """
    at = since or Place(0, b"")
    if at.seq and (at.seq > head.seq or link.row(_KNOWN, (project, at.seq, at.chain)) is None):
        raise Rewound(sentence("The team server {name} was put back to an older state.", name=link.name))
    if at.seq and at.view != head.view:
        # What is shown is not what was shown before, so it may lie anywhere.
        at = Place(0, b"")
    return _portions(link, project, at, head)


def _portions(link: Link, project: UUID, at: Place, head: Place) -> Iterator[Portion]:
    while at.seq < head.seq:
        row = link.row(_NEXT, (project, at.seq, head.seq))
        end = Place(row[0], row[1], head.view) if row else head
        bodies = []
        for identifier, body in link.rows(_ROWS, (project, at.seq, end.seq)):
            if record_id(body) != identifier.hex:
                raise ExchangeFailed(
                    sentence("The team server {name} gives a record that is not what its id says.", name=link.name)
                )
            bodies.append(body)
        yield Portion(bodies, str(end))
        at = end
    if at.view != head.view:
        yield Portion((), str(head))
