"""Purge of a passage: the source is purged, and comes back as a new one in which the passage is blacked out.

What the team did on the source is carried to the new one under new ids: highlights with their places, codes and memos,
links, appraisals, reference data. Only the words go. What somebody else does later on the purged source goes with it, so
merge first.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import Any

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import KINDS, source_id
from reviewer.errors import UsageError
from reviewer.model.coding.highlight import Place as Passage
from reviewer.model.coding.highlight import place_in, place_of_region
from reviewer.model.kind_names import kind_name
from reviewer.model.names import derived_id
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import Paragraphs, text_hash
from reviewer.sentence import listed, sentence
from reviewer.services.shared.carrying import Carrying, Place
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.purge import PurgeDone, draft_purge, purged
from reviewer.store.log import advancing
from reviewer.store.log.new_text import NewText
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import notes as reads_notes
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

INK = "█"
_SHORTEST_PASSAGE = 2
"""A single letter stands all over the text, and every place of the passage goes."""


def purge_passage(*, project: Project, source: str, passage: str, confirm: str, coder: str) -> PurgeDone:
    """Take these words out of a source wherever they stand in it, and out of all that was written about it.

    `confirm` is the source's title, typed by the user. Raises UsageError where it is not, or where the words are not in the
    text. It cannot be undone.
    """
    if len(passage.strip()) < _SHORTEST_PASSAGE:
        raise UsageError(sentence("Select at least two characters to purge."))
    with project.action("passage_blacked", coder=coder) as act:
        now = source_with(project=project, identifier=source)
        if confirm.strip() != now.title.strip():
            raise UsageError(
                sentence("To purge words from this source, type its title exactly: “{title}”.", title=now.title)
            )
        if passage not in project.text(now.sha256):
            raise UsageError(sentence("These words are not in the text of “{title}”.", title=now.title))
        copy = _Copy(project, act.draft, now, passage)
        act.bring(copy.new_text())
        applied = draft_purge(project, act, now)
    done = purged(project, act, now, applied)
    problems = list(done.problems)
    if copy.elsewhere:
        where = listed(dict.fromkeys(copy.elsewhere))
        problems.append(
            sentence("The words also stand in {where}; these stay as they are, with their history.", where=where)
        )
    return replace(done, problems=tuple(problems))


class _Copy:
    """A source with all that hangs on it, without the words."""

    def __init__(self, project: Project, draft: Draft, now: Source, passage: str) -> None:
        # A name may stand in capitals in a heading.
        self._words = re.compile(re.escape(passage), re.IGNORECASE)
        self._text = self._black(project.text(now.sha256))
        self._sha = text_hash(self._text)
        self._old_sha = now.sha256
        self.source = source_id(self._sha)
        self.draft = draft
        self._make_source(project, now)
        carrying = Carrying(project, self.draft, now, self.source, self._placed, self._clean)
        carrying.carry()
        carrying.cite()
        self._ids = carrying.ids
        self.elsewhere: list[str] = []
        self._look_elsewhere(project)

    def new_text(self) -> NewText:
        """The text with the words blacked out. The original file is not kept."""
        content = self._text
        original = hashlib.sha256(content.encode()).hexdigest()
        return NewText(self._sha, content, Paragraphs(content).word_count, original, "text/plain", None)

    def _black(self, text: str) -> str:
        """As long as before, so that every offset stays right."""
        return self._words.sub(lambda match: "".join(INK if c != "\n" else c for c in match.group()), text)

    def _clean(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._black(value)
        if isinstance(value, list):
            return [self._clean(each) for each in value]
        return {name: self._clean(each) for name, each in value.items()} if isinstance(value, dict) else value

    def _make_source(self, project: Project, now: Source) -> None:
        self.draft.create("source", self.source, sha256=self._sha)
        self.draft.create(
            "import",
            # Derived, so that two copies that black out the same words make the same source.
            derived_id("import", self.source, now.id),
            source=self.source,
            file=self._black(now.file_name),
            title=self._black(now.title)[:1_000],
            original=hashlib.sha256(self._text.encode()).hexdigest(),
            media_type="text/plain",
            extractor="purge",
            encoding="utf-8",
            pages=list(now.page_starts),
            reference={},
        )
        fields = project.read(advancing.thing_now, [now.id])[now.id].fields
        for name, value in fields.items():
            # The edition names the original file, in which the words still stand.
            if name not in ("sha256", "edition") and value is not None:
                kept = self._clean(value) if KINDS["source"].is_free(name) else value
                self.draft.set("source", self.source, self._black(name), kept)

    def _placed(self, place: Place) -> Place | None:
        """What stands in an earlier text goes with it."""
        if place["text"] != self._old_sha:
            return None
        region = Passage.of(place).region
        if region is not None:
            # The page may show the words, so the file goes, and its hash with it.
            nowhere = replace(region, original=hashlib.sha256(self._text.encode()).hexdigest())
            return place_of_region(self._text, self._sha, place["start"], nowhere).values()
        return place_in(self._text, self._sha, place["start"], place["end"]).values()

    def _look_elsewhere(self, project: Project) -> None:
        """What was written by hand about other things is not touched, but told."""
        for each in project.read(reads_summary.syntheses):
            if each.source not in self._ids and self._words.search(each.text):
                self.elsewhere.append(sentence("a synthesis"))
        for memo in project.read(reads.memos):
            if memo.target not in self._ids and self._words.search(memo.text):
                self.elsewhere.append(sentence("a memo on a {kind}", kind=kind_name(memo.target_kind)))
        for note in project.read(reads_notes.notes):
            if self._words.search(note.title) or self._words.search(note.text):
                self.elsewhere.append(sentence("the note “{name}”", name=note.heading))
        for case in project.read(reads_groups.cases):
            said = (case.name, case.note, *(each.value for each in case.attributes))
            if any(map(self._words.search, said)):
                self.elsewhere.append(sentence("the case “{name}”", name=case.name))
        for code in project.codebook:
            texts = (code.name, code.definition.use, code.definition.avoid, code.definition.example)
            if any(map(self._words.search, texts)):
                self.elsewhere.append(sentence("the code “{name}”", name=code.path))
