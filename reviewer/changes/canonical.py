"""Canonical JSON, the one form in which a record has one hash: sorted keys, no white space, UTF-8, whole numbers.

The standard library says what it is. A library in C reads and writes the same in a fifth of the time; what it takes for canonical
the standard library takes too, which tests hold, and what it does not is left to the standard library to judge.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from reviewer.sentence import Worded, sentence

_MOST_DIGITS = 16
_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, check_circular=False
)
_DIGITS_AS_ONE = bytes(0x31 if 0x30 <= each <= 0x39 else 0x20 for each in range(256))
_LONG = b"1" * _MOST_DIGITS
_LONG_NUMBER = re.compile(rb"(?:\A|[:\[,])-?[0-9]{%d}" % _MOST_DIGITS)


class NotCanonical(Worded, ValueError):
    """What is JSON, but not as a record has it; the message is a clause that says why."""


def canonical(value: Any) -> bytes:
    """Canonical JSON: sorted keys, no white space, UTF-8. Raises ValueError for NaN or a lone surrogate."""
    return _ENCODER.encode(value).encode("utf-8")


def read(body: bytes) -> Any:
    """The value of JSON that is canonical. Raises NotCanonical, ValueError for what is no JSON, RecursionError."""
    try:
        decode, encode = _quick()
        value = decode(body)
        if encode(value) == body and not _has_long_number(body):
            return value
    except (ValueError, RecursionError):
        pass
    value = _DECODER.decode(body.decode("utf-8", "surrogatepass"))
    if canonical(value) != body:
        raise NotCanonical(sentence("the record is not canonical JSON"))
    return value


def read_again(body: bytes) -> Any:
    """The same of JSON that was found to be canonical before."""
    try:
        return _quick()[0](body)
    except ValueError:
        return json.loads(body.decode("utf-8"))


def _has_long_number(body: bytes) -> bool:
    # Most bodies have no so many digits in a row at all, which is known at once.
    return _LONG in body.translate(_DIGITS_AS_ONE) and _LONG_NUMBER.search(body) is not None


def _refuse_number(text: str) -> Any:
    raise NotCanonical(sentence("the number {text} has no place in a record", text=text[:20]))


def _whole_number(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise NotCanonical(sentence("a number in the record is too large"))
    return int(text)


# Made once: a large merge reads some hundred thousand records.
_DECODER = json.JSONDecoder(parse_float=_refuse_number, parse_int=_whole_number, parse_constant=_refuse_number)


@cache
def _quick() -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    # Most verbs read no record: they need not load it.
    import msgspec

    return msgspec.json.Decoder(float_hook=_refuse_number).decode, msgspec.json.Encoder(order="sorted").encode
