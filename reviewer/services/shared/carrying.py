"""Everything that is deleted with a source, made anew on another: highlights with their codes, memos, appraisals and more.

The new ids follow from the old ones, so that two people who do the same come to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import KINDS
from reviewer.model.coding import mentions
from reviewer.model.coding.citation import with_ids
from reviewer.model.names import derived_id
from reviewer.model.sources.source import Source
from reviewer.store.log import advancing
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import notes as reads_notes
from reviewer.store.reads import summary as reads_summary

Place = dict[str, Any]


class Carrying:
    """`placed` says where a place of the old source's text is in the new one, None where it goes; `clean` changes texts.

    `ids` maps what was carried to its new id, beginning with the source.
    """

    def __init__(
        self,
        project: Project,
        draft: Draft,
        old: Source,
        new: str,
        placed: Callable[[Place], Place | None],
        clean: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        self._project, self._draft, self._placed, self._clean = project, draft, placed, clean
        self.ids: dict[str, str] = {old.id: new}
        self._hanging = project.read(reads_highlights.dependents, "source", old.id)

    def carry(self) -> None:
        """Make everything anew."""
        hanging = list(dict.fromkeys(self._hanging))
        things = self._project.read(advancing.thing_now, [i for _, i in hanging])
        for kind, identifier in hanging:
            if kind == "highlight":
                self.ids[identifier] = self._derived(kind, identifier)
        gone: set[str] = set()
        for kind, identifier in hanging:
            fields = things[identifier].fields
            lost = kind == "highlight" and self._place(fields) is None
            if lost or gone & {value for value in fields.values() if isinstance(value, str)}:
                gone.add(identifier)
            else:
                self._make(kind, identifier, fields)

    def cite(self) -> None:
        """Let texts that cite or name the old things do so with the new ones."""
        for each in self._project.read(reads_summary.syntheses):
            text = self.renamed(each.text)
            if text != each.text and each.source not in self.ids:
                self._draft.set("synthesis", each.id, "text", text)
        for note in self._project.read(reads_notes.notes):
            text = self.renamed(note.text)
            if text != note.text:
                self._draft.set("note", note.id, "text", text)

    def renamed(self, text: str) -> str:
        """A text that cites and names the new things."""
        return mentions.with_ids(with_ids(text, self.ids), self.ids) if "[@" in text else text

    def delete_old(self) -> None:
        """Delete the old source with all that hung on it."""
        self._draft.delete("source", next(iter(self.ids)))
        for kind, identifier in dict.fromkeys(self._hanging):
            self._draft.delete(kind, identifier)

    def _place(self, fields: Mapping[str, Any]) -> Place | None:
        return self._placed(fields["place"])

    def _make(self, kind: str, identifier: str, fields: Mapping[str, Any]) -> None:
        declared = KINDS[kind]
        birth = {name: value for name, value in fields.items() if value is not None or name in declared.birth}
        for reference in declared.references:
            if birth.get(reference.field):
                birth[reference.field] = self.ids.get(birth[reference.field], birth[reference.field])
        if kind == "highlight":
            birth["place"] = self._place(fields)
        else:
            birth = {name: self._written(kind, name, value) for name, value in birth.items()}
        birth = declared.settled(birth)
        new = declared.identity(birth) or self.ids.get(identifier) or self._derived(kind, identifier)
        self.ids[identifier] = new
        self._draft.create(kind, new, **birth)

    def _written(self, kind: str, name: str, value: Any) -> Any:
        """What somebody wrote, cleaned, citing the new highlights."""
        if not KINDS[kind].is_free(name):
            return value
        cleaned = self._clean(value)
        return self.renamed(cleaned) if isinstance(cleaned, str) else cleaned

    def _derived(self, kind: str, identifier: str) -> str:
        """The id of what has a random one: it follows from the old one and the new source."""
        return derived_id(kind, next(iter(self.ids.values())), identifier)
