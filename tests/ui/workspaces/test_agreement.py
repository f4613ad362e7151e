"""The Agreement workspace: figures of published tables, undefined ones, the passages behind them in lanes, and what is written."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal
from reviewer.services.team import assignments, rounds
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.cli.test_agreement import TIMES, Marks, letters, marked, of_1995
from tests.ui.pages.agreement import AgreementPage

pytestmark = pytest.mark.qt_log_ignore("does not support")

FLEISS = "0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0/0 2 2 3 7"


@pytest.fixture
def page(desk) -> AgreementPage:
    page = AgreementPage(desk)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.view)
    return page


@pytest.fixture
def review(desk, page, a_project) -> ProjectBuilder:
    """Anna and Ben differ in each of the three ways, in two sources."""
    work = a_project().with_coder(BEN, "Ben")
    work.with_source("Pain went away soon. Sleep came back. Others felt nothing.", "Trial")
    work.coded("Pain went", "Risks").coded("Sleep", "Benefits").coded("Others felt", "Benefits")
    work.coded("Pain", "Risks", coder=BEN).coded("Sleep", "Risks", coder=BEN)
    work.with_source("Nothing helped.", "Letter").coded("Nothing", "Benefits").coded("Nothing", "Benefits", coder=BEN)
    desk.open(work)
    return work


def opened(desk, path: Path) -> None:
    desk.session.attach(projects.open_project(path=path))
    desk.settle()


class TestPublishedTables:
    def test_krippendorff_with_missing_data(self, desk, page, tmp_path) -> None:
        rows = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
        marks: Marks = {
            (name, number): [(0, 4, f"Code {value}")]
            for name, row in zip(("Anna", "Ben", "Cleo", "Dan"), rows, strict=True)
            for number, value in enumerate(row)
            if value != "."
        }
        opened(desk, marked(tmp_path / "p.review", [f"Unit {letters(at + 1)}" for at in range(12)], marks))
        page.choose("unit", "sources")
        assert page.rows()["All codes together"]["Krippendorff’s alpha"] == "0.743"
        page.go_to("All codes together", "Krippendorff’s alpha")
        assert page.figure() == "All codes together · Krippendorff’s alpha: 0.7434, of 11 units"
        for scale, alpha in (("ordinal", "0.815"), ("interval", "0.849"), ("ratio", "0.797")):
            page.choose("scale", scale)
            assert page.rows()["All codes together"]["Krippendorff’s alpha"] == alpha

    def test_fleiss(self, desk, page, tmp_path) -> None:
        marks: Marks = {}
        for number, row in enumerate(FLEISS.split("/")):
            given = [f"Category {at}" for at, often in enumerate(map(int, row.split())) for _ in range(often)]
            marks |= {(f"Rater {rater:02}", number): [(0, 4, code)] for rater, code in enumerate(given)}
        opened(desk, marked(tmp_path / "p.review", [f"Subject {letters(at + 1)}" for at in range(10)], marks))
        page.choose("unit", "sources")
        page.go_to("All codes together", "Fleiss’ kappa")
        assert page.figure() == "All codes together · Fleiss’ kappa: 0.2099, of 10 units"
        assert "every two coders" in page.note()

    def test_passages_of_2004_and_characters(self, desk, page, tmp_path) -> None:
        both = [(30, 90, "K"), (150, 200, "K")]
        marks: Marks = {
            ("Anna", 0): [(75, 145, "C"), (220, 250, "C"), *both],
            ("Ben", 0): [(70, 150, "C"), (205, 225, "C"), (250, 270, "C"), *both],
            ("Anna", 1): [(at, at + 1, "Yes") for at in (0, 1)],
            ("Ben", 1): [(at, at + 1, "Yes") for at in (1, 2, 5, 7)],
        }
        opened(desk, marked(tmp_path / "p.review", [letters(300), letters(10)], marks))
        page.choose("unit", "characters")
        page.view.bar.conditions.ask(ExcerptFilter(sources=(_source(desk, "Source 01"),)))
        page.settle()
        assert page.rows()["Yes"]["Krippendorff’s alpha"] == "0.095"
        assert page.rows()["Yes"]["Percent agreement"] == "0.600"
        page.view.bar.conditions.ask(ExcerptFilter(sources=(_source(desk, "Source 00"),)))
        page.settle()
        page.go_to("C", "alpha_U (2004)")
        assert page.figure() == "C · alpha_U (2004): 0.7286, of 300 units"
        page.go_to("All codes together", "alpha_U (2004)")
        assert "0.8587" in page.figure()

    @pytest.mark.parametrize(
        ("text", "marks", "row", "expected"),
        [
            (
                50,
                {("Anna", 0): [(0, 25, "Yes")], ("Ben", 0): [(0, 20, "Yes"), (25, 35, "Yes")]},
                "Yes",
                {"Cohen’s kappa": "0.400", "Percent agreement": "0.700", "Brennan-Prediger (PABAK)": "0.400"},
            ),
            (
                1_000,
                {("Anna", 0): [(0, 125, "Yes")], ("Ben", 0): [(0, 50, "Yes"), (500, 575, "Yes")]},
                "Yes",
                {"Percent agreement": "0.850", "Cohen’s kappa": "0.314"},
            ),
            (
                24,
                {("Anna", 0): [(2, 10, "Yes"), (14, 20, "Yes")], ("Ben", 0): [(4, 8, "Yes"), (15, 17, "Yes")]},
                "Yes",
                {"Cohen’s kappa": "0.385", "Fleiss’ kappa": "0.314", "Krippendorff’s alpha": "0.329"},
            ),
            (24 * TIMES, of_1995(), "A", {"alpha_U (2004)": "0.553"}),
            (24 * TIMES, of_1995(), "D", {"alpha_U (2004)": "0.066"}),
            (
                60,
                {
                    ("Anna", 0): [
                        (0, 7, "1"),
                        (7, 13, "2"),
                        (30, 32, "5"),
                        (32, 37, "6"),
                        (37, 44, "6"),
                        (44, 60, "7"),
                    ],
                    ("Paul", 0): [(0, 7, "1"), (7, 13, "3"), (13, 21, "5"), (32, 44, "6")],
                    ("Suzan", 0): [
                        (0, 7, "1"),
                        (7, 13, "4"),
                        (13, 21, "5"),
                        (32, 37, "6"),
                        (37, 41, "6"),
                        (41, 44, "6"),
                    ],
                },
                "All codes together",
                {"u-alpha (2016)": "0.510"},
            ),
        ],
    )
    def test_characters_and_passages(
        self, desk, page, tmp_path, text: int, marks: Marks, row: str, expected: dict[str, str]
    ) -> None:
        opened(desk, marked(tmp_path / "p.review", [letters(text)], marks))
        page.choose("unit", "characters")
        assert {name: page.rows()[row][name] for name in expected} == expected


class TestFigures:
    def test_each_code_and_all_of_them(self, review, page) -> None:
        assert list(page.rows()) == ["All codes together", "Risks", "Benefits"]
        assert page.rows()["Risks"]["Percent agreement"] == "0.750"
        assert page.note().startswith("Anna, Ben: 4 sentences in 2 sources that at least two coded. 0.0% bear none")

    def test_what_cannot_be_told_says_why(self, desk, review, page) -> None:
        page.view.bar.conditions.ask(ExcerptFilter(sources=(_source(desk, "Letter"),)))
        page.settle()
        assert list(page.rows()) == ["All codes together", "Benefits"]
        words = page.rows()["Benefits"]["Cohen’s kappa"]
        assert words.startswith("undefined, because all coders gave the same value everywhere")
        page.go_to("Benefits", "Cohen’s kappa")
        assert page.figure().endswith("so chance cannot be told from agreement.")
        assert page.passages() == []

    def test_pairs_sources_and_what_met_what(self, review, page) -> None:
        page.choose("table", "pairs")
        assert list(page.rows()) == ["Anna · Ben"]
        page.choose("table", "sources")
        assert list(page.rows()) == ["Trial", "Letter"]
        page.go_to("Trial")
        assert len(page.passages()) == 3
        page.choose("table", "confusion")
        assert page.rows()["Benefits"] == {"Benefits": "1", "Risks": "1", "(none)": "1"}
        page.go_to("Benefits", "Risks")
        assert [quote for quote, _ in page.passages()] == ["Sleep"]

    def test_intervals_are_asked_for(self, review, page) -> None:
        page.choose("times", "200")
        assert "[" in page.rows()["Risks"]["Percent agreement"]
        assert "With fewer than ten sources the intervals say little." in page.note()
        page.go_to("Risks", "Percent agreement")
        assert "(percentile)" in page.figure()
        page.choose("table", "pairs")
        assert "[" in page.rows()["Anna · Ben"]["Percent agreement"]
        page.choose("table", "sources")
        assert page.rows()["Letter"]["Percent agreement"] == "1.000 (no interval)"
        page.go_to("Letter", "Percent agreement")
        assert "No interval, because there is one source" in page.figure()

    def test_rounds(self, desk, review, page) -> None:
        trial = _source(desk, "Trial")
        assert not page.view.bar.round.isVisible()
        for name in ("First", "Second"):
            _, made = rounds.add_round(project=review.project, name=name, coder=ANNA)
            pairs = [(trial, ANNA), (trial, BEN)]
            assignments.assign(project=review.project, round_=made, pairs=pairs, coder=ANNA)
        page.choose("table", "rounds")
        assert page.empty_words() == "No round has a source that two coders are done with yet."
        for coder in (ANNA, BEN):
            assignments.mark_done(project=review.project, source=trial, done=True, round_=made, coder=coder)
        page.choose("table", "codes")
        assert page.view.bar.round.isVisible()
        page.choose("round", made)
        assert "1 sources with which at least two are done in the round" in page.note()
        alpha = page.rows()["Risks"]["Krippendorff’s alpha"]
        page.choose("table", "rounds")
        assert page.columns() == ["Second"]
        assert page.rows()["Risks"] == {"Second": alpha}
        page.go_to("Risks", "Second")
        assert page.figure().startswith("Risks · Second: ")
        chart = page.view.panel.chart
        assert chart.isVisible()
        assert chart.picture.accessibleDescription().endswith(f" Second: {alpha}")
        assert chart.picture.accessibleName() == "Krippendorff’s alpha by round: Risks"
        chart.copy.click()
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.hasImage()
        assert f">{alpha}</text>".encode() in bytes(copied.data("image/svg+xml").data())
        chart.numbers.click()
        assert chart.table.item(0, 1).text().startswith(alpha[:5])
        page.choose("table", "codes")
        assert not chart.isVisible()

    def test_decisions_of_each_stage(self, desk, review, page) -> None:
        page.choose("table", "decisions")
        assert page.empty_words() == "No two coders decided on the same source yet."
        for title, ben in (("Trial", "included"), ("Letter", "excluded")):
            for coder, decision in ((ANNA, "included"), (BEN, ben)):
                appraisal.decide(
                    project=review.project,
                    source=_source(desk, title),
                    decision=decision,
                    stage="screening",
                    coder=coder,
                )
        page.choose("times", "200")
        assert list(page.rows()) == ["Title and abstract"]
        assert page.rows()["Title and abstract"]["Percent agreement"].startswith("0.500 [")
        assert page.note().startswith("Anna, Ben: included against excluded")
        page.go_to("Title and abstract", "Holsti")
        assert page.figure().startswith("Title and abstract · Holsti: 0.6667, of 2 units")
        page.choose("table", "codes")
        assert next(iter(page.rows())) == "All codes together"

    def test_what_takes_long_can_be_stopped(self, desk, review, page) -> None:
        page.view.bar.times.take("5000")
        desk.qtbot.waitUntil(lambda: desk.session.jobs.waiting("job") > 0)
        desk.session.jobs.stop()
        page.settle()
        assert page.empty_words() == "Stopped."
        page.choose("times", "0")
        assert "Risks" in page.rows()

    def test_one_coder_is_told_what_is_missing(self, desk, page, a_project) -> None:
        desk.open(a_project().with_source("Pain went away.", "Trial").coded("Pain", "Risks"))
        assert page.empty_words().endswith("Merge a colleague's copy first.")
        page.view.empty.buttons[0].click()
        assert desk.navigator.workspace == "team"

    def test_two_coders_with_nothing_in_common_are_told(self, desk, page, a_project) -> None:
        builder = a_project().with_source("Pain went away.", "Trial").coded("Pain", "Risks")
        desk.open(builder.with_coder(BEN, "Ben"))
        assert "needs two coders" in page.empty_words()

    def test_it_follows_what_is_coded(self, desk, review, page) -> None:
        desk.session.do(
            lambda by: highlights.highlight_passage(
                **by,
                source=_source(desk, "Letter"),
                start=8,
                end=14,
                codes=[codes.code_at(project=by["project"], path="Risks").id],
            )
        )
        page.settle()
        page.go_to("Risks")
        assert ("helped", "Letter · marked by one and not by the other") in page.passages()


class TestPassages:
    def test_the_differences_are_named(self, review, page) -> None:
        page.go_to("All codes together")
        assert page.passages() == [
            ("Pain went", "Trial · same codes, other borders"),
            ("Sleep", "Trial · same passage, other codes"),
            ("Others felt", "Trial · marked by one and not by the other"),
        ]
        page.only("one_sided")
        assert [quote for quote, _ in page.passages()] == ["Others felt"]

    def test_lanes_say_what_each_coder_did(self, review, page) -> None:
        page.go_to("All codes together")
        assert (
            page.lanes()
            == "Anna: Risks “Pain went”, Benefits “Sleep”, Benefits “Others felt”; Ben: Risks “Pain”, Risks “Sleep”"
        )
        assert page.view.panel.lanes.minimumHeight() > 3 * page.view.fontMetrics().height()

    def test_enter_leads_to_the_passage_in_its_text(self, desk, review, page) -> None:
        seen: list[tuple[str, int, int]] = []
        desk.navigator.passage_requested.connect(lambda source, start, end, _: seen.append((source, start, end)))
        page.go_to("Risks", "Percent agreement")
        page.view.table.setFocus()
        page.press(Qt.Key.Key_Return)
        assert page.view.panel.list.hasFocus()
        page.press(Qt.Key.Key_Return)
        # Of the first mark there: Ben’s “Pain” begins with Anna’s “Pain went” and ends before it.
        assert seen == [(_source(desk, "Trial"), 0, 4)]
        assert desk.navigator.workspace == "read"


class TestFiles:
    def test_figures_ratings_and_the_sheet(self, desk, review, page, tmp_path) -> None:
        page.go_to("Risks", "Percent agreement")
        page.view.export_to("figures", tmp_path / "figures.csv")
        page.view.export_to("ratings", tmp_path / "ratings.csv")
        page.view.export_to("sheet", tmp_path / "sheet.xlsx")
        page.view.export_to("sheet", tmp_path / "sheet.docx")
        page.settle()
        with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
        (risks,) = [row for row in rows if (row["of"], row["figure"]) == ("Risks", "percent agreement")]
        assert (risks["value"], risks["n"]) == ("0.75", "4")
        assert {row["rows"] for row in rows} == {"code", "pair", "source"}
        with (tmp_path / "ratings.csv").open(encoding="utf-8-sig", newline="") as stream:
            assert list(csv.reader(stream)) == [
                ["source", "unit", "Anna", "Ben"],
                ["Trial", "1", "1", "1"],
                ["Trial", "2", "0", "1"],
                ["Trial", "3", "0", "0"],
                ["Letter", "1", "0", "0"],
            ]
        assert "library(irr)" in (tmp_path / "ratings.R").read_text("utf-8")
        compile((tmp_path / "ratings.py").read_text("utf-8"), "ratings.py", "exec")
        sheet = openpyxl.load_workbook(tmp_path / "sheet.xlsx").worksheets[0]
        cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert any("Pain went" in row and "same codes, other borders" in row for row in cells)
        assert (tmp_path / "sheet.docx").stat().st_size > 1_000
        assert "Written to “sheet.docx”." in desk.notices

    def test_the_paragraph_for_the_methods(self, review, page) -> None:
        page.choose("times", "200")
        page.view.export("methods")
        words = QGuiApplication.clipboard().text()
        assert "Agreement of 2 coders was computed with Reviewer" in words
        assert "4 sentences in 2 sources" in words
        assert "Risks: percent agreement 0.750 (95% interval" in words
        assert "Passonneau" in words


def _source(desk, title: str) -> str:
    return source_lookup.find_source(project=desk.session.project, name=title).id
