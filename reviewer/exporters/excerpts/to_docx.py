"""A Word document: sources as headings, each quote in the style Quote with a muted line of details under it.

Paragraphs are written as raw WordprocessingML into the document's part: many times faster than adding them one by one.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from reviewer.exporters.excerpts.told import Told
from reviewer.exporters.shared import docx_styles as style
from reviewer.exporters.shared.aside import kept_aside, pour
from reviewer.exporters.shared.docx_writer import Writer, look_of, repack, run
from reviewer.exporters.shared.wording import UNTAGGED, citation, colour
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress


def write_docx(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """The same excerpts exported at the same time give the same bytes."""
    document = style.empty_document(listed.project, authors=(), made=listed.made)
    writer, told = Writer(document), Told(listed, progress)
    codes = _Codes()
    with kept_aside() as excerpts, kept_aside() as body:
        for source, parts in told.sections():
            if source is not None:
                excerpts.write(_heading(writer, source).encode("utf-8"))
            for part in parts:
                written = [_excerpt(writer, codes, excerpt, source is None) for excerpt in part]
                excerpts.write("".join(written).encode("utf-8"))
        body.write(_head(writer, listed, told).encode("utf-8"))
        pour(excerpts, body)
        style.sign(document, told.coders())
        built = io.BytesIO()
        document.save(built)
        # python-docx writes the time of day into the archive.
        repack(built, stream, body)


def _head(writer: Writer, listed: ExcerptList, told: Told) -> str:
    lines = [writer.paragraph(style.TITLE, run(shown(listed.project) or "Excerpts"))]
    lines += [writer.paragraph(style.DETAILS, run(f"{label}: {shown(value)}")) for label, value in told.about()[1:]]
    note = told.note_on_replaced() or ("" if told.count else "No excerpts.")
    return "".join(lines) + (writer.paragraph(style.DETAILS, run(note)) if note else "")


def _heading(writer: Writer, source: Excerpt) -> str:
    title = writer.paragraph(style.HEADING, run(shown(source.source_title)), source.source_title)
    return title + writer.paragraph(style.DETAILS, run(shown(citation(source))))


def _excerpt(writer: Writer, codes: _Codes, excerpt: Excerpt, named: bool) -> str:
    """One excerpt; with its source where no heading names it."""
    look = look_of(excerpt)
    muted = f'<w:rStyle w:val="{writer.id_of(style.CONTEXT)}"/>{look}'
    quote = "".join((run(excerpt.before, muted), writer.quoted(excerpt, look), run(excerpt.after, muted)))
    paragraphs = [
        writer.paragraph(style.QUOTE, quote, excerpt.quote),
        writer.paragraph(style.DETAILS, codes.runs(excerpt) + run(_details(excerpt))),
    ]
    if named:
        paragraphs.append(writer.paragraph(style.DETAILS, run(shown(citation(excerpt)))))
    if excerpt.memo:
        paragraphs.append(writer.paragraph(style.MEMO, run(f"Memo: {excerpt.memo}"), excerpt.memo))
    return "".join(paragraphs)


def _details(excerpt: Excerpt) -> str:
    """Place, coder and date."""
    return f"{excerpt.place} · {shown(excerpt.coder)} · {excerpt.date}"


class _Codes:
    """The codes of excerpts with their colours; those that many have are written once."""

    def __init__(self) -> None:
        self._runs: dict[tuple[CodeLabel, ...], str] = {}

    def runs(self, excerpt: Excerpt) -> str:
        runs = self._runs.get(excerpt.codes)
        if runs is None:
            each = [
                run("■ ", f'<w:color w:val="{colour(code)[1:]}"/>') + run(f"{shown(code.path)}   ")
                for code in excerpt.codes
            ]
            runs = self._runs[excerpt.codes] = "".join(each or [run(f"{UNTAGGED}   ")])
        return runs
