"""Codes dragged from the codebook."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ui.reader import CODES_MIME

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(page, point: QPoint, mime: str = CODES_MIME, payload: str = "nmda\nrisk") -> tuple[list[tuple], bool]:
    data = QMimeData()
    data.setData(mime, payload.encode())
    told: list[tuple] = []
    page.reader.code_dropped.connect(lambda *args: told.append(args))
    view = page.reader.viewport()
    enter = QDragEnterEvent(point, COPY, data, LEFT, NONE)
    QApplication.sendEvent(view, enter)
    if enter.isAccepted():
        QApplication.sendEvent(view, QDragMoveEvent(point, COPY, data, LEFT, NONE))
        QApplication.sendEvent(view, QDropEvent(QPointF(point), COPY, data, LEFT, NONE))
    return told, enter.isAccepted()


def test_on_the_selection(page) -> None:
    page.show(page.mark("h", "NMDA receptor antagonist", "nmda"))
    page.reader.set_selection(*page.span("receptor"))
    told, _ = drop(page, page.point("receptor"))
    assert told == [("nmda", *page.span("receptor")), ("risk", *page.span("receptor"))]


def test_on_a_highlight(page) -> None:
    page.show(page.mark("h", "NMDA receptor antagonist", "nmda"))
    told, _ = drop(page, page.point("receptor"), payload="risk")
    assert told == [("risk", *page.span("NMDA receptor antagonist"))]


def test_on_plain_text_takes_the_sentence(page) -> None:
    told, _ = drop(page, page.point("spray"), payload="risk")
    assert told == [("risk", *page.span("A nasal spray form received approval in many countries."))]


def test_other_things_are_refused(page) -> None:
    told, taken = drop(page, page.point("spray"), mime="text/plain")
    assert told == []
    assert not taken
