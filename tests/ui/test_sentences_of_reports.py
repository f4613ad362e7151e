"""What the core tells of an import, a check or a merge is said in the window's language too, as what it refuses is."""

from __future__ import annotations

import ast
import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import KINDS, source_id
from reviewer.changes.record import record_id
from reviewer.model.kind_names import kind_head, kind_name, kind_names
from reviewer.model.team.conflict import ConflictItem, Side
from reviewer.progress import Progress
from reviewer.sentence import Sentence, sentence
from reviewer.services.project.check_process import checked_apart
from reviewer.services.sources import import_sources
from reviewer.services.team import merge
from tests.builder import ANNA, ProjectBuilder
from ui.dialogs.sources.import_report import ImportReportDialog
from ui.look import language
from ui.sentences import in_words
from ui.workspaces.team.conflict_card import ConflictCard
from ui.workspaces.team.files_panel import FilesPanel

ROOT = Path(__file__).parents[2]
TOLD = set(
    "held held_why note notes notice oddities problem problems reason reasons refused remark remarks told warnings why".split()
)
"""What lists, fields and variables are called that hold something to be told."""
MADE_OF_WORDS = {"NotTaken": (0, 2), "_lose": (0, 2), "missing": (0, 2), "BrokenEntry": (1,), "ImportedItem": (4,)}
"""Where such words are given by their place."""


def is_plain(node: ast.AST | None) -> bool:
    """Whether these are words for somebody to read that no other language has. One word alone may be a key, tags are no words."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and re.match(r"[^<]*[a-z]+ [a-z]+", node.value) is not None
    if isinstance(node, ast.JoinedStr):
        constants = [str(each.value) for each in node.values if isinstance(each, ast.Constant)]
        return any(re.search("[a-z]{3}", each) for each in constants) and not constants[0].startswith("<")
    if isinstance(node, ast.Tuple | ast.List):
        return any(map(is_plain, node.elts))
    if isinstance(node, ast.IfExp):
        return is_plain(node.body) or is_plain(node.orelse)
    return isinstance(node, ast.BinOp) and (is_plain(node.left) or is_plain(node.right))


def name_of(node: ast.AST | None) -> str:
    return str(getattr(node, "attr", getattr(node, "id", ""))).strip("_").casefold()


def told_by(node: ast.AST) -> Iterator[ast.AST | None]:
    """What a statement or a call gives to be told."""
    if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(name_of(each) in TOLD for each in targets):
            yield node.value
    elif isinstance(node, ast.keyword) and node.arg in TOLD:
        yield node.value
    elif isinstance(node, ast.Call):
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called in ("append", "add") and isinstance(node.func, ast.Attribute) and name_of(node.func.value) in TOLD:
            yield from node.args
        for at in MADE_OF_WORDS.get(called, ()):
            yield from node.args[at : at + 1]


def plain_words() -> Iterator[str]:
    for file in sorted((ROOT / "reviewer").rglob("*.py")):
        # The sample is made anew on the command line alone; tables and exported files are English.
        if not {"cli", "sample", "evidence", "excerpts"} & set(file.parts):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                yield from (
                    f"{file.relative_to(ROOT)}: {ast.unparse(each)}"
                    for each in told_by(node)
                    if each and is_plain(each)
                )


def test_nothing_that_is_told_is_left_in_english() -> None:
    assert list(plain_words()) == []


def test_an_import_is_told_of_with_its_notes(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review")
    (tmp_path / "notes.txt").write_bytes("Müde, aber froh über die Ärztin. Ein Satz für die Übung.".encode("cp1252"))
    report = import_sources.import_files(project=builder.project, paths=[tmp_path / "notes.txt"], coder=ANNA)
    (item,) = report.items
    assert item.notes == ("Read as cp1252; choose another encoding if letters look wrong.",)
    language.install(speaking, "de")
    dialog = ImportReportDialog(report)
    guessed = "Als cp1252 gelesen; wählen Sie eine andere Kodierung, wenn Buchstaben falsch aussehen."
    assert dialog.table.item(0, 3).text().endswith(f" · {guessed}")
    dialog.deleteLater()
    builder.project.close()


def test_a_damaged_file_that_another_process_checked(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review").with_source("Long hours and no help.").coded("hours", "Burden")
    builder.project.close()
    with sqlite3.connect(tmp_path / "a.review") as file:
        file.execute("UPDATE text SET content = CAST('shorter' AS BLOB)")
        file.execute("UPDATE changeset SET body = zeroblob(length(body)) WHERE rowid = 2")
    file.close()
    report, whole = checked_apart(tmp_path / "a.review", None, Progress())
    assert whole
    language.install(speaking, "de")
    record, text = map(in_words, report.problems)
    assert re.fullmatch(r"Ein Eintrag des Protokolls \([0-9a-f]{12}\) ist beschädigt: .+\.", record)
    assert re.fullmatch(r"Ein Text \([0-9a-f]{12}\) ist beschädigt: die Prüfsumme stimmt nicht\.", text)


def test_a_merge_that_refused_a_text(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review").with_source("Long hours and no help.")
    shutil.copy(tmp_path / "a.review", tmp_path / "b.review")
    made = {"do": "create", "kind": "source", "id": source_id("7" * 64), "value": {"sha256": "7" * 64}}
    body = canonical({
        "v": 1, "action": "1" * 32, "part": 0, "parts": 1, "clock": [1_700_000_000_000, 3], "opening": "f" * 16,
        "coder": ANNA, "wall": 1_700_000_000_000, "label": "x", "changes": [made],
    })  # fmt: skip
    with sqlite3.connect(tmp_path / "b.review") as file:
        file.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record_id(body)), body))
        file.execute("INSERT INTO text VALUES (?, ?)", ("7" * 64, b"not what the hash says"))
    file.close()
    language.install(speaking, "de")
    panel = FilesPanel()
    report = merge.preview_merge(project=builder.project, paths=[tmp_path / "b.review"])
    assert report.files[0].refused == (f"A text ({'7' * 12}) was refused: it does not match its hash.",)
    panel.show_report(report, can_merge=True)
    said = [label.text() for label in panel.findChildren(QLabel)]
    assert f"Ein Text ({'7' * 12}) wurde abgelehnt: die Prüfsumme stimmt nicht." in said
    panel.deleteLater()
    builder.project.close()


def test_a_conflict_says_what_each_side_has(speaking: QApplication) -> None:
    place = sentence("{field}: {value}", field="parent", value=sentence("top level"))
    sides = (Side("a", "Anna", 0, place), Side("b", sentence("unknown"), 0, "", deletes=True))
    language.install(speaking, "de")
    title = sentence("{kind} “{name}”", kind=kind_head("code"), name="Load")
    card = ConflictCard(ConflictItem("delete-edit", "code", "1", "#", title, sides), decidable=True)
    said = [label.text().partition(" · ")[0] for label in card.findChildren(QLabel)]
    words = [
        "gelöscht und geändert",
        "Kode „Load“",
        "Anna",
        "Platz im Kodebuch: oberste Ebene",
        "unbekannt",
        "hat gelöscht",
    ]
    assert said == words
    card.deleteLater()


def test_every_kind_has_its_words() -> None:
    assert kind_head("synthesis") == "Synthesis"
    # Every kind has its words, which are those that it is counted by.
    for name, kind in KINDS.items():
        one, many = kind_name(name), kind_names(name)
        assert (one, many) == (kind.name, kind.many)
        assert isinstance(one, Sentence)
        assert isinstance(many, Sentence)
