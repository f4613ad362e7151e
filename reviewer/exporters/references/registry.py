"""The formats that references are exported to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from reviewer.errors import ExportRefused
from reviewer.exporters.references.to_bibtex import bibtex
from reviewer.exporters.references.to_csl_json import csl_json
from reviewer.exporters.references.to_ris import ris
from reviewer.exporters.shared.atomic import new_file
from reviewer.model.sources.source import Source
from reviewer.sentence import sentence

WRITERS: dict[str, Callable[[Sequence[Source]], str]] = {".ris": ris, ".bib": bibtex, ".json": csl_json}
"""By the ending of the file."""


def write_references(sources: Sequence[Source], path: Path, *, overwrite: bool = False) -> Path:
    """Write the reference data of sources. The same sources give the same bytes. Raises ExportRefused."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportRefused(
            sentence(
                "“{name}” does not say which format references are to be in; let it end in .ris, .bib or .json.",
                name=path.name,
            )
        )
    content = writer(sources).encode("utf-8")
    with new_file(path, overwrite=overwrite) as stream:
        stream.write(content)
    return path
