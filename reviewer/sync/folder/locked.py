"""A team folder that only those can read who know its passphrase: every file in it is encrypted in the age format.

To try a passphrase takes a second, so that guessing takes long. It opens one file, `key-HASH.age`, which holds the key for all
others: an identity of age (X25519). Two devices that begin at once may leave two such files; then both keys open.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.late import late
from reviewer.sentence import sentence
from reviewer.sync.folder.disk import Disk
from reviewer.sync.folder.names import KEY
from reviewer.sync.port import ExchangeFailed, Locked

if TYPE_CHECKING:
    import pyrage
else:
    pyrage = late("pyrage")

_MOST_KEY_BYTES = 4_096
_MOST_KEYS = 4
_MOST_WORK = 20
"""The scrypt work factor is the logarithm of N; with r = 8 it takes 2 to the power of (factor + 10) bytes: 1 GB."""
_STANZA = re.compile(rb"\n-> scrypt [^ \n]{1,64} (\d{1,20})\n")


class Plain:
    """Files as they are."""

    def lock(self, content: bytes) -> bytes:
        """What is written for this content."""
        return content

    def unlock(self, content: bytes) -> bytes | None:
        """The content of what was written; None where it is not to be read."""
        return content

    def name(self, sha256: str) -> str:
        """What stands for a hash in the name of a file."""
        return sha256


class Keyed(Plain):
    """Files that are encrypted with the key of the folder."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._identities = [pyrage.x25519.Identity.from_str(secret) for secret in secrets]
        self._secret = secrets[0].encode("ascii")

    def lock(self, content: bytes) -> bytes:
        return bytes(pyrage.encrypt(content, [self._identities[0].to_public()]))

    def unlock(self, content: bytes) -> bytes | None:
        try:
            return bytes(pyrage.decrypt(content, self._identities))
        except pyrage.DecryptError:
            return None

    def name(self, sha256: str) -> str:
        """Who has the text of a source must not be able to tell that it is here."""
        return hmac.new(self._secret, sha256.encode("ascii"), hashlib.sha256).hexdigest()


def lock_of(folder: Path, disk: Disk, passphrase: str, *, is_empty: bool) -> Plain:
    """How the files of a project's folder are read and written. Raises Locked where the passphrase is not the one.

    An empty folder is encrypted from now on where a passphrase is given.
    """
    names = key_files(folder, disk)
    if not names:
        if not passphrase:
            return Plain()
        if not is_empty:
            raise Locked(
                sentence("The team folder “{folder}” is not encrypted; leave the passphrase out.", folder=folder.parent)
            )
        return Keyed([_new_key(folder, disk, passphrase)])
    if not passphrase:
        raise Locked(sentence("The team folder “{folder}” is encrypted; give its passphrase.", folder=folder.parent))
    secrets = [_opened(folder / name, disk, passphrase) for name in names[:_MOST_KEYS]]
    known = [secret for secret in secrets if secret]
    if not known:
        raise Locked(
            sentence(
                "The team folder “{folder}” does not open with this passphrase; type it again.", folder=folder.parent
            )
        )
    return Keyed(known)


def key_files(folder: Path, disk: Disk) -> list[str]:
    """The names of the files that hold a key, in their order."""
    return sorted(name for name, is_folder in disk.listed(folder) if not is_folder and KEY.fullmatch(name))


def _new_key(folder: Path, disk: Disk, passphrase: str) -> str:
    secret = str(pyrage.x25519.Identity.generate())
    content = bytes(pyrage.passphrase.encrypt(secret.encode("ascii"), passphrase))
    disk.write(folder / f"key-{hashlib.sha256(content).hexdigest()[:32]}.age", content)
    return secret


def _opened(path: Path, disk: Disk, passphrase: str) -> str:
    """The key in a file; "" where the file is not whole or not for this passphrase."""
    content = disk.read(path, _MOST_KEY_BYTES) or b""
    if hashlib.sha256(content).hexdigest()[:32] != path.name[4:36]:
        return ""
    asked = _STANZA.search(content)
    if asked and int(asked[1]) > _MOST_WORK:
        raise ExchangeFailed(
            sentence("“{path}” asks for so much work to open it that it may be made to stop this computer.", path=path)
        )
    try:
        return bytes(pyrage.passphrase.decrypt(content, passphrase)).decode("ascii")
    except (pyrage.DecryptError, UnicodeDecodeError):
        return ""
