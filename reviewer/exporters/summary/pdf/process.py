"""Runs the child process that sets pages, so that nothing waits for it and a cancel ends it at once."""

from __future__ import annotations

import subprocess
import sys
import threading
from importlib import resources
from pathlib import Path
from typing import IO

from reviewer.errors import ExportRefused
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.system.children import UNSEEN, packed_program

CHILD_ARGUMENT = "--set-pages-in-child"
"""A frozen program starts itself: its main hands this argument to the `main` of the child."""
_FONTS = ("font_source_sans_pro", "font_source_serif_pro")
_BEAT_SECONDS = 0.05
"""So soon a cancel is noticed."""


def pages_set(data: bytes, progress: Progress) -> bytes:
    """The PDF of the data. Raises ExportRefused where it cannot be made, Cancelled."""
    child = subprocess.Popen(
        [*_command(), *_font_folders()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=UNSEEN,
    )
    assert child.stdin is not None
    feeding = threading.Thread(target=_feed, args=(child.stdin, data), daemon=True)
    feeding.start()
    child.stdin = None  # The thread closes it.
    try:
        while True:
            progress.check()
            try:
                content, problem = child.communicate(timeout=_BEAT_SECONDS)
                break
            except subprocess.TimeoutExpired:
                continue
    finally:
        child.kill()
        child.wait()
        feeding.join()
        for pipe in (child.stdout, child.stderr):
            if pipe is not None:
                pipe.close()
    if child.returncode or not content.startswith(b"%PDF-"):
        # A child that the system ended says nothing; it needs about 100 kB for an excerpt.
        said = problem.decode("utf-8", "replace").strip().rpartition("\n")[2] or sentence(
            "it takes more memory than there is"
        )
        raise ExportRefused(sentence("The PDF cannot be made ({said}); choose .docx, .html or .md.", said=said))
    return content


def _feed(pipe: IO[bytes], data: bytes) -> None:
    try:
        with pipe:
            pipe.write(data)
    except OSError:  # The child ended before it read everything; how it ended tells why.
        return


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [packed_program(), CHILD_ARGUMENT]
    # -P: nothing that lies in the working folder is imported.
    return [sys.executable, "-P", str(Path(__file__).with_name("child.py"))]


def _font_folders() -> list[str]:
    """The fonts that come with the program; where one is missing the system's or Typst's own are used."""
    folders = []
    for package in _FONTS:
        try:
            folders.append(str(resources.files(package) / "files"))
        except ModuleNotFoundError:
            continue
    return folders
