"""What goes wrong between a copy and a team server, each in one sentence. Nothing of it holds a password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from reviewer.sentence import sentence
from reviewer.sync.port import ExchangeFailed, NotAllowed, Overtaken, Rewound, Unreachable

_DAY, _HOUR, _MINUTE = 86_400_000, 3_600_000, 60_000

_UNREACHABLE = {
    "55P03": sentence("is busy"),
    "57014": sentence("took too long"),
    "53100": sentence("has no room left on its disk"),
    "53200": sentence("has no memory left"),
    "53300": sentence("has too many connections"),
    "57P03": sentence("is starting or stopping"),
    "25006": sentence("can only be read now"),
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
    if refused := _our_own(code, detail, name):
        return refused
    if code in _UNREACHABLE:
        return Unreachable(
            sentence(
                "The team server {name} {how}; it is tried again later.",
                name=name,
                how=_UNREACHABLE[code],
            )
        )
    if code in _NOT_THERE:
        return NotAllowed(
            sentence(
                "{name} is no team server of this version; its administrator runs “reviewer hub install” for it.",
                name=name,
            )
        )
    if code == "42501":
        return NotAllowed(sentence("The team server {name} does not allow this.", name=name))
    if not code or code.startswith(("08", "57P")):
        return Unreachable(
            sentence("The connection to the team server {name} broke off; it is tried again later.", name=name)
        )
    return ExchangeFailed(
        sentence(
            "The team server {name} could not do this: {why}.",
            name=name,
            why=_one_line(error.diag.message_primary),
        )
    )


def not_connected(error: psycopg.Error, name: str, user: str) -> ExchangeFailed:
    """The sentence for a connection that did not come about. libpq has no codes for these, only words."""
    words = str(error)
    if isinstance(error, psycopg.errors.ConnectionTimeout) or "timeout expired" in words:
        return Unreachable(sentence("The team server {name} does not answer.", name=name))
    if "certificate" in words or "SSL" in words or "channel binding" in words:
        return NotAllowed(
            sentence(
                "{name} did not prove that it is the team server, so nothing was sent: {reason}.",
                name=name,
                reason=_reason(words),
            )
        )
    if "FATAL" not in words and "password" not in words:
        return Unreachable(
            sentence("The team server {name} cannot be reached: {reason}.", name=name, reason=_reason(words))
        )
    if "password authentication failed" in words or "no password supplied" in words:
        return NotAllowed(
            sentence("The team server {name} does not take this name and password: “{user}”.", name=name, user=user)
        )
    if (
        "starting up" in words
        or "shutting down" in words
        or "too many" in words
        or "remaining connection slots" in words
    ):
        return Unreachable(
            sentence("The team server {name} takes nobody in now: {reason}.", name=name, reason=_reason(words))
        )
    return NotAllowed(
        sentence(
            "The team server {name} does not let “{user}” in: {reason}.", name=name, user=user, reason=_reason(words)
        )
    )


def _reason(words: str) -> str:
    """The last thing that libpq says went wrong, without the address that it begins with and the advice that it ends with."""
    lines = [line for line in words.splitlines() if line.strip()]
    wrong = [line for line in lines if "failed: " in line] or lines
    return _one_line(wrong[-1].rpartition("failed: ")[2] if wrong else None)


def _one_line(words: str | None) -> str:
    said = " ".join((words or "").split()).removeprefix("FATAL: ").rstrip(".")[:300]
    return said or sentence("no reason is given")


def _ahead(detail: str) -> str:
    """`3 days and 4 hours` for milliseconds."""
    if not detail.isdecimal():
        return ""
    days, left = divmod(int(detail), _DAY)
    hours, left = divmod(left, _HOUR)
    minutes = left // _MINUTE
    parts = []
    if days:
        parts.append(sentence("1 day") if days == 1 else sentence("{count} days", count=f"{days:,}"))
    if hours:
        parts.append(sentence("1 hour") if hours == 1 else sentence("{count} hours", count=hours))
    if minutes:
        parts.append(sentence("1 minute") if minutes == 1 else sentence("{count} minutes", count=minutes))
    if len(parts) > 1:
        return sentence("{first} and {second}", first=parts[0], second=parts[1])
    return parts[0] if parts else sentence("less than a minute")


def _our_own(code: str, detail: str, name: str) -> ExchangeFailed | None:
    """What a function of the server's own refuses (`schema/`), by the code that it gives."""
    match code:
        case "RV001":
            return Overtaken(
                sentence(
                    "Something was purged on the team server {name} meanwhile; what is there is read first.", name=name
                )
            )
        case "RV002":
            return NotAllowed(
                sentence(
                    "Something here is dated {ahead} ahead of the team server {name}, which takes no work"
                    " from the future; set this computer's clock, and sync again when that time has come, or"
                    " ask the server's administrator to allow it.",
                    name=name,
                    ahead=_ahead(detail),
                )
            )
        case "RV003":
            return NotAllowed(
                sentence(
                    "The team server {name} takes work under your own name alone, and some of this is under"
                    " the name of another coder ({coders}); a manager can say that you are this coder, or"
                    " send it.",
                    name=name,
                    coders=detail.replace("-", ""),
                )
            )
        case "RV004":
            return NotAllowed(
                sentence(
                    "The project has used up its space on the team server {name}; its administrator can give it more.",
                    name=name,
                )
            )
        case "RV005":
            return NotAllowed(
                sentence("The team server {name} does not take this: it is no record of a project.", name=name)
            )
        case "RV006":
            return NotAllowed(sentence("The team server {name} does not take this: it is too large.", name=name))
        case "RV007" if detail == "read":
            return NotAllowed(sentence("On the team server {name} you may only read in this project.", name=name))
        case "RV007":
            return NotAllowed(sentence("On the team server {name} you may only code in this project.", name=name))
        case "RV008":
            return Rewound(sentence("The team server {name} was put back to an older state.", name=name))
        case "RV009":
            return NotAllowed(
                sentence(
                    "The team server {name} does not take this purge: it would change more than it says.", name=name
                )
            )
        case "RV010":
            return NotAllowed(
                sentence(
                    "Nobody of this name can log in to the team server {name}; an administrator invites them first.",
                    name=name,
                )
            )
        case "RV011":
            return NotAllowed(sentence("The team server {name} does not take this: it was purged there.", name=name))
        case "RV012":
            return NotAllowed(
                sentence("On the team server {name} you are no member of this project, or it is not there.", name=name)
            )
        case "RV013":
            return NotAllowed(
                sentence(
                    "The project is not on the team server {name}; its administrator brings it there with an"
                    " invitation.",
                    name=name,
                )
            )
    return None
