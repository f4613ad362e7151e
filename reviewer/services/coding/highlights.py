"""Reading and tagging: highlight passages, give and take codes, move ends, write memos, delete."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id, memo_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight, place_in
from reviewer.model.project import MemoTarget
from reviewer.services.coding.codes import add_code
from reviewer.services.shared.highlight_lookup import highlights, memos, own_memo
from reviewer.services.shared.people import person
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads


def highlight_passage(
    *,
    project: Project,
    source: str,
    start: int,
    end: int,
    coder: str,
    codes: Iterable[str] = (),
    memo: str = "",
    new_code: tuple[str, str | None] | None = None,
) -> tuple[Changes, str]:
    """Highlight characters `start` to `end` and tag them with codes (ids), in one changeset.

    The coder's highlight at exactly this place is used if there is one. `new_code` is the (name, parent) of a code that is
    made in the same step. Returns what changed and the highlight's id. Raises UsageError for offsets outside the text.
    """
    draft = Draft()
    wanted = list(codes)
    if new_code is not None:
        wanted.append(add_code(project=project, name=new_code[0], parent=new_code[1], coder=coder, draft=draft)[1])
    highlight = _own_at(project, draft, source, start, end, coder)
    _tag(project, draft, highlight, coder, wanted)
    if memo:
        _memo(draft, "highlight", highlight, coder, memo)
    names = [code.name for code in map(project.codebook.shown, wanted) if code]
    names += [new_code[0]] if new_code else []
    label = f"Tag with {', '.join(names)}" if names else "Highlight"
    return project.write(draft, label=label, coder=coder), highlight


def tag_highlight(*, project: Project, highlight: str, codes: Iterable[str], coder: str) -> tuple[Changes, str]:
    """Give a highlight codes. Another coder's highlight is left alone: the coder gets an own one at the same place.

    Returns what changed and the id of the highlight that carries the codes now.
    """
    now = _highlight(project, highlight)
    return highlight_passage(project=project, source=now.source, start=now.start, end=now.end, coder=coder, codes=codes)


def untag_highlight(*, project: Project, highlight: str, code: str, coder: str) -> Changes:
    """Take a code from one's own highlight. The highlight stays, untagged if it was the only one."""
    now = _own(project, highlight, coder, "take codes from")
    draft = Draft()
    _untag(project, draft, now.id, code)
    shown = project.codebook.shown(code)
    return project.write(draft, label=f"Untag {shown.name if shown else ''}".strip(), coder=coder)


def move_ends(*, project: Project, highlight: str, start: int, end: int, coder: str) -> Changes:
    """Move either end of one's own highlight. Raises UsageError for offsets outside the text."""
    now = _own(project, highlight, coder, "move")
    draft = Draft()
    draft.set("highlight", now.id, "place", _place(project, now.source, start, end))
    return project.write(draft, label="Move the ends of a highlight", coder=coder)


def delete_highlights(*, project: Project, ids: Iterable[str], coder: str) -> Changes:
    """Delete one's own highlights with their codings and memos."""
    draft = Draft()
    count = 0
    for identifier in ids:
        now = _own(project, identifier, coder, "delete")
        draft.delete("highlight", now.id)
        for kind, dependent in project.read(lambda c, i=now.id: reads_highlights.dependents(c, "highlight", i)):  # type: ignore[misc]
            draft.delete(kind, dependent)
        count += 1
    label = "Delete a highlight" if count == 1 else f"Delete {count} highlights"
    return project.write(draft, label=label, coder=coder)


def write_memo(*, project: Project, target_kind: MemoTarget, target: str, text: str, coder: str) -> Changes:
    """Write one's own memo on a highlight, code, source, coder or the project; an empty text deletes it."""
    draft = Draft()
    own = _own_memo(project, target_kind, target, coder)
    if text and own is not None:
        draft.set("memo", own, "text", text)
    elif text:
        _memo(draft, target_kind, target, coder, text)
    else:
        draft.delete("memo", own or memo_id(target_kind, target, coder))
    return project.write(draft, label=f"Memo on a {target_kind}", coder=coder)


