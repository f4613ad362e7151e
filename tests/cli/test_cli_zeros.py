"""A sector of zeros anywhere in a file: every verb ends with its sentence, none with a fault of the program."""

from __future__ import annotations

import itertools
from pathlib import Path

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run
from tests.ui.pages.two_texts import two_texts

SECTOR = 512


def test_no_verb_breaks(tmp_path: Path, run: Run) -> None:
    whole = tmp_path / "whole.review"
    two_texts(ProjectBuilder(whole)).project.close()
    data, broken, out = whole.read_bytes(), tmp_path / "zeros.review", tmp_path / "out.csv"
    verbs = itertools.cycle(
        [("info", broken), ("export", broken, "-o", out), ("history", broken), ("merge", whole, broken, "--dry-run"),
         ("check", broken, "--rebuild"), ("digest", broken)]
    )  # fmt: skip
    written = [at for at in range(SECTOR, len(data), 3 * SECTOR) if any(data[at : at + SECTOR])]
    for at in written:
        broken.write_bytes(data[:at] + bytes(SECTOR) + data[at + SECTOR :])
        for verb in itertools.islice(verbs, 2):
            out.unlink(missing_ok=True)
            assert run(*verb)[0] in (0, 1), (at, verb)
