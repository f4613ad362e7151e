"""What projects go out as: the endings of files and folders, and the programs for which they are written in a way of their own."""

from __future__ import annotations

from pathlib import Path

ENDINGS = (".qdpx", ".qdc", ".jsonld", ".qda")
"""REFI-QDA projects and codebooks, W3C annotations, QualCoder folders."""
BRAT = "brat"
PROGRAMS = ("nvivo", "atlasti", "maxqda", BRAT)


def holds_a_project(path: Path, to: str = "") -> bool:
    """Whether a path, or the program that it is for, asks for a whole project or codebook."""
    return bool(to) or path.suffix.lower() in ENDINGS
