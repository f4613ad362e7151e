"""REFI-QDA 1.0: a project (`.qdpx`) and a codebook (`.qdc`), held against the schema of the standard.

Elements stand in the order of the schema, GUIDs in upper case; texts are UTF-8 without a BOM, with LF; offsets are code points
from 0, end excluded, and each selection has all of its words in `name`.
"""

from __future__ import annotations

import zipfile
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from lxml import etree

from reviewer.exporters.projects.refi_values import date_time, guid, variable_type, variable_value, xml_text
from reviewer.model.interchange.offsets import Unit
from reviewer.model.interchange.project import (
    CodeEntry,
    LinkEntry,
    NoteEntry,
    Original,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.model.sources.source import Attribute
from reviewer.progress import Progress

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
_PDF = "application/pdf"
_DIRECTIONS = {"": "Associative", "one": "OneWay", "both": "Bidirectional"}
_WIDE = "\U00010000"


@dataclass(frozen=True, slots=True)
class Profile:
    """How a program wants it: the `unit` of offsets in texts with characters outside the BMP; a selection for each coding;
    names of sources that differ."""

    unit: Unit = "characters"
    apart: bool = False
    unlike: bool = False


PROFILES: Mapping[str, Profile] = {
    "": Profile(),
    "nvivo": Profile(unit="utf-16", apart=True, unlike=True),
    "atlasti": Profile(unlike=True),
    "maxqda": Profile(unlike=True),
}
"""For NVivo, ATLAS.ti and MAXQDA by name, and for all others."""


class RefiProject:
    """A project as it goes out: `root` describes it, and can be held against the schema before anything is written."""

    def __init__(self, whole: WholeProject, profile: Profile) -> None:
        self._whole, self._writer = whole, _Writer(whole, profile)
        self.root = self._writer.project()

    def write(self, stream: BinaryIO, progress: Progress) -> None:
        """Write the archive. Raises Cancelled."""
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("project.qde", etree.tostring(self.root, xml_declaration=True, encoding="utf-8"))
            progress.start("Writing the project", len(self._whole.sources))
            for source in self._whole.sources:
                for name, data in self._writer.files_of(source):
                    archive.writestr(f"sources/{name}", data)
                progress.step()


def codebook_xml(whole: WholeProject) -> Any:
    """The root element of a codebook alone, with its groups of codes."""
    root = etree.Element(f"{{{CODEBOOK}}}CodeBook", origin=whole.origin, nsmap=_own(CODEBOOK))
    _Codes(CODEBOOK, whole.codes).write(root)
    groups = [group for group in whole.groups if group.of == "code"]
    if groups:
        sets = etree.SubElement(root, f"{{{CODEBOOK}}}Sets")
        for group in groups:
            each = etree.SubElement(sets, f"{{{CODEBOOK}}}Set", guid=guid(group.guid), name=xml_text(group.name))
            _told(each, CODEBOOK, "Description", group.memo)
            for member in group.members:
                etree.SubElement(each, f"{{{CODEBOOK}}}MemberCode", guid=guid(member))
    return root


class _Codes:
    def __init__(self, space: str, codes: Iterable[CodeEntry], refs: Mapping[str, list[str]] | None = None) -> None:
        self._space, self._refs = space, refs or {}
        self._below: dict[str, list[CodeEntry]] = {}
        for code in codes:
            self._below.setdefault(code.parent, []).append(code)

    def write(self, parent: Any) -> None:
        top = etree.SubElement(parent, f"{{{self._space}}}Codes")
        waiting = [(top, code) for code in reversed(self._below.get("", ()))]
        while waiting:
            above, code = waiting.pop()
            element = etree.SubElement(above, f"{{{self._space}}}Code", guid=guid(code.guid), name=xml_text(code.name))
            element.set("isCodable", "false" if code.heading else "true")
            if code.colour:
                element.set("color", code.colour.upper())
            _told(element, self._space, "Description", code.use)
            for note in self._refs.get(code.guid, ()):
                etree.SubElement(element, f"{{{self._space}}}NoteRef", targetGUID=guid(note))
            waiting += [(element, below) for below in reversed(self._below.get(code.guid, ()))]


class _Writer:
    def __init__(self, whole: WholeProject, profile: Profile) -> None:
        self._whole, self._profile = whole, profile
        self._refs: dict[str, list[str]] = {}
        for memo in whole.memos:
            self._refs.setdefault(memo.target if memo.target_kind != "project" else "", []).append(memo.guid)
        self._selections: dict[str, list[Selection]] = {}
        for selection in whole.selections:
            self._selections.setdefault(selection.source, []).append(selection)
        self._variables = self._collect_variables()
        self._names = self._source_names()

    def project(self) -> Any:
        whole = self._whole
        root = etree.Element(f"{{{PROJECT}}}Project", nsmap=_own(PROJECT))
        root.set("name", xml_text(whole.title) or "Untitled")
        root.set("origin", whole.origin)
        self._users(root)
        if whole.codes:
            _Codes(PROJECT, whole.codes, self._refs).write(_child(root, "CodeBook"))
        self._write_variables(root)
        self._cases(root)
        if whole.sources:
            wrapper = _child(root, "Sources")
            for source in whole.sources:
                self._source(wrapper, source)
        self._notes(root)
        self._links(root)
        self._sets(root)
        _told(root, PROJECT, "Description", whole.description)
        self._note_refs(root, "")
        return root

    def files_of(self, source: SourceEntry) -> Iterable[tuple[str, bytes]]:
        """The files of a source in the archive: its text, and what it came from."""
        if source.text or (source.text is not None and _kind_of(next(iter(source.originals), None)) == "TextSource"):
            yield f"{guid(_text_guid(source))}.txt", source.text.encode("utf-8")
        for original in source.originals[:1]:
            if not original.media_type.startswith("text/plain"):
                yield _original_name(source), original.read()

    # the parts, in the order of the schema

    def _users(self, root: Any) -> None:
        if self._whole.people:
            users = _child(root, "Users")
            for person in self._whole.people:
                _child(users, "User", guid=guid(person.guid), name=xml_text(person.name))

    def _collect_variables(self) -> dict[str, tuple[str, str]]:
        """GUID and type of each variable, by its name."""
        values: dict[str, list[Attribute]] = {}
        holders: list[tuple[Attribute, ...]] = [each.attributes for each in self._whole.sources]
        holders += [each.attributes for each in self._whole.cases]
        for attributes in holders:
            for attribute in attributes:
                if attribute.value:
                    values.setdefault(attribute.name, []).append(attribute)
        return {name: (derived_id("variable", name), variable_type(given)) for name, given in values.items()}

    def _write_variables(self, root: Any) -> None:
        if self._variables:
            variables = _child(root, "Variables")
            for name, (identifier, kind) in self._variables.items():
                _child(variables, "Variable", guid=guid(identifier), name=xml_text(name), typeOfVariable=kind)

    def _values(self, element: Any, attributes: Iterable[Attribute]) -> None:
        for attribute in attributes:
            if attribute.value:
                identifier, kind = self._variables[attribute.name]
                value = _child(element, "VariableValue")
                _child(value, "VariableRef", targetGUID=guid(identifier))
                name, text = variable_value(attribute, kind)
                _child(value, name).text = text

    def _cases(self, root: Any) -> None:
        if self._whole.cases:
            cases = _child(root, "Cases")
            for case in self._whole.cases:
                element = _child(cases, "Case", guid=guid(case.guid), name=xml_text(case.name))
                _told(element, PROJECT, "Description", case.memo)
                self._values(element, case.attributes)
                for source in case.sources:
                    _child(element, "SourceRef", targetGUID=guid(source))
                for selection in case.selections:
                    _child(element, "SelectionRef", targetGUID=guid(selection))

    def _source_names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        used: set[str] = set()
        for source in self._whole.sources:
            name, number = source.name, 2
            while self._profile.unlike and name.casefold() in used:
                name, number = f"{source.name} ({number})", number + 1
            used.add(name.casefold())
            names[source.guid] = name
        return names

    def _source(self, wrapper: Any, source: SourceEntry) -> None:
        original = source.originals[0] if source.originals else None
        kind = _kind_of(original)
        element = _child(wrapper, kind, guid=guid(source.guid))
        name = xml_text(self._names[source.guid])
        element.set("name", name)
        if original is not None and not original.media_type.startswith("text/plain"):
            element.set("richTextPath" if kind == "TextSource" else "path", f"internal://{_original_name(source)}")
        _told(element, PROJECT, "Description", source.memo)
        if source.made is not None:
            element.set("creationDateTime", date_time(source.made))
        passages = [each for each in self._selections.get(source.guid, ()) if each.box is None]
        regions = [each for each in self._selections.get(source.guid, ()) if each.box is not None]
        # The schema has regions of PDFs before their text, those of pictures behind it.
        if kind == "PDFSource":
            self._regions(element, regions)
        holder = element
        if kind != "TextSource" and (source.text or passages):
            inner = "Representation" if kind == "PDFSource" else "TextDescription"
            holder = _child(element, inner, guid=guid(_text_guid(source)), name=name)
        if source.text or (source.text is not None and holder is element and kind == "TextSource"):
            holder.set("plainTextPath", f"internal://{guid(_text_guid(source))}.txt")
        units = _Units(source.text or "", self._profile.unit)
        for selection in passages:
            for number, (own, taggings) in enumerate(self._apart(selection)):
                passage = _child(holder, "PlainTextSelection", guid=guid(own), name=xml_text(selection.quote))
                passage.set("startPosition", str(units.at(selection.start)))
                passage.set("endPosition", str(units.at(selection.end)))
                self._filled(passage, selection, taggings, first=not number)
        if kind == "PictureSource":
            self._regions(element, regions)
        self._note_refs(element, source.guid)
        self._values(element, source.attributes)

    def _regions(self, holder: Any, regions: Iterable[Selection]) -> None:
        picture = holder.tag.endswith("PictureSource")
        for selection in regions:
            if selection.box is None:
                continue
            x, y, other_x, other_y = map(round, selection.box)
            # The first corner is the upper left one; in PDFs y grows upwards.
            corners = (x, y, other_x, other_y) if picture else (x, other_y, other_x, y)
            for number, (own, taggings) in enumerate(self._apart(selection)):
                element = _child(holder, "PictureSelection" if picture else "PDFSelection", guid=guid(own))
                element.set("name", f"Figure, p. {selection.page}")
                if not picture:
                    element.set("page", str(selection.page - 1))
                for name, value in zip(("firstX", "firstY", "secondX", "secondY"), corners, strict=True):
                    element.set(name, str(value))
                self._filled(element, selection, taggings, first=not number)

    def _apart(self, selection: Selection) -> list[tuple[str, list[Tagging]]]:
        """GUID and codes of what a selection becomes: one thing, or where a program wants it one for each code."""
        if not self._profile.apart or len(selection.taggings) < 2:
            return [(selection.guid, list(selection.taggings))]
        first, *others = selection.taggings
        more = [(derived_id("selection", selection.guid, each.guid), [each]) for each in others]
        return [(selection.guid, [first]), *more]

    def _filled(self, element: Any, selection: Selection, taggings: Iterable[Tagging], *, first: bool) -> None:
        """The selection with its codes; the first of several has memos too."""
        if selection.by:
            element.set("creatingUser", guid(selection.by))
        if selection.made is not None:
            element.set("creationDateTime", date_time(selection.made))
        if first:
            _told(element, PROJECT, "Description", selection.memo)
        for tagging in taggings:
            coding = _child(element, "Coding", guid=guid(tagging.guid))
            if tagging.by:
                coding.set("creatingUser", guid(tagging.by))
            if tagging.made is not None:
                coding.set("creationDateTime", date_time(tagging.made))
            _child(coding, "CodeRef", targetGUID=guid(tagging.code))
        if first:
            self._note_refs(element, selection.guid)

    def _notes(self, root: Any) -> None:
        notes = [NoteEntry(memo.guid, "", memo.text, memo.by, memo.made) for memo in self._whole.memos]
        notes += [NoteEntry(_note_of(link), "", link.note, link.by) for link in self._whole.links if link.note]
        notes += self._whole.notes
        wrapper = _child(root, "Notes") if notes else None
        for note in notes:
            element = _child(wrapper, "Note", guid=guid(note.guid), name=xml_text(note.title))
            if note.by:
                element.set("creatingUser", guid(note.by))
            if note.made is not None:
                element.set("creationDateTime", date_time(note.made))
            _child(element, "PlainTextContent").text = xml_text(note.text)

    def _links(self, root: Any) -> None:
        if self._whole.links:
            wrapper = _child(root, "Links")
            for link in self._whole.links:
                element = _child(wrapper, "Link", guid=guid(link.guid), name=xml_text(link.name or link.kind))
                direction = "one" if link.kind == "supports" else link.direction
                element.set("direction", _DIRECTIONS[direction])
                element.set("originGUID", guid(link.a))
                element.set("targetGUID", guid(link.b))
                if link.note:
                    _child(element, "NoteRef", targetGUID=guid(_note_of(link)))

    def _sets(self, root: Any) -> None:
        if self._whole.groups:
            wrapper = _child(root, "Sets")
            for group in self._whole.groups:
                element = _child(wrapper, "Set", guid=guid(group.guid), name=xml_text(group.name))
                _told(element, PROJECT, "Description", group.memo)
                for member in group.members:
                    _child(element, "MemberCode" if group.of == "code" else "MemberSource", targetGUID=guid(member))

    def _note_refs(self, element: Any, target: str) -> None:
        for note in self._refs.get(target, ()):
            _child(element, "NoteRef", targetGUID=guid(note))


class _Units:
    """Offsets of one text in the unit that a program counts."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._wide = [at for at, each in enumerate(text) if each >= _WIDE] if unit == "utf-16" else []

    def at(self, offset: int) -> int:
        return offset + bisect_left(self._wide, offset)


def _kind_of(original: Original | None) -> str:
    """The element of a source, by the file that it came from."""
    if original is not None and original.media_type == _PDF:
        return "PDFSource"
    if original is not None and original.media_type.startswith("image/"):
        return "PictureSource"
    return "TextSource"


def _note_of(link: LinkEntry) -> str:
    return derived_id("note of link", link.guid)


def _text_guid(source: SourceEntry) -> str:
    return derived_id("text of", source.guid)


def _original_name(source: SourceEntry) -> str:
    ending = source.originals[0].name.rpartition(".")[2]
    plain = ending.lower() if ending.isascii() and ending.isalnum() and len(ending) <= 8 else "bin"
    return f"{guid(source.guid)}.{plain}"


def _own(space: str) -> Any:
    """The name space as that of names without a prefix."""
    return {None: space}


def _child(parent: Any, name: str, /, **attributes: str) -> Any:
    return etree.SubElement(parent, f"{{{PROJECT}}}{name}", attributes)


def _told(parent: Any, space: str, name: str, text: str) -> None:
    if text:
        etree.SubElement(parent, f"{{{space}}}{name}").text = xml_text(text)
