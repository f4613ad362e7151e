"""A corrected text: a source gets a new version of its text, and the highlights are carried over, each with a verdict.

What could not be placed keeps its place in the earlier text, with its exact quote; nothing is deleted. Highlights that a
merge brings later on an earlier text are carried in the same way, by `carry_over`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import source_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight, place_in
from reviewer.model.sources.anchoring import Anchorer, Placement
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import is_blank, text_hash
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.highlight_lookup import highlights as lookup
from reviewer.services.shared.region_places import place_in_pages
from reviewer.services.shared.source_lookup import list_sources, source_with
from reviewer.services.sources.import_batch import edition_of, measured, new_text
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads
from reviewer.store.team import purge


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of one highlight: its old quote, and where it stands in the new text."""

    highlight: Highlight
    quote: str
    placement: Placement
    now: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a corrected text does to the highlights of a source, in text order, and what changed when it was carried out."""

    items: tuple[Carried, ...]
    changes: Changes = field(default_factory=Changes)

    def count(self, verdict: str) -> int:
        """How many were `carried`, are to `review`, or `lost` their place."""
        return sum(1 for item in self.items if item.placement.verdict == verdict)


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A highlight that waits for somebody: found by likeness (`review`), or left in an earlier text (`unplaced`)."""

    highlight: Highlight
    source_title: str
    quote: str
    waits_for: str


def read_corrected(*, path: Path, encoding: str | None = None, progress: Progress | None = None) -> ImportedSource:
    """The file with the corrected text. Raises ImportRefused."""
    from reviewer.importers import read_source

    return read_source(path, encoding=encoding, progress=progress or Progress())


def preview_correction(
    *, project: Project, source: str, imported: ImportedSource, progress: Progress | None = None
) -> Correction:
    """What replacing a source's text would do; nothing is written. Raises UsageError where it cannot be replaced."""
    _replaceable(project, source, imported.text)
    return Correction(tuple(_carry(project, _passages(_highlights(project, source)), imported.text, progress)))


def replace_text(
    *,
    project: Project,
    source: str,
    imported: ImportedSource,
    coder: str,
    keep_original: bool = True,
    progress: Progress | None = None,
) -> Correction:
    """Give a source a corrected text and carry its highlights over, in one changeset and one undo.

    A source that came from a reference file alone gets its first text so.
    Raises UsageError where it cannot be replaced, Cancelled; nothing is written then.
    """
    _replaceable(project, source, imported.text)
    read = measured(imported)
    highlights = _highlights(project, source)
    items = tuple(_carry(project, _passages(highlights), imported.text, progress))
    with project.action("text_corrected", coder=coder) as act:
        # Carrying takes seconds: what was checked before it is checked again inside.
        now = _replaceable(project, source, imported.text)
        if (since := _highlights(project, source)) != highlights:
            # Somebody worked on it in the meantime.
            items = tuple(_carry(project, _passages(since), imported.text, progress))
        act.say("text_corrected" if now.sha256 else "text_added", title=now.title)
        act.draft.set("source", source, "edition", edition_of(imported, read.sha256, read.original_sha256))
        _set_places(act.draft, items, imported.text, read.sha256)
        for each in since:
            if each.region is not None:
                place = place_in_pages(imported.text, read.sha256, each.region, imported.pages, read.original_sha256)
                act.draft.set("highlight", each.id, "place", place.values())
        kept = imported.original if keep_original else None
        act.bring(new_text(read, kept))
    return Correction(items, act.changes)


def carry_over(*, project: Project, source: str, coder: str, progress: Progress | None = None) -> Correction:
    """Carry the highlights over that are still in an earlier text of a source, such as those a merge brought."""
    with project.action("carried", coder=coder) as act:
        now = source_with(project=project, identifier=source)
        text = project.text(now.sha256)
        left = _passages(each for each in _highlights(project, source) if each.text != now.sha256)
        items = tuple(_carry(project, left, text, progress))
        _set_places(act.draft, items, text, now.sha256)
    return Correction(items, act.changes)


