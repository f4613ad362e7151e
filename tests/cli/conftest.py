"""The program called as from a terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import main as program

Run = Callable[..., tuple[int, str, str]]
"""Arguments in; exit code, output and errors out."""


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: object) -> tuple[int, str, str]:
        code = program.main([str(argument) for argument in arguments])
        done = capfd.readouterr()
        return code, done.out, done.err

    return go
