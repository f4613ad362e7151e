"""Encrypted project files: decrypted into a private folder to be looked at or merged, or beside to be worked on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.errors import ProjectError, ReviewerError
from reviewer.exporters.shared.atomic import new_file
from reviewer.leftovers import private_folder, written_privately
from reviewer.sentence import sentence
from reviewer.store.export import age
from reviewer.system.files import is_there


@dataclass(slots=True)
class Unlocked:
    """Files that can be read. `chosen` is the file that the user chose for each, `problems` say what could not be read."""

    paths: list[Path] = field(default_factory=list)
    chosen: dict[Path, Path] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


@contextmanager
def unlocked(paths: Sequence[Path], passphrases: Mapping[Path, str] | None = None) -> Iterator[Unlocked]:
    """These files, with those that are encrypted decrypted in a private folder for as long as the block lasts."""
    files = Unlocked()
    with private_folder() as folder:
        for number, path in enumerate(dict.fromkeys(path.absolute() for path in paths)):
            if not age.is_encrypted(path):
                files.paths.append(path)
                continue
            try:
                passphrase = (passphrases or {}).get(path, "")
                plain = _decrypted(path, passphrase, folder / str(number))
                files.paths.append(plain)
                files.chosen[plain] = path
            except ReviewerError as error:
                files.problems.append(str(error))
        yield files


def _decrypted(path: Path, passphrase: str, folder: Path) -> Path:
    if not passphrase:
        raise ProjectError(sentence("“{name}” is encrypted; give its passphrase.", name=path.name))
    content = age.decrypted(path, passphrase)
    # What is decrypted is for nobody else on a shared computer.
    folder.mkdir(mode=0o700)
    plain = folder / plain_name(path)
    written_privately(content, plain)
    return plain


def plain_name(path: Path) -> str:
    """The name of the project in an encrypted file: `team.review` of `team.review.age`."""
    name = path.name.removesuffix(age.ENDING)
    return name if name.endswith(".review") else f"{name}.review"


def unlock(*, path: Path, passphrase: str, out: Path) -> Path:
    """Decrypt a project to work on it. Raises ProjectError, and ExportRefused where `out` exists; nothing is kept then."""
    content = age.decrypted(path, passphrase)
    with new_file(out, overwrite=False) as stream:
        stream.write(content)
    return out


def free_place(path: Path) -> Path:
    """Where the decrypted project may stand: beside the encrypted one, under a name that is free."""
    wanted = path.with_name(plain_name(path))
    number = 2
    while is_there(wanted):
        wanted = path.with_name(f"{Path(plain_name(path)).stem} {number}.review")
        number += 1
    return wanted
