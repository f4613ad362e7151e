"""Work that begins is written without folding: whatever is here already, whatever order it comes in, the tables are the same."""

from __future__ import annotations

import hashlib
import json
import marshal
import random
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.changes.canonical import canonical
from reviewer.services.coding import highlights
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import project_lookup
from reviewer.store.file.packed import body_of
from reviewer.store.team import arriving, births, taking
from reviewer.store.team.births import Born, born_of
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.properties.full_count import miscounted

CLOCK = ("ms", "counter")
TEXT = "Relief came within hours. Nobody knows what a year of it does.\n"


@pytest.fixture
def bodies(a_project: Callable[[], ProjectBuilder], tmp_path: Path) -> list[bytes]:
    """The records of two laptops on which people tagged, told, changed their minds, took back, and met without knowing."""
    work = a_project().with_coder(BEN, "Ben").with_source(TEXT).with_code("Risks").with_code("Time")
    project, risks, time = work.project, work.code("Risks"), work.code("Time")
    for words, coder in (("hours", ANNA), ("a year", BEN), ("Nobody", ANNA), ("Relief", BEN)):
        work.coded(words, "Risks", coder=coder)
        one = work.highlight
        highlights.write_memo(project=project, target_kind="highlight", target=one, text=f"On {words}.", coder=coder)
        highlights.tag_highlight(project=project, highlight=one, codes=[time], coder=coder)
        highlights.untag_highlight(project=project, highlight=one, code=risks, coder=coder)
    other = work.coded("knows").highlight
    copy = tmp_path / "copy.review"
    shutil.copy(project.path, copy)
    laptop = projects.open_project(path=copy)
    for each, text in ((project, "Here."), (laptop, "There.")):
        highlights.write_memo(project=each, target_kind="highlight", target=other, text=text, coder=ANNA)
        highlights.tag_highlight(project=each, highlight=other, codes=[risks], coder=ANNA)
    highlights.write_memo(project=laptop, target_kind="highlight", target=one, text="Still used.", coder=ANNA)
    highlights.delete_highlights(project=project, ids=[one], coder=BEN)
    work.coded("does", "Risks")
    undo.undo(project=project, coder=ANNA)
    laptop.close()
    project.close()
    kept = _bodies(copy) | _bodies(project.path)
    forged = next(body for body in kept if b'"quote":"a year"' in body)
    data = json.loads(forged.replace(b'"quote":"a year"', b'"quote":"a yarn"'))
    data["changes"] = [data["changes"][0] | {"id": "9" * 32}]
    return [*sorted(kept), canonical(data)]


def _bodies(path: Path) -> set[bytes]:
    with closing(sqlite3.connect(path)) as file:
        return {body_of(body) for (body,) in file.execute("SELECT body FROM changeset")}


def test_records_in_any_order_come_to_one_state(
    bodies: list[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = tmp_path / "base.review"
    projects.create_project(path=base, coder_name="Cora", coder="c" * 32).close()
    with closing(sqlite3.connect(base)) as file, file:
        file.execute("UPDATE fact SET value = 0")  # It was made after what it will be brought.
    chance = random.Random(15)
    text = [(hashlib.sha256(TEXT.encode()).hexdigest(), TEXT.encode())]
    digests: set[str] = set()
    latest = max(tuple(json.loads(body)["clock"]) for body in bodies)
    born: list[Born] = []
    advance = births.advance

    def counted(connection: sqlite3.Connection, added: Sequence[tuple[int, Born]], kinds: births.ByKind) -> None:
        born.extend(each for _, each in added)
        advance(connection, added, kinds)

    monkeypatch.setattr(births, "advance", counted)
    for number in range(20):
        path = tmp_path / f"{number}.review"
        shutil.copy(base, path)
        project = projects.open_project(path=path)
        if number % 2:
            project.mend(arriving.add_texts, text)
        monkeypatch.setattr(taking, "_ROWS_A_BATCH", chance.choice((1, 3, 1_000)))
        order = chance.sample(bodies, len(bodies))
        while order:
            some, order = order[:5], order[5:]
            project.take_over(arriving.take_in, arriving.validated(some), ANNA)
        project.mend(arriving.add_texts, text)
        # A check folds the whole log and compares.
        assert checks.check(project=project).fine
        assert miscounted(project) == []
        digests.add(project_lookup.digest(project=project))
        project.close()
        with closing(sqlite3.connect(path)) as file:
            noted = tuple(
                file.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()[0] for name in CLOCK
            )
        assert noted == latest
    assert len(digests) == 1
    assert len(born) > 100


def test_what_is_born_is_told_whole(bodies: list[bytes]) -> None:
    records = [came.record for came in arriving.validated(bodies)]
    found = [born for record in records if (born := born_of(record))]
    assert len(found) > 10
    assert [Born(*marshal.loads(marshal.dumps(tuple(born)))) for born in found] == found
    assert all(not any(change.do != "create" for change in record.changes) for record in records if born_of(record))
