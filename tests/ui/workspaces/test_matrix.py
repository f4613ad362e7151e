"""The Matrix workspace: what its cells say, how it is filtered, sorted, turned, written in, opened and exported."""

from __future__ import annotations

import csv
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from reviewer.analysis.charts.chart import HeatMap, Network
from reviewer.analysis.matrix.matrix import Head, Matrix
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import synthesis
from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import appraisal, sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.matrix import MatrixPage
from tests.ui.pages.two_texts import two_texts
from ui.widgets.rows.passage_rows import PLACE, PassageRows
from ui.widgets.text.cited_text import CitedText
from ui.workspaces.matrix.cells import contrast, legible, tinted
from ui.workspaces.matrix.model import Grid, MatrixModel

pytestmark = pytest.mark.qt_log_ignore("does not support")

Key = Qt.Key
CLINIC, TRIAL = "Clinic page", "Trial"


@pytest.fixture
def page(desk) -> MatrixPage:
    page = MatrixPage(desk)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.view)
    return page


@pytest.fixture
def review(desk, page, a_project) -> ProjectBuilder:
    builder = two_texts(a_project())
    desk.open(builder)
    return builder


def source(builder: ProjectBuilder, title: str) -> str:
    return source_lookup.find_source(project=builder.project, name=title).id


class TestCells:
    def test_codes_by_source_count_excerpts_with_those_of_sub_codes(self, review, page) -> None:
        assert page.rows() == [
            "Benefits",
            "Rapid onset",
            "Risks",
            "Dissociation",
            "Long-term unknown",
            "Regulation",
            "Total",
        ]
        found = page.cells()
        assert found["Benefits", TRIAL] == found["Rapid onset", TRIAL] == found["Benefits", CLINIC] == "1"
        assert found["Risks", TRIAL] == "2"
        assert found["Risks", "Total"] == "3"
        assert found["Total", TRIAL] == "3"
        assert ("Dissociation", CLINIC) not in found

    def test_words_and_share(self, review, page) -> None:
        page.choose("unit", "words")
        assert page.cells()["Rapid onset", TRIAL] == "4"
        page.choose("unit", "share")
        whole = len(highlight_lookup.text_of(project=review.project, source=source(review, TRIAL)).text)
        share = round(len("Relief came within hours") * 10_000 / whole)
        assert page.cells()["Rapid onset", TRIAL] in {
            f"{n // 100}.{n % 100:02} %" for n in (share, share - 1, share + 1)
        }

    def test_together(self, review, page) -> None:
        page.choose("kind", "co-occurrence")
        assert page.cells()["Long-term unknown", "Regulation"] == "1"
        assert page.cells()["Rapid onset", "Risks"] == "1"
        assert ("Long-term unknown", "Benefits/Rapid onset") not in page.cells()
        page.choose("together", "near")
        page.view.bar.within.setValue(3)
        page.settle()
        assert page.cells()["Long-term unknown", "Benefits/Rapid onset"] == "1"
        # Ben's alone stands near Anna's: that is agreement or not, no meeting.
        assert ("Dissociation", "Regulation") not in page.cells()

    def test_a_code_is_not_compared_with_its_own_sub_code(self, review, page) -> None:
        page.choose("kind", "co-occurrence")
        cell = review.code("Benefits"), review.code("Benefits/Rapid onset")
        index = page.model.index_of(cell)
        assert index.data() == ""
        assert "not compared" in index.data(Qt.ItemDataRole.AccessibleTextRole)
        page.go_to("Benefits", "Benefits/Rapid onset")
        assert page.view.panel.title.text().startswith("A code is not compared")
        assert "stay blank" in page.view.bar.note.text()

    def test_by_attribute_coder_and_time(self, review, page) -> None:
        trial = source(review, TRIAL)
        page.desk.session.do(lambda by: sources.set_reference(**by, source=trial, field="year", value="2023"))
        page.settle()
        page.choose("kind", "code-attribute")
        assert page.columns()[:2] == ["2023", "unknown"]
        page.choose("kind", "code-coder")
        assert page.cells()["Dissociation", "Ben"] == "1"
        page.choose("kind", "code-time")
        assert page.cells()["Risks", page.columns()[0]] == "3"

    def test_it_follows_what_is_coded(self, review, page) -> None:
        trial = source(review, TRIAL)
        page.go_to("Dissociation", TRIAL)
        page.desk.session.do(
            lambda by: highlights.highlight_passage(
                **by, source=trial, start=0, end=7, codes=[review.code("Risks/Dissociation")]
            )
        )
        page.settle()
        assert page.cells()["Dissociation", TRIAL] == "2"
        assert len(page.behind()) == 2
        page.desk.undo()
        assert page.cells()["Dissociation", TRIAL] == "1"

    def test_a_cell_says_itself(self, review, page) -> None:
        index = page.model.index(page.rows().index("Rapid onset"), page.columns().index(TRIAL))
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Benefits/Rapid onset, Trial: 1"


