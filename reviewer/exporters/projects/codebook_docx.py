"""The codebook as a Word document, for the appendix of a paper: each code with its definition and how often it was used."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from reviewer.exporters.shared import docx_styles as style
from reviewer.exporters.shared.aside import kept_aside
from reviewer.exporters.shared.docx_writer import Writer, repack, run
from reviewer.model.coding.code import Code
from reviewer.model.names import counted, shown, split_path

_INDENT = 284
"""Twentieths of a point for each level."""
_DEEPEST = 8


def write_codebook(
    codes: Iterable[Code], counts: Mapping[str, int], title: str, made: int, authors: Iterable[str], stream: BinaryIO
) -> None:
    """Write codes in the order of the codebook. `counts` are highlights by code, `made` is ms since 1970.

    The same codes at the same time give the same bytes.
    """
    document = style.empty_document(title, authors=(), made=made)
    writer = Writer(document)
    with kept_aside() as body:
        body.write(
            writer.paragraph(style.TITLE, run(f"Codebook: {shown(title)}" if title else "Codebook")).encode("utf-8")
        )
        for code in codes:
            body.write("".join(_code(writer, code, counts.get(code.id, 0))).encode("utf-8"))
        style.sign(document, list(authors))
        built = io.BytesIO()
        document.save(built)
        repack(built, stream, body)


def _code(writer: Writer, code: Code, count: int) -> Iterable[str]:
    level = min(len(split_path(code.path)) - 1, _DEEPEST)
    mark = run("■ ", f'<w:color w:val="{code.colour[1:]}"/>')
    used = "only groups" if code.heading else counted(count, "highlight")
    yield _indented(writer.paragraph("Normal", mark + run(shown(code.name), "<w:b/>") + run(f"   {used}")), level)
    told = code.definition
    for label, words in (("Use", told.use), ("Not when", told.avoid), ("Example", told.example)):
        if words:
            yield _indented(writer.paragraph(style.DETAILS, run(f"{label}: ", "<w:b/>") + run(words), words), level + 1)


def _indented(paragraph: str, level: int) -> str:
    """The paragraph further in; the indent stands where the schema wants it, behind the style and the direction."""
    indent = f'<w:ind w:left="{_INDENT * level}"/>' if level else ""
    return paragraph.replace("</w:pPr>", f"{indent}</w:pPr>", 1)
