"""Markdown: the text as a reader sees it, with front matter as reference data.

Headings, paragraphs and code are separated by blank lines, bullets are `• `, cells are separated by tabs. A link is
its words with the address in brackets behind them, unless the words are the address.
"""

from __future__ import annotations

import re

from reviewer.importers.html.blocks import blocks_of, joined
from reviewer.importers.html.structure import structure_of
from reviewer.importers.html.tree import Page, TooMuch, parsed
from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.model.sources.text import normalised
from reviewer.sentence import sentence

_FIELDS = {
    "title": "title", "author": "authors", "authors": "authors", "creator": "authors", "year": "year", "date": "year",
    "published": "year", "type": "type", "url": "url", "link": "url", "source": "url", "doi": "doi",
    "publisher": "publisher", "site": "publisher", "journal": "publisher", "language": "language", "lang": "language",
    "accessed": "accessed",
}  # fmt: skip
_DEEPEST_NESTING = 100
"""The reader and the tree of the page go one call deeper for each quote in a quote."""
_FENCE = re.compile(r"---[ \t]*\n(.*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,60}?)\s*:(?:\s+(.*)|\s*)$")
_ITEM = re.compile(r"\s*+-\s++(.*)$")


def read_markdown(file: GivenFile) -> Reading:
    """A Markdown file. Raises ImportRefused when it is not text."""
    characters = decoded(file)
    refuse_binary(file, characters.text)
    try:
        written = normalised(characters.text)
    # A lone surrogate: the source is refused later, with the sentence that all formats share.
    except UnicodeEncodeError:
        return Reading(characters.text, "markdown", encoding=characters.encoding)
    matter, body = front_matter(written)
    file.progress.check()
    try:
        page = _page(body)
    except TooMuch as problem:
        raise file.refused(problem.args[0]) from None
    if page is None:
        note = sentence("Its quotes or lists are nested too deeply to be rendered; read as plain text.")
        return Reading(body, "text", encoding=characters.encoding, notes=(*characters.notes, note))
    reference, others = _reference(matter)
    notes = list(characters.notes)
    if others:
        notes.append(sentence("Not part of the text, from the head of the file: {names}.", names=", ".join(others)))
    headings = (page.text_of(number) for number in page.all("h1", "h2", "h3"))
    title = reference.get("title") or next((one_line(each) for each in headings if each.strip()), "")
    blocks = blocks_of(page)
    return Reading(
        joined(blocks),
        "markdown",
        title,
        characters.encoding,
        reference=reference,
        notes=tuple(notes),
        parts=structure_of(blocks),
    )


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The `key: value` lines between two `---` lines at the start of a text, and the text after them.

    Lists, also over several lines, become values joined by `; `. Anything else between the lines is text.
    """
    match = _FENCE.match(text)
    if not match:
        return {}, text
    values: dict[str, list[str]] = {}
    key = ""
    for line in match.group(1).split("\n"):
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair and not line.startswith((" ", "\t")):
            key = pair.group(1).strip().lower()
            values[key] = _values(pair.group(2) or "")
        elif key and item:
            values[key] += _values(item.group(1))
        elif line.strip() and not line.lstrip().startswith("#") and not (key and line.startswith((" ", "\t"))):
            return {}, text
    joined_values = {key: "; ".join(each) for key, each in values.items()}
    return (joined_values, text[match.end() :]) if joined_values else ({}, text)


def _values(written: str) -> list[str]:
    written = written.strip()
    parts = written[1:-1].split(",") if written.startswith("[") and written.endswith("]") else [written]
    bare = (part.strip() for part in parts)
    unquoted = (part[1:-1] if len(part) > 1 and part[0] == part[-1] and part[0] in "\"'" else part for part in bare)
    return [part for part in unquoted if part]


def _reference(matter: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """Reference data from front matter, and the keys that are none."""
    reference: dict[str, str] = {}
    others = [key for key in matter if key not in _FIELDS]
    for key, value in matter.items():
        name = _FIELDS.get(key, "")
        kept = (year_in(value) or value) if key in ("date", "published") else value
        if name and kept and (name not in reference or key == name):
            reference[name] = kept
    return reference, others


def _page(body: str) -> Page | None:
    """The rendered page, with the addresses of links written behind their words; None when it is nested too deeply."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST_NESTING}).enable(["table", "strikethrough"])
    environment: dict[str, object] = {}
    tokens = reader.parse(body, environment)
    if any(token.level >= _DEEPEST_NESTING - 1 for token in tokens):
        return None
    page = parsed(str(reader.renderer.render(tokens, reader.options, environment)))
    for number in list(page.all("a")):
        node = page.nodes[number]
        address, words = node.get("href"), one_line(page.text_of(number))
        bare = address.removeprefix("mailto:")
        if address.startswith(("http://", "https://", "mailto:")) and words.rstrip("/") != bare.rstrip("/"):
            # An address is part of what a printed page would show.
            node.content.append(f" ({bare})" if words else bare)
    return page
