"""The codes of another tool among those that are here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from reviewer.changes.order import between
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.palette import lighter, next_colour
from reviewer.model.interchange.project import CodeEntry
from reviewer.services.exchange.births import Births, fields
from reviewer.services.exchange.names import code_name, numbered, plain_text


def make_codes(
    births: Births,
    codes: Iterable[CodeEntry],
    book: Codebook,
    known: Mapping[str, str],
    coded: frozenset[str],
    own: Callable[[str], str],
) -> dict[str, str]:
    """Let the codes be made that are not here: by GUID (`known`), or by name under the same code. Returns ids by GUID.

    `coded` are the GUIDs of codes that are used: such a one is no heading, whatever the file says. `own` gives the id of a new
    one.
    """
    paths = {code.path.casefold(): code.id for code in book}
    path_of = {code.id: code.path for code in book}
    colours = {code.id: code.colour for code in book}
    last = {code.parent: code.position for code in book}
    found: dict[str, str] = {}
    used: set[str] = set()
    for each in codes:
        parent = found.get(each.parent) if each.parent else None
        above = path_of[parent] if parent else ""
        here = known.get(each.guid, "")
        name = code_name(each.name)
        if here not in path_of:
            here = next((paths[path] for path in [_path(above, name).casefold()] if path in paths), "")
        if here and here not in used:
            births.there["code"] += 1
            found[each.guid] = here
            used.add(here)
            continue
        name = next(free for free in numbered(name) if _path(above, free).casefold() not in paths)
        shade = each.colour or (lighter(colours[parent]) if parent else next_colour(colours.values()))
        position = between(last.get(parent, ""), "")
        new = own(each.guid)
        last[parent], colours[new], path_of[new] = position, shade, _path(above, name)
        paths[path_of[new].casefold()] = new
        heading = 1 if each.heading and each.guid not in coded else None
        values = fields(
            name=name, colour=shade, position=position, use=plain_text(each.use), heading=heading, made=each.made
        )
        found[each.guid] = births.make("code", new, {"parent": parent, **values})
        used.add(new)
    return found


def _path(above: str, name: str) -> str:
    return f"{above}/{name}" if above else name
