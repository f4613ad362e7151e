"""The summary's model: every figure counted again, every quote and citation followed to its passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.analysis.summary.model import PARTS, Cited, Summary, Synthesis, Template
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import highlights, links
from reviewer.services.evidence import summary, synthesis, versions
from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import appraisal, sources
from reviewer.services.team import merge, team_export
from reviewer.services.team.team_export import Choice
from tests.analysis.coded_project import CODES, at_random, rows_of
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "It helped within hours. It did not help at all. Nobody knows what a year does."


def made(builder: ProjectBuilder, wanted: ExcerptFilter | None = None, template: Template | None = None) -> Summary:
    return summary.build_summary(project=builder.project, wanted=wanted, template=template)


def plain(text: Synthesis) -> str:
    return "".join(f"[{piece.number}{piece.state[0]}]" if isinstance(piece, Cited) else piece for piece in text.pieces)


@pytest.mark.parametrize("seed", [11, 12])
def test_every_figure_is_what_plain_counting_says(a_project: Build, seed: int) -> None:
    builder = at_random(a_project(), seed)
    rows, found = rows_of(builder), made(builder)
    assert [code.path for code in found.codebook] == list(CODES)
    for code in found.codebook:
        of = [row for row in rows if row.code == code.path]
        assert code.excerpts == len({row.highlight for row in of})
        assert code.sources == len({row.source for row in of})
        assert code.passages == len({(row.source, row.start, row.end) for row in of})
        by_coder = {
            name: len({r.highlight for r in of if r.coder == coder}) for coder, name in ((ANNA, "Anna"), (BEN, "Ben"))
        }
        assert dict(code.coders) == {name: count for name, count in by_coder.items() if count}
    totals = project_lookup.totals(project=builder.project)
    method = found.method
    assert (method.excerpts, method.codings, method.sources) == (totals.highlights, totals.codings, 3)
    assert len(found.missing.untagged) == totals.untagged
    assert sum(coder.codings for coder in method.coders) == totals.codings
    assert method.digest == project_lookup.digest(project=builder.project)
    shown = [e for s in found.sections for g in s.groups for e in g.excerpts]
    assert len(shown) == totals.codings
    assert made(builder) == found


def test_every_quote_is_the_sources_and_stands_under_its_code_in_order(a_project: Build) -> None:
    builder = at_random(a_project(), 13)
    found = made(builder)
    order = {source.id: source.number for source in found.sources}
    for section in found.sections:
        places = []
        for group in section.groups:
            text = highlight_lookup.text_of(project=builder.project, source=group.source.id).text
            for excerpt in group.excerpts:
                assert excerpt.quote == text[excerpt.start : excerpt.end]
                assert section.code.id in {code.id for code in excerpt.codes}
                assert excerpt.source == group.source.id
                places.append((order[excerpt.source], excerpt.start))
        assert places == sorted(places)
        assert len(places) == section.code.own


def cited(a_project: Build) -> tuple[ProjectBuilder, list[str], list[str]]:
    """Three excerpts under two codes, cited on the review, on a code and in a cell."""
    builder = a_project().with_source(TEXT, "One")
    one = builder.coded("within hours", "Benefits").highlight
    two = builder.coded("did not help", "Risks").highlight
    builder.with_source("Sleep got worse.", "Two")
    three = builder.coded("Sleep got worse", "Risks").highlight
    cite = [synthesis.cite(project=builder.project, highlight=each) for each in (one, two, three)]
    return builder, [one, two, three], cite


def test_citations_have_the_same_numbers_without_the_excerpts(a_project: Build) -> None:
    builder, _, cite = cited(a_project)
    project = builder.project
    synthesis.write_synthesis(project=project, text=f"Unclear {cite[2]}, {cite[0]}.", coder=ANNA)
    synthesis.write_synthesis(project=project, text=f"Fast {cite[1]}.", code=builder.code("Benefits"), coder=ANNA)
    source = source_lookup.list_sources(project=project)[1].id
    synthesis.write_synthesis(
        project=project, text=f"Bad {cite[1]} {cite[2]}", code=builder.code("Risks"), source=source, coder=ANNA
    )
    whole = summary.build_summary(project=project)
    bare = summary.build_summary(project=project, wanted=ExcerptFilter(highlights=()))
    assert len(whole.citations) == 3

    def numbers(of: Summary) -> list[tuple[str, int]]:
        return [(each.highlight, each.number) for each in of.citations]

    assert numbers(bare) == numbers(whole)


def test_citations_are_numbered_as_they_appear_and_lead_to_their_passages(a_project: Build) -> None:
    builder, (one, two, three), cite = cited(a_project)
    project = builder.project
    risks, benefits = builder.code("Risks"), builder.code("Benefits")
    synthesis.write_synthesis(project=project, text=f"Unclear {cite[2]}.", coder=ANNA)
    synthesis.write_synthesis(project=project, text=f"Fast {cite[0]}{cite[2]}.", code=benefits, coder=ANNA)
    cell = source_lookup.list_sources(project=project)[1].id
    synthesis.write_synthesis(project=project, text=f"Bad {cite[1]}", code=risks, source=cell, coder=ANNA)
    found = made(builder)
    assert plain(found.opening) == "Unclear [1h]."
    assert [plain(section.synthesis) for section in found.sections] == ["Fast [2h][1h].", ""]
    assert plain(found.sections[1].groups[1].cell) == "Bad [3h]"
    assert [(c.number, c.highlight, c.state, c.listed) for c in found.citations] == [
        (1, three, "holds", True), (2, one, "holds", True), (3, two, "holds", True),
    ]  # fmt: skip
    for each in found.citations:
        assert each.excerpt == found.excerpts[each.highlight]
    later = made(builder, template=replace(Template(), parts=("codes", "synthesis")))
    assert (plain(later.opening), plain(later.sections[0].synthesis)) == ("Unclear [2h].", "Fast [1h][2h].")


def test_citations_of_changed_and_deleted_excerpts_are_marked(a_project: Build) -> None:
    builder, (one, two, three), cite = cited(a_project)
    project = builder.project
    synthesis.write_synthesis(project=project, text=" ".join(cite), coder=ANNA)
    highlights.move_ends(project=project, highlight=one, start=0, end=9, coder=ANNA)
    highlights.delete_highlights(project=project, ids=[two], coder=ANNA)
    found = made(builder)
    assert plain(found.opening) == "[1c] [2g] [3h]"
    assert [(c.highlight, c.state, c.excerpt is None) for c in found.citations] == [
        (one, "changed", False), (two, "gone", True), (three, "holds", False),
    ]  # fmt: skip
    assert [each.highlight for each in found.missing.broken_citations] == [one, two]


def test_a_filtered_summary_still_follows_citations_out_of_it(a_project: Build) -> None:
    builder, (one, two, three), cite = cited(a_project)
    project = builder.project
    synthesis.write_synthesis(project=project, text=f"{cite[0]}", coder=ANNA)
    links.link_highlights(project=project, kind="contradicts", a=one, b=two, coder=ANNA, note="Same person?")
    first, second = source_lookup.list_sources(project=project)
    found = made(builder, ExcerptFilter(sources=(second.id,)))
    assert (found.method.sources, found.method.all_sources, found.method.excerpts) == (1, 2, 1)
    assert [(c.highlight, c.state, c.listed) for c in found.citations] == [(one, "holds", False)]
    assert found.links == ()
    assert {source.id for source in found.references} == {first.id, second.id}
    assert found.method.filter == "source Two"
    found = made(builder, ExcerptFilter(codes=(builder.code("Risks"),)))
    assert [(link.kind, {link.a.highlight, link.b.highlight}, link.note) for link in found.links] == [
        ("contradicts", {one, two}, "Same person?")
    ]
    assert [code.path for code in found.codebook] == ["Risks"]
    assert {e.highlight for s in found.sections for g in s.groups for e in g.excerpts} == {two, three}


def test_a_template_can_take_included_sources_alone(a_project: Build) -> None:
    builder, _, _ = cited(a_project)
    first, second = source_lookup.list_sources(project=builder.project)
    appraisal.decide(project=builder.project, source=second.id, decision="included", coder=ANNA)
    template = replace(Template(), included_only=True)
    found = made(builder, template=template)
    assert [source.id for source in found.sources] == [second.id]
    assert found.method.filter == "status included"
    found = made(builder, ExcerptFilter(statuses=("to_screen",)), template)
    assert [source.id for source in found.sources] == [first.id]


def test_what_is_missing_is_said(a_project: Build, tmp_path: Path) -> None:
    builder, _, _ = cited(a_project)
    builder.with_code("Unused").with_source("Nothing here.", "Three")
    builder.coded("Nothing")
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    for path, name in ((copy, "A"), (None, "B")):
        project = projects.open_project(path=copy) if path else builder.project
        projects.set_detail(project=project, detail="title", value=f"Review {name}", coder=ANNA)
        if path:
            project.close()
    merge.merge_files(project=builder.project, paths=[copy])
    missing = made(builder).missing
    assert [source.title for source in missing.sources] == []
    assert [code.path for code in missing.unused_codes] == ["Unused"]
    assert [(code.path, source.title) for code, source in missing.thin_codes] == [("Benefits", "One")]
    assert [excerpt.quote for excerpt in missing.untagged] == ["Nothing"]
    assert len(missing.conflicts) == 1
    assert [code.path for code in missing.unwritten] == ["Benefits", "Risks"]
    by_ben = made(builder, ExcerptFilter(coders=(BEN,)))
    assert [source.title for source in by_ben.missing.sources] == ["One", "Two", "Three"]


def test_the_appraisal_is_counted(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben")
    for title in ("One", "Two", "Three", "Four", "Five"):
        builder.with_source(f"{title} helped.", title).coded("helped", "Benefits")
    ids = [source.id for source in source_lookup.list_sources(project=builder.project)]
    for source, decision, reason, coder in (
        (0, "included", "", ANNA), (1, "excluded", "Duplicate", ANNA), (2, "excluded", "Off topic", ANNA),
        (3, "included", "", ANNA), (3, "excluded", "Duplicate", BEN),
    ):  # fmt: skip
        appraisal.decide(project=builder.project, source=ids[source], decision=decision, reason=reason, coder=coder)  # type: ignore[arg-type]
    found = made(builder).appraisal
    counts = (found.to_screen, found.included, found.excluded, found.disagreed)
    assert (found.identified, counts) == (5, (1, 1, 2, 1))
    assert found.reasons == (("Duplicate", 1), ("Off topic", 1))
    assert [(s.source.title, s.decisions) for s in found.disagreements] == [
        ("Four", (("Anna", "included", ""), ("Ben", "excluded", "Duplicate")))
    ]
    only = made(builder, ExcerptFilter(statuses=("included",)))
    assert [source.title for source in only.sources] == ["One"]
    assert only.method.excerpts == 1


def test_the_labels_of_sources_differ(a_project: Build) -> None:
    builder = a_project()
    for title, authors, year in (
        ("One", "Farrell, J.", "2023"), ("Two", "Farrell, J.", "2023"), ("Three", "Amari, B.; Okoye, C.", ""), ("Four", "", "2020")
    ):  # fmt: skip
        builder.with_source(f"{title} helped.", title)
        assert builder.last
        for field, value in (("authors", authors), ("year", year)):
            sources.set_reference(project=builder.project, source=builder.last.id, field=field, value=value, coder=ANNA)
    labels = [each.label for each in made(builder).sources]
    assert labels == ["Farrell 2023 (One)", "Farrell 2023 (Two)", "Amari & Okoye n.d.", "Four"]


def test_a_version_is_named_as_long_as_it_holds(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits")
    versions.freeze(project=builder.project, name="Draft", coder=ANNA)
    assert made(builder).method.version == "Draft"
    builder.coded("did not help", "Risks")
    assert made(builder).method.version == ""


def test_an_empty_project_has_a_summary_too(a_project: Build) -> None:
    found = made(a_project())
    assert (found.title, found.sections, found.citations, found.references) == ("A review", (), (), ())
    assert found.template.parts == PARTS


def test_a_pseudonymised_copy_has_the_same_summary_under_other_names(a_project: Build, tmp_path: Path) -> None:
    builder, (one, two, _), cite = cited(a_project)
    project = builder.project
    synthesis.write_synthesis(project=project, text=f"Fast {cite[0]}.", code=builder.code("Benefits"), coder=ANNA)
    links.link_highlights(project=project, kind="contradicts", a=one, b=two, coder=ANNA)
    here = source_lookup.list_sources(project=project)[0].id
    appraisal.decide(project=project, source=here, decision="included", coder=ANNA)
    out = tmp_path / "other.review"
    team_export.share_project(project=project, path=out, choice=Choice(pseudonymous=True, names=tmp_path / "n.csv"))
    other = projects.open_project(path=out, read_only=True)
    found, own = summary.build_summary(project=other), made(builder)
    other.close()
    assert plain(found.sections[0].synthesis) == plain(own.sections[0].synthesis) == "Fast [1h]."
    assert found.citations[0].excerpt is not None
    assert found.citations[0].excerpt.quote == "within hours"
    assert [{link.a.quote, link.b.quote} for link in found.links] == [{"within hours", "did not help"}]
    assert found.appraisal == own.appraisal
    assert "Anna" not in repr(found)
