"""Regions of pages: rectangles that are highlighted, tagged, moved and deleted as passages are."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import split_path
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.source import Source
from reviewer.model.team.coder import Coder
from reviewer.sentence import sentence
from reviewer.services.coding.codes import add_code
from reviewer.services.coding.highlights import code_or_new, own_highlight, own_region, tag_highlight, write_memo
from reviewer.services.shared.people import coder_named, join
from reviewer.services.shared.region_places import new_region, place_in_source
from reviewer.services.shared.source_lookup import find_source, source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights


def mark_region(
    *,
    project: Project,
    source: str,
    page: int,
    box: Box,
    coder: str,
    codes: Iterable[str] = (),
    memo: str = "",
    new_code: tuple[str, str | None] | None = None,
) -> tuple[Changes, str]:
    """Highlight a rectangle on a page, from 1, and tag it with codes (ids), in one changeset.

    `box` is in points of the page's own coordinates, or pixels of a picture from its lower left corner. The coder's highlight of
    exactly this region is used if there is one. `new_code` is the (name, parent) of a code that is made in the same step.
    Returns what changed and the highlight's id. Raises UsageError where there is no such page.
    """
    with project.action("highlighted", coder=coder) as act:
        wanted = list(codes)
        if new_code is not None:
            wanted.append(add_code(project=project, name=new_code[0], parent=new_code[1], coder=coder)[1])
        names = tuple(code.name for code in map(project.codebook.shown, wanted) if code)
        if names:
            act.say("tagged", codes=names)
        region = new_region(project=project, source=source_with(project=project, identifier=source), page=page, box=box)
        # An action of its own, so that those below find it.
        with project.action("highlighted", coder=coder) as made:
            highlight = own_region(project, made.draft, source, region, coder)
        if wanted:
            tag_highlight(project=project, highlight=highlight, codes=wanted, coder=coder)
        if memo:
            write_memo(project=project, target_kind="highlight", target=highlight, text=memo, coder=coder)
    return act.changes, highlight


def code_region(
    *, project: Project, source: str, page: int, box: Box, codes: Iterable[str], coder: Coder | str, memo: str = ""
) -> Source:
    """The same with names: `source` is an id, a title or a file name, `codes` are ids, names or paths, `coder` a person or a name.

    What is missing of codes and coder is made, in the same changeset. Returns the source. Raises NotFoundError, UsageError.
    """
    wanted = list(codes)
    names = tuple(split_path(path)[-1] for path in wanted)
    # Who it is turns out inside: a coder of this name may have to be made in the same changeset.
    with project.action("tagged", codes=names, coder="") as act:
        in_source = find_source(project=project, name=source)
        if isinstance(coder, Coder):
            join(project=project, coder=coder.id, name=coder.name)
        act.coder = coder.id if isinstance(coder, Coder) else coder_named(project=project, name=coder).id
        ids = [code_or_new(project, path, act.coder) for path in wanted]
        mark_region(project=project, source=in_source.id, page=page, box=box, coder=act.coder, codes=ids, memo=memo)
    return in_source


def move_region(*, project: Project, highlight: str, box: Box, coder: str) -> Changes:
    """Give one's own region another rectangle on its page. Raises UsageError where one's own region has it already."""
    with project.action("ends_moved", coder=coder) as act:
        now = own_highlight(project, highlight, coder, sentence("move"))
        if now.region is None:
            raise UsageError(sentence("This highlight is a passage of the text, and no region of a page."))
        source = source_with(project=project, identifier=now.source)
        if now.region.original != source.original:
            raise UsageError(
                sentence("This region stands on a file that the source does not have any more; it cannot be moved.")
            )
        region = new_region(project=project, source=source, page=now.region.page, box=box)
        if project.read(reads_highlights.same_region, now.source, coder, region) not in (None, now.id):
            raise UsageError(sentence("Another highlight of yours has exactly this region already."))
        place = place_in_source(project=project, source=source, region=region)
        act.draft.set("highlight", now.id, "place", place.values())
    return act.changes
