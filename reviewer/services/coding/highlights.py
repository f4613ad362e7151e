"""Reading and tagging: highlight passages, give and take codes, move ends, write memos, delete."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id, memo_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight, place_in
from reviewer.model.coding.region import Region
from reviewer.model.names import split_path
from reviewer.model.project import MemoTarget
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import is_blank
from reviewer.model.team.coder import Coder
from reviewer.sentence import sentence
from reviewer.services.coding.codes import add_code, ensure_path, taggable
from reviewer.services.shared.highlight_lookup import find_quote, highlights, highlights_of, memos, own_memo
from reviewer.services.shared.people import coder_named, join, person
from reviewer.services.shared.region_places import place_in_source
from reviewer.services.shared.source_lookup import find_source, source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
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
    with project.action("highlighted", coder=coder) as act:
        wanted = list(codes)
        if new_code is not None:
            wanted.append(add_code(project=project, name=new_code[0], parent=new_code[1], coder=coder)[1])
        names = tuple(code.name for code in map(project.codebook.shown, wanted) if code)
        if names:
            act.say("tagged", codes=names)
        highlight = _own_at(project, act.draft, source, start, end, coder)
        _tag(project, act.draft, highlight, coder, wanted)
        if memo:
            _memo(act.draft, "highlight", highlight, coder, memo)
    return act.changes, highlight


def code_quote(
    *,
    project: Project,
    source: str,
    quote: str,
    codes: Iterable[str],
    coder: Coder | str,
    nth: int | None = None,
    memo: str = "",
) -> tuple[Source, int, int]:
    """Find a quote in a source, highlight it and tag it with codes; what is missing of codes and coder is made.

    `source` is an id, a title or a file name, `codes` are ids, names or paths, `coder` a person or a name. All of it is one
    changeset. Returns the source and the place. Raises NotFoundError, UsageError.
    """
    wanted = list(codes)
    names = tuple(split_path(path)[-1] for path in wanted)
    # Who it is turns out inside: a coder of this name may have to be made in the same changeset.
    with project.action("tagged", codes=names, coder="") as act:
        in_source = find_source(project=project, name=source)
        start, end = find_quote(project=project, source=in_source.id, quote=quote, nth=nth)
        if isinstance(coder, Coder):
            join(project=project, coder=coder.id, name=coder.name)
        act.coder = coder.id if isinstance(coder, Coder) else coder_named(project=project, name=coder).id
        ids = [code_or_new(project, path, act.coder) for path in wanted]
        highlight_passage(
            project=project, source=in_source.id, start=start, end=end, coder=act.coder, codes=ids, memo=memo
        )
    return in_source, start, end


def code_or_new(project: Project, path: str, coder: str) -> str:
    """The id of the code with this id, name or path, made where there is none or several."""
    book = project.codebook
    exact = book.shown(path)
    matching_codes = [exact] if exact else book.at_path(path)
    return matching_codes[0].id if len(matching_codes) == 1 else ensure_path(project=project, path=path, coder=coder)


def tag_highlight(*, project: Project, highlight: str, codes: Iterable[str], coder: str) -> tuple[Changes, str]:
    """Give a highlight codes. Another coder's highlight is left alone: the coder gets an own one at the same place.

    Returns what changed and the id of the highlight that carries the codes now.
    """
    with project.action("highlighted", coder=coder) as act:
        now = _highlight(project, highlight)
        codes = list(codes)
        act.say("tagged", codes=tuple(code.name for code in map(project.codebook.shown, codes) if code))
        own = _own_like(project, act.draft, now, coder)
        _tag(project, act.draft, own, coder, codes)
    return act.changes, own


def tag_with_new_code(
    *, project: Project, highlight: str, name: str, parent: str | None, coder: str
) -> tuple[Changes, str]:
    """The same with a code that is made in the same step."""
    with project.action("tagged", codes=(name,), coder=coder) as act:
        code = add_code(project=project, name=name, parent=parent, coder=coder)[1]
        _, own = tag_highlight(project=project, highlight=highlight, codes=[code], coder=coder)
    return act.changes, own


def untag_highlight(*, project: Project, highlight: str, code: str, coder: str) -> Changes:
    """Take a code from one's own highlight. The highlight stays, untagged if it was the only one."""
    with project.action("untagged", coder=coder) as act:
        now = own_highlight(project, highlight, coder, sentence("take codes from"))
        removed = project.codebook.shown(code)
        act.say("untagged", code=removed.name if removed else "")
        _untag(project, act.draft, now.id, code)
    return act.changes


