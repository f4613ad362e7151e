"""Highlights as annotations of a PDF: written into a copy of a source's file, or taken over where others made them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from reviewer.errors import ExportRefused, ImportRefused, NotFoundError
from reviewer.exporters.shared.atomic import new_file
from reviewer.late import late
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.region import Region
from reviewer.model.names import shown
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_map import MappedPage, PageMap
from reviewer.model.sources.page_rows import nearest_row
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import is_blank, trimmed
from reviewer.pages.notes import NotDone, PageNote, notes_in, with_notes
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.coding.highlights import highlight_passage, write_memo
from reviewer.services.coding.regions import mark_region
from reviewer.services.shared.highlight_lookup import highlights_of, memos, own_memo
from reviewer.services.shared.people import person
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures
from reviewer.store.reads import things as reads

fuzz = late("rapidfuzz.fuzz")

_UNTAGGED = "#c8c8c8"
_SLACK = 1.0
"""In points: readers draw their marks a little narrower than the letters are."""
_BRIDGED = 40
"""Characters between two parts of a mark that belong to it all the same, such as those at a line end."""
_ALIKE = 60.0
"""Percent: what stands at the place must be what was marked."""
_PDF = "application/pdf"
_WHY = {
    "password": sentence("is protected with a password; save a copy without one."),
    "many": sentence("has more than 20,000 notes; that is more than can be taken over."),
    "memory": sentence("needs too much memory to be worked on; split it into parts."),
    "slow": sentence("takes too long to be worked on; split it into parts."),
}
_DAMAGED = sentence("is damaged; open it in a PDF viewer and save it from there.")


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A mark that somebody made in a PDF, as a passage of the text: `page` from 1, `known` where it is there already.

    `name` is what the file calls it. A rectangle is a `region`, without characters.
    """

    page: int
    start: int
    end: int
    quote: str
    author: str
    memo: str
    kind: str
    known: bool = False
    name: str = ""
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class FoundNotes:
    """The notes of a PDF, and how many stand where the text has no place for them, such as on a picture."""

    notes: tuple[FoundNote, ...]
    unplaced: int = 0

    @property
    def new(self) -> list[FoundNote]:
        return [note for note in self.notes if not note.known]


