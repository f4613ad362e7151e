"""The tree of codes kept in step with one codebook after the other, against a tree made anew."""

from __future__ import annotations

import random

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reviewer.model.coding.code import Code
from reviewer.model.coding.codebook import Codebook
from ui.panes.codebook.model import CodebookModel
from ui.panes.codebook.tree import CodeTree

ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    CodebookModel.ID, CodebookModel.NAME, CodebookModel.PATH, CodebookModel.COLOUR, CodebookModel.COUNT,
    CodebookModel.SHORTCUT, CodebookModel.HIDDEN, CodebookModel.NEWS, CodebookModel.CONFLICT,
)  # fmt: skip


def code(identifier: str, name: str, above: Code | None = None, colour: str = "#112233") -> Code:
    path = f"{above.path}/{name}" if above else name
    return Code(identifier, name, above.id if above else None, path, colour, "")


def book(shape: dict[str, tuple[str, ...]], names: dict[str, str]) -> Codebook:
    codes: list[Code] = []
    for top, below in shape.items():
        first = code(top, names[top])
        codes += [first, *(code(each, names[each], first) for each in below)]
    return Codebook(codes)


def rows(model: CodebookModel, above: QModelIndex | None = None, depth: int = 0) -> list[tuple[object, ...]]:
    above = above or QModelIndex()
    found: list[tuple[object, ...]] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found.append((depth, model.flags(index), *(index.data(role) for role in ROLES)))
        found += rows(model, index, depth + 1)
    return found


def test_any_codebook_after_any_other_is_shown_as_if_it_were_the_first(qtbot: QtBot) -> None:
    chance = random.Random(11)
    model = CodebookModel()
    tree = CodeTree(model)
    qtbot.addWidget(tree)
    tester = QAbstractItemModelTester(model, model)
    ids = [f"c{number}" for number in range(60)]
    names = {each: f"Code {each}" for each in ids}
    tops = ids[:6]
    shape = {top: tuple(ids[at * 9 + 6 : at * 9 + 10]) for at, top in enumerate(tops)}
    for _ in range(150):
        act = chance.randrange(7)
        top = chance.choice(list(shape))
        spare = [each for each in ids[6:] if all(each not in below for below in shape.values())]
        if act == 0 and spare:
            at = chance.randrange(len(shape[top]) + 1)
            shape[top] = (*shape[top][:at], chance.choice(spare), *shape[top][at:])
        elif act == 1:
            shape[top] = shape[top][1:]
        elif act == 2 and len(shape) > 2:
            del shape[top]
        elif act == 3:
            shape = dict(chance.sample(list(shape.items()), len(shape)))
        elif act == 4:
            gone = [each for each in tops if each not in shape]
            shape |= dict.fromkeys(gone[:1], ())
        elif act == 5:
            names[chance.choice(ids)] = f"Named {chance.randrange(99)}"
        else:
            model.set_counts({each: chance.randrange(4) for each in chance.sample(ids, 30)})
            model.set_hidden(frozenset(chance.sample(ids, 5)))
            model.set_conflicts(frozenset(chance.sample(ids, 2)))
        writable = chance.random() > 0.1
        model.show(book(shape, names), writable=writable)
        anew = CodebookModel()
        anew.set_counts(model._counts)
        anew.set_hidden(model._hidden)
        anew.set_conflicts(model._conflicts)
        anew.show(book(shape, names), writable=writable)
        assert rows(model) == rows(anew)
        assert all(model.index_of(each.id).data(CodebookModel.ID) == each.id for each in model.book)
    assert tester.model() is model


def test_a_code_that_comes_leaves_the_others_where_they_are(qtbot: QtBot) -> None:
    names = {each: each for each in ("a", "b", "c", "d", "e")}
    model = CodebookModel()
    model.show(book({"a": ("b",), "c": ()}, names), writable=True)
    tree = CodeTree(model)
    qtbot.addWidget(tree)
    tree.choose("c")
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show(book({"a": ("d", "b"), "c": ("e",)}, names), writable=True)
    assert (resets, tree.current()) == ([], "c")
    # What came under a code that had nothing below it is seen.
    below = tree.indexBelow(tree.currentIndex())
    assert below.data() == "e"
