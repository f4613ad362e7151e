"""A Word document: sources as headings, each quote in the style Quote with a muted line of details under it.

Paragraphs are written as raw WordprocessingML and parsed in parts: twenty times faster than adding them one by one.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from reviewer.exporters.shared import docx_styles as style
from reviewer.exporters.shared.docx_writer import Writer, look_of, repack, run
from reviewer.exporters.shared.wording import (
    UNTAGGED,
    about,
    citation,
    coders,
    colour,
    in_steps,
    note_on_replaced,
    sections,
)
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress


def write_docx(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """The same excerpts exported at the same time give the same bytes."""
    document = style.empty_document(listed.project, authors=coders(listed), made=listed.made)
    writer = Writer(document)
    writer.append(_head(writer, listed))
    for section in sections(listed.excerpts):
        if section.source is not None:
            writer.append(_heading(writer, section.source))
        for part in in_steps(section.excerpts):
            writer.append("".join(_excerpt(writer, excerpt, section.source is None) for excerpt in part))
            progress.step(len(part))
    built = io.BytesIO()
    document.save(built)
    # python-docx writes the time of day into the archive.
    repack(built, stream)


def _head(writer: Writer, listed: ExcerptList) -> str:
    lines = [writer.paragraph(style.TITLE, run(shown(listed.project) or "Excerpts"))]
    lines += [writer.paragraph(style.DETAILS, run(f"{label}: {shown(value)}")) for label, value in about(listed)[1:]]
    note = note_on_replaced(listed) or ("" if listed.excerpts else "No excerpts.")
    return "".join(lines) + (writer.paragraph(style.DETAILS, run(note)) if note else "")


def _heading(writer: Writer, source: Excerpt) -> str:
    title = writer.paragraph(style.HEADING, run(shown(source.source_title)), source.source_title)
    return title + writer.paragraph(style.DETAILS, run(shown(citation(source))))


def _excerpt(writer: Writer, excerpt: Excerpt, named: bool) -> str:
    """One excerpt; with its source where no heading names it."""
    look = look_of(excerpt)
    muted = f'<w:rStyle w:val="{writer.id_of(style.CONTEXT)}"/>{look}'
    quote = "".join((run(excerpt.before, muted), run(excerpt.quote, look), run(excerpt.after, muted)))
    paragraphs = [
        writer.paragraph(style.QUOTE, quote, excerpt.quote),
        writer.paragraph(style.DETAILS, _details(excerpt)),
    ]
    if named:
        paragraphs.append(writer.paragraph(style.DETAILS, run(shown(citation(excerpt)))))
    if excerpt.memo:
        paragraphs.append(writer.paragraph(style.MEMO, run(f"Memo: {excerpt.memo}"), excerpt.memo))
    return "".join(paragraphs)


def _details(excerpt: Excerpt) -> str:
    """Codes with their colours, place, coder and date."""
    codes = [
        run("■ ", f'<w:color w:val="{colour(code)[1:]}"/>') + run(f"{shown(code.path)}   ") for code in excerpt.codes
    ]
    rest = f"{excerpt.place} · {shown(excerpt.coder)} · {excerpt.date}"
    return "".join(codes or [run(f"{UNTAGGED}   ")]) + run(rest)
