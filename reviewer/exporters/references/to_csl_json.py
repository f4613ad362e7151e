"""Sources as CSL-JSON, which Zotero and citation processors read."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reviewer.exporters.citations.csl_items import csl_item
from reviewer.exporters.references.keys import keys_for
from reviewer.model.sources.source import Source


def csl_json(sources: Sequence[Source]) -> str:
    """The whole file."""
    items = [csl_item(source, key) for source, key in zip(sources, keys_for(sources), strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"
