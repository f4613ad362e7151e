"""Light, dark and high contrast: what follows the system, and whether everything can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from tests.eyes import contrast
from tests.ui.pages.window import WindowPage
from ui.look.theme import Look, Theme, load_theme, reader_theme
from ui.widgets.rows.painted import mixed, muted
from ui.workspaces.consensus.dialogs import AlikeDialog

THEMES = ("light", "dark", "contrast")
GROUNDS = ("window", "panel", "card", "field", "accent_soft")


def system(scheme: Qt.ColorScheme) -> None:
    """The system says that it is light or dark from now on."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def ratio(theme: Theme, role: str, ground: str) -> float:
    return contrast(getattr(theme, role), getattr(theme, ground))


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_role_can_be_read_on_every_ground(name: str, ground: str) -> None:
    theme = load_theme(name)
    least = 6.0 if name == "contrast" else 4.5
    for role in ("text", "muted", "accent", "warning", "danger", "good"):
        assert ratio(theme, role, ground) >= least, role


@pytest.mark.parametrize("name", THEMES)
def test_text_on_coloured_grounds_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for role, ground in (("on_accent", "accent"), ("warning", "warning_soft"), ("text", "chip"), ("muted", "chip")):
        assert ratio(theme, role, ground) >= 4.5, role


@pytest.mark.parametrize("name", THEMES)
def test_edges_of_fields_and_the_ring_of_the_focus_stand_out_from_all_around_them(name: str) -> None:
    theme = load_theme(name)
    for ground in ("window", "panel", "card", "field"):
        for role in ("edge", "accent", "muted"):
            assert ratio(theme, role, ground) >= 3.0, (role, ground)
    # The second pixel of the ring stands where the field's own ground was, and on a filled button it is a line within.
    assert ratio(theme, "accent", "accent_soft") >= 3.0
    assert ratio(theme, "on_accent", "accent") >= 3.0


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("share", [0.05, 0.08])
def test_secondary_text_can_be_read_on_badges_and_under_the_pointer(
    qapp: QApplication, name: str, share: float
) -> None:
    Look(name).prepare()
    palette = QGuiApplication.palette()
    assert contrast(muted(palette).name(), mixed(palette, share).name()) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_reading_pane_can_be_read(name: str) -> None:
    pane = reader_theme(load_theme(name))
    for ground in (pane.background, pane.selection, pane.find, pane.find_current, pane.current_tint):
        assert contrast(pane.text, ground) >= (7.0 if name == "contrast" else 4.5)
    for ground in (pane.background, pane.current_tint):
        assert contrast(pane.muted, ground) >= 4.5
    # The numbers of paragraphs are text too.
    assert contrast(pane.faint, pane.background) >= 4.5
    for mark in (pane.focus, pane.untagged):
        assert contrast(mark, pane.background) >= 3.0


def test_high_contrast_is_black_on_white_with_strong_borders(qapp: QApplication) -> None:
    theme = load_theme("contrast")
    pane = Look("contrast").reader_theme()
    assert (pane.text, pane.background) == ("#000000", "#ffffff")
    for line in (theme.line, theme.line_strong, pane.rule, pane.selection_border):
        assert contrast(line, "#ffffff") >= 7.0


def test_follows_the_system_until_something_is_chosen(qapp: QApplication, qtbot) -> None:
    look = Look("system")
    with qtbot.waitSignal(look.changed):
        system(Qt.ColorScheme.Dark)
    assert look.theme.name == "dark"
    with qtbot.waitSignal(look.changed):
        system(Qt.ColorScheme.Light)
    assert look.theme.name == "light"
    look.choose("contrast")
    system(Qt.ColorScheme.Dark)
    assert look.theme.name == "contrast"


def test_follows_a_system_that_wants_high_contrast(qapp: QApplication, qtbot) -> None:
    look = Look("system")
    wish = QGuiApplication.styleHints().accessibility().contrastPreferenceChanged
    with qtbot.waitSignal(look.changed):
        wish.emit(Qt.ContrastPreference.HighContrast)
    assert look.theme.name == "contrast"
    system(Qt.ColorScheme.Dark)
    assert look.theme.name == "contrast"
    wish.emit(Qt.ContrastPreference.NoPreference)
    assert look.theme.name == "dark"


def test_the_window_and_its_reading_pane_change_together(window: WindowPage) -> None:
    window.make_project()
    window.do("theme_dark")
    dark = load_theme("dark")
    assert window.reader.widget.grab().toImage().pixelColor(3, 3) == dark.colour("window")
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window) == dark.colour("panel")
    window.do("theme_contrast")
    assert window.reader.widget.grab().toImage().pixelColor(3, 3) == QColor("#ffffff")
    assert window.app.settings.theme == "contrast"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_unchecked_box_can_be_seen_and_told_from_a_checked_one(qapp, qtbot, name: str, kind: type) -> None:
    Look(name).apply()
    panel = QWidget()
    panel.setProperty("role", "panel")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = kind("", panel)
    QVBoxLayout(panel).addWidget(box)
    qtbot.addWidget(panel)
    panel.show()
    ground = load_theme(name).panel
    unchecked = _colours(box)
    assert max(contrast(colour, ground) for colour in unchecked) >= 3.0
    box.setChecked(True)
    assert len(_colours(box) - unchecked) > 2


def _colours(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", THEMES)
def test_the_hint_in_an_empty_field_can_be_read(qapp, qtbot, name: str) -> None:
    Look(name).apply()
    field = QLineEdit()
    field.setPlaceholderText("▇▇▇▇")
    qtbot.addWidget(field)
    field.show()
    theme = load_theme(name)
    assert max(contrast(colour, theme.field) for colour in _colours(field)) >= 4.5
    assert theme.muted in _colours(field)


def test_digits_stand_as_far_from_the_edge_of_their_field_as_words(qapp: QApplication, qtbot) -> None:
    Look("light").apply()
    dialog = AlikeDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    field, digits = dialog.threshold, dialog.threshold.lineEdit().geometry()
    # What the style sheet gives to every field: one pixel of border, eight of padding.
    assert (digits.left(), field.width() - 1 - digits.right()) == (9, 9)
    assert digits.width() >= field.fontMetrics().horizontalAdvance("100 %")


def test_one_of_several_is_round_and_one_alone_is_square_with_large_text_too(qapp: QApplication, qtbot) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        Look("light").apply()
        corners = []
        for kind, part in (
            (QRadioButton, QStyle.SubElement.SE_RadioButtonIndicator),
            (QCheckBox, QStyle.SubElement.SE_CheckBoxIndicator),
        ):
            box = kind("")
            box.setChecked(True)
            qtbot.addWidget(box)
            box.resize(80, 80)
            box.show()
            option = QStyleOptionButton()
            box.initStyleOption(option)
            place = box.style().subElementRect(part, option, box)
            # A tenth of the side from the corner: outside a circle, inside a square.
            image, inset = box.grab().toImage(), place.width() // 10
            corners.append(image.pixelColor(place.left() + inset, place.top() + inset))
        accent, ground = load_theme("light").colour("accent"), load_theme("light").colour("panel")
        assert corners == [ground, accent]
    finally:
        qapp.setFont(usual)
