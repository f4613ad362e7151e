"""A project of another tool becomes part of this one: one action, one undo, and a list of all that has no home here."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.changes.registers import Thing
from reviewer.model.changes import Changes
from reviewer.model.interchange.offsets import Convention
from reviewer.model.interchange.project import NotTaken
from reviewer.model.interchange.told import in_lines
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.exchange.births import Births, fields
from reviewer.services.exchange.codes import make_codes
from reviewer.services.exchange.names import line, plain_text
from reviewer.services.exchange.passages import Here, Passages
from reviewer.services.exchange.reading import ReadProject, read_project
from reviewer.services.exchange.sources import Sources
from reviewer.services.shared.highlight_lookup import highlights_of
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import list_sources
from reviewer.services.sources.import_batch import Batch
from reviewer.store.log import advancing
from reviewer.store.log.new_text import keep_originals as keep_files
from reviewer.store.project_file import Project
from reviewer.store.reads import elsewhere

_DIRECTIONS = {"": "", "one": "one_way", "both": "both_ways"}
_SHOWN = ("coder", "code", "source", "highlight", "coding", "memo", "note", "group", "case", "link")
"""The kinds that a report counts, in its order."""
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class ProjectImported:
    """What became of a file: how many of each kind came in (`taken`) or were `there`, and what has no home here.

    Of `named` selections whose words the file names `fitting` stand where their offsets say.
    """

    taken: Mapping[str, int]
    there: Mapping[str, int]
    not_taken: tuple[NotTaken, ...]
    warnings: tuple[str, ...]
    convention: Convention
    decided_by: str
    named: int
    fitting: int
    changes: Changes


def import_project(
    *,
    project: Project,
    path: Path,
    coder: str,
    convention: Convention | None = None,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> ProjectImported:
    """Read a project of another tool and take all of it over; where something is unsure, the likely holds.

    Raises ImportRefused, Cancelled.
    """
    project.require_writable()
    read = read_project(project=project, path=path, convention=convention, progress=progress)
    return take_over(project=project, read=read, coder=coder, keep_originals=keep_originals, progress=progress)


def take_over(
    *,
    project: Project,
    read: ReadProject,
    coder: str,
    answers: Mapping[str, bool] | None = None,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> ProjectImported:
    """Take over what was read, as one action. `answers` say for the GUIDs of questions whether both are the same."""
    progress = progress or Progress()
    with project.action("project_imported", file=read.name, coder=coder) as act:
        taking = _TakingOver(project, read, Batch(project, act, keep_originals), coder, answers or {})
        taking.run(progress)
        progress.check()
    if keep_originals and taking.sources.further:
        project.mend(keep_files, taking.sources.further)
    return taking.report(act.changes)


class _OnlyLooked(Exception):
    """Ends an action of which nothing is to stay."""


def preview(
    *,
    project: Project,
    read: ReadProject,
    coder: str,
    answers: Mapping[str, bool] | None = None,
    progress: Progress | None = None,
) -> ProjectImported:
    """What `take_over` would do, with nothing written. Raises Cancelled."""
    report: list[ProjectImported] = []
    with contextlib.suppress(_OnlyLooked), project.action("project_imported", file=read.name, coder=coder) as act:
        taking = _TakingOver(project, read, Batch(project, act, keep_originals=False), coder, answers or {})
        taking.run(progress or Progress())
        report.append(taking.report(Changes()))
        raise _OnlyLooked
    return report[0]


class _TakingOver:
    def __init__(
        self, project: Project, read: ReadProject, batch: Batch, importer: str, answers: Mapping[str, bool]
    ) -> None:
        self._project, self._read, self._batch, self._importer = project, read, batch, importer
        self._whole = read.project
        self.births = Births()
        self.not_taken = list(self._whole.not_taken)
        yes = [each for each in read.questions if answers.get(each.guid, each.likely)]
        same = {each.guid: each.candidate for each in yes if each.kind != "code"}
        self._joined = {each.guid: each.candidate for each in yes if each.kind == "code"}
        self._coders = dict(read.coders) | same
        matched = dict(read.sources) | same
        self._kinds = {guid: thing.kind for guid, thing in self._things_named().items() if thing.exists}
        self.sources = Sources(batch.act, batch, read, matched, self._own)

    def _things_named(self) -> Mapping[str, Thing]:
        whole = self._whole
        groups = (whole.people, whole.codes, whole.sources, whole.selections, whole.notes, whole.groups, whole.cases)
        return self._project.read(advancing.thing_now, [each.guid for group in groups for each in group])

    def _own(self, kind: str, guid: str) -> str:
        """The id of a new thing: its GUID, unless something of another kind has that."""
        return guid if self._kinds.get(guid, kind) == kind else derived_id("elsewhere", kind, guid)

    def report(self, changes: Changes) -> ProjectImported:
        """What it did, or would do."""
        resolution = self._read.resolution
        return ProjectImported(
            {kind: self.births.taken[kind] for kind in _SHOWN},
            {kind: self.births.there[kind] for kind in _SHOWN},
            tuple(self.not_taken),
            self._read.warnings,
            resolution.convention,
            resolution.by,
            resolution.named,
            resolution.fitting,
            changes,
        )

    def run(self, progress: Progress) -> None:
        """Draft all of it."""
        self._people()
        codes = self._codes()
        now = {source.id: source for source in list_sources(project=self._project)}
        here = {source: list(highlights_of(project=self._project, source=source)) for source in set(self._matched(now))}
        progress.start("Taking over", len(self._whole.sources) + len(self._whole.selections))
        for entry in self._whole.sources:
            self.sources.make(self.births, entry, now)
            progress.step()
        self.not_taken += [NotTaken(sentence("source"), entry.name, why) for entry, why in self.sources.lost]
        texts = {
            here_now.carried or here_now.sha256: self._read.texts.get(guid)
            for guid, here_now in self.sources.done.items()
        }
        passages = Passages(
            self.births,
            Here(
                codes,
                self.sources.done,
                lambda sha256: texts[sha256] if texts.get(sha256) is not None else self._project.text(sha256),
                lambda source: here.get(source, ()),
                self._coder,
                self._own,
            ),
        )
        for selection in self._whole.selections:
            if selection.box is not None:
                passages.take_region(selection)
            else:
                passages.take(selection, self._read.resolution.placed.get(selection.guid))
            progress.step()
        self.not_taken += passages.not_taken
        self._whole_sources(passages)
        self._memos(codes, passages)
        self._notes()
        self._groups(codes)
        self._cases(passages)
        self._links(passages)
        self._list_what_is_lost()
        self.births.draft(self._batch.act.draft, self._project.read(advancing.thing_now, list(self.births.ids())))

    def _matched(self, now: Mapping[str, object]) -> list[str]:
        return [
            source
            for source in (*self._read.sources.values(), *(q.candidate for q in self._read.questions))
            if source in now
        ]

    # who

    def _people(self) -> None:
        for each in self._whole.people:
            if each.guid in self._coders:
                self.births.there["coder"] += 1
            else:
                identifier = self._own("coder", each.guid)
                self._coders[each.guid] = self.births.make(
                    "coder", identifier, {"name": line(each.name, "Unnamed coder")}
                )

    def _coder(self, guid: str) -> str:
        return self._coders.get(guid, self._importer)

    # codes

    def _codes(self) -> dict[str, str]:
        book = self._project.codebook
        known = dict(self._project.read(elsewhere.by_guid, "code"))
        known |= {each.guid: shown.id for each in self._whole.codes if (shown := book.shown(each.guid)) is not None}
        coded = {tagging.code for each in self._whole.selections for tagging in each.taggings}
        coded |= {tagging.code for each in self._whole.sources for tagging in each.whole}
        # A code that is its heading: what is tagged with it is tagged with that.
        coded |= {self._joined[code] for code in coded & self._joined.keys()}
        wanted = [
            replace(each, parent=self._joined.get(each.parent, each.parent))
            for each in self._whole.codes
            if each.guid not in self._joined
        ]
        found = make_codes(self.births, wanted, book, known, frozenset(coded), lambda guid: self._own("code", guid))
        return found | {guid: found[heading] for guid, heading in self._joined.items()}

    # passages

    def _whole_sources(self, passages: Passages) -> None:
        """Codes of a source as a whole stand on all of its text."""
        for entry in self._whole.sources:
            text = self._read.texts.get(entry.guid) or self._read.lent.get(entry.guid)
            if entry.whole and not text:
                self.not_taken += [
                    NotTaken(sentence("code of a source"), entry.name, sentence("it has no text")) for _ in entry.whole
                ]
            elif entry.whole and text:
                passages.take_whole(entry, text)

    # words

    def _memos(self, codes: Mapping[str, str], passages: Passages) -> None:
        on = {"code": codes, "source": {guid: each.id for guid, each in self.sources.done.items()}}
        for entry in self._whole.sources:
            if entry.memo and entry.guid in self.sources.done:
                text = plain_text(entry.memo)
                target = self.sources.done[entry.guid].id
                self.births.write(
                    "source", target, self._coder(entry.by), text, derived_id("memo of", entry.guid), entry.made
                )
        if self._whole.description:
            text = plain_text(self._whole.description)
            key = derived_id("memo of", "project", text)
            self.births.write("project", details(project=self._project).id, self._importer, text, key)
        tagged = {tagging.guid: each.guid for each in self._whole.selections for tagging in each.taggings}
        for memo in self._whole.memos:
            kind, target = memo.target_kind, memo.target
            if kind in ("highlight", "coding"):
                found = passages.found.get(tagged.get(target, target), [])
                kind, target = "highlight", found[0] if found else ""
            elif kind == "project":
                target = details(project=self._project).id
            else:
                target = on.get(kind, {}).get(target, "")
            if target and kind in ("project", "source", "code", "highlight"):
                self.births.write(kind, target, self._coder(memo.by), plain_text(memo.text), memo.guid, memo.made)
            else:
                self.not_taken.append(
                    NotTaken(sentence("memo"), memo.text[:80], sentence("what it is about did not come in"))
                )

    def _notes(self) -> None:
        for note in self._whole.notes:
            values = {
                "title": line(note.title, "")[:200],
                "text": plain_text(note.text),
                "coder": self._coder(note.by),
            }
            self.births.make("note", self._own("note", note.guid), values | fields(made=note.made))

    # sets

    def _groups(self, codes: Mapping[str, str]) -> None:
        ids = {"code": codes, "source": {guid: each.id for guid, each in self.sources.done.items()}}
        for group in self._whole.groups:
            name = line(group.name, "Unnamed group")
            values = {"name": name, "of": group.of} | fields(note=plain_text(group.memo))
            identifier = self.births.make("group", self._own("group", group.guid), values)
            for member in group.members:
                thing = ids[group.of].get(member)
                if thing is not None:
                    self.births.made_of("member", {"group": identifier, "thing": thing})

    def _cases(self, passages: Passages) -> None:
        for case in self._whole.cases:
            attributes = {
                f"{ATTRIBUTE}{line(each.name, 'Attribute')}": {"type": each.type, "value": plain_text(each.value)}
                for each in case.attributes
            }
            values = {"name": line(case.name, "Unnamed case")} | fields(note=plain_text(case.memo)) | attributes
            identifier = self.births.make("case", self._own("case", case.guid), values)
            held = [self.sources.done[each].id for each in case.sources if each in self.sources.done]
            held += [highlight for each in case.selections for highlight in passages.found.get(each, ())[:1]]
            for thing in held:
                self.births.made_of("case_part", {"case": identifier, "thing": thing})

    def _links(self, passages: Passages) -> None:
        for link in self._whole.links:
            ends = [passages.found.get(each, [""])[0] for each in (link.a, link.b)]
            if not all(ends) or ends[0] == ends[1]:
                self.not_taken.append(
                    NotTaken(sentence("link"), link.name, sentence("a passage of it did not come in"))
                )
                continue
            values = {"kind": link.kind, "a": ends[0], "b": ends[1], "coder": self._coder(link.by)}
            if link.kind == "related":
                values |= fields(name=line(link.name, ""), direction=_DIRECTIONS[link.direction])
            values |= fields(note=plain_text(link.note), made=link.made, refi=link.guid)
            if not self.births.made_of("link", values):
                self.not_taken.append(
                    NotTaken(sentence("link"), link.name, sentence("it leads from a passage to itself"))
                )

    def _list_what_is_lost(self) -> None:
        """What has no home here is written down in the project, so that nothing goes in silence."""
        if not self.not_taken:
            return
        text = "\n".join(f"- {line}" for line in in_lines(self.not_taken, _MOST_NAMES))
        identifier = derived_id("note", "not taken over", text)
        title = line(f"Not taken over from {self._read.name}", "")
        self.births.make("note", identifier, {"title": title, "text": plain_text(text), "coder": self._importer})
