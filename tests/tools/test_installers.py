"""What is packed for people, held against what the program reads and what desktops ask for; the packing itself is `make dist`."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import struct
import subprocess
import sys
from email import message_from_string
from pathlib import Path

import pytest
from lxml import etree

from reviewer.services.project import doctor
from tests.builder import ProjectBuilder
from tools.installers import contents, licences, linux, macos

ROOT = Path(__file__).parents[2]
HERE = ROOT / "tools" / "installers"
WORKFLOW = (ROOT / ".github" / "workflows" / "installers.yml").read_text("utf-8")
_MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_every_file_that_the_program_reads_goes_in() -> None:
    packed = {Path(place, Path(file).name).as_posix() for file, place in contents.data()}
    for top in ("resources", "projects", "reviewer", "docs/pictures"):
        for folder, _, files in os.walk(ROOT / top):
            for name in files:
                place = Path(folder, name).relative_to(ROOT).as_posix()
                if not name.endswith((".py", ".pyc", ".ts")):
                    assert place in packed
    guide = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    for picture in re.findall(r"\]\((pictures/[^)]+)\)", guide):
        assert f"docs/{picture}" in packed
    assert not any(each.endswith(".py") for each in packed)


def test_nothing_is_left_out_that_the_program_cannot_do_without() -> None:
    needed = set(doctor._NEEDED)
    assert needed
    assert not needed & set(contents.EXCLUDED)
    assert contents.wanted("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert contents.wanted("libxcb-cursor.so.0")
    assert not contents.wanted("libgtk-3.so.0")
    assert not contents.wanted("PySide6/Qt/plugins/platforms/libqvnc.so")


def pins(name: str) -> dict[str, str]:
    """The version of each package in a file of requirements."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \\]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))


def test_the_packed_program_has_all_packages_of_the_one_from_source() -> None:
    from_source, packed = pins("requirements.txt"), pins("requirements-dist.txt")
    assert len(from_source) > 25
    assert {name: packed.get(name) for name in from_source} == from_source


def test_every_package_brings_its_licence() -> None:
    """Held against what each package says of itself on its page, for those whose licence asks most."""
    modules = [
        "PySide6.QtCore",
        "psycopg",
        "font_source_serif_pro",
        "jinja2.loaders",
        "pypdfium2_raw",
        "sys",
        "reviewer",
    ]
    packed = {each.name.casefold().replace("_", "-"): each for each in licences.packed(modules)}
    assert set(packed) == {"font-source-serif-pro", "jinja2", "psycopg", "pypdfium2", "pyside6-essentials"}
    texts = {name: licences.texts_of(each) for name, each in packed.items()}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= set(texts["pyside6-essentials"]) & set(texts["psycopg"])
    assert "OFL-1.1.txt" in texts["font-source-serif-pro"]
    assert "BUILD_LICENSES/pdfium.txt" in texts["pypdfium2"]
    assert "Pallets" in texts["jinja2"]["LICENSE.txt"].read_text("utf-8")


def test_what_is_packed_lists_each_licence_and_the_system_s(tmp_path: Path) -> None:
    own = tmp_path / "copyright"
    own.write_text("as you like")
    entries = licences.gather(["lxml.etree"], {"libsqlite3-0": own}, tmp_path / "build")
    goes = {place: Path(file) for place, file, _ in entries}
    assert goes["licences/libsqlite3-0.txt"] == own
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in goes["licences/Python.txt"].read_text("utf-8")
    assert any(re.fullmatch(r"lxml-[0-9.]+\.dist-info/METADATA", place) for place in goes)
    listing = goes["licences/README.txt"].read_text("utf-8")
    assert re.search(r"^lxml [0-9.]+: BSD-3-Clause$", listing, re.MULTILINE)
    assert "licences/libsqlite3-0.txt" in listing


@pytest.mark.parametrize("language", contents.languages())
def test_qt_speaks_the_languages_of_the_window(language: str) -> None:
    assert contents.wanted(f"PySide6/Qt/translations/qtbase_{language}.qm")
    assert not contents.wanted("PySide6/Qt/translations/qtbase_tlh.qm")


