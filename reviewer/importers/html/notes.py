"""Which links of a page lead to its footnotes."""

from __future__ import annotations

from reviewer.importers.html.tree import Page

_LONGEST = 200


def note_of(page: Page, number: int) -> str:
    """The id of the note that a link leads to; "" for any other link.

    A mark says so by its role (DPUB-ARIA), or it is raised, as in all usual markup of notes.
    """
    node = page.nodes[number]
    target = node.get("href")
    if len(target) < 2 or len(target) > _LONGEST or not target.startswith("#") or not target.isprintable():
        return ""
    raised = page.nodes[node.parent].tag == "sup" or any(
        isinstance(each, int) and page.nodes[each].tag == "sup" for each in node.content
    )
    return target[1:] if raised or node.get("role") == "doc-noteref" else ""
