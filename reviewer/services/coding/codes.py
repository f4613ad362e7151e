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
from reviewer.store.project_file import Project
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import highlights as reads_highlights

SHORTCUTS = tuple("123456789") + tuple(f"Alt+{digit}" for digit in "123456789")
"""The keys that a code can have as its shortcut while reading."""


def codebook(*, project: Project) -> Codebook:
    """The codebook in tree order."""
    return project.codebook


def counts(
    *, project: Project, coders: Iterable[str] | None = None, only: Iterable[str] | None = None
) -> Mapping[str, int]:
    """Distinct highlights with each code or one under it, for the coders shown (all for None)."""
    book = project.codebook
    return project.read(lambda connection: reads_codebook.code_counts(connection, book, coders, only))


def code_at(*, project: Project, path: str) -> Code:
    """The code with this path, name or id. Raises NotFoundError with the candidates."""
    book = project.codebook
    shown = book.shown(path)
    found = [shown] if shown else book.at_path(path)
    if len(found) == 1:
        return found[0]
    if found:
        paths = [code.path for code in found]
        raise NotFoundError(f"Several codes are called “{path}”: {', '.join(paths)}. Write the whole path.", paths)
    raise NotFoundError(f"There is no code “{path}”; “codebook list” shows them all.", [code.path for code in book])


def add_code(
    *,
    project: Project,
    name: str,
    parent: str | None = None,
    colour: str | None = None,
    coder: str,
    draft: Draft | None = None,
) -> tuple[Changes, str]:
    """Add a code under `parent` (an id, None for the top level). Returns what changed and the new code's id.

    With a `draft` the code is added to that changeset and nothing is written yet. Raises UsageError.
    """
    book = project.codebook
    cleaned = _checked_name(book, name, parent, None)
    siblings = book.children(parent)
    above = book.shown(parent) if parent else None
    shade = lighter(above.colour) if above else next_colour(code.colour for code in book)
    into = draft if draft is not None else Draft()
    identifier = into.create(
        "code",
        project.world.new_id(),
        name=cleaned,
        parent=above.id if above else None,
        colour=checked_colour(colour) if colour else shade,
        position=between(siblings[-1].position if siblings else "", ""),
    )
    if draft is not None:
        return Changes(), identifier
    return project.write(into, label=f"New code {cleaned}", coder=coder), identifier


def rename_code(*, project: Project, code: str, name: str, coder: str) -> Changes:
    """Give a code another name. Raises UsageError when a sibling has it already."""
    now = _code(project, code)
    cleaned = _checked_name(project.codebook, name, now.parent, code)
    return _set(project, now, {"name": cleaned}, f"Rename {now.name} to {cleaned}", coder)


def recolour_code(*, project: Project, code: str, colour: str, coder: str) -> Changes:
    """Give a code another colour, `#rrggbb`."""
    now = _code(project, code)
    return _set(project, now, {"colour": checked_colour(colour)}, f"Recolour {now.name}", coder)


def define_code(*, project: Project, code: str, definition: Definition, coder: str) -> Changes:
    """Say when to use a code, when not, and give an example."""
    now = _code(project, code)
    values = {"use": definition.use, "avoid": definition.avoid, "example": definition.example}
    old = {"use": now.definition.use, "avoid": now.definition.avoid, "example": now.definition.example}
    changed = {name: value for name, value in values.items() if value != old[name]}
    return _set(project, now, changed, f"Define {now.name}", coder)


def set_shortcut(*, project: Project, code: str, shortcut: str, coder: str) -> Changes:
    """Give a code a shortcut key; a code that had it loses it. An empty one takes it away."""
    now = _code(project, code)
    if shortcut and shortcut not in SHORTCUTS:
        raise UsageError(f"“{shortcut}” cannot be a code's key; choose 1 to 9 or Alt+1 to Alt+9.")
    draft = Draft()
    for other in project.codebook:
        if shortcut and other.shortcut == shortcut and other.id != code:
            draft.set("code", other.id, "shortcut", "")
    draft.set("code", code, "shortcut", shortcut)
    return project.write(draft, label=f"Shortcut of {now.name}", coder=coder)


