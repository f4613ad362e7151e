"""Finds every regular expression of the program by itself, and writes texts that nearly match it, to slow it down.

Run as a program, it tries all of them and prints those that take more than time in proportion to the text.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import regex

PACKAGES = ("reviewer", "ui")
ROOT = Path(__file__).parents[1]
LENGTH = 200_000
"""Characters of a hostile text."""
SECONDS = 1.0
"""Of processor time for one text. In proportion to its length it takes some milliseconds; by its square, over 5 seconds."""
_FIRST_LENGTH = 2_000
"""So long are the texts of a first round; the slowest of them go on to the full length."""
_GO_ON = 4
_CALLS = frozenset({"compile", "sub", "subn", "split", "match", "fullmatch", "search", "findall", "finditer"})
_ONCE = frozenset({"match", "fullmatch", "prefixmatch"})
"""Uses that begin at one place; all others try every place of the text."""
_POOL = "a1 \n.,-_([{<@:/\\\"'é漢A\0\t;|}])>~*#%&$^!?=+x"
_ENDS = ("", "\0", " x", "\n(")
_UNICODE = {"L": "a-zA-Z", "M": "\u0301", "N": "0-9", "P": ".,;", "Han": "漢", "Hiragana": "あ", "Katakana": "ア",
            "Thai": "ก", "Lao": "ກ", "Khmer": "ក", "Myanmar": "က", "Tibetan": "ཀ"}  # fmt: skip


@dataclass(frozen=True)
class Use:
    """A compiled pattern, where it stands, and whether it is tried at every place of a text."""

    where: str
    pattern: Any
    everywhere: bool


class _Names(Mapping[str, Any]):
    """The names of a module; what only a running function knows is some plain word."""

    def __init__(self, module: ModuleType) -> None:
        self._known = {**vars(importlib.import_module("builtins")), **vars(module)}

    def __getitem__(self, name: str) -> Any:
        return self._known.get(name, "ab")

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def modules() -> Iterator[ModuleType]:
    """Every module of the program."""
    for package in PACKAGES:
        root = importlib.import_module(package)
        yield root
        for each in pkgutil.walk_packages(root.__path__, package + "."):
            yield importlib.import_module(each.name)


def all_patterns(of: Iterable[ModuleType] | None = None) -> list[Use]:
    """Patterns that stand in modules, also inside tables and classes, and those that functions compile as they run."""
    found: dict[tuple[str, Any, int, bool], Use] = {}
    read = [(module, ast.parse(Path(str(module.__file__)).read_text("utf-8"))) for module in of or modules()]
    anywhere = _methods(*(tree for _, tree in read))
    for module, tree in read:
        methods = defaultdict(set, anywhere)
        # Names of a module's own mean other things in other modules.
        methods.update({name: used for name, used in _methods(tree).items() if name.startswith("_")})
        for name, value in vars(module).items():
            if name.startswith("__"):
                continue
            for pattern in _inside(value, module.__name__):
                used = methods[name]
                each = Use(f"{module.__name__}.{name}", pattern, not used or not used <= _ONCE)
                found.setdefault((pattern.__class__.__name__, pattern.pattern, pattern.flags, each.everywhere), each)
        for each in _called(module, tree):
            key = (each.pattern.__class__.__name__, each.pattern.pattern, each.pattern.flags, each.everywhere)
            if not any((*key[:3], everywhere) in found for everywhere in (True, False)):
                found[key] = each
    return list(found.values())


def _inside(value: Any, module: str, depth: int = 0) -> Iterator[Any]:
    if isinstance(value, (re.Pattern, regex.Pattern)):
        yield value
    elif depth < 4 and isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _inside(item, module, depth + 1)
    elif depth < 4 and isinstance(value, dict):
        for item in value.values():
            yield from _inside(item, module, depth + 1)
    elif depth < 4 and isinstance(value, type) and value.__module__ == module:
        for item in vars(value).values():
            yield from _inside(item, module, depth + 1)


def _methods(*trees: ast.AST) -> dict[str, set[str]]:
    """For each name, the methods of patterns that are called on it anywhere; a use as a value counts as any."""
    used: dict[str, set[str]] = defaultdict(set)
    for tree in trees:
        owners = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                owners.add(id(node.value))
                used[node.value.id].update({node.attr} - {"pattern", "flags"})
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in owners:
                used[node.id].add("as a value")
    return used


def _called(module: ModuleType, tree: ast.Module) -> Iterator[Use]:
    """The patterns given to functions of `re` and `regex`, with plain words for what is not known before it runs."""
    names = _Names(module)
    for node in ast.walk(tree):
        function = node.func if isinstance(node, ast.Call) else None
        if not (
            isinstance(node, ast.Call)
            and isinstance(function, ast.Attribute)
            and isinstance(function.value, ast.Name)
            and function.value.id in ("re", "regex")
            and function.attr in _CALLS
        ):
            continue
        where = f"{module.__name__}:{node.lineno}"
        first = node.args[0] if node.args else next(each.value for each in node.keywords if each.arg == "pattern")
        last = [node.args[1]] if function.attr == "compile" and len(node.args) > 1 else []
        flags = [each.value for each in node.keywords if each.arg == "flags"] or last
        library = re if function.value.id == "re" else regex
        written = _value(first, names)
        number = _value(flags[0], names) if flags else 0
        compiled = library.compile(written, number if not isinstance(number, str) else 0)
        methods = _methods_of_result(tree, node) or {function.attr}
        yield Use(where, compiled, not methods <= _ONCE)


def _methods_of_result(tree: ast.Module, call: ast.Call) -> set[str]:
    """What is done with a pattern that a function gives a name of its own."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for each in ast.walk(function):
                if isinstance(each, ast.Assign) and each.value is call and isinstance(each.targets[0], ast.Name):
                    return _methods(function)[each.targets[0].id]
    return set()


def _value(node: ast.expr, names: _Names) -> Any:
    return eval(compile(ast.Expression(node), "pattern", "eval"), {}, names)


def hostile_texts(pattern: Any, length: int) -> Iterator[str | bytes]:
    """Texts of about this length that nearly match: what may repeat, repeated, and beginnings without their ends."""
    seen: set[str] = set()
    written = pattern.pattern
    binary = isinstance(written, bytes)
    plain = written.decode("latin-1") if binary else written
    tree = parser.parse(_readable(plain), pattern.flags & (re.IGNORECASE | re.DOTALL | re.MULTILINE | re.VERBOSE))
    pieces = _pieces(tree, [""])
    whole = _samples(tree)
    starts = list(dict.fromkeys([*(before for before, _ in pieces), *whole, *(each[:-1] for each in whole if each)]))
    for before, unit in [*pieces, *(("", start + more) for start in starts for more in ("", " ", "a", "\n", "."))]:
        if not unit or (before, unit) in seen:  # type: ignore[comparison-overlap]
            continue
        seen.add((before, unit))  # type: ignore[arg-type]
        body = before + unit * (length // len(unit))
        for end in _ENDS:
            text = body + end
            yield text.encode("utf-8", "replace") if binary else text


def _readable(pattern: str) -> str:
    """A pattern of the `regex` package in the words of `re`: near enough to write texts by it."""
    pattern = pattern.removeprefix("(?V1)")
    pattern = regex.sub(r"\[\[([^\]]*)\](?:--\[[^\]]*\])?\]", r"[\1]", pattern)
    out, inside, at = [], False, 0
    while at < len(pattern):
        name = regex.match(r"\\p\{(\w+)\}", pattern[at:])
        if name:
            letters = _UNICODE[name[1]]
            out.append(letters if inside else f"[{letters}]")
            at += name.end()
            continue
        char = pattern[at]
        if char == "\\":
            out.append(pattern[at : at + 2])
            at += 2
            continue
        if char in "[]" and not (char == "[" and inside):
            # A bracket that comes first in a class is a character of it.
            if char == "[":
                inside, rest = True, pattern[at + 1 :]
                head = "^" if rest.startswith("^") else ""
                first = "\\]" if rest[len(head) :].startswith("]") else ""
                out.append("[" + head + first)
                at += 1 + len(head) + bool(first)
                continue
            inside = False
        out.append("\\[" if char == "[" and inside else char)
        at += 1
    return "".join(out)


def _pieces(tree: Any, before: list[str]) -> list[tuple[str, str]]:
    """(what stands before, what may repeat) for each repetition of the pattern, alone and mixed with its neighbours."""
    found: list[tuple[str, str]] = []
    here = before[:2]
    last: list[str] = []
    for operation, value in tree:
        if operation in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
            low, high, inner = value
            units = [each for each in _samples(inner) if each][:6]
            if high > 20:
                mixed = [one + two for one in units[:3] for two in [*units[:3], *last[:3]] if one != two]
                found += [(start, unit) for start in here for unit in [*units, *mixed]]
                last = units
            found += _pieces(inner, here)
            if low == 0:
                last = [*last, *units]
        elif operation is kinds.SUBPATTERN:
            found += _pieces(value[3], here)
        elif operation is kinds.ATOMIC_GROUP:
            found += _pieces(value, here)
        elif operation is kinds.BRANCH:
            for branch in value[1]:
                found += _pieces(branch, here)
        elif operation in (kinds.ASSERT, kinds.ASSERT_NOT):
            found += _pieces(value[1], here)
        here = [start + each for start in here for each in _samples([(operation, value)])][:4]
        found += [("", start) for start in here if start]
    return found


def _samples(tree: Any) -> list[str]:
    """A few texts that this part of a pattern matches."""
    texts = [""]
    for operation, value in tree:
        texts = [text + each for text in texts for each in _one(operation, value)][:8]
    return list(dict.fromkeys(texts))


def _one(operation: Any, value: Any) -> list[str]:
    if operation is kinds.LITERAL:
        return [chr(value)]
    if operation is kinds.NOT_LITERAL:
        return [next(char for char in _POOL if ord(char) != value)]
    if operation is kinds.ANY:
        return ["a", " "]
    if operation is kinds.IN:
        return _of_class(value)
    if operation is kinds.BRANCH:
        return [text for branch in value[1] for text in _samples(branch)[:2]]
    if operation is kinds.SUBPATTERN:
        return _samples(value[3])
    if operation is kinds.ATOMIC_GROUP:
        return _samples(value)
    if operation in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        low, high, inner = value
        some = _samples(inner)[:4]
        return list(dict.fromkeys([*(each * max(low, 1) for each in some), some[0] * min(low, 100)] if high else [""]))
    return [""]


def _of_class(items: Any) -> list[str]:
    negated = items[0][0] is kinds.NEGATE
    wanted = [char for char in _POOL if any(_in(ord(char), each) for each in items) is not negated]
    if not negated:
        for operation, value in items:
            wanted += (
                [chr(value)] if operation is kinds.LITERAL else [chr(value[0])] if operation is kinds.RANGE else []
            )
    return list(dict.fromkeys(wanted))[:5]


def _in(code: int, item: Any) -> bool:
    operation, value = item
    if operation is kinds.LITERAL:
        return bool(code == value)
    if operation is kinds.RANGE:
        return bool(value[0] <= code <= value[1])
    if operation is kinds.CATEGORY:
        letters = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}
        name = str(value).removeprefix("CATEGORY_")
        shape = letters[name.removeprefix("NOT_")]
        return (re.match(shape, chr(code)) is not None) is not name.startswith("NOT_")
    return False


class _TooSlow(Exception):
    """A text took longer than it may."""


def seconds(use: Use, text: str | bytes) -> float:
    """Processor time of this pattern on this text, up to the limit."""

    def stop(*_: object) -> None:
        raise _TooSlow

    begun = time.process_time()
    limited = hasattr(signal, "setitimer")
    if limited:
        signal.signal(signal.SIGVTALRM, stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        if use.everywhere:
            for _ in use.pattern.finditer(text):
                pass
        else:
            use.pattern.match(text)
            use.pattern.fullmatch(text)
    except _TooSlow:
        return SECONDS
    finally:
        if limited:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - begun


def slow_text(use: Use) -> str | bytes | None:
    """A text on which this pattern is too slow."""
    first: list[tuple[float, int]] = []
    for number, text in enumerate(hostile_texts(use.pattern, _FIRST_LENGTH)):
        took = seconds(use, text)
        if took >= SECONDS:
            return text
        first.append((took, number))
    chosen = {number for _, number in sorted(first, reverse=True)[:_GO_ON]}
    for number, text in enumerate(hostile_texts(use.pattern, LENGTH)):
        if number in chosen and seconds(use, text) >= SECONDS:
            return text
    return None


def main() -> int:
    """Try all patterns; print each that is too slow, and how many were tried."""
    uses = all_patterns()
    slow = 0
    for use in uses:
        text = slow_text(use)
        if text is not None:
            slow += 1
            print(f"{use.where} {use.pattern.pattern[:300]!r} on {text[:60]!r}…{text[-20:]!r}", flush=True)
    print(f"{len(uses)} patterns, {slow} too slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
