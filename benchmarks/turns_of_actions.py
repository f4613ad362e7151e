"""How long the window is held up by each thing a reviewer does, in the largest real team's project."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks._making import CODERS, commit_floor
from benchmarks._rows import Row, apart, hand_over
from benchmarks._team import SIZES, kept_folder, team
from benchmarks._turns import Window, copied, shown

ME = CODERS[2]
TIMES = 20
CODES = 2_000

Acts = Iterator[Callable[[], object]]


def rows() -> Iterator[Row]:
    """Each action, at the largest size alone: the smaller ones stand in `in_window`."""
    team(max(SIZES))
    yield from apart("turns_of_actions", max(SIZES))


def _measure(codings: int) -> Iterator[Row]:
    home = kept_folder() / f"home-{codings}"
    os.environ["REVIEWER_HOME"] = str(home)
    home.mkdir(exist_ok=True)
    path = copied(team(codings), home, "turns.review")
    with tempfile.TemporaryDirectory() as folder:
        floor = 1000 * commit_floor(Path(folder))
    with shown(ME) as window:
        window.app.commands.open_path(path)
        window.rest()
        window.app.index.index.wait()  # type: ignore[union-attr]
        every = _of_passages(window) | _of_places(window) | _of_codes(window) | _of_typing(window)
        for work, acts in every.items():
            yield window.row(work, codings, acts, floor=floor)
        gone = _of_passages(window)
        yield window.row("tag a passage, until it is seen", codings, gone["tag a passage"], floor=floor, painted=True)
        work = "delete a highlight, until it is not seen"
        yield window.row(work, codings, gone["delete a highlight"], floor=floor, painted=True, budget=0.008)
        many = _many_codes(home, path)
        window.app.commands.open_path(many)
        window.rest()
        for work, acts in _of_many_codes(window).items():
            yield window.row(f"{work}, {CODES:,} codes", codings, acts, floor=floor)
    for used in (path, many):
        used.unlink()


def _of_passages(window: Window) -> dict[str, Acts]:
    from reviewer.services.coding import codes
    from reviewer.services.shared import highlight_lookup

    app, made = window.app, list[str]()
    reader, session = app.window.read.reader, app.session
    ids = [code.id for code in codes.codebook(project=session.project)]

    def tag() -> Acts:
        for number in range(TIMES):
            start = 200 + number * 97
            reader.show_passage(start, start + 40, select=True)
            reader.set_selection(start, start + 40)
            window.rest()
            yield partial(app.tagging.tag, ids[number % len(ids)])
            made.append(app.target.highlight)

    def on_each(act: Callable[[], object]) -> Acts:
        for highlight in made:
            here = highlight_lookup.highlights(project=session.project, ids=[highlight])[0]
            app.navigator.show_passage(here.source, here.start, here.end, highlight)
            window.rest()
            yield act

    def another_code() -> None:
        here = highlight_lookup.highlights(project=session.project, ids=[app.target.highlight])[0]
        app.tagging.tag(next(code for code in ids if code not in here.codes))

    def untag() -> None:
        card = app.window.inspector.highlight
        here = highlight_lookup.highlights(project=session.project, ids=[app.target.highlight])[0]
        card.chips.removed.emit(here.codes[0])

    def memo() -> None:
        app.window.inspector.highlight.memos.field.setPlainText("Seen again.")
        app.window.inspector.flush()

    return {
        "tag a passage": tag(),
        "tag it with a second code": on_each(another_code),
        "take a code away": on_each(untag),
        "write its memo": on_each(memo),
        "undo": (session.undo for _ in range(TIMES)),
        "redo": (session.redo for _ in range(TIMES)),
        "delete a highlight": on_each(app.tagging.delete),
    }


def _of_places(window: Window) -> dict[str, Acts]:
    from reviewer.services.shared import highlight_lookup, source_lookup

    app = window.app
    sources = [each.id for each in source_lookup.list_sources(project=app.session.project)]
    step = len(sources) // TIMES

    def jump() -> Acts:
        for number in range(TIMES):
            of_one = highlight_lookup.highlights_of(project=app.session.project, source=sources[number * step + 7])
            one = of_one[len(of_one) // 2]
            yield partial(app.navigator.show_passage, one.source, one.start, one.end, one.id)

    return {
        "next source": (app.actions["next_source"].trigger for _ in range(TIMES)),
        "next highlight": (partial(app.window.read.step, 1) for _ in range(TIMES)),
        "jump to a passage elsewhere": jump(),
    }


def _of_codes(window: Window) -> dict[str, Acts]:
    from reviewer.services.coding import codes

    app = window.app
    pane = app.window.codebook
    ids = [code.id for code in codes.codebook(project=app.session.project)]
    chosen = [ids[number % len(ids)] for number in range(TIMES)]
    return {
        "new code": (partial(pane.new.named.emit, None, f"New of {len(ids)}: {number}") for number in range(TIMES)),
        "rename a code": (
            partial(pane.commands.rename, code, f"Renamed of {len(ids)}: {at}") for at, code in enumerate(chosen)
        ),
        "recolour a code": (
            partial(pane.commands.recolour, code, f"#{at * 9 + 16:02x}5f{len(ids) % 256:02x}")
            for at, code in enumerate(chosen)
        ),
    }


def _of_typing(window: Window) -> dict[str, Acts]:
    main = window.app.window

    def keys(field: object, text: str) -> Acts:
        for length in (*range(1, len(text) + 1), *range(len(text) - 1, -1, -1)):
            yield partial(field.setText, text[:length])  # type: ignore[attr-defined]

    def palette() -> Acts:
        window.app.palette.ask()
        yield from keys(main.top_bar.field, "text 12 rel")
        window.app.palette.leave()

    return {
        "a key in the filter of sources": keys(main.sources.filter, "text 123 45"),
        "a key in the field for everything": palette(),
    }


def _of_many_codes(window: Window) -> dict[str, Acts]:
    pane = window.app.window.codebook

    def keys() -> Acts:
        text = "code 123 45"
        for length in (*range(1, len(text) + 1), *range(len(text) - 1, -1, -1)):
            yield partial(pane.filter.setText, text[:length])

    return {"a key in the filter of codes": keys(), **_of_codes(window)}


def _many_codes(home: Path, path: Path) -> Path:
    """A copy of a project with so many more codes."""
    from reviewer.services.coding import codebook_files
    from reviewer.services.project import projects

    many = copied(path, home, "many.review")
    table = home / "many.csv"
    lines = [f"Theme {number // 20}/Code {number}" for number in range(CODES)]
    table.write_text("path\n" + "\n".join(lines) + "\n", "utf-8")
    project = projects.open_project(path=many)
    codebook_files.import_codebook(project=project, path=table, coder=ME)
    project.close()
    return many


if __name__ == "__main__":
    for row in _measure(int(sys.argv[1])):
        hand_over(row)
