"""The index process: takes sources through a pipe and keeps the index, at low priority, apart from the window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from reviewer.search.index.folder import CHARACTERS_PER_COMMIT, IndexBusy, IndexDamaged, IndexWriter, delete
from reviewer.search.index.pipe import Message, receive, send
from reviewer.system.children import give_way


def main(arguments: list[str]) -> int:
    """Serve one index folder until the pipe closes. Exit 0 done, 1 when another program writes the index."""
    give_way()
    return serve(Path(arguments[0]), sys.stdin.buffer, sys.stdout.buffer)


def serve(folder: Path, orders: IO[bytes], answers: IO[bytes]) -> int:
    """Follow orders (add, remove, commit, stop) and answer each commit with how many orders it holds."""
    service = _Service(folder)
    try:
        while (order := receive(orders)) is not None and order["do"] != "stop":
            service.follow(order)
            if order["do"] == "commit" or service.full:
                service.commit()
                send(answers, {"say": "committed", "orders": service.orders, "damaged": service.damaged})
                service.damaged = False
    except IndexBusy as busy:
        send(answers, {"say": "stopped", "why": str(busy)})
        return 1
    except IndexDamaged:
        delete(folder)
        send(answers, {"say": "damaged"})
        return 1
    service.close()
    return 0


class _Service:
    def __init__(self, folder: Path) -> None:
        self.damaged = False
        try:
            self._writer = IndexWriter(folder)
        except IndexDamaged:
            delete(folder)
            self.damaged = True
            self._writer = IndexWriter(folder)
        self.orders = 0

    @property
    def full(self) -> bool:
        return self._writer.characters > CHARACTERS_PER_COMMIT

    def follow(self, order: Message) -> None:
        if order["do"] == "commit":
            return
        self.orders += 1
        if order["do"] == "add":
            self._writer.add(order["source"], order["title"], order["text"], order["sha256"])
        elif order["do"] == "remove":
            self._writer.remove(order["source"])

    def commit(self) -> None:
        self._writer.commit()

    def close(self) -> None:
        self._writer.close()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
