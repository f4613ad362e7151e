"""One web page with everything in it: no scripts, nothing loaded from elsewhere, readable and printable, light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, BinaryIO

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from reviewer.exporters.excerpts.told import Told
from reviewer.exporters.shared.aside import kept_aside, pour
from reviewer.exporters.shared.wording import LANGUAGE, NO_PICTURE, UNTAGGED, citation, colour, language, visible
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress

_BODY = "<!--body-->"
"""Where the articles go in the page; no text has it, for there it would be escaped."""


def write_html(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """A page with a head, then the excerpts under the titles of their sources."""
    told = Told(listed, progress)
    with kept_aside() as body:
        for piece in _body(told):
            body.write(piece.encode("utf-8"))
        page = _template("excerpts.html.j2").render(
            project=listed.project,
            spoken=LANGUAGE,
            authors=told.coders(),
            about=told.about()[1:],
            note=told.note_on_replaced(),
            count=told.count,
            body=Markup(_BODY),
        )
        head, _, tail = page.partition(_BODY)
        stream.write(head.encode("utf-8"))
        pour(body, stream)
        stream.write(tail.encode("utf-8"))


def _body(told: Told) -> Iterator[str]:
    writing: Any = _template("articles.html.j2").module
    articles = _Articles(writing)
    for source, parts in told.sections():
        yield "<section>\n"
        if source is not None:
            yield writing.heading(source.source_title, citation(source))
        for part in parts:
            yield writing.articles([articles.values(excerpt, source is None) for excerpt in part])
        yield "</section>\n"


class _Articles:
    """What the template shows of excerpts; what many of them share is written once."""

    def __init__(self, writing: Any) -> None:
        self._writing = writing
        self._codes: dict[tuple[CodeLabel, ...], tuple[str, Markup]] = {}

    def values(self, excerpt: Excerpt, named: bool) -> tuple[Any, ...]:
        """One excerpt; with its source where no heading names it."""
        written = self._codes.get(excerpt.codes)
        if written is None:
            first = colour(excerpt.codes[0]) if excerpt.codes else ""
            written = self._codes[excerpt.codes] = (first, self._writing.codes(excerpt.codes, UNTAGGED))
        return (
            excerpt.highlight, written[0], language(excerpt), excerpt.before, shown_in_page(excerpt), excerpt.after, written[1],
            excerpt.place, excerpt.coder, excerpt.date, citation(excerpt) if named else "", excerpt.memo,
        )  # fmt: skip


@cache
def _template(name: str) -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"exact": exact, "name": lambda text: visible(shown(text)), "colour": colour}
    return environment.from_string(files("reviewer.exporters.excerpts").joinpath(name).read_text("utf-8"))


def shown_in_page(excerpt: Excerpt) -> Markup:
    """The quote, or the picture of a region; where there is none, what it is called and that it cannot be shown."""
    if excerpt.region is None:
        return exact(excerpt.quote)
    if excerpt.cut is None:
        return exact(f"{excerpt.words} {NO_PICTURE}")
    wide, high = (round(side * 96 / 72) for side in (excerpt.cut.width, excerpt.cut.height))
    content = base64.b64encode(excerpt.cut.png).decode()
    source = f'src="data:image/png;base64,{content}" width="{wide}" height="{high}"'
    return Markup(f'<img class="cut" {source} alt="{escape(visible(excerpt.described))}">')


def exact(text: str) -> Markup:
    """A text with every character kept that a page can hold; a bare CR would be read as LF."""
    marked = escape(visible(text))
    return Markup(str(marked).replace("\r", "&#13;")) if "\r" in text else marked