def move_ends(*, project: Project, highlight: str, start: int, end: int, coder: str) -> Changes:
    """Move either end of one's own highlight.

    Raises UsageError for offsets outside the text, for white space alone, and where one's own highlight with the same code
    has exactly this place.
    """
    with project.action("ends_moved", coder=coder) as act:
        now = own_highlight(project, highlight, coder, sentence("move"))
        if now.region is not None:
            raise UsageError(sentence("This highlight is a region of a page; it is moved on the page."))
        place = _place(project, now.source, start, end)
        if twin_of(now, start, end, highlights_of(project=project, source=now.source)):
            raise UsageError(sentence("Another highlight of yours with the same code has exactly these words already."))
        act.draft.set("highlight", now.id, "place", place)
    return act.changes


def twin_of(now: Highlight, start: int, end: int, others: Iterable[Highlight]) -> Highlight | None:
    """Another highlight of the same coder that has exactly this place and a code of this one, or as this one none."""
    for one in others:
        there = one.id != now.id and one.coder == now.coder and (one.text, one.start, one.end) == (now.text, start, end)
        there = there and one.region is None
        if there and (not set(one.codes).isdisjoint(now.codes) or one.codes == now.codes):
            return one
    return None


def delete_highlights(*, project: Project, ids: Iterable[str], coder: str) -> Changes:
    """Delete one's own highlights with their codings and memos."""
    with project.action("highlight_deleted", coder=coder) as act:
        chosen = list(ids)
        if len(chosen) != 1:
            act.say("highlights_deleted", count=len(chosen))
        for identifier in chosen:
            now = own_highlight(project, identifier, coder, sentence("delete"))
            act.draft.delete("highlight", now.id)
            for kind, dependent in project.read(reads_highlights.dependents, "highlight", now.id):
                act.draft.delete(kind, dependent)
    return act.changes


def write_memo(*, project: Project, target_kind: MemoTarget, target: str, text: str, coder: str) -> Changes:
    """Write one's own memo on a highlight, code, source, coder or the project; an empty text deletes it.

    Of several it is the first; the others are edited by `memos.edit_memo`.
    """
    with project.action(f"memo_{target_kind}", coder=coder) as act:
        own = _own_memo(project, target_kind, target, coder)
        if text and own is not None:
            act.draft.set("memo", own, "text", text)
        elif text:
            _memo(act.draft, target_kind, target, coder, text)
        else:
            # Also without a memo of one's own: deleting what is not there writes nothing.
            act.draft.delete("memo", own or memo_id(target_kind, target, coder))
    return act.changes


def recode(
    *, project: Project, ids: Iterable[str], add: str | None = None, remove: str | None = None, coder: str
) -> Changes:
    """Add a code to several highlights, take one from them, or both at once (replace): one changeset.

    Replacing and taking away keep whose coding it is, as when a code is split; adding to another coder's highlight makes
    an own one at the same place.
    """
    with project.action("recoded", coder=coder) as act:
        chosen = highlights(project=project, ids=ids)
        me = person(project=project, coder=coder)
        for highlight in chosen:
            if remove is not None and remove not in highlight.codes:
                continue
            if remove is not None:
                _untag(project, act.draft, highlight.id, remove)
            if add is not None and (remove is not None or highlight.coder == me):
                _tag(project, act.draft, highlight.id, highlight.coder, [add])
            # Another coder's highlight is left alone, so the code goes on an own one.
            elif add is not None:
                own = _own_like(project, act.draft, highlight, coder)
                _tag(project, act.draft, own, coder, [add])
        old, new = (code.name if code else "" for code in map(project.codebook.shown, (remove or "", add or "")))
        if add and remove:
            act.say("recoded", old=old, new=new, count=len(chosen))
        elif add:
            act.say("tagged_many", code=new, count=len(chosen))
        else:
            act.say("untagged_many", code=old, count=len(chosen))
    return act.changes


def highlight_passages(
    *, project: Project, passages: Iterable[tuple[str, int, int]], code: str | None, coder: str
) -> Changes:
    """Highlight many passages (source, start, end) and tag them with one code, as one changeset and one undo.

    Passages of white space alone are left out. Raises UsageError when there are no others.
    """
    with project.action("hits_highlighted", coder=coder) as act:
        given = list(dict.fromkeys(passages))
        chosen = [place for place in given if not _is_blank(project, *place)]
        if given and not chosen:
            raise UsageError(sentence("There is only white space at these places; nothing is highlighted."))
        tag = taggable(project, code) if code else None
        for source, start, end in chosen:
            highlight = _own_at(project, act.draft, source, start, end, coder)
            if code:
                _tag(project, act.draft, highlight, coder, [code])
        if tag:
            act.say("hits_tagged", code=tag.name, count=len(chosen))
        else:
            act.say("hits_highlighted", count=len(chosen))
    return act.changes


