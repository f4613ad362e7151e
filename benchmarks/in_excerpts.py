"""The table of excerpts, exports and the summary in the real window, at three sizes of a real team's project."""

from __future__ import annotations

import csv
import os
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from benchmarks._making import CODERS, timed
from benchmarks._rows import Row, apart, by_command, hand_over, peak_now, used_by
from benchmarks._team import SIZES, team
from benchmarks._turns import Watched, Window, copied, shown

TIMES = 5
_FORMATS = ("csv", "html", "xlsx", "docx")
_GOALS = {"csv": 0.07, "html": 0.18, "xlsx": 0.6, "docx": 0.5}
"""Seconds for 10,000 excerpts."""


def rows() -> Iterator[Row]:
    """Each action at each size, then the commands."""
    for codings in SIZES:
        team(codings)
        yield from apart("in_excerpts", codings)
    with tempfile.TemporaryDirectory() as name:
        for codings in SIZES:
            yield from _commands(Path(name), codings)


def _commands(folder: Path, codings: int) -> Iterator[Row]:
    path = copied(team(codings), folder)
    floor = timed(lambda: _bare_csv(path, folder))[0]
    for what, verb in (("reviewer export to CSV", "export"), ("reviewer summary to HTML", "summary")):
        out = folder / f"out.{'csv' if verb == 'export' else 'html'}"

        def run(verb: str = verb, out: Path = out) -> object:
            return used_by([verb, path, "-o", out, "--force"])

        yield by_command(what, codings, run, floor=floor, times=3 if codings == min(SIZES) else 1)  # type: ignore[arg-type]


def _measure(codings: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["REVIEWER_HOME"] = str(folder)
        path = copied(team(codings), folder)
        with shown(CODERS[2]) as window:
            window.app.commands.open_path(path)
            window.rest()
            window.app.index.index.wait()  # type: ignore[union-attr]
            window.rest()
            yield from _looking(window, path, codings)
            yield from _exporting(window, folder, path, codings)


def _looking(window: Window, path: Path, codings: int) -> Iterator[Row]:
    from reviewer.services.coding import codes
    from ui.workspaces.excerpts.workspace import ExcerptsWorkspace

    app = window.app
    view = app.window.findChild(ExcerptsWorkspace) or _visited(window, "excerpts", ExcerptsWorkspace)
    ids = [code.id for code in codes.codebook(project=app.session.project)]
    floor = min(timed(lambda: _ids_in_order(path))[0] for _ in range(5))

    def going() -> Iterator[Callable[[], object]]:
        for _ in range(TIMES):
            app.navigator.go("read")
            window.rest()
            view.refresh()  # It notes that what it shows may be out of date, and reads when it is looked at.
            yield lambda: app.navigator.go("excerpts")

    def seen(work: str, acts: Iterator[Callable[[], object]], budget: float) -> Row:
        watched = []
        for act in acts:
            window.rest()
            watched.append(window.watch(act))
        return _row(work, codings, watched, floor, budget)

    yield seen("excerpts on the screen", going(), 0.3)
    yield seen(
        "excerpts filtered by one code", (lambda code=code: view.show_code(code) for code in islice(ids, TIMES)), 0.2
    )
    view.bar.clear_filters()
    window.rest()
    bar = view.table.verticalScrollBar()
    parts = (lambda part=part: bar.setValue(bar.maximum() * part // TIMES) for part in range(1, TIMES))
    yield seen("excerpts scrolled to another place", parts, 0.05)


def _exporting(window: Window, folder: Path, path: Path, codings: int) -> Iterator[Row]:
    from ui.workspaces.excerpts.export_dialog import ExportDialog
    from ui.workspaces.excerpts.workspace import ExcerptsWorkspace
    from ui.workspaces.summary.export_dialog import SummaryExport
    from ui.workspaces.summary.workspace import SummaryWorkspace

    floor = timed(lambda: _bare_csv(path, folder))[0]
    excerpts = window.app.window.findChild(ExcerptsWorkspace)
    for format in _FORMATS:
        goal = _GOALS[format] if codings == 10_000 else 0
        yield _exported(window, f"export {format.upper()}", codings, excerpts, ExportDialog, format, floor, goal)
    watched = [window.watch(lambda: window.app.navigator.go("summary"))]
    yield _row("the summary on the screen", codings, watched, floor, 0)
    summary = _visited(window, "summary", SummaryWorkspace)
    yield _exported(window, "export the summary, HTML", codings, summary, SummaryExport, ".html", floor, 0)


def _exported(
    window: Window, work: str, codings: int, view: object, dialog: type, format: str, floor: float, goal: float
) -> Row:
    """From the button of the dialog to the notice that the file is written; each time a new file."""
    watched = []
    for _ in range(3 if codings == min(SIZES) else 1):
        view.export()  # type: ignore[attr-defined]
        window.rest()
        asked = view.findChildren(dialog)[-1]  # type: ignore[attr-defined]
        asked.format.setCurrentIndex(asked.format.findData(format))
        window.rest()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        seen = window.watch(asked.run)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seen.cpu += after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        watched.append(seen)
        asked.path.unlink()
    return _row(work, codings, watched, floor, goal)


def _visited(window: Window, name: str, kind: type) -> object:
    window.app.navigator.go(name)
    window.rest()
    return window.app.window.findChild(kind)


def _row(work: str, codings: int, watched: list[Watched], floor: float, budget: float) -> Row:
    cpu = sorted(each.cpu for each in watched)[len(watched) // 2]
    peak = max(peak_now(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
    seconds, turns = [each.seconds for each in watched], [each.turn for each in watched]
    return Row(work, codings, seconds, cpu, peak, floor, turns, budget=budget)


def _ids_in_order(path: Path) -> None:
    """The least that a table of excerpts asks for: which there are, in order."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT id FROM highlight ORDER BY source, start").fetchall()


def _bare_csv(path: Path, folder: Path) -> None:
    """The least that an export asks for: each quote with its place, its coder and its codes."""
    query = """SELECT lower(hex(h.text)) AS text, h.start, h."end", h.coder, group_concat(lower(hex(c.code)))
        FROM highlight h
        LEFT JOIN coding c ON c.highlight = h.id GROUP BY h.id ORDER BY h.source, h.start"""
    with closing(sqlite3.connect(path)) as connection, (folder / "floor.csv").open("w", newline="") as file:
        texts = {sha: content.decode() for sha, content in connection.execute("SELECT sha256, content FROM text")}
        writer = csv.writer(file)
        for sha, start, end, coder, codes in connection.execute(query):
            writer.writerow((texts[sha][start:end], start, end, coder, codes))


if __name__ == "__main__":
    for row in _measure(int(sys.argv[1])):
        hand_over(row)
