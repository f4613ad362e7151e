"""Who works on a project now, as its team folder says: a small file for each device that tells it, and nothing of the others."""

from __future__ import annotations

import json
import time

from reviewer.sync.folder.home import Home
from reviewer.sync.folder.names import ID, PRESENCE
from reviewer.sync.port import Presence

_RECENT_MS = 10 * 60_000
_MOST_BYTES = 1_024


def tell(home: Home, device: str, mine: Presence | None) -> None:
    """Tell the others, or take back what they were told."""
    path = home.path / device / PRESENCE
    if mine is None:
        home.disk.remove(path)
        return
    said = json.dumps({"coder": mine.coder, "source": mine.source, "at": mine.at_ms}).encode("ascii")
    home.disk.write(path, home.lock.lock(said), flushed=False)


def others(home: Home, device: str, now_ms: int | None = None) -> list[Presence]:
    """What other devices told in the last ten minutes; by this computer's clock where `now_ms` is None."""
    now = time.time_ns() // 1_000_000 if now_ms is None else now_ms
    told = (_told_by(home, other) for other in home.devices() if other != device)
    return [each for each in told if each is not None and abs(now - each.at_ms) < _RECENT_MS]


def _told_by(home: Home, device: str) -> Presence | None:
    content = home.disk.read(home.path / device / PRESENCE, _MOST_BYTES)
    plain = home.lock.unlock(content) if content else None
    try:
        said = json.loads(plain or b"")
    except (ValueError, RecursionError):
        return None
    match said:
        case {"coder": str(coder), "source": str(source), "at": int(at)} if ID.fullmatch(coder):
            return Presence(coder, source if ID.fullmatch(source) else "", at)
    return None
