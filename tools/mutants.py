"""Changes the code of `reviewer/changes` in one place after the other and runs its unit tests: do they notice?

`python -m tools.mutants [FILE.py ...]` prints the mutants that no test noticed, and how many of each file were. A survivor
that changes nothing anybody could see is listed with its reason in `tools/mutants.toml` and not counted.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.machinery
import os
import signal
import sys
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "reviewer" / "changes"
TESTS = tuple(
    f"tests/changes/{name}.py"
    for name in (
        "test_small_parts",
        "test_values",
        "test_declarations",
        "test_record",
        "test_registers",
        "test_writing",
        "test_purged",
        "test_fold",
    )
)
_ALONE = (
    "-q", "-x", "-c", os.devnull, "--rootdir", str(ROOT), "--import-mode=importlib", "--noconftest", "-p", "no:pytest-qt",
    "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning",
)  # fmt: skip
"""The unit tests need neither a window nor a project file."""
SECONDS = 10
"""A mutant that makes the tests run for longer is noticed."""

Edit = Callable[[ast.AST], None]
_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one file: what it was, what it is, and the code."""

    path: Path
    line: int
    was: str
    now: str
    source: str

    @property
    def name(self) -> str:
        return f"{named(self.path)}: {self.was} → {self.now}"


def named(path: Path) -> str:
    """How a file is called here: `fold.py`, `kinds/memo.py`."""
    return path.relative_to(PACKAGE).as_posix()


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every mutant of a file."""
    tree = ast.parse(path.read_text("utf-8"))
    nodes = list(ast.walk(tree))
    quiet = _annotations(tree)
    for number, node in enumerate(nodes):
        if id(node) in quiet:
            continue
        for edit in _edits(node):
            copy = deepcopy(tree)
            twin = list(ast.walk(copy))[number]
            was = ast.unparse(twin)
            edit(twin)
            now = ast.unparse(twin) if not isinstance(twin, ast.Pass) else "pass"
            if was != now:
                short = was.split("\n", 1)[0][:100], now.split("\n", 1)[0][:100]
                yield Mutant(path, getattr(node, "lineno", 0), *short, ast.unparse(ast.fix_missing_locations(copy)))


def _annotations(tree: ast.AST) -> set[int]:
    """What only says of which type a thing is, and docstrings: no test can notice a change there."""
    untested: set[int] = set()
    for node in ast.walk(tree):
        parts = [getattr(node, name, None) for name in ("annotation", "returns")]
        parts += [node.value] if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) else []
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Subscript, ast.BinOp)):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            parts += [node.value] if any(name[:1].isupper() and not name.isupper() for name in names) else []
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            parts.append(node.value)  # says only what is taken from here
        if isinstance(node, ast.keyword) and node.arg == "slots":
            parts.append(node.value)  # says only how a value is kept
        for part in parts:
            untested.update(id(inner) for inner in ast.walk(part)) if part is not None else None
    return untested


def _edits(node: ast.AST) -> Iterator[Edit]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _COMPARED:
        yield lambda twin: setattr(twin, "ops", [_COMPARED[type(node.ops[0])]()])
    elif isinstance(node, ast.Compare):
        for at, op in enumerate(node.ops):
            if type(op) in _COMPARED:
                yield lambda twin, at=at, op=op: twin.ops.__setitem__(at, _COMPARED[type(op)]())  # type: ignore[misc]
    elif isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield lambda twin: setattr(twin, "op", other())
        for at in range(len(node.values)):
            yield lambda twin, at=at: twin.values.pop(at)  # type: ignore[misc]
    elif isinstance(node, ast.BinOp) and type(node.op) in _COUNTED:
        yield lambda twin: setattr(twin, "op", _COUNTED[type(node.op)]())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield lambda twin: twin.__dict__.update(op=ast.Not(), operand=ast.UnaryOp(ast.Not(), node.operand))
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield lambda twin: setattr(twin, "test", ast.UnaryOp(ast.Not(), twin.test))  # type: ignore[attr-defined]
    elif isinstance(node, ast.Return) and node.value is not None:
        yield lambda twin: setattr(twin, "value", ast.Constant(None))
    elif isinstance(node, ast.comprehension) and node.ifs:
        yield lambda twin: setattr(twin, "ifs", [])


def _constants(node: ast.Constant) -> Iterator[Edit]:
    value = node.value
    if isinstance(value, bool):
        yield lambda twin: setattr(twin, "value", not value)
    elif isinstance(value, int):
        yield lambda twin: setattr(twin, "value", value + 1)
    # Sentences for people are left alone.
    elif isinstance(value, str) and value and " " not in value:
        yield lambda twin: setattr(twin, "value", f"{value}x")


class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the mutant when its module is imported."""

    def __init__(self, mutant: Mutant) -> None:
        self.source, self.path = mutant.source, mutant.path
        self.is_package = mutant.path.name == "__init__.py"
        place = mutant.path.parent if self.is_package else mutant.path.with_suffix("")
        self.module = ".".join(place.relative_to(ROOT).parts)

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        if name != self.module:
            return None
        spec = importlib.machinery.ModuleSpec(name, self, origin=str(self.path), is_package=self.is_package)
        if self.is_package:
            spec.submodule_search_locations = [str(self.path.parent)]
        return spec

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.source, str(self.path), "exec"), module.__dict__)


def is_noticed(mutant: Mutant) -> bool:
    """Whether a unit test fails with the mutant in place, in a process of its own."""
    # A fork has everything imported already; starting Python anew takes longer than the tests.
    child = os.fork()
    if child == 0:
        _run_tests(mutant)
    _, status = os.waitpid(child, 0)
    return status != 0


def _run_tests(mutant: Mutant) -> None:
    code = 1
    try:
        signal.alarm(SECONDS)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.chdir(ROOT)
        sys.meta_path.insert(0, _Mutated(mutant))
        import pytest

        code = int(pytest.main([*_ALONE, *TESTS]))
    finally:
        # Past all cleaning up, which belongs to the parent.
        os._exit(min(1, code))


def _preload() -> None:
    """What the tests import beside the code under test, once for all."""
    import hypothesis  # noqa: F401
    import pydantic  # noqa: F401
    import pytest  # noqa: F401


def main(arguments: list[str] | None = None) -> int:
    """Run all mutants, or those of some files. Returns 1 when one survived that is not explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "files", nargs="*", help="files of reviewer/changes, such as kinds/memo.py; all when none is named"
    )
    wanted = parser.parse_args(arguments).files
    _preload()
    explained = tomllib.loads((ROOT / "tools" / "mutants.toml").read_text("utf-8"))["survivors"]
    first = next(mutants_of(PACKAGE / "clock.py"))
    # A mutant that is no change: if it is noticed, the tests fail by themselves.
    if is_noticed(replace(first, source=first.path.read_text("utf-8"))):
        print("The tests fail without any change: put that right first.")
        return 1
    left = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for path in sorted(PACKAGE.rglob("*.py")):
            if wanted and named(path) not in wanted:
                continue
            mutants = list(mutants_of(path))
            noticed = list(pool.map(is_noticed, mutants))
            survivors = [mutant for mutant, seen in zip(mutants, noticed, strict=True) if not seen]
            odd = [mutant for mutant in survivors if mutant.name not in explained]
            left += len(odd)
            known = len(survivors) - len(odd)
            print(
                f"{named(path)}: {len(mutants)} mutants, {sum(noticed)} noticed, {known} explained, {len(odd)} not",
                flush=True,
            )
            for mutant in odd:
                print(f"    {mutant.line}: {mutant.was} → {mutant.now}", flush=True)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
