"""What differs between a copy and a team server, without a place: by hashes over ids, then by the ids of what differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from uuid import UUID

from reviewer.changes.record import record_id
from reviewer.sync.hub.link import Link
from reviewer.sync.port import Difference

_AT_ONCE = 1_000
_FEW = 256

# Each bucket holds the ids that begin with the same 12 bits. Who is blind to something compares what is shown.
_BUCKETS = """SELECT (get_byte(id, 0) << 4) | (get_byte(id, 1) >> 4), sha256(string_agg(id, '' ORDER BY id))
    FROM (SELECT uuid_send(id) AS id FROM hub.changeset WHERE project = %s) AS ids GROUP BY 1"""
_IDS = "SELECT uuid_send(id) FROM hub.changeset WHERE project = %s AND id BETWEEN %s AND %s"
_BODIES = "SELECT body FROM hub.changeset WHERE project = %s AND id = ANY (%s)"
_FIRST, _LAST = UUID(int=0), UUID(int=(1 << 128) - 1)


def compare(link: Link, project: UUID, ids: Collection[bytes]) -> Difference:
    """The ids that one side alone has."""
    here = _bucketed(ids)
    there: dict[int, bytes] = dict(link.rows(_BUCKETS, (project,)))
    odd = [bucket for bucket in sorted(here.keys() | there.keys()) if there.get(bucket) != _hash(here.get(bucket))]
    # Many questions take longer than one long answer.
    ranges = [_range(bucket) for bucket in odd] if len(odd) <= _FEW else [(_FIRST, _LAST)]
    theirs = {each for first, last in ranges for (each,) in link.rows(_IDS, (project, first, last))}
    ours = {each for bucket in odd for each in here.get(bucket, ())}
    if len(odd) > _FEW:
        ours = set(ids)
    return Difference(frozenset(ours - theirs), frozenset(theirs - ours))


def fetch(link: Link, project: UUID, ids: Collection[bytes]) -> Iterator[bytes]:
    """The bodies of some records, each of them one that was asked for."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        for (body,) in link.rows(_BODIES, (project, [UUID(bytes=each) for each in some])):
            if bytes.fromhex(record_id(body)) in ids:
                yield body


def _bucketed(ids: Iterable[bytes]) -> Mapping[int, list[bytes]]:
    buckets: defaultdict[int, list[bytes]] = defaultdict(list)
    for each in sorted(ids):
        buckets[(each[0] << 4) | (each[1] >> 4)].append(each)
    return buckets


def _hash(ids: list[bytes] | None) -> bytes | None:
    return sha256(b"".join(ids)).digest() if ids else None


def _range(bucket: int) -> tuple[UUID, UUID]:
    first = bucket << 116
    return UUID(int=first), UUID(int=first | ((1 << 116) - 1))
