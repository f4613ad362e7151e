"""What is missing on a computer is said in a sentence."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from reviewer import settings
from reviewer.services.project import doctor

ROOT = Path(doctor.__file__).parents[3]


def found(about: str) -> doctor.Finding:
    return next(finding for finding in doctor.examine() if finding.about == about)


def test_this_computer_has_all_that_the_tests_need(own_home: Path) -> None:
    verdicts = {finding.about: finding.verdict for finding in doctor.examine()}
    assert "missing" not in verdicts.values()
    assert verdicts["packages"] == verdicts["sqlite"] == verdicts["settings"] == "fine"


def test_every_package_that_is_installed_with_it_is_looked_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[^A-Za-z0-9-]", each)[0].casefold().replace("-", "_") for each in asked}
    brings: dict[str, set[str]] = {}
    for module, owners in metadata.packages_distributions().items():
        for owner in owners:
            brings.setdefault(owner.casefold().replace("-", "_"), set()).add(module)
    # MarkupSafe comes with Jinja2, and fonts have a replacement.
    left_out = {"markupsafe", "font_source_serif_pro", "font_source_sans_pro"}
    assert left_out < names
    assert [name for name in sorted(names - left_out) if not brings[name] & set(doctor._NEEDED)] == []


def test_a_folder_that_cannot_be_written_is_named(own_home: Path) -> None:
    # A file where the folder should be: that holds for whoever runs this.
    settings.config_folder().parent.mkdir(parents=True, exist_ok=True)
    settings.config_folder().write_text("in the way")
    said = found("settings")
    assert said.verdict == "missing"
    assert str(settings.config_folder()) in said.sentence


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_NEEDED", ("pydantic", "no_such_package", "none_either"))
    said = found("packages")
    assert said.verdict == "missing"
    assert "no_such_package, none_either" in said.sentence


def test_without_tesseract_more_would_be_possible(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(doctor.tesseract, "program", lambda: (_ for _ in ()).throw(doctor.tesseract.NotInstalled()))
    assert found("scans").verdict == "optional"


def test_a_window_that_cannot_load_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    said = found("window")
    assert said.verdict == "missing"
    assert "libEGL.so.1" in said.sentence


def test_the_verb_says_the_same_and_its_exit_code_tells(own_home: Path) -> None:
    def run(**env: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", "doctor", "--json"]
        return subprocess.run(
            command, cwd=ROOT, env={**os.environ, **env}, capture_output=True, encoding="utf-8", check=False
        )

    fine = run()
    assert fine.returncode == 0
    assert {each["about"] for each in json.loads(fine.stdout)} >= {"window", "sqlite", "space"}
    (own_home / "elsewhere").write_text("in the way")
    assert run(REVIEWER_HOME=str(own_home / "elsewhere")).returncode == 1
