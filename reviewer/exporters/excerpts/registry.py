"""The formats excerpts are exported to, and how one list becomes one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import length_hint
from pathlib import Path
from typing import Any, BinaryIO

from reviewer.analysis.blocks import FlowChart
from reviewer.errors import ExportRefused
from reviewer.exporters.excerpts import to_csv, to_json, to_md
from reviewer.exporters.shared.atomic import new_file
from reviewer.exporters.shared.endings import no_format
from reviewer.model.coding.excerpt import ExcerptList
from reviewer.progress import Progress
from reviewer.sentence import sentence


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: its name for commands, its ending, its title in words, and what writes it into a stream; `sheets` says
    that the flow of sources can go with it, `pictures` that those of regions can, `cases` that it says which excerpts stand in."""

    name: str
    ending: str
    title: str
    write: Callable[..., None]
    sheets: bool = False
    pictures: bool = False
    cases: bool = False


# What takes long to load is loaded when it is written: every start of the program would wait for it.


def _xlsx(*what: Any, **more: Any) -> None:
    from reviewer.exporters.excerpts.to_xlsx import write_xlsx

    write_xlsx(*what, **more)


def _docx(*what: Any) -> None:
    from reviewer.exporters.excerpts.to_docx import write_docx

    write_docx(*what)


def _html(*what: Any) -> None:
    from reviewer.exporters.excerpts.to_html import write_html

    write_html(*what)


FORMATS: tuple[Format, ...] = (
    Format("csv", ".csv", sentence("CSV table"), to_csv.write_csv, cases=True),
    Format("csv-raw", ".csv", sentence("CSV for statistics programs, cells as they are"), to_csv.write_raw, cases=True),
    Format("xlsx", ".xlsx", sentence("Excel workbook"), _xlsx, sheets=True, cases=True),
    Format("docx", ".docx", sentence("Word document"), _docx, pictures=True),
    Format("html", ".html", sentence("Web page"), _html, pictures=True),
    Format("md", ".md", "Markdown", to_md.write_md),
    Format("json", ".json", sentence("JSON data"), to_json.write_json, cases=True),
)


def format_for(path: Path, format: str | None = None) -> Format:
    """The format with this name or, without one, the one that the file's ending says. Raises ExportRefused."""
    wanted = format.casefold() if format is not None else path.suffix.casefold()
    for candidate in FORMATS:
        if wanted in (candidate.ending, candidate.name if format is not None else None):
            return candidate
    if format is not None:
        known = ", ".join(each.name for each in FORMATS)
        raise ExportRefused(
            sentence("There is no format “{format}”; choose one of {known}.", format=format, known=known)
        )
    why, known = no_format(path, {each.ending: each.title for each in reversed(FORMATS)})
    raise ExportRefused(sentence("{why} that excerpts can be written to; choose one of {known}.", why=why, known=known))


def write(
    excerpts: ExcerptList,
    path: Path,
    *,
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
    flow: FlowChart | None = None,
) -> Path:
    """Write excerpts to a file and return its path. The same excerpts made at the same time give the same bytes.

    A `flow` of sources goes with them where the format has room for it.

    Raises ExportRefused, Cancelled; then the folder is as it was before.
    """
    chosen = format_for(path, format)
    with new_file(path, overwrite=overwrite) as stream:
        write_into(excerpts, stream, chosen, progress or Progress(), flow)
    return path


def write_into(
    excerpts: ExcerptList, stream: BinaryIO, chosen: Format, progress: Progress, flow: FlowChart | None = None
) -> None:
    """Write excerpts into a stream. Raises ExportRefused, Cancelled."""
    progress.start("Exporting", excerpts.most or length_hint(excerpts.excerpts))
    more = {"flow": flow} if chosen.sheets else {}
    chosen.write(excerpts, stream, progress, **more)
    progress.check()
