"""The names in a team folder: `PROJECT/DEVICE/NNNNNN-HASH.seg` for records, `PROJECT/DEVICE/files/t-HASH.gz` for texts, `o-` for
originals. These stand apart, so that there may be thousands and a look at what is new does not list them.

What has any other name, such as the second copy that a program leaves after a conflict or a file on its way, is none of ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ID = re.compile(r"[0-9a-f]{32}")
_SEGMENT = re.compile(r"(\d{6,9})-([0-9a-f]{32})\.seg")
KEY = re.compile(r"key-([0-9a-f]{32})\.age")
FILES = "files"
PRESENCE = "here.json"
_SHORT = 12
"""So many digits of a hash tell segments of one device with one number apart."""


@dataclass(frozen=True, slots=True, order=True)
class Segment:
    """A segment of a device: its number, and the first 32 digits of the SHA-256 of its bytes."""

    number: int
    digest: str
    device: str

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.number:06d}-{self.digest}.seg"

    @property
    def short(self) -> str:
        """How it is named in a place: `12-0123456789ab`."""
        return f"{self.number}-{self.digest[:_SHORT]}"


def segment_in(name: str, device: str) -> Segment | None:
    """The segment whose file is called so; None for another file."""
    found = _SEGMENT.fullmatch(name.lower())
    return Segment(int(found[1]), found[2], device) if found else None


def holding_file(letter: str, digest: str) -> str:
    """The name of the file of a text or an original."""
    return f"{letter}-{digest}.gz"
