"""What is said of a file whose ending is none of those that can be written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reviewer.sentence import listed, sentence


def no_format(path: Path, titles: Mapping[str, str]) -> tuple[str, str]:
    """Why the name of a file says no format, as a part of a sentence, and those there are, by ending with their titles."""
    known = listed(sentence("{ending} ({title})", ending=ending, title=title) for ending, title in titles.items())
    if not path.suffix:
        return sentence("The name “{name}” has no ending", name=path.name), known
    return sentence("The ending “{ending}” is no format", ending=path.suffix), known
