"""The child process that sets the pages: data as JSON on standard input, the PDF on standard output.

It stands alone and imports nothing of Reviewer. Its arguments are folders with fonts. It ends with 0, or with 1 and what
was wrong on standard error. The file is PDF/UA-1 (ISO 14289-1), which asks that every character has its sign: one for which
this computer has no font stands as `⟨U+1F98A⟩`, and the first page says so.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import typst

_MISSING = re.compile(r'the text `"([^"`]{1,80})"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]{1,6})\}")
_MOST_NAMED = 12
_TIMES = 4
"""So often the pages are set anew for characters without a font; then they are left as they are."""


def main(fonts: list[str]) -> int:
    """Set the pages, and once more where characters have no font."""
    template = Path(__file__).with_name("pages.typ").read_bytes()
    data = sys.stdin.buffer.read()
    missing: set[str] = set()
    try:
        for _ in range(_TIMES):
            try:
                _give(_set(template, data, fonts, missing, ["ua-1"]))
                return 0
            except typst.TypstError as error:
                found = _without_font(error.diagnostic) - missing
                if not found:
                    raise
                missing |= found
                data = _named(data, found)
        _give(_set(template, data, fonts, missing, []))
    except typst.TypstError as error:
        sys.stderr.write(error.message)
        return 1
    return 0


def _give(content: bytes) -> None:
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _set(template: bytes, data: bytes, fonts: list[str], missing: set[str], standards: list[str]) -> bytes:
    # Its types leave out files that are given by name.
    content, _ = typst.compile_with_warnings(  # type: ignore[call-overload]
        {"main.typ": template, "data.json": data},
        format="pdf",
        font_paths=fonts,
        sys_inputs={"missing": _note(missing)} if missing else {},
        pdf_standards=standards,
    )
    return bytes(content)


def _without_font(diagnostic: str) -> set[str]:
    found = _MISSING.findall(diagnostic)
    return {char for words in found for char in _ESCAPED.sub(lambda code: chr(int(code[1], 16)), words) if char > "~"}


def _named(data: bytes, missing: set[str]) -> bytes:
    return data.decode("utf-8").translate({ord(char): f"⟨U+{ord(char):04X}⟩" for char in missing}).encode("utf-8")


def _note(missing: set[str]) -> str:
    """What the first page says of characters without a font."""
    named = ", ".join(f"U+{ord(char):04X}" for char in sorted(missing)[:_MOST_NAMED])
    more = f" and {len(missing) - _MOST_NAMED:,} more" if len(missing) > _MOST_NAMED else ""
    return (
        f"The computer that made this file has no font for {named}{more}; where one of them stands in a text, its number "
        "is shown. The other formats hold every character."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
