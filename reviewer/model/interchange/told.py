"""What did not come in, or cannot go out, as lines to read."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.model.interchange.project import NotTaken


def in_lines(items: Iterable[NotTaken], names: int) -> list[str]:
    """A line for each sort of thing: how many, the first `names` of their names, and why."""
    by_sort: dict[tuple[str, str], list[str]] = {}
    for each in items:
        by_sort.setdefault((each.what, each.why), []).append(" ".join(each.name.split()))
    lines = []
    for (what, why), named in by_sort.items():
        shown = [f"“{name}”" for name in named if name][:names]
        more = ", …" if len(named) > len(shown) and shown else ""
        lines.append(f"{len(named):,} × {what}" + (f" ({', '.join(shown)}{more})" if shown else "") + f": {why}")
    return lines
