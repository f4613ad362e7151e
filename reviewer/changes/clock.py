"""The hybrid logical clock: orders changes of many laptops without trusting any of their clocks.

Source: Kulkarni et al., "Logical Physical Clocks", OPODIS 2014.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_MS = (1 << 48) - 1
"""The greatest time a changeset may carry, in ms since 1970; beyond it a record is refused."""

MAX_COUNTER = (1 << 31) - 1  # Fits in 31 bits, so that no copy has to know larger numbers.


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
        else:
            self.ms, self.counter = self.ms + 1, 0
        return self.ms, self.counter

    def see(self, ms: int, counter: int) -> None:
        """Take note of a stamp that came in from elsewhere."""
        if (ms, counter) > (self.ms, self.counter):
            self.ms, self.counter = ms, counter
