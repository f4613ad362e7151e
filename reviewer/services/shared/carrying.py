"""Everything that hangs on one source, made anew on another: highlights with codes, memos and links, appraisals, syntheses.

The new ids follow from the old ones, so that two people who do the same come to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import appraisal_id, coding_id, link_id, memo_id, synthesis_id
from reviewer.model.names import derived_id
from reviewer.model.sources.source import Source
from reviewer.store.log import projection
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import summary as reads_summary

Place = dict[str, Any]
_IDS = frozenset({"target_kind", "source", "highlight", "code", "coder", "a", "b", "target", "kind", "decision"})


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
        source = next(iter(self.ids.values()))
        things = self._project.read(projection.thing_now, [i for _, i in hanging])
        for kind, identifier in hanging:
            if kind == "highlight":
                self.ids[identifier] = derived_id("highlight", source, identifier)
        gone: set[str] = set()
        for kind, identifier in hanging:
            fields = things[identifier].fields
            if kind == "highlight" and self._place(fields) is None:
                gone.add(identifier)
            elif not gone & {value for value in fields.values() if isinstance(value, str)}:
                self._make(kind, identifier, fields)

    def cite(self) -> None:
        """Let texts that cite the old highlights cite the new ones."""
        for each in self._project.read(reads_summary.syntheses):
            text = self.renamed(each.text)
            if text != each.text and each.source not in self.ids:
                self._draft.set("synthesis", each.id, "text", text)

    def renamed(self, text: str) -> str:
        """A text whose citations name the new highlights."""
        for old, new in self.ids.items():
            text = text.replace(f"[@{old}", f"[@{new}")
        return text

    def delete_old(self) -> None:
        """Delete the old source with all that hung on it."""
        self._draft.delete("source", next(iter(self.ids)))
        for kind, identifier in dict.fromkeys(self._hanging):
            self._draft.delete(kind, identifier)

    def _place(self, fields: Mapping[str, Any]) -> Place | None:
        return self._placed(fields["place"])

    def _make(self, kind: str, identifier: str, fields: Mapping[str, Any]) -> None:
        birth = {name: value for name, value in fields.items() if value is not None}
        for name in ("source", "highlight", "a", "b", "target"):
            if name in birth:
                birth[name] = self.ids.get(birth[name], birth[name])
        if kind == "highlight":
            birth["place"] = self._place(fields)
        else:
            birth = {name: value if name in _IDS else self._clean(value) for name, value in birth.items()}
        if kind == "synthesis":
            birth["text"] = self.renamed(birth.get("text", ""))
            birth.setdefault("code", None)
        new = self._new_id(kind, identifier, birth)
        if new is not None:
            self.ids[identifier] = new
            self._draft.create(kind, new, **birth)

    def _new_id(self, kind: str, identifier: str, birth: dict[str, Any]) -> str | None:
        if kind == "highlight":
            return self.ids[identifier]
        if kind == "coding":
            return coding_id(birth["highlight"], birth["code"], birth["coder"])
        if kind == "memo":
            return memo_id(birth["target_kind"], birth["target"], birth["coder"])
        if kind == "appraisal":
            return appraisal_id(birth["source"], birth["coder"])
        if kind == "synthesis":
            return synthesis_id(birth["code"], birth["source"])
        if kind == "link":
            if birth["kind"] == "contradicts":
                birth["a"], birth["b"] = sorted((birth["a"], birth["b"]))
            return link_id(birth["kind"], birth["a"], birth["b"], birth["coder"])
        return None
