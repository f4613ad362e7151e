"""Runs every fault test with full counts and prints what came of each kind: `python -m tools.faults`. Exits 1 on a loss."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from tests.faults import damage, kills
from tests.faults.errors import FAULTS, refuse_everywhere, refuse_opening
from tests.faults.power import cut_power
from tests.faults.scenarios import EXPORTING, LARGE, SCENARIOS, scenario
from tests.faults.verdict import HEAD, Tally

OPENING = ("making", "upgrading")
KILLED = ("tagging", "importing", "exporting", "merging")
# Settings that are known to lose: tests that see no loss with them prove nothing.
CONTROLS: dict[str, dict[str, Any]] = {
    "synchronous off": {"settings": {"PRAGMA synchronous=FULL": "PRAGMA synchronous=OFF"}},
    "synchronous normal": {"settings": {"PRAGMA synchronous=FULL": "PRAGMA synchronous=NORMAL"}},
    "a journal never synced": {"unsynced": ("-journal",)},
    "nothing ever synced": {"unsynced": (".review", "-journal")},
}


@dataclass
class Job:
    """One piece of work for one process, and what its figures mean."""

    work: Callable[..., Any]
    arguments: tuple[Any, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    control: str = ""

    def run(self) -> tuple[Tally, str]:
        arguments = [
            scenario(each) if isinstance(each, str) and self.work in _PLAYED else each for each in self.arguments
        ]
        done = self.work(*arguments, **self.options)
        tally, note = done if isinstance(done, tuple) else (done, None)
        if self.control:
            tally.kind = f"control: {self.control}"
        return tally, note.in_words() if note else ""


_PLAYED = (cut_power, refuse_everywhere, refuse_opening, kills.kill_everywhere, kills.refuse_calls, kills.flushed_moves)


def jobs(seeds: int, every: int) -> Iterable[Job]:
    """All work but that of the tracer, the longest first."""
    for fault in FAULTS:
        for played in SCENARIOS:
            if played.name in OPENING:
                yield Job(refuse_opening, (played.name, fault), {"every": every})
            else:
                yield Job(refuse_everywhere, (played.name, fault), {"every": every})
    for seed in range(seeds):
        for played in (*SCENARIOS, EXPORTING):
            yield Job(cut_power, (played.name,), {"seed": seed, "each": 10, "every": every})
        yield Job(cut_power, (LARGE.name,), {"seed": seed, "each": 5, "every": 10 * every})
        yield Job(damage.flip_bits, (), {"every": 97 * every, "seed": seed})
        for name in damage.HARMS:
            yield Job(damage.repair_after, (name,), {"rounds": max(4, 40 // every), "seed": seed})
    for name, without in CONTROLS.items():
        yield Job(cut_power, ("tagging",), {"every": 3 * every, **without}, control=name)


def traced_jobs(every: int) -> Iterable[Job]:
    """The work of the tracer, which uses all processors itself."""
    for name in ("exporting", "merging", "upgrading"):
        yield Job(kills.flushed_moves, (name,))
    for name in KILLED:
        yield Job(kills.kill_everywhere, (name,), {"every": every})
        yield Job(kills.refuse_calls, (name,), {"every": 3 * every})


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="how many times with other chances (default 1)")
    parser.add_argument("--every", type=int, default=1, help="only every n-th step, for a quick look (default 1)")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    print(HEAD, flush=True)
    tallies: dict[str, tuple[Tally, str, bool]] = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        planned = list(jobs(options.seeds, options.every))
        for job, done in zip(planned, pool.map(Job.run, planned), strict=True):
            _note(tallies, job, *done)
    _print(tallies.values())
    traced: dict[str, tuple[Tally, str, bool]] = {}
    for job in traced_jobs(options.every):
        _note(traced, job, *job.run())
        _print(list(traced.values())[-1:])
    return _verdict([*tallies.values(), *traced.values()], time.monotonic() - started)


def _note(tallies: dict[str, tuple[Tally, str, bool]], job: Job, tally: Tally, note: str) -> None:
    if tally.kind in tallies:
        tallies[tally.kind][0].add(tally)
    else:
        tallies[tally.kind] = (tally, note, bool(job.control))


def _print(rows: Iterable[tuple[Tally, str, bool]]) -> None:
    for tally, note, control in rows:
        print(tally.row(), "must be seen to lose" if control else note, flush=True)


def _verdict(rows: list[tuple[Tally, str, bool]], seconds: float) -> int:
    real = [tally for tally, _, control in rows if not control]
    blind = [tally.kind for tally, _, control in rows if control and not tally.lost]
    total = Tally("all together")
    for tally in real:
        total.add(tally)
    total.cannot = ""
    print(total.row(), f"in {seconds:.0f} s")
    could_not = [tally.kind for tally in real if tally.cannot]
    print(f"Kinds this machine could run: {len(real) - len(could_not)} of {len(real)}.")
    for story in [story for tally in real for story in tally.stories]:
        print(story, file=sys.stderr)
    for kind in blind:
        print(f"{kind}: no loss was seen, so these tests prove nothing.", file=sys.stderr)
    return 1 if total.lost or blind else 0


if __name__ == "__main__":
    sys.exit(main())
