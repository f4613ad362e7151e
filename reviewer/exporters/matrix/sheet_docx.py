"""Passages to talk about in a meeting as a Word document: each with what everybody did, and room for what is decided."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reviewer.exporters.shared import docx_styles as style
from reviewer.exporters.shared.aside import kept_aside
from reviewer.exporters.shared.docx_writer import Writer, repack, run
from reviewer.model.names import shown

_DECISION = "Decided: "
_ROOM = "_" * 60


@dataclass(frozen=True, slots=True)
class Talk:
    """One passage: where it stands, its words, and lines of a label and what stands under it."""

    place: str
    quote: str
    lines: Sequence[tuple[str, str]]


def write_sheet(title: str, about: Iterable[str], talks: Iterable[Talk], made: int, stream: BinaryIO) -> None:
    """Write the passages in their order. `made` is ms since 1970. The same passages at the same time give the same bytes."""
    document = style.empty_document(title, authors=(), made=made)
    writer = Writer(document)
    with kept_aside() as body:
        parts = [writer.paragraph(style.TITLE, run(shown(title)))]
        parts += [writer.paragraph(style.DETAILS, run(line), line) for line in about]
        for number, talk in enumerate(talks, 1):
            parts += _passage(writer, number, talk)
        body.write("".join(parts).encode("utf-8"))
        style.sign(document, [])
        built = io.BytesIO()
        document.save(built)
        repack(built, stream, body)


def _passage(writer: Writer, number: int, talk: Talk) -> Iterable[str]:
    yield writer.paragraph("Normal", run(f"{number}. {shown(talk.place)}", "<w:b/>"), talk.place)
    yield writer.paragraph("Normal", run(f"“{talk.quote}”", "<w:i/>"), talk.quote)
    for label, words in talk.lines:
        yield writer.paragraph(style.DETAILS, run(f"{shown(label)}: ", "<w:b/>") + run(shown(words)), words)
    yield writer.paragraph("Normal", run(_DECISION, "<w:b/>") + run(_ROOM))
