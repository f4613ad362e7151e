"""Files encrypted with a passphrase, in the age format (age-encryption.org/v1), readable by any program that knows it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.errors import ProjectError
from reviewer.late import late
from reviewer.sentence import sentence

if TYPE_CHECKING:
    import pyrage
else:
    pyrage = late("pyrage")

ENDING = ".age"
_HEADER = b"age-encryption.org/v1\n"
_MOST_WORK = 20
"""The scrypt work factor is the logarithm of N; with r = 8 it takes 2 to the power of (factor + 10) bytes: 1 GB."""
_STANZA = re.compile(rb"\n-> scrypt [^ \n]{1,64} (\d{1,20})\n")


def is_encrypted(path: Path) -> bool:
    """Whether a file is one of these, whatever its name. A file that cannot be read is none."""
    try:
        with path.open("rb") as file:
            return file.read(len(_HEADER)) == _HEADER
    except OSError:
        return False


def _check_work(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(4_096)
    found = _STANZA.search(head)
    if found and int(found[1]) > _MOST_WORK:
        raise ProjectError(
            sentence(
                "“{name}” asks for so much work to open it (factor {factor}, at most {most}) that it may be"
                " made to stop this computer; ask for the file again.",
                name=path.name,
                factor=int(found[1]),
                most=_MOST_WORK,
            )
        )


def encrypted(content: bytes, passphrase: str) -> bytes:
    """The content, readable only with the passphrase. Takes a second, so that guessing takes long."""
    return bytes(pyrage.passphrase.encrypt(content, passphrase))


def decrypted(path: Path, passphrase: str) -> bytes:
    """The content of an encrypted file. Raises ProjectError for a wrong passphrase or a damaged file.

    A file that asks for more work than any passphrase needs is refused before any of it is done.
    """
    try:
        _check_work(path)
        return bytes(pyrage.passphrase.decrypt(path.read_bytes(), passphrase))
    except pyrage.DecryptError:
        raise ProjectError(
            sentence(
                "“{name}” does not open with this passphrase; type it again, or ask for the file again"
                " if it is damaged.",
                name=path.name,
            )
        ) from None
    except OSError as error:
        raise ProjectError(
            sentence(
                "“{path}” cannot be read ({why}); check the permissions of the file.", path=path, why=error.strerror
            )
        ) from error
