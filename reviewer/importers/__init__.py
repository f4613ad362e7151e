"""A file in, an ImportedSource out. A new format is one file `from_x.py` and one line in `SUPPORTED`."""

from __future__ import annotations

from reviewer.importers.documents.bundles import ENDINGS as BUNDLE_ENDINGS
from reviewer.importers.documents.bundles import bundled
from reviewer.importers.documents.folders import source_files
from reviewer.importers.documents.registry import SUPPORTED, Format, format_of, given_file, read_given, read_source
from reviewer.importers.shared.reading import GivenFile, ReadingWay

__all__ = [
    "BUNDLE_ENDINGS", "SUPPORTED", "Format", "GivenFile", "ReadingWay", "bundled", "format_of", "given_file", "read_given",
    "read_source", "source_files",
]  # fmt: skip
