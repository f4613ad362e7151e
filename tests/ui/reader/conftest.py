"""A reading pane on screen, and a page that speaks of passages instead of pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from ui.reader import Reader, ReaderCode, ReaderHighlight

CODES = {
    "onset": ReaderCode("onset", "Rapid onset", "Benefits/Rapid onset", "#4fa36b"),
    "risk": ReaderCode("risk", "Long-term unknown", "Risks/Long-term unknown", "#d9776c"),
    "nmda": ReaderCode("nmda", "NMDA / glutamate", "Mechanism/NMDA / glutamate", "#5b8ccc"),
}

TEXT = (
    "Ketamine works as an NMDA receptor antagonist. Mood improvement has been reported within hours.\n"
    "\n"
    "A nasal spray form received approval in many countries. Repeated sessions may prolong relief, although "
    "maintenance strategies vary and long-term effects are not settled.\n"
    "Monitoring remains essential."
)


class Page:
    """What a reviewer does and sees."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def open(self, text: str = TEXT, highlights: list[ReaderHighlight] = []) -> None:  # noqa: B006
        self.reader.set_document(
            source_id="s", title="Overview", subtitle="Forum post", text=text, highlights=highlights, codes=CODES
        )

    def span(self, quote: str) -> tuple[int, int]:
        start = self.reader.text().index(quote)
        return (start, start + len(quote))

    def mark(self, name: str, quote: str, *codes: str, coder: str = "A", memo: bool = False) -> ReaderHighlight:
        start, end = self.span(quote)
        return ReaderHighlight(name, start, end, codes, coder, f"Coder {coder}", memo)

    def show(self, *highlights: ReaderHighlight) -> None:
        self.reader.set_highlights(highlights)

    def point(self, quote: str, at: float = 0.5) -> QPoint:
        """A point on a quote that stands in one row."""
        box = self.reader.passage_rect(*self.span(quote))
        return QPoint(round(box.left() + box.width() * at), box.center().y())

    def before(self, quote: str) -> QPoint:
        """The point just before the first character of a quote."""
        start = self.span(quote)[0]
        box = self.reader.passage_rect(start, start + 1)
        return QPoint(box.left() + 1, box.center().y())

    def after(self, quote: str) -> QPoint:
        """The point just after the last character of a quote."""
        end = self.span(quote)[1]
        box = self.reader.passage_rect(end - 1, end)
        return QPoint(box.right(), box.center().y())

    def grip(self, *, at_start: bool) -> QPoint:
        """The middle of a round grip of the current highlight."""
        return next(box.center().toPoint() for box, first in self.reader.grips() if first is at_start)

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.reader.viewport(), Qt.MouseButton.LeftButton, modifiers, point)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        *,
        drop: bool = True,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        view = self.reader.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, held, start)
        for point in ((start + end) / 2, end):
            self.move(point, held)
        if drop:
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, end)

    def move(self, point: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Move with the left button down."""
        view, button = self.reader.viewport(), Qt.MouseButton.LeftButton
        at = QPointF(point)
        event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, button, held)
        QApplication.sendEvent(view, event)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.reader, key, held)

    def type(self, keys: str) -> None:
        """Keys by name, as `Ctrl+Shift+Right`."""
        *held, name = keys.split("+")
        names = {"Ctrl": "ControlModifier", "Shift": "ShiftModifier", "Alt": "AltModifier"}
        self.press(getattr(Qt.Key, f"Key_{name}"), *(getattr(Qt.KeyboardModifier, names[one]) for one in held))

    def colours(self, quote: str) -> set[str]:
        """All colours to be seen in the box of a quote and the row's space below it."""
        box = self.reader.passage_rect(*self.span(quote)).adjusted(1, 1, -1, 7)
        image = self.reader.viewport().grab(box).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    def ground(self, quote: str) -> str:
        """The colour behind a quote: the one most of its upper rows of pixels show."""
        box = self.reader.passage_rect(*self.span(quote))
        image = self.reader.viewport().grab(box.adjusted(2, 2, -2, -2)).toImage()
        seen = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        return max(set(seen), key=seen.count)

    def hue_of(self, quote: str) -> int:
        """The hue behind a quote, 0 to 359; -1 for white and grey."""
        return QColor(self.ground(quote)).hue()

    def tooltip(self, point: QPoint) -> str:
        """What a hovering pointer is told, as markup."""
        view = self.reader.viewport()
        QToolTip.hideText()
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
        return QToolTip.text()

    def margin_rows(self, colour: str) -> list[int]:
        """Heights in the margin at which a code's colour is to be seen."""
        view = self.reader.viewport()
        image = view.grab().toImage()
        wanted = QColor(colour)
        edge = self.margin_edge()
        return [
            y for y in range(image.height()) if any(image.pixelColor(x, y) == wanted for x in range(edge, edge + 20))
        ]

    def margin_edge(self) -> int:
        """Where the margin begins: at the only full line from top to bottom."""
        image = self.reader.viewport().grab().toImage()
        for x in range(image.width() // 2, image.width()):
            seen = {image.pixelColor(x, y).name() for y in range(0, image.height(), 7)}
            if len(seen) == 1 and seen != {"#ffffff"}:
                return x
        return image.width()


@pytest.fixture
def page(qtbot) -> Page:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 700)
    reader.set_font("DejaVu Serif", 17, 1.65)
    with qtbot.waitExposed(reader):
        reader.show()
    reader.setFocus()
    page = Page(reader)
    page.open()
    return page
