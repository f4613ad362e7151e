"""What goes wrong between a copy and a team server, each in one sentence. Nothing of it holds a password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from reviewer.sync.port import ExchangeFailed, NotAllowed, Overtaken, Rewound, Unreachable

_DAY, _HOUR, _MINUTE = 86_400_000, 3_600_000, 60_000

_UNREACHABLE = {
    "55P03": "is busy",
    "57014": "took too long",
    "53100": "has no room left on its disk",
    "53200": "has no memory left",
    "53300": "has too many connections",
    "57P03": "is starting or stopping",
    "25006": "can only be read now",
}
_NOT_THERE = {"3F000", "42P01", "42883", "42703"}


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what psycopg raises about the server of this name into what the port says."""
    try:
        yield
    except psycopg.Error as error:
        raise failure(error, name) from None


def failure(error: psycopg.Error, name: str) -> ExchangeFailed:
    """The sentence for an error that came over an open connection."""
    code, detail = error.sqlstate or "", error.diag.message_detail or ""
    if code in _OURS:
        kind, sentence = _OURS[code]
        return kind(sentence.format(name=name, ahead=_ahead(detail), detail=detail.replace("-", "")))
    if code in _UNREACHABLE:
        return Unreachable(f"The team server {name} {_UNREACHABLE[code]}; it is tried again later.")
    if code in _NOT_THERE:
        return NotAllowed(
            f"{name} is no team server of this version; its administrator runs “reviewer hub install” for it."
        )
    if code == "42501":
        return NotAllowed(f"The team server {name} does not allow this.")
    if not code or code.startswith(("08", "57P")):
        return Unreachable(f"The connection to the team server {name} broke off; it is tried again later.")
    return ExchangeFailed(f"The team server {name} could not do this: {_one_line(error.diag.message_primary)}.")


def not_connected(error: psycopg.Error, name: str, user: str) -> ExchangeFailed:
    """The sentence for a connection that did not come about. libpq has no codes for these, only words."""
    words = str(error)
    if isinstance(error, psycopg.errors.ConnectionTimeout) or "timeout expired" in words:
        return Unreachable(f"The team server {name} does not answer.")
    if "certificate" in words or "SSL" in words or "channel binding" in words:
        return NotAllowed(f"{name} did not prove that it is the team server, so nothing was sent: {_reason(words)}.")
    if "FATAL" not in words and "password" not in words:
        return Unreachable(f"The team server {name} cannot be reached: {_reason(words)}.")
    if "password authentication failed" in words or "no password supplied" in words:
        return NotAllowed(f"The team server {name} does not take this name and password: “{user}”.")
    if (
        "starting up" in words
        or "shutting down" in words
        or "too many" in words
        or "remaining connection slots" in words
    ):
        return Unreachable(f"The team server {name} takes nobody in now: {_reason(words)}.")
    return NotAllowed(f"The team server {name} does not let “{user}” in: {_reason(words)}.")


def _reason(words: str) -> str:
    """The last thing that libpq says went wrong, without the address that it begins with and the advice that it ends with."""
    lines = [line for line in words.splitlines() if line.strip()]
    wrong = [line for line in lines if "failed: " in line] or lines
    return _one_line(wrong[-1].rpartition("failed: ")[2] if wrong else None)


def _one_line(words: str | None) -> str:
    return " ".join((words or "no reason is given").split()).removeprefix("FATAL: ").rstrip(".")[:300]


def _ahead(detail: str) -> str:
    """`3 days and 4 hours` for milliseconds."""
    if not detail.isdecimal():
        return ""
    left = int(detail)
    units = [("day", _DAY), ("hour", _HOUR), ("minute", _MINUTE)]
    parts = []
    for word, length in units:
        count, left = divmod(left, length)
        if count:
            parts.append(f"{count:,} {word}{'' if count == 1 else 's'}")
    return " and ".join(parts[:2]) or "less than a minute"


_OURS: dict[str, tuple[type[ExchangeFailed], str]] = {
    "RV001": (Overtaken, "Something was purged on the team server {name} meanwhile; what is there is read first."),
    "RV002": (
        NotAllowed,
        "Something here is dated {ahead} ahead of the team server {name}, which takes no work from the future; set this "
        "computer's clock, and sync again when that time has come, or ask the server's administrator to allow it.",
    ),
    "RV003": (
        NotAllowed,
        "The team server {name} takes work under your own name alone, and some of this is under the name of another coder "
        "({detail}); a manager can say that you are this coder, or send it.",
    ),
    "RV004": (
        NotAllowed,
        "The project has used up its space on the team server {name}; its administrator can give it more.",
    ),
    "RV005": (NotAllowed, "The team server {name} does not take this: it is no record of a project."),
    "RV006": (NotAllowed, "The team server {name} does not take this: it is too large."),
    "RV007": (NotAllowed, "On the team server {name} you may only {detail} in this project."),
    "RV008": (Rewound, "The team server {name} was put back to an older state."),
    "RV009": (NotAllowed, "The team server {name} does not take this purge: it would change more than it says."),
    "RV010": (
        NotAllowed,
        "Nobody of this name can log in to the team server {name}; an administrator invites them first.",
    ),
    "RV011": (NotAllowed, "The team server {name} does not take this: it was purged there."),
    "RV012": (NotAllowed, "On the team server {name} you are no member of this project, or it is not there."),
    "RV013": (
        NotAllowed,
        "The project is not on the team server {name}; its administrator brings it there with an invitation.",
    ),
}
