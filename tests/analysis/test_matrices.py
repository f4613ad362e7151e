"""Matrices against counting everything again in the plainest way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import regex

from reviewer.analysis.matrix.matrix import Matrix
from reviewer.errors import UsageError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.text import Paragraphs
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import analysis, coded_read, excerpts, synthesis
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.project import undo
from reviewer.services.shared import highlight_lookup, people, source_lookup
from reviewer.services.sources import appraisal, sources
from tests.analysis.coded_project import CODES, Row, at_random, covered, rows_of
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
SEEDS = (1, 2, 3)


@pytest.fixture(params=[*SEEDS, "as many"])
def coded(a_project: Build, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ProjectBuilder:
    """Once as a project with very many codings is counted."""
    if request.param in SEEDS:
        return at_random(a_project(), request.param)
    monkeypatch.setattr(coded_read, "MANY", 0)
    return at_random(a_project(), 4)


def counted(made: Matrix) -> dict[tuple[str, str], int]:
    """The values by the words of row and column."""
    names = {head.id: head.label for head in (*made.rows, *made.columns)}
    return {(names[row], names[column]): value for (row, column), value in made.values.items() if value}


def of(builder: ProjectBuilder, choice: MatrixChoice, wanted: ExcerptFilter | None = None) -> Matrix:
    return analysis.matrix(project=builder.project, choice=choice, wanted=wanted)


def titles(builder: ProjectBuilder) -> dict[str, str]:
    return {source.id: source.title for source in source_lookup.list_sources(project=builder.project)}


def grouped(rows: list[Row], column: Callable[[Row], str]) -> dict[tuple[str, str], list[Row]]:
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row.code, column(row)), []).append(row)
    return found


def text_of(builder: ProjectBuilder, source: str) -> str:
    return highlight_lookup.text_of(project=builder.project, source=source).text


def words_in(builder: ProjectBuilder, rows: list[Row]) -> int:
    count = 0
    for source in {row.source for row in rows}:
        inside = {at for row in rows if row.source == source for at in range(row.start, row.end)}
        pattern = r"[\p{L}\p{M}\p{N}_]+(?:['’\-‐‑][\p{L}\p{M}\p{N}_]+)*"
        count += sum(match.start() in inside for match in regex.finditer(pattern, text_of(builder, source)))
    return count


def test_codes_by_source(coded: ProjectBuilder) -> None:
    rows, names = rows_of(coded), titles(coded)
    made = of(coded, MatrixChoice("code-source"))
    cells = grouped(rows, lambda row: names[row.source])
    assert counted(made) == {key: len({row.highlight for row in found}) for key, found in cells.items()}
    assert [head.label for head in made.rows] == list(CODES)
    assert [head.label for head in made.columns] == ["One", "Two", "Three"]
    for head in made.rows:
        own = {row.highlight for row in rows if row.code == head.label}
        assert made.row_totals.get(head.id, 0) == len(own)
    for head in made.columns:
        assert made.column_totals[head.id] == len({row.highlight for row in rows if row.source == head.id})


def test_a_cell_leads_to_its_excerpts(coded: ProjectBuilder) -> None:
    rows, names = rows_of(coded), titles(coded)
    choices = [
        MatrixChoice("code-source"),
        MatrixChoice("code-coder"),
        MatrixChoice("code-time", period="year"),
        MatrixChoice("framework"),
    ]
    for choice in choices:
        made = of(coded, choice)
        for key, value in made.values.items():
            found = made.highlights(*key)
            assert len(found) == len(set(found)) == value
            listed = excerpts.list_excerpts(project=coded.project, wanted=ExcerptFilter(highlights=found))
            assert {excerpt.highlight for excerpt in listed} == set(found)
    made = of(coded, MatrixChoice("code-source"))
    labels = {head.id: head.label for head in made.rows}
    for (code, source), _ in made.values.items():
        expected = {row.highlight for row in rows if row.code == labels[code] and names[row.source] == names[source]}
        assert set(made.highlights(code, source)) == expected
    assert made.highlights("none", "none") == ()


def test_words_and_share_of_text_count_each_once(coded: ProjectBuilder) -> None:
    rows, names = rows_of(coded), titles(coded)
    cells = grouped(rows, lambda row: names[row.source])
    assert counted(of(coded, MatrixChoice("code-source", unit="words"))) == {
        key: words for key, found in cells.items() if (words := words_in(coded, found))
    }
    made = of(coded, MatrixChoice("code-source", unit="share"))
    length = {source: len(text_of(coded, source)) for source in names}
    whole = sum(length.values())
    for (code, name), found in cells.items():
        expected = 10_000 * covered(found) / length[found[0].source]
        assert counted(made)[code, name] == pytest.approx(expected, abs=0.51)
    for head in made.rows:
        expected = 10_000 * covered(row for row in rows if row.code == head.label) / whole
        assert made.row_totals.get(head.id, 0) == pytest.approx(expected, abs=0.51)
    for head in made.columns:
        expected = 10_000 * covered(row for row in rows if row.source == head.id) / length[head.id]
        assert made.column_totals[head.id] == pytest.approx(expected, abs=0.51)


def sentence_numbers(text: str, row: Row) -> set[int]:
    paragraphs = Paragraphs(text)
    starts = [sentence.start for span in paragraphs.spans for sentence in paragraphs.sentences(span)]
    return {sum(start <= at for start in starts) for at in range(row.start, row.end)}


def meet(builder: ProjectBuilder, how: str, within: int) -> Callable[[Row, Row], bool]:
    texts = {source: text_of(builder, source) for source in titles(builder)}
    numbers = {row: sentence_numbers(texts[row.source], row) for row in rows_of(builder)}

    def check(one: Row, other: Row) -> bool:
        if one.highlight == other.highlight:
            return True
        if one.source != other.source:
            return False
        if how == "same":
            return (one.start, one.end) == (other.start, other.end)
        if how == "overlap":
            return bool(set(range(one.start, one.end)) & set(range(other.start, other.end)))
        return any(abs(a - b) <= within for a in numbers[one] for b in numbers[other])

    return check


@pytest.mark.parametrize(("how", "within"), [("same", 0), ("overlap", 0), ("near", 0), ("near", 2)])
def test_codes_together(coded: ProjectBuilder, how: str, within: int) -> None:
    rows, together = rows_of(coded), meet(coded, how, within)
    made = of(coded, MatrixChoice("co-occurrence", "meetings", how, within))  # type: ignore[arg-type]
    by_source = of(coded, MatrixChoice("co-occurrence", "sources", how, within))  # type: ignore[arg-type]
    expected: dict[tuple[str, str], set[tuple[str, frozenset[str]]]] = {}
    for one in rows:
        for other in rows:
            if one.coder != other.coder or not together(one, other) or related(one.code, other.code):
                continue
            # A code with itself has its own excerpts alone.
            if one.code != other.code or one.highlight == other.highlight:
                meeting = one.source, frozenset({one.highlight, other.highlight})
                expected.setdefault((one.code, other.code), set()).add(meeting)
    assert counted(made) == {key: len(found) for key, found in expected.items()}
    assert counted(by_source) == {key: len({source for source, _ in found}) for key, found in expected.items()}
    labels = {head.id: head.label for head in made.rows}
    for (a, b), value in made.values.items():
        part = made.highlights(a, b)
        assert set(part) == {each for _, pair in expected[labels[a], labels[b]] for each in pair}
        assert len(part) == len(set(part)) <= 2 * value
    blank = {(labels[a], labels[b]) for a, b in made.blank}
    assert blank == {(a, b) for a in CODES for b in CODES if a != b and related(a, b)}
    assert not any(made.highlights(*cell) for cell in made.blank)


def related(a: str, b: str) -> bool:
    """Whether one is a code above the other."""
    return a != b and (f"{a}/".startswith(f"{b}/") or f"{b}/".startswith(f"{a}/"))


def test_what_two_coders_code_is_no_meeting_and_one_meeting_counts_once(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source("It helped within hours. It did not last.")
    builder.coded("It helped", "Benefits").coded("helped within", "Risks", coder=BEN)
    made = of(builder, MatrixChoice("co-occurrence", "meetings"))
    assert ("Benefits", "Risks") not in counted(made)
    builder.coded("helped within hours", "Risks")
    made = of(builder, MatrixChoice("co-occurrence", "meetings"))
    assert counted(made)["Benefits", "Risks"] == counted(made)["Risks", "Benefits"] == 1
    assert len(made.highlights(builder.code("Benefits"), builder.code("Risks"))) == 2
    builder.coded("It did not last.", "Benefits", "Risks")
    made = of(builder, MatrixChoice("co-occurrence", "meetings"))
    assert counted(made)["Benefits", "Risks"] == 2
    assert "within the work of one coder" in " ".join(made.notes)


def test_passages_are_distinct_stretches(coded: ProjectBuilder) -> None:
    rows, names = rows_of(coded), titles(coded)
    coder_names = {coder.id: coder.name for coder in people.list_coders(project=coded.project)}
    for choice, column in (
        (MatrixChoice("code-source", "passages"), lambda row: names[row.source]),
        (MatrixChoice("code-coder", "passages"), lambda row: coder_names[row.coder]),
    ):
        made = of(coded, choice)
        cells = grouped(rows, column)
        assert counted(made) == {
            key: len({(row.source, row.start, row.end) for row in found}) for key, found in cells.items()
        }
        for head in made.rows:
            own = {(row.source, row.start, row.end) for row in rows if row.code == head.label}
            assert made.row_totals.get(head.id, 0) == len(own)


def test_codes_by_attribute_and_coder(coded: ProjectBuilder) -> None:
    rows, project = rows_of(coded), coded.project
    ids = {title: source for source, title in titles(coded).items()}
    years = {ids["One"]: "2019", ids["Two"]: "2021", ids["Three"]: "unknown"}
    made = of(coded, MatrixChoice("code-attribute", attribute="year"))
    assert [head.label for head in made.columns] == ["2019", "2021", "unknown"]
    cells = grouped(rows, lambda row: years[row.source])
    assert counted(made) == {key: len({row.highlight for row in found}) for key, found in cells.items()}
    made = of(coded, MatrixChoice("code-attribute", "sources", attribute="year"))
    assert counted(made) == {key: len({row.source for row in found}) for key, found in cells.items()}
    appraisal.decide(project=project, source=ids["One"], decision="included", coder=ANNA)
    made = of(coded, MatrixChoice("code-attribute", attribute="decision"))
    assert [head.label for head in made.columns] == ["included", "to screen"]
    for name, size in (("One", "9"), ("Two", "10")):
        sources.set_attribute(project=project, source=ids[name], name="People", type_="number", value=size, coder=ANNA)
    made = of(coded, MatrixChoice("code-attribute", attribute="People"))
    assert [head.label for head in made.columns] == ["9", "10", "unknown"]
    made = of(coded, MatrixChoice("code-coder", "words"))
    people_ = {coder.id: coder.name for coder in people.list_coders(project=project)}
    cells = grouped(rows, lambda row: people_[row.coder])
    assert counted(made) == {key: n for key, found in cells.items() if (n := words_in(coded, found))}
    assert "People" in analysis.attribute_names(project=project)


def test_over_time_counts_the_first_coding(a_project: Build) -> None:
    builder = a_project().with_source("It helped within hours. It did not.")
    now = [1_700_000_000_000]
    object.__setattr__(builder.project.world, "now_ms", lambda: now[0])
    builder.coded("It helped", "Benefits/Speed")
    now[0] += 40 * 86_400_000
    builder.coded("It did not", "Benefits")
    highlights.tag_highlight(
        project=builder.project, highlight=builder.highlight, codes=[builder.code("Benefits/Speed")], coder=ANNA
    )
    made = of(builder, MatrixChoice("code-time"))
    assert [head.label for head in made.columns] == ["2023-11", "2023-12"]
    assert counted(made) == {
        ("Benefits", "2023-11"): 1,
        ("Benefits", "2023-12"): 1,
        ("Benefits/Speed", "2023-11"): 1,
        ("Benefits/Speed", "2023-12"): 1,
    }
    assert [head.label for head in of(builder, MatrixChoice("code-time", period="year")).columns] == ["2023"]


def test_a_framework_cell_holds_what_was_written(coded: ProjectBuilder) -> None:
    source, code = source_lookup.list_sources(project=coded.project)[0].id, coded.code("Mechanism")
    synthesis.write_synthesis(project=coded.project, text="Unclear.", code=code, source=source, coder=ANNA)
    made = of(coded, MatrixChoice("framework"))
    assert made.text(source, code) == "Unclear."
    assert [head.id for head in made.rows] == list(titles(coded))
    turned = of(coded, MatrixChoice("code-source"))
    assert {(b, a): value for (a, b), value in made.values.items()} == turned.values
    assert (made.row_totals, made.column_totals) == (turned.column_totals, turned.row_totals)


def test_a_matrix_keeps_to_its_filter(coded: ProjectBuilder) -> None:
    rows, names = rows_of(coded), titles(coded)
    one = source_lookup.list_sources(project=coded.project)[0].id
    wanted = ExcerptFilter(coders=(BEN,), sources=(one,), codes=(coded.code("Risks"),))
    made = of(coded, MatrixChoice("code-source"), wanted)
    assert [head.label for head in made.rows] == ["Risks", "Risks/Sleep"]
    kept = [row for row in rows if row.coder == BEN and row.source == one and row.code.startswith("Risks")]
    cells = grouped(kept, lambda row: names[row.source])
    assert counted(made) == {key: len({row.highlight for row in found}) for key, found in cells.items()}
    appraisal.decide(project=coded.project, source=one, decision="included", coder=ANNA)
    made = of(coded, MatrixChoice("code-source"), ExcerptFilter(statuses=("included",)))
    assert [head.id for head in made.columns] == [one]
    assert sum(made.column_totals.values()) == len({row.highlight for row in rows if row.source == one})


def test_merged_codes_count_as_one(coded: ProjectBuilder) -> None:
    codes.merge_codes(
        project=coded.project, code=coded.code("Risks/Sleep"), into=coded.code("Benefits/Mood"), coder=ANNA
    )
    rows = rows_of(coded)
    made = of(coded, MatrixChoice("code-coder"))
    mood = coded.code("Benefits/Mood")
    expected = {row.highlight for row in rows if row.code in ("Benefits/Mood", "Risks/Sleep")}
    assert made.row_totals[mood] == len(expected)
    assert [head.label for head in made.rows] == [code for code in CODES if code != "Risks/Sleep"]


@pytest.mark.parametrize("kind", analysis.MATRIX_KINDS)
def test_a_project_with_nothing_coded_gives_an_empty_matrix(a_project: Build, kind: str) -> None:
    for builder in (a_project(), a_project().with_themes().with_source("Nothing yet.")):
        for unit in analysis.units(kind):  # type: ignore[arg-type]
            made = of(builder, MatrixChoice(kind, unit))  # type: ignore[arg-type]
            assert not any(made.values.values())
            assert made.largest == 0


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (MatrixChoice("dreams"), "no matrix"),  # type: ignore[arg-type]
        (MatrixChoice("code-time", "words"), "cannot count"),
        (MatrixChoice("co-occurrence", "meetings", within=-1), "sentences"),
        (MatrixChoice("code-attribute", attribute="Mood"), "attribute “Mood”"),
        (MatrixChoice("code-time", period="week"), "period"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_counted_is_refused(a_project: Build, choice: MatrixChoice, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        of(a_project(), choice)


def test_a_matrix_is_counted_anew_after_every_change(coded: ProjectBuilder) -> None:
    project, code = coded.project, coded.code("Mechanism")
    before = of(coded, MatrixChoice("code-coder")).row_totals.get(code, 0)
    assert of(coded, MatrixChoice("code-coder")).row_totals.get(code, 0) == before
    source = source_lookup.list_sources(project=project)[0].id
    highlights.highlight_passage(project=project, source=source, start=1, end=3, coder=ANNA, codes=[code])
    assert of(coded, MatrixChoice("code-coder")).row_totals[code] == before + 1
    undo.undo(project=project, coder=ANNA)
    assert of(coded, MatrixChoice("code-coder")).row_totals.get(code, 0) == before
    codes.merge_codes(project=project, code=code, into=coded.code("Risks"), coder=ANNA)
    assert code not in of(coded, MatrixChoice("code-coder")).row_totals
