"""A REFI-QDA project of 1,000 sources and 10,000 codings, in and out by the real command."""

from __future__ import annotations

import random
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from lxml import etree

from benchmarks._rows import Row, Used, by_command, used_by

SOURCES, EACH, CODES = 1_000, 10, 100
_WORDS = (
    "some people felt better within hours others did not nobody knows why treatment clinic dose risk benefit 😀".split()
)
_HEAD = '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Another tool">'


def rows() -> Iterator[Row]:
    """In, in a second time, and out; beside an XML parser that reads the same file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        other, made, out = _written(folder / "other.qdpx"), folder / "made.review", folder / "out.qdpx"
        codings = SOURCES * EACH
        floor = _floor(other)
        come = _after(lambda: made.unlink(missing_ok=True), ["new", made, "--from", other])
        yield by_command("import a REFI-QDA project", codings, come, floor=floor, budget=5.0)
        again = _after(lambda: None, ["import", made, other])
        yield by_command("import it a second time", codings, again, floor=floor, budget=5.0)
        go = _after(lambda: out.unlink(missing_ok=True), ["export", made, "-o", out])
        yield by_command("export a REFI-QDA project", codings, go, floor=floor, budget=5.0)


def _after(before: Callable[[], None], arguments: list[object]) -> Callable[[], Used]:
    def run() -> Used:
        before()
        return used_by(arguments)

    return run


def _floor(path: Path) -> float:
    began = time.perf_counter()
    with zipfile.ZipFile(path) as archive:
        etree.fromstring(archive.read("project.qde"))
        for name in archive.namelist():
            archive.read(name)
    return time.perf_counter() - began


def _guid(kind: int, number: int) -> str:
    return f"{kind:08X}-0000-4000-8000-{number:012X}"


def _written(path: Path) -> Path:
    """The same file each time, written by hand."""
    rng = random.Random(1)
    user = f'creatingUser="{_guid(1, 1)}"'
    parts = [_HEAD, f'<Users><User guid="{_guid(1, 1)}" name="Ann"/></Users><CodeBook><Codes>']
    parts += [f'<Code guid="{_guid(2, n)}" name="Code {n}" isCodable="true"/>' for n in range(CODES)]
    parts.append("</Codes></CodeBook><Sources>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for source in range(SOURCES):
            text = f"{' '.join(rng.choice(_WORDS) for _ in range(800))} {source}\n"
            own = _guid(3, source)
            archive.writestr(f"sources/{own}.txt", text.encode())
            parts.append(f'<TextSource guid="{own}" name="Source {source}" plainTextPath="internal://{own}.txt">')
            for number in range(source * EACH, (source + 1) * EACH):
                start = rng.randrange(len(text) - 100)
                end = start + rng.randrange(20, 80)
                code = f'<CodeRef targetGUID="{_guid(2, rng.randrange(CODES))}"/>'
                coding = f'<Coding guid="{_guid(5, number)}" {user}>{code}</Coding>'
                place = f'startPosition="{start}" endPosition="{end}" name={quoteattr(text[start:end])}'
                parts.append(
                    f'<PlainTextSelection guid="{_guid(4, number)}" {place} {user}>{coding}</PlainTextSelection>'
                )
            parts.append("</TextSource>")
        parts.append("</Sources></Project>")
        archive.writestr("project.qde", "".join(parts).encode())
    return path