def test_a_double_click_finds_the_program(tmp_path: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(HERE / "linux" / "reviewer.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert main["Type"] == "Application"
    assert main["Exec"].split() == ["reviewer", "%f"]
    for action in filter(None, main["Actions"].split(";")):
        assert entry[f"Desktop Action {action}"]["Name"]
    kind = etree.parse(HERE / "linux" / "reviewer.xml").find("m:mime-type", _MIME)
    assert kind is not None
    spoken = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in kind.iterfind("m:comment", _MIME)}
    assert spoken == {None, *contents.languages()}
    for language in contents.languages():
        assert all(main[f"{name}[{language}]"] for name in ("GenericName", "Comment", "Keywords"))
        assert entry["Desktop Action beside"][f"Name[{language}]"]
    assert f"{kind.get('type')};" in main["MimeType"]
    assert [each.get("pattern") for each in kind.iterfind("m:glob", _MIME)] == ["*.review"]


def test_a_project_is_known_by_its_bytes(tmp_path: Path) -> None:
    project = ProjectBuilder(tmp_path / "a.review").with_source("A text.").project
    project.close()
    head = project.path.read_bytes()[:100]
    rule = etree.parse(HERE / "linux" / "reviewer.xml").find(".//m:magic/m:match", _MIME)
    assert rule is not None
    assert head.startswith(str(rule.get("value")).encode())
    numbers = [
        struct.pack(">I", int(str(each.get("value")), 16)) == head[int(str(each.get("offset"))) :][:4]
        for each in rule.iterfind("m:match", _MIME)
    ]
    assert numbers == [True, False]


def test_the_package_says_what_debian_asks_for() -> None:
    control = message_from_string(linux.control("amd64", 1000, ["libc6", "shared-mime-info"]))
    for field in ("Package", "Version", "Architecture", "Maintainer", "Description"):
        assert control[field]
    assert control["Depends"] == "libc6, shared-mime-info"
    assert re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", control["Package"])
    assert re.fullmatch(r"[0-9][A-Za-z0-9.+~-]*", control["Version"])


def test_macos_is_told_which_files_are_its_own() -> None:
    told = plistlib.loads(plistlib.dumps(macos.information()))
    (kind,) = told["CFBundleDocumentTypes"]
    (own,) = told["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [own["UTTypeIdentifier"]]
    assert own["UTTypeTagSpecification"]["public.filename-extension"] == ["review"]
    # PyInstaller says true of a program that writes to a terminal; macOS then gives it neither a menu nor a place in the Dock.
    assert told["LSBackgroundOnly"] is False


def test_only_linux_leaves_libraries_to_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not contents.wanted("libz.so.1")
    monkeypatch.setattr(sys, "platform", "darwin")
    for own in ("libz.1.dylib", "libjpeg.62.dylib", "libfreetype.6.dylib"):
        assert contents.wanted(own)


@pytest.mark.parametrize("script", sorted(str(each.relative_to(ROOT)) for each in HERE.rglob("*.sh")))
def test_scripts_can_be_read(script: str) -> None:
    read = subprocess.run(["sh", "-n", ROOT / script], capture_output=True, encoding="utf-8", check=False)
    assert (read.returncode, read.stderr) == (0, "")


def test_the_workflow_runs_what_is_there() -> None:
    assert "\t" not in WORKFLOW
    steps = re.findall(r"^ +- run: (.+)$", WORKFLOW, re.MULTILINE)
    assert len(steps) == WORKFLOW.count("run: ")
    for script in re.findall(r"\bsh (\S+)", "\n".join(steps)):
        assert (ROOT / script).is_file()
    for module in re.findall(r"python -m (tools\S+)", "\n".join(steps)):
        assert (ROOT / module.replace(".", "/") / "__main__.py").is_file()
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake (\S+)", "\n".join(steps))) <= set(targets)
    # A tag of an action can be moved to other code; a commit cannot.
    used = re.findall(r"uses: (\S+)", WORKFLOW)
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", each) for each in used)
