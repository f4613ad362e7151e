"""What the Summary workspace knows of the written texts: one read of all of them with what they cite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.model.coding import citation
from reviewer.model.coding.citation import CitationState
from reviewer.model.coding.code import Code
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import excerpts, synthesis
from reviewer.services.project.projects import Project

WHOLE = ""
"""Stands for the review as a whole, where else a code's id stands."""


@dataclass(frozen=True, slots=True)
class Written:
    """All texts by code (`WHOLE` for the review), the codes in tree order, and the cited quotes as they are now."""

    codes: tuple[Code, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    quotes: Mapping[str, str] = field(default_factory=dict)

    def state(self, cited: citation.Citation) -> CitationState:
        """Whether a citation still says what its excerpt says."""
        return citation.state_of(cited, self.quotes.get(cited.highlight))


def read_written(project: Project) -> Written:
    """Read all texts on codes and on the review."""
    texts = {code or WHOLE: text for (code, source), text in synthesis.syntheses(project=project).items() if not source}
    ids = tuple(dict.fromkeys(each.highlight for text in texts.values() for each in citation.citations(text)))
    listed = excerpts.list_excerpts(project=project, wanted=ExcerptFilter(highlights=ids)) if ids else []
    return Written(tuple(project.codebook), texts, {excerpt.highlight: excerpt.marked for excerpt in listed})
