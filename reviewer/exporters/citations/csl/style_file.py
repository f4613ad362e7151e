"""Reads a style from a `.csl` file, which may come from anybody: bounded, without entities, whole before it is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from reviewer.errors import UsageError
from reviewer.exporters.citations.csl.elements import NAMESPACE, Element, element_from
from reviewer.sentence import sentence
from reviewer.system.files import is_file

MOST_BYTES = 2_000_000
_DEEPEST = 60
_LONGEST_ATTRIBUTE = 2_000
_MOST_WORK = 2_000_000
"""Elements that one reference may have to go through, macros within macros counted each time."""
_WRITERS = frozenset(("group", "choose", "text", "number", "label", "date", "names"))
_BRANCHES = frozenset(("if", "else-if", "else"))


class StyleRefused(UsageError):
    """A file that is no style that references can be written in."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style as its file has it."""

    title: str
    root: Element
    macros: Mapping[str, Element]
    citation: Element
    bibliography: Element
    locales: tuple[Element, ...]
    default_locale: str
    numeric: bool
    """Works are numbered in the order in which they are cited."""


def read_style(path: Path) -> Style:
    """The style in a file. Raises StyleRefused, OSError."""
    if not is_file(path):
        raise StyleRefused(
            sentence(
                "There is no file “{path}”; give the path of a citation style, a file that ends in .csl.", path=path
            )
        )
    if path.stat().st_size > MOST_BYTES:
        raise StyleRefused(
            sentence("“{name}” is larger than any citation style; choose a .csl file of at most 2 MB.", name=path.name)
        )
    with path.open("rb") as file:
        return style_from(file.read(MOST_BYTES + 1), path.name)


def style_from(data: bytes, name: str) -> Style:
    """The style in the bytes of a file. Raises StyleRefused."""
    root = _parsed(data, name)
    if root.tag != f"{NAMESPACE}style":
        raise StyleRefused(
            sentence("“{name}” is no citation style: choose a .csl file (Citation Style Language 1.0).", name=name)
        )
    _bound(root, name)
    style = element_from(root)
    macros = {each.get("name"): each for each in style.children if each.tag == "macro"}
    citation, bibliography = style.first("citation"), style.first("bibliography")
    if citation is None and (parent := _parent(style)):
        raise StyleRefused(
            sentence(
                "“{name}” only says that it is written like {parent}; add the style {parent} instead.",
                name=name,
                parent=parent,
            )
        )
    if citation is None or bibliography is None or not (citation.first("layout") and bibliography.first("layout")):
        raise StyleRefused(
            sentence("The style “{name}” says nothing on a list of references; choose another one.", name=name)
        )
    _check(style, macros, name)
    info = style.first("info")
    categories = [] if info is None else [each for each in info.children if each.tag == "category"]
    title = info.first("title") if info else None
    return Style(
        title=" ".join(title.text.split())[:200] if title else "",
        root=style,
        macros=macros,
        citation=citation,
        bibliography=bibliography,
        locales=tuple(each for each in style.children if each.tag == "locale"),
        default_locale=style.get("default-locale", "en-US"),
        numeric=any(each.get("citation-format") == "numeric" for each in categories),
    )


def _parsed(data: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        remove_comments=True, remove_pis=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise StyleRefused(
            sentence("“{name}” cannot be read as a citation style: {why}.", name=name, why=error.msg)
        ) from None
    docinfo: Any = root.getroottree().docinfo
    if docinfo.doctype:
        raise StyleRefused(
            sentence(
                "“{name}” declares things of its own (DOCTYPE), which no citation style needs; it is not read.",
                name=name,
            )
        )
    return root


def _bound(root: etree._Element, name: str) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in node]
        if not level:
            break
    else:
        raise StyleRefused(
            sentence(
                "The parts of the style “{name}” stand deeper in each other than {deepest}; it is not read.",
                name=name,
                deepest=_DEEPEST,
            )
        )
    if any(len(str(value)) > _LONGEST_ATTRIBUTE for node in root.iter() for value in node.attrib.values()):
        raise StyleRefused(
            sentence("An attribute of the style “{name}” is longer than any style needs; it is not read.", name=name)
        )


def _parent(style: Element) -> str:
    info = style.first("info")
    links = [] if info is None else [each for each in info.children if each.tag == "link"]
    parent = next((each.get("href") for each in links if each.get("rel") == "independent-parent"), "")
    return f"“{parent.rpartition('/')[2]}” ({parent})" if parent else ""


def _check(style: Element, macros: Mapping[str, Element], name: str) -> None:
    """Every macro is there and none calls itself, every element is known, and it all comes to an end soon."""
    work: dict[str, int] = {}
    for macro in macros.values():
        _weigh_macro(macro.get("name"), macros, work, (), name)
    for area in ("citation", "bibliography"):
        part = style.first(area)
        layout, sort = (part.first("layout"), part.first("sort")) if part else (None, None)
        total = _weigh_all(layout.children, macros, work, (), name) if layout else 0
        for key in sort.children if sort else ():
            total += _weigh_macro(key.get("macro"), macros, work, (), name) if key.get("macro") else 1
        if total > _MOST_WORK:
            raise _too_much(name)


def _weigh_macro(
    called: str, macros: Mapping[str, Element], work: dict[str, int], above: tuple[str, ...], name: str
) -> int:
    if called in above:
        raise StyleRefused(
            sentence(
                "In the style “{name}” the macro “{called}” calls itself; it would never come to an end.",
                name=name,
                called=called,
            )
        )
    if called not in macros:
        raise StyleRefused(
            sentence(
                "The style “{name}” calls a macro “{called}” that it does not have; choose a whole style.",
                name=name,
                called=called,
            )
        )
    if called not in work:
        work[called] = _weigh_all(macros[called].children, macros, work, (*above, called), name)
        if work[called] > _MOST_WORK:
            raise _too_much(name)
    return work[called]


def _weigh_all(
    elements: tuple[Element, ...],
    macros: Mapping[str, Element],
    work: dict[str, int],
    above: tuple[str, ...],
    name: str,
) -> int:
    total = 0
    for each in elements:
        if each.tag not in _WRITERS:
            raise StyleRefused(
                sentence(
                    "The style “{name}” has “{tag}” where nothing of that name can stand.", name=name, tag=each.tag
                )
            )
        total += 1 + len(each.get("value")) // 100
        if each.tag == "text" and each.get("macro"):
            total += _weigh_macro(each.get("macro"), macros, work, above, name)
        elif each.tag == "choose":
            for branch in each.children:
                if branch.tag not in _BRANCHES:
                    raise StyleRefused(
                        sentence(
                            "The style “{name}” has “{tag}” where nothing of that name can stand.",
                            name=name,
                            tag=branch.tag,
                        )
                    )
                total += _weigh_all(branch.children, macros, work, above, name)
        elif each.tag == "group":
            total += _weigh_all(each.children, macros, work, above, name)
        elif each.tag == "names" and (substitute := each.first("substitute")):
            total += _weigh_all(substitute.children, macros, work, above, name)
        if total > _MOST_WORK:
            raise _too_much(name)
    return total


def _too_much(name: str) -> StyleRefused:
    return StyleRefused(
        sentence("The style “{name}” would take too long to write one reference; it is not read.", name=name)
    )
