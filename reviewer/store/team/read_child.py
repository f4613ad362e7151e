"""The reading process: reads and validates records of a private copy of a foreign file while another process writes them."""

from __future__ import annotations

import sys
from pathlib import Path

from reviewer.errors import ProjectError
from reviewer.pace import without_collector
from reviewer.store.team import foreign, incoming


def main(arguments: list[str]) -> int:
    """Read records of a copy; the arguments are its path and that of the file itself. Which ones is said on standard input."""
    copy, path = map(Path, arguments)
    output, error = sys.stdout.buffer, None
    with (
        without_collector(),
        foreign.opened_copy(copy, path) as other,
        open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as told,
    ):
        try:
            asked = incoming.asked(told)
            incoming.say(output, (came for places in asked for came in incoming.read_here(other, places, set())))
        except ProjectError as refused:
            error = refused
        incoming.say_end(output, other.oddities, error)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
