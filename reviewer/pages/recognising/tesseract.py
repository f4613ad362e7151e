"""The program that reads text off pictures, where it is installed: found, asked for its languages, and run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from reviewer.errors import ReviewerError
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.system.children import UNSEEN

_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
)
_LANGUAGE = re.compile(r"[A-Za-z][A-Za-z0-9_/-]{1,40}")
_NO_LANGUAGES = frozenset({"osd", "equ"})
"""They come with the program, for turned pages and formulas."""
_SECONDS_A_PAGE = 300
_BEAT_SECONDS = 0.05
HOW = {
    "linux": sentence("install it with your system's package manager, on Debian and Ubuntu: apt install tesseract-ocr"),
    "darwin": sentence("install it with Homebrew: brew install tesseract tesseract-lang"),
    "win32": sentence("install it from the page of the UB Mannheim (github.com/UB-Mannheim/tesseract)"),
}


class NotInstalled(ReviewerError):
    """There is no tesseract on this computer."""

    def __init__(self) -> None:
        how = HOW.get(sys.platform, HOW["linux"])
        super().__init__(
            sentence("The text of pictures is read by the program tesseract, which is not here; {how}.", how=how)
        )


class Failed(Exception):
    """The program could not read a picture, or took too long."""


def program() -> str:
    """The path of the program. Raises NotInstalled."""
    found = shutil.which("tesseract") or next((place for place in _PLACES if os.path.isfile(place)), None)
    if found is None:
        raise NotInstalled
    return found


def languages() -> list[str]:
    """The languages that are installed, by the codes of the program such as `eng`. Raises NotInstalled."""
    said = subprocess.run(
        [program(), "--list-langs"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
        creationflags=UNSEEN,
    )
    listed = (said.stdout or said.stderr).decode("utf-8", "replace").splitlines()[1:]
    return [each.strip() for each in listed if _LANGUAGE.fullmatch(each.strip()) and each.strip() not in _NO_LANGUAGES]


def recognise(
    picture: Path, out: Path, wanted: Sequence[str], *, text_only: bool, dots: int | None, progress: Progress
) -> Path:
    """Read a picture in some languages into a PDF, with the picture or with the text alone. Returns its path.

    `dots` an inch, where the picture does not say it. Raises Failed, Cancelled.
    """
    command = [program(), str(picture), str(out), "-l", "+".join(wanted), "-c", f"textonly_pdf={int(text_only)}"]
    command += ["--dpi", str(dots)] if dots else []
    run([*command, "pdf"], progress)
    made = out.with_name(f"{out.name}.pdf")
    if not made.is_file():
        raise Failed
    return made


def run(command: Sequence[str], progress: Progress) -> bytes:
    """Run a program to its end, and give what it says. Raises Failed, Cancelled."""
    began = time.monotonic()
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # On several cores at once it is slower, as its makers say.
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        creationflags=UNSEEN,
    )
    try:
        while True:
            progress.check()
            try:
                said, _ = child.communicate(timeout=_BEAT_SECONDS)
                break
            except subprocess.TimeoutExpired:
                if time.monotonic() - began > _SECONDS_A_PAGE:
                    raise Failed from None
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()
    if child.returncode != 0:
        raise Failed
    return said
