"""On a Mac keys are called as they are written there, and none is one that macOS keeps."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from tests.ui.pages.window import WindowPage
from ui.look import language
from ui.look.mac_keys import key_here, words_here

ROOT = Path(__file__).parents[3]
# https://support.apple.com/102650: Ctrl stands for Cmd and Meta for Control, as Qt calls them.
KEPT = [
    "Ctrl+H", "Ctrl+Alt+H", "Ctrl+Space", "Ctrl+Alt+Esc", "Ctrl+Meta+F", "Ctrl+Meta+Q", "Ctrl+Shift+Q", "Ctrl+Tab",
    "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+6", "Ctrl+F5", "Ctrl+Alt+F5", "Ctrl+Alt+D", "Ctrl+`",
    "Meta+Up", "Meta+Down", "Meta+Left", "Meta+Right", "Ctrl+Alt+8",
]  # fmt: skip


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    monkeypatch.setattr(sys, "platform", "darwin")
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("words", "on_a_mac"),
    [
        # Apple's order of the signs is Control, Option, Shift, Command.
        ("Ctrl+Shift+R marks a region", "⇧⌘R marks a region"),
        ("Strg+K führt mit Strg+Umschalt+R", "⌘K führt mit ⇧⌘R"),
        ("Ctrl+Mayús+R", "⇧⌘R"),
        ("↵ tag   Ctrl+↵ new code   Shift+↵ highlight only   Esc close", "↵ tag   ⌘↵ new code   ⇧↵ highlight only   Esc close"),
        ("Ctrl ↵ search", "⌘↵ search"),
        ("Alt+Shift+→ / ←", "⌥⇧→ / ←"),
        ("1–9, Alt+1–9", "1–9, ⌥1–9"),
        ("In pixels. Ctrl++ and Ctrl+- change it", "In pixels. ⌘+ and ⌘- change it"),
        ("Ctrl and a click goes there", "⌘ and a click goes there"),
        ("Copy the title\tCtrl+C", "Copy the title\t⌘C"),
        ("Control groups; an alternative; a shift in mood", "Control groups; an alternative; a shift in mood"),
    ],
)  # fmt: skip
def test_words_that_name_keys(monkeypatch: pytest.MonkeyPatch, words: str, on_a_mac: str) -> None:
    assert words_here(words) == words
    monkeypatch.setattr(sys, "platform", "win32")
    assert words_here(words) == words
    monkeypatch.setattr(sys, "platform", "darwin")
    assert words_here(words) == on_a_mac


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_no_sentence_of_the_window_names_a_key_that_a_mac_has_not(mac: QApplication, code: str) -> None:
    language.install(mac, code)
    sentences = [
        (context.findtext("name") or "", each.findtext("source") or "")
        for context in etree.parse(str(ROOT / "resources" / "translations" / "reviewer_de.ts")).iter("context")
        if context.findtext("name") != "QShortcut"  # By these Qt reads the keys of the settings.
        for each in context.iter("message")
    ]
    said = {source: QCoreApplication.translate(context, source) for context, source in sentences}
    assert len(said) > 1_000
    assert [
        words for words in said.values() if re.search(r"\b(Ctrl|Strg)\b|\b(Alt|Shift|Umschalt|Mayús)\+", words)
    ] == []
    signs = [words for words in said.values() if "⌘" in words]
    assert len(signs) > 10
    # What names no key is in the language of the window as ever.
    assert "⌘" not in QCoreApplication.translate("QShortcut", "Ctrl")
    own = {"en": "&New project…", "de": "&Neues Projekt…", "es": "&Nuevo proyecto…"}
    assert said["&New project…"] == own[code]


def test_keys_and_menus(window: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = window.app.actions.declared()
    taken = [QKeySequence(key) for key in KEPT]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert [action.id for action in declared for key in action.keys if QKeySequence(key) in taken] == []
    assert key_here("Ctrl+K") == "Ctrl+K"
    assert len({key for action in declared for key in action.keys}) == sum(len(action.keys) for action in declared)
    # Apple's menu of the program: what the program is, its settings, its end. Everything else stays where it is.
    roles = {action.id: window.app.actions[action.id].menuRole() for action in declared}
    of_the_program = {name: role for name, role in roles.items() if role != QAction.MenuRole.NoRole}
    assert of_the_program == {
        "about": QAction.MenuRole.AboutRole,
        "preferences": QAction.MenuRole.PreferencesRole,
        "quit": QAction.MenuRole.QuitRole,
    }
