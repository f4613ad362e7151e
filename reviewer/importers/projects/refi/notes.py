"""Notes, sets, cases, variables, links and graphs of REFI-QDA."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.importers.projects.elements import Element
from reviewer.importers.projects.guids import id_of
from reviewer.importers.projects.refi.sources import Found, SourceReader
from reviewer.importers.projects.refi.values import milliseconds, whole
from reviewer.model.interchange.project import (
    CaseEntry,
    Direction,
    GroupEntry,
    LinkEntry,
    MemoEntry,
    NoteEntry,
    Selection,
)
from reviewer.sentence import sentence

_DIRECTIONS: dict[str, Direction] = {"oneway": "one", "bidirectional": "both"}
_KINDS = ("contradicts", "supports")


def variables_in(root: Element) -> dict[str, tuple[str, str]]:
    """Name and type of each variable, by its GUID."""
    wrapper = root.first("Variables")
    return {
        id_of(each.get("guid")): (each.get("name").strip() or "Variable", each.get("typeOfVariable"))
        for each in (wrapper.of("Variable") if wrapper else ())
    }


class NoteReader:
    """Gives each note its home: a memo on what names it, a highlight where it has a place of its own, or a note."""

    def __init__(self, root: Element, found: Found, reader: SourceReader) -> None:
        self._found, self._reader = found, reader
        wrapper = root.first("Notes")
        self._notes = {}
        for each in wrapper.of("Note") if wrapper else ():
            self._notes[id_of(each.get("guid")) or found.ids.new("", "note", each.get("name"))] = each
        found.note_refs("project", "", root)

    def read(self) -> tuple[list[MemoEntry], list[NoteEntry]]:
        """Memos and notes; a note with a place becomes a selection of the source that names it."""
        memos: list[MemoEntry] = []
        notes: list[NoteEntry] = []
        named: dict[str, list[tuple[str, str]]] = {}
        for kind, guid, note in self._found.refs:
            if note in self._notes:
                named.setdefault(note, []).append((kind, guid))
            else:
                self._found.missing(sentence("reference to a note"), "", sentence("the note is not in the file"))
        for guid, element in self._notes.items():
            text, by = self._text(element), id_of(element.get("creatingUser"))
            made = milliseconds(element.get("creationDateTime"))
            targets = named.get(guid, [])
            if self._annotates(element, guid, text, targets):
                continue
            for number, (kind, target) in enumerate(targets):
                own = self._found.ids.new(guid if not number else "", "memo", guid, kind, target)
                memos.append(MemoEntry(own, kind, target, text, by, made))
            if not targets:
                body = (self._reader.text_of(element) or element.told("Description")).strip()
                notes.append(NoteEntry(self._found.ids.new(guid, "note"), element.get("name"), body, by, made))
        return memos, notes

    def _text(self, element: Element) -> str:
        text = self._reader.text_of(element)
        name, body = element.get("name").strip(), (text or "").replace("\r\n", "\n").replace("\r", "\n").strip()
        if not body:
            return name or element.told("Description")
        # Many programs use the beginning of the note for its name.
        return body if not name or body.startswith(name.rstrip("….")) else f"{name}\n\n{body}"

    def _annotates(self, element: Element, guid: str, text: str, targets: list[tuple[str, str]]) -> bool:
        """A note with a place in the one source that names it is a highlight of its own, without a code."""
        places = list(element.of("PlainTextSelection"))
        sources = [target for kind, target in targets if kind == "source"]
        if not places or len(sources) != 1 or len(targets) != 1:
            if places and not targets:
                self._found.missing(
                    sentence("place of a note"),
                    element.get("name"),
                    sentence("the file does not say in which source it is"),
                )
            return False
        for number, each in enumerate(places):
            start, end = whole(each.get("startPosition")), whole(each.get("endPosition"))
            if start is None or end is None or start >= end:
                self._found.missing(
                    sentence("place of a note"), element.get("name"), sentence("its place is no passage")
                )
                continue
            by = id_of(each.get("creatingUser") or element.get("creatingUser"))
            made = milliseconds(element.get("creationDateTime"))
            own = self._found.ids.new(each.get("guid") or (guid if not number else ""), "selection", guid, str(number))
            self._found.selections.append(Selection(own, sources[0], start, end, memo=text, by=by, made=made))
        return True


def groups_in(root: Element, found: Found) -> Iterator[GroupEntry]:
    """Sets of sources and of codes; one of both becomes two."""
    wrapper = root.first("Sets")
    sources = {source.guid for source in found.sources}
    for each in wrapper.of("Set") if wrapper else ():
        name, memo = each.get("name"), each.told("Description")
        codes = [id_of(member.get("targetGUID")) for member in each.of("MemberCode")]
        texts = [id_of(member.get("targetGUID")) for member in each.of("MemberSource")]
        for _ in each.of("MemberNote"):
            found.missing(sentence("note in a set"), name, sentence("sets hold sources or codes here"))
        guid = each.get("guid")
        lacking = [member for member in codes if member not in found.codes]
        lacking += [member for member in texts if member not in sources]
        for _ in lacking:
            found.missing(sentence("member of a set"), name, sentence("it is not in the file"))
        if texts or not codes:
            members = tuple(dict.fromkeys(member for member in texts if member in sources))
            yield GroupEntry(found.ids.new(guid, "set", name, "source"), name, "source", members, memo)
            guid = ""
        if codes:
            members = tuple(dict.fromkeys(member for member in codes if member in found.codes))
            yield GroupEntry(found.ids.new(guid, "set", each.get("guid"), "code"), name, "code", members, memo)


def cases_in(root: Element, found: Found, reader: SourceReader) -> Iterator[CaseEntry]:
    """Cases with their members and values."""
    wrapper = root.first("Cases")
    sources = {source.guid for source in found.sources}
    selections = {selection.guid for selection in found.selections}
    for number, each in enumerate(wrapper.of("Case") if wrapper else ()):
        name = each.get("name").strip()
        texts = [reader.source_named(member.get("targetGUID")) for member in each.of("SourceRef")]
        passages = [id_of(member.get("targetGUID")) for member in each.of("SelectionRef")]
        for _ in each.of("CodeRef"):
            found.missing(sentence("code of a case"), name, sentence("cases hold sources and passages here"))
        for _ in [*(t for t in texts if t not in sources), *(p for p in passages if p not in selections)]:
            found.missing(sentence("member of a case"), name, sentence("it is not in the file"))
        yield CaseEntry(
            found.ids.new(each.get("guid"), "case", name, str(number)),
            name,
            each.told("Description"),
            tuple(reader.attributes(each)),
            tuple(dict.fromkeys(text for text in texts if text in sources)),
            tuple(dict.fromkeys(passage for passage in passages if passage in selections)),
        )


def links_in(root: Element, found: Found) -> Iterator[LinkEntry]:
    """Links between two selections. Others, and graphs, have no home here."""
    wrapper = root.first("Links")
    selections = {selection.guid for selection in found.selections}
    for each in wrapper.of("Link") if wrapper else ():
        a, b, name = id_of(each.get("originGUID")), id_of(each.get("targetGUID")), each.get("name").strip()
        if a == b or not {a, b} <= selections:
            found.missing(sentence("link"), name, sentence("only passages are linked here"))
            continue
        direction = _DIRECTIONS.get(each.get("direction").strip().casefold(), "")
        kind = next((kind for kind in _KINDS if name.casefold() == kind), "related")
        guid = found.ids.new(each.get("guid"), "link", a, b, name)
        found.note_refs("link", guid, each)
        yield LinkEntry(guid, a, b, kind, "" if kind != "related" else name, direction)
    graphs = root.first("Graphs")
    for each in graphs.of("Graph") if graphs else ():
        found.missing(sentence("graph"), each.get("name"), sentence("drawings stay in the file that they came in"))
