"""Messages between the window and the index process: JSON with its length before it."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

# Four bytes, big-endian: a message has 4 GB at most.
_LENGTH = struct.Struct("!I")

Message = dict[str, Any]


def send(stream: IO[bytes], message: Message) -> None:
    """Write one message. Raises OSError when the other end is gone."""
    body = json.dumps(message, ensure_ascii=False).encode("utf-8")
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """Read one message; None when the other end is gone."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    return json.loads(body) if len(body) == length else None
