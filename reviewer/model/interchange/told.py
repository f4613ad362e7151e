"""What did not come in, or cannot go out, as lines to read."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.model.interchange.project import NotTaken
from reviewer.sentence import listed, quoted, sentence


def in_lines(items: Iterable[NotTaken], names: int) -> list[str]:
    """A line for each sort of thing: how many, the first `names` of their names, and why. Each is a sentence."""
    by_sort: dict[tuple[str, str], list[str]] = {}
    for each in items:
        by_sort.setdefault((each.what, each.why), []).append(" ".join(each.name.split()))
    lines: list[str] = []
    for (what, why), named in by_sort.items():
        shown = [name for name in named if name][:names]
        more = ["…"] if len(named) > len(shown) else []
        lines.append(
            sentence(
                "{count} × {what} ({names}): {why}" if shown else "{count} × {what}: {why}",
                count=f"{len(named):,}",
                what=what,
                names=listed([quoted(shown), *more]),
                why=why,
            )
        )
    return lines
