"""A file in, an ImportedSource out. A new format is one file `from_x.py` and one line in `SUPPORTED`."""

from __future__ import annotations

from reviewer.importers.documents.folders import source_files
from reviewer.importers.documents.registry import SUPPORTED, Format, given_file, read_given, read_source

__all__ = ["SUPPORTED", "Format", "given_file", "read_given", "read_source", "source_files"]
