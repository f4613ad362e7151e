"""The summary as a value: everything that HTML, Word, PDF and Markdown say of a project, in the order in which they say it.

Nothing here is formatted. All texts are plain text from people; whoever writes them to a file escapes them. Dates are ms
since 1970, UTC. The same project, filter and template give an equal Summary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from reviewer.analysis.flow.flow import NO_FLOW, Flow
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.appraised import Answered
from reviewer.model.coding.citation import CitationState
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.link import LinkKind
from reviewer.model.sources.screening import ReviewKind, Stage
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Reference
from reviewer.model.sources.status import Status

Part = Literal[
    "method", "codebook", "appraisal", "matrix", "synthesis", "codes", "disagreements", "missing", "references"
]
PARTS: tuple[Part, ...] = (
    "method", "codebook", "appraisal", "synthesis", "matrix", "codes", "disagreements", "missing", "references",
)  # fmt: skip
"""The parts of a summary in the order of the default template. Title and question always come first."""

RunLook = Literal["", "italic", "strong"]
Runs = tuple[tuple[str, RunLook], ...]
"""Pieces of a line, each with how it looks."""

Context = Literal["none", "sentence", "paragraph"]
"""What stands around each excerpt."""


@dataclass(frozen=True, slots=True)
class Template:
    """A team's choice: which parts in which order, the colour of headings (`#rrggbb`), how references are written and in
    which language (`de-DE`; that of the style where it is empty).

    With `included_only` a summary takes included sources alone, unless a filter asks for sources by another decision.
    """

    name: str = "Plain"
    parts: tuple[Part, ...] = PARTS
    accent: str = "#2f6f5e"
    citation_style: str = "author-date"
    citation_language: str = ""
    excerpts: bool = True
    memos: bool = True
    context: Context = "none"
    included_only: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation within a synthesis: `[number]`. `highlight` leads to the passage; equal excerpts have equal numbers."""

    number: int
    highlight: str
    state: CitationState


Piece = str | Cited
"""A stretch of synthesis text, or a citation in it. Newlines in the text part paragraphs."""


@dataclass(frozen=True, slots=True)
class Synthesis:
    """A text the team wrote, cut at its citations. Empty `pieces` where nothing was written."""

    pieces: tuple[Piece, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pieces)


@dataclass(frozen=True, slots=True)
class CitedExcerpt:
    """What stands behind `[number]`. `excerpt` is None when it is gone. `listed` says whether a section shows it too."""

    number: int
    highlight: str
    state: CitationState
    excerpt: Excerpt | None
    listed: bool


@dataclass(frozen=True, slots=True)
class CoderEntry:
    """One coder with how many of the summary's excerpts and codings are theirs, in how many sources; and of how many sources
    they decided on title and abstract, and on the full text."""

    id: str
    name: str
    excerpts: int
    codings: int
    sources: int = 0
    screened: int = 0
    assessed: int = 0


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A code with its definition. `excerpts`, `passages`, `sources` and `coders` count it with its sub-codes, each highlight
    once; `passages` are the distinct stretches of text, `own` the excerpts that carry the code itself."""

    id: str
    path: str
    name: str
    depth: int
    colour: str
    use: str
    avoid: str
    example: str
    excerpts: int
    passages: int
    own: int
    sources: int
    coders: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source in the order of the project. `label` names it briefly (`Farrell 2023`, or its title), `citation` in full.

    `citation_runs` are the pieces of `citation`, where a citation style asks for looks; else it is empty.
    """

    id: str
    number: int
    title: str
    label: str
    citation: str
    reference: Reference
    sha256: str
    words: int
    excerpts: int
    decision: Status
    citation_runs: Runs = ()


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The excerpts of one source under a code, in text order."""

    source: SourceEntry
    excerpts: tuple[Excerpt, ...]
    cell: Synthesis = Synthesis()


@dataclass(frozen=True, slots=True)
class CodeSection:
    """One code: its synthesis and the excerpts that carry the code itself. Those of sub-codes follow in their own sections."""

    code: CodeEntry
    synthesis: Synthesis
    groups: tuple[SourceGroup, ...]


@dataclass(frozen=True, slots=True)
class LinkEntry:
    """Two excerpts that somebody marked as contradicting, supporting or related to each other; `name` is that of a relation."""

    id: str
    kind: LinkKind
    a: Excerpt
    b: Excerpt
    coder: str
    note: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Screening:
    """One source on which coders decided differently at a stage: (coder, decision, reason)."""

    source: SourceEntry
    stage: Stage
    decisions: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class AppraisalCounts:
    """How many sources stand where: identified = to_screen + included + excluded + disagreed. `flow` tells it by stages."""

    identified: int = 0
    to_screen: int = 0
    included: int = 0
    excluded: int = 0
    disagreed: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    disagreements: tuple[Screening, ...] = ()
    flow: Flow = NO_FLOW
    answered: tuple[Answered, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """What is thin, uncoded or undecided. `thin_codes` are codes with excerpts in one source only; `read_by_one` are sources
    that one coder alone read, with that coder's name, in a team of several."""

    sources: tuple[SourceEntry, ...] = ()
    unused_codes: tuple[CodeEntry, ...] = ()
    thin_codes: tuple[tuple[CodeEntry, SourceEntry], ...] = ()
    untagged: tuple[Excerpt, ...] = ()
    conflicts: tuple[str, ...] = ()
    unwritten: tuple[CodeEntry, ...] = ()
    broken_citations: tuple[CitedExcerpt, ...] = ()
    read_by_one: tuple[tuple[SourceEntry, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """How the summary was made. `filter` is in words, empty for everything; `first` and `last` are when the excerpts
    were highlighted (0 without any); `version` names a frozen version whose digest is this one. `sources` are those in
    scope, `with_excerpts` those of them that have any, `passages` the distinct stretches of text behind the excerpts.
    `read_by_several` and `read_by_one` count the sources in scope by how many people highlighted in them or decided on
    their full text."""

    digest: str
    filter: str
    sources: int
    with_excerpts: int
    all_sources: int
    excerpts: int
    passages: int
    codings: int
    codes: int
    coders: tuple[CoderEntry, ...]
    first: int
    last: int
    version: str
    program: str
    protocol: str = ""
    criteria: str = ""
    review: ReviewKind = "systematic"
    searches: tuple[Search, ...] = ()
    screening_by: int = 1
    eligibility_by: int = 1
    read_by_several: int = 0
    read_by_one: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole summary. `excerpts` holds every excerpt it shows or cites, by highlight id, for anchors and for checking."""

    title: str
    question: str
    template: Template
    method: Method
    codebook: tuple[CodeEntry, ...]
    opening: Synthesis
    sections: tuple[CodeSection, ...]
    sources: tuple[SourceEntry, ...]
    citations: tuple[CitedExcerpt, ...]
    links: tuple[LinkEntry, ...]
    missing: Missing
    appraisal: AppraisalCounts
    references: tuple[SourceEntry, ...]
    matrix: Matrix
    excerpts: Mapping[str, Excerpt] = field(default_factory=dict)
