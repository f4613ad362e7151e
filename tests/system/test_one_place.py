"""What systems do differently is asked in `reviewer/system` alone; elsewhere only for words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "reviewer").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "main.py"])
# Where a sentence names the system, or what helps on it.
FOR_WORDS = {
    "reviewer/services/project/doctor.py",
    "reviewer/pages/recognising/tesseract.py",
    "ui/flows/program/crash_log.py",
    "ui/start.py",
}


@pytest.mark.parametrize(
    ("wording", "why", "allowed"),
    [
        (r"sys\.platform|os\.name\b|platform\.system", "use is_windows, is_macos", FOR_WORDS),
        (r"os\.kill\(", "on Windows signal 0 ends the process: use runs", set()),
        (r"os\.replace\(|\bpart\.(replace|rename)\(", "Windows refuses while somebody reads: use files.replace", set()),
        (r"\bfromtimestamp\(", "Windows knows 1970 to 3000: use in_utc or here", set()),
        (r"\.as_uri\(", "SQLite refuses shares of Windows: use address", set()),
        (r"getuser\(|gethostname\(", "names change on macOS and may be missing on Windows: use machine", set()),
        (r"CREATE_NO_WINDOW|os\.nice\(", "use UNSEEN, IN_BACKGROUND, give_way", set()),
    ],
)
def test_it_is_asked_in_one_place(wording: str, why: str, allowed: set[str]) -> None:
    found = {
        str(file.relative_to(ROOT))
        for file in FILES
        if re.search(wording, file.read_text("utf-8")) and file.parent != ROOT / "reviewer" / "system"
    }
    assert found == allowed, why
