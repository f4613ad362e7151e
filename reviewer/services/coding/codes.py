"""The codebook: add, rename, recolour, move, merge, define and delete codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.changes.draft import Draft
from reviewer.changes.order import between
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.code import Code, Definition
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.palette import lighter, next_colour
from reviewer.model.names import clean_code_name, split_path
from reviewer.sentence import sentence
from reviewer.store.project_file import Project
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import highlights as reads_highlights

SHORTCUTS = tuple("123456789") + tuple(f"Alt+{digit}" for digit in "123456789")
"""The keys that a code can have as its shortcut while reading."""


def codebook(*, project: Project) -> Codebook:
    """The codebook in tree order."""
    return project.codebook


def counts(*, project: Project, coders: Iterable[str] | None = None) -> Mapping[str, int]:
    """Distinct highlights with each code or one under it, for the coders shown (all for None)."""
    book = project.codebook
    return project.read(reads_codebook.code_counts, book, coders)


def code_at(*, project: Project, path: str) -> Code:
    """The code with this path, name or id. Raises NotFoundError with the candidates."""
    book = project.codebook
    exact = book.shown(path)
    matching_codes = [exact] if exact else book.at_path(path)
    if len(matching_codes) == 1:
        return matching_codes[0]
    if matching_codes:
        paths = [code.path for code in matching_codes]
        raise NotFoundError(
            sentence(
                "Several codes are called “{path}”: {names}. Write the whole path.", path=path, names=", ".join(paths)
            ),
            paths,
        )
    raise NotFoundError(sentence("There is no code “{path}”.", path=path), [code.path for code in book]).with_remedy(
        "codes"
    )


def add_code(
    *,
    project: Project,
    name: str,
    parent: str | None = None,
    colour: str | None = None,
    heading: bool = False,
    coder: str,
) -> tuple[Changes, str]:
    """Add a code under `parent` (an id, None for the top level). Returns what changed and the new code's id.

    One that is a heading only groups other codes.

    Raises UsageError, NotFoundError for a parent that is gone.
    """
    with project.action("code_made", coder=coder) as act:
        book = project.codebook
        above = _code(project, parent) if parent else None
        cleaned = _checked_name(book, name, parent, None)
        act.say("code_made", name=cleaned)
        siblings = book.children(parent)
        shade = lighter(above.colour) if above else next_colour(code.colour for code in book)
        identifier = act.draft.create(
            "code",
            project.world.new_id(),
            name=cleaned,
            parent=above.id if above else None,
            colour=checked_colour(colour) if colour else shade,
            position=between(siblings[-1].position if siblings else "", ""),
            **({"heading": 1} if heading else {}),
        )
    return act.changes, identifier


def rename_code(*, project: Project, code: str, name: str, coder: str) -> Changes:
    """Give a code another name. Raises UsageError when a sibling has it already."""
    with project.action("code_renamed", coder=coder) as act:
        now = _code(project, code)
        cleaned = _checked_name(project.codebook, name, now.parent, code)
        act.say("code_renamed", old=now.name, new=cleaned)
        act.draft.set("code", now.id, "name", cleaned)
    return act.changes


def recolour_code(*, project: Project, code: str, colour: str, coder: str) -> Changes:
    """Give a code another colour, `#rrggbb`."""
    with project.action("code_recoloured", coder=coder) as act:
        now = _code(project, code)
        act.say("code_recoloured", name=now.name)
        act.draft.set("code", now.id, "colour", checked_colour(colour))
    return act.changes


def set_heading(*, project: Project, code: str, heading: bool, coder: str) -> Changes:
    """Let a code only group others, or offer it for tagging again. Raises UsageError for a code that tags something."""
    with project.action("code_heading" if heading else "code_taggable", coder=coder) as act:
        now = _code(project, code)
        act.say("code_heading" if heading else "code_taggable", name=now.name)
        if heading and (count := len(highlights_with(project, [now.id]))):
            raise UsageError(
                sentence(
                    "“{name}” is on {highlights}, so it cannot only group codes; replace it there by another code first.",
                    name=now.name,
                    highlights=sentence("1 highlight")
                    if count == 1
                    else sentence("{count} highlights", count=f"{count:,}"),
                )
            )
        act.draft.set("code", now.id, "heading", int(heading))
        # A key that would tag with it has nothing to do any more.
        if heading and now.shortcut:
            act.draft.set("code", now.id, "shortcut", "")
    return act.changes


def define_code(*, project: Project, code: str, definition: Definition, coder: str) -> Changes:
    """Say when to use a code, when not, and give an example."""
    with project.action("code_defined", coder=coder) as act:
        now = _code(project, code)
        act.say("code_defined", name=now.name)
        for field in ("use", "avoid", "example"):
            if getattr(definition, field) != getattr(now.definition, field):
                act.draft.set("code", now.id, field, getattr(definition, field))
    return act.changes


def set_shortcut(*, project: Project, code: str, shortcut: str, coder: str) -> Changes:
    """Give a code a shortcut key; a code that had it loses it. An empty one takes it away."""
    if shortcut and shortcut not in SHORTCUTS:
        raise UsageError(
            sentence("“{shortcut}” cannot be a code's key; choose 1 to 9 or Alt+1 to Alt+9.", shortcut=shortcut)
        )
    with project.action("code_shortcut", coder=coder) as act:
        now = taggable(project, code) if shortcut else _code(project, code)
        act.say("code_shortcut", name=now.name)
        # A key stands for one code: two copies may have given it to two.
        for other in project.codebook:
            if shortcut and other.shortcut == shortcut and other.id != now.id:
                act.draft.set("code", other.id, "shortcut", "")
        act.draft.set("code", now.id, "shortcut", shortcut)
    return act.changes


def move_code(*, project: Project, code: str, parent: str | None, before: str | None = None, coder: str) -> Changes:
    """Put a code under another (None: the top level), before one of its new siblings (None: at the end)."""
    with project.action("code_moved", coder=coder) as act:
        book = project.codebook
        now = _code(project, code)
        act.say("code_moved", name=now.name)
        if parent:
            _code(project, parent)
        if parent and parent in {below.id for below in book.subtree(code)}:
            raise UsageError(
                sentence("“{name}” cannot be moved under itself or one of its own sub-codes.", name=now.name)
            )
        _checked_name(book, now.name, parent, code)
        siblings = [sibling for sibling in book.children(parent) if sibling.id != code]
        index = next((i for i, sibling in enumerate(siblings) if sibling.id == before), len(siblings))
        low = siblings[index - 1].position if index else ""
        high = siblings[index].position if index < len(siblings) else ""
        if parent != now.parent:
            act.draft.set("code", code, "parent", parent)
        # Two copies that added codes at one place apart gave them the same position.
        if high and low >= high:
            low, high = _spread(act.draft, siblings, index)
        act.draft.set("code", code, "position", between(low, high))
    return act.changes


def merge_codes(*, project: Project, code: str, into: str, coder: str) -> Changes:
    """Merge a code into another: its codings and sub-codes are the other's from now on. One undo takes it apart again."""
    with project.action("code_merged", coder=coder) as act:
        book = project.codebook
        now, target = _code(project, code), _code(project, into)
        if now.id == target.id:
            raise UsageError(sentence("“{name}” cannot be merged into itself.", name=now.name))
        if target.heading and not now.heading:
            raise UsageError(
                sentence(
                    "“{name}” only groups codes; merge “{other}” into a code that can be tagged with.",
                    name=target.name,
                    other=now.name,
                )
            )
        act.say("code_merged", name=now.name, into=target.name)
        act.draft.set("code", now.id, "merged_into", target.id)
        # A code that is merged into one of its own sub-codes cannot hang its other children under itself.
        inside = {above.id for above in book.ancestors(target.id)}
        for child in book.children(now.id):
            act.draft.set("code", child.id, "parent", now.parent if child.id in inside else target.id)
    return act.changes


