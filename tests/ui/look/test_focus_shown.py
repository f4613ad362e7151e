"""Where Tab comes to: the focus is seen at each control (WCAG 2.2, 2.4.7 and 1.4.11), measured in pixels, and each can be hit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.eyes import contrast
from tests.ui.look.targets import too_small
from tests.ui.look.test_window_width import WORKSPACES
from tests.ui.pages.two_texts import opened_trial
from tests.ui.pages.window import WindowPage
from tests.ui.test_accessibility import controls, name_of
from ui.look.theme import Look
from ui.widgets.notice import Notice
from ui.widgets.rows.painted import row_ground

LEAST = 3.0
"""How far what changes stands out from what was there."""
ENOUGH = 20
"""Pixels that change so: less than a ring around the smallest control, and less than a caret in a text."""


def stops(window: WindowPage) -> Iterator[tuple[str, QWidget]]:
    """Every control that Tab comes to in some workspace, once."""
    main, known = window.app.window, set[QWidget]()
    for place in (*WORKSPACES, "consensus", "rounds"):
        window.app.navigator.go(place)
        if place == "read":
            main.read.find_in_text()
            window.app.navigator.inspect("source", window.app.navigator.source)
        window.settle()
        if not main.isActiveWindow():
            main.activateWindow()
            window.qtbot.waitUntil(main.isActiveWindow)
        for control in controls(main):
            if control not in known and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                known.add(control)
                yield place, control


def picture(control: QWidget) -> QImage:
    """A control as it is seen in the window."""
    window = control.window()
    area = control.rect()
    area.moveTopLeft(control.mapTo(window, area.topLeft()))
    return window.grab(area & window.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)


@cache
def far_apart(one: bytes, other: bytes) -> bool:
    """Whether two colours, as blue, green, red and nothing, stand out from each other."""
    first, second = (f"#{colour[2]:02x}{colour[1]:02x}{colour[0]:02x}" for colour in (one, other))
    return contrast(first, second) >= LEAST


def changed(before: QImage, after: QImage) -> int:
    """How many pixels are now of a colour that stands out from the one before."""
    found, width = 0, before.width() * 4
    for row in range(before.height()):
        one, other = (bytes(image.constScanLine(row))[:width] for image in (before, after))
        if one != other:
            found += sum(
                far_apart(one[at : at + 4], other[at : at + 4])
                for at in range(0, width, 4)
                if one[at : at + 4] != other[at : at + 4]
            )
    return found


def test_the_focus_is_seen_at_every_control_and_each_can_be_hit(window: WindowPage, tmp_path: Path) -> None:
    opened_trial(window, tmp_path)
    foot, top = window.app.window.status_line.coder, window.app.window.top_bar.field
    unseen, small, here = list[str](), list[str](), ""
    for place, control in stops(window):
        if place != here:
            here = place
            small += too_small(window.app.window)
        # What is scrolled away comes into view with the focus.
        control.setFocus(Qt.FocusReason.TabFocusReason)
        (top if control is foot else foot).setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        before = picture(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert control.hasFocus()
        if changed(before, picture(control)) < ENOUGH:
            unseen.append(f"{place}: {type(control).__name__} “{name_of(control)}”")
    assert unseen == []
    assert small == []


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_chosen_row_stands_out_from_the_others(qapp: QApplication, name: str) -> None:
    Look(name).prepare()
    rows = []
    for state in (QStyle.StateFlag.State_Enabled, QStyle.StateFlag.State_Selected):
        row = QImage(200, 26, QImage.Format.Format_RGB32)
        row.fill(QApplication.palette().color(QPalette.ColorRole.Window))
        option = QStyleOptionViewItem()
        option.palette, option.state = QApplication.palette(), state
        painter = QPainter(row)
        row_ground(painter, option, QRectF(row.rect()))
        painter.end()
        rows.append(row)
    assert changed(*rows) >= ENOUGH


def test_a_notice_gives_way_to_what_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(600, 400)
    notice, top, foot = Notice(window), QLineEdit(window), QLineEdit(window)
    foot.setGeometry(290, 330, 20, 10)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    top.setFocus()
    notice.tell("Three highlights were moved to the new text.")
    assert notice.geometry().contains(foot.geometry())
    top.clearFocus()
    top.setFocus()
    assert notice.isVisible()
    foot.setFocus()
    assert not notice.isVisible()
