"""Pictures and scans without a text as sources: known by their files, drawn, marked, and given a text later."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reviewer import cli
from reviewer.errors import UsageError
from reviewer.model.coding.highlight import Highlight
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.source import Source
from reviewer.pages.drawing import Drawer, NotDrawn
from reviewer.pages.recognising.pictures import turn_of
from reviewer.services.coding import codes, regions
from reviewer.services.evidence import excerpts
from reviewer.services.evidence.cut_outs import CutOuts
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import import_sources, purge, scans, structures
from reviewer.services.sources.pages import open_pages
from reviewer.services.team import merge
from reviewer.services.team.team_export import Choice, share_project
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.pages.test_recognising import WORDS, page, png, scan

__all__ = ["page"]
# Red at the upper left, green at the upper right, blue below; with a field of black.
FIELD = QRectF(100, 50, 40, 20)
MIDDLE = Box(100, 30, 140, 50)


def picture(colour: str = "red") -> QImage:
    made = QImage(200, 100, QImage.Format.Format_RGB32)
    made.fill(QColor("blue"))
    painter = QPainter(made)
    painter.fillRect(QRectF(0, 0, 100, 50), QColor(colour))
    painter.fillRect(QRectF(100, 0, 100, 50), QColor("lime"))
    painter.fillRect(FIELD, QColor("black"))
    painter.end()
    return made


def saved(image: QImage, kind: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 95)
    return bytes(buffer.data().data())


class Desk:
    def __init__(self, built: ProjectBuilder, folder: Path) -> None:
        self.built, self.project, self.folder = built, built.project, folder

    def bring(self, name: str, content: bytes) -> import_sources.ImportedItem:
        (self.folder / name).write_bytes(content)
        report = import_sources.import_files(project=self.project, paths=[self.folder / name], coder=ANNA)
        return report.items[0]

    def source(self, identifier: str) -> Source:
        return source_lookup.source_with(project=self.project, identifier=identifier)

    def mark(self, source: str, box: Box = MIDDLE) -> Highlight:
        code = codes.code_at(project=self.project, path="Risks").id
        regions.mark_region(project=self.project, source=source, page=1, box=box, coder=ANNA, codes=[code])
        return highlight_lookup.highlights_of(project=self.project, source=source)[-1]


@pytest.fixture
def desk(a_project, tmp_path) -> Desk:
    return Desk(a_project().with_themes().with_coder(BEN, "Ben"), tmp_path)


@pytest.mark.parametrize("kind", ["png", "jpg", "tiff", "webp"])
def test_a_picture_comes_in_with_its_page_is_drawn_and_marked_in_pixels(desk, kind):
    item = desk.bring(f"picture.{kind}", saved(picture(), kind.upper()))
    assert (item.outcome, item.title, item.remedy) == ("added", "picture", "ocr")
    source = desk.source(item.source)
    assert (source.characters, source.original_kept, source.file_name) == (0, True, f"picture.{kind}")
    drawer = Drawer()
    opened = open_pages(project=desk.project, source=item.source, drawer=drawer)
    assert [page.frame.size for page in opened.pages.pages] == [(200, 100)]
    drawn = drawer.draw(0, 100)
    drawer.close()
    assert (drawn.width, drawn.height) == (100, 50)
    blue, green, red = (drawn.pixels[(10 * 100 + 10) * 4 + channel] for channel in range(3))
    assert (red > 200, green < 60, blue < 60) == (True, True, True)
    # The field of black stands 50 pixels from above, so from 30 to 50 from below.
    one = desk.mark(item.source)
    assert (one.start, one.end, one.region.page) == (0, 0, 1)
    with CutOuts(desk.project) as cuts:
        cut = cuts.of(one.region)
    inside = QImage.fromData(cut.png)
    assert all(inside.pixelColor(x, inside.height() // 2).value() < 70 for x in range(6, inside.width() - 6))
    assert checks.check(project=desk.project).fine
    assert not structures.lacking(project=desk.project)


def test_two_pictures_are_two_sources_and_one_picture_is_one_on_two_laptops(desk, tmp_path, a_project):
    first, second = desk.bring("a.png", saved(picture())), desk.bring("b.png", saved(picture("yellow")))
    assert first.source != second.source
    assert desk.bring("again.png", saved(picture())).outcome == "already there"
    other = Desk(ProjectBuilder(tmp_path / "other.review").with_themes(), tmp_path)
    assert other.bring("named otherwise.png", saved(picture())).source == first.source
    other.mark(first.source)
    other.project.close()
    merge.merge_files(project=desk.project, paths=[tmp_path / "other.review"], coder=ANNA)
    assert project_lookup.list_conflicts(project=desk.project) == []
    assert len(source_lookup.list_sources(project=desk.project)) == 2
    assert len(highlight_lookup.highlights_of(project=desk.project, source=first.source)) == 1
    assert checks.check(project=desk.project).fine


def test_an_undone_import_comes_again(desk):
    first = desk.bring("a.png", saved(picture()))
    undo.undo(project=desk.project, coder=ANNA)
    assert source_lookup.list_sources(project=desk.project) == []
    again = desk.bring("a.png", saved(picture()))
    assert (again.outcome, again.source) == ("added", first.source)


def test_a_purged_picture_goes_with_its_regions_and_leaves_the_other(desk):
    first, second = desk.bring("a.png", saved(picture())), desk.bring("b.png", saved(picture("yellow")))
    desk.mark(first.source)
    kept = desk.mark(second.source)
    purge.purge_source(project=desk.project, source=first.source, confirm="a", coder=ANNA)
    assert [source.id for source in source_lookup.list_sources(project=desk.project)] == [second.source]
    assert [one.id for one in highlight_lookup.highlights_of(project=desk.project, source=second.source)] == [kept.id]
    refused = desk.bring("a.png", saved(picture()))
    assert (refused.outcome, "purged" in refused.reason) == ("refused", True)
    assert checks.check(project=desk.project).fine
    purge.purge_source(project=desk.project, source=second.source, confirm="b", coder=ANNA)
    assert desk.bring("c.png", saved(picture("white"))).outcome == "added"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("huge.png", png(100_000, 100_000), "100,000 × 100,000 pixels"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIH", "damaged picture"),
        ("nothing.png", png(0, 0), "damaged picture"),
        ("cut.jpg", b"\xff\xd8\xff\xe0\0\x10JF", "damaged picture"),
    ],
)
def test_what_is_no_picture_is_refused_before_it_is_decoded(desk, name, content, words):
    item = desk.bring(name, content)
    assert item.outcome == "refused"
    assert words in item.reason


def test_a_picture_whose_pixels_are_damaged_says_so_where_it_is_drawn(desk):
    item = desk.bring("broken.png", png(300, 200))
    assert item.outcome == "added"
    drawer = Drawer()
    opened = open_pages(project=desk.project, source=item.source, drawer=drawer)
    if opened.trouble is None:
        with pytest.raises(NotDrawn) as refused:
            drawer.draw(0, 100)
        assert refused.value.problem == "damaged"
    drawer.close()
    # A region can be marked all the same, and has no picture.
    one = desk.mark(item.source)
    with CutOuts(desk.project) as cuts:
        assert cuts.of(one.region) is None


def turned(content: bytes, orientation: int) -> bytes:
    """A JPEG with a note of the camera on how it was held."""
    tags = struct.pack("<HHHIHH", 1, 274, 3, 1, orientation, 0) + b"\0\0\0\0"
    exif = b"Exif\0\0II*\0\x08\0\0\0" + tags
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]


@pytest.mark.parametrize(("orientation", "turn"), [(1, 0), (3, 180), (6, 90), (8, 270), (99, 0)])
def test_a_picture_is_shown_as_the_camera_was_held(desk, orientation, turn):
    content = turned(saved(picture(), "JPG"), orientation)
    assert turn_of(content) == turn
    item = desk.bring("photo.jpg", content)
    drawer = Drawer()
    opened = open_pages(project=desk.project, source=item.source, drawer=drawer)
    frame = opened.pages.pages[0].frame
    assert frame.size == ((100, 200) if turn in (90, 270) else (200, 100))
    drawn = drawer.draw(0, int(frame.size[0]))
    drawer.close()
    # The middle of the black field, as it is seen.
    seen = frame.seen(Box(119, 39, 121, 41))
    at = (int(seen.bottom) * drawn.width + int(seen.left)) * 4
    assert max(drawn.pixels[at : at + 3]) < 60


def test_a_scan_comes_in_with_its_pages_and_gets_its_text_later_under_its_regions(desk, page, tmp_path):
    item = desk.bring("scan.pdf", scan(page, tmp_path / "made.pdf", 2))
    assert (item.outcome, item.remedy) == ("added", "ocr")
    one = desk.mark(item.source, Box(20, 20, 90, 90))
    before = desk.source(item.source)
    scans.read_text_of_pages(project=desk.project, source=item.source, languages=["eng"], coder=ANNA)
    now = desk.source(item.source)
    text = highlight_lookup.text_of(project=desk.project, source=item.source).text
    assert text.split() == 2 * WORDS.split()
    assert (now.original, now.title) == (before.original, before.title)
    (kept,) = highlight_lookup.highlights_of(project=desk.project, source=item.source)
    assert (kept.id, kept.region) == (one.id, one.region)
    # Below all words of the first page, and so at its end or the beginning of the next.
    assert 0 < kept.start <= len(text)
    assert checks.check(project=desk.project).fine
    with pytest.raises(UsageError, match="a text already"):
        scans.read_text_of_pages(project=desk.project, source=item.source, languages=["eng"], coder=ANNA)
    undo.undo(project=desk.project, coder=ANNA)
    assert desk.source(item.source).characters == 0


def test_the_text_of_a_picture_stands_on_it_in_pixels(desk, page):
    item = desk.bring("page.png", saved(page))
    report = scans.import_scans(project=desk.project, paths=[desk.folder / "page.png"], languages=["eng"], coder=ANNA)
    assert [(each.outcome, each.source) for each in report.items] == [("attached", item.source)]
    text = highlight_lookup.text_of(project=desk.project, source=item.source).text
    pages = structures.pages_of(project=desk.project, source=item.source)
    assert pages.pages[0].frame.size == (page.width(), page.height())
    start = text.index("Calm")
    ((_, box),) = list(pages.boxes(start, start + len("Calm")))
    # Where the word was painted there is ink, and none around it.
    dark = [
        (x, y)
        for x in range(round(box.left), round(box.right))
        for y in range(page.height() - round(box.top), page.height() - round(box.bottom))
        if page.pixelColor(x, y).value() < 128
    ]
    assert len(dark) > 50
    assert max(x for x, _ in dark) - min(x for x, _ in dark) > 0.8 * box.width
    assert not structures.lacking(project=desk.project)


def test_a_shared_copy_brings_pages_and_a_pseudonymised_one_regions(desk, tmp_path):
    other = Desk(ProjectBuilder(tmp_path / "other.review").with_themes(), tmp_path)
    items = [other.bring("x.png", saved(picture())), other.bring("y.png", saved(picture("yellow")))]
    other.mark(items[0].source)
    share_project(project=other.project, path=tmp_path / "shared.review", choice=Choice())
    other.project.close()
    merge.merge_files(project=desk.project, paths=[tmp_path / "shared.review"], coder=ANNA)
    drawer = Drawer()
    for item in items:
        assert open_pages(project=desk.project, source=item.source, drawer=drawer).trouble is None
    drawer.close()
    (one,) = highlight_lookup.highlights_of(project=desk.project, source=items[0].source)
    with CutOuts(desk.project) as cuts:
        assert cuts.of(one.region) is not None
    private = Choice(pseudonymous=True, names=tmp_path / "names.csv")
    share_project(project=desk.project, path=tmp_path / "private.review", choice=private)
    copy = projects.open_project(path=tmp_path / "private.review")
    assert len(source_lookup.list_sources(project=copy)) == 2
    assert [each.words for each in excerpts.list_excerpts(project=copy)] == ["[Figure, p. 1]"]
    assert checks.check(project=copy).fine
    copy.close()


def test_a_copy_without_originals_keeps_regions_of_pictures(desk, tmp_path):
    item = desk.bring("a.png", saved(picture()))
    desk.mark(item.source)
    share_project(project=desk.project, path=tmp_path / "bare.review", choice=Choice(originals=False, mine=ANNA))
    bare = projects.open_project(path=tmp_path / "bare.review")
    (one,) = highlight_lookup.highlights_of(project=bare, source=item.source)
    with CutOuts(bare) as cuts:
        assert cuts.of(one.region) is None
    assert checks.check(project=bare).fine
    bare.close()


def test_the_command_line_gives_a_picture_that_is_there_its_text(desk, page, capsys):
    item = desk.bring("page.png", saved(page))
    path = desk.project.path
    desk.project.close()
    assert cli.run.main(["import", str(path), str(desk.folder / "page.png"), "--ocr", "eng", "--coder", "Anna"]) == 0
    assert "attached" in capsys.readouterr().out
    assert cli.run.main(["text", str(path), "--source", item.source]) == 0
    assert capsys.readouterr().out.split() == WORDS.split()