class TestFilters:
    def test_by_decision(self, review, page) -> None:
        appraisal.decide(project=review.project, source=source(review, TRIAL), decision="included", coder=ANNA)
        page.filter("Included sources only")
        assert page.columns() == [TRIAL, "Total"]
        assert page.conditions() == ["sources: included"]
        page.view.bar.conditions.clear.click()
        page.settle()
        assert CLINIC in page.columns()

    def test_nothing_fits(self, review, page) -> None:
        page.filter("Included sources only")
        assert page.empty_words() == "Nothing fits this filter."
        page.view.empty.buttons[0].click()
        page.settle()
        assert page.empty_words() == ""

    def test_what_to_do_while_there_is_nothing(self, desk, page, a_project) -> None:
        desk.open(a_project())
        assert "no codes or no sources" in page.empty_words()
        desk.open(a_project().with_code("Risks").with_source("Words.", "One"))
        assert "Nothing is highlighted yet" in page.empty_words()
        page.view.empty.buttons[0].click()
        assert desk.navigator.workspace == "read"
        page.choose("kind", "framework")
        assert page.empty_words() == ""


class TestLayout:
    def test_turned_round_and_without_totals(self, review, page) -> None:
        before = page.cells()
        page.turn("turned")
        assert page.cells()[TRIAL, "Risks"] == before["Risks", TRIAL]
        assert "Total" in page.rows()
        page.turn("totals")
        assert "Total" not in page.rows() + page.columns()

    def test_sorted_by_a_column_and_as_it_was_again(self, review, page) -> None:
        page.sort_by("Total")
        assert page.rows() == [
            "Risks", "Benefits", "Benefits/Rapid onset", "Regulation", "Risks/Dissociation", "Risks/Long-term unknown",
            "Total",
        ]  # fmt: skip
        page.sort_by("Total")
        assert page.rows()[-2] == "Risks"
        page.sort_by("Total")
        assert page.rows()[0] == "Benefits"
        page.go_to("Risks", TRIAL)
        page.press(Key.Key_S)
        assert page.rows()[0] == "Risks"
        assert page.view.table.currentIndex().row() == 0

    def test_other_values_leave_everything_in_place(self, review, page) -> None:
        resets: list[bool] = []
        page.model.modelReset.connect(lambda: resets.append(True))
        page.go_to("Risks", TRIAL)
        page.choose("unit", "words")
        page.view.refresh()
        page.settle()
        assert resets == []
        assert page.view.table.current_cell() == (review.code("Risks"), source(review, TRIAL))

    def test_chosen_cells_are_copied(self, review, page) -> None:
        page.go_to("Benefits", page.columns()[0])
        page.press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        page.press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        page.press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == "1\t1\n1\t1"

    @pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
    def test_numbers_are_legible_on_every_tint(self, desk, theme, qapp) -> None:
        desk.look.choose(theme)
        try:
            palette = QGuiApplication.palette()
            for step in range(11):
                ground: QColor = tinted(palette, step / 10)
                assert contrast(legible(palette, ground), ground) >= 4.5
        finally:
            desk.look.choose("light")