def move_code(*, project: Project, code: str, parent: str | None, before: str | None = None, coder: str) -> Changes:
    """Put a code under another (None: the top level), before one of its new siblings (None: at the end)."""
    book = project.codebook
    now = _code(project, code)
    if parent and parent in {below.id for below in book.subtree(code)}:
        raise UsageError(f"“{now.name}” cannot be moved under itself or one of its own sub-codes.")
    _checked_name(book, now.name, parent, code)
    siblings = [sibling for sibling in book.children(parent) if sibling.id != code]
    index = next((i for i, sibling in enumerate(siblings) if sibling.id == before), len(siblings))
    low = siblings[index - 1].position if index else ""
    high = siblings[index].position if index < len(siblings) else ""
    draft = Draft()
    if parent != now.parent:
        draft.set("code", code, "parent", parent)
    if high and low >= high:
        low, high = _spread(draft, siblings, index)
    draft.set("code", code, "position", between(low, high))
    return project.write(draft, label=f"Move {now.name}", coder=coder)


def merge_codes(*, project: Project, code: str, into: str, coder: str) -> Changes:
    """Merge a code into another: its codings and sub-codes are the other's from now on. One undo takes it apart again."""
    book = project.codebook
    now, target = _code(project, code), _code(project, into)
    if now.id == target.id:
        raise UsageError(f"“{now.name}” cannot be merged into itself.")
    draft = Draft()
    draft.set("code", now.id, "merged_into", target.id)
    inside = {above.id for above in book.ancestors(target.id)}
    for child in book.children(now.id):
        draft.set("code", child.id, "parent", now.parent if child.id in inside else target.id)
    return project.write(draft, label=f"Merge {now.name} into {target.name}", coder=coder)


def deleted_with(*, project: Project, code: str) -> tuple[list[Code], list[str]]:
    """What deleting a code would delete: the code with its sub-codes, and the ids of the highlights that lose a code."""
    book = project.codebook
    codes = book.subtree(code)
    ids = book.with_merged(below.id for below in codes)
    highlights = project.read(lambda connection: reads_highlights.highlights_with(connection, ids))
    return codes, highlights


def delete_code(*, project: Project, code: str, coder: str) -> Changes:
    """Delete a code with its sub-codes and their codings. The highlights stay, untagged where it was their only code."""
    now = _code(project, code)
    draft = Draft()
    codes, _ = deleted_with(project=project, code=code)
    for identifier in project.codebook.with_merged(below.id for below in codes):
        draft.delete("code", identifier)
        for kind, dependent in project.read(lambda c, i=identifier: reads_highlights.dependents(c, "code", i)):  # type: ignore[misc]
            draft.delete(kind, dependent)
    return project.write(draft, label=f"Delete {now.name}", coder=coder)


def ensure_path(*, project: Project, path: str, coder: str) -> str:
    """The id of the code at a path, made with all codes above it where it is missing."""
    book = project.codebook
    parent: str | None = None
    for name in split_path(path):
        found = next((code for code in book.children(parent) if code.name.casefold() == name.casefold()), None)
        if found is None:
            _, parent = add_code(project=project, name=name, parent=parent, coder=coder)
            book = project.codebook
        else:
            parent = found.id
    if parent is None:
        raise UsageError("The code path is empty; write it like Risks/Dissociation.")
    return parent


def checked_colour(colour: str) -> str:
    """The colour as `#rrggbb` in lower case. Raises UsageError."""
    cleaned = colour.strip().lower()
    if len(cleaned) == 7 and cleaned[0] == "#" and all(char in "0123456789abcdef" for char in cleaned[1:]):
        return cleaned
    raise UsageError(f"“{colour}” is not a colour; write it like #4fa36b.")


def _code(project: Project, identifier: str) -> Code:
    code = project.codebook.shown(identifier)
    if code is None:
        raise NotFoundError("This code is not in the codebook any more.")
    return code


def _checked_name(book: Codebook, name: str, parent: str | None, own: str | None) -> str:
    try:
        cleaned = clean_code_name(name)
    except ValueError as error:
        raise UsageError(str(error)) from error
    for sibling in book.children(parent):
        if sibling.id != own and sibling.name.casefold() == cleaned.casefold():
            raise UsageError(f"There is a code “{sibling.path}” already; choose another name, or merge the two.")
    return cleaned


def _set(project: Project, code: Code, values: Mapping[str, str], label: str, coder: str) -> Changes:
    draft = Draft()
    for name, value in values.items():
        draft.set("code", code.id, name, value)
    return project.write(draft, label=label, coder=coder)


def _spread(draft: Draft, siblings: list[Code], index: int) -> tuple[str, str]:
    """Give all siblings new positions where two laptops gave out the same one; returns the room at `index`."""
    positions: list[str] = []
    for sibling in siblings:
        positions.append(between(positions[-1] if positions else "", ""))
        draft.set("code", sibling.id, "position", positions[-1])
    return positions[index - 1] if index else "", positions[index] if index < len(positions) else ""
