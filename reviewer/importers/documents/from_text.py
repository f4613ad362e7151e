"""Plain text files: nothing changes but line ends and the BOM."""

from __future__ import annotations

from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.plain_parts import plain_parts
from reviewer.importers.shared.reading import GivenFile, Reading
from reviewer.importers.shared.speakers import speakers_in
from reviewer.sentence import sentence

_PICTURE, _RECORDING, _ARCHIVE = sentence("a picture"), sentence("a recording"), sentence("an archive")
_PICTURES_AND_PROGRAMS = (
    (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"GIF8", _PICTURE), (b"BM", _PICTURE),
    (b"\x7fELF", sentence("a program")), (b"MZ", sentence("a program")), (b"\x1f\x8b", sentence("a compressed file")),
    (b"7z\xbc\xaf", _ARCHIVE), (b"Rar!", _ARCHIVE), (b"SQLite format 3", sentence("a database")),
    (b"OggS", _RECORDING), (b"ID3", _RECORDING),
)  # fmt: skip


def read_text(file: GivenFile) -> Reading:
    """A plain text file. Raises ImportRefused when it is not text."""
    for magic, kind in _PICTURES_AND_PROGRAMS:
        # A text may begin with “BM” or “MZ”; only without NUL is it one.
        if file.data.startswith(magic) and b"\0" in file.data:
            raise file.refused(
                sentence("is not text but {kind}; open it where it was made and save its words as text.", kind=kind)
            )
    characters = decoded(file)
    refuse_binary(file, characters.text)
    parts = speakers_in(characters.text) or plain_parts(characters.text)
    return Reading(characters.text, "text", encoding=characters.encoding, notes=characters.notes, parts=parts)