class TestOpening:
    def test_the_excerpts_of_a_cell_stand_beside_it(self, review, page) -> None:
        page.go_to("Risks", TRIAL)
        assert page.behind() == ["felt detached", "effects of repeated use are not settled"]
        assert page.says() == "2 excerpts"
        page.go_to("Dissociation", CLINIC)
        assert page.behind() == []
        assert "No excerpt" in page.says()
        page.go_to("Total", CLINIC)
        assert page.behind() == []

    def test_enter_shows_them_in_excerpts(self, review, page) -> None:
        asked: list[tuple[str, ...]] = []
        page.desk.navigator.highlights_requested.connect(asked.append)
        page.go_to("Risks", TRIAL)
        page.press(Key.Key_Return)
        found = highlight_lookup.highlights(project=review.project, ids=asked[0])
        assert sorted(h.coder for h in found) == [ANNA, BEN]
        assert page.desk.navigator.workspace == "excerpts"

    def test_an_excerpt_leads_to_its_passage(self, review, page) -> None:
        page.go_to("Dissociation", TRIAL)
        page.view.panel.list.itemActivated.emit(page.view.panel.list.item(0))
        assert page.desk.navigator.workspace == "read"
        assert page.desk.navigator.source == source(review, TRIAL)


class TestFramework:
    def test_cells_hold_the_words_coded(self, review, page) -> None:
        page.choose("kind", "framework")
        page.desk.qtbot.waitUntil(
            lambda: any("felt detached" in (text or "") for text in self.quotes(page)), timeout=5_000
        )

    @staticmethod
    def quotes(page: MatrixPage) -> list[str]:
        rows, columns = range(page.model.rowCount()), range(page.model.columnCount())
        return [page.model.index(r, c).data(MatrixModel.QUOTES) for r in rows for c in columns]

    def test_a_cell_is_written_with_citations_and_undone(self, review, page) -> None:
        page.choose("kind", "framework")
        page.go_to(TRIAL, "Risks")
        page.write("Detached [1], and more [7]. ")
        trial, risks = source(review, TRIAL), review.code("Risks")
        kept = synthesis.syntheses(project=review.project)[risks, trial]
        cited = next(h for h in highlight_lookup.highlights_of(project=review.project, source=trial) if h.coder == BEN)
        assert kept == f"Detached {synthesis.cite(project=review.project, highlight=cited.id)}, and more [7]. "
        assert page.cells()[TRIAL, "Risks"] == "Detached [1], and more [7]. "
        page.desk.undo()
        assert page.cells()[TRIAL, "Risks"] == "2"

    def test_an_excerpt_is_cited_with_a_button(self, review, page) -> None:
        page.choose("kind", "framework")
        page.go_to(TRIAL, "Risks")
        page.view.panel.list.setCurrentRow(1)
        page.view.panel.cite.click()
        assert page.view.panel.field.toPlainText() == "[2]"

    def test_going_on_saves_what_was_typed(self, review, page) -> None:
        page.choose("kind", "framework")
        page.go_to(TRIAL, "Risks")
        page.view.panel.field.insertPlainText("Quick")
        page.go_to(CLINIC, "Benefits")
        kept = synthesis.syntheses(project=review.project)[review.code("Risks"), source(review, TRIAL)]
        assert kept == "Quick"
        assert page.view.panel.field.toPlainText() == ""

    def test_a_file_for_reading_only(self, review, page, tmp_path) -> None:
        path = review.project.path
        page.desk.session.detach()
        page.desk.session.attach(projects.open_project(path=path, read_only=True))
        page.settle()
        page.choose("kind", "framework")
        page.go_to(TRIAL, "Risks")
        assert page.view.panel.field.isReadOnly()

    def test_numbers_stay_while_a_text_is_open(self) -> None:
        a, b = "a" * 32, "b" * 32
        text = CitedText()
        text.number([a])
        assert text.to_field(f"One [@{b}:12345678] two [@{a}]") == "One [2] two [1]"
        assert text.from_field("[1][2][3]", lambda _: "never") == f"[@{a}][@{b}:12345678][3]"


