"""Markdown: each quote a block quote with its details under it. Nothing in a text can become markup.

Line ends in a quote are hard breaks; white space that Markdown would drop at the ends of lines is written as a number.
Control characters, which a rendered page cannot hold, are shown as U+FFFD.
"""

from __future__ import annotations

import re
from typing import BinaryIO

from reviewer.exporters.excerpts.told import Told
from reviewer.exporters.shared.aside import kept_aside, pour
from reviewer.exporters.shared.wording import UNTAGGED, citation, visible
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress

# A colon and “www.” begin a link where addresses are linked by themselves (GitHub).
_ANYWHERE = re.compile(r"[\\`*_\[\]{}<>&~|$#@^]|(?<!\d):(?=\S)|:(?=[^\s\d])|(?<=www)\.")
_LINE_START = re.compile(r"(?=[-+=:])|(?<=\d)(?=[.)])")
_AT_START = re.compile(r"[-+=]|:\s|\d{1,9}[.)]")
_LINE_END = re.compile(r"\r\n?")


def write_md(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """A head, then the excerpts under the titles of their sources."""
    told = Told(listed, progress)
    with kept_aside() as body:
        for source, parts in told.sections():
            if source is not None:
                heading = f"\n## {name(source.source_title)}\n\n{name(citation(source))}\n"
                body.write(heading.encode("utf-8"))
            for part in parts:
                body.write("".join(_excerpt(excerpt, source is None) for excerpt in part).encode("utf-8"))
        head = [f"# {name(listed.project) or 'Excerpts'}", ""]
        head += [f"- {label}: {name(value)}" for label, value in told.about()[1:]]
        note = told.note_on_replaced()
        head += [f"- {note}"] if note else []
        stream.write("\n".join(head).encode("utf-8") + b"\n")
        pour(body, stream)


def _excerpt(excerpt: Excerpt, named: bool) -> str:
    """One excerpt; with its source where no heading names it."""
    codes = "; ".join(name(code.path) for code in excerpt.codes) or UNTAGGED
    details = [f"{codes} · {name(excerpt.place)} · {name(excerpt.coder)} · {excerpt.date}"]
    if named:
        details.append(f"Source: {name(citation(excerpt))}")
    if excerpt.before or excerpt.after:
        details.append(f"In context: {escaped(f'{excerpt.before}[…]{excerpt.after}'.strip(), next_line='  ')}")
    if excerpt.memo:
        details.append(f"Memo: {escaped(excerpt.memo, next_line='  ')}")
    return f"\n> {escaped(excerpt.words, next_line='> ')}\n\n" + "".join(f"- {line}\n" for line in details)


def name(text: str) -> str:
    """A name or reference on one line."""
    return escaped(" ".join(shown(text).split()))


def escaped(text: str, next_line: str = "") -> str:
    """The text as Markdown that shows exactly these characters; `next_line` stands before each further line."""
    text = _LINE_END.sub("\n", visible(text))
    inner = text.strip("\n")
    if not inner:
        return "&#10;" * len(text)
    before, after = text.index(inner), len(text) - text.index(inner) - len(inner)
    lines = map(_escaped_line, inner.split("\n"))
    return "&#10;" * before + f"\\\n{next_line}".join(lines) + "&#10;" * after


def _escaped_line(line: str) -> str:
    first, last = line[:1], line[-1:]
    start, end = (1 if _dropped(first) else 0), (1 if len(line) > 1 and _dropped(last) else 0)
    core = line[start : len(line) - end]
    marked = _ANYWHERE.sub(r"\\\g<0>", core)
    if not start and _AT_START.match(core):
        marked = _LINE_START.sub(r"\\", marked, count=1)
    return (f"&#{ord(first)};" if start else "") + marked + (f"&#{ord(last)};" if end else "")


def _dropped(char: str) -> bool:
    """Whether this is white space that some Markdown readers drop at the ends of a line."""
    # Others between them are control characters, which `visible` has replaced.
    return char.isspace() and (char in " \t" or char >= "\xa0")
