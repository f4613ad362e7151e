"""Measures the text of PDFs beside `pdftotext` (poppler), of Word files beside python-docx, which the importer does not use:
`python -m tools.document_text FILE_OR_FOLDER...`.

None of the files is part of Reviewer. Compared are words: which there are, as a bag (precision, recall and F1), and in which order,
as the share of words that stand in the same order in both (the longest common subsequence over the longer list). `pdftotext`
keeps hyphens at line ends and the lines at head and foot of each page, so these are named apart: words that it has in two parts
and Reviewer in one, and words of lines that come back on most pages.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import docx
from rapidfuzz.distance import LCSseq

from reviewer.errors import ReviewerError
from reviewer.importers import read_source

_WORD = re.compile(r"\w+")
_HYPHENATED = re.compile(r"(\w+)[-\u2010]\n\s*(\w+)")
_MOST_WORDS = 20_000
"""Of one file, for the order: the time grows with the square."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One file: how many words either has, F1 of the bags, the share in the same order, and how many hyphens were joined."""

    name: str
    ours: int
    theirs: int
    f1: float
    order: float
    hyphens: int
    joined: int


def main() -> int:
    """Print a line for each file, then the means."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("paths", nargs="+", type=Path)
    options = parser.parse_args()
    found = list(_all(options.paths))
    for each in found:
        hyphens = f"{each.joined} of {each.hyphens} hyphens joined" if each.hyphens else ""
        print(
            f"{each.name:40.40} {each.ours:7,} {each.theirs:7,} words  F1 {each.f1:.3f}  order {each.order:.3f}  {hyphens}"
        )
    if found:
        f1, order = mean(each.f1 for each in found), mean(each.order for each in found)
        joined, hyphens = sum(each.joined for each in found), sum(each.hyphens for each in found)
        print(
            f"{len(found)} files  F1 {f1:.3f}  order {order:.3f}  {joined:,} of {hyphens:,} hyphens at line ends joined"
        )
    return 0


def _all(paths: list[Path]) -> Iterator[Compared]:
    files = [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    for file in files:
        theirs = _READERS.get(file.suffix.lower())
        if theirs is None or not file.is_file():
            continue
        try:
            yield _compared(file.name, read_source(file).text, theirs(file))
        except ReviewerError as problem:
            print(problem)


def _by_pdftotext(file: Path) -> str:
    if shutil.which("pdftotext") is None:
        raise SystemExit("pdftotext is not installed (Debian: poppler-utils).")
    done = subprocess.run(["pdftotext", "-q", str(file), "-"], capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace")


def _by_python_docx(file: Path) -> str:
    return "\n".join(_blocks(docx.Document(str(file))))


def _blocks(holder: Any) -> Iterator[str]:
    for block in holder.iter_inner_content():
        if hasattr(block, "rows"):
            seen: set[Any] = set()
            for cell in (cell for row in block.rows for cell in row.cells):
                # A cell that reaches over several columns comes once for each.
                if cell._tc not in seen:
                    seen.add(cell._tc)
                    yield from _blocks(cell)
        else:
            yield block.text


_READERS: dict[str, Callable[[Path], str]] = {".pdf": _by_pdftotext, ".docx": _by_python_docx}


def _compared(name: str, ours: str, theirs: str) -> Compared:
    parted = {one + other for one, other in _HYPHENATED.findall(theirs)}
    mine = _WORD.findall(ours.casefold())
    have = set(mine)
    joined = sum(word.casefold() in have for word in parted)
    its = _WORD.findall(_HYPHENATED.sub(r"\1\2", theirs).casefold())
    same = (Counter(mine) & Counter(its)).total()
    f1 = 2 * same / max(1, len(mine) + len(its))
    first, second = mine[:_MOST_WORDS], its[:_MOST_WORDS]
    order = LCSseq.similarity(first, second) / max(1, len(first), len(second))
    return Compared(name, len(mine), len(its), f1, order, len(parted), joined)


if __name__ == "__main__":
    raise SystemExit(main())
