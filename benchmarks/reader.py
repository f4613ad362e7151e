"""How fast the reading pane answers: p95 in milliseconds beside the budget, and the ratio to an empty repaint."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._making import Figure, figure
from ui.reader import Reader, ReaderCode, ReaderHighlight

PROSE = """ketamine works as an nmda receptor antagonist that acts on glutamate the system behind the ability of
the brain to adapt mood improvement has been reported within hours of a single infusion in people whose depression did
not respond to other drugs a nasal spray form received approval under supervision repeated sessions may prolong relief"""
WORDS = PROSE.split()
COLOURS = ("#4fa36b", "#d9776c", "#5b8ccc", "#a274c4", "#d9a13c", "#3fa7a0")
CODES = {f"c{i}": ReaderCode(f"c{i}", f"Code {i}", f"Theme/Code {i}", colour) for i, colour in enumerate(COLOURS)}


def make_text(size: int, chance: random.Random, *, paragraphs: bool = True) -> str:
    """About `size` characters of made-up sentences."""
    parts: list[str] = []
    length = 0
    while length < size:
        sentences = [" ".join(chance.choices(WORDS, k=chance.randint(8, 24))).capitalize() for _ in range(4)]
        parts.append(". ".join(sentences) + ".")
        length += len(parts[-1]) + 1
    return ("\n" if paragraphs else " ").join(parts)


def make_highlights(length: int, count: int, chance: random.Random) -> list[ReaderHighlight]:
    """Highlights of 40 to 420 characters anywhere in a text, with one or two codes, by three coders."""
    highlights = []
    for number in range(count):
        start = chance.randrange(length - 500)
        codes = tuple(chance.sample(sorted(CODES), chance.choice((1, 1, 2))))
        coder = str(number % 3)
        highlights.append(
            ReaderHighlight(f"h{number}", start, start + chance.randint(40, 420), codes, coder, f"Coder {coder}")
        )
    return highlights


class Stopwatch(QObject):
    """Times a step together with the repaint that follows it."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self.paints = 0
        reader.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (a name of Qt)
        """Count the repaints."""
        self.paints += event.type() == QEvent.Type.Paint
        return False

    def p95(self, step: Callable[[int], object], times: int = 60) -> float:
        """The 95th percentile of `times` runs, in ms."""
        taken = []
        for number in range(times):
            QCoreApplication.processEvents()
            before = self.paints
            started = time.perf_counter()
            step(number)
            QCoreApplication.processEvents()
            taken.append((time.perf_counter() - started) * 1000)
            # Without its repaint a step would look faster than anybody sees it.
            if self.paints == before:
                raise RuntimeError(f"step {number} was not painted")
        return sorted(taken)[int(0.95 * len(taken))]


def _pane() -> Reader:
    reader = Reader()
    reader.resize(900, 800)
    reader.set_font("DejaVu Serif", 17, 1.65)
    reader.show()
    QCoreApplication.processEvents()
    return reader


def _measure(label: str, text: str, highlights: list[ReaderHighlight], open_budget: float) -> list[Figure]:
    chance = random.Random(11)
    reader = _pane()
    watch = Stopwatch(reader)
    floor = watch.p95(lambda _: reader.viewport().update())

    def opened(_: int) -> None:
        reader.set_document(
            source_id="s", title="A text", subtitle=label, text=text, highlights=highlights, codes=CODES
        )

    def tag(number: int) -> None:
        start = _in_view(reader) + chance.randint(0, 600)
        reader.update_highlights([ReaderHighlight(f"n{number}", start, start + 120, ("c1",), "0", "Coder 0")])

    bar = reader.verticalScrollBar()
    # Opening a large text eight times takes long enough.
    timings: list[tuple[str, float, float]] = [("open to first paint", watch.p95(opened, 8), open_budget)]
    timings.append(("repaint, whole view", watch.p95(lambda _: reader.viewport().update()), 16))
    timings.append(("scroll a page", watch.p95(lambda _: bar.setValue(bar.value() + bar.pageStep())), 16))
    timings.append(("jump anywhere", watch.p95(lambda _: bar.setValue(chance.randrange(max(1, bar.maximum())))), 16))
    timings.append(("tag to repaint", watch.p95(tag), 16))
    timings.append(("remove to repaint", watch.p95(lambda number: reader.update_highlights([], [f"n{number}"])), 16))
    timings.append(("hide a code", watch.p95(lambda number: reader.set_hidden(_some(number), frozenset()), 20), 50))
    timings.append(("caret down", watch.p95(lambda _: QTest.keyClick(reader, Qt.Key.Key_Down)), 16))
    timings.append(("extend a selection by mouse", _drag(reader, watch), 16))
    reader.close()
    reader.deleteLater()
    return [figure(f"{label}: {name}", value, "ms", budget, floor) for name, value, budget in timings]


def _some(number: int) -> frozenset[str]:
    return frozenset({f"c{number % 6}"}) if number % 2 else frozenset()


def _in_view(reader: Reader) -> int:
    return reader.offset_at(QPoint(200, 100))


def _drag(reader: Reader, watch: Stopwatch) -> float:
    view = reader.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 120))
    value = watch.p95(lambda number: QTest.mouseMove(view, QPoint(150 + number * 137 % 300, 140 + number * 113 % 600)))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    return value


def run() -> list[Figure]:
    """All figures of the reading pane."""
    _app = QApplication.instance() or QApplication(sys.argv[:1])
    chance = random.Random(7)
    figures: list[Figure] = []
    for label, size, count, budget in (
        ("1 MB, 5,000", 1_000_000, 5_000, 150),
        ("10 MB, 20,000", 10_000_000, 20_000, 500),
    ):
        text = make_text(size, chance)
        figures += _measure(label, text, make_highlights(len(text), count, chance), budget)
    text = make_text(1_000_000, chance, paragraphs=False)
    figures += _measure("one paragraph of 1 MB, 5,000", text, make_highlights(len(text), 5_000, chance), 150)
    return figures
