"""Pages of PDFs: places from text to page and back on real files, and how fast the view of pages answers.

Real files are those below the folder that `REVIEWER_PDFS` names, at most 40, chosen by a hash of their names; without it only
the speed is measured, on a made PDF of 500 pages.
"""

from __future__ import annotations

import hashlib
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks._making import Figure, figure
from benchmarks.reader import CODES, Stopwatch, make_highlights
from reviewer.errors import ImportRefused
from reviewer.importers import GivenFile, read_given
from reviewer.model.sources import page_map_file
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.page_map import PageMap
from reviewer.pages.drawing import Drawer
from tests.importers.pdf_maker import make_pdf
from ui.reader import PageView, Reader, ReaderHighlight

_FILES, _PLACES, _PAGES = 40, 1_000, 500


def run() -> Iterator[Figure]:
    """The figures of real files, then those of speed."""
    yield from _places()
    yield from _speed()


def real_files() -> list[Path]:
    """Some PDFs that nobody here wrote."""
    folder = os.environ.get("REVIEWER_PDFS")
    found = Path(folder).rglob("*.pdf") if folder else []
    return sorted(found, key=lambda path: hashlib.sha256(path.name.encode()).hexdigest())[:_FILES]


def _places() -> Iterator[Figure]:
    """For each file 1,000 random characters: the middle of the box of each, and which character is found there."""
    chance = random.Random(7)
    same = elsewhere = unplaced = unplaced_words = files = pages = characters = room = 0
    for path in real_files():
        try:
            read = read_given(GivenFile(path.name, path.read_bytes()))
        except ImportRefused:
            continue
        if read.pages is None:
            continue
        files, pages, characters = files + 1, pages + len(read.pages), characters + len(read.text)
        room += len(page_map_file.packed(read.pages))
        for _ in range(_PLACES):
            offset = chance.randrange(len(read.text))
            place = read.pages.place(offset)
            if place is None:
                unplaced += 1
                unplaced_words += not read.text[offset].isspace()
                continue
            found = read.pages.pages[place[0]].character_at(*place[1].middle)
            same, elsewhere = same + (found == offset), elsewhere + (found != offset)
    if not files:
        return
    yield figure(f"{files} real files of {pages} pages: the same character", same, "", 0)
    yield figure("another character", elsewhere, "", 0)
    yield figure("without a place on the page, such as a line end", unplaced, "", 0)
    yield figure("of these letters and signs", unplaced_words, "", 0)
    yield figure("the map, bytes a character", room / characters, "B", 0)


def _speed() -> Iterator[Figure]:
    application = QApplication.instance() or QApplication([])
    assert application is not None
    row = "Relief came within hours of the first dose and it lasted for a week in most"
    content = make_pdf([[(72.0, 770.0 - 13 * at, 11.0, row) for at in range(50)] for _ in range(_PAGES)])
    read = read_given(GivenFile("book.pdf", content))
    assert read.pages is not None
    body = page_map_file.packed(read.pages)
    drawer = Drawer()
    yield figure("start of the process, while the text is read", _ms(drawer.warm_up), "ms", 0)
    # The window starts it with the first PDF that is read, long before its pages are asked for.
    time.sleep(1)
    yield figure("first page of 500", _first(drawer, content), "ms", 100)
    yield figure("first page of the next file", _first(drawer, content), "ms", 100)
    yield figure(
        "map of 500 pages opened", _ms(lambda: page_map_file.unpacked(body, len(read.text)).page_of(9)), "ms", 300
    )
    reader, view = _view(read)
    watch = Stopwatch(reader)
    view.viewport().installEventFilter(watch)
    bar = view.verticalScrollBar()
    _draw_all(view, drawer)
    yield figure(
        "scroll by rows over drawn pages, p95", watch.p95(lambda at: bar.setValue(40 * (at % 40 + 1))), "ms", 16
    )

    def tag(at: int) -> None:
        start = 40 * at
        reader.update_highlights([ReaderHighlight(f"new{at}", start, start + 60, ("c1",), "0", "Coder 0")])

    yield figure("tag to repaint, 5,000 highlights, p95", watch.p95(tag), "ms", 16)
    yield figure("memory of pictures after 500 pages", _scrolled(view, drawer), "MB", 97)
    drawer.close()


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _first(drawer: Drawer, content: bytes) -> float:
    def work() -> None:
        drawer.open(content)
        drawer.draw(0, 900)

    return _ms(work)


def _view(read: ImportedSource) -> tuple[Reader, PageView]:
    reader = Reader()
    reader.set_document(
        source_id="a",
        title="",
        subtitle="",
        text=read.text,
        highlights=make_highlights(len(read.text), 5_000, random.Random(3)),
        codes=CODES,
    )
    view = PageView(reader)
    view.resize(1_100, 800)
    view.picture_wanted.connect(lambda page, width: wanted.append((page, width)))
    view.show()
    view.set_pages(read.pages or PageMap(()))
    QCoreApplication.processEvents()
    return reader, view


wanted: list[tuple[int, int]] = []


def _draw_all(view: PageView, drawer: Drawer) -> None:
    """Give the view what it wants until it wants nothing more."""
    while wanted:
        page, width = wanted.pop()
        drawn = drawer.draw(page, width)
        image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
        view.take(page, image.copy(), width)
    QCoreApplication.processEvents()


def _scrolled(view: PageView, drawer: Drawer) -> float:
    for page in range(0, _PAGES, 2):
        view.go_to_page(page)
        _draw_all(view, drawer)
    return view.picture_bytes / 1_000_000