class TestExport:
    def test_the_matrix_and_the_coded_data_are_written(self, review, page, tmp_path) -> None:
        page.view.export_to(tmp_path / "m.csv")
        page.settle()
        rows = list(csv.reader((tmp_path / "m.csv").read_text("utf-8-sig").splitlines()))
        head = next(row for row in rows if TRIAL in row)
        risks = next(row for row in rows if row and row[0] == "Risks")
        assert risks[head.index(TRIAL)] == "2"
        page.view.export_tidy_to(tmp_path / "codings.csv")
        page.settle()
        assert "Codings written to “codings.csv”: 7." in page.desk.notices[-1]
        page.view.export_to(tmp_path / "m.xlsx")
        page.settle()
        assert (tmp_path / "m.xlsx").stat().st_size > 1_000
        assert page.desk.errors == []


def test_a_great_matrix_is_no_widget_per_cell(desk, page) -> None:
    rows = tuple(Head(f"c{n}", f"Code {n}", 0, "#336699") for n in range(500))
    columns = tuple(Head(f"s{n}", f"Source {n}") for n in range(1_000))
    values = {(f"c{n % 500}", f"s{n % 997}"): n for n in range(1, 100_000)}
    model = MatrixModel()
    model.show(
        Grid(
            Matrix("code-source", "M", "excerpts", rows, columns, values, column_totals={"s1": 3}, row_totals={"c1": 2})
        )
    )
    assert (model.rowCount(), model.columnCount()) == (501, 1_001)
    model.sort_by(3)
    top = model.index(0, 3).data(MatrixModel.VALUE)
    assert top == max(model.index(row, 3).data(MatrixModel.VALUE) for row in range(500))
    assert model.index(500, 1).data() == "3"


def test_names_full_of_signs(desk, page, a_project) -> None:
    builder = a_project().with_source("Some words here.", "=<b>&amp;\u202e").coded("words", "A & B <i>")
    desk.open(builder)
    assert page.columns()[0] == "=<b>&amp;⟨RLO⟩"
    assert page.rows()[0] == "A & B <i>"
    assert "&lt;b&gt;" in page.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    codes.rename_code(project=builder.project, code=builder.code("A & B <i>"), name="C", coder=ANNA)


def test_the_chart_stands_in_the_place_of_the_table_and_follows_it(page, review) -> None:
    page.turn("drawn")
    heat, other = page.view.charts.cards
    assert heat.isVisible()
    assert not other.isVisible()
    assert not page.view.table.isVisible()
    chart = heat.chart
    assert isinstance(chart, HeatMap)
    shown = {
        (row.split("/")[-1], column): str(value)
        for row, line in zip(chart.rows, chart.values, strict=True)
        for column, value in zip(chart.columns, line, strict=True)
        if value
    }
    in_table = {
        (row.strip(), column): words for (row, column), words in page.cells().items() if "Total" not in (row, column)
    }
    assert shown == in_table
    page.choose("kind", "co-occurrence")
    assert [type(card.chart) for card in page.view.charts.cards] == [Network, HeatMap]
    page.turn("drawn")
    assert page.view.table.isVisible()


def test_rows_of_a_list_of_passages_are_as_high_as_their_words(qtbot) -> None:
    """Also when a scroll bar takes some of the room that there was when they were laid out first."""
    view = QListWidget()
    qtbot.addWidget(view)
    rows = PassageRows(view, view.font())
    view.setItemDelegate(rows)
    view.resize(300, 200)
    with qtbot.waitExposed(view):
        view.show()
    for number in range(12):
        item = QListWidgetItem("in clinical trials it showed an ability to alleviate symptoms " * (1 + number % 3))
        item.setData(PLACE, "A source with a long title, ¶ 4 · 1,333–1,476 · Anna")
        view.addItem(item)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)

    def fits() -> bool:
        """Each row has the height that it asks for, and the next one begins below it."""
        found = [view.model().index(number, 0) for number in range(12)]
        asked = [rows.sizeHint(QStyleOptionViewItem(), each).height() for each in found]
        tops = [view.visualRect(each).top() for each in found]
        return [below - top for top, below in pairwise(tops)] == asked[:-1]

    qtbot.waitUntil(fits)
    view.resize(240, 200)
    qtbot.waitUntil(fits)