def deleted_with(*, project: Project, code: str) -> tuple[list[Code], list[str]]:
    """What deleting a code would delete: the code with its sub-codes, and the ids of the highlights that lose a code."""
    book = project.codebook
    codes = book.subtree(code)
    return codes, highlights_with(project, [below.id for below in codes])


def delete_code(*, project: Project, code: str, coder: str) -> Changes:
    """Delete a code with its sub-codes and their codings. The highlights stay, untagged where it was their only code."""
    with project.action("code_deleted", coder=coder) as act:
        now = _code(project, code)
        act.say("code_deleted", name=now.name)
        # The code itself first: history names what comes first.
        ids = [below.id for below in project.codebook.subtree(code)]
        # Codes that were merged into one of these would come to light again without it.
        merged = sorted(project.codebook.with_merged(ids).difference(ids))
        for identifier in [*ids, *merged]:
            act.draft.delete("code", identifier)
            for kind, dependent in project.read(reads_highlights.dependents, "code", identifier):
                act.draft.delete(kind, dependent)
    return act.changes


def ensure_path(*, project: Project, path: str, coder: str) -> str:
    """The id of the code at a path, made with all codes above it where it is missing."""
    names = split_path(path)
    if not names:
        raise UsageError(sentence("The code path is empty; write it like Risks/Dissociation."))
    parent = ""
    with project.action("code_made", name=names[-1], coder=coder):
        for name in names:
            siblings = project.codebook.children(parent or None)
            existing = next((code for code in siblings if code.name.casefold() == name.casefold()), None)
            parent = (
                existing.id if existing else add_code(project=project, name=name, parent=parent or None, coder=coder)[1]
            )
    return parent


