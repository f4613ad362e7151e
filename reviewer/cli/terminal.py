"""What others wrote, made safe for a terminal: all that the command line prints goes through here.

A name, a title or a path can hold signs that steer a terminal: colour and title, moving the cursor over what was printed, or
turning the direction of a line. They are shown as signs of their own. What is exact, as `reviewer text`, is bytes and does not
come this way.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reviewer.model.names import shown

_VISIBLE = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    0x2028: "\u2424",
    0x2029: "\u2424",
}
"""Control characters as the pictures that Unicode has for them; those of the upper range have none."""


def for_terminal(text: str) -> str:
    """The text with everything visible that would steer a terminal; line ends and tabs stay."""
    return shown(text).translate(_VISIBLE)


def one_line(words: str) -> str:
    """The same for what stands on a line with other things: its line ends and tabs are visible too."""
    return for_terminal(words).replace("\n", "\u240a").replace("\t", "\u2409")


class SafeStream:
    """A text stream that shows what would steer a terminal. `plain` is the stream itself, for the program's own lines."""

    def __init__(self, plain: Any) -> None:
        self.plain = plain

    def write(self, text: str) -> int:
        """Write text from anybody."""
        self.plain.write(for_terminal(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plain, name)


@contextmanager
def safe_output() -> Iterator[None]:
    """Within the block, `print` writes nothing that steers a terminal, to neither stream."""
    with contextlib.redirect_stdout(SafeStream(sys.stdout)), contextlib.redirect_stderr(SafeStream(sys.stderr)):
        yield


def own_errors() -> Any:
    """Standard error for the program's own lines, which may wipe what they wrote."""
    return getattr(sys.stderr, "plain", sys.stderr)
