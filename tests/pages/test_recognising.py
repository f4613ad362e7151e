"""Text read off scans and pictures: the words, where they stand, turned pages, and files made to break programs."""

from __future__ import annotations

import struct
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTransform
from PySide6.QtWidgets import QApplication

from reviewer.errors import Cancelled, ImportRefused, UsageError
from reviewer.importers import GivenFile, read_given
from reviewer.model.sources.imported import ImportedSource
from reviewer.pages.recognising import tesseract
from reviewer.pages.recognising.layering import with_text
from reviewer.pages.recognising.pictures import NoPicture, is_picture, sizes_of
from reviewer.progress import Progress

WORDS = "Calm waters\n\nRelief came within hours for forty people.\n\nThe bladder may suffer."
DOTS, WIDE, HIGH = 150, 1240, 1754
LEFT, TOP, LETTER = 120, 150, 36
"""Where the text of the page begins, and how high it is, in pixels."""


@pytest.fixture(scope="module")
def page() -> QImage:
    assert QApplication.instance() or QApplication([])
    image = QImage(WIDE, HIGH, QImage.Format.Format_Grayscale8)
    image.fill(255)
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    painter = QPainter(image)
    font = QFont("Source Serif Pro")
    font.setPixelSize(LETTER)
    painter.setFont(font)
    painter.drawText(QRect(LEFT, TOP, 1000, 1400), Qt.TextFlag.TextWordWrap, WORDS)
    painter.end()
    return image


def scan(page: QImage, path: Path, pages: int = 1) -> bytes:
    writer = QPdfWriter(str(path))
    way = QPageLayout.Orientation.Portrait if page.width() < page.height() else QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(DOTS)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), page)
    painter.end()
    return path.read_bytes()


def read(name: str, data: bytes) -> ImportedSource:
    return read_given(GivenFile(f"{name}.pdf", with_text(name, data, ["eng"], Progress())))


def shown_box(source: ImportedSource, word: str) -> tuple[float, float, float, float]:
    """Where a word stands on the page as it is shown: left and top, right and bottom, as shares of the page."""
    assert source.pages is not None
    start = source.text.index(word)
    frame = source.pages.pages[0].frame
    ((_, box),) = list(source.pages.boxes(start, start + len(word)))
    width, height = frame.right - frame.left, frame.top - frame.bottom
    x = sorted(((box.left - frame.left) / width, (box.right - frame.left) / width))
    y = sorted(((box.bottom - frame.bottom) / height, (box.top - frame.bottom) / height))
    if frame.turn == 90:
        x, y = y, [1 - x[1], 1 - x[0]]
    return x[0], 1 - y[1], x[1], 1 - y[0]


def in_place(source: ImportedSource) -> bool:
    """Whether the first word stands where it was painted, within half a letter."""
    left, top, right, bottom = shown_box(source, "Calm")
    near = LETTER / 2 / WIDE
    return (
        abs(left - LEFT / WIDE) < near
        and TOP / HIGH - near < top < bottom < (TOP + 1.5 * LETTER) / HIGH
        and left < right < (LEFT + 4 * LETTER) / WIDE
    )


def test_a_scanned_pdf_gets_its_text_under_it(page: QImage, tmp_path: Path) -> None:
    data = scan(page, tmp_path / "scan.pdf", 2)
    with pytest.raises(ImportRefused, match="only scanned pictures") as refused:
        read_given(GivenFile("scan.pdf", data))
    assert refused.value.remedy == "ocr"
    source = read("scan", data)
    assert source.text.split() == 2 * WORDS.split()
    assert source.page_starts == (0, source.text.rindex("Calm"))
    assert in_place(source)
    # The pages are those of before, with a little more beside them.
    assert len(data) < len(with_text("scan", data, ["eng"], Progress())) < len(data) + 40_000


def test_a_page_that_is_turned_when_it_is_shown(page: QImage, tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(scan(page.transformed(QTransform().rotate(-90)), tmp_path / "turned.pdf"))
    document[0].set_rotation(90)
    document.save(str(tmp_path / "shown.pdf"))
    source = read("turned", (tmp_path / "shown.pdf").read_bytes())
    assert source.text.split() == WORDS.split()
    assert in_place(source)


@pytest.mark.parametrize("kind", ["png", "jpg", "tiff", "webp"])
def test_pictures(page: QImage, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"page.{kind}"
    assert page.save(str(path), quality=90)
    data = path.read_bytes()
    assert is_picture(data)
    assert sizes_of(data) == [(WIDE, HIGH)]
    source = read("page", data)
    assert source.text.split() == WORDS.split()
    assert in_place(source)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\0\0\0\0" + b"x" * 40


def tiff(*entries: tuple[int, int], following: int = 0) -> bytes:
    body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + struct.pack("<I", following)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (png(100_000, 100_000), "100,000 × 100,000 pixels"),
        (png(40_000, 10), "40,000 × 10 pixels"),
        (png(0, 10), "damaged picture"),
        (png(10, 10), "could not be read by tesseract"),
        (b"\xff\xd8\xff\xe0\0\x01" * 9, "damaged picture"),
        (b"\xff\xd8\xff", "damaged picture"),
        (tiff((256, 90_000), (257, 90_000)), "90,000 × 90,000 pixels"),
        (tiff((256, 9), (257, 9), following=8), "damaged picture"),
        (tiff(), "damaged picture"),
        (b"RIFF\0\0\0\0WEBPVP8X" + b"\xff" * 20, "pixels, more than can be read"),
        (b"RIFF\0\0\0\0WEBPxxxx", "damaged picture"),
        (b"%PDF-1.7 broken", "could not be read by tesseract"),
    ],
    ids=range(12),
)
def test_a_file_of_an_enemy_is_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(ImportRefused, match=sentence):
        with_text("bad", data, ["eng"], Progress())


def test_what_is_no_picture() -> None:
    assert not is_picture(b"%PDF-1.7")
    assert not is_picture(b"RIFF\0\0\0\0WAVE")
    with pytest.raises(NoPicture):
        sizes_of(b"II*\0\xff\xff\xff\xff")


def test_reading_can_be_stopped_and_leaves_nothing(
    page: QImage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "own"))
    progress = Progress(lambda label, done, _: progress.stop() if done == 1 else None)
    with pytest.raises(Cancelled):
        with_text("scan", scan(page, tmp_path / "scan.pdf", 2), ["eng"], progress)
    assert list((tmp_path / "own").iterdir()) == []


def test_a_language_or_the_program_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"no language “xyz” here; installed are: .*eng"):
        with_text("a", png(9, 9), ["xyz"], Progress())
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tesseract, "_PLACES", ())
    with pytest.raises(tesseract.NotInstalled, match="install it"):
        with_text("a", png(9, 9), ["eng"], Progress())
