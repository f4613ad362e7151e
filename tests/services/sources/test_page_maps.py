"""Maps of pages beside the texts: kept with an import, made anew, merged and purged; never in log or digest."""

from __future__ import annotations

import shutil
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.model.sources.page_boxes import packed as packed_boxes
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.page_map_file import packed, unpacked
from reviewer.model.sources.structure import Structure
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import import_sources, purge, structures
from reviewer.services.team import merge
from tests.builder import ANNA
from tests.importers.pdf_maker import make_pdf

PAGES = make_pdf([[(72, 700, 24, "A Trial")], [(72, 700, 11, "Relief came within hours.")]])


@pytest.fixture
def two(a_project, tmp_path):
    """One project twice, the second with the map, the first as a version wrote it that knew nothing of maps; the source."""
    builder = a_project()
    (tmp_path / "trial.pdf").write_bytes(PAGES)
    report = import_sources.import_files(project=builder.project, paths=[tmp_path / "trial.pdf"], coder=ANNA)
    path, other = builder.project.path, tmp_path / "other.review"
    builder.project.close()
    shutil.copy(path, other)
    change(path, "DELETE FROM structure WHERE extractor GLOB 'pages *'")
    return path, other, report.items[0].source


def change(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql, values)


def map_in(path: Path, source: str) -> PageMap | None:
    with closing(projects.open_project(path=path)) as project:
        return structures.pages_of(project=project, source=source)


def test_an_import_keeps_the_map_beside_the_structure(two):
    _, path, source = two
    pages = map_in(path, source)
    assert pages is not None
    assert [page.start for page in pages.pages] == [0, 9]
    with closing(projects.open_project(path=path)) as project:
        assert [part.kind for part in structures.structure_of(project=project, source=source).parts] == ["heading"]
        assert structures.lacking(project=project) == []


def test_an_older_import_gets_it_from_its_original(two):
    path, other, source = two
    assert map_in(path, source) is None
    with closing(projects.open_project(path=path)) as project:
        before = project_lookup.digest(project=project)
        assert structures.renew(project=project).made == 1
        assert structures.renew(project=project).made == 0
        assert project_lookup.digest(project=project) == before
    assert map_in(path, source) == map_in(other, source)


def test_a_merge_brings_the_map_of_a_text_that_is_here(two):
    path, other, source = two
    with closing(projects.open_project(path=path)) as project:
        before = project_lookup.digest(project=project)
        merge.merge_files(project=project, paths=[other])
        assert project_lookup.digest(project=project) == before
    assert map_in(path, source) == map_in(other, source)


def crafted(*rows: object, boxes: bytes = b"") -> bytes:
    import json

    head = zlib.compress(json.dumps(list(rows)).encode())
    return len(head).to_bytes(4, "big") + head + boxes


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xff\xff\xff", crafted(), crafted([0, 0, 9, 9, 0, 0, 99, 0]), crafted([0, 0, 9, 9, 45, 0, 0, 0]),
     crafted([0, 0, 0, 0, 0, 0, 0, 0]), crafted([0, 0, 1e30, 9, 0, 0, 0, 0]), crafted([0, 0, 9, 9, 0, 0, 4, 5], boxes=b"wrong"),
     crafted([0, 0, 9, 9, 0, 0, 4, 12], boxes=zlib.compress(b"x" * 1_000_000)[:12]), crafted([0, 0, 9, 9, 0, 0, 0, -4]),
     crafted([0, 0, 9, 9, 0, 3, 2, 0]), crafted("page"), crafted([0, 0, 9, 9, 0, 0, 0, 0], boxes=b"more")],
)  # fmt: skip
def test_the_map_of_an_enemy_does_not_come_in(two, body):
    path, other, source = two
    change(other, "UPDATE structure SET body = ? WHERE extractor GLOB 'pages *'", body)
    with closing(projects.open_project(path=path)) as project:
        merge.merge_files(project=project, paths=[other])
    assert map_in(path, source) is None
    with closing(projects.open_project(path=other)) as project:
        assert structures.structure_of(project=project, source=source) != Structure()


def test_a_purge_takes_it_along(two):
    _, path, source = two
    with closing(projects.open_project(path=path)) as project:
        title = source_lookup.source_with(project=project, identifier=source).title
        purge.purge_source(project=project, source=source, confirm=title, coder=ANNA)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM structure").fetchone() == (0,)


def test_boxes_of_an_enemy_that_lead_far_away_are_none(two):
    _, path, source = two
    pages = map_in(path, source)
    assert pages is not None
    first = pages.pages[0]
    huge = (2**31 - 1).to_bytes(4, "little")
    count = first.end - first.start
    body = packed(pages)
    assert unpacked(body, 99, whole=True) == pages
    away = zlib.compress(huge * (4 * count))
    whole = crafted([0, 0, 9, 9, 0, 0, count, len(away)], boxes=away)
    (page,) = unpacked(whole, 99, whole=True).pages
    assert {page.box(at) for at in range(count)} == {None}
    assert page.place_at(1, 1) == 0


def test_packed_boxes_are_as_the_format_says():
    """Worked out by hand from docs/file-format.md: one character at (1, 2) to (3, 5), one without, one at (3, 2) to (4, 5)."""
    from array import array

    plain = zlib.decompress(packed_boxes(array("i", [10, 20, 30, 50, 0, 0, 0, 0, 30, 20, 40, 50])))
    numbers = [int.from_bytes(plain[at : at + 4], "little", signed=True) for at in range(0, len(plain), 4)]
    assert numbers == [10, 0, 0, 20, 0, 10, 20, 0, 0, 30, 0, 0]
