"""Things named in a note: kept as `[@KIND:ID]`, shown by the name that the thing has now.

KIND is one of `KINDS`, ID the id of the thing. What a note names may be deleted; the note stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

MentionKind = Literal["source", "code", "highlight", "note", "case", "group"]
KINDS: tuple[MentionKind, ...] = ("source", "code", "highlight", "note", "case", "group")
_TOKEN = re.compile(rf"\[@({'|'.join(KINDS)}):([0-9a-f]{{32}})\]")


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that a text names."""

    kind: MentionKind
    id: str


def token(kind: MentionKind, identifier: str) -> str:
    """What is written into a text to name a thing."""
    return f"[@{kind}:{identifier}]"


def split(text: str) -> list[str | Mention]:
    """The text cut at the things that it names; no empty pieces."""
    pieces: list[str | Mention] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            pieces.append(text[at : match.start()])
        pieces.append(_mention(match))
        at = match.end()
    if at < len(text):
        pieces.append(text[at:])
    return pieces


def mentions(text: str) -> list[Mention]:
    """The things that a text names, each once, in order."""
    return list(dict.fromkeys(map(_mention, _TOKEN.finditer(text))))


def shown(text: str, names: Mapping[Mention, str], gone: str = "…") -> str:
    """The text with names in place of tokens, `gone` for what is not there any more."""
    return _TOKEN.sub(lambda match: f"“{names.get(_mention(match), gone)}”", text)


def without(text: str) -> str:
    """The text without tokens."""
    return _TOKEN.sub("", text)


def with_ids(text: str, ids: Mapping[str, str]) -> str:
    """The text with other ids for the things that it names, where `ids` says one."""
    return _TOKEN.sub(lambda match: f"[@{match[1]}:{ids.get(match[2], match[2])}]", text)


def _mention(match: re.Match[str]) -> Mention:
    return Mention(match[1], match[2])  # type: ignore[arg-type]
