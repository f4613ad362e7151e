"""A place on a team server: where its log ended, by what chain one got there, and what of it was shown."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.sentence import sentence
from reviewer.sync.port import NOWHERE, Rewound


@dataclass(frozen=True, slots=True)
class Place:
    """`seq` counts records from 1; `chain` is a hash over all of them; `view` is empty where all is shown."""

    seq: int
    chain: bytes
    view: str = ""

    def __str__(self) -> str:
        return f"{self.seq}:{self.chain.hex()}:{self.view}"

    @classmethod
    def of(cls, place: str) -> Place | None:
        """Read a place, None for that of a copy that was never here. Raises Rewound for what is no place of a team server."""
        if place == NOWHERE:
            return None
        seq, _, rest = place.partition(":")
        chain, _, view = rest.partition(":")
        try:
            return cls(int(seq), bytes.fromhex(chain), view)
        except ValueError:
            raise Rewound(sentence("The place that was read up to is not one of this team server.")) from None
