"""brat standoff (https://brat.nlplab.org/standoff.html): a folder with a `.txt` and a `.ann` for each source.

Offsets are code points. A passage over line ends is one in pieces, as brat asks. Labels have no white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from reviewer.model.interchange.project import Selection, SourceEntry, WholeProject
from reviewer.progress import Progress
from reviewer.system.file_names import fitted

_NO_LABEL = re.compile(r"[^\w-]+")
_UNTAGGED = "Highlight"
_LONGEST_NAME = 100


def write_brat(whole: WholeProject, folder: Path, progress: Progress) -> None:
    """Write the files of all sources with a text into a folder that is there. Raises Cancelled, OSError."""
    labels = _labels(whole)
    memos: dict[str, list[str]] = {}
    for memo in whole.memos:
        memos.setdefault(memo.target, []).append(memo.text)
    passages: dict[str, list[Selection]] = {}
    for each in whole.selections:
        if each.box is None:
            passages.setdefault(each.source, []).append(each)
    progress.start("Writing annotations", len(whole.sources))
    for name, source in _named(whole.sources):
        text = source.text or ""
        (folder / f"{name}.txt").write_bytes(text.encode("utf-8"))
        lines = list(_lines(whole, text, passages.get(source.guid, []), labels, memos))
        (folder / f"{name}.ann").write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8"))
        progress.step()
    relations = sorted({_label(link.name or link.kind) for link in whole.links})
    (folder / "annotation.conf").write_bytes(
        _configuration(sorted({*labels.values(), _UNTAGGED}), relations).encode("utf-8")
    )


def _lines(
    whole: WholeProject,
    text: str,
    passages: list[Selection],
    labels: dict[str, str],
    memos: dict[str, list[str]],
) -> Iterator[str]:
    """The lines of one file: passages, notes, and relations between two of them."""
    first: dict[str, str] = {}
    number = notes = 0
    for each in passages:
        pieces = list(_pieces(text, each.start, each.end))
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(text[start:end] for start, end in pieces)
        for label in [labels[tagging.code] for tagging in each.taggings if tagging.code in labels] or [_UNTAGGED]:
            number += 1
            first.setdefault(each.guid, f"T{number}")
            yield f"T{number}\t{label} {places}\t{words}"
        for memo in memos.get(each.guid, ()):
            notes += 1
            yield f"#{notes}\tAnnotatorNotes {first[each.guid]}\t{' '.join(memo.split())}"
    links = [link for link in whole.links if link.a in first and link.b in first]
    for count, link in enumerate(links, start=1):
        yield f"R{count}\t{_label(link.name or link.kind)} Arg1:{first[link.a]} Arg2:{first[link.b]}"


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The passage line by line, without what is blank."""
    at = start
    for line in text[start:end].split("\n"):
        left = len(line) - len(line.lstrip())
        if line.strip():
            yield at + left, at + len(line.rstrip())
        at += len(line) + 1


def _labels(whole: WholeProject) -> dict[str, str]:
    """A label for each code: its path, made of letters, digits and hyphens; of two alike the later one has a number."""
    paths: dict[str, str] = {}
    labels: dict[str, str] = {}
    used: set[str] = set()
    for code in whole.codes:
        above = paths.get(code.parent, "")
        paths[code.guid] = f"{above}-{_label(code.name)}" if above else _label(code.name)
        label, number = paths[code.guid], 2
        while label in used:
            label, number = f"{paths[code.guid]}_{number}", number + 1
        used.add(label)
        labels[code.guid] = label
    return labels


def _label(name: str) -> str:
    return _NO_LABEL.sub("_", name).strip("_") or "Code"


def _named(sources: tuple[SourceEntry, ...]) -> Iterator[tuple[str, SourceEntry]]:
    used: set[str] = set()
    for source in sources:
        if source.text is None:
            continue
        plain = fitted(source.name[:_LONGEST_NAME], "source")
        name, number = plain, 2
        while name.casefold() in used:
            name, number = f"{plain} ({number})", number + 1
        used.add(name.casefold())
        yield name, source


def _configuration(labels: list[str], relations: list[str]) -> str:
    """What brat needs to know of labels and relations."""
    any_of = "|".join(labels)
    lines = ["[entities]", *labels, "", "[relations]", *(f"{name} Arg1:{any_of}, Arg2:{any_of}" for name in relations)]
    return "\n".join([*lines, "", "[events]", "", "[attributes]", ""])
