"""Texts and originals on a team server."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from uuid import UUID

from reviewer.sync.hub.link import Link
from reviewer.sync.port import Held, Holding

_AT_ONCE = 8 << 20
_MEDIA = {"text": "''", "original": "media_type"}

_ABSENT = """SELECT wanted FROM unnest(%s::bytea[]) AS wanted
    WHERE NOT EXISTS (SELECT FROM hub.{holding} AS t WHERE t.project = %s AND t.sha256 = wanted)
    AND NOT EXISTS (SELECT FROM hub.gone AS g WHERE g.project = %s AND g.sha256 = wanted)"""
_SIZES = "SELECT sha256, octet_length(content) FROM hub.{holding} WHERE project = %s AND sha256 = ANY (%s::bytea[])"
_CONTENTS = "SELECT sha256, {media}, content FROM hub.{holding} WHERE project = %s AND sha256 = ANY (%s::bytea[])"
_PUT = "SELECT hub.put(%s, %s, %s, %b)"


def absent(link: Link, project: UUID, holding: Holding, hashes: Collection[str]) -> frozenset[str]:
    """Which of these are neither there nor were purged there."""
    rows = link.rows(_ABSENT.format(holding=holding), (_digests(hashes), project, project))
    return frozenset(digest.hex() for (digest,) in rows)


def get(link: Link, project: UUID, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
    """Those of these that are there and are what they are called, no more of them in memory at once than 8 MiB or one."""
    sizes: dict[bytes, int] = dict(link.rows(_SIZES.format(holding=holding), (project, _digests(set(hashes)))))
    query = _CONTENTS.format(holding=holding, media=_MEDIA[holding])
    for some in _batches(sizes):
        for digest, media_type, content in link.rows(query, (project, some)):
            if sha256(content).digest() == digest:
                yield Held(digest.hex(), content, media_type)


def put(link: Link, project: UUID, holding: Holding, held: Iterable[Held]) -> None:
    """Add these, some of them on the way at once."""
    batch: list[tuple[UUID, str, str, bytes]] = []
    size = 0
    for each in held:
        batch.append((project, holding, each.media_type, each.content))
        size += len(each.content)
        if size >= _AT_ONCE:
            _send(link, batch)
            batch, size = [], 0
    _send(link, batch)


def _send(link: Link, batch: list[tuple[UUID, str, str, bytes]]) -> None:
    if not batch:
        return
    connection = link.connection()
    with link.told(), connection.cursor() as cursor:
        cursor.executemany(_PUT, batch)


def _batches(sizes: dict[bytes, int]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for digest, length in sorted(sizes.items()):
        if batch and size + length > _AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(digest)
        size += length
    if batch:
        yield batch


def _digests(hashes: Iterable[str]) -> list[bytes]:
    return [bytes.fromhex(each) for each in sorted(hashes)]
