"""Cuts a query into its pieces: words, quotations, filters, operators and parentheses, each with its position."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from reviewer.errors import QueryError
from reviewer.search.matching.words import word_forms
from reviewer.search.query.tree import PASSAGE_FIELDS, SOURCE_FIELDS
from reviewer.sentence import sentence

FILTERS = (*PASSAGE_FIELDS, *SOURCE_FIELDS)
"""The names that can stand before a colon."""
LONGEST_QUERY = 2_000
"""The longest query, in characters: what is longer was pasted by mistake."""

_QUOTES = '"“”„‟'
_QUOTED = regex.compile(rf"[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}]")
_DISTANCE = regex.compile(r"~(\d{1,6})?")
_FIELD = regex.compile(r"(\p{L}+):")
_NEAR = regex.compile(r"near:(\d{0,6})\(([^()]*)\)", regex.IGNORECASE)
_BARE = regex.compile(rf"[^\s(){_QUOTES}]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a query. `kind` is an operator, a parenthesis, word, quote, filter or near; `at` counts from 1."""

    kind: str
    text: str
    at: int
    field: str = ""
    distance: int | None = None


def pieces(query: str) -> list[Piece]:
    """The pieces of a query, in order. Raises QueryError where it cannot be cut."""
    if len(query) > LONGEST_QUERY:
        raise QueryError(
            sentence(
                "The query has {count} characters; shorten it to {most} at most.",
                count=f"{len(query):,}",
                most=f"{LONGEST_QUERY:,}",
            )
        )
    cut: list[Piece] = []
    at = 0
    while at < len(query):
        if query[at].isspace():
            at += 1
            continue
        piece, at = _piece(query, at)
        if piece is not None:
            cut.append(piece)
    if not cut and query.strip():
        raise QueryError(
            sentence("“{text}” has no letters or digits to look for; use exact search for symbols.", text=query.strip())
        )
    return cut


def _piece(query: str, at: int) -> tuple[Piece | None, int]:
    if query[at] in "()":
        return Piece(query[at], query[at], at + 1), at + 1
    if query[at] in _QUOTES:
        return _quotation(query, at)
    if near := _NEAR.match(query, at):
        return Piece("near", near[2], at + 1, distance=int(near[1]) if near[1] else None), near.end()
    field = _FIELD.match(query, at)
    if field is not None and (known := field[1].lower()) in FILTERS:
        return _filter(query, at, known, field.end())
    return _word(query, at, field[1] if field else "")


def _quotation(query: str, at: int) -> tuple[Piece, int]:
    quoted = _QUOTED.match(query, at)
    if quoted is None:
        raise QueryError(
            sentence("The quotation mark at character {count} is never closed; add another one.", count=at + 1)
        )
    distance = _DISTANCE.match(query, quoted.end())
    if distance is None:
        return Piece("quote", quoted[1], at + 1), quoted.end()
    if distance[1] is None:
        raise QueryError(
            sentence(
                "At character {count}: write a number after “~”, as in “rapid relief”~5.", count=distance.start() + 1
            )
        )
    return Piece("quote", quoted[1], at + 1, distance=int(distance[1])), distance.end()


def _filter(query: str, at: int, name: str, start: int) -> tuple[Piece, int]:
    quoted = _QUOTED.match(query, start)
    if quoted is None and start < len(query) and query[start] in _QUOTES:
        raise QueryError(
            sentence("The quotation mark at character {count} is never closed; add another one.", count=start + 1)
        )
    bare = None if quoted else _BARE.match(query, start)
    value = quoted[1].strip() if quoted else bare[0] if bare else ""
    if not value:
        raise QueryError(
            sentence(
                "At character {count}: write a value right after “{name}:”, in quotation marks if need be.",
                count=at + 1,
                name=name,
            )
        )
    end = (quoted or bare).end()  # type: ignore[union-attr]
    return Piece("filter", value, at + 1, field=name), end


def _word(query: str, at: int, field: str) -> tuple[Piece | None, int]:
    bare = _BARE.match(query, at)
    if bare is None:
        raise QueryError(
            sentence("“{query}” at character {count} cannot stand there; take it out.", query=query[at], count=at + 1)
        )
    text, end = bare[0], bare.end()
    if text in ("AND", "OR", "NOT"):
        return Piece(text, text, at + 1), end
    if field.lower() == "near":
        raise QueryError(
            sentence(
                "At character {count}: near: needs words in parentheses, as in near:5(rapid relief).", count=at + 1
            )
        )
    # `Note: something` may be prose, but `codes:Risks` is surely meant as a filter.
    if field and len(text) > len(field) + 1:
        known = ", ".join(f"{name}:" for name in FILTERS)
        raise QueryError(
            sentence(
                "At character {count}: there is no filter “{field}:”; the filters are {known}. To search"
                " for the words, write them in quotation marks.",
                count=at + 1,
                field=field,
                known=known,
            )
        )
    # Web searches leave a word out with a minus sign; here it would silently do the opposite.
    if text.startswith("-") and len(text) > 1 and text[1].isalnum():
        raise QueryError(
            sentence(
                "At character {count}: write NOT before a word to leave it out, or take out the “-”.", count=at + 1
            )
        )
    # A lone dash or comma is no condition.
    if not word_forms(text) and not set(text) & set("*?"):
        return None, end
    return Piece("word", text, at + 1), end
