"""A scan or picture in, a PDF with text out: page by page, so that it can be stopped and says how far it is."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import reviewer
from reviewer.errors import ImportRefused, UsageError
from reviewer.leftovers import private_folder, written_privately
from reviewer.model.names import shown
from reviewer.pages.recognising import tesseract
from reviewer.pages.recognising.pictures import MOST_PIXELS, MOST_SIDE, NoPicture, is_picture, sizes_of
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.system.children import packed_program

CHILD_ARGUMENT = "--layer-pages-in-child"
_MOST_PAGES = 5_000


def with_text(name: str, data: bytes, languages: Sequence[str], progress: Progress) -> bytes:
    """A PDF of the pages of a scanned PDF or a picture, with the text that is on them in some languages.

    Raises ImportRefused for what cannot be read, UsageError for a language that is not installed, NotInstalled, Cancelled.
    """
    there = tesseract.languages()
    missing = [each for each in languages if each not in there]
    if missing or not languages:
        known = ", ".join(there) or "none"
        raise UsageError(
            sentence(
                "tesseract has no language “{names}” here; installed are: {known}.",
                names="".join(missing[:1]),
                known=known,
            )
        )
    with private_folder() as folder:
        try:
            if is_picture(data):
                return _picture(name, data, languages, folder, progress)
            return _scan(name, data, languages, folder, progress)
        except tesseract.Failed:
            raise ImportRefused(
                sentence(
                    "“{name}” could not be read by tesseract; open it elsewhere and save it again.", name=shown(name)
                )
            ) from None


def _picture(name: str, data: bytes, languages: Sequence[str], folder: Path, progress: Progress) -> bytes:
    try:
        sizes = sizes_of(data)
    except NoPicture:
        raise ImportRefused(sentence("“{name}” is a damaged picture; get it again.", name=shown(name))) from None
    for width, height in sizes:
        if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE:
            raise ImportRefused(
                sentence(
                    "“{name}” is a picture of {width} × {height} pixels, more than can be read; make it smaller.",
                    name=shown(name),
                    width=f"{width:,}",
                    height=f"{height:,}",
                )
            )
    progress.start("Reading the text of the pages", 1)
    picture = folder / "picture"
    written_privately(data, picture)
    # The program itself knows whether the file says how large it is.
    made = tesseract.recognise(picture, folder / "out", languages, text_only=False, dots=None, progress=progress)
    progress.step()
    return made.read_bytes()


def _scan(name: str, data: bytes, languages: Sequence[str], folder: Path, progress: Progress) -> bytes:
    scan = folder / "scan.pdf"
    written_privately(data, scan)
    pages = int(_child(["count", str(scan)], progress)["pages"])
    if pages > _MOST_PAGES:
        raise ImportRefused(
            sentence(
                "“{name}” has {pages} pages, more than can be read at once; split it.",
                name=shown(name),
                pages=f"{pages:,}",
            )
        )
    progress.start("Reading the text of the pages", pages)
    texts: list[str] = []
    for number in range(pages):
        picture = folder / "page.pgm"
        dots = int(_child(["draw", str(scan), str(number), str(picture)], progress)["dots"])
        out = folder / f"text{number}"
        texts.append(str(tesseract.recognise(picture, out, languages, text_only=True, dots=dots, progress=progress)))
        picture.unlink()
        progress.step()
    layered = folder / "layered.pdf"
    _child(["join", str(scan), str(layered), *texts], progress)
    return layered.read_bytes()


def _child(given: Sequence[str], progress: Progress) -> dict[str, int]:
    """Let the child that opens the PDF do one thing. Raises Failed, Cancelled."""
    if getattr(sys, "frozen", False):
        command = [packed_program(), CHILD_ARGUMENT, *given]
    else:
        root = str(Path(reviewer.__file__).parents[1])
        # -P: nothing that lies in the working folder is imported.
        start = f"import sys; sys.path.insert(0, {root!r}); from reviewer.pages.recognising.layer_child import main; "
        command = [sys.executable, "-P", "-c", f"{start}sys.exit(main(sys.argv[1:]))", *given]
    try:
        answer = json.loads(tesseract.run(command, progress))
    except ValueError:
        raise tesseract.Failed from None
    if not isinstance(answer, dict):
        raise tesseract.Failed
    return answer
