"""The summary's model, made from what was read of a project. Pure: the same material gives an equal Summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.analysis.flow.flow import NO_REASON, Flow
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.references.labels import short_labels
from reviewer.analysis.references.reference_list import ReferenceLine
from reviewer.analysis.summary.appraised import answered
from reviewer.analysis.summary.model import (
    AppraisalCounts,
    Cited,
    CitedExcerpt,
    CodeEntry,
    CoderEntry,
    CodeSection,
    LinkEntry,
    Method,
    Missing,
    Piece,
    Runs,
    Screening,
    SourceEntry,
    SourceGroup,
    Summary,
    Synthesis,
    Template,
)
from reviewer.model.coding import citation
from reviewer.model.coding.citation import Citation, CitationState
from reviewer.model.coding.code import Code
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.link import Link
from reviewer.model.project import ProjectDetails
from reviewer.model.sources.appraisal import Appraisal, Checklist, Standing
from reviewer.model.sources.screening import Rules
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Source

_WORST: tuple[CitationState, ...] = ("gone", "changed", "holds")
Texts = Mapping[tuple[str | None, str | None], str]


@dataclass(frozen=True, slots=True)
class Material:
    """What was read. `codes` are those the summary is about, `excerpts` what the filter let through, by source and place;
    `others` are excerpts that are cited or linked and lie outside the filter. `sources` are those in scope.
    `references` are the sources that are shown, by id and in the order of the list of references."""

    details: ProjectDetails
    template: Template
    digest: str
    version: str
    program: str
    filter: str
    book: Codebook
    codes: Sequence[Code]
    sources: Sequence[Source]
    excerpts: Sequence[Excerpt]
    others: Sequence[Excerpt]
    texts: Texts
    links: Sequence[Link]
    coders: Mapping[str, str]
    standings: Mapping[str, Standing]
    all_sources: Sequence[Source]
    conflicts: Sequence[str]
    flow: Flow
    matrix: Matrix
    appraisals: Sequence[Appraisal] = ()
    checklists: Sequence[Checklist] = ()
    searches: Sequence[Search] = ()
    rules: Rules = field(default_factory=Rules)
    readers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    references: Mapping[str, ReferenceLine] = field(default_factory=dict)


def cited_ids(texts: Texts) -> list[str]:
    """The highlights that any text cites."""
    return list(citation.numbered(texts.values()))


def sources_as_met(material: Material) -> list[str]:
    """The sources that are shown, as a reader of the summary meets them: in what is cited, then code by code."""
    excerpts = {excerpt.highlight: excerpt for excerpt in (*material.excerpts, *material.others)}
    by_code: dict[str, list[str]] = {}
    for excerpt in material.excerpts:
        for label in excerpt.codes:
            by_code.setdefault(label.id, []).append(excerpt.source)
    met: dict[str, None] = {}

    def read(text: str) -> None:
        cited = (excerpts.get(each.highlight) for each in citation.citations(text))
        met.update(dict.fromkeys(each.source for each in cited if each))

    read(material.texts.get((None, None), ""))
    for code in material.codes:
        read(material.texts.get((code.id, None), ""))
        own = set(by_code.get(code.id, ()))
        for source in material.sources:
            read(material.texts.get((code.id, source.id), ""))
            met.update({source.id: None} if source.id in own else {})
    met.update(dict.fromkeys(excerpt.source for excerpt in excerpts.values()))
    return list(met)


def build_summary(material: Material) -> Summary:
    """The whole summary."""
    return _Builder(material).summary()


def _with_mark(label: str, line: ReferenceLine | None) -> str:
    """A short name, with the number that a numbered style gives the source: `Farrell 2023 [3]`, `Farrell 2023³`."""
    mark = line.mark if line else ""
    return f"{label} {mark}" if mark[:1].isascii() and mark else f"{label}{mark}"


def _with_looks(line: ReferenceLine | None) -> Runs:
    return line.runs if line and any(look for _, look in line.runs) else ()


def _stretches(excerpts: Iterable[Excerpt]) -> int:
    """How many distinct stretches of text: what two coders highlighted from the same character to the same is one."""
    return len({(excerpt.source, excerpt.start, excerpt.end, excerpt.region) for excerpt in excerpts})


class _Builder:
    def __init__(self, material: Material) -> None:
        self.material = material
        self.excerpts = {excerpt.highlight: excerpt for excerpt in (*material.excerpts, *material.others)}
        self.own: dict[str, list[Excerpt]] = {}
        for excerpt in material.excerpts:
            for code in excerpt.codes:
                self.own.setdefault(code.id, []).append(excerpt)
        self.sources = self._source_entries()
        self.codes = [self._code_entry(code) for code in material.codes]
        # Numbers first: they follow the reader's order, not the order of building.
        self.numbers = citation.numbered(self._texts_in_order())
        self.states: dict[str, CitationState] = {}

    def summary(self) -> Summary:
        material = self.material
        opening = self._synthesis(None, None)
        sections = tuple(section for entry in self.codes if (section := self._section(entry)) is not None)
        citations = self._citations(sections)
        links = self._links()
        named = {e.source for e in material.excerpts} | {c.excerpt.source for c in citations if c.excerpt}
        named |= {end.source for link in links for end in (link.a, link.b)}
        references = [self.sources[source] for source in material.references if source in named]
        return Summary(
            title=material.details.title,
            question=material.details.question,
            template=material.template,
            method=self._method(),
            codebook=tuple(self.codes),
            opening=opening,
            sections=sections,
            sources=tuple(self.sources[source.id] for source in material.sources),
            citations=citations,
            links=links,
            missing=self._missing(citations),
            appraisal=self._appraisal(),
            references=tuple(references),
            matrix=material.matrix,
            excerpts=self.excerpts,
        )

    def _source_entries(self) -> dict[str, SourceEntry]:
        material = self.material
        counts = Counter(excerpt.source for excerpt in material.excerpts)
        written = material.references
        labels = short_labels(material.all_sources, {each.source: each.letter for each in written.values()})
        return {
            source.id: SourceEntry(
                id=source.id,
                number=number,
                title=source.title,
                label=_with_mark(labels[source.id], written.get(source.id)),
                citation=written[source.id].text if source.id in written else source.citation(),
                reference=source.reference,
                sha256=source.sha256,
                words=source.words,
                excerpts=counts[source.id],
                decision=material.standings.get(source.id, Standing()).status,
                citation_runs=_with_looks(written.get(source.id)),
            )
            for number, source in enumerate(material.all_sources, 1)
        }

    def _code_entry(self, code: Code) -> CodeEntry:
        below = {
            excerpt.highlight: excerpt
            for each in self.material.book.subtree(code.id)
            for excerpt in self.own.get(each.id, ())
        }
        coders = Counter((excerpt.coder, excerpt.coder_id) for excerpt in below.values())
        named = sorted(coders.items(), key=lambda each: (each[0][0].casefold(), each[0]))
        definition = code.definition
        return CodeEntry(
            id=code.id,
            path=code.path,
            name=code.name,
            depth=code.depth,
            colour=code.colour,
            use=definition.use,
            avoid=definition.avoid,
            example=definition.example,
            excerpts=len(below),
            passages=_stretches(below.values()),
            own=len(self.own.get(code.id, ())),
            sources=len({excerpt.source for excerpt in below.values()}),
            coders=tuple((name, count) for (name, _), count in named),
        )

    def _texts_in_order(self) -> list[str]:
        """The texts as a reader meets them: in the order of the template's parts; what is not shown comes last."""
        texts = self.material.texts
        opening = [texts.get((None, None), "")]
        sections: list[str] = []
        for code in self.codes:
            sections.append(texts.get((code.id, None), ""))
            sections += [texts.get((code.id, source.id), "") for source in self.material.sources]
        by_part = {"synthesis": opening, "codes": sections}
        order = [part for part in self.material.template.parts if part in by_part]
        order += [part for part in ("synthesis", "codes") if part not in order]
        return [text for part in order for text in by_part[part]]

    def _synthesis(self, code: str | None, source: str | None) -> Synthesis:
        pieces: list[Piece] = []
        for piece in citation.split(self.material.texts.get((code, source), "")):
            pieces.append(self._cited(piece) if isinstance(piece, Citation) else piece)
        return Synthesis(tuple(pieces))

    def _cited(self, cited: Citation) -> Cited:
        excerpt = self.excerpts.get(cited.highlight)
        state = citation.state_of(cited, excerpt.marked if excerpt else None)
        before = self.states.get(cited.highlight, state)
        # An excerpt may be cited twice, once before and once after it changed.
        self.states[cited.highlight] = min(before, state, key=_WORST.index)
        return Cited(self.numbers[cited.highlight], cited.highlight, state)

    def _section(self, code: CodeEntry) -> CodeSection | None:
        by_source: dict[str, list[Excerpt]] = {}
        for excerpt in self.own.get(code.id, ()):
            by_source.setdefault(excerpt.source, []).append(excerpt)
        groups = []
        for source in self.material.sources:
            cell = self._synthesis(code.id, source.id)
            excerpts = by_source.get(source.id, [])
            if excerpts or cell:
                groups.append(SourceGroup(self.sources[source.id], tuple(excerpts), cell))
        written = self._synthesis(code.id, None)
        if not (groups or written or code.excerpts):
            return None
        return CodeSection(code, written, tuple(groups))

    def _citations(self, sections: Iterable[CodeSection]) -> tuple[CitedExcerpt, ...]:
        listed = {excerpt.highlight for s in sections for group in s.groups for excerpt in group.excerpts}
        return tuple(
            CitedExcerpt(number, highlight, self.states[highlight], self.excerpts.get(highlight), highlight in listed)
            for highlight, number in self.numbers.items()
        )

    def _links(self) -> tuple[LinkEntry, ...]:
        scope = {excerpt.highlight for excerpt in self.material.excerpts}
        entries = []
        for link in self.material.links:
            a, b = self.excerpts.get(link.a), self.excerpts.get(link.b)
            if a and b and (link.a in scope or link.b in scope):
                coder = self.material.coders.get(link.coder, "unknown")
                entries.append(LinkEntry(link.id, link.kind, a, b, coder, link.note, link.name))
        return tuple(
            sorted(entries, key=lambda each: (each.kind, self.sources[each.a.source].number, each.a.start, each.id))
        )

    def _method(self) -> Method:
        material = self.material
        excerpts = Counter(excerpt.coder_id for excerpt in material.excerpts)
        codings = Counter(excerpt.coder_id for excerpt in material.excerpts for _ in excerpt.codes)
        coders = self._coder_entries(excerpts, codings)
        scope = [source.id for source in material.sources]
        read = Counter(min(2, len(material.readers.get(source, ()))) for source in scope)
        times = [excerpt.created for excerpt in material.excerpts]
        return Method(
            digest=material.digest,
            filter=material.filter,
            sources=len(material.sources),
            with_excerpts=len({excerpt.source for excerpt in material.excerpts}),
            all_sources=len(material.all_sources),
            excerpts=len(material.excerpts),
            passages=_stretches(material.excerpts),
            codings=sum(codings.values()),
            codes=len(material.codes),
            coders=tuple(sorted(coders, key=lambda coder: (coder.name.casefold(), coder.id))),
            first=min(times, default=0),
            last=max(times, default=0),
            version=material.version,
            program=material.program,
            protocol=material.details.protocol,
            criteria=material.details.criteria,
            review=material.details.review,
            searches=tuple(material.searches),
            screening_by=material.rules.screening_by,
            eligibility_by=material.rules.eligibility_by,
            read_by_several=read[2],
            read_by_one=read[1],
        )

    def _coder_entries(self, excerpts: Mapping[str, int], codings: Mapping[str, int]) -> list[CoderEntry]:
        """Those who highlighted or decided anything."""
        sources: dict[str, set[str]] = {}
        for excerpt in self.material.excerpts:
            sources.setdefault(excerpt.coder_id, set()).add(excerpt.source)
        screened: Counter[str] = Counter()
        assessed: Counter[str] = Counter()
        scope = {source.id for source in self.material.sources}
        for each in self.material.appraisals:
            if each.source in scope:
                screened[each.coder] += each.at("screening")[0] != "to_screen"
                assessed[each.coder] += each.decision != "to_screen"
        people = {coder for counts in (excerpts, screened, assessed) for coder, count in counts.items() if count}
        return [
            CoderEntry(
                coder,
                self.material.coders.get(coder, "unknown"),
                excerpts.get(coder, 0),
                codings.get(coder, 0),
                len(sources.get(coder, ())),
                screened[coder],
                assessed[coder],
            )
            for coder in people
        ]

    def _missing(self, citations: Iterable[CitedExcerpt]) -> Missing:
        sources = [self.sources[source.id] for source in self.material.sources]
        # With one source every code would be thin.
        thin = [code for code in self.codes if code.sources == 1] if len(sources) > 1 else []
        return Missing(
            sources=tuple(source for source in sources if not source.excerpts),
            unused_codes=tuple(code for code in self.codes if not code.excerpts),
            thin_codes=tuple((code, self.sources[self._only_source(code)]) for code in thin),
            untagged=tuple(excerpt for excerpt in self.material.excerpts if not excerpt.codes),
            conflicts=tuple(self.material.conflicts),
            unwritten=tuple(code for code in self.codes if code.own and not self.material.texts.get((code.id, None))),
            broken_citations=tuple(each for each in citations if each.state != "holds"),
            read_by_one=tuple(self._read_by_one()),
        )

    def _read_by_one(self) -> Iterable[tuple[SourceEntry, str]]:
        readers = self.material.readers
        # Where one person works alone, every source is read by one.
        if len(set().union(*readers.values())) < 2:
            return
        for source in self.material.sources:
            if len(readers.get(source.id, ())) == 1:
                (coder,) = readers[source.id]
                yield self.sources[source.id], self.material.coders.get(coder, "unknown")

    def _only_source(self, code: CodeEntry) -> str:
        return next(e.source for below in self.material.book.subtree(code.id) for e in self.own.get(below.id, ()))

    def _appraisal(self) -> AppraisalCounts:
        standings = {
            source.id: self.material.standings.get(source.id, Standing()) for source in self.material.all_sources
        }
        count = Counter(standing.status for standing in standings.values())
        reasons = Counter(each.reason or NO_REASON for each in standings.values() if each.status == "excluded")
        differing = tuple(
            self._screening(source, each) for source, each in standings.items() if each.status == "disagreement"
        )
        return AppraisalCounts(
            identified=len(standings),
            to_screen=count["to_screen"],
            included=count["included"],
            excluded=count["excluded"],
            disagreed=count["disagreement"],
            reasons=tuple(sorted(reasons.items(), key=lambda each: (-each[1], each[0].casefold()))),
            disagreements=differing,
            flow=self.material.flow,
            answered=answered(
                self.material.checklists,
                self.material.appraisals,
                [source.id for source in self.material.sources],
                self.material.coders,
            ),
        )

    def _screening(self, source: str, standing: Standing) -> Screening:
        names = self.material.coders
        votes = standing.way.last.votes
        decisions = ((names.get(vote.coder, "unknown"), vote.decision, vote.reason) for vote in votes)
        return Screening(self.sources[source], standing.way.stage, tuple(decisions))
