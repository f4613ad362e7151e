"""One web page with everything in it: no scripts, nothing loaded from elsewhere, readable and printable, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import BinaryIO

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from reviewer.exporters.shared.wording import (
    LANGUAGE,
    UNTAGGED,
    about,
    citation,
    coders,
    colour,
    language,
    note_on_replaced,
    sections,
    visible,
)
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress


def write_html(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """A page with a head, then the excerpts under the titles of their sources."""
    parts = _template().stream(
        listed=listed,
        spoken=LANGUAGE,
        authors=coders(listed),
        about=about(listed)[1:],
        note=note_on_replaced(listed),
        sections=sections(listed.excerpts),
        counted=lambda excerpts: _counted(excerpts, progress),
        untagged=UNTAGGED,
    )
    parts.enable_buffering(500)
    for part in parts:
        stream.write(part.encode("utf-8"))


def _counted(excerpts: tuple[Excerpt, ...], progress: Progress) -> Iterator[Excerpt]:
    for number, excerpt in enumerate(excerpts):
        yield excerpt
        if number % 100 == 99:
            progress.step(100)
    progress.step(len(excerpts) % 100)


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {
        "exact": exact,
        "name": lambda text: visible(shown(text)),
        "citation": citation,
        "colour": colour,
        "language": language,
    }
    return environment.from_string(files("reviewer.exporters.excerpts").joinpath("excerpts.html.j2").read_text("utf-8"))


def exact(text: str) -> Markup:
    """A text with every character kept that a page can hold; a bare CR would be read as LF."""
    return Markup(escape(visible(text)).replace("\r", "&#13;"))
