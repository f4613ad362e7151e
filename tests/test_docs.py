"""The documents say what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from reviewer import cli
from reviewer.changes.kinds import ATTRIBUTE, KINDS
from reviewer.changes.record import _KEYS, MAX_CHANGES
from reviewer.store.file.schema import APPLICATION_ID, FORMAT, LOCAL, LOG, projection

ROOT = Path(__file__).parents[1]
FORMAT_DOC = (ROOT / "docs" / "file-format.md").read_text("utf-8")


def test_every_table_is_described() -> None:
    tables = re.findall(r"CREATE TABLE (\w+)", LOG + projection() + LOCAL)
    assert len(tables) > 15
    assert [table for table in tables if f"`{table}`" not in FORMAT_DOC] == []


def test_the_format_numbers_are_right() -> None:
    assert f"0x{APPLICATION_ID:x}" in FORMAT_DOC
    assert f"| `user_version` | {FORMAT}," in FORMAT_DOC
    assert f"{MAX_CHANGES:,} changes" in FORMAT_DOC


def test_every_key_and_kind_of_a_record_is_described() -> None:
    assert [key for key in _KEYS if f"`{key}`" not in FORMAT_DOC] == []
    kinds = FORMAT_DOC[FORMAT_DOC.index("| kind | born with |") :]
    for name, kind in KINDS.items():
        row = next(line for line in kinds.splitlines() if line.startswith(f"| `{name}` |"))
        fields = {*kind.birth, *kind.optional, *kind.registers} - {ATTRIBUTE}
        assert [field for field in fields if field not in row] == []


def test_every_verb_is_in_the_user_guide() -> None:
    guide = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    assert [verb for verb in cli.VERBS if f"reviewer {verb}" not in guide] == []


def test_the_readme_names_the_two_commands_first() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert 0 < readme.index("make run") < readme.index("make test") < readme.index("pip install")


def test_no_file_names_a_registry_or_a_place_of_its_making() -> None:
    odd = re.compile(r"https?://[^\s\"')]*(?:pypi|pythonhosted|npmjs)|/work/|/\.library|/opt/pypi", re.IGNORECASE)
    found = []
    for pattern in ("*.md", "*.toml", "*.txt", "Makefile", "docs/*.md", "tools/*", "reviewer/**/*.py", "ui/**/*.py"):
        for path in ROOT.glob(pattern):
            if path.is_file() and odd.search(path.read_text("utf-8", "replace")):
                found.append(str(path.relative_to(ROOT)))
    assert found == []
