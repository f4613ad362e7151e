"""The parts of a DOCX file: a ZIP archive of XML, hostile until read with limits."""

from __future__ import annotations

from typing import Any

from reviewer.importers.shared.archive import Archive, safe_xml
from reviewer.importers.shared.reading import GivenFile
from reviewer.sentence import sentence

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Package(Archive):
    """Parts of one DOCX file by name."""

    def __init__(self, file: GivenFile) -> None:
        if file.data.startswith(_OLE):
            why = sentence(
                "is protected with a password or in the old Word format; save it as .docx without a password."
            )
            raise file.refused(why)
        super().__init__(file, sentence("a Word document (.docx)"))

    def xml(self, name: str) -> Any:
        """The root element of one part, or None when the document has no such part."""
        if name not in self:
            return None
        # “Strict Open XML” differs in its namespaces alone, as far as text goes.
        root = safe_xml(self.bytes(name).replace(_STRICT, _USUAL), self.damaged())
        if root.getroottree().docinfo.internalDTD is not None:
            raise self.file.refused(sentence("declares a DOCTYPE, which no Word document does; it is not read."))
        return root
