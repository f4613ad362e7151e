"""Annotations of web pages: the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) and Hypothesis.

They name a page and quote its words; the text itself is not in the file. A selection is placed by its quote first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.json_file import objects, read_json, words
from reviewer.importers.projects.moments import moment
from reviewer.importers.shared.reading import refused
from reviewer.model.interchange.project import (
    CodeEntry,
    MemoEntry,
    NotTaken,
    Person,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence

_TAGGING = ("tagging", "classifying", "identifying")
_KIND = sentence("a file of annotations")
_URN = "urn:uuid:"


def read_annotations(path: Path, progress: Progress) -> WholeProject:
    """A JSON file of either kind; lists, pages and collections of annotations too. Raises ImportRefused, Cancelled."""
    content = read_json(path, _KIND)
    reader = _Reader()
    found = list(_annotations(content))
    progress.start("Reading annotations", len(found))
    for each in found:
        reader.take(each)
        progress.step()
    if not found:
        raise refused(
            path.name, sentence("holds no annotations that Reviewer knows (W3C Web Annotation or Hypothesis).")
        )
    return reader.whole(path.stem, _origin(content))


def _origin(content: Any) -> str:
    """The program that wrote it, as a collection says; what lists rows is the answer of Hypothesis."""
    if not isinstance(content, dict):
        return ""
    generator = content.get("generator")
    return words(generator.get("name")) if isinstance(generator, dict) else "Hypothesis" if "rows" in content else ""


def _annotations(content: Any) -> Iterator[dict[str, Any]]:
    """The annotations in what is a list of them, one, a page or a collection."""
    waiting = [content]
    while waiting:
        for each in objects(waiting.pop()):
            kinds = each.get("type") or each.get("@type") or ""
            if isinstance(each.get("target"), (list, dict, str)) and (
                "Annotation" in kinds or "uri" in each or "user" in each
            ):
                yield each
            else:
                waiting += [each[key] for key in ("items", "first", "rows", "annotations") if key in each]


@dataclass
class _Reader:
    ids: Ids = field(default_factory=Ids)
    people: dict[str, Person] = field(default_factory=dict)
    codes: dict[str, CodeEntry] = field(default_factory=dict)
    sources: dict[str, SourceEntry] = field(default_factory=dict)
    selections: list[Selection] = field(default_factory=list)
    memos: list[MemoEntry] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)

    def whole(self, title: str, origin: str) -> WholeProject:
        """All that was taken."""
        return WholeProject(
            title=title,
            origin=origin,
            people=tuple(self.people.values()),
            codes=tuple(self.codes.values()),
            sources=tuple(self.sources.values()),
            selections=tuple(self.selections),
            memos=tuple(self.memos),
            not_taken=tuple(self.not_taken),
        )

    def take(self, each: dict[str, Any]) -> None:
        """One annotation: a passage with its tags and its comment, or a comment on the page."""
        target = next(iter(objects(each.get("target"))), {})
        address = words(target.get("source")) or words(each.get("target")) or words(each.get("uri"))
        named = ""
        if isinstance(target.get("source"), dict):
            address, named = words(target["source"].get("id")), words(target["source"].get("title"))
        if not address:
            self.not_taken.append(NotTaken(sentence("annotation"), self._said(each)[:80], sentence("it names no page")))
            return
        source = self._source(address, each, named)
        by = self._person(each.get("creator") or each.get("user"))
        made = moment(words(each.get("created")))
        text = self._said(each)
        quote, prefix, suffix, start, end = _place(target.get("selector"))
        name = words(each.get("id")).removeprefix(_URN)
        if not quote and start >= end:
            # A page note, or an answer to another annotation.
            what = sentence("tag of an answer") if each.get("references") else sentence("tag of a page note")
            if text:
                self.memos.append(MemoEntry(self.ids.new(name, "memo", source, text), "source", source, text, by, made))
            for tag, _ in self._named_tags(each):
                self.not_taken.append(NotTaken(what, tag, sentence("only passages are coded")))
            return
        guid = self.ids.new(name, "annotation", source, quote, str(start))
        codes = [self._code(tag, guid_of) for tag, guid_of in self._named_tags(each)]
        taggings = tuple(
            Tagging(self.ids.new("", "tagging", guid, code), code, by, made) for code in dict.fromkeys(codes)
        )
        self.selections.append(Selection(guid, source, start, end, quote, prefix, suffix, text, by, made, taggings))

    def _source(self, address: str, each: dict[str, Any], named: str) -> str:
        if address not in self.sources:
            document = each.get("document")
            titles = document.get("title") if isinstance(document, dict) else None
            title = words(titles[0]) if isinstance(titles, list) and titles else words(titles)
            title = title or named
            guid = address.removeprefix(_URN) if address.startswith(_URN) else ""
            own = self.ids.new(guid, "page", address)
            reference = {} if address.startswith("urn:") else {"url": address}
            self.sources[address] = SourceEntry(own, title or address, path=address, reference=reference)
        return self.sources[address].guid

    def _person(self, given: Any) -> str:
        given = given[0] if isinstance(given, list) and given else given
        identifier = words(given)
        name = identifier
        if isinstance(given, dict):
            identifier = words(given.get("id"))
            name = words(given.get("name")) or words(given.get("nickname")) or identifier
        if not name:
            return ""
        # Hypothesis writes acct:name@host.
        name = name.removeprefix("acct:").partition("@")[0] if name.startswith("acct:") else name
        key = identifier or name
        if key not in self.people:
            known = key.removeprefix(_URN) if key.startswith(_URN) else ""
            guid = self.ids.new(known, "annotator", key)
            self.people[key] = Person(guid, name)
        return self.people[key].guid

    def _code(self, name: str, guid: str) -> str:
        key = guid or " ".join(name.split()).casefold()
        if key not in self.codes:
            own = self.ids.new(guid, "code") if guid else derived_id("annotation tag", key)
            self.codes[key] = CodeEntry(own, name)
        return self.codes[key].guid

    @staticmethod
    def _bodies(each: dict[str, Any]) -> list[dict[str, Any]]:
        body = each.get("body")
        plain = [{"value": part} for part in (body if isinstance(body, list) else [body]) if isinstance(part, str)]
        return plain + objects(body if body is not None else each.get("bodyValue"))

    def _named_tags(self, each: dict[str, Any]) -> list[tuple[str, str]]:
        """Each tag with its GUID, "" where it has none."""
        given = each.get("tags")
        tags = [(words(tag), "") for tag in given] if isinstance(given, list) else []
        for body in self._bodies(each):
            if body.get("purpose") in _TAGGING:
                name = words(body.get("id"))
                tags.append((words(body.get("value")), name.removeprefix(_URN) if name.startswith(_URN) else ""))
        return [tag for tag in tags if tag[0].strip()]

    def _said(self, each: dict[str, Any]) -> str:
        said = [words(each.get("text")), words(each.get("bodyValue"))]
        said += [words(body.get("value")) for body in self._bodies(each) if body.get("purpose") not in _TAGGING]
        return "\n\n".join(part.strip() for part in said if part.strip())


def _place(selectors: Any) -> tuple[str, str, str, int, int]:
    """Quote, what stands before and behind it, and offsets; nothing where there is no such selector."""
    quote = prefix = suffix = ""
    start = end = 0
    waiting = objects(selectors)
    while waiting:
        each = waiting.pop(0)
        kind = words(each.get("type"))
        if kind == "TextQuoteSelector":
            quote, prefix, suffix = (words(each.get(key)) for key in ("exact", "prefix", "suffix"))
        elif kind == "TextPositionSelector":
            given = each.get("start"), each.get("end")
            if all(type(number) is int and 0 <= number < 1 << 40 for number in given):
                start, end = given  # type: ignore[assignment]
        waiting += objects(each["refinedBy"]) if "refinedBy" in each else []
    return quote, prefix, suffix, start, end
