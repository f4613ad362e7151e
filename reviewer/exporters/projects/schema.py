"""Whether a file is what the schema of REFI-QDA says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree


@cache
def _schema(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(path)))


def fault_in(root: Any, schema: Path) -> str:
    """The first thing that the schema does not allow, as one clause; "" where all is as it says."""
    held = _schema(schema)
    if held.validate(root):
        return ""
    # The stubs of the library lack the log's entries.
    log: Any = held.error_log
    return str(log.last_error.message) if log.last_error is not None else "it does not follow the schema"
