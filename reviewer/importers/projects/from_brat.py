"""brat standoff (https://brat.nlplab.org/standoff.html): `.ann` files beside the `.txt` files that they annotate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reviewer.importers.projects.guids import Ids
from reviewer.importers.shared.encodings import decoded
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.reading import GivenFile, refused
from reviewer.model.interchange.offsets import Convention
from reviewer.model.interchange.project import (
    CodeEntry,
    LinkEntry,
    NotTaken,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.system.files import is_file, is_folder

_SPAN = re.compile(r"(\d{1,12}) (\d{1,12})\Z")
_ARGUMENT = re.compile(r"\w+:([TE]\S+)\Z")
_LARGEST = 100_000_000
_OTHERS = {"E": sentence("event"), "N": sentence("normalisation"), "*": sentence("equivalence")}


def files_of(path: Path) -> list[Path]:
    """The `.ann` files that a path names: itself, or those of a folder and what is under it."""
    return sorted(path.rglob("*.ann")) if is_folder(path) else [path]


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A folder, or one `.ann` file. Raises ImportRefused, Cancelled."""
    files = files_of(path)
    if not files:
        raise refused(path.name, sentence("holds no brat annotations: there is no .ann file in it."))
    reader = _Reader(path.name)
    progress.start("Reading annotations", len(files))
    for file in files:
        reader.file(file)
        progress.step()
    return WholeProject(
        title=path.stem,
        origin="brat",
        codes=tuple(reader.codes.values()),
        sources=tuple(reader.sources),
        selections=tuple(reader.selections),
        links=tuple(reader.links),
        counts=Convention(),
        not_taken=tuple(reader.not_taken),
        warnings=tuple(reader.warnings),
    )


@dataclass
class _Reader:
    name: str
    ids: Ids = field(default_factory=Ids)
    codes: dict[str, CodeEntry] = field(default_factory=dict)
    sources: list[SourceEntry] = field(default_factory=list)
    selections: list[Selection] = field(default_factory=list)
    links: list[LinkEntry] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def file(self, path: Path) -> None:
        """One file of annotations with its text."""
        lines = _text(path).splitlines()
        beside = path.with_suffix(".txt")
        text = _text(beside) if is_file(beside) else None
        if text is None:
            self.warnings.append(
                sentence("The text of “{name}” is not beside it; its passages wait for it.", name=path.name)
            )
        source = self.ids.new("", "brat", text if text is not None else path.stem)
        self.sources.append(SourceEntry(source, path.stem, text))
        passages: dict[str, list[int]] = {}
        later: list[list[str]] = []
        for line in lines:
            parts = line.split("\t")
            if line.startswith("T") and len(parts) >= 2:
                passages[parts[0]] = list(self._passage(source, parts))
            elif line.strip():
                later.append(parts)
        for parts in later:
            self._more(parts, passages)

    def _passage(self, source: str, parts: list[str]) -> Iterator[int]:
        """A passage; of one in several pieces each is a passage."""
        label, _, places = parts[1].partition(" ")
        words = parts[2] if len(parts) > 2 else ""
        pieces = [_SPAN.match(piece.strip()) for piece in places.split(";")]
        if not label or any(piece is None for piece in pieces):
            self.not_taken.append(NotTaken(sentence("passage"), words[:80], sentence("its place is no number")))
            return
        code = self.codes.setdefault(label, CodeEntry(derived_id("brat", "label", label), label.replace("_", " "))).guid
        for piece in pieces:
            if piece is None:
                continue
            start, end = int(piece.group(1)), int(piece.group(2))
            guid = self.ids.new("", "brat", source, label, str(start), str(end))
            tagging = Tagging(self.ids.new("", "brat", guid, code), code)
            quote = words if len(pieces) == 1 else ""
            self.selections.append(Selection(guid, source, start, end, quote, taggings=(tagging,)))
            yield len(self.selections) - 1

    def _more(self, parts: list[str], passages: dict[str, list[int]]) -> None:
        """Notes and attributes as memos, relations as links; the rest is listed."""
        kind, said = parts[0][:1], parts[1] if len(parts) > 1 else ""
        named = said.split(" ")
        if kind == "#" and len(named) > 1:
            self._say(passages.get(named[1]), parts[2] if len(parts) > 2 else "")
        elif kind in "AM" and len(named) > 1:
            self._say(passages.get(named[1]), ": ".join([named[0], *named[2:]]))
        elif kind == "R" and len(named) == 3:
            ends = [_ARGUMENT.match(each) for each in named[1:]]
            found = [passages.get(end.group(1)) for end in ends if end is not None]
            if len(found) == 2 and found[0] and found[1] and found[0] != found[1]:
                a, b = (self.selections[end[0]].guid for end in found if end)
                self.links.append(
                    LinkEntry(self.ids.new("", "brat", a, b, named[0]), a, b, name=named[0], direction="one")
                )
            else:
                self.not_taken.append(NotTaken(sentence("relation"), said[:80], sentence("its ends are no passages")))
        else:
            what = _OTHERS.get(kind, sentence("line"))
            self.not_taken.append(NotTaken(what, said[:80], sentence("it has no home here")))

    def _say(self, passages: list[int] | None, words: str) -> None:
        if not passages or not words:
            self.not_taken.append(NotTaken(sentence("remark"), words[:80], sentence("what it is about is no passage")))
            return
        here = self.selections[passages[0]]
        self.selections[passages[0]] = replace(here, memo=f"{here.memo}\n{words}".strip())


def _text(path: Path) -> str:
    data = content_of(path, path.name, most=_LARGEST, instead=sentence("split it"))
    return decoded(GivenFile(path.name, data)).text if data else ""
