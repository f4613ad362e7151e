"""A summary as one web page that holds everything: filters, order, contexts, pictures; nothing comes from elsewhere.

Its own styles and scripts are named in its security policy by their hashes; nothing else in it can run or be loaded.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from typing import Any, BinaryIO

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from reviewer.analysis.blocks import Block, Bullets, Grid, Passage, Section, Text
from reviewer.analysis.summary.model import CodeEntry
from reviewer.exporters.excerpts.to_html import exact
from reviewer.exporters.pictures.numbers import numbers
from reviewer.exporters.pictures.svg import svg
from reviewer.exporters.shared.wording import LANGUAGE, visible
from reviewer.exporters.summary.file import SummaryFile, passages_of
from reviewer.exporters.summary.html_cells import Cells, written
from reviewer.exporters.summary.html_passage import PassageWriter, tone
from reviewer.model.names import shown
from reviewer.pace import in_parts
from reviewer.progress import Progress

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
_BODY, _DATA = "<!--body-->", "<!--data-->"
"""Where the long parts go in the page; no text has them, for there they would be escaped."""
_PIECES_AT_ONCE = 200
# Before the page is drawn: without scripts, controls that need them are not shown.
_EARLY = 'document.documentElement.className = "js";'


def write_summary_html(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    """The same summary gives the same bytes."""
    document = file.document
    listed = passages_of(document)
    excerpts = [passage.excerpt for passage in listed]
    sources = {passage.excerpt.source: passage.label for passage in listed}
    coders = {each.coder_id: each.coder for each in excerpts}
    colours = {code.colour for each in excerpts for code in each.codes}
    order = sorted(coders, key=lambda coder: (coders[coder].casefold(), coder))
    writer = PassageWriter(
        file.around,
        {source: number for number, source in enumerate(sources)},
        {coder: number for number, coder in enumerate(order)},
    )
    style, script = _style(file, colours), _file("summary.js")
    writing: Any = _template().make_module(
        {
            "document": document,
            "spoken": LANGUAGE,
            "rows": Cells(document).rows,
            "codes": [(n, code.depth, code.path) for n, code in enumerate(file.codes) if code.excerpts],
            "code_index": _subtrees(file.codes),
            "source_options": list(enumerate(sources.values())),
            "coder_options": [(number, coders[coder]) for number, coder in enumerate(order)],
            "policy": _policy(style, (_EARLY, script)),
            "style": Markup(style),
            "early": Markup(_EARLY),
            "script": Markup(script),
            "body": Markup(_BODY),
            "data": Markup(_DATA),
        }
    )
    # The page as it is without its long parts, which are written piece by piece.
    head, _, rest = str(writing).partition(_BODY)
    middle, _, tail = rest.partition(_DATA)
    passage = _Ticking(writer, progress).html
    body = (piece for section in document.sections for piece in chain(_pieces(section, writing, passage), "\n"))
    for part in in_parts(chain([head], body, [middle], file.data, [tail]), _PIECES_AT_ONCE):
        stream.write("".join(part).encode("utf-8"))


def _pieces(section: Section, writing: Any, passage: Callable[[Passage], str]) -> Iterator[str]:
    """A section, piece by piece: one with all excerpts may be as long as a hundred books."""
    if section.level == 3 and not (section.colour or section.part):
        yield from _of_source(section, writing, passage)
        return
    yield writing.opening(section)
    for block in section.blocks:
        if isinstance(block, Section):
            yield from _pieces(block, writing, passage)
            yield "\n\n"
        elif isinstance(block, Passage):
            yield f"{passage(block)}\n\n"
        else:
            yield f"{writing.block(block)}\n"
    yield writing.closing(section)


def _of_source(section: Section, writing: Any, passage: Callable[[Passage], str]) -> Iterator[str]:
    """What a source says of a code. By hand: there may be a hundred thousand of them, and a macro costs more than an excerpt."""
    yield f'<section id="{section.anchor}" data-source>\n<h4 dir="auto">{_named(section.title)}</h4>\n'
    yield "".join(
        f"{passage(block)}\n\n" if isinstance(block, Passage) else f"{writing.block(block)}\n"
        for block in section.blocks
    )
    yield "</section>"


@lru_cache(maxsize=10_000)
def _named(text: str) -> str:
    return str(escape(visible(shown(text))))


class _Ticking:
    """Tells progress now and then."""

    def __init__(self, writer: PassageWriter, progress: Progress) -> None:
        self._writer = writer
        self._progress = progress
        self._count = 0

    def html(self, passage: Passage) -> str:
        self._count += 1
        if self._count % 100 == 0:
            self._progress.step(100)
        return self._writer.html(passage)


def _subtrees(codes: tuple[CodeEntry, ...]) -> dict[str, tuple[int, int]]:
    """The place of each code in tree order, and that of the first one after its sub-codes."""
    places = {}
    for number, code in enumerate(codes):
        below = f"{code.path}/"
        after = next((n for n in range(number + 1, len(codes)) if not codes[n].path.startswith(below)), len(codes))
        places[code.id] = (number, after)
    return places


def _style(file: SummaryFile, colours: set[str]) -> str:
    """The page's styles, with the team's colour, these of the codes that excerpts have, and those of whatever else stands there."""
    accent = file.document.accent if _COLOUR.match(file.document.accent) else "#2f6f5e"
    colours = colours.union(*(map(_colours, file.document.sections)))
    tones = "".join(f".{tone(each)}{{--code:{each}}}\n" for each in sorted(colours) if _COLOUR.match(each))
    dark = f"@media (prefers-color-scheme:dark){{:root{{--accent:color-mix(in srgb,{accent} 45%,#fff)}}}}\n"
    return (
        f":root{{--accent:{accent}}}\n{dark}{_file('summary.css')}{tones}@media print{{:root{{--accent:{accent}}}}}\n"
    )


def _colours(block: Block) -> set[str]:
    """The colours of a block, but for those of excerpts."""
    if isinstance(block, Section):
        inner = [_colours(each) for each in block.blocks if not isinstance(each, Passage)]
        return {block.colour}.union(*inner)
    if isinstance(block, Text):
        return {run.colour for run in block.runs}
    lines = block.rows if isinstance(block, Grid) else block.items if isinstance(block, Bullets) else ()
    return {run.colour for line in lines for run in line}


def _policy(style: str, scripts: tuple[str, ...]) -> str:
    hashes = " ".join(f"'{_hash(script)}'" for script in scripts)
    own = f"style-src '{_hash(style)}'; script-src {hashes}; img-src data:"
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode()}"


@cache
def _file(name: str) -> str:
    return files("reviewer.exporters.summary").joinpath(name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    filters: dict[str, Callable[..., object]] = {
        "exact": exact,
        "name": lambda text: visible(shown(text)),
        "tone": tone,
        "kind": lambda block: type(block).__name__,
        "svg": lambda picture: Markup(svg(picture)),
        "numbers": numbers,
        "run": lambda run: Markup(written(run)),
        "titled": lambda blocks: [block for block in blocks if isinstance(block, Section)],
    }
    environment.filters |= filters
    return environment.from_string(_file("summary.html.j2"))
