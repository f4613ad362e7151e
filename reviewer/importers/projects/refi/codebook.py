"""Users and codes of REFI-QDA, and codebooks alone (`.qdc`)."""

from __future__ import annotations

from reviewer.importers.projects.elements import Element
from reviewer.importers.projects.guids import Ids, id_of
from reviewer.importers.projects.refi.values import colour
from reviewer.model.interchange.project import CodeEntry, GroupEntry, Person

MOST_LEVELS = 50
"""Deeper codes are lifted to this level: nobody could find them."""


def people_in(root: Element, ids: Ids) -> list[Person]:
    """The users, in their order. One without a name goes by the user id, or the GUID."""
    users = root.first("Users")
    found = []
    for user in users.of("User") if users else ():
        guid = ids.new(user.get("guid"), "user", user.get("name"))
        found.append(Person(guid, user.get("name").strip() or user.get("id").strip() or f"Coder {guid[:8]}"))
    return found


def codes_in(root: Element, ids: Ids) -> tuple[list[CodeEntry], list[tuple[Element, str]], int]:
    """The codes, those above first; each with its element; and how many lay too deep and were lifted."""
    book = root if root.name == "CodeBook" else root.first("CodeBook")
    top = book.first("Codes") if book is not None else None
    codes: list[CodeEntry] = []
    elements: list[tuple[Element, str]] = []
    lifted = 0
    waiting = [(each, "", 1) for each in reversed(list(top.of("Code")))] if top is not None else []
    while waiting:
        element, parent, level = waiting.pop()
        guid = ids.new(element.get("guid"), "code", parent, element.get("name"))
        # Some programs write the description as an attribute, against the schema.
        use = element.told("Description") or element.get("description").strip()
        heading = element.get("isCodable").strip().casefold() in ("false", "0")
        codes.append(CodeEntry(guid, element.get("name"), parent, colour(element.get("color")), use, heading))
        elements.append((element, guid))
        deep = level >= MOST_LEVELS
        below = list(element.of("Code"))
        lifted += len(below) if deep else 0
        waiting += [(each, parent if deep else guid, level + (not deep)) for each in reversed(below)]
    return codes, elements, lifted


def groups_of_codes(root: Element, ids: Ids, known: set[str]) -> list[GroupEntry]:
    """The sets of a codebook alone; in one of these a member is named by `guid`."""
    sets = root.first("Sets")
    found = []
    for each in sets.of("Set") if sets else ():
        guid = ids.new(each.get("guid"), "set", each.get("name"))
        named = (id_of(member.get("targetGUID") or member.get("guid")) for member in each.of("MemberCode"))
        members = tuple(dict.fromkeys(member for member in named if member in known))
        found.append(GroupEntry(guid, each.get("name"), "code", members, each.told("Description")))
    return found
