"""Regions of pages, marked, tagged, moved, merged, undone, purged: as passages are, but without a character."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.errors import UsageError
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.region import Region
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.text import text_hash
from reviewer.services.coding import highlights, page_notes, regions
from reviewer.services.evidence import analysis, coverage, excerpts, search, synthesis, versions
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.evidence.cut_outs import CutOuts
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import corrected_text, import_sources, purge_passage
from reviewer.services.team import merge, team_export
from reviewer.services.team.team_export import Choice
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.importers.pdf_maker import make_pdf

PAGES = [
    [(72.0, 700.0, 12.0, "Relief came within hours."), (72.0, 300.0, 12.0, "It lasted.")],
    [(72.0, 700.0, 12.0, "Mild.")],
]
FIGURE = Box(72.0, 400.0, 300.0, 600.0)
EDGES = (720, 4000, 3000, 6000)


class Paper:
    """A PDF of two pages with room for a figure on the first."""

    def __init__(self, builder: ProjectBuilder, folder: Path) -> None:
        self.builder, self.project = builder, builder.project
        (folder / "paper.pdf").write_bytes(make_pdf(PAGES))
        report = import_sources.import_files(project=self.project, paths=[folder / "paper.pdf"], coder=ANNA)
        self.source = report.items[0].source
        self.text = highlight_lookup.text_of(project=self.project, source=self.source).text

    def mark(self, *paths: str, box: Box = FIGURE, page: int = 1, coder: str = ANNA, memo: str = "") -> str:
        codes = [self.builder.code(path) for path in paths]
        return regions.mark_region(
            project=self.project, source=self.source, page=page, box=box, coder=coder, codes=codes, memo=memo
        )[1]

    def mark_of_file(self) -> str:
        return source_lookup.source_with(project=self.project, identifier=self.source).original

    def here(self) -> list[Highlight]:
        return highlight_lookup.highlights_of(project=self.project, source=self.source)

    def excerpts(self, **wanted: tuple[str, ...] | str) -> list[Excerpt]:
        return excerpts.list_excerpts(project=self.project, wanted=ExcerptFilter(**wanted))  # type: ignore[arg-type]


@pytest.fixture
def paper(a_project, tmp_path):
    return Paper(a_project().with_themes().with_coder(BEN, "Ben"), tmp_path)


def edges(region: Region | None) -> tuple[int, ...]:
    assert region is not None
    return (region.left, region.bottom, region.right, region.top)


def sound(paper: Paper) -> bool:
    report = checks.check(project=paper.project)
    return report.fine and not report.aside


def test_a_region_is_a_highlight_without_characters_that_comes_where_it_stands_on_the_page(paper):
    identifier = paper.mark("Risks", memo="The curve of relief")
    (one,) = paper.here()
    assert (one.id, one.codes, one.memo, edges(one.region)) == (
        identifier, (paper.builder.code("Risks"),), "The curve of relief", EDGES,
    )  # fmt: skip
    assert one.start == one.end
    # Its upper edge stands nearer to the line above it than to the one below.
    assert 0 <= one.start <= paper.text.index("It lasted")
    assert sound(paper)


def test_an_excerpt_of_a_region_says_page_and_box_and_is_found_by_its_memo(paper):
    paper.builder.last = None
    paper.mark("Risks", memo="The curve of relief")
    paper.mark(page=2, box=Box(0, 0, 10, 10))
    (one,) = paper.excerpts(text="CURVE")
    assert (one.quote, one.words, one.described) == ("", "[Figure, p. 1]", "The curve of relief")
    assert one.place == "p. 1 · box 72.0, 400.0 to 300.0, 600.0"
    assert [each.described for each in paper.excerpts(text="figure, p. 2")] == ["Figure, p. 2"]
    assert [each.page for each in paper.excerpts()] == [1, 2]


def test_the_same_region_is_marked_once_by_each_coder_and_tagging_anothers_makes_ones_own(paper):
    first = paper.mark("Risks")
    assert paper.mark("Benefits") == first
    _, own = highlights.tag_highlight(
        project=paper.project, highlight=first, codes=[paper.builder.code("Benefits")], coder=BEN
    )
    assert own != first
    assert [(one.coder, len(one.codes), edges(one.region)) for one in paper.here()] == [
        (ANNA, 2, EDGES), (BEN, 1, EDGES),
    ]  # fmt: skip
    _, again = highlights.tag_highlight(project=paper.project, highlight=own, codes=[], coder=BEN)
    assert again == own


def test_a_region_moves_and_comes_back_by_undo(paper):
    one, other = paper.mark("Risks"), paper.mark("Risks", box=Box(10, 10, 20, 20))
    regions.move_region(project=paper.project, highlight=one, box=Box(80, 410, 290, 590), coder=ANNA)
    assert edges(highlight_lookup.highlights(project=paper.project, ids=[one])[0].region) == (800, 4100, 2900, 5900)
    undo.undo(project=paper.project, coder=ANNA)
    assert edges(highlight_lookup.highlights(project=paper.project, ids=[one])[0].region) == EDGES
    for box, coder in ((Box(10, 10, 20, 20), ANNA), (FIGURE, BEN)):
        with pytest.raises(UsageError):
            regions.move_region(project=paper.project, highlight=one, box=box, coder=coder)
    with pytest.raises(UsageError, match="moved on the page"):
        highlights.move_ends(project=paper.project, highlight=one, start=0, end=6, coder=ANNA)
    highlights.delete_highlights(project=paper.project, ids=[one, other], coder=ANNA)
    assert paper.here() == []
    undo.undo(project=paper.project, coder=ANNA)
    assert {each.id for each in paper.here()} == {one, other}


@pytest.mark.parametrize(
    ("page", "box"),
    [
        (0, FIGURE), (3, FIGURE), (1, Box(5, 5, 5.5, 300)), (1, Box(-90, -90, -10, -10)), (1, Box(float("nan"), 0, 9, 9)),
        (1, Box(9_000, 9_000, 10_000, 10_000)),
    ],
)  # fmt: skip
def test_what_is_no_rectangle_on_a_page_is_refused_in_a_sentence(paper, page, box):
    with pytest.raises(UsageError):
        paper.mark(page=page, box=box)
    assert paper.here() == []


def test_a_rectangle_drawn_backwards_over_the_edge_is_cut_to_the_page(paper):
    paper.mark(box=Box(2_000, 900, -50, 700))
    assert edges(paper.here()[0].region) == (0, 7000, 5950, 8420)


def test_a_source_without_pages_has_no_regions(a_project):
    builder = a_project().with_source("Words alone.")
    with pytest.raises(UsageError, match="no pages"):
        regions.mark_region(project=builder.project, source=builder.last.id, page=1, box=FIGURE, coder=ANNA)


def test_regions_count_as_excerpts_and_passages_and_cover_nothing(paper):
    paper.mark("Risks")
    paper.mark("Benefits", box=Box(10, 10, 20, 20))
    paper.mark("Risks", coder=BEN)
    quoted = paper.text.index("Relief")
    highlights.highlight_passage(
        project=paper.project, source=paper.source, start=quoted, end=len(paper.text), coder=ANNA,
        codes=[paper.builder.code("Mechanism")],
    )  # fmt: skip
    codes = {name: paper.builder.code(name) for name in ("Risks", "Benefits", "Mechanism")}

    def count(unit: str, code: str) -> int:
        matrix = analysis.matrix(project=paper.project, choice=MatrixChoice(unit=unit))  # type: ignore[arg-type]
        return matrix.values.get((codes[code], paper.source), 0)

    assert [count("excerpts", code) for code in ("Risks", "Benefits")] == [2, 1]
    assert [count("passages", code) for code in ("Risks", "Benefits")] == [1, 1]
    assert [count("words", code) for code in ("Risks", "Benefits")] == [0, 0]
    covered = coverage.coverage(project=paper.project, sources=[paper.source])[paper.source]
    assert (covered.highlights, covered.coded) == (4, covered.characters)
    for how in ("same", "overlap", "near"):
        choice = MatrixChoice(kind="co-occurrence", unit="meetings", together=how)  # type: ignore[arg-type]
        together = analysis.matrix(project=paper.project, choice=choice)
        met = {pair for pair, value in together.values.items() if value and pair[0] != pair[1]}
        assert not met & {(a, b) for a in codes.values() for b in codes.values()}, how


def test_a_merge_brings_regions_and_two_boxes_are_a_conflict(paper, tmp_path):
    one = paper.mark("Risks")
    copy = tmp_path / "copy.review"
    shutil.copy(paper.project.path, copy)
    regions.move_region(project=paper.project, highlight=one, box=Box(80, 410, 290, 590), coder=ANNA)
    theirs = projects.open_project(path=copy)
    regions.move_region(project=theirs, highlight=one, box=Box(90, 420, 280, 580), coder=ANNA)
    regions.mark_region(project=theirs, source=paper.source, page=2, box=FIGURE, coder=BEN)
    theirs.close()
    merge.merge_files(project=paper.project, paths=[copy], coder=ANNA)
    (conflict,) = project_lookup.list_conflicts(project=paper.project)
    assert conflict.title == "Highlight “Figure, p. 1”"
    assert {side.value for side in conflict.sides} == {
        "p. 1 · box 80.0, 410.0 to 290.0, 590.0", "p. 1 · box 90.0, 420.0 to 280.0, 580.0",
    }  # fmt: skip
    assert len(paper.here()) == 2
    assert sound(paper)


def test_a_corrected_text_leaves_a_region_on_its_page(paper, tmp_path):
    paper.mark("Risks")
    corrected = tmp_path / "paper.txt"
    corrected.write_text("Short.", encoding="utf-8")
    imported = corrected_text.read_corrected(path=corrected)
    done = corrected_text.replace_text(project=paper.project, source=paper.source, imported=imported, coder=ANNA)
    (one,) = paper.here()
    assert (done.items, edges(one.region)) == ((), EDGES)
    assert 0 <= one.start <= len("Short.")
    assert corrected_text.outstanding(project=paper.project) == []
    with pytest.raises(UsageError):
        regions.move_region(project=paper.project, highlight=one.id, box=FIGURE, coder=ANNA)
    assert sound(paper)


def test_a_purged_passage_takes_the_picture_of_a_region_and_its_hash(paper):
    paper.mark("Risks", memo="The curve")
    before = paper.here()[0].region
    assert before is not None
    title = excerpts.list_excerpts(project=paper.project)[0].source_title
    purge_passage.purge_passage(project=paper.project, source=paper.source, passage="lasted", confirm=title, coder=ANNA)
    (one,) = paper.excerpts()
    assert (one.memo, edges(one.region)) == ("The curve", EDGES)
    assert one.region != before
    assert sound(paper)


def test_a_citation_and_a_frozen_version_see_that_a_region_moved(paper):
    one = paper.mark("Risks")
    versions.freeze(project=paper.project, name="First", coder=ANNA)
    cited = synthesis.cite(project=paper.project, highlight=one)
    regions.move_region(project=paper.project, highlight=one, box=Box(80, 410, 290, 590), coder=ANNA)
    assert synthesis.cite(project=paper.project, highlight=one) != cited
    (version,) = versions.list_versions(project=paper.project)
    assert versions.compare(project=paper.project, version=version).changed == (one,)


def test_the_history_calls_a_region_by_its_page(paper):
    paper.mark("Risks")
    assert "Anna tagged “Figure, p. 1” with Risks" in [
        entry.sentence for entry in history.history(project=paper.project)
    ]


def test_a_query_and_a_rebuild_know_regions(paper):
    paper.mark("Risks")
    before = project_lookup.digest(project=paper.project)
    checks.rebuild(project=paper.project)
    assert project_lookup.digest(project=paper.project) == before
    assert len(paper.here()) == 1


def test_search_finds_a_source_by_the_code_of_a_region_and_the_region_by_its_memo(paper):
    paper.mark("Risks", memo="A steep curve")
    search.update_index(project=paper.project)
    hits = search.search(project=paper.project, query='code:"Risks"').hits
    assert [(hit.source, hit.target, hit.shown) for hit in hits] == [(paper.source, paper.here()[0].id, "Figure, p. 1")]
    assert [hit.source for hit in search.search(project=paper.project, query="steep").hits] == [paper.source]
    assert search.highlights_touched(project=paper.project, query='code:"Risks"') == (paper.here()[0].id,)


def test_one_coders_part_and_a_pseudonymised_copy_hold_regions(paper, tmp_path):
    paper.mark("Risks")
    paper.mark("Risks", coder=BEN, page=2, memo="Ben saw it")
    for name, choice, pages in (
        ("ben", Choice(mine=BEN), [2]),
        ("nobody", Choice(pseudonymous=True, names=tmp_path / "names.csv"), [1, 2]),
    ):
        path = tmp_path / f"{name}.review"
        team_export.share_project(project=paper.project, path=path, choice=choice)
        copy = projects.open_project(path=path)
        found = excerpts.list_excerpts(project=copy)
        assert [each.region.page for each in found if each.region] == pages
        assert checks.check(project=copy).fine
        copy.close()


def test_a_region_behind_the_last_page_and_one_of_an_unknown_file_are_kept_and_told(paper, tmp_path):
    far = {"original": paper.mark_of_file(), "page": 20_000, "box": [-10_000_000, -5, 10_000_000, 5]}
    unknown = {"original": "0" * 64, "page": 1, "box": [0, 0, 10, 10]}
    with paper.project.action("highlighted", coder=ANNA) as act:
        for region in (far, unknown):
            place = {"text": text_hash(paper.text), "start": 0, "end": 0, "quote": "", "prefix": "", "suffix": ""}
            birth = {"source": paper.source, "coder": ANNA, "place": {**place, "region": region}}
            act.draft.create("highlight", paper.project.world.new_id(), **birth)
    assert {each.words for each in paper.excerpts()} == {"[Figure, p. 20000]", "[Figure, p. 1]"}
    with CutOuts(paper.project) as cuts:
        assert [cuts.of(each.region) for each in paper.excerpts()] == [None, None]
    page_notes.save_with_highlights(project=paper.project, source=paper.source, path=tmp_path / "out.pdf")
    for one in paper.here():
        with pytest.raises(UsageError):
            regions.move_region(project=paper.project, highlight=one.id, box=FIGURE, coder=ANNA)
    assert sound(paper)


def test_the_command_line_marks_a_region_and_tables_tell_it(paper, tmp_path, capsys):
    path = paper.project.path
    paper.project.close()
    marks = ["code", str(path), "--source", "paper.pdf", "--page", "2", "--code", "Figures", "--coder", "Ben"]
    assert cli.run.main([*marks, "--box", "72,400,300,600", "--memo", "=1+1"]) == 0
    assert cli.run.main([*marks, "--box", "72,400,300"]) == 2
    assert cli.run.main([*marks, "--box", "72,400,300,600", "--quote", "Mild."]) == 2
    assert "Traceback" not in capsys.readouterr().err
    for name in ("out.json", "out.csv"):
        assert cli.run.main(["export", str(path), "-o", str(tmp_path / name)]) == 0
    (one,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert (one["quote"], one["region"]) == ("", {"page": 2, "box": [72.0, 400.0, 300.0, 600.0]})
    (row,) = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"), newline=""))
    assert (row["Quote"], row["Page"], row["Region"]) == ("", "2", "p. 2 · box 72.0, 400.0 to 300.0, 600.0")
