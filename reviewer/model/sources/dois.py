"""DOIs as they are written, and in one form, so that equal ones are found equal."""

from __future__ import annotations

import re
from urllib.parse import unquote

_DOI = re.compile(r"10\.\d{4,9}/\S+")


def bare_doi(text: str) -> str:
    """The DOI in a text, from `10.` on, as it is written there; "" where there is none.

    Addresses (`https://doi.org/10.…`), the word `doi:` and what a sentence leaves behind it are taken off.
    """
    match = _DOI.search(unquote(text) if "%" in text else text)
    if match is None:
        return ""
    doi = match.group().rstrip(".,;:'\"")
    # Brackets may be part of a DOI, as in 10.1016/S0140-6736(20)30183-5.
    while doi.endswith(")") and doi.count("(") < doi.count(")"):
        doi = doi[:-1]
    return doi


def doi_key(text: str) -> str:
    """The DOI in a text for comparing: DOIs do not distinguish case (DOI Handbook, 2.4)."""
    return bare_doi(text).lower()
