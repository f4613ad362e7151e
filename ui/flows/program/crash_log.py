"""What is kept of a fault of the program: kinds of errors and places in the code, never a value, a message or a text."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import reviewer
from reviewer import settings

MOST_BYTES = 200_000
OLDER_FILES = 3
_MOST_FRAMES = 60  # Of an endless recursion both ends say enough.
_HOME = Path(__file__).resolve().parents[3]


def details(error: BaseException) -> str:
    """A fault in lines that can be mailed: the error, what it came from, and the way through the code to each."""
    lines = [f"Reviewer {reviewer.__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        kind = type(now)
        lines += ["", f"{kind.__module__}.{kind.__qualname__}", *_way(now.__traceback__)]
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
        if now is not None:
            lines += ["", "came from"]
    return "\n".join(lines)


def path() -> Path:
    """The file of the newest faults."""
    return settings.log_folder() / "reviewer.log"


def keep(text: str) -> bool:
    """Append to the log, which begins a new file when it grows. False when the disk refuses."""
    try:
        path().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path(), maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except OSError:
        return False
    try:
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s\n"))
        handler.handle(logging.LogRecord(__name__, logging.ERROR, __file__, 0, text, None, None))
    finally:
        handler.close()
    return True


def _way(trace: TracebackType | None) -> list[str]:
    lines: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_place(code.co_filename)}, line {trace.tb_lineno}, in {code.co_qualname}")
        trace = trace.tb_next
    return lines if len(lines) <= _MOST_FRAMES else [*lines[: _MOST_FRAMES // 2], "  …", *lines[-_MOST_FRAMES // 2 :]]


def _place(file: str) -> str:
    """A file of the program by its place in it, any other by its name: folders tell who somebody is."""
    try:
        return Path(file).resolve().relative_to(_HOME).as_posix()
    except ValueError:
        return "/".join(Path(file).parts[-2:])