def save_with_highlights(
    *,
    project: Project,
    source: str,
    path: Path,
    coders: Iterable[str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> int:
    """Write the PDF of a source with its highlights, of all coders or of these, as annotations. Returns how many.

    Colour is that of the first code; contents are the names of the codes and the memo of whose highlight it is. Raises
    NotFoundError without file or map, ExportRefused, Cancelled.
    """
    now, content, pages = _parts(project, source)
    wanted = set(coders) if coders is not None else None
    marked = [
        one
        for one in highlights_of(project=project, source=source)
        if _stands(one, now, len(pages)) and (wanted is None or one.coder in wanted)
    ]
    names = {coder.id: coder.name for coder in project.read(reads.coders)}
    notes = [note for one in marked for note in _notes_of(project, one, pages, names.get(one.coder, ""))]
    try:
        written = with_notes(content, notes, progress or Progress())
    except NotDone as why:
        raise ExportRefused(
            sentence("“{name}” {why}", name=shown(now.file_name), why=_WHY.get(why.problem, _DAMAGED))
        ) from None
    with new_file(path, overwrite=overwrite) as file:
        file.write(written)
    return len(marked)


def _stands(one: Highlight, now: Source, pages: int) -> bool:
    """Whether a highlight stands in the present text, or on one of the pages of the present file."""
    if one.region is not None:
        return one.region.original == now.original and one.region.page <= pages
    return one.text == now.sha256


def _notes_of(project: Project, one: Highlight, pages: PageMap, author: str) -> Iterator[PageNote]:
    """A note for each page on which the highlight stands."""
    by_page: dict[int, list[Box]] = {}
    if one.region is not None:
        by_page[one.region.page - 1] = [one.region.box]
    for number, box in pages.boxes(one.start, one.end):
        by_page.setdefault(number, []).append(box)
    found = [code for code in map(project.codebook.shown, one.codes) if code is not None]
    contents = "\n\n".join(filter(None, (", ".join(code.path for code in found), one.memo)))
    kind = "square" if one.region is not None else "highlight"
    for part, (number, boxes) in enumerate(by_page.items()):
        name = one.id if part == 0 else f"{one.id}-{part + 1}"
        yield PageNote(number, tuple(boxes), contents, author, name, found[0].colour if found else _UNTAGGED, kind)


def find_notes(
    *, project: Project, source: str, coder: str, path: Path | None = None, progress: Progress | None = None
) -> FoundNotes:
    """What was marked in the PDF of a source, or in another copy of it at `path`, as passages of its text.

    Nothing is written. `known` are those that this coder has already, and those that Reviewer wrote. Raises NotFoundError,
    ImportRefused, Cancelled.
    """
    now, content, pages = _parts(project, source)
    name = shown(path.name if path else now.file_name)
    if path is not None:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ImportRefused(sentence("“{name}” cannot be read ({why}).", name=name, why=error.strerror)) from None
    try:
        count, given = notes_in(content, progress or Progress())
    except NotDone as why:
        raise ImportRefused(sentence("“{name}” {why}", name=name, why=_WHY.get(why.problem, _DAMAGED))) from None
    if count != len(pages):
        _refuse_other(name, count, len(pages))
    text = project.text(now.sha256)
    found: list[FoundNote] = []
    unplaced = 0
    rectangles: list[FoundNote] = []
    for note in given:
        if note.kind == "square" and 0 <= note.page < count:
            rectangle = _rectangle(note, pages.pages[note.page], now.original)
            unplaced += rectangle is None
            rectangles += [rectangle] if rectangle else []
            continue
        spans = _passages(note, pages.pages[note.page], text) if 0 <= note.page < count else []
        unplaced += not spans
        for number, (start, end) in enumerate(spans):
            memo = note.contents.strip() if number == 0 else ""
            found.append(FoundNote(note.page + 1, start, end, "", note.author, memo, note.kind, name=note.name))
    there = highlights_of(project=project, source=source)
    ours = {one.id for one in there}
    mine = {(one.start, one.end): one for one in there if one.coder == coder and one.region is None}
    regions_of_mine = {one.region: one for one in there if one.coder == coder}
    told = [
        replace(
            note,
            quote=text[note.start : note.end],
            known=note.name.partition("-")[0] in ours or _has(mine.get((note.start, note.end)), note.memo),
        )
        for note in _over_page_ends(found, text)
    ]
    told += [
        replace(note, known=note.name in ours or _has(regions_of_mine.get(note.region), note.memo))
        for note in rectangles
    ]
    return FoundNotes(tuple(sorted(told, key=lambda note: note.page)), unplaced)


def _rectangle(note: PageNote, page: MappedPage, original: str) -> FoundNote | None:
    """A rectangle as a region, cut to its page; None for one beside it."""
    box, frame = note.boxes[0], page.frame
    left, right = max(box.left, frame.left), min(box.right, frame.right)
    bottom, top = max(box.bottom, frame.bottom), min(box.top, frame.top)
    try:
        region = Region.around(original, note.page + 1, Box(left, bottom, right, top))
    except ValueError:
        return None
    memo = note.contents.strip()
    return FoundNote(
        note.page + 1, page.start, page.start, region.name, note.author, memo, note.kind, name=note.name, region=region
    )


def _over_page_ends(notes: Iterable[FoundNote], text: str) -> Iterator[FoundNote]:
    """Readers make a mark for each page: two that say the same and of which one goes on where the other ends are one."""
    waiting: FoundNote | None = None
    for note in sorted(notes, key=lambda note: (note.start, note.end)):
        goes_on = (
            waiting is not None
            and waiting.page + 1 == note.page
            and (waiting.kind, waiting.author, waiting.memo) == (note.kind, note.author, note.memo)
            and waiting.end <= note.start
            and is_blank(text[waiting.end : note.start])
        )
        if waiting is not None and goes_on:
            waiting = replace(waiting, end=note.end)
            continue
        if waiting is not None:
            yield waiting
        waiting = note
    if waiting is not None:
        yield waiting


def _refuse_other(name: str, count: int, expected: int) -> NoReturn:
    raise ImportRefused(
        sentence(
            "“{name}” has {count} pages and the file of this source {expected}; choose a copy of the same PDF.",
            name=name,
            count=f"{count:,}",
            expected=f"{expected:,}",
        )
    )


def _has(one: Highlight | None, memo: str) -> bool:
    if one is None or not memo:
        return one is not None
    return memo in one.memo


def _passages(note: PageNote, page: MappedPage, text: str) -> list[tuple[int, int]]:
    """Where a mark stands in the text; a note beside the text belongs to the row at its height."""
    if note.kind == "note":
        row = nearest_row(page.rows, *note.boxes[0].middle)
        spans = [(row.start, row.end)] if row else []
    else:
        spans = list(_runs(_covered(note.boxes, page), page))
    kept = [(span.start, span.end) for span in (trimmed(text, *each) for each in spans) if span.start < span.end]
    kept = [(start, end) for start, end in kept if not is_blank(text[start:end])]
    here = "".join(text[start:end] for start, end in kept)
    return kept if note.kind == "note" or _alike(note.text, here) else []


def _covered(marks: Sequence[Box], page: MappedPage) -> list[int]:
    """The characters whose middle lies in one of the boxes."""
    wide = [Box(box.left - _SLACK, box.bottom - _SLACK, box.right + _SLACK, box.top + _SLACK) for box in marks]
    found = set()
    for row in page.rows:
        near = [box for box in wide if _meet(box, row.box)]
        for offset in range(row.start, row.end) if near else ():
            character = page.box(offset)
            if character is not None and any(box.holds(*character.middle) for box in near):
                found.add(offset)
    return sorted(found)


def _meet(one: Box, other: Box) -> bool:
    return one.left <= other.right and other.left <= one.right and one.bottom <= other.top and other.bottom <= one.top


def _runs(offsets: Sequence[int], page: MappedPage) -> Iterator[tuple[int, int]]:
    """Characters that follow each other in the text, but for a few; what stands far apart is a passage each."""
    first = before = None
    for offset in offsets:
        if first is None or before is None:
            first = offset
        elif sum(page.box(at) is not None for at in range(before + 1, min(offset, before + 2 * _BRIDGED))) > _BRIDGED:
            yield first, before + 1
            first = offset
        before = offset
    if first is not None and before is not None:
        yield first, before + 1


def _alike(marked: str, here: str) -> bool:
    given, found = _letters(marked), _letters(here)
    return not given or fuzz.ratio(given, found) >= _ALIKE


def _letters(words: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKC", words).casefold() if each.isalnum())


def take_notes(*, project: Project, source: str, notes: Iterable[FoundNote], coder: str) -> Changes:
    """Make a highlight of each of these passages and regions, with its note as memo, as one changeset and one undo.

    Raises NotFoundError, UsageError.
    """
    chosen = [note for note in notes if not note.known]
    with project.action("notes_taken", coder=coder) as act:
        act.say("notes_taken", count=len(chosen))
        for note in chosen:
            if note.region is not None:
                _, highlight = mark_region(
                    project=project, source=source, page=note.page, box=note.region.box, coder=coder
                )
            else:
                _, highlight = highlight_passage(
                    project=project, source=source, start=note.start, end=note.end, coder=coder
                )
            if note.memo:
                _add_memo(project, highlight, note.memo, coder)
    return act.changes


def _add_memo(project: Project, highlight: str, memo: str, coder: str) -> None:
    """Behind what is written there: of two marks at one place both notes stay."""
    before = own_memo(memos(project=project, target=highlight), person(project=project, coder=coder))
    if before is None or memo not in before.text:
        text = f"{before.text}\n\n{memo}" if before else memo
        write_memo(project=project, target_kind="highlight", target=highlight, text=text, coder=coder)


def _parts(project: Project, source: str) -> tuple[Source, bytes, PageMap]:
    """A source with its PDF and the map of its pages. Raises NotFoundError."""
    now = source_with(project=project, identifier=source)
    if now.media_type != _PDF:
        raise NotFoundError(sentence("“{title}” does not come from a PDF.", title=now.title))
    content = project.read(reads.original, now.original)
    if content is None:
        raise NotFoundError(
            sentence("The PDF of “{title}” was not kept in the project; import it again to keep it.", title=now.title)
        )
    pages = project.read(reads_structures.page_map, now.sha256, now.original)
    if pages is None:
        raise NotFoundError(
            sentence(
                "Where the text of “{title}” stands on its pages is not known; “reviewer structure” finds it out.",
                title=now.title,
            )
        )
    return now, content, pages
