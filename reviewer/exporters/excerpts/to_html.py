"""One web page with everything in it: no scripts, nothing loaded from elsewhere, readable and printable, light and dark."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import BinaryIO

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
        page = _template().render(
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
    articles = _Articles()
    for source, parts in told.sections():
        yield "<section>\n"
        if source is not None:
            yield f'<h2 dir="auto">{_named(source.source_title)}</h2>\n{_muted(citation(source))}'
        for part in parts:
            yield "".join([articles.article(excerpt, source is None) for excerpt in part])
        yield "</section>\n"


class _Articles:
    """Writes excerpts, by hand: ten thousand go through a template at half the speed. What many share is written once."""

    def __init__(self) -> None:
        self._codes: dict[tuple[CodeLabel, ...], tuple[str, str]] = {}
        self._coders: dict[str, str] = {}

    def article(self, excerpt: Excerpt, named: bool) -> str:
        """One excerpt; with its source where no heading names it. Everything from people is escaped."""
        codes = excerpt.codes
        look, listed = self._codes.get(codes) or self._codes.setdefault(codes, (_look(codes), _listed(codes)))
        coder = self._coders.get(excerpt.coder) or self._coders.setdefault(excerpt.coder, _named(excerpt.coder))
        spoken = language(excerpt)
        speech = f' lang="{spoken}"' if spoken else ""
        reference = _muted(citation(excerpt)) if named else ""
        memo = f'<p class="memo" dir="auto">{exact(excerpt.memo)}</p>\n' if excerpt.memo else ""
        return (
            f'<article id="h-{excerpt.highlight}"{look}>\n<blockquote><p dir="auto"{speech}>{_context(excerpt.before)}'
            f'<span class="quote">{shown_in_page(excerpt)}</span>{_context(excerpt.after)}</p></blockquote>\n{listed}'
            f'<p class="muted">{excerpt.place} · <bdi class="coder">{coder}</bdi> · <time>{excerpt.date}</time></p>\n'
            f"{reference}{memo}</article>\n"
        )


def _look(codes: tuple[CodeLabel, ...]) -> str:
    return f' style="--code: {colour(codes[0])}"' if codes else ""


def _listed(codes: tuple[CodeLabel, ...]) -> str:
    items = "".join(f'<li style="--code: {colour(code)}" dir="auto">{_named(code.path)}</li>\n' for code in codes)
    untagged = f'<li class="muted untagged">{UNTAGGED}</li>\n'
    return f'<ul class="codes">\n{items or untagged}</ul>\n'


def _context(text: str) -> str:
    return f'<span class="context">{exact(text)}</span>' if text else ""


def _muted(text: str) -> str:
    return f'<p class="muted" dir="auto">{_named(text)}</p>\n'


def _named(text: str) -> str:
    """A name with what would change the direction of the text made visible."""
    return str(escape(visible(shown(text))))


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["name"] = lambda text: visible(shown(text))
    return environment.from_string(files("reviewer.exporters.excerpts").joinpath("excerpts.html.j2").read_text("utf-8"))


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
    return exact_as_it_is(visible(text))


def exact_as_it_is(text: str) -> Markup:
    """The same of a text in which nothing is to be replaced by what is visible."""
    marked = escape(text)
    return Markup(str(marked).replace("\r", "&#13;")) if "\r" in text else marked
