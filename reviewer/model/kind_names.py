"""What the kinds of things are called in sentences: `memo`, `memos`, and `Memo` where it stands first."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.sentence import sentence

_NAMES: Mapping[str, tuple[str, str, str]] = {
    "project": (sentence("project"), sentence("projects"), sentence("Project")),
    "coder": (sentence("coder"), sentence("coders"), sentence("Coder")),
    "source": (sentence("source"), sentence("sources"), sentence("Source")),
    "import": (sentence("import"), sentence("imports"), sentence("Import")),
    "code": (sentence("code"), sentence("codes"), sentence("Code")),
    "highlight": (sentence("highlight"), sentence("highlights"), sentence("Highlight")),
    "coding": (sentence("coding"), sentence("codings"), sentence("Coding")),
    "memo": (sentence("memo"), sentence("memos"), sentence("Memo")),
    "link": (sentence("link"), sentence("links"), sentence("Link")),
    "appraisal": (sentence("appraisal"), sentence("appraisals"), sentence("Appraisal")),
    "synthesis": (sentence("synthesis"), sentence("syntheses"), sentence("Synthesis")),
    "checklist": (sentence("checklist"), sentence("checklists"), sentence("Checklist")),
    "purge": (sentence("purge"), sentence("purges"), sentence("Purge")),
    "version": (sentence("version"), sentence("versions"), sentence("Version")),
    "search": (sentence("search"), sentence("searches"), sentence("Search")),
    "consensus": (sentence("consensus"), sentence("consensuses"), sentence("Consensus")),
    "note": (sentence("note"), sentence("notes"), sentence("Note")),
    "group": (sentence("group"), sentence("groups"), sentence("Group")),
    "member": (sentence("member"), sentence("members"), sentence("Member")),
    "case": (sentence("case"), sentence("cases"), sentence("Case")),
    "case_part": (sentence("case_part"), sentence("parts of cases"), sentence("Case part")),
    "round": (sentence("round"), sentence("rounds"), sentence("Round")),
    "assignment": (sentence("assignment"), sentence("assignments"), sentence("Assignment")),
    "adjudication": (sentence("adjudication"), sentence("adjudications"), sentence("Adjudication")),
}


def kind_name(kind: str) -> str:
    """One thing of this kind, as part of a sentence; a kind that this version does not know by its own name."""
    return _NAMES[kind][0] if kind in _NAMES else kind


def kind_names(kind: str) -> str:
    """Several."""
    return _NAMES[kind][1] if kind in _NAMES else kind


def kind_head(kind: str) -> str:
    """One thing, where its name begins a line."""
    return _NAMES[kind][2] if kind in _NAMES else kind.capitalize().replace("_", " ")
