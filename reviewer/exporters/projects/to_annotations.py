"""W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): one annotation for each highlight, as JSON-LD.

A source is `urn:uuid:` and its GUID. A passage has its offsets (code points), its exact words and what stands around them.
"""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from reviewer.exporters.projects.refi_values import guid
from reviewer.model.coding.highlight import CONTEXT
from reviewer.model.interchange.project import MemoEntry, Selection, SourceEntry, WholeProject
from reviewer.progress import Progress
from reviewer.system.moments import in_utc

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write_annotations(whole: WholeProject, stream: BinaryIO, progress: Progress) -> None:
    """Write all highlights with their codes and memos. Raises Cancelled."""
    sources = {source.guid: source for source in whole.sources}
    names = {code.guid: code.name for code in whole.codes}
    people = {person.guid: person.name for person in whole.people}
    memos: dict[str, list[MemoEntry]] = {}
    for memo in whole.memos:
        memos.setdefault(memo.target, []).append(memo)
    progress.start("Writing annotations", len(whole.selections))
    items = []
    for each in whole.selections:
        progress.step()
        if each.box is None:
            items.append(_annotation(each, sources[each.source], names, people, memos.get(each.guid, [])))
    page = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": _CONTEXT,
        "type": "AnnotationCollection",
        "label": whole.title,
        "generator": {"type": "Software", "name": whole.origin},
        "total": len(items),
        "first": page,
    }
    stream.write(json.dumps(collection, ensure_ascii=False, indent=1).encode("utf-8", "replace"))


def _annotation(
    each: Selection, source: SourceEntry, names: dict[str, str], people: dict[str, str], memos: list[MemoEntry]
) -> dict[str, Any]:
    text = source.text or ""
    body: list[dict[str, str]] = [
        {"type": "TextualBody", "purpose": "tagging", "id": _urn(tagging.code), "value": names[tagging.code]}
        for tagging in each.taggings
        if tagging.code in names
    ]
    body += [
        {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": memo.text} for memo in memos
    ]
    selector = [
        {"type": "TextPositionSelector", "start": each.start, "end": each.end},
        {
            "type": "TextQuoteSelector",
            "exact": text[each.start : each.end],
            "prefix": text[max(0, each.start - CONTEXT) : each.start],
            "suffix": text[each.end : each.end + CONTEXT],
        },
    ]
    annotation: dict[str, Any] = {
        "id": _urn(each.guid),
        "type": "Annotation",
        "motivation": "tagging" if each.taggings else "commenting" if memos else "highlighting",
        "target": {"source": {"id": _urn(source.guid), "type": "Text", "title": source.name}, "selector": selector},
    }
    if body:
        annotation["body"] = body
    if each.by:
        annotation["creator"] = {"id": _urn(each.by), "type": "Person", "name": people.get(each.by, "")}
    if each.made is not None:
        annotation["created"] = in_utc(each.made).isoformat().replace("+00:00", "Z")
    return annotation


def _urn(identifier: str) -> str:
    return f"urn:uuid:{guid(identifier).lower()}"
