"""EPPI-Reviewer: its JSON export of coding tools and coded references."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.json_file import objects, read_json, words
from reviewer.importers.shared.reading import clean_reference, refused
from reviewer.model.interchange.project import CodeEntry, NotTaken, Selection, SourceEntry, Tagging, WholeProject
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence

_FIELDS = {
    "title": "Title", "authors": "Authors", "year": "Year", "container": "ParentTitle", "volume": "Volume", "issue": "Issue",
    "pages": "Pages", "doi": "DOI", "url": "URL", "publisher": "Publisher",
}  # fmt: skip


def is_eppi(content: Any) -> bool:
    """Whether the content of a JSON file is such an export."""
    return isinstance(content, dict) and ("CodeSets" in content or "References" in content)


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A `.json` file. Raises ImportRefused, Cancelled."""
    content = read_json(path, sentence("an export of EPPI-Reviewer"))
    if not is_eppi(content):
        raise refused(path.name, sentence("is no export of EPPI-Reviewer: it has neither coding tools nor references."))
    return _Reader(content, progress).read(path.stem)


class _Reader:
    def __init__(self, content: dict[str, Any], progress: Progress) -> None:
        self._content, self._progress = content, progress
        self._ids = Ids()
        self._codes: dict[str, CodeEntry] = {}
        self._not_taken: list[NotTaken] = []
        self._selections: list[Selection] = []

    def read(self, title: str) -> WholeProject:
        for number, tool in enumerate(objects(self._content.get("CodeSets"))):
            self._tool(tool, number)
        references = objects(self._content.get("References"))
        self._progress.start("Reading references", len(references))
        sources = tuple(self._source(each) for each in references)
        return WholeProject(
            title=title,
            origin="EPPI-Reviewer",
            codes=tuple(self._codes.values()),
            sources=sources,
            selections=tuple(self._selections),
            not_taken=tuple(self._not_taken),
        )

    def _tool(self, tool: dict[str, Any], number: int) -> None:
        """A coding tool as a code that only groups, with its codes under it."""
        own = derived_id("eppi", "tool", str(tool.get("SetId", number)), words(tool.get("SetName")))
        name, told = words(tool.get("SetName")), words(tool.get("SetDescription"))
        self._codes[f"tool {number}"] = CodeEntry(own, name, use=told, heading=True)
        waiting = [(each, own) for each in reversed(_attributes(tool))]
        while waiting:
            each, parent = waiting.pop()
            key = str(each.get("AttributeId"))
            guid = derived_id("eppi", "code", key, parent)
            told = words(each.get("AttributeSetDescription")) or words(each.get("AttributeDescription"))
            self._codes.setdefault(key, CodeEntry(guid, words(each.get("AttributeName")), parent, use=told))
            waiting += [(below, guid) for below in reversed(_attributes(each))]

    def _source(self, each: dict[str, Any]) -> SourceEntry:
        """A reference; its title and abstract are the text that its codes stand on."""
        self._progress.step()
        reference = clean_reference({name: str(each.get(key) or "") for name, key in _FIELDS.items()})
        title = reference.get("title", "")
        abstract = words(each.get("Abstract")).strip()
        guid = self._ids.new("", "eppi", "item", str(each.get("ItemId")), title)
        text = "\n\n".join(part for part in (title, abstract) if part)
        whole = tuple(self._codings(each, guid, text))
        return SourceEntry(guid, title or "Untitled", text or None, reference=reference, whole=whole)

    def _codings(self, each: dict[str, Any], source: str, text: str) -> Iterator[Tagging]:
        for coding in objects(each.get("Codes")):
            code = self._codes.get(str(coding.get("AttributeId")))
            if code is None:
                self._not_taken.append(
                    NotTaken(sentence("coding"), words(each.get("Title"))[:80], sentence("its code is not in the file"))
                )
                continue
            said = words(coding.get("AdditionalText")).strip()
            passages = objects(coding.get("ItemAttributeFullTextDetails"))
            for number, passage in enumerate(passages):
                quote = words(passage.get("Text")).strip()
                guid = self._ids.new("", "eppi", source, code.guid, quote, str(number))
                tagging = Tagging(self._ids.new("", "eppi", guid, "coding"), code.guid)
                # Its numbers count in a file that is not in the export.
                self._selections.append(
                    Selection(guid, source, len(text), len(text), quote, memo=said, taggings=(tagging,))
                )
            if said and not passages:
                guid = self._ids.new("", "eppi", source, code.guid, "text")
                tagging = Tagging(self._ids.new("", "eppi", guid, "coding"), code.guid)
                self._selections.append(
                    Selection(guid, source, 0, len(text), memo=f"{code.name}: {said}", taggings=(tagging,))
                )
            elif not passages:
                yield Tagging(self._ids.new("", "eppi", source, code.guid, "whole"), code.guid)


def _attributes(of: dict[str, Any]) -> list[dict[str, Any]]:
    inside = of.get("Attributes")
    return objects(inside.get("AttributesList")) if isinstance(inside, dict) else []
