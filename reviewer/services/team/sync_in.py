"""What comes in by an exchange: read, validated, merged, a portion at a time, each with the place up to which it was read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from reviewer.changes.brought import brought_by
from reviewer.changes.record import record_id
from reviewer.model.changes import Changes
from reviewer.model.team.synced import Synced, WaitingPurge, together
from reviewer.progress import Progress
from reviewer.store.project_file import Project
from reviewer.store.team import arriving, places
from reviewer.store.team.incoming import Incoming
from reviewer.store.team.merged import Merged
from reviewer.store.team.spool import Spool, spool
from reviewer.sync.port import NOWHERE, Exchange, Held, Portion

_AT_ONCE = 2_000
"""Records that are merged in one transaction: some tenths of a second."""
_FEW = 10_000
"""More than so many are fetched first, and validated by a process of its own."""
_MOST_FETCHED = 200_000
"""So many are fetched before they are merged: a break costs no more than these."""
_MANY_AT_ONCE = 8_000
"""Of many so many are merged in one transaction: each would write most pages of the file again."""
_ID_BYTES = 16
_Fetched = tuple[bytes, int, str]
"""A portion: the ids of its records one after the other, how many of them are new, and the place after it."""
_TEXT_BYTES = 8_000_000
_DAY_MS = 86_400_000
"""A day in milliseconds."""


class ComingIn:
    """What one exchange takes over. `waits` says whether records of a purge wait for somebody to agree."""

    def __init__(self, project: Project, exchange: Exchange, key: str, coder: str, progress: Progress) -> None:
        self._project = project
        self._exchange = exchange
        self._key = key
        self._coder = coder
        self._progress = progress
        self._merged: list[Merged] = []
        self._changes: list[Changes] = []
        self._refused: list[str] = []
        self.waits = bool(project.read_whole(places.waiting, key))

    def pull_all(self) -> None:
        """Take all that is there into a log that is empty."""
        self._progress.start("Receiving")
        self._take_many(iter(self._exchange.pull(NOWHERE)))

    def pull(self, since: str) -> None:
        """Take what came after a place."""
        self._progress.start("Receiving")
        portions = iter(self._exchange.pull(since))
        taken = 0
        for portion in portions:
            if portion.bodies or portion.place != since:
                self._take(portion.bodies, portion.place)
                since = portion.place
            taken += len(portion.bodies)
            if taken >= _FEW:
                self._take_many(portions)

    def _take_many(self, portions: Iterator[Portion]) -> None:
        """Fetch all, or as much as a break may cost; another process validates it, as it comes, and this one merges it then."""
        while True:
            with spool(self._progress) as fetched:
                listed = list(self._fetched(portions, fetched))
                if not listed:
                    return
                self._progress.start("Merging", fetched.count)
                records = fetched.records()
                for several in _together(listed):
                    together = b"".join(each for each, _, _ in several)
                    ids = [together[at : at + _ID_BYTES] for at in range(0, len(together), _ID_BYTES)]
                    count = sum(each for _, each, _ in several)
                    self._admit(list(islice(records, count)), ids, several[-1][2])
                    self._progress.step(count)
                self._progress.start("Receiving")

    def _fetched(self, portions: Iterator[Portion], fetched: Spool) -> Iterator[_Fetched]:
        """Put what comes into a file, until that holds many."""
        for portion in portions:
            self._progress.step(len(portion.bodies))
            ids = [_id(body) for body in portion.bodies]
            new = self._project.read_whole(places.absent, ids)
            count = fetched.add(each for each in zip(ids, portion.bodies, strict=True) if each[0] in new)
            yield b"".join(ids), count, portion.place
            if fetched.count >= _MOST_FETCHED:
                return

    def fetch(self, ids: Collection[bytes]) -> None:
        """Take these records."""
        if not ids:
            return
        self._progress.start("Receiving", len(ids))
        bodies = self._exchange.fetch(ids)
        came: set[bytes] = set()
        while portion := list(islice(bodies, _AT_ONCE)):
            self._take(portion, None)
            came.update(map(_id, portion))
        # What is still not in the log after it came stands here without what was purged, and has to go there.
        lost = self._project.read_whole(places.absent, came)
        if lost and not self.waits:
            replaced = self._project.read_whole(arriving.replaced, lost)
            self._project.keep(places.take, self._key, replaced)

    def _take(self, bodies: Sequence[bytes], place: str | None) -> None:
        ids = [_id(body) for body in bodies]
        new = self._project.read_whole(places.absent, ids)
        fresh = {identifier: body for identifier, body in zip(ids, bodies, strict=True) if identifier in new}
        self._progress.step(len(ids))
        self._admit(arriving.validated(fresh.values()), ids, place)

    def _admit(self, records: Sequence[Incoming], ids: Iterable[bytes], place: str | None) -> None:
        """Merge what came, but for what somebody has to agree to."""
        wait = [came for came in records if arriving.takes_out(came)]
        held = {came.identifier for came in wait}
        now = [came for came in records if came.identifier not in held]
        self._bring_files(now)
        self.waits = self.waits or bool(wait)
        self._note(
            self._project.take_over(
                arriving.take_over, self._key, now, there=ids, coder=self._coder, at=place, waiting=wait
            )
        )

    def _note(self, done: tuple[Merged, Changes]) -> None:
        merged, changes = done
        self._merged.append(merged)
        self._changes.append(changes)

    def waiting(self) -> tuple[WaitingPurge, ...]:
        """The sources here that would go."""
        if not self.waits:
            return ()
        records = [record for came in self._kept_waiting() if (record := arriving.as_record(came))]
        titles = self._project.read_whole(arriving.purged_here, records)
        return tuple(
            WaitingPurge(source, title) for source, title in sorted(titles.items(), key=lambda each: each[::-1])
        )

    def take_what_waits(self) -> None:
        """Somebody agreed, or nothing here goes with it."""
        records = self._kept_waiting()
        if not records:
            return
        self._bring_files(records)
        self._note(self._project.take_over(arriving.take_what_waited, self._key, records, self._coder))
        self.waits = False

    def _kept_waiting(self) -> list[Incoming]:
        return [
            came for came in arriving.validated(self._project.read_whole(places.waiting, self._key)) if not came.fault
        ]

    # Texts and originals

    def _bring_files(self, came: Iterable[Incoming]) -> None:
        """Fetch the texts and originals that these records bring along, before the records: highlights are placed in them."""
        # What is born brings none along: it stands on what is there.
        brought = brought_by(each.data for each in came if not (each.fault or each.born))
        if not (brought.texts or brought.originals):
            return
        texts, originals = self._project.read_whole(arriving.lacking, brought.texts, brought.originals)
        got = self._fetch_texts(texts)
        if texts - got:
            self._project.keep(places.note_lack, self._key, lacks=True)
        for portion in _by_size(self._exchange.get("original", sorted(originals)) if originals else ()):
            self._progress.check()
            files = [(held.sha256, held.media_type, held.content) for held in portion]
            self._refused += self._project.mend(arriving.add_originals, files)

    def _fetch_texts(self, hashes: Collection[str]) -> set[str]:
        got: set[str] = set()
        for portion in _by_size(self._exchange.get("text", sorted(hashes)) if hashes else ()):
            self._progress.check()
            self._refused += self._project.mend(arriving.add_texts, [(held.sha256, held.content) for held in portion])
            got.update(held.sha256 for held in portion)
        return got

    def fetch_late_texts(self) -> None:
        """Texts that were named before they had arrived."""
        lacking = self._project.read_whole(arriving.texts_lacking)
        got = self._fetch_texts(lacking)
        if got:
            self._changes.append(self._project.read_whole(arriving.shown_by_texts, got))
        if lacking <= got:
            self._project.keep(places.note_lack, self._key, lacks=False)

    # What came of it

    def said(self) -> Synced:
        """What came in, as far as it is known here."""
        merged = self._merged
        names: dict[str, str] = {}
        for each in merged:
            names |= each.names
        coders = {coder for each in merged for coder in each.coders} - {self._coder}
        latest = max((each.latest_wall for each in merged), default=0)
        place = self._project.read_whole(places.known, self._key)
        lacking = self._project.read_whole(arriving.texts_lacking) if place and place.lacks else ()
        return Synced(
            came=sum(each.new for each in merged),
            by=tuple(sorted(names.get(coder, "unknown") for coder in coders)),
            conflicts=sum(len(each.opened) for each in merged),
            waiting=self.waiting(),
            purged=tuple(title for each in merged for title in each.purged.values()),
            refused=tuple(dict.fromkeys([*self._refused, *(why for each in merged for why in each.refused)])),
            ahead_days=max(0, latest - self._project.world.now_ms()) // _DAY_MS,
            lacks_texts=len(lacking),
            changes=together(self._changes),
        )


def _id(body: bytes) -> bytes:
    return bytes.fromhex(record_id(body))


def _together(fetched: Iterable[_Fetched]) -> Iterator[list[_Fetched]]:
    """Portions in lists of some ten thousand new records."""
    several: list[_Fetched] = []
    count = 0
    for portion in fetched:
        several.append(portion)
        count += portion[1]
        if count >= _MANY_AT_ONCE:
            yield several
            several, count = [], 0
    if several:
        yield several


def _by_size(held: Iterable[Held]) -> Iterator[list[Held]]:
    """Texts in lists of some megabytes."""
    portion: list[Held] = []
    size = 0
    for each in held:
        portion.append(each)
        size += len(each.content)
        if size >= _TEXT_BYTES:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion
