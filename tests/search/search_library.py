"""A small library to search, and a slow, simple reading of every query against which search is held."""

from __future__ import annotations

import fnmatch
import hashlib
import itertools
import random
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path

from reviewer.search import Marked, Marks, Note, Notes, Work, build

FAMILIES = (
    ("risk", "risks"),
    ("bladder", "bladders"),
    ("treat", "treated", "treats"),
    ("relief",),
    ("rapid",),
    ("cafe", "cafes"),
    ("sao",),
    ("mood",),
    ("moon",),
    ("glutamat",),
    ("glut",),
    ("側",),
    ("坐",),
    ("قلب",),
)
SPELLINGS = ("Risk", "risks", "bladder", "Bladders", "treated", "treats", "relief", "rapid", "café", "cafe\u0301s",
             "São", "mood", "moon", "glutamat", "GLUT", "側坐", "قَلب")  # fmt: skip
GAPS = (" ", " ", " ", " ", ", ", " 😀 ", "\u2011", "’ ", ". ", "\n", "\n\n")


class Library:
    """A corpus in memory. `marked` and `typed` say what the filters answer."""

    def __init__(
        self,
        texts: Mapping[str, str],
        *,
        titles: Mapping[str, str] | None = None,
        marked: Mapping[tuple[str, str], Mapping[str, Sequence[Marked]]] | None = None,
        typed: Mapping[tuple[str, str], set[str]] | None = None,
        notes: Sequence[Note] = (),
    ) -> None:
        self.texts = dict(texts)
        self.titles = dict(titles or {})
        self.marked = dict(marked or {})
        self.typed = dict(typed or {})
        self._notes = notes
        self.read: list[str] = []
        self.asked = 0

    def sources(self) -> list[Work]:
        return [
            Work(name, self.titles.get(name, ""), hashlib.sha256(text.encode()).hexdigest())
            for name, text in self.texts.items()
        ]

    def at_once(self) -> AbstractContextManager[None]:
        return nullcontext()

    def text(self, source: str) -> str:
        self.read.append(source)
        return self.texts[source]

    def holding(self, sources: Sequence[str], test: Callable[[bytes], bool]) -> set[str]:
        self.read += sources
        return {source for source in sources if test(self.texts[source].encode())}

    def filter_spans(self, field: str, value: str) -> Marks | None:
        """Known before or asked source by source, in turns."""
        marked = self.marked.get((field, value))
        if marked is None:
            return None
        self.asked += 1

        def read(sources: Sequence[str] | None) -> list[tuple[str, Marked]]:
            asked = marked if sources is None else sources
            return [(source, each) for source in asked for each in marked.get(source, ())]

        return Marks.known(marked) if self.asked % 2 else Marks(read)

    def filter_sources(self, field: str, value: str) -> set[str] | None:
        return self.typed.get((field, value))

    def notes(self) -> Notes:
        return Notes.of(self._notes)

    def placed(self, notes: Sequence[Note]) -> Sequence[Note]:
        return notes

    def indexed(self, folder: Path) -> Path:
        """The folder, with an index of everything."""
        build(folder, self.sources(), self.texts.__getitem__)
        return folder


def random_library(seed: int, sources: int = 6) -> Library:
    """Texts from few words in many spellings, with highlights and types."""
    chance = random.Random(seed)
    texts = {f"s{n}": _random_text(chance, chance.randint(0, 60)) for n in range(sources)}
    titles = {name: _random_text(chance, 3).replace("\n", " ").strip() for name in texts}
    marked = {
        ("code", code): {name: _random_marks(chance, text) for name, text in texts.items()} for code in ("Red", "Blue")
    }
    shared = {name: marked["code", "Red"][name][:1] + marked["code", "Blue"][name][:1] for name in texts}
    marked["coder", "B"] = shared
    return Library(texts, titles=titles, marked=marked, typed={("type", "blog"): {"s0", "s1", "s2"}})


def _random_text(chance: random.Random, words: int) -> str:
    return "".join(chance.choice(SPELLINGS) + chance.choice(GAPS) for _ in range(words))


def _random_marks(chance: random.Random, text: str) -> list[Marked]:
    marks = []
    for _ in range(chance.randint(0, 2)):
        if len(text) > 2:
            start = chance.randrange(len(text) - 1)
            marks.append(Marked(f"h{chance.random()}", start, chance.randint(start + 1, len(text))))
    return marks


# What follows reads a query given as nested tuples, word by word and without any haste.

Found = set[tuple[str, str, int, int]]


def expected(query: tuple, library: Library) -> Found:
    """Source, kind and characters of every hit."""
    hits: Found = set()
    for work in library.sources():
        place = _Place(library, work)
        if place.holds(query, None, frozenset()):
            found = place.hits(query, None, frozenset())
            hits |= {(work.id, *hit) for hit in found or {("title", 0, len(work.title))}}
    return {hit for hit in hits if not any(_inside(hit, other) for other in hits)}


def _inside(one: tuple, other: tuple) -> bool:
    return one != other and one[:2] == other[:2] and other[2] <= one[2] and one[3] <= other[3] and one[1] != "mark"


class _Place:
    def __init__(self, library: Library, work: Work) -> None:
        self.library, self.work, self.text = library, work, library.texts[work.id]
        self.lines = []
        start = 0
        for line in self.text.split("\n"):
            if line.strip():
                self.lines.append((start, start + len(line)))
            start += len(line) + 1

    def found(self, leaf: tuple, mark: Marked | None, barred: frozenset[Marked]) -> set[tuple[str, int, int]]:
        hits = {("title", *span) for span in leaf_spans(leaf, self.work.title)} if mark is None else set()
        for start, end in self.lines:
            if mark is not None and not (mark.start < end and start < mark.end):
                continue
            if any(bar.start < end and start < bar.end for bar in barred):
                continue
            hits |= {("text", start + a, start + b) for a, b in leaf_spans(leaf, self.text[start:end])}
        return hits

    def all_marks(self) -> set[Marked]:
        return {mark for found in self.library.marked.values() for mark in found.get(self.work.id, ())}

    def answers(self, query: tuple, mark: Marked) -> bool:
        match query:
            case ("code" | "coder", value):
                return mark in self.library.marked[query[0], value].get(self.work.id, ())
            case ("not", child):
                return not self.answers(child, mark)
            case ("and", children):
                return all(self.answers(child, mark) for child in children)
            case ("or", children):
                return any(self.answers(child, mark) for child in children)
        raise AssertionError(query)

    def marks(self, query: tuple) -> set[Marked]:
        return {mark for mark in self.all_marks() if self.answers(query, mark)}

    def marks_hold(self, query: tuple, mark: Marked | None) -> bool:
        if mark is not None:
            return self.answers(query, mark)
        return bool(self.marks(query)) if positive(query) else not self.marks(("not", query))

    def holds(self, query: tuple, mark: Marked | None, barred: frozenset[Marked]) -> bool:
        if on_marks(query):
            return self.marks_hold(query, mark)
        match query:
            case ("type", value):
                return self.work.id in self.library.typed["type", value]
            case ("not", child):
                return not self.holds(child, mark, barred)
            case ("or", children):
                return any(self.holds(child, mark, barred) for child in children)
            case ("and", children):
                return bool(self.ways(children, mark, barred))
        return bool(self.found(query, mark, barred))

    def ways(self, children: Sequence[tuple], mark: Marked | None, barred: frozenset[Marked]) -> list[tuple]:
        on = ("and", [child for child in children if on_marks(child)])
        rest = [child for child in children if not on_marks(child)]
        ways: list[tuple] = [(mark, barred)]
        if on[1] and mark is not None:
            ways = ways if self.answers(on, mark) else []
        elif on[1] and positive(on):
            ways = [(one, barred) for one in self.marks(on)]
        elif on[1] and has_words(rest):
            ways = [(None, barred | self.marks(("not", on)))]
        elif on[1]:
            ways = ways if not self.marks(("not", on)) else []
        return [way for way in ways if all(self.holds(child, *way) for child in rest)]

    def hits(self, query: tuple, mark: Marked | None, barred: frozenset[Marked]) -> set[tuple[str, int, int]]:
        if on_marks(query):
            listed = self.marks(query) if mark is None and positive(query) else set()
            return {("mark", one.start, one.end) for one in listed}
        match query:
            case ("type", _) | ("not", _):
                return set()
            case ("or", children):
                return set().union(*(self.hits(c, mark, barred) for c in children if self.holds(c, mark, barred)))
            case ("and", children):
                hits = set()
                for way in self.ways(children, mark, barred):
                    here = set().union(*(self.hits(c, *way) for c in children if not on_marks(c)))
                    own = way[0] if way[0] != mark else None
                    hits |= here or ({("mark", own.start, own.end)} if own else set())
                return hits
        return self.found(query, mark, barred)


def on_marks(query: tuple) -> bool:
    match query:
        case ("code" | "coder", _):
            return True
        case ("not", child):
            return on_marks(child)
        case ("and" | "or", children):
            return all(on_marks(child) for child in children)
    return False


def positive(query: tuple) -> bool:
    match query:
        case ("not", _):
            return False
        case ("and", children):
            return any(positive(child) for child in children)
        case ("or", children):
            return all(positive(child) for child in children)
    return True


def has_words(queries: Sequence[tuple]) -> bool:
    for query in queries:
        match query:
            case ("type" | "code" | "coder", _):
                continue
            case ("not", child):
                if has_words([child]):
                    return True
            case ("and" | "or", children):
                if has_words(children):
                    return True
            case _:
                return True
    return False


def leaf_spans(leaf: tuple, text: str) -> set[tuple[int, int]]:
    """Where a word condition holds in one paragraph."""
    words = _words(text)
    match leaf:
        case ("word" | "exact" | "glob" | "fuzzy", *_):
            return {(start, end) for start, end, word in words if accepts(leaf, word)}
        case ("phrase", terms):
            return {
                (words[at][0], words[at + len(terms) - 1][1])
                for at in range(len(words) - len(terms) + 1)
                if all(accepts(term, words[at + step][2]) for step, term in enumerate(terms))
            }
        case ("near", distance, terms):
            choices = [[at for at, (_, _, word) in enumerate(words) if accepts(term, word)] for term in terms]
            picks = [pick for pick in itertools.product(*choices) if len(set(pick)) == len(terms)]
            windows = {(min(pick), max(pick)) for pick in picks}
            least = {w for w in windows if not any(w != o and w[0] <= o[0] and o[1] <= w[1] for o in windows)}
            fit = {(a, b) for a, b in least if b - a + 1 - len(terms) <= distance}
            return {(words[a][0], words[b][1]) for a, b in fit}
    raise AssertionError(leaf)


@cache
def _words(text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for at, char in enumerate(text):
        if not (char.isalnum() or unicodedata.category(char)[0] == "M"):
            continue
        joined = found and found[-1][1] == at and char not in "側坐" and text[at - 1] not in "側坐"
        if joined:
            found[-1] = (found[-1][0], at + 1, found[-1][2] + char)
        else:
            found.append((at, at + 1, char))
    return [(start, end, plain(word)) for start, end, word in found]


def plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn").lower()


@cache
def accepts(term: tuple, word: str) -> bool:
    match term:
        case ("word", wanted):
            return any(plain(wanted) in family and word in family for family in FAMILIES) or word == plain(wanted)
        case ("exact", wanted):
            return word == plain(wanted)
        case ("glob", pattern):
            return fnmatch.fnmatchcase(word, plain(pattern))
        case ("fuzzy", wanted, most):
            return edits(plain(wanted), word) <= most
    raise AssertionError(term)


@cache
def edits(a: str, b: str) -> int:
    """Optimal string alignment, as its definition says."""
    if not a or not b:
        return len(a) + len(b)
    ways = [edits(a[1:], b) + 1, edits(a, b[1:]) + 1, edits(a[1:], b[1:]) + (a[0] != b[0])]
    if len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0]:
        ways.append(edits(a[2:], b[2:]) + 1)
    return min(ways)


def written(query: tuple) -> str:
    """The query as a user writes it."""
    match query:
        case ("word", word):
            return word
        case ("exact", word):
            return f'"{word}"'
        case ("glob", pattern):
            return pattern
        case ("fuzzy", word, most):
            return f"{word}~{most}"
        case ("phrase", terms):
            return '"' + " ".join(word for _, word in terms) + '"'
        case ("near", distance, terms):
            return f"near:{distance}({' '.join(written(term) for term in terms)})"
        case ("not", child):
            return f"NOT {written(child)}" if child[0] not in ("and", "or") else f"NOT ({written(child)})"
        case ("and", children):
            return " ".join(f"({written(c)})" if c[0] in ("and", "or") else written(c) for c in children)
        case ("or", children):
            return " OR ".join(f"({written(c)})" if c[0] in ("and", "or") else written(c) for c in children)
        case (field, value):
            return f"{field}:{value}"
    raise AssertionError(query)
