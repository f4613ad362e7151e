"""What goes out by an exchange: texts and originals first, then records some thousands at a time, and purges."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from reviewer.changes.brought import brought_by
from reviewer.changes.record import Record, record_id, stored
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.project_file import Project
from reviewer.store.team import arriving, places
from reviewer.sync.port import NOWHERE, Exchange, Held, Holding, PurgeOrder, Standing

_AT_ONCE = 2_000
_BYTES_AT_ONCE = 4_000_000
"""So many records, and not many more bytes, go in one call."""
Item = tuple[bytes, bytes, Record]
"""A record with its id and its body."""


class GoingOut:
    """What one exchange sends. `went` counts the records that the place did not have, `held_why` says why some stay here."""

    def __init__(self, project: Project, exchange: Exchange, key: str, progress: Progress) -> None:
        self._project = project
        self._exchange = exchange
        self._key = key
        self._progress = progress
        self.went = 0
        self.held_why = ""

    def send(self, purge_waits: bool) -> bool:
        """Send what the place lacks. Returns whether it has to be read again. Raises Overtaken."""
        if not self._project.read_whole(places.is_unsent, self._key) and not self._has_held():
            return False
        standing = self._exchange.standing()
        self._offer_held_again(standing)
        again = self._purge(standing)
        ids = self._project.read_whole(places.unsent_ids, self._key)
        ordered = self._project.read_whole(places.in_order, ids)
        if len(ordered) < len(ids):
            # What was taken out of the log meanwhile, with a merge that was undone, is not sent, nor what nobody can read.
            self._project.keep(places.reached, self._key, set(ids).difference(ordered))
        self._progress.start("Sending", len(ordered))
        for at in range(0, len(ordered), _AT_ONCE):
            for portion in _by_size(self._items(ordered[at : at + _AT_ONCE])):
                again = self._send(portion, standing, purge_waits) or again
        return again

    def _has_held(self) -> bool:
        return bool(self._project.read_whole(places.held_count, self._key))

    def _offer_held_again(self, standing: Standing) -> None:
        """Where this person may do more than before, or something else, all is looked at anew."""
        rule = f"{standing.may} {standing.relay} {' '.join(sorted(standing.coders))}"
        place = self._project.read_whole(places.known, self._key)
        if place is not None and place.rule != rule:
            self._project.keep(places.offer_held, self._key, rule)
        self.held_why = _why(standing)

    def _items(self, ids: Sequence[bytes]) -> list[Item]:
        rows = self._project.read_whole(places.bodies, ids)
        return [(identifier, body, stored(identifier.hex(), body)) for _, identifier, body in rows]

    def _send(self, items: Sequence[Item], standing: Standing, purge_waits: bool) -> bool:
        self._progress.step(len(items))
        allowed = [item for item in items if _may(standing, item[2])]
        refused = [identifier for identifier, _, record in items if not _may(standing, record)]
        if refused:
            self._project.keep(places.hold, self._key, refused)
        if purge_waits:
            waiting = self._project.read_whole(places.waiting, self._key)
            gone = self._project.read_whole(arriving.touching, waiting, [record for _, _, record in allowed])
            allowed = [item for item in allowed if item[0] not in gone]
        if not allowed:
            return False
        self._send_files(record for _, _, record in allowed)
        place = self._project.read_whole(places.known, self._key)
        at = place.at if place is not None else NOWHERE
        pushed = self._exchange.push(at, [body for _, body, _ in allowed])
        self.went += pushed.new
        ids = [identifier for identifier, _, _ in allowed]
        self._project.keep(places.reached, self._key, ids, pushed.place or None)
        return not pushed.place

    def _send_files(self, records: Iterable[Record]) -> None:
        brought = brought_by(record.data for record in records)
        self._put("text", brought.texts)
        self._put("original", brought.originals)

    def _put(self, holding: Holding, hashes: Collection[str]) -> None:
        if hashes:
            self._exchange.put(holding, self._held(holding, sorted(self._exchange.absent(holding, hashes))))

    def _held(self, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
        """What is here of these, one by one: an original may be large."""
        for sha in hashes:
            self._progress.check()
            if holding == "text":
                text = self._project.read_whole(arriving.text_of, sha)
                if text is not None:
                    yield Held(sha, text)
            else:
                original = self._project.read_whole(arriving.original_of, sha)
                if original is not None:
                    yield Held(sha, original[1], original[0])

    def _purge(self, standing: Standing) -> bool:
        """Take out there what was purged here. Returns whether something was."""
        taken = self._project.read_whole(places.taken, self._key)
        unsent = self._project.read_whole(places.unsent_ids, self._key)
        tombs = [
            item for item in self._items(self._project.read_whole(arriving.tombstones_among, unsent)) if item[2].known
        ]
        if not taken and not tombs:
            return False
        there = {_id_of(body) for body in self._exchange.fetch(sorted(taken))} if taken else set()
        going = {old: new for old, new in taken.items() if old in there}
        self._project.keep(places.is_taken, self._key, taken.keys() - there)
        known = [identifier for identifier, _, _ in tombs] + [new for new in going.values() if new]
        if standing.may != "manage":
            self._project.keep(places.hold, self._key, known)
            return False
        if not (tombs or going):
            return False
        self._exchange.purge(self._order(tombs, going))
        self.went += len(tombs)
        self._project.keep(places.is_taken, self._key, going)
        self._project.keep(places.reached, self._key, known)
        return True

    def _order(self, tombs: Sequence[Item], taken: Mapping[bytes, bytes | None]) -> PurgeOrder:
        bodies = {identifier: body for identifier, body, _ in self._items([new for new in taken.values() if new])}
        texts, originals = self._project.read_whole(arriving.purged_files)
        replaced = [(old, bodies.get(new) if new else None) for old, new in sorted(taken.items())]
        return PurgeOrder([body for _, body, _ in tombs], replaced, sorted(texts), sorted(originals))


def _may(standing: Standing, record: Record) -> bool:
    if standing.may == "read":
        return False
    return standing.relay or not standing.coders or str(record.data.get("coder")) in standing.coders


def _why(standing: Standing) -> str:
    if standing.may == "read":
        return sentence("You may only read there; ask whoever manages it.")
    return sentence(
        "They are the work of others, or purge something; somebody who may pass that on has to exchange it."
    )


def _id_of(body: bytes) -> bytes:
    return bytes.fromhex(record_id(body))


def _by_size(items: Sequence[Item]) -> Iterator[list[Item]]:
    portion: list[Item] = []
    size = 0
    for item in items:
        portion.append(item)
        size += len(item[1])
        if size >= _BYTES_AT_ONCE:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion
