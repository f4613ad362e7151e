"""Pictures of regions in what is exported: cut out at the right place, told in words, and missed in a sentence."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from PySide6.QtGui import QImage

from reviewer.model.sources.page_box import Box
from reviewer.services.coding import codes, regions
from reviewer.services.evidence import export, summary_files, verify
from reviewer.services.evidence.cut_outs import CutOuts
from reviewer.services.project import projects
from reviewer.services.sources import import_sources
from reviewer.services.team import team_export
from reviewer.services.team.team_export import Choice
from reviewer.store.reads import highlights as reads_highlights
from tests.builder import ANNA, ProjectBuilder
from tests.importers.pdf_maker import make_pdf

# A large H stands in the middle of the region, 40 points high, and nothing else on the page.
PAGES = [[(100.0, 500.0, 40.0, "H")]]
FIGURE = Box(80.0, 480.0, 160.0, 560.0)


@pytest.fixture
def marked(a_project, tmp_path) -> ProjectBuilder:
    built: ProjectBuilder = a_project().with_themes()
    (tmp_path / "paper.pdf").write_bytes(make_pdf(PAGES))
    report = import_sources.import_files(project=built.project, paths=[tmp_path / "paper.pdf"], coder=ANNA)
    code = codes.code_at(project=built.project, path="Risks").id
    for box, memo in ((FIGURE, "A letter & <more>"), (Box(300, 100, 400, 200), "")):
        regions.mark_region(
            project=built.project, source=report.items[0].source, page=1, box=box, coder=ANNA, codes=[code], memo=memo
        )
    return built


def ink(png: bytes) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is dark, as shares of the picture's sides."""
    picture = QImage.fromData(png)
    width, height = picture.width(), picture.height()
    dark = [(x, y) for y in range(height) for x in range(width) if picture.pixelColor(x, y).value() < 128]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs) / width, min(ys) / height, max(xs) / width, max(ys) / height


def test_a_region_is_cut_out_of_its_page(marked):
    region = next(
        one.region for one in marked.project.read(reads_highlights.all_highlights, marked.project.codebook) if one.memo
    )
    with CutOuts(marked.project) as cuts:
        cut = cuts.of(region)
    assert (cut.width, cut.height) == pytest.approx((80, 80))
    left, top, right, bottom = ink(cut.png)
    # Helvetica's H: from 77 to 645 thousandths across, 718 high; it stands at 100, 500 in a box that begins at 80, 480.
    assert left == pytest.approx((100 + 0.077 * 40 - 80) / 80, abs=0.03)
    assert right == pytest.approx((100 + 0.645 * 40 - 80) / 80, abs=0.03)
    assert bottom == pytest.approx(1 - 20 / 80, abs=0.03)
    assert top == pytest.approx(1 - (20 + 0.718 * 40) / 80, abs=0.03)


def exported(project: projects.Project, path: Path) -> bytes:
    export.export_excerpts(project=project, path=path, overwrite=True)
    return path.read_bytes()


def test_a_page_a_document_and_markdown_tell_a_region(marked, tmp_path):
    page = exported(marked.project, tmp_path / "out.html").decode()
    found = re.findall(r'<img class="cut" src="data:image/png;base64,([^"]+)"[^>]* alt="([^"]*)"', page)
    assert [alt for _, alt in found] == ["A letter &amp; &lt;more&gt;", "Figure, p. 1"]
    assert ink(base64.b64decode(found[0][0]))[0] > 0.2
    written = exported(marked.project, tmp_path / "out.docx")
    document = Document(io.BytesIO(written))
    assert len(document.inline_shapes) == 2
    assert document.inline_shapes[0].width.pt == pytest.approx(80, abs=0.1)
    body = zipfile.ZipFile(io.BytesIO(written)).read("word/document.xml").decode()
    assert 'descr="A letter &amp; &lt;more&gt;"' in body
    told = exported(marked.project, tmp_path / "out.md").decode()
    assert r"> \[Figure, p. 1\]" in told.replace("p\\.", "p.")
    assert "box 80" in told.replace("\\", "")


def test_a_summary_shows_regions_in_every_format_and_is_verified(marked, tmp_path):
    counts = {}
    for ending in ("html", "docx", "pdf", "md"):
        path = tmp_path / f"summary.{ending}"
        summary_files.export_summary(project=marked.project, path=path)
        done = verify.verify_summary(project=marked.project, path=path)
        assert {verdict.state for verdict in done.verdicts} == {"holds"}, ending
        counts[ending] = path.read_bytes()
    one = next(
        one.id for one in marked.project.read(reads_highlights.all_highlights, marked.project.codebook) if one.memo
    )
    regions.move_region(project=marked.project, highlight=one, box=Box(81, 480, 160, 560), coder=ANNA)
    done = verify.verify_summary(project=marked.project, path=tmp_path / "summary.html")
    assert [v.why for v in done.verdicts if v.kind == "quote" and v.state == "changed"] == [
        "the region is p. 1 · box 81.0, 480.0 to 160.0, 560.0 now"
    ]
    assert counts["html"].count(b'<img class="cut"') >= 2
    assert len(Document(tmp_path / "summary.docx").inline_shapes) >= 2
    document = pypdfium2.PdfDocument(counts["pdf"])
    pictures = [each for page in document for each in page.get_objects(max_depth=8) if each.type == 3]
    document.close()
    assert len(pictures) >= 2
    assert b"Figure, p" in counts["md"]


def test_where_the_file_is_not_there_a_sentence_says_so(marked, tmp_path):
    path = tmp_path / "bare.review"
    team_export.share_project(project=marked.project, path=path, choice=Choice(originals=False))
    bare = projects.open_project(path=path)
    page = exported(bare, tmp_path / "out.html").decode()
    assert "<img" not in page
    assert page.count("[Figure, p. 1] (Its page cannot be shown") == 2
    assert len(Document(io.BytesIO(exported(bare, tmp_path / "out.docx"))).inline_shapes) == 0
    summary_files.export_summary(project=bare, path=tmp_path / "summary.pdf")
    bare.close()


def test_a_file_without_regions_is_written_without_a_drawing_process(a_project, tmp_path, monkeypatch):
    built = a_project().with_themes().with_source("Some people felt better.").coded("felt better", "Risks")

    def never(*_: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr("reviewer.services.evidence.cut_outs.Drawer", never)
    assert b"felt better" in exported(built.project, tmp_path / "out.html")
