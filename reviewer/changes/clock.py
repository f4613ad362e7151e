"""The hybrid logical clock: orders changes of many laptops without trusting any of their clocks.

Source: Kulkarni et al., "Logical Physical Clocks", OPODIS 2014.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_MS = (1 << 48) - 1
"""The greatest time that this program writes, in ms since 1970."""

MAX_COUNTER = (1 << 31) - 1  # Fits in 31 bits, so that no copy has to know larger numbers.

GREATEST = MAX_MS + 1
"""The greatest time that a record may carry; beyond it it is refused. An earlier version went to this one after it had met
a record with the greatest stamp; what it wrote then is valid all the same."""

AHEAD_MS = 86_400_000
"""How far, in ms, another laptop's stamp may run ahead of this one's clock and still drive it: a day."""


@dataclass(slots=True)
class HybridClock:
    """`(ms, counter)`, never going back. One tick serves all changes of one changeset."""

    ms: int = 0
    counter: int = 0

    def tick(self, wall_ms: int) -> tuple[int, int]:
        """The stamp for a new changeset made at `wall_ms`."""
        if wall_ms > self.ms:
            self.ms, self.counter = min(wall_ms, MAX_MS), 0
        elif self.counter < MAX_COUNTER:
            self.counter += 1
        elif self.ms < MAX_MS:
            self.ms, self.counter = self.ms + 1, 0
        return self.ms, self.counter

    def see(self, ms: int, counter: int, wall_ms: int = MAX_MS) -> None:
        """Take note of a stamp that came in from elsewhere, at `wall_ms`.

        One that is further ahead than `AHEAD_MS` is passed over: it would carry every later stamp with it. What is written
        after it holds all the same, for a change names those that it supersedes.
        """
        if wall_ms + AHEAD_MS >= ms and (ms, counter) > (self.ms, self.counter) and ms <= MAX_MS:
            self.ms, self.counter = ms, min(counter, MAX_COUNTER)