def checked_colour(colour: str) -> str:
    """The colour as `#rrggbb` in lower case. Raises UsageError."""
    cleaned = colour.strip().lower()
    if len(cleaned) == 7 and cleaned[0] == "#" and all(char in "0123456789abcdef" for char in cleaned[1:]):
        return cleaned
    raise UsageError(sentence("“{colour}” is not a colour; write it like #4fa36b.", colour=colour))


def highlights_with(project: Project, codes: Iterable[str]) -> list[str]:
    """The highlights that carry one of these codes, or one that was merged into it."""
    return project.read(reads_highlights.highlights_with, project.codebook.with_merged(codes))


def taggable(project: Project, identifier: str) -> Code:
    """The code that is shown for an id. Raises NotFoundError, and UsageError for one that only groups others."""
    code = _code(project, identifier)
    if code.heading:
        raise UsageError(sentence("“{name}” only groups codes; tag with one of those under it.", name=code.name))
    return code


def _code(project: Project, identifier: str) -> Code:
    code = project.codebook.shown(identifier)
    if code is None:
        raise NotFoundError(sentence("This code is not in the codebook any more."))
    return code


def _checked_name(book: Codebook, name: str, parent: str | None, own: str | None) -> str:
    try:
        cleaned = clean_code_name(name)
    except ValueError as error:
        raise UsageError(*error.args) from error
    for sibling in book.children(parent):
        if sibling.id != own and sibling.name.casefold() == cleaned.casefold():
            raise UsageError(
                sentence("There is a code “{path}” already; choose another name, or merge the two.", path=sibling.path)
            )
    return cleaned


def _spread(draft: Draft, siblings: list[Code], index: int) -> tuple[str, str]:
    """Give all siblings new positions where two laptops gave out the same one; returns the room at `index`."""
    positions: list[str] = []
    for sibling in siblings:
        positions.append(between(positions[-1] if positions else "", ""))
        draft.set("code", sibling.id, "position", positions[-1])
    return positions[index - 1] if index else "", positions[index] if index < len(positions) else ""
