"""The members of a project's archive: looked up by name alone, read with limits, never written to disk."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from reviewer.errors import ImportRefused
from reviewer.importers.shared.reading import refused
from reviewer.model.names import alike
from reviewer.sentence import sentence

MAX_MEMBERS = 50_000
"""Two files for each source, and a note for each of some thousand selections."""
MAX_MEMBER_BYTES = 100_000_000
MAX_PROJECT_BYTES = 400_000_000
"""Of the member that describes the project."""
_MAX_RATIO = 200
_SMALL_MEMBER = 5_000_000
_OUTSIDE = ("relative://", "absolute://", "file://", "http://", "https://")


class Container:
    """One archive that is kept open while its files are needed."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            self._zip = zipfile.ZipFile(path)
            members = self._zip.infolist()
        except FileNotFoundError:
            raise self.refused(sentence("is not there; check the name and the folder.")) from None
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
            raise self.refused(sentence("is no ZIP archive, or damaged; export it again.")) from None
        except OSError as problem:
            raise self.refused(sentence("cannot be read ({why}).", why=problem.strerror)) from None
        if len(members) > MAX_MEMBERS:
            raise self.refused(
                sentence("has {count} files in it, far more than a project; it is not read.", count=f"{len(members):,}")
            )
        # Programs write “sources”, “Sources”, and no folder at all; names on Windows differ in case, on a Mac in form.
        self._by_name = {_last(member.filename): member for member in members}
        self._members = [member for member in members if not member.is_dir()]

    def refused(self, why: str) -> ImportRefused:
        """The exception that refuses this file, as one sentence that begins with its name."""
        return refused(self.name, why)

    def ending_with(self, ending: str) -> list[str]:
        """The names of members that end so, those at the top first."""
        found = [member.filename for member in self._members if member.filename.lower().endswith(ending)]
        return sorted(found, key=lambda name: (name.count("/"), name))

    def is_outside(self, reference: str) -> bool:
        """Whether a reference leads out of the archive: such a file is never opened unasked."""
        return reference.strip().casefold().startswith(_OUTSIDE)

    def has(self, reference: str) -> bool:
        """Whether a file that is named as in `internal://name` is there."""
        return not self.is_outside(reference) and _last(reference) in self._by_name

    def read(self, reference: str, most: int = MAX_MEMBER_BYTES) -> bytes:
        """The bytes of a member. Raises ImportRefused for what is missing, damaged, locked or far too large."""
        member = self._by_name.get(_last(reference))
        if member is None or self.is_outside(reference):
            raise self.refused(sentence("lacks the file {last} that it names.", last=_last(reference)))
        if member.flag_bits & 1:
            raise self.refused(sentence("is protected with a password; export it without one."))
        if member.file_size > min(most, max(_SMALL_MEMBER, member.compress_size * _MAX_RATIO)):
            raise self.refused(
                sentence(
                    "has a file that unpacks to far more than a source ({filename}); it is not read.",
                    filename=member.filename,
                )
            )
        try:
            with self._zip.open(member) as stream:
                data = stream.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError):
            raise self.refused(
                sentence("has a damaged file in it ({filename}); export it again.", filename=member.filename)
            ) from None
        if len(data) > most:
            raise self.refused(
                sentence(
                    "has a file that is larger than it says ({filename}); it is not read.", filename=member.filename
                )
            )
        return data


def _last(reference: str) -> str:
    return alike(reference.strip().replace("\\", "/").rpartition("/")[2])
