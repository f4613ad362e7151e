"""Plain text files: nothing changes but line ends and the BOM."""

from __future__ import annotations

from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.plain_parts import plain_parts
from reviewer.importers.shared.reading import GivenFile, Reading
from reviewer.importers.shared.speakers import speakers_in

_PICTURES_AND_PROGRAMS = (
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"BM", "a picture"),
    (b"\x7fELF", "a program"), (b"MZ", "a program"), (b"\x1f\x8b", "a compressed file"), (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"), (b"SQLite format 3", "a database"), (b"OggS", "a recording"), (b"ID3", "a recording"),
)  # fmt: skip


def read_text(file: GivenFile) -> Reading:
    """A plain text file. Raises ImportRefused when it is not text."""
    for magic, kind in _PICTURES_AND_PROGRAMS:
        # A text may begin with “BM” or “MZ”; only without NUL is it one.
        if file.data.startswith(magic) and b"\0" in file.data:
            raise file.refused(f"is not text but {kind}; open it where it was made and save its words as text.")
    characters = decoded(file)
    refuse_binary(file, characters.text)
    parts = speakers_in(characters.text) or plain_parts(characters.text)
    return Reading(characters.text, "text", encoding=characters.encoding, notes=characters.notes, parts=parts)
