"""Words by use, and places of words, as files."""

from __future__ import annotations

from pathlib import Path

from reviewer.exporters.matrix.tables import Table, write_table
from reviewer.exporters.shared.atomic import check_target
from reviewer.services.evidence.chart_files import write_charts
from reviewer.services.evidence.words import Context, Frequencies, words_chart
from reviewer.services.shared.project_lookup import details
from reviewer.store.project_file import Project


def write_frequencies(*, project: Project, path: Path, found: Frequencies, overwrite: bool = False) -> Path:
    """Write all words (.csv, .xlsx), or the chart of the most used (.svg; .json its numbers). Raises ExportRefused."""
    if path.suffix.casefold() in (".svg", ".json"):
        chart = words_chart(found)
        return write_charts(project=project, path=path, charts=[chart], title=chart.title, overwrite=overwrite)
    check_target(path, overwrite=overwrite)
    about = (("Project", details(project=project).title), ("Words in the texts", f"{found.running:,}"))
    rows = [(each.word, each.count, each.sources) for each in found.words]
    head = ("Word", "Uses", "Sources")
    table = Table("Words by use", head, rows, about, (32, 10, 10), made=project.world.now_ms())
    return write_table(table, path, overwrite=overwrite)


def write_context(*, project: Project, path: Path, found: Context, words: str, overwrite: bool = False) -> Path:
    """Write the places of a word (.csv, .xlsx). Raises ExportRefused."""
    check_target(path, overwrite=overwrite)
    about = (("Project", details(project=project).title), ("Words", words), ("Places", f"{found.number:,}"))
    rows = [(line.title, line.start, line.end, line.before, line.word, line.after) for line in found.lines]
    head = ("Source", "Start", "End", "Before", "Word", "After")
    table = Table("Words in context", head, rows, about, (32, 10, 10, 50, 20, 50), made=project.world.now_ms())
    return write_table(table, path, overwrite=overwrite)