def outstanding(*, project: Project, source: str | None = None) -> list[Outstanding]:
    """The highlights of a source, or all, that were found by likeness or could not be placed."""
    ids = project.read(reads_highlights.outstanding, source)
    waiting = project.read(reads_highlights.highlights, project.codebook, ids) if ids else []
    owners = sorted({highlight.source for highlight in waiting})
    titles = {each.id: each for each in project.read(reads.sources, owners)} if owners else {}
    items = []
    for highlight in waiting:
        owner = titles.get(highlight.source)
        if owner is not None:
            waits_for = "review" if highlight.text == owner.sha256 else "unplaced"
            items.append(Outstanding(highlight, owner.title, _quote(project, highlight), waits_for))
    return items


def accept(*, project: Project, highlights: Iterable[str], coder: str) -> Changes:
    """These passages, found by likeness, are the right ones."""
    with project.action("carried_accepted", coder=coder) as act:
        for passage in lookup(project=project, ids=highlights):
            act.draft.set("highlight", passage.id, "review", "")
    return act.changes


def place_at(*, project: Project, highlight: str, start: int, end: int, coder: str) -> Changes:
    """Put a highlight that waits at these characters of the present text by hand. Raises UsageError, NotFoundError."""
    with project.action("highlight_placed", coder=coder) as act:
        matching = lookup(project=project, ids=[highlight])
        if not matching:
            raise NotFoundError(sentence("This highlight is not in the project any more."))
        now = source_with(project=project, identifier=matching[0].source)
        try:
            place = place_in(project.text(now.sha256), now.sha256, start, end)
            if is_blank(place.quote):
                raise ValueError(sentence("there is only white space"))
        except ValueError as error:
            raise UsageError(
                sentence("“{title}” cannot be highlighted there: {why}.", title=now.title, why=error)
            ) from error
        act.draft.set("highlight", highlight, "place", place.values())
        act.draft.set("highlight", highlight, "review", "")
    return act.changes


def _replaceable(project: Project, source: str, text: str) -> Source:
    now = source_with(project=project, identifier=source)
    sha = text_hash(text)
    if sha == now.sha256:
        raise UsageError(sentence("This is the text that “{title}” has already.", title=now.title))
    if source_id(sha) in project.read(purge.tombstones) or sha in project.read(purge.unwanted):
        raise UsageError(sentence("This text was purged from the project; it does not come in again."))
    for other in list_sources(project=project):
        if other.sha256 == sha:
            raise UsageError(
                sentence(
                    "This text is in the project already, as “{title}”; remove that source first.", title=other.title
                )
            )
    return now


def _highlights(project: Project, source: str) -> list[Highlight]:
    book = project.codebook
    return project.read(reads_highlights.highlights_of, book, source)


def _passages(highlights: Iterable[Highlight]) -> list[Highlight]:
    """Without the regions of pages, which stand wherever the text does."""
    return [highlight for highlight in highlights if highlight.region is None]


def _carry(
    project: Project, highlights: Sequence[Highlight], text: str, progress: Progress | None
) -> Iterable[Carried]:
    progress = progress or Progress()
    progress.start("Carrying highlights over", len(highlights))
    versions: dict[str, Anchorer] = {}
    for highlight in highlights:
        progress.step()
        old = project.text(highlight.text)
        if highlight.text not in versions:
            versions[highlight.text] = Anchorer(old, text)
        place = place_in(old, highlight.text, highlight.start, highlight.end)
        placed = versions[highlight.text].place(place)
        yield Carried(highlight, place.quote, placed, text[placed.start : placed.end])


def _set_places(draft: Draft, items: Iterable[Carried], text: str, sha: str) -> None:
    for item in items:
        placed, highlight = item.placement, item.highlight.id
        if placed.verdict == "lost":
            continue
        draft.set("highlight", highlight, "place", place_in(text, sha, placed.start, placed.end).values())
        # One that waited for a look before still does, even where it was carried for certain.
        if placed.verdict == "review" or item.highlight.review:
            draft.set("highlight", highlight, "review", "likeness")


def _quote(project: Project, highlight: Highlight) -> str:
    return project.text(highlight.text)[highlight.start : highlight.end]
