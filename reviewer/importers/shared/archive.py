"""The members of a ZIP archive, hostile until read with limits: no bomb, no entity, nothing written to disk.

Members are read by name. XML is parsed without entities, network or document types.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from reviewer.importers.shared.reading import GivenFile
from reviewer.sentence import sentence

MAX_MEMBERS = 5_000
"""A document has a part for each of its pictures, a book one for each chapter, and some dozens more."""
MAX_MEMBER_BYTES = 100_000_000
"""Of one member when it is unpacked; the text of a long book has some millions."""
MAX_TOGETHER = 300_000_000
MAX_RATIO = 200
"""A member that unpacks to more than this many times its size, and to more than a few MB, is a bomb."""
_SMALL_MEMBER = 5_000_000


class Archive:
    """The members of one file. `kind` is what it is called in sentences, such as “an EPUB book”."""

    def __init__(self, file: GivenFile, kind: str) -> None:
        self.file, self._kind = file, kind
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(file.data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
            raise file.refused(sentence("is not {kind}: it is no ZIP archive; get it again.", kind=kind)) from None
        if len(members) > MAX_MEMBERS:
            raise file.refused(
                sentence(
                    "has {count} parts, far more than {kind}; it is not read.", count=f"{len(members):,}", kind=kind
                )
            )
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def names(self) -> list[str]:
        """The names of its members that are files, in their order."""
        return [name for name, member in self._members.items() if not member.is_dir()]

    def bytes(self, name: str) -> bytes:
        """The content of a member, b"" where there is none. Raises ImportRefused."""
        member = self._members.get(name)
        if member is None:
            return b""
        self._refuse_bomb(member)
        try:
            with self._zip.open(member) as stream:
                # The size in the directory may be a lie.
                data = stream.read(MAX_MEMBER_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError):
            raise self.damaged() from None
        self._read += len(data)
        if len(data) > MAX_MEMBER_BYTES or self._read > MAX_TOGETHER:
            raise self._bomb(name)
        return data

    def refuse_bombs(self) -> None:
        """Look at what all members say of their size, for a library that reads them itself. It gets no more than they say.

        Raises ImportRefused.
        """
        for member in self._members.values():
            self._refuse_bomb(member)
        if sum(member.file_size for member in self._members.values()) > MAX_TOGETHER:
            raise self._bomb(next(iter(self._members)))

    def _refuse_bomb(self, member: zipfile.ZipInfo) -> None:
        # The first bit says “encrypted” (APPNOTE 4.4.4).
        if member.flag_bits & 1:
            raise self.file.refused(sentence("is protected with a password; save it without one and import that."))
        if member.file_size > min(MAX_MEMBER_BYTES, max(_SMALL_MEMBER, member.compress_size * MAX_RATIO)):
            raise self._bomb(member.filename)

    def _bomb(self, name: str) -> Exception:
        return self.file.refused(
            sentence("unpacks to far more than {kind} holds (part {name}); it is not read.", kind=self._kind, name=name)
        )

    def xml(self, name: str) -> Any:
        """The root of a member that is XML, or None where there is none. Raises ImportRefused."""
        data = self.bytes(name)
        return None if not data else safe_xml(data, self.damaged())

    def damaged(self) -> Exception:
        """The refusal of a file that is not whole."""
        return self.file.refused(
            sentence("is damaged, or not {kind}; save it again where it was made.", kind=self._kind)
        )


def safe_xml(data: bytes, refusal: Exception) -> Any:
    """The root of an XML document: nothing is fetched, no entity is opened. Raises `refusal` where it is none."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise refusal from None


def local_name(element: Any) -> str:
    """The tag of an element without its namespace; "" for what is no element, such as an entity that was not opened."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
