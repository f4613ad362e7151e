"""JSON of other tools: bounded, and of any depth without harm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reviewer.importers.shared.encodings import decoded
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.reading import GivenFile, refused
from reviewer.sentence import sentence

_LARGEST = 200_000_000


def read_json(path: Path, kind: str) -> Any:
    """What a JSON file holds; JSON lines are a list. Raises ImportRefused."""
    data = content_of(path, path.name, most=_LARGEST, instead=sentence("export a part of it"))
    text = decoded(GivenFile(path.name, data)).text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise refused(
            path.name, sentence("is damaged, or not {kind}; export it again where it was made.", kind=kind)
        ) from None


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the one object; nothing else."""
    items = value if isinstance(value, list) else [value]
    return [each for each in items if isinstance(each, dict)]


def words(value: Any) -> str:
    """A value as text; "" for what is none."""
    return value if isinstance(value, str) else ""
