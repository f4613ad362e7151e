"""What is printed may come from somebody else's file: characters that steer a terminal are shown, not obeyed."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

_STEERING = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"}
_STEERING |= {0x7F: "\u2421"} | {code: f"⟨{code:02X}⟩" for code in range(0x80, 0xA0)}
_STEERING |= {
    code: f"⟨{code:04X}⟩" for code in (0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069)
}


class _Screen:
    """A stream that writes the pictures of control characters in their place. `raw` is the stream itself."""

    def __init__(self, raw: IO[str]) -> None:
        self.raw = raw

    def write(self, text: str) -> int:
        return self.raw.write(text.translate(_STEERING))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.raw, name)


@contextmanager
def safe_streams(*, data: bool) -> Iterator[None]:
    """Meanwhile all that is printed is safe to look at. `data` on stdout goes out as it is, for another program."""
    with contextlib.ExitStack() as streams:
        streams.enter_context(contextlib.redirect_stderr(cast(IO[str], _Screen(sys.stderr))))
        if not data:
            streams.enter_context(contextlib.redirect_stdout(cast(IO[str], _Screen(sys.stdout))))
        yield


def raw_stderr() -> IO[str]:
    """The terminal itself, for what this program has to say to it."""
    return cast(IO[str], getattr(sys.stderr, "raw", sys.stderr))
