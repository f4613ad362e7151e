"""Measures the main text of web pages beside other extractors: `python -m tools.main_text FOLDER`.

The folder holds a folder a page with `source.html` and `expected.html`, as the test pages of Mozilla's Readability do; none are
part of Reviewer. Beside it stand trafilatura and readability-lxml where they are installed (`pip install trafilatura
readability-lxml`, for this alone). Compared are words, as a bag: precision, recall and F1 of each page, then their means.
"""

from __future__ import annotations

import argparse
import importlib
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from typing import Any

from lxml import html

from reviewer.errors import ReviewerError
from reviewer.importers import GivenFile, read_given

Extractor = Callable[[str], str]
_WORD = re.compile(r"\w+")


def main() -> int:
    """Print a line for each extractor, and with `--pages` one for each page."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", action="store_true", help="each page apart")
    options = parser.parse_args()
    pages = sorted(path.parent for path in options.folder.glob("*/expected.html"))
    extractors = _extractors()
    scores: dict[str, list[tuple[float, float, float]]] = {name: [] for name in extractors}
    for page in pages:
        source = (page / "source.html").read_text("utf-8", "replace")
        wanted = _words(_shown(_article((page / "expected.html").read_text("utf-8", "replace"))))
        for name, extract in extractors.items():
            scores[name].append(_score(wanted, _words(extract(source))))
        if options.pages:
            print(f"{page.name:45}", *(f"{name} {scores[name][-1][2]:.3f}" for name in extractors))
    for name, of_pages in scores.items():
        precision, recall, f1 = (mean(each[at] for each in of_pages) for at in range(3))
        print(f"{name:18} {len(of_pages)} pages  precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    return 0


def _extractors() -> dict[str, Extractor]:
    found: dict[str, Extractor] = {"reviewer": _reviewer}
    for module, extract in (("trafilatura", _trafilatura), ("readability", _readability)):
        try:
            importlib.import_module(module)
        except ImportError:
            print(f"{module} is not installed, and left out.")
        else:
            found[module] = extract
    return found


def _reviewer(source: str) -> str:
    try:
        return read_given(GivenFile("page.html", source.encode("utf-8"), "utf-8")).text
    except ReviewerError:
        return ""


def _trafilatura(source: str) -> str:
    extracted = importlib.import_module("trafilatura").extract(source, include_comments=False, include_tables=True)
    return str(extracted or "")


def _readability(source: str) -> str:
    return _shown(str(importlib.import_module("readability").Document(source).summary()))


def _article(page: str) -> str:
    return page if page.strip() else "<p></p>"


def _shown(page: str) -> str:
    tree: Any = html.fromstring(page)
    for unseen in tree.xpath("//script | //style | //noscript"):
        unseen.drop_tree()
    # Words of two blocks do not run together.
    return " ".join(tree.itertext())


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _score(wanted: Counter[str], found: Counter[str]) -> tuple[float, float, float]:
    """Precision, recall and F1; two empty texts are equal."""
    both, given, all_wanted = (wanted & found).total(), found.total(), wanted.total()
    if not given and not all_wanted:
        return 1.0, 1.0, 1.0
    precision, recall = both / given if given else 0.0, both / all_wanted if all_wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


if __name__ == "__main__":
    raise SystemExit(main())
