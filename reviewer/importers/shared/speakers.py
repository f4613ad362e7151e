"""Who speaks in a transcript that is plain text: lines such as `Anna: …` or `Interviewer [00:12:05]: …`."""

from __future__ import annotations

import re
from collections import Counter

from reviewer.model.sources.structure import Part

_LINE = re.compile(
    r"^[ \t]{0,20}+(?P<name>[^\W\d_][\w.’'-]{0,30}+(?: [\w.’'-]{1,30}+){0,3}?)"
    r"[ \t]{0,3}+(?:[\[(]?(?P<time>\d{1,2}:\d{2}(?::\d{2})?)[\])]?)?[ \t]{0,3}+:[ \t]{1,20}+(?=\S)",
    re.M,
)
_FEWEST_TURNS = 4
_LEAST_SHARE = 0.4
"""Of the paragraphs. In other texts a colon is seldom at the beginning of so many."""
_MOST_SPEAKERS = 40


def speakers_in(text: str) -> list[Part]:
    """The turns of the speakers, and the times that stand at them; nothing in a text that is no transcript."""
    if text.count(":") < _FEWEST_TURNS:
        return []
    lines = list(_LINE.finditer(text))
    names = Counter(line["name"] for line in lines)
    paragraphs = sum(1 for line in text.split("\n") if line.strip())
    several = [name for name, count in names.items() if count > 1]
    if (
        len(lines) < _FEWEST_TURNS
        or len(several) < 2
        or len(names) > _MOST_SPEAKERS
        or len(lines) < _LEAST_SHARE * paragraphs
    ):
        return []
    parts: list[Part] = []
    for number, line in enumerate(lines):
        end = lines[number + 1].start() if number + 1 < len(lines) else len(text)
        start = line.start("name")
        shown = len(text[start:end].rstrip())
        parts.append(Part("speaker", start, start + shown, value=line["name"]))
        if line["time"]:
            parts.append(Part("time", line.start("time"), line.end("time"), _milliseconds(line["time"])))
    return parts


def _milliseconds(clock: str) -> int:
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    # `12:05` are minutes and seconds.
    return total * 1000
