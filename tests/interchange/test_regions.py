"""Regions of pages and pictures go out as REFI-QDA, and come back as they were."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

from lxml import etree

from reviewer.model.coding.highlight import Highlight
from reviewer.model.sources.page_box import Box
from reviewer.services.coding import regions
from reviewer.services.exchange.exporting import export_project
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder
from tests.importers.pdf_maker import make_pdf
from tests.interchange.refi_file import element, guid, qde, qdpx

SPACE = "{urn:QDA-XML:project:1.0}"
PAGES = [[(72.0, 700.0, 12.0, "Relief came within hours.")], [(72.0, 700.0, 12.0, "It did not last.")]]


def a_picture(width: int = 40, height: int = 30) -> bytes:
    """A grey PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def found(project: Project) -> set[tuple[str, int, tuple[int, ...], int, str]]:
    """Title, page, edges, number of codes and memo of each region."""
    return {
        (
            source.title,
            each.region.page,
            tuple(each.region.values()["box"]),
            len(each.codes),
            "".join(memo.text for memo in highlight_lookup.memos(project=project, target=each.id)),
        )
        for source in source_lookup.list_sources(project=project)
        for each in all_of(project, source.id)
        if each.region is not None
    }


def all_of(project: Project, source: str) -> list[Highlight]:
    return highlight_lookup.highlights_of(project=project, source=source)


def test_regions_come_back_on_their_pages(tmp_path: Path) -> None:
    work = ProjectBuilder(tmp_path / "work.review").with_code("Figure")
    project = work.project
    (tmp_path / "paper.pdf").write_bytes(make_pdf(PAGES))
    (tmp_path / "photo.png").write_bytes(a_picture())
    paper = import_sources.import_files(project=project, paths=[tmp_path / "paper.pdf"], coder=ANNA).items[0].source
    photo = import_sources.import_files(project=project, paths=[tmp_path / "photo.png"], coder=ANNA).items[0].source
    code = work.code("Figure")
    box, other = Box(72, 400, 300, 600), Box(5, 4, 20, 25)
    regions.mark_region(project=project, source=paper, page=2, box=box, coder=ANNA, codes=[code], memo="a curve")
    regions.mark_region(project=project, source=photo, page=1, box=other, coder=ANNA)
    before = found(project)
    assert {(page, edges) for _, page, edges, _, _ in before} == {(2, (720, 4000, 3000, 6000)), (1, (50, 40, 200, 250))}
    report = export_project(project=project, path=tmp_path / "out.qdpx")
    assert [each.what for each in report.not_held] == []
    with zipfile.ZipFile(tmp_path / "out.qdpx") as archive:
        root: Any = etree.fromstring(archive.read("project.qde"))
    (on_page,) = root.iter(SPACE + "PDFSelection")
    corners = [on_page.get(name) for name in ("page", "firstX", "firstY", "secondX", "secondY")]
    assert corners == ["1", "72", "600", "300", "400"]  # Pages from 0, the upper left corner first.
    (on_picture,) = root.iter(SPACE + "PictureSelection")
    assert [on_picture.get(name) for name in ("firstX", "firstY", "secondX", "secondY")] == ["5", "5", "20", "26"]
    again = ProjectBuilder(tmp_path / "again.review")
    assert import_project(project=again.project, path=tmp_path / "out.qdpx", coder=ANNA).not_taken == ()
    assert found(again.project) == before
    assert checks.check(project=again.project).fine
    digest = project_lookup.digest(project=project)
    assert not any(import_project(project=project, path=tmp_path / "out.qdpx", coder=ANNA).taken.values())
    assert project_lookup.digest(project=project) == digest
    again.project.close()
    project.close()


def test_odd_regions_are_listed(tmp_path: Path) -> None:
    def region(number: int, *edges: object, page: object = 0) -> str:
        x, y, other_x, other_y = edges
        return element(
            "PDFSelection",
            element("Description", text=f"region {number}"),
            guid=guid(number, 4), page=page, firstX=x, firstY=y, secondX=other_x, secondY=other_y,
        )  # fmt: skip

    edges = (
        region(1, 72, 600, 300, 400),
        region(2, 5, 5, 5, 5),
        region(3, 1e9, 0, 2, 3),
        region(4, 1, 2, 3, 4, page=-1),
    )
    source = element("Sources", element("PDFSource", *edges, guid=guid(1, 3), name="Paper", path="internal://p.pdf"))
    path = qdpx(tmp_path / "p.qdpx", qde(source), {"sources/p.pdf": make_pdf(PAGES)})
    work = ProjectBuilder(tmp_path / "work.review")
    report = import_project(project=work.project, path=path, coder=ANNA)
    assert [(page, edges, memo) for _, page, edges, _, memo in found(work.project)] == [
        (1, (720, 4000, 3000, 6000), "region 1")
    ]
    assert sorted(each.what for each in report.not_taken) == ["region", "selection", "selection"]
    assert checks.check(project=work.project).fine
    work.project.close()
