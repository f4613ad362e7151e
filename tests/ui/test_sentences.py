"""What the core refuses is said in the window's language, with names and figures in their places."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtWidgets import QApplication

from reviewer.errors import ReviewerError, UsageError
from reviewer.exporters.shared.atomic import check_target
from reviewer.model.label import Label
from reviewer.model.names import clean_code_name
from reviewer.sentence import sentence
from reviewer.services.project import projects
from reviewer.services.sources import import_sources, sources
from tests.builder import ANNA, ProjectBuilder
from ui.look import language
from ui.sentences import SENTENCES, in_quotes, in_words, said

ROOT = Path(__file__).parents[2]
CORE = ROOT / "reviewer"
PLACE = re.compile(r"\{(\w+)\}")
HANDED_ON = ("what", "template", "words.template", "value['words']")
"""How templates are named that stand elsewhere as plain words."""


def templates() -> Iterator[str]:
    """All templates in the core: the first argument of `sentence`, given as it is, as one of two (for one and for several things)
    or by the name `words`, and what a name can be the name of."""
    for file in CORE.rglob("*.py"):
        nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
        given = [
            each.value.value
            for each in nodes
            if isinstance(each, ast.Assign)
            and isinstance(each.value, ast.Constant)
            and ast.unparse(each.targets[0]) == "words"
        ]
        for node in nodes:
            called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called == "sentence":
                (first,) = node.args
                one_of_two = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                if all(isinstance(each, ast.Constant) for each in one_of_two):
                    yield from (each.value for each in one_of_two if isinstance(each, ast.Constant))
                elif ast.unparse(first) == "words":
                    yield from given
                else:
                    assert ast.unparse(first) in HANDED_ON, f"{file}: only plain words can be translated"
            elif isinstance(node, ast.Call) and called == "clean_name":
                yield from (
                    each.value.value
                    for each in node.keywords
                    if each.arg == "what" and isinstance(each.value, ast.Constant)
                )


def test_all_sentences_are_in_the_table_and_no_other() -> None:
    assert sorted({str(words) for words in SENTENCES}) == sorted(set(templates()))


@pytest.mark.parametrize("code", ["de", "es"])
def test_each_has_its_values_in_every_language(code: str) -> None:
    file = etree.parse(str(ROOT / "resources" / "translations" / f"reviewer_{code}.ts"))
    (context,) = [each for each in file.iter("context") if each.findtext("name") == "Sentence"]
    pairs = [(each.findtext("source") or "", each.findtext("translation") or "") for each in context.iter("message")]
    assert len(pairs) == len(SENTENCES)
    for source, translated in pairs:
        assert set(PLACE.findall(source)) == set(PLACE.findall(translated)), source


def refusal(act: Callable[[], object]) -> Exception:
    with pytest.raises((ReviewerError, ValueError)) as refused:
        act()
    return refused.value


@pytest.mark.parametrize(
    ("code", "name_is_empty", "is_a_folder", "no_project"),
    [
        (
            "de",
            "„Titel“ ist leer; schreiben Sie mindestens einen Buchstaben.",
            "ist ein Ordner; schreiben Sie den Namen einer Datei darin.",
            "„{here}.review“ ist kein Projekt von Reviewer; wählen Sie eine Datei, die auf .review endet.",
        ),
        (
            "es",
            "“Título” está vacío; escriba al menos una letra.",
            "es una carpeta; escriba el nombre de un archivo de ella.",
            "“{here}.review” no es un proyecto de Reviewer; elija un archivo que termine en .review.",
        ),
    ],
)
def test_a_refusal_is_said(
    speaking: QApplication, tmp_path: Path, code: str, name_is_empty: str, is_a_folder: str, no_project: str
) -> None:
    # Braces in a name are no place for a value.
    (tmp_path / "{here}.review").write_bytes(b"x" * 200)
    empty = refusal(lambda: projects.create_project(path=tmp_path / "b.review", title=" ", coder=ANNA, coder_name="A"))
    folder = refusal(lambda: check_target(tmp_path, overwrite=True))
    no = refusal(lambda: projects.open_project(path=tmp_path / "{here}.review"))
    slash = refusal(lambda: clean_code_name("a/b"))
    language.install(speaking, code)
    assert said(empty) == name_is_empty
    assert said(folder).endswith(is_a_folder)
    assert said(no) == no_project
    assert said(slash) != str(slash)
    # The command line says it in English, whatever the window speaks.
    assert str(empty) == "The title is empty; write at least one letter."
    # What is no template stays as it is.
    assert said(UsageError("As it is {0}.")) == "As it is {0}."
    assert in_words(sentence("No template of the table: {x}.", x=1)) == "No template of the table: 1."


def test_the_notice_of_a_project_that_is_only_read_is_a_sentence(tmp_path: Path) -> None:
    ProjectBuilder(tmp_path / "a.review").project.close()
    data = bytearray((tmp_path / "a.review").read_bytes())
    data[60:64] = (9_999).to_bytes(4)
    (tmp_path / "a.review").write_bytes(data)
    project = projects.open_project(path=tmp_path / "a.review")
    assert "newer version" in project.notice
    assert getattr(project.notice, "values", None) == {"name": "a.review"}
    project.close()


def words_given(kinds: set[str], tree: ast.AST) -> Iterator[ast.expr]:
    """What errors of these kinds are raised with, where they are called and where one of them calls its base."""
    calls = [(node, node.func) for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    yield from (call.args[0] for call, name in calls if {getattr(name, "id", ""), getattr(name, "attr", "")} & kinds)
    for made in ast.walk(tree):
        if isinstance(made, ast.ClassDef) and made.name in kinds:
            inside = (each for each in ast.walk(made) if isinstance(each, ast.Call) and each.args)
            yield from (each.args[0] for each in inside if ast.unparse(each.func) == "super().__init__")


def worded_kinds(trees: Iterable[ast.AST]) -> set[str]:
    """All errors of the core whose words are shown, or put into words that are: `Worded`, and what derives from it."""
    classes = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    kinds = {"Worded"}
    while more := {each.name for each in classes if kinds & {*map(ast.unparse, each.bases)}} - kinds:
        kinds |= more
    return kinds


def plain_refusals() -> Iterator[str]:
    """Where the core refuses something in words of its own that no other language has."""
    # The sample is made anew on the command line alone.
    files = [file for file in sorted(CORE.rglob("*.py")) if not {"cli", "sample"} & set(file.parts)]
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files}
    kinds = worded_kinds(trees.values())
    # Some of each: of the list of errors, beside it, and of those that only become a part of a sentence.
    assert {"UsageError", "StyleRefused", "Locked", "InvalidRecord"} <= kinds
    for file, tree in trees.items():
        for words in words_given(kinds, tree):
            ways = (words.body, words.orelse) if isinstance(words, ast.IfExp) else (words,)
            if any(isinstance(each, ast.Constant | ast.JoinedStr | ast.BinOp) for each in ways):
                yield f"{file.relative_to(ROOT)}: {ast.unparse(words)}"


def test_no_refusal_is_left_in_english() -> None:
    assert list(plain_refusals()) == []


def test_what_stands_in_a_sentence_is_of_its_language_too(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review").with_source("One.", "A")
    long = refusal(
        lambda: sources.set_reference(
            project=builder.project, source=builder.last.id, field="publisher", value="x" * 2345, coder=ANNA
        )
    )
    label = Label("code_made", {"name": "Risks"})
    within = sentence("“{label}” cannot be taken back: what is purged is gone for good.", label=label)
    language.install(speaking, "de")
    # The name of a field, and the mark between thousands.
    assert said(long) == "„Verlag“ hat 2.345 Zeichen; kürzen Sie auf höchstens 2.000."
    assert str(long) == "The publisher has 2,345 characters; shorten it to 2,000 at most."
    assert in_words(within).startswith("„Neuer Kode Risks“ lässt sich nicht zurücknehmen")
    builder.project.close()


def test_a_refused_file_is_said_with_all_its_parts(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review")
    (tmp_path / "notes.txt").write_bytes(b"\x89PNG\0\0 no text")
    report = import_sources.import_files(project=builder.project, paths=[tmp_path / "notes.txt"], coder=ANNA)
    (item,) = report.items
    assert item.reason == (
        "“notes.txt” is not text but a picture; open it where it was made and save its words as text."
    )
    language.install(speaking, "de")
    assert in_words(item.reason) == (
        "„notes.txt“ ist kein Text, sondern ein Bild; öffnen Sie die Datei dort, wo sie entstanden ist, und speichern Sie ihre"
        " Wörter als Text."
    )
    builder.project.close()


def errors_in(function: ast.AST) -> set[str]:
    """The names of errors in a function: what it catches, what it is given, what it asks whether it is one."""
    names = set()
    for node in ast.walk(function):
        if isinstance(node, ast.ExceptHandler) and node.name:
            names.add(node.name)
        elif isinstance(node, ast.arg) and node.annotation and "Error" in ast.unparse(node.annotation):
            names.add(node.arg)
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) == "isinstance"
            and "Error" in ast.unparse(node.args[1])
        ):
            names.add(ast.unparse(node.args[0]))
    return names


def test_no_error_is_shown_in_english_by_the_window() -> None:
    """Its words go through `said`: neither `str` nor a format takes the error itself."""
    found = []
    for file in sorted((ROOT / "ui").rglob("*.py")):
        # Before there is a window, a terminal is spoken to.
        if file.name == "start.py":
            continue
        for function in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            names = errors_in(function)
            for node in ast.walk(function):
                given: list[ast.expr] = []
                if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("str", "format"):
                    given = node.args
                elif isinstance(node, ast.FormattedValue):
                    given = [node.value]
                found += [f"{file.name}: {ast.unparse(node)}" for each in given if ast.unparse(each) in names]
    assert found == []


@pytest.mark.parametrize(("code", "quoted"), [("de", "„A {b}“"), ("es", "“A {b}”")])
def test_names_stand_in_the_quotation_marks_of_the_language(speaking: QApplication, code: str, quoted: str) -> None:
    language.install(speaking, code)
    assert in_quotes("A {b}") == quoted
