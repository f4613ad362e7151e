"""Writes small PDF files for tests: lines of Helvetica at given places, metadata, and a password if wished."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence

Placed = tuple[float, float, float, str]
"""x, y, size, text; from the lower left corner of an A4 page."""

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def make_pdf(
    pages: Sequence[Sequence[Placed]],
    *,
    title: str = "",
    author: str = "",
    password: str = "",
    rotate: int = 0,
    box: tuple[float, float, float, float] = (0, 0, 595, 842),
    matrix: tuple[float, float, float, float] = (1, 0, 0, 1),
) -> bytes:
    """A PDF of these pages, each turned and boxed so, text set by this matrix.

    With a password it is encrypted as PDF 1.4 says (RC4, 40 bits).
    """
    turned = b"%g %g %g %g" % matrix
    frame = b"/Rotate %d /MediaBox [%g %g %g %g]" % (rotate, *box)
    seal = _Seal(password) if password else None
    kids = [4 + 2 * number for number in range(len(pages))]
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), b" ".join(b"%d 0 R" % kid for kid in kids)),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }
    for kid, lines in zip(kids, pages, strict=True):
        drawn = b"".join(
            b"/F1 %g Tf %s %g %g Tm %s Tj\n" % (size, turned, x, y, _string(text)) for x, y, size, text in lines
        )
        content = b"BT\n" + drawn + b"ET"
        content = seal.encrypted(content, kid + 1) if seal else content
        objects[kid] = b"<< /Type /Page /Parent 2 0 R %s /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>" % (
            frame,
            kid + 1,
        )
        objects[kid + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
    trailer = b"/Root 1 0 R"
    if title or author:
        objects[len(objects) + 1] = b"<< /Title %s /Author %s >>" % (_string(title), _string(author))
        trailer += b" /Info %d 0 R" % len(objects)
    if seal:
        objects[len(objects) + 1] = seal.dictionary()
        trailer += b" /Encrypt %d 0 R /ID [<%s> <%s>]" % (len(objects), seal.id.hex().encode(), seal.id.hex().encode())
    return _file(objects, trailer)


def paragraph_lines(text: str, *, x: float = 72, y: float = 760, size: float = 11, letters: int = 80) -> list[Placed]:
    """A paragraph broken at `letters` characters into lines from y downwards, 1.2 times the size apart."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [(x, y - 1.2 * size * number, size, line) for number, line in enumerate(lines)]


def _string(text: str) -> bytes:
    raw = text.encode("cp1252")
    return b"(" + raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


def _file(objects: dict[int, bytes], trailer: bytes) -> bytes:
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in sorted(objects.items()):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + table + b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(out))


class _Seal:
    """The standard security handler, revision 2 (PDF Reference 1.4, section 3.5)."""

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + _PADDING)[:32]
        self.id = hashlib.md5(password.encode()).digest()
        self.owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        self.key = hashlib.md5(padded + self.owner + struct.pack("<i", -4) + self.id).digest()[:5]
        self.user = _rc4(self.key, _PADDING)

    def encrypted(self, data: bytes, number: int) -> bytes:
        key = hashlib.md5(self.key + struct.pack("<I", number)[:3] + b"\0\0").digest()[:10]
        return _rc4(key, data)

    def dictionary(self) -> bytes:
        owner, user = self.owner.hex().encode(), self.user.hex().encode()
        return b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (owner, user)


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
