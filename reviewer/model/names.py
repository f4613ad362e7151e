"""Names and ids: how a name is cleaned, and how ids are made."""

from __future__ import annotations

import hashlib
import unicodedata

from reviewer.sentence import sentence

MAX_NAME = 200
"""The longest name of a code, coder or project, in characters."""

# They can make “exe.pdf” out of “fdp.exe”, see Unicode Technical Report 36.
_DIRECTION_MARKS = {
    "\u200e": "⟨LRM⟩", "\u200f": "⟨RLM⟩", "\u061c": "⟨ALM⟩",
    "\u202a": "⟨LRE⟩", "\u202b": "⟨RLE⟩", "\u202c": "⟨PDF⟩", "\u202d": "⟨LRO⟩", "\u202e": "⟨RLO⟩",
    "\u2066": "⟨LRI⟩", "\u2067": "⟨RLI⟩", "\u2068": "⟨FSI⟩", "\u2069": "⟨PDI⟩",
}  # fmt: skip
_SHOWN = str.maketrans(_DIRECTION_MARKS)


def clean_name(name: str, *, what: str = "name") -> str:
    """The name on one line, in NFC, without outer white space.

    Raises ValueError with one sentence when it is empty, too long or has characters that cannot be kept.
    """
    cleaned = unicodedata.normalize("NFC", " ".join(name.split()))
    if not cleaned:
        raise ValueError(sentence("The {what} is empty; write at least one letter.", what=sentence(what)))
    if len(cleaned) > MAX_NAME:
        raise ValueError(
            sentence(
                "The {what} has {count} characters; shorten it to {most} at most.",
                what=sentence(what),
                count=f"{len(cleaned):,}",
                most=MAX_NAME,
            )
        )
    # Control characters and lone surrogates.
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in cleaned):
        raise ValueError(sentence("The {what} has control characters; remove them.", what=sentence(what)))
    return cleaned


def alike(name: str) -> str:
    """What names have in common that differ only in case, or in whether letters and accents are one sign or two."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def shown(name: str) -> str:
    """The name with its text-direction controls made visible, safe to show in a list."""
    # Lists of thousands are shown, and hardly any name has one.
    return name if name.isascii() else name.translate(_SHOWN)


def derived_id(kind: str, *parts: str) -> str:
    """An id that is the same wherever the same thing is made: 32 hex digits of SHA-256 over kind and parts."""
    # A separator, so that ("ab", "c") and ("a", "bc") differ.
    joined = "\x1f".join((kind, *parts))
    return hashlib.sha256(joined.encode("utf-8")).hexdigest()[:32]


def split_path(path: str) -> list[str]:
    """The names in a code path such as `Risks/Dissociation`. A slash between two spaces belongs to a name."""
    parts: list[str] = []
    current = ""
    for index, char in enumerate(path):
        inside_name = path[index - 1 : index] == " " and path[index + 1 : index + 2] == " "
        if char == "/" and not inside_name:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    parts.append(current.strip())
    return parts


def clean_code_name(name: str) -> str:
    """A code's name as it is kept. Raises ValueError, also for a slash that would read as a path."""
    cleaned = clean_name(name, what="code name")
    if len(split_path(cleaned)) > 1:
        raise ValueError(
            sentence("The code name “{name}” has a slash; put spaces around it, like “a / b”.", name=cleaned)
        )
    return cleaned


def counted(number: int, one: str, many: str = "") -> str:
    """`1 excerpt`, `1,200 excerpts`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
