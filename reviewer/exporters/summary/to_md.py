"""A summary in Markdown: headings, quotes, tables; links within it; its data for machines in a comment at the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reviewer.analysis.blocks import Block, Bullets, Grid, Passage, Picture, Run, Runs, Section, Text, contents
from reviewer.exporters.excerpts.to_md import escaped, name
from reviewer.exporters.pictures.numbers import numbers
from reviewer.exporters.shared.wording import UNTAGGED
from reviewer.exporters.summary.file import SummaryFile
from reviewer.progress import Progress

DATA = "reviewer-summary"
"""The first word of the comment that holds the data."""


def write_summary_md(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    """The same summary gives the same bytes."""
    document = file.document
    head = [f"# {name(document.title)}", ""]
    head += [escaped(document.question), ""] if document.question else []
    head += [f"{name(line)}  " for line in document.about]
    head += ["", *(f"{'  ' * (s.level - 1)}- {_link(s.title, s.anchor)}" for s in contents(document)), ""]
    stream.write("\n".join(head).encode("utf-8"))
    for section in document.sections:
        for part in _section(section, progress):
            stream.write(part.encode("utf-8"))
    stream.write(f"\n<!-- {DATA}\n{''.join(file.data)}\n-->\n".encode())


def _section(section: Section, progress: Progress) -> Iterator[str]:
    yield f"\n{'#' * (section.level + 1)} {_place(section.anchor)}{name(section.title)}\n"
    for block in section.blocks:
        if isinstance(block, Section):
            yield from _section(block, progress)
        else:
            yield f"\n{_block(block)}"
        if isinstance(block, Passage):
            progress.step()


def _block(block: Block) -> str:
    if isinstance(block, Passage):
        return _passage(block)
    if isinstance(block, Text):
        return f"{_place(block.anchor)}{_runs(block.runs)}\n"
    if isinstance(block, Bullets):
        return "".join(f"- {_runs(item)}\n" for item in block.items)
    if isinstance(block, Grid):
        return _grid(block)
    assert isinstance(block, Picture)
    return f"{_place(block.anchor)}{name(block.alt)}\n\n{_grid(numbers(block))}"


def _passage(passage: Passage) -> str:
    excerpt = passage.excerpt
    codes = "; ".join(name(code.path) for code in excerpt.codes) or UNTAGGED
    number = f"**\\[{passage.number}\\]** " if passage.number else ""
    source = _link(passage.label, passage.ref)
    ways = "".join(f" [↩]({_to(each)})" for each in passage.cited)
    further = f" · {_link('first shown', passage.to)}" if passage.to else ""
    details = [
        f"{_place(passage.anchor)}{number}{codes} · {source} · {name(excerpt.place)} · {name(excerpt.coder)} ·"
        f" {excerpt.date[:10]}{ways}{further}"
    ]
    if excerpt.before or excerpt.after:
        details.append(f"In context: {escaped(f'{excerpt.before}[…]{excerpt.after}'.strip(), next_line='  ')}")
    if passage.memo and excerpt.memo:
        details.append(f"Memo: {escaped(excerpt.memo, next_line='  ')}")
    return f"> {escaped(excerpt.words, next_line='> ')}\n\n" + "".join(f"- {line}\n" for line in details)


def _grid(grid: Grid) -> str:
    rule = "|".join(["---", *(["---:" if grid.numbers else "---"] * (len(grid.head) - 1))])
    lines = [f"**{name(grid.caption)}**", "", f"| {' | '.join(map(name, grid.head))} |", f"|{rule}|"]
    for number, row in enumerate(grid.rows):
        inset = "&nbsp;&nbsp;" * (grid.indents[number] if grid.indents else 0)
        lines.append(f"| {inset}{' | '.join(name(run.text) for run in row)} |")
    return f"{_place(grid.anchor)}" + "\n".join(lines) + "\n"


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    # White space alone would be written as numbers.
    text = escaped(run.text) if run.text.strip(" ") else run.text
    # `** bold**` is no emphasis in CommonMark.
    if run.look == "strong" and run.text.strip() == run.text and "\n" not in run.text:
        text = f"**{text}**"
    elif run.look == "italic" and run.text.strip(" ") and "\n" not in run.text:
        text = _italic(run.text)
    if run.to:
        text = f"[{text.strip()}]({_to(run.to)})"
    return _place(run.anchor) + text


def _italic(text: str) -> str:
    """In italics, white space around it outside."""
    inner = text.strip()
    before, _, after = text.partition(inner)
    return f"{before}*{escaped(inner)}*{after}"


def _link(words: str, anchor: str) -> str:
    return f"[{name(words)}]({_to(anchor)})" if anchor else name(words)


def _to(anchor: str) -> str:
    return f"#{anchor}"


def _place(anchor: str) -> str:
    return f'<a id="{anchor}"></a>' if anchor else ""
