"""Values of BibTeX that are put together of parts: `"Journal of " # jr # {Rest}`."""

from __future__ import annotations

from collections.abc import Mapping

_DEEPEST = 20
"""Names of names; more is a circle."""
_LONGEST = 100_000
"""In characters. A few lines of names of names could grow without end."""
MONTHS = {name: name for name in "jan feb mar apr may jun jul aug sep oct nov dec".split()}


def joined(value: str, names: Mapping[str, str], depth: int = 0) -> str:
    """The value with its parts put together; as it is where it is no such value, or a name is not known."""
    parts = _parts(value)
    if len(parts) < 2 or depth > _DEEPEST:
        return value
    told: list[str] = []
    for part in parts:
        if part[:1] + part[-1:] in ('""', "{}") and len(part) > 1:
            told.append(part[1:-1])
        elif part.isdigit():
            told.append(part)
        elif part.lower() in names:
            told.append(joined(names[part.lower()], names, depth + 1))
        else:
            return value
        if sum(map(len, told)) > _LONGEST:
            return value
    return "".join(told)


def _parts(value: str) -> list[str]:
    """The value cut at each `#` outside braces and quotation marks."""
    if "#" not in value:
        return [value]
    parts, start, depth, quoted = [], 0, 0, False
    for at, char in enumerate(value):
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif char == "#" and depth == 0 and not quoted:
            parts.append(value[start:at].strip())
            start = at + 1
    return [*parts, value[start:].strip()]
