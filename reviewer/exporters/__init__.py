"""Excerpts in, a file out. A new format is one file `to_x.py` and one line in `FORMATS`."""

from __future__ import annotations

from reviewer.exporters.excerpts.registry import FORMATS, Format, format_for, write
from reviewer.exporters.shared.atomic import check_target

__all__ = ["FORMATS", "Format", "check_target", "format_for", "write"]
