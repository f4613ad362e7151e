"""The port through which a project meets the other copies of itself. A carrier knows records by their bytes, and folds nothing.

A record is named by its id, the first 16 bytes of the SHA-256 of its body. Nothing that a carrier gives is believed: who asks
validates it as what a foreign file holds. A place (`since`, `head`) is a short text that only the carrier understands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from reviewer.errors import ReviewerError

NOWHERE = ""
"""The place of a copy that never met the others there."""

Holding = Literal["text", "original"]
"""What is named by the SHA-256 of its bytes: the texts of sources, and the files that they were read from."""


class ExchangeFailed(ReviewerError):
    """The exchange cannot go on; what was taken over before stays, and the next one goes on from there."""


class Unreachable(ExchangeFailed):
    """Nobody answers there now: the normal state of a laptop. It is tried again later."""


class NotAllowed(ExchangeFailed):
    """The other side refuses this person, or these records; the sentence says which and why."""


class Locked(NotAllowed):
    """A passphrase or a password is needed, or another one."""


class Overtaken(ExchangeFailed):
    """Something was purged there since the place that was pushed from: pull first, then push again."""


class Rewound(ExchangeFailed):
    """The other side does not know this place: it was put back to an older state. Compare, then exchange what differs."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of what is there: bodies of records in the order in which they arrived, and the place after them."""

    bodies: Sequence[bytes]
    place: str


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of the records of one push. `new` were not there; `purged` were, and must not come back (ids).

    `place` is the place after them where nobody else pushed in between, so that they need not be pulled; otherwise NOWHERE.
    """

    new: int
    place: str
    purged: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """Ids that one side alone has. `place` is the one after what was compared, or NOWHERE where it is that of `head`."""

    only_here: frozenset[bytes]
    only_there: frozenset[bytes]
    place: str = NOWHERE


@dataclass(frozen=True, slots=True)
class Held:
    """The bytes of a text or an original; `media_type` is that of an original."""

    sha256: str
    content: bytes
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class PurgeOrder:
    """What a purge takes out there: records by id, each with the body that takes its place or None; texts and originals by hash.

    `tombstones` are the bodies of the records that say what was purged.
    """

    tombstones: Sequence[bytes]
    replaced: Sequence[tuple[bytes, bytes | None]]
    texts: Collection[str] = ()
    originals: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody who works on the project now and lets the others know: coder id, source id or "", and when (ms since 1970)."""

    coder: str
    source: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class BlindRound:
    """A round whose coders do not get each other's work on its sources, all by ids; `leads` are those of whoever leads it."""

    round: str
    leads: frozenset[str]
    sources: frozenset[str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What this person may do there: `read`, `code` or `manage`; whether to pass on the records of others; coders that are theirs.

    An empty set of coders means that nobody is bound to a name there, as in a folder.
    """

    may: Literal["read", "code", "manage"] = "manage"
    relay: bool = True
    coders: frozenset[str] = field(default_factory=frozenset)


class Exchange(Protocol):
    """One place where copies of one project meet. Every method raises Unreachable or NotAllowed besides what it says."""

    @property
    def name(self) -> str:
        """What the place is called in a sentence: the folder, or the server without user and password."""
        ...

    def head(self) -> str:
        """The place after all that is there. Where it equals the one that was kept, nothing is new."""
        ...

    def standing(self) -> Standing:
        """What this person may do."""
        ...

    def pull(self, since: str) -> Iterator[Portion]:
        """What came after a place, all of one moment, a portion at a time. Raises Rewound for a place that is not known."""
        ...

    def push(self, since: str, bodies: Sequence[bytes]) -> Pushed:
        """Add records, all or none: texts and originals that they name come first. `since` is the place read up to.

        Raises Overtaken.
        """
        ...

    def compare(self, ids: Collection[bytes]) -> Difference:
        """What differs from these ids, without a place."""
        ...

    def fetch(self, ids: Collection[bytes]) -> Iterator[bytes]:
        """The bodies of some records that are there; those that are not do not come."""
        ...

    def absent(self, holding: Holding, hashes: Collection[str]) -> frozenset[str]:
        """Which of these are not there and may be put there."""
        ...

    def get(self, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
        """Those of these that are there."""
        ...

    def put(self, holding: Holding, held: Iterable[Held]) -> None:
        """Add texts or originals; what is there already stays as it is."""
        ...

    def purge(self, order: PurgeOrder) -> None:
        """Take out what was purged, for good. Doing it again changes nothing."""
        ...

    def present(self, mine: Presence | None) -> Sequence[Presence]:
        """Who else works here now; `mine` is told to the others, None takes it back."""
        ...

    def blinded(self) -> Sequence[BlindRound]:
        """The rounds that are blind there. A place that cannot keep records from anybody has none."""
        ...

    def blind(self, round_: BlindRound) -> None:
        """Keep others' work on these sources from all but who leads the round or manages; without sources that is lifted.

        For who manages, and who leads the round that is blind there. Told before the first record of the round is pushed.
        """
        ...

    def oddities(self) -> Sequence[str]:
        """Sentences on what was found there and not read, such as files that are not whole."""
        ...

    def close(self) -> None:
        """Give back what is held."""
        ...
