"""The flow of sources through the review, counted from decisions and search log, and written to files."""

from __future__ import annotations

from pathlib import Path

from reviewer.analysis.blocks import FlowChart
from reviewer.analysis.flow.boxes import flow_picture, lines_of
from reviewer.analysis.flow.flow import Flow, Placed, flow
from reviewer.errors import ExportRefused
from reviewer.exporters.matrix.tables import Table, write_table
from reviewer.exporters.pictures.svg import svg
from reviewer.exporters.shared.atomic import check_target, new_file
from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.source import Source
from reviewer.sentence import sentence
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

STUDY = "study"
"""The attribute that names the study which a source reports; sources of one study are its reports."""


def source_flow(*, project: Project) -> Flow:
    """The flow of all sources of the project."""
    standings = project.read(reads_summary.standings)
    placed = [
        Placed(source.id, source.search, _study(source), standings.get(source.id, Standing()).way)
        for source in list_sources(project=project)
    ]
    return flow(placed, project.read(reads_summary.searches), details(project=project).review)


def flow_diagram(*, project: Project) -> FlowChart | None:
    """The diagram; None where nothing was decided yet and no search written down."""
    counted = source_flow(project=project)
    return _diagram(counted) if counted.begun else None


def drawn_flow(*, project: Project) -> tuple[Flow, str, str]:
    """The flow, its diagram as SVG, and what the diagram shows in words."""
    counted = source_flow(project=project)
    picture = flow_picture(counted, "fig_flow")
    return counted, svg(picture), picture.alt


def export_flow(*, project: Project, path: Path, overwrite: bool = False) -> Path:
    """Write the flow as a picture (SVG) or as a table (CSV, XLSX). Raises ExportRefused; the folder is then as it was."""
    check_target(path, overwrite=overwrite)
    counted = source_flow(project=project)
    ending = path.suffix.casefold()
    if ending == ".svg":
        with new_file(path, overwrite=overwrite) as stream:
            stream.write(svg(flow_picture(counted, "fig_flow")).encode("utf-8"))
        return path
    if ending not in (".csv", ".xlsx"):
        raise ExportRefused(
            sentence(
                "The flow cannot be written as “{suffix}”; choose .svg, .csv or .xlsx.", suffix=path.suffix or path.name
            )
        )
    return write_table(flow_table(project, counted), path, overwrite=overwrite)


def flow_table(project: Project, counted: Flow) -> Table:
    """The flow as rows: way, box, what, number."""
    rows = [(way, box, line.words, line.number) for way, box, line in lines_of(counted) if line.number is not None]
    about = [("Project", details(project=project).title), *(("Note", remark) for remark in counted.remarks)]
    head, widths = ("Way", "Box", "What", "n"), (44, 34, 44, 8)
    return Table("Flow of sources", head, rows, tuple(about), widths, _diagram(counted), project.world.now_ms())


def _diagram(counted: Flow) -> FlowChart | None:
    chart = flow_picture(counted, "fig_flow").chart
    return chart if isinstance(chart, FlowChart) else None


def _study(source: Source) -> str:
    return next((each.value for each in source.attributes if each.name.casefold() == STUDY), "")
