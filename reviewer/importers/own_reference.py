"""What an original says of the work in it, without reading its text again."""

from __future__ import annotations

import re

from reviewer.importers.html.meta import page_reference
from reviewer.importers.html.tree import TooMuch, parsed
from reviewer.importers.pdf.xmp import xmp_reference
from reviewer.importers.shared.encodings import decoded
from reviewer.importers.shared.reading import GivenFile, clean_reference
from reviewer.model.sources.dois import bare_doi, doi_key

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")


def own_reference(file: GivenFile, media_type: str) -> dict[str, str]:
    """Fields of the reference that a PDF or a web page names. Raises ImportRefused, Cancelled."""
    found: dict[str, str] = {}
    if media_type == "application/pdf":
        found = xmp_reference(file.data)
    elif media_type == "text/html":
        try:
            found = page_reference(parsed(decoded(file).text, file.progress))
        except TooMuch as problem:
            raise file.refused(problem.args[0]) from None
    return clean_reference(found)


def doi_on(page: str) -> str:
    """The DOI that a first page names, "" where it names none or several: others may be those of cited works."""
    by_key = {doi_key(written): bare_doi(written) for written in _DOI.findall(page)}
    return next(iter(by_key.values())) if len(by_key) == 1 else ""
