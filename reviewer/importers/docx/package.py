"""The parts of a DOCX file: a ZIP archive of XML, hostile until read with limits.

Members are read by name and never unpacked to disk. XML is parsed without entities, network or DOCTYPE.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from reviewer.importers.shared.reading import GivenFile

MAX_MEMBERS = 5_000
"""A document has a part for each of its pictures, and some dozens more."""
MAX_MEMBER_BYTES = 100_000_000
"""Of one part when it is unpacked; the text of a long book has some millions."""
MAX_RATIO = 200
"""A member that unpacks to more than this many times its size, and to more than a few MB, is a bomb."""

_SMALL_MEMBER = 5_000_000
"""In bytes. Small parts of repeated markup pack better than the ratio allows."""
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGED = "is a damaged Word document; open it in Word, save it again and import that."


class Package:
    """Parts of one DOCX file by name."""

    def __init__(self, file: GivenFile) -> None:
        self._file = file
        if file.data.startswith(_OLE):
            why = "is protected with a password or in the old Word format; save it as .docx without a password."
            raise file.refused(why)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(file.data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
            raise file.refused(
                "is not a Word document (.docx): it is no ZIP archive; save it as .docx again."
            ) from None
        if len(members) > MAX_MEMBERS:
            raise file.refused(f"has {len(members):,} parts, far more than a Word document; it is not read.")
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def xml(self, name: str) -> Any:
        """The root element of one part, or None when the document has no such part."""
        if name not in self._members:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            # “Strict Open XML” differs in its namespaces alone, as far as text goes.
            root = etree.fromstring(self._bytes(self._members[name]).replace(_STRICT, _USUAL), parser)
        except etree.XMLSyntaxError:
            raise self._file.refused(_DAMAGED) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._file.refused("declares a DOCTYPE, which no Word document does; it is not read.")
        return root

    def _bytes(self, member: zipfile.ZipInfo) -> bytes:
        # The first bit says “encrypted” (APPNOTE 4.4.4).
        if member.flag_bits & 1:
            raise self._file.refused("is protected with a password; save it without one and import that.")
        if (
            member.file_size > max(_SMALL_MEMBER, member.compress_size * MAX_RATIO)
            or member.file_size > MAX_MEMBER_BYTES
        ):
            raise self._bomb(member.filename)
        try:
            with self._zip.open(member) as stream:
                # The size in the directory may be a lie.
                data = stream.read(MAX_MEMBER_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError):
            raise self._file.refused(_DAMAGED) from None
        if len(data) > MAX_MEMBER_BYTES:
            raise self._bomb(member.filename)
        return data

    def _bomb(self, part: str) -> Exception:
        return self._file.refused(f"unpacks to far more than a Word document holds (part {part}); it is not read.")
