"""Brings the translations up to date with the code: `python -m tools.translate [LANGUAGE...]`.

Collects every string of the interface into resources/translations/reviewer_LANGUAGE.ts, where a translator fills them in,
and packs these files into the .qm files that the program reads. A language that is named is begun.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def main(languages: list[str]) -> int:
    """Update and pack all languages. Returns 1 if a string is not translated yet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = sorted({*FOLDER.glob("reviewer_*.ts"), *(FOLDER / f"reviewer_{language}.ts" for language in languages)})
    open_strings = 0
    for file in files:
        extract(file)
        pack(file, file.with_suffix(".qm"))
        missing = unfinished(file)
        open_strings += len(missing)
        print(f"{file.name}: {len(messages(file))} strings, {len(missing)} to translate")
        for context, source in missing:
            print(f"  {context or '-'}: {source!r}")
    return 1 if open_strings else 0


def extract(file: Path) -> None:
    """Take the strings that are in the code now into a .ts file; those that are gone from the code leave it.

    `_tr` is what modules without a class call `ui.look.worded.worded`; its strings have no context.
    """
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    # Without line numbers, so that moving code does not change the files.
    options = [
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
        "-source-language",
        "en",
        "-tr-function-alias",
        "tr+=_tr",
    ]
    _run("pyside6-lupdate", *options, *sources, "-ts", str(file))


def pack(file: Path, packed: Path) -> None:
    """Write the .qm file of a .ts file."""
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(packed))


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """The messages of a .ts file by context and source string."""
    by_key = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            by_key[context.findtext("name") or "", message.findtext("source") or ""] = message
    return by_key


def translations(file: Path) -> dict[tuple[str, str], str]:
    """The translations of a .ts file by context and source string; "" where there is none."""
    return {key: message.findtext("translation") or "" for key, message in messages(file).items()}


def unfinished(file: Path) -> list[tuple[str, str]]:
    """What is not translated yet."""
    keys = []
    for key, message in messages(file).items():
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None or not translation.text:
            keys.append(key)
    return keys


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
