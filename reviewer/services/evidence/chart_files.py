"""Charts as pictures (SVG), and their numbers as tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from reviewer.analysis.charts.chart import Chart
from reviewer.analysis.charts.words import ENGLISH, ChartWords, numbers, said
from reviewer.errors import ExportRefused
from reviewer.exporters.matrix.tables import Table, write_table
from reviewer.exporters.pictures.chart_svg import chart_svg, charted, page
from reviewer.exporters.pictures.ink import DARK, LIGHT
from reviewer.exporters.pictures.parts import WIDTH
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.sentence import sentence
from reviewer.services.shared.project_lookup import details
from reviewer.store.project_file import Project


def drawn(chart: Chart, words: ChartWords = ENGLISH, *, width: int = WIDTH, dark: bool = False, font: str = "") -> str:
    """A chart as SVG, as wide as it is told in units of which a letter is about 7 wide. In a `font` it is a part of a page, without
    title and ground."""
    return chart_svg(chart, words, width=width, ink=DARK if dark else LIGHT, font=font)


def drawn_together(charts: Sequence[Chart], title: str, words: ChartWords = ENGLISH) -> str:
    """Several charts as one SVG, one below the other."""
    body: list[str] = []
    height = 0.0
    for chart in charts:
        elements, height = charted(chart, words, width=WIDTH, ink=LIGHT, titled=True, top=height)
        body += elements
    return page(body, WIDTH, height, (title, " ".join(said(chart, words) for chart in charts)), LIGHT)


def write_picture(*, path: Path, content: bytes, overwrite: bool = False) -> Path:
    """Write a picture that is drawn already. Raises ExportRefused; the folder is then as it was."""
    check_target(path, overwrite=overwrite)
    with new_file(path, overwrite=overwrite) as stream:
        stream.write(content)
    return path


def write_charts(
    *,
    project: Project,
    path: Path,
    charts: Sequence[Chart],
    title: str,
    words: ChartWords = ENGLISH,
    overwrite: bool = False,
) -> Path:
    """Write charts as a picture (.svg), or their numbers (.csv, .xlsx, .json). Raises ExportRefused."""
    check_target(path, overwrite=overwrite)
    ending = path.suffix.casefold()
    text = ""
    if ending == ".svg":
        text = drawn_together(charts, title, words)
    elif ending == ".json":
        text = json.dumps(as_json(charts, words), ensure_ascii=False, indent=2) + "\n"
    if text:
        return write_picture(path=path, content=text.encode("utf-8"), overwrite=overwrite)
    if ending not in (".csv", ".xlsx"):
        named = path.suffix or path.name
        raise ExportRefused(
            sentence("Charts cannot be written as “{named}”; choose .svg, .csv, .xlsx or .json.", named=named)
        )
    about = (("Project", details(project=project).title), *((chart.title, said(chart, words)) for chart in charts))
    return write_table(_table(charts, title, about, words, project.world.now_ms()), path, overwrite=overwrite)


def as_json(charts: Sequence[Chart], words: ChartWords = ENGLISH) -> list[dict[str, object]]:
    """Charts for scripts: title, what it says in words, and its numbers."""
    return [
        {"title": chart.title, "words": said(chart, words), "head": head, "rows": rows}
        for chart in charts
        for head, rows in [numbers(chart, words)]
    ]


def _table(
    charts: Sequence[Chart], title: str, about: tuple[tuple[str, str], ...], words: ChartWords, made: int
) -> Table:
    """One chart as its own table; of several, each number a row of its own: chart, name, what, number."""
    if len(charts) == 1:
        head, one = numbers(charts[0], words)
        return Table(title, head, one, about, (36, *([12] * (len(head) - 1))), made=made)
    rows = []
    for chart in charts:
        head, lines = numbers(chart, words)
        rows += [
            (chart.title, str(line[0]), what, value)
            for line in lines
            for what, value in zip(head[1:], line[1:], strict=True)
        ]
    return Table(title, ("Chart", "Name", "What", "Number"), rows, about, (34, 36, 20, 10), made=made)