def recode(
    *, project: Project, ids: Iterable[str], add: str | None = None, remove: str | None = None, coder: str
) -> Changes:
    """Add a code to several highlights, take one from them, or both at once (replace): one changeset.

    Replacing and taking away keep whose coding it is, as when a code is split; adding to another coder's highlight makes
    an own one at the same place.
    """
    draft = Draft()
    chosen = highlights(project=project, ids=ids)
    me = person(project=project, coder=coder)
    for highlight in chosen:
        if remove is not None and remove not in highlight.codes:
            continue
        if remove is not None:
            _untag(project, draft, highlight.id, remove)
        if add is not None and (remove is not None or highlight.coder == me):
            _tag(project, draft, highlight.id, highlight.coder, [add])
        elif add is not None:
            own = _own_at(project, draft, highlight.source, highlight.start, highlight.end, coder)
            _tag(project, draft, own, coder, [add])
    book = project.codebook
    names = [code.name if code else "" for code in (book.shown(remove or ""), book.shown(add or ""))]
    if add and remove:
        label = f"Replace {names[0]} by {names[1]} ({len(chosen)})"
    else:
        label = f"Tag {len(chosen)} with {names[1]}" if add else f"Untag {names[0]} ({len(chosen)})"
    return project.write(draft, label=label, coder=coder)


def highlight_passages(
    *, project: Project, passages: Iterable[tuple[str, int, int]], code: str | None, coder: str
) -> Changes:
    """Highlight many passages (source, start, end) and tag them with one code, as one changeset and one undo."""
    draft = Draft()
    count = 0
    for source, start, end in dict.fromkeys(passages):
        highlight = _own_at(project, draft, source, start, end, coder)
        if code:
            _tag(project, draft, highlight, coder, [code])
        count += 1
    shown = project.codebook.shown(code) if code else None
    return project.write(
        draft, label=f"Tag {count} hits with {shown.name}" if shown else f"Highlight {count} hits", coder=coder
    )


def _place(project: Project, source: str, start: int, end: int) -> dict[str, object]:
    found = source_with(project=project, identifier=source)
    try:
        return place_in(project.text(found.sha256), found.sha256, start, end).model_dump()
    except ValueError as error:
        raise UsageError(f"“{found.title}” cannot be highlighted there: {error}.") from error


def _own_at(project: Project, draft: Draft, source: str, start: int, end: int, coder: str) -> str:
    found = project.read(lambda connection: reads_highlights.same_place(connection, source, coder, start, end))
    if found is not None:
        return found
    place = _place(project, source, start, end)
    return draft.create("highlight", project.world.new_id(), source=source, coder=coder, place=place)


def _tag(project: Project, draft: Draft, highlight: str, coder: str, codes: Iterable[str]) -> None:
    there = {code for _, code, _ in project.read(lambda c: reads_highlights.codings_of(c, highlight))}
    shown = set(project.codebook.in_order(there))
    for code in codes:
        if code not in shown:
            draft.create("coding", coding_id(highlight, code, coder), highlight=highlight, code=code, coder=coder)


def _untag(project: Project, draft: Draft, highlight: str, code: str) -> None:
    same = project.codebook.with_merged([code])
    for identifier, written, _ in project.read(lambda c: reads_highlights.codings_of(c, highlight)):
        if written in same:
            draft.delete("coding", identifier)


def _memo(draft: Draft, target_kind: str, target: str, coder: str, text: str) -> None:
    identifier = memo_id(target_kind, target, coder)
    draft.create("memo", identifier, target_kind=target_kind, target=target, coder=coder, text=text)


def _own_memo(project: Project, target_kind: MemoTarget, target: str, coder: str) -> str | None:
    """The memo that this person sees as their own."""
    me = person(project=project, coder=coder)
    if me == coder and not project.read(reads_people.merged):
        return None
    found = [memo for memo in memos(project=project, target=target) if memo.target_kind == target_kind]
    own = own_memo(found, me)
    return own.id if own else None


def _highlight(project: Project, identifier: str) -> Highlight:
    found = highlights(project=project, ids=[identifier])
    if not found:
        raise NotFoundError("This highlight is not in the project any more.")
    return found[0]


def _own(project: Project, identifier: str, coder: str, verb: str) -> Highlight:
    now = _highlight(project, identifier)
    if now.coder != person(project=project, coder=coder):
        name = next((c.name for c in project.read(reads.coders) if c.id == now.coder), "another coder")
        raise UsageError(f"This highlight is {name}'s; you cannot {verb} it. Tag the passage to have your own.")
    return now
