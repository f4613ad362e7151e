"""Which work of others is in the packed program, and under which licences: its folder `licences`.

The texts in this folder are of licences whose packages bring none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path, PurePosixPath

HERE = Path(__file__).parent
Entry = tuple[str, str, str]
"""As PyInstaller lists files: where it goes, where it is, "DATA"."""
_TEXTS = {"LGPL": ("LGPL-3.0.txt", "GPL-3.0.txt"), "OFL": ("OFL-1.1.txt",)}
"""By a part of the licence's name. The lesser licence adds to the general one, so that both are needed."""
_TEXT_WORDS = ("licen", "copying", "notice", "author")
_HEAD = """\
Reviewer is packed with work of others. Each part has its own licence; the texts are in this folder.

Qt, PySide6 and psycopg are under the GNU Lesser General Public License, version 3. They stand as files of their own in the
folder above and may be replaced there by other builds of the same interface. Their sources:
https://download.qt.io/official_releases/qt/, https://code.qt.io/pyside/pyside-setup and https://github.com/psycopg/psycopg.
What Qt itself contains of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html. psycopg-binary brings libpq (PostgreSQL
License), OpenSSL (Apache License 2.0), MIT Kerberos, OpenLDAP (OpenLDAP Public License) and Cyrus SASL (BSD).
The starter of the program is PyInstaller's, whose licence allows programs under any licence.
"""


def gather(modules: Iterable[str], system: dict[str, Path], build: Path) -> list[Entry]:
    """The files that go into the program: what each package says of itself, the texts of licences, and a list of all.

    `modules` are the names of what was packed, `system` the licence of each package of the system, by its name.
    Raises FileNotFoundError where a licence has no text.
    """
    entries: list[Entry] = []
    lines = [f"Python {sys.version.split()[0]}: Python Software Foundation License"]
    entries.append(("licences/Python.txt", str(_of_python()), "DATA"))
    for package in packed(modules):
        name, licence = package.name, licence_of(package)
        lines.append(f"{name} {package.version}: {licence}")
        entries += [(f"{_folder_of(package)}/METADATA", str(_file(package, "METADATA")), "DATA")]
        entries += [(f"licences/{name}/{place}", str(text), "DATA") for place, text in texts_of(package).items()]
    for name, text in sorted(system.items()):
        lines.append(f"{name}, of the system on which this was packed: licences/{name}.txt")
        entries.append((f"licences/{name}.txt", str(text), "DATA"))
    build.mkdir(parents=True, exist_ok=True)
    listing = build / "README.txt"
    listing.write_text("\n".join([_HEAD, *lines, ""]), "utf-8")
    return [*entries, ("licences/README.txt", str(listing), "DATA")]


def packed(modules: Iterable[str]) -> list[metadata.Distribution]:
    """The packages to which these modules belong, by name."""
    owners = metadata.packages_distributions()
    names = {owner for module in modules for owner in owners.get(module.partition(".")[0], ())}
    return sorted((metadata.distribution(name) for name in names), key=lambda each: each.name.casefold())


def licence_of(package: metadata.Distribution) -> str:
    """The name of its licence, as the package says it."""
    said = package.metadata
    classified = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier", []) if each.startswith("License")]
    told = [*said.get_all("License-Expression", []), *said.get_all("License", [])]
    first = next(filter(None, told), "").strip().partition("\n")[0]
    return first or ", ".join(classified) or "see its text"


def texts_of(package: metadata.Distribution) -> dict[str, Path]:
    """The texts of its licence by their names: its own, and those that it names without bringing them.

    Raises FileNotFoundError where there is none.
    """
    own = {
        "/".join(part for part in file.parts[1:] if part != "licenses"): Path(str(file.locate()))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and any(word in str(file).casefold() for word in _TEXT_WORDS)
    }
    named = {text: HERE / text for part, texts in _TEXTS.items() if part in licence_of(package) for text in texts}
    if not own and not named:
        raise FileNotFoundError(f"{package.name} brings no text of its licence ({licence_of(package)})")
    return named | own


def _folder_of(package: metadata.Distribution) -> PurePosixPath:
    return PurePosixPath(_file(package, "METADATA").parent.name)


def _file(package: metadata.Distribution, name: str) -> Path:
    found = next(file for file in package.files or () if file.name == name and ".dist-info" in file.parts[0])
    return Path(str(found.locate()))


def _of_python() -> Path:
    """Where Python's own licence stands, on each system."""
    base = Path(sys.base_prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (base / "lib" / version / "LICENSE.txt", base / "LICENSE.txt", Path("/usr/lib") / version / "LICENSE.txt")
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"Python's licence is in none of {', '.join(map(str, places))}")
