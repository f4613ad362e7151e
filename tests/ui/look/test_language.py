"""The interface can be translated whole, and German and Spanish are complete."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reviewer.settings import Settings
from tests.builder import ANNA
from tests.ui.pages.tour import Tour, texts_in
from tests.ui.pages.window import WindowPage
from tools import translate
from ui.app import App
from ui.dialogs.sources.import_report import ENCODINGS
from ui.look import language

ROOT = Path(__file__).parents[3]
FILES = {code: ROOT / "resources" / "translations" / f"reviewer_{code}.ts" for code in ("de", "es")}
SEEN = {
    "de": {"Fundstellen", "&Neues Projekt…", "Alles gespeichert", "Kode eintippen…", "Abbrechen"},
    "es": {"Extractos", "&Nuevo proyecto…", "Todo guardado", "Escriba un código…", "Cancelar"},
}
"""Some words that the window says in each language."""
SHOWING = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "addAction", "addMenu", "addItem",
    "setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setWindowTitle",
    "setTitle", "addRow", "addButton", "tell",
}  # fmt: skip
"""Calls whose words the user sees."""


def calls() -> Iterator[tuple[Path, str, str, ast.Call]]:
    """Every call in ui/ as (file, enclosing class, name of what is called, call)."""

    def walk(path: Path, node: ast.AST, around: str) -> Iterator[tuple[Path, str, str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef) and child.name == "worded":
                continue
            if isinstance(child, ast.Call):
                name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
                yield path, around, name, child
            yield from walk(path, child, child.name if isinstance(child, ast.ClassDef) else around)

    for path in sorted((ROOT / "ui").rglob("*.py")):
        yield from walk(path, ast.parse(path.read_text("utf-8")), "")


@cache
def words_in_code() -> set[tuple[str, str]]:
    """What the code asks to be translated, by context; fails for what no tool could extract."""
    found = set()
    for path, around, name, call in calls():
        wanted = {"tr": 1, "_tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}.get(name, 0)
        given = [part.value for part in call.args[:wanted] if isinstance(part, ast.Constant)]
        parts = [part for part in given if isinstance(part, str)]
        if not wanted or (name == "translate" and parts == []):
            continue  # another thing of that name, such as QPainter.translate
        where = f"{path.relative_to(ROOT)}:{call.lineno}"
        assert len(parts) == wanted, f"{where}: only a plain string can be translated"
        found.add({"tr": (around, parts[0]), "_tr": ("", parts[0])}.get(name) or (parts[0], parts[-1]))
    return found


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_every_string_of_the_code_is_in_the_translation_and_no_other(file: Path) -> None:
    there = set(translate.messages(file))
    assert sorted(words_in_code() - there) == [], "run make translate"
    assert sorted(there - words_in_code()) == [], "run make translate"


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_the_tool_finds_nothing_new_and_the_packed_file_is_of_today(file: Path, tmp_path: Path) -> None:
    again = Path(shutil.copy(file, tmp_path))
    translate.extract(again)
    assert translate.translations(again) == translate.translations(file)
    translate.pack(again, again.with_suffix(".qm"))
    assert again.with_suffix(".qm").read_bytes() == file.with_suffix(".qm").read_bytes(), "run make translate"


def test_modules_that_translate_without_a_class_look_where_the_tool_puts_their_strings() -> None:
    """The tool keeps the strings of `_tr` without a context; with one, they would never be found."""
    using = [path for path in sorted((translate.ROOT / "ui").rglob("*.py")) if "_tr(" in path.read_text("utf-8")]
    assert len(using) > 10
    own = "from ui.look.worded import worded as _tr\n"
    assert [
        str(path) for path in using if path.read_text("utf-8").count(own) != 1 or "def _tr" in path.read_text("utf-8")
    ] == []


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_language_is_complete(file: Path) -> None:
    assert translate.unfinished(file) == []


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_translation_keeps_placeholders_keys_and_the_shape_of_its_source(file: Path) -> None:
    def shape(text: str) -> tuple[object, ...]:
        fields = Counter(re.findall(r"\{\w*\}", text))
        return fields, text.count("\t"), text.count("\n"), len(re.findall(r"&(?=\w)", text)), text.endswith(("…", ":"))

    wrong = [key for key, text in translate.translations(file).items() if shape(key[1]) != shape(text)]
    assert wrong == []


def test_words_that_a_user_sees_never_stand_bare_in_the_code() -> None:
    bare = []
    for path, _, name, call in calls():
        if name in SHOWING:
            for part in call.args:
                for word in [part] if isinstance(part, ast.Constant) else getattr(part, "values", []):
                    value = word.value if isinstance(word, ast.Constant) else ""
                    if isinstance(value, str) and re.search(r"[A-Za-z]{2}", value.replace("Reviewer", "")):
                        bare.append(f"{path.relative_to(ROOT)}:{call.lineno}: {value}")
    assert "\n".join(bare) == ""


class Marked(QTranslator):
    """Puts ⟦⟧ around everything that is translated."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[QObject]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(params=list(FILES))
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language that the window speaks."""
    before = QLocale()
    yield language.install(qapp, request.param)
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowPage]:
    """A window that is made after the translation was installed."""
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Άννα", theme="light"))
    qtbot.addWidget(app.window)
    app.start()
    app.window.resize(1300, 850)
    window = WindowPage(app, qtbot, tmp_path)
    yield window
    window.dismiss_dialogs()
    app.finish()


NOT_WORDS = re.compile(
    r"<[^>]*>|https?:\S+|/\S*|\S*\.\w+|[0-9a-f]{16,}|#[0-9a-f]{6}|\bF\d+\b|\bMB\b|Reviewer|English|Deutsch|Español|AACODS|SHA|DOI|CSV|"
    r"\b(Ctrl|Alt|Shift|Enter|Esc|Del|Ins|PgUp|PgDown|Tab)\b"
)


OF_THE_CORE = re.compile(r"\d\d:\d\d · (Highlight|Tag with \w+)$|check the name and the folder\.$")
"""Labels of changesets and sentences of refusal come from the core, which speaks English alone."""


def examples(root: QWidget) -> list[str]:
    """Examples of the query language, which is the same in all languages."""
    return [label.text() for label in root.findChildren(QLabel) if label.property("role") == "example"]


def bare_words(text: str, *known: str) -> str:
    """What of a text was not translated, without what is known, names, keys, places and numbers."""
    for example in sorted(known, key=len, reverse=True):
        text = text.replace(example, "")
    while (shorter := re.sub(r"⟦[^⟦⟧]*(⟧|$)", "", text)) != text:
        text = shorter
    left = NOT_WORDS.sub("", text)
    return left if re.search(r"[A-Za-z]{2}", left) else ""


def test_nothing_in_the_window_escapes_translation(marked: QObject, page: WindowPage) -> None:
    escaped = set()
    for place, root in Tour(page).all():
        for kind, text in texts_in(root):
            if bare_words(text, *ENCODINGS, *examples(root)) and not OF_THE_CORE.search(text):
                escaped.add((place, kind, text))
    assert "\n".join(map(str, sorted(escaped))) == ""


def test_a_window_speaks_its_language_alone(spoken: str, page: WindowPage) -> None:
    translated = translate.translations(FILES[spoken])
    foreign = {key[1] for key, text in translated.items() if text != key[1]}
    own = set(translated.values())
    english, seen = set(), set()
    for place, root in Tour(page).all():
        for _, text in texts_in(root):
            seen.add(text)
            if text in foreign and text not in own:
                english.add((place, text))
    assert sorted(english) == []
    assert SEEN[spoken] <= seen


def test_menus_have_a_letter_of_their_own_for_each_entry(spoken: str, page: WindowPage) -> None:
    twice = []
    for action in page.app.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        entries = [a.text() for a in menu.actions()]
        letters = Counter(letter.lower() for text in entries for letter in re.findall(r"&(\w)", text))
        twice += [text for text in entries for each in re.findall(r"&(\w)", text) if letters[each.lower()] > 1]
    assert twice == []


@pytest.mark.parametrize(("code", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar")])
def test_qts_own_buttons_speak_it_too(qapp: QApplication, code: str, cancel: str) -> None:
    before = QLocale()
    assert language.install(qapp, code) == code
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    language.install(qapp, "en")
    QLocale.setDefault(before)


def test_the_language_of_the_system_is_taken_where_there_is_a_translation() -> None:
    there = list(language.choices())
    assert there == ["en", *FILES]
    assert language.preferred(["de-AT", "de"], there) == "de"
    assert language.preferred(["en-GB", "de-DE"], there) == "en"
    assert language.preferred(["fr-FR", "de-DE"], there) == "de"
    assert language.preferred(["fr-FR"], there) == "en"
    assert language.preferred([], there) == "en"
    assert language.preferred(["es-MX"], there) == "es"
    assert [language.choices()[code] for code in FILES] == ["Deutsch", "Español"]


def test_a_language_is_chosen_in_the_menu_and_kept(window: WindowPage) -> None:
    assert window.app.actions["language_system"].isChecked()
    window.do("language_de")
    assert "started again" in window.notice
    assert window.app.settings.language == "de"
    assert window.app.actions["language_de"].isChecked()
    assert not window.app.actions["language_system"].isChecked()


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", ["Ctrl+Shift+K", "Del", "Esc"]),
        ("de", ["Strg+Umschalt+K", "Entf", "Esc"]),
        ("es", ["Ctrl+Mayús+K", "Supr", "Esc"]),
    ],
)
def test_keys_are_named_as_on_keyboards_and_in_sentences(speaking: QApplication, code: str, written: list[str]) -> None:
    language.install(speaking, code)
    native = QKeySequence.SequenceFormat.NativeText
    assert [QKeySequence(keys).toString(native) for keys in ("Ctrl+Shift+K", "Del", "Esc")] == written
    back = [QKeySequence.fromString(keys, native) for keys in written]
    assert back == [QKeySequence(keys) for keys in ("Ctrl+Shift+K", "Del", "Esc")]
