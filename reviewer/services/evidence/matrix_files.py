"""Matrices and the tidy table as files: CSV or XLSX."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reviewer.analysis.charts.of_matrix import matrix_charts
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.exporters.matrix.tables import Cell, Table, write_table, writer_for
from reviewer.exporters.shared.atomic import check_target
from reviewer.model.coding import citation
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence import analysis, tidy, tidy_tables
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.evidence.chart_files import write_charts
from reviewer.services.evidence.export import in_words, with_query
from reviewer.services.shared.project_lookup import details
from reviewer.store.project_file import Project

_TOTAL = "Total"


def export_matrix(
    *,
    project: Project,
    path: Path,
    choice: MatrixChoice | None = None,
    wanted: ExcerptFilter | None = None,
    query: str | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
    raw: bool = False,
) -> tuple[Path, Matrix]:
    """Write a matrix of the excerpts that a filter and a search let through, as a table or, with `.svg`, as its chart.

    Raises ExportRefused, UsageError, Cancelled.
    """
    drawn = path.suffix.casefold() == ".svg"
    _check(path, overwrite, drawn=drawn)
    words = in_words(project, wanted or ExcerptFilter(), query)
    wanted = with_query(project=project, wanted=wanted or ExcerptFilter(), query=query)
    counted = analysis.matrix(project=project, choice=choice, wanted=wanted, progress=progress)
    if drawn:
        charts = matrix_charts(counted)
        return write_charts(
            project=project, path=path, charts=charts, title=counted.title, overwrite=overwrite
        ), counted
    table = replace(matrix_table(counted, about=_about(project, words)), made=project.world.now_ms())
    return write_table(table, path, overwrite=overwrite, progress=progress, raw=raw), counted


def export_tidy(
    *,
    project: Project,
    path: Path,
    wanted: ExcerptFilter | None = None,
    query: str | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
    raw: bool = False,
) -> tuple[Path, int]:
    """Write the tidy table, one row for each coding, for statistics programs. Raises ExportRefused, Cancelled."""
    _check(path, overwrite)
    words = in_words(project, wanted or ExcerptFilter(), query)
    wanted = with_query(project=project, wanted=wanted or ExcerptFilter(), query=query)
    head, rows = tidy.tidy_table(project=project, wanted=wanted, progress=progress)
    about = (*_about(project, words), ("Rows", "One for each coding: a code on an excerpt by a coder."))
    table = Table(f"{details(project=project).title}: codings", head, rows, about, made=project.world.now_ms())
    return write_table(table, path, overwrite=overwrite, progress=progress, raw=raw), len(rows)


def export_table(
    *, project: Project, path: Path, name: tidy_tables.TableName, overwrite: bool = False, raw: bool = False
) -> tuple[Path, int]:
    """Write one of the tidy tables beside the codings: all of it, whatever is filtered. Raises ExportRefused."""
    _check(path, overwrite)
    rows = tidy_tables.tidy_rows(project=project, name=name)
    title = details(project=project).title
    table = Table(
        f"{title}: {name}",
        tidy_tables.tidy_tables()[name],
        rows,
        (("Project", title), ("Table", name)),
        made=project.world.now_ms(),
    )
    return write_table(table, path, overwrite=overwrite, raw=raw), len(rows)


def matrix_table(matrix: Matrix, *, about: Iterable[tuple[str, str]] = ()) -> Table:
    """A matrix as a table: a first column of names, a column of totals where there are any, a share in percent.

    A framework matrix has two columns for each code where anything was written: the count and the text.
    """
    written = {column for _, column in matrix.texts}
    heads: list[str] = [""]
    for column in matrix.columns:
        text = "answers" if matrix.kind == "appraisal" else "synthesis"
        heads += [column.label, f"{column.label}: {text}"] if column.id in written else [column.label]
    with_totals = bool(matrix.row_totals)
    rows = [_row(matrix, head.id, head.label, written, with_totals) for head in matrix.rows]
    if matrix.column_totals:
        totals: list[Cell] = [_TOTAL]
        for column in matrix.columns:
            totals += [_cell(matrix, matrix.column_totals.get(column.id, 0)), *([""] if column.id in written else [])]
        rows.append([*totals, *([""] if with_totals else [])])
    unit = "percent of the text" if matrix.unit == "share" else matrix.unit
    lines = [*about, ("Matrix", matrix.title), ("Cells", unit), *(("Note", note) for note in matrix.notes)]
    widths = (28, *([12] * (len(heads) - 1)))
    return Table(matrix.title, (*heads, *([_TOTAL] if with_totals else [])), rows, tuple(lines), widths)


def _row(matrix: Matrix, row: str, label: str, written: set[str], with_total: bool) -> list[Cell]:
    cells: list[Cell] = [label]
    for column in matrix.columns:
        cells.append("" if (row, column.id) in matrix.blank else _cell(matrix, matrix.value(row, column.id)))
        if column.id in written:
            text = matrix.text(row, column.id)
            cells.append(citation.shown(text, citation.numbered([text])))
    return [*cells, *([_cell(matrix, matrix.row_totals.get(row, 0))] if with_total else [])]


def _cell(matrix: Matrix, value: int) -> Cell:
    return f"{value // 100}.{value % 100:02}" if matrix.unit == "share" else value


def _about(project: Project, words: str) -> tuple[tuple[str, str], ...]:
    return ("Project", details(project=project).title), ("Filter", words or "all excerpts")


def _check(path: Path, overwrite: bool, *, drawn: bool = False) -> None:
    if not drawn:
        writer_for(path)
    check_target(path, overwrite=overwrite)
