"""Damage to the file itself: bits that flip, pages that go, ends that are cut off; and what the check and the repair make of it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reviewer.errors import DamagedProject, ReviewerError
from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, repair
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.store.log import digests
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.faults.verdict import Tally, room
from tests.kept import bodies

PAGE = 4096
Harm = Callable[[bytearray, random.Random], None]


def a_library(path: Path, *, tags: int = 120) -> Project:
    """A project with texts from 100 bytes to 60 kB, two coders, and a record for each tag."""
    builder = ProjectBuilder(path).with_coder(BEN, "Ben").with_code("Risks").with_code("Benefits/Rapid")
    for number, size in enumerate((1, 5, 30, 120, 500)):
        lines = "".join(
            f"Passage {number}.{line}: some felt better within hours, others did not.\n" for line in range(size)
        )
        builder.with_source(lines, title=f"Source {number}")
        for line in range(min(size, tags * size // 656 + 1)):
            codes = ("Risks",) if line % 3 else ("Risks", "Benefits/Rapid")
            builder.coded(
                f"{number}.{line}:", *codes, coder=BEN if line % 2 else ANNA, memo=f"Note {line} " * (line % 9)
            )
    return builder.project


def zero_a_page(image: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(image) // PAGE)
    image[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def cut_off(image: bytearray, chance: random.Random) -> None:
    del image[chance.randrange(PAGE, len(image)) :]


def destroy(share: float) -> Harm:
    """Random bytes in this share of all pages, at least one."""

    def harm(image: bytearray, chance: random.Random) -> None:
        pages = len(image) // PAGE
        for page in chance.sample(range(pages), max(1, int(pages * share))):
            image[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)

    return harm


HARMS: dict[str, Harm] = {
    "a page of zeros": zero_a_page,
    "cut off anywhere": cut_off,
    "1% of pages destroyed": destroy(0.01),
    "10% of pages destroyed": destroy(0.1),
    "50% of pages destroyed": destroy(0.5),
}


@dataclass
class Rate:
    """How many records and texts a repair brought back, of how many there were."""

    records: int = 0
    of_records: int = 0
    texts: int = 0
    of_texts: int = 0

    def in_words(self) -> str:
        return f"records {self.records / self.of_records:.1%}, texts {self.texts / self.of_texts:.1%}"


def content_of(path: Path) -> tuple[dict[bytes, bytes], dict[str, bytes]]:
    """All records and texts, read with plain SQLite."""
    with sqlite3.connect(path) as other:
        records = dict(bodies(other))
        texts = dict(other.execute("SELECT sha256, content FROM text"))
    other.close()
    return records, texts


def repair_after(name: str, *, rounds: int, seed: int = 0) -> tuple[Tally, Rate]:
    """Harm copies of a project and repair each. Lost is what still stood whole in the file and was not saved."""
    tally, rate, chance = Tally(f"repair: {name}"), Rate(), random.Random(f"{name}{seed}")
    with room() as folder:
        a_library(folder / "whole.review").close()
        whole = (folder / "whole.review").read_bytes()
        records, texts = content_of(folder / "whole.review")
        for number in range(rounds):
            image = bytearray(whole)
            HARMS[name](image, chance)
            harmed, out = folder / f"{number}.review", folder / f"{number} out.review"
            harmed.write_bytes(image)
            tally.injected += 1
            saved, saved_texts = _repaired(harmed, out, tally)
            stood = {key for key, body in records.items() if key + body in image}
            if stood - saved.keys():
                tally.loses(f"round {number}: {len(stood - saved.keys())} whole records were not saved")
            rate.records += len(records.keys() & saved.keys())
            rate.of_records += len(records)
            rate.texts += len(texts.keys() & saved_texts.keys())
            rate.of_texts += len(texts)
    return tally, rate


def _repaired(harmed: Path, out: Path, tally: Tally) -> tuple[dict[bytes, bytes], dict[str, bytes]]:
    """What the repaired project holds; nothing where the repair says that it found nothing."""
    try:
        repair.repair(path=harmed, out=out)
    except DamagedProject:
        return {}, {}
    project = projects.open_project(path=out)
    if checks.check(project=project).fine:
        tally.opened += 1
    else:
        tally.loses(f"{harmed.name}: the repaired project is damaged")
    project.close()
    return content_of(out)


def shown(project: Project) -> dict[str, object]:
    """What a user gets to see and to take out: codebook, sources with texts, excerpts."""
    found: dict[str, object] = {"codes": [(code.path, code.colour) for code in project.codebook]}
    for source in source_lookup.list_sources(project=project):
        found[source.title] = project.text(source.sha256)
    found["excerpts"] = [
        (each.quote, each.memo, each.coder, tuple(each.codes)) for each in excerpts.list_excerpts(project=project)
    ]
    return found


def flip_bits(*, every: int, seed: int = 0) -> Tally:
    """Flip one bit in every `every`-th byte: refused, told, found by the check, or nothing that is kept has changed."""
    tally, chance = Tally("one bit flipped, anywhere in the file"), random.Random(seed)
    with room() as folder:
        project = a_library(folder / "whole.review", tags=30)
        truth, wanted = shown(project), project.read(digests.projected_digest)
        project.close()
        whole = (folder / "whole.review").read_bytes()
        path = folder / "flipped.review"
        for offset in range(chance.randrange(every), len(whole), every):
            image = bytearray(whole)
            image[offset] ^= 1 << chance.randrange(8)
            path.write_bytes(image)
            tally.injected += 1
            try:
                project = projects.open_project(path=path, read_only=True)
            except ReviewerError:
                continue
            try:
                if checks.check(project=project).fine:
                    tally.opened += 1
                    if project.read(digests.projected_digest) != wanted or shown(project) != truth:
                        tally.loses(f"the flip at {offset} is shown as truth")
            except ReviewerError as error:
                tally.loses(f"the flip at {offset}: {error}")
            finally:
                project.close()
    return tally