def draft_tagged(
    project: Project, draft: Draft, place: tuple[str, int, int], codes: Collection[str], coder: str
) -> str:
    """Inside an action: the coder's highlight at a place (source, start, end), made where there is none, with just these codes.

    Returns its id. Raises UsageError for a place outside of the text, NotFoundError for a code that is gone.
    """
    highlight = _own_at(project, draft, *place, coder)
    on_it = project.codebook.in_order({code for _, code, _ in project.read(reads_highlights.codings_of, highlight)})
    for code in on_it:
        if code not in codes:
            _untag(project, draft, highlight, code)
    _tag(project, draft, highlight, coder, codes)
    return highlight


def _place(project: Project, source: str, start: int, end: int) -> dict[str, object]:
    in_source = source_with(project=project, identifier=source)
    try:
        place = place_in(project.text(in_source.sha256), in_source.sha256, start, end)
    except ValueError as error:
        raise UsageError(
            sentence("“{title}” cannot be highlighted there: {why}.", title=in_source.title, why=error)
        ) from error
    if is_blank(place.quote):
        raise UsageError(
            sentence("There is only white space at this place of “{title}”; select some words.", title=in_source.title)
        )
    return place.values()


def _is_blank(project: Project, source: str, start: int, end: int) -> bool:
    text = project.text(source_with(project=project, identifier=source).sha256)
    # What lies outside the text is refused with its own sentence.
    return 0 <= start < end <= len(text) and is_blank(text[start:end])


def _own_at(project: Project, draft: Draft, source: str, start: int, end: int, coder: str) -> str:
    existing = project.read(reads_highlights.same_place, source, coder, start, end)
    if existing is not None:
        return existing
    place = _place(project, source, start, end)
    return draft.create("highlight", project.world.new_id(), source=source, coder=coder, place=place)


def own_region(project: Project, draft: Draft, source: str, region: Region, coder: str) -> str:
    """The id of the coder's highlight of exactly this region, made where there is none."""
    existing = project.read(reads_highlights.same_region, source, coder, region)
    if existing is not None:
        return existing
    in_source = source_with(project=project, identifier=source)
    place = place_in_source(project=project, source=in_source, region=region).values()
    return draft.create("highlight", project.world.new_id(), source=source, coder=coder, place=place)


def _own_like(project: Project, draft: Draft, highlight: Highlight, coder: str) -> str:
    """The coder's own highlight at the place of another one."""
    if highlight.region is not None:
        return own_region(project, draft, highlight.source, highlight.region, coder)
    return _own_at(project, draft, highlight.source, highlight.start, highlight.end, coder)


def _tag(project: Project, draft: Draft, highlight: str, coder: str, codes: Iterable[str]) -> None:
    codes_on_it = {code for _, code, _ in project.read(reads_highlights.codings_of, highlight)}
    book = project.codebook
    present = set(book.in_order(codes_on_it))
    for code in codes:
        taggable(project, code)
        if code not in present:
            draft.create("coding", coding_id(highlight, code, coder), highlight=highlight, code=code, coder=coder)


def _untag(project: Project, draft: Draft, highlight: str, code: str) -> None:
    # The coding may be written with a code that was merged into this one.
    same = project.codebook.with_merged([code])
    for identifier, written, _ in project.read(reads_highlights.codings_of, highlight):
        if written in same:
            draft.delete("coding", identifier)


def _memo(draft: Draft, target_kind: str, target: str, coder: str, text: str) -> None:
    identifier = memo_id(target_kind, target, coder)
    draft.create("memo", identifier, target_kind=target_kind, target=target, coder=coder, text=text)


def _own_memo(project: Project, target_kind: MemoTarget, target: str, coder: str) -> str | None:
    """The memo that this person sees as their own."""
    written = [memo for memo in memos(project=project, target=target) if memo.target_kind == target_kind]
    own = own_memo(written, person(project=project, coder=coder))
    return own.id if own else None


def _highlight(project: Project, identifier: str) -> Highlight:
    matching = highlights(project=project, ids=[identifier])
    if not matching:
        raise NotFoundError(sentence("This highlight is not in the project any more."))
    return matching[0]


def own_highlight(project: Project, identifier: str, coder: str, verb: str) -> Highlight:
    """The highlight with this id. Raises NotFoundError, UsageError where it is another coder's, with the verb that is refused."""
    now = _highlight(project, identifier)
    if now.coder != person(project=project, coder=coder):
        name = next((c.name for c in project.read(reads.coders) if c.id == now.coder), sentence("another coder"))
        raise UsageError(
            sentence(
                "This highlight is {name}'s; you cannot {verb} it. Tag the passage to have your own.",
                name=name,
                verb=verb,
            )
        )
    return now
