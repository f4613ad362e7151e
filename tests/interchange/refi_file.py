"""Writes REFI-QDA files by hand, as other tools do: apart from the code under test."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

SPACE = "urn:QDA-XML:project:1.0"


def guid(number: int, kind: int = 0) -> str:
    """A GUID that shows what it stands for."""
    return f"{kind:08X}-0000-4000-8000-{number:012X}"


def element(name: str, /, *inside: str, text: str = "", **attributes: object) -> str:
    """An element; attributes in the order given, those that are None left out."""
    given = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items() if value is not None)
    return f"<{name}{given}>{escape(text)}{''.join(inside)}</{name}>"


def qde(*children: str, name: str = "A project", origin: str = "A tool", space: str = SPACE) -> str:
    """The file that describes a project."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f"<Project xmlns={quoteattr(space)} name={quoteattr(name)} origin={quoteattr(origin)}>{''.join(children)}</Project>"
    )


def qdpx(path: Path, description: str, files: Mapping[str, bytes] | None = None, root: str = "project.qde") -> Path:
    """A project's archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(root, description)
        for name, data in (files or {}).items():
            archive.writestr(name, data)
    return path
