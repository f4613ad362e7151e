"""A summary in the words and order in which every format says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.analysis.blocks import Block, Bullets, Document, Run, Runs, Section, Text
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.anchors import Anchors
from reviewer.analysis.summary.behind import Behind
from reviewer.analysis.summary.finish import finished
from reviewer.analysis.summary.front import (
    appraisal,
    codebook,
    day,
    matrix,
    method,
    of_sources,
    part,
    references,
)
from reviewer.analysis.summary.model import CodeSection, LinkEntry, Part, Summary
from reviewer.model.names import counted

_TITLES: dict[Part, str] = {
    "method": "How this summary was made",
    "codebook": "Codebook",
    "appraisal": "Appraisal of the sources",
    "synthesis": "Synthesis",
    "matrix": "Codes and sources",
    "codes": "Excerpts by code",
    "disagreements": "What the sources disagree on",
    "missing": "What is missing",
    "references": "References",
}


def summary_document(summary: Summary, together: Matrix | None = None, over_time: Matrix | None = None) -> Document:
    """The whole document; the two matrices are drawn where the template shows matrices."""
    anchors = Anchors(summary)
    drawn = _Drawn(together, over_time, Behind(summary))
    sections = [part(_TITLES[name], name, _part(name, summary, anchors, drawn)) for name in summary.template.parts]
    if others := _others(summary, anchors):
        at = next((n for n, each in enumerate(sections) if each.part == "references"), len(sections))
        # Built last, when it is known what stands nowhere else; placed before the references.
        sections.insert(at, part("Other cited passages", "cited", others))
    facts = summary.method
    about = [f"{counted(facts.excerpts, 'excerpt')} from {of_sources(facts)}"]
    about += [f"Only: {facts.filter}"] if facts.filter else []
    first, last = day(facts.first), day(facts.last)
    about += [f"Highlighted {first}" + (f" to {last}" if first != last else "")] if facts.excerpts else []
    about += [f"Version “{facts.version}”"] if facts.version else []
    return Document(
        summary.title or "Summary",
        summary.question,
        tuple(about),
        finished(sections, anchors),
        summary.template.accent,
        tuple(dict.fromkeys(coder.name for coder in facts.coders)),
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    together: Matrix | None
    over_time: Matrix | None
    behind: Behind


def _part(name: Part, summary: Summary, anchors: Anchors, drawn: _Drawn) -> list[Block]:
    if name == "method":
        return method(summary, drawn.behind)
    if name == "codebook":
        return codebook(summary, drawn.behind)
    if name == "appraisal":
        return appraisal(summary, anchors)
    if name == "synthesis":
        return [*anchors.prose(summary.opening)] or [_said("Nothing has been written on the review as a whole.")]
    if name == "matrix":
        return matrix(summary, anchors, drawn.behind, drawn.together, drawn.over_time)
    if name == "codes":
        sections: list[Block] = [_code(section, summary, anchors) for section in summary.sections]
        return sections or [_said("Nothing is coded yet." if summary.codebook else "The codebook is empty.")]
    if name == "disagreements":
        return _disagreements(summary, anchors)
    return references(summary) if name == "references" else _missing(summary, anchors)


def _code(section: CodeSection, summary: Summary, anchors: Anchors) -> Section:
    code = section.code
    coders = ", ".join(f"{name} {count:,}" for name, count in code.coders)
    counts = f"{counted(code.excerpts, 'excerpt')} in {counted(code.sources, 'source')}" + (
        f": {coders}" if coders else ""
    )
    if code.own != code.excerpts:
        counts += f"; {code.own:,} with the code itself, the others under its sub-codes"
    blocks: list[Block] = [Text((Run(f"{counts}."),), "muted")]
    if code.use:
        blocks.append(Text((Run(code.use),), "muted"))
    blocks += anchors.prose(section.synthesis)
    for group in section.groups:
        inner: list[Block] = [*anchors.prose(group.cell)]
        if summary.template.excerpts:
            inner += [anchors.passage(excerpt, in_codes=True) for excerpt in group.excerpts]
        if inner:
            # Word allows 40 characters in the name of a bookmark.
            anchor = f"g_{code.id[:24]}_{group.source.number}"
            blocks.append(Section(3, group.source.title, anchor, tuple(inner), about=group.source.id))
    return Section(2, code.path, f"code_{code.id}", tuple(blocks), about=code.id, colour=code.colour)


def _disagreements(summary: Summary, anchors: Anchors) -> list[Block]:
    if not summary.links:
        return [_said("No excerpts are marked as contradicting, supporting or related to each other.")]
    return [_link(number, link, anchors) for number, link in enumerate(summary.links, 1)]


def _link(number: int, link: LinkEntry, anchors: Anchors) -> Section:
    a, b = anchors.passage(link.a), anchors.passage(link.b)
    verb = f"is related to ({link.name})" if link.name else "is related to" if link.kind == "related" else link.kind
    blocks: list[Block] = [a, b, Text((Run(f"Marked by {link.coder}."),), "muted")]
    if link.note:
        blocks.append(Text((Run(link.note),), "prose"))
    return Section(2, f"{a.label} {verb} {b.label}", f"link_{number}", tuple(blocks))


def _missing(summary: Summary, anchors: Anchors) -> list[Block]:
    missing = summary.missing
    lists: tuple[tuple[str, Iterable[Runs]], ...] = (
        ("Sources without an excerpt", ((anchors.source(s.id, s.title),) for s in missing.sources)),
        (
            "Sources that only one coder read",
            ((anchors.source(s.id, s.title), Run(f" – {coder}")) for s, coder in missing.read_by_one),
        ),
        ("Codes without an excerpt", ((Run(code.path, colour=code.colour),) for code in missing.unused_codes)),
        (
            "Codes that stand in one source only",
            ((Run(code.path, to=f"code_{code.id}" if _has_section(summary, code.id) else "", colour=code.colour),
              Run(" – "), anchors.source(source.id)) for code, source in missing.thin_codes),
        ),
        ("Codes on which nothing was written", ((Run(c.path, colour=c.colour),) for c in missing.unwritten)),
        ("Open conflicts", ((Run(title),) for title in missing.conflicts)),
        (
            "Citations that do not hold",
            ((Run(f"[{each.number}]", "lost", f"x_{each.highlight}"), Run(f" – {_state(each.state)}"))
             for each in missing.broken_citations),
        ),
    )  # fmt: skip
    blocks: list[Block] = []
    for number, (title, items) in enumerate(lists, 1):
        if kept := tuple(items):
            blocks.append(Section(2, title, f"missing_{number}", (Bullets(kept),)))
    if missing.untagged:
        untagged: tuple[Block, ...] = (_said(f"{counted(len(missing.untagged), 'highlight')} without a code."),)
        if summary.template.excerpts:
            untagged = tuple(anchors.passage(excerpt) for excerpt in missing.untagged)
        blocks.append(Section(2, "Highlights without a code", "missing_untagged", untagged))
    return blocks or [_said("Nothing: every source has excerpts, every code is used and written on.")]


def _has_section(summary: Summary, code: str) -> bool:
    return "codes" in summary.template.parts and any(section.code.id == code for section in summary.sections)


def _state(state: str) -> str:
    return "the excerpt was deleted" if state == "gone" else "the excerpt has changed since it was cited"


def _others(summary: Summary, anchors: Anchors) -> list[Block]:
    """Passages that are cited and stand in no other part; those that are gone are named."""
    blocks: list[Block] = []
    for cited in anchors.unplaced(summary):
        if cited.excerpt is not None:
            blocks.append(anchors.passage(cited.excerpt))
        else:
            words = (Run(f"[{cited.number}]", "strong"), Run(" This excerpt was deleted after it was cited."))
            blocks.append(Text(words, anchor=f"x_{cited.highlight}"))
    return blocks


def _said(words: str) -> Text:
    return Text((Run(words),))
