"""Agreement of coders in real projects: against a count over exported tables, and with odd input."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, NotFoundError, UsageError
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.text import normalised
from reviewer.progress import Progress
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import matrix_files
from reviewer.services.evidence.agreement import AgreementChoice, agreement, by_source, compare
from reviewer.services.evidence.disagreements import disagreements
from reviewer.services.shared import people
from reviewer.services.sources import corrected_text
from reviewer.services.team import assignments, rounds
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.independent import agreement as counted

CLEO = "c" * 32
Build = Callable[[], ProjectBuilder]


@pytest.fixture
def coded(a_project: Build) -> ProjectBuilder:
    """Two sources that Anna and Ben coded, the first of them with the same code at other borders."""
    work = a_project().with_coder(BEN, "Ben").with_coder(CLEO, "Cleo")
    work.with_source("Pain went away soon. Sleep came back.", "One").coded("Pain went", "Risks/Pain")
    work.coded("Pain", "Risks/Pain", coder=BEN).coded("Sleep", "Benefits", coder=BEN)
    return (
        work.with_source("Nothing helped.", "Two").coded("Nothing", "Benefits").coded("Nothing", "Benefits", coder=BEN)
    )


@pytest.mark.parametrize("seed", range(6))
def test_random_projects_are_as_counted_from_their_exported_tables(seed: int, a_project: Build, tmp_path: Path) -> None:
    chance = random.Random(seed)
    work = a_project().with_coder(BEN, "Ben").with_coder(CLEO, "Cleo")
    texts: dict[str, str] = {}
    for number in range(5):
        text = (
            " ".join(chance.choice(["Pain went.", "No sleep came!", "Why?"]) for _ in range(8))
            + f"\n\nSource {number}."
        )
        work.with_source(text, f"Source {number}")
        assert work.last is not None
        texts[work.last.id] = text
        for coder in chance.sample((ANNA, BEN, CLEO), 3 if number else 2):
            for _ in range(4):
                start = chance.randrange(len(text) - 9)
                code = chance.choice(["Pain", "Sleep", "Other"])
                work.with_code(code)
                highlights.highlight_passage(
                    project=work.project,
                    source=work.last.id,
                    start=start,
                    end=start + chance.randint(2, 9),
                    coder=coder,
                    codes=[work.code(code)],
                )
    matrix_files.export_tidy(project=work.project, path=tmp_path / "codings.csv")
    with (tmp_path / "codings.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    units: list[list[frozenset[str] | None]] = []
    for source, text in texts.items():
        own = [row for row in rows if row["source_id"] == source]
        worked = {row["coder"] for row in own}
        for at in range(len(text)):
            if text[at] != "\n":
                units.append(
                    [
                        frozenset(r["code"] for r in own if r["coder"] == who and int(r["start"]) <= at < int(r["end"]))
                        if who in worked
                        else None
                        for who in ("Anna", "Ben", "Cleo")
                    ]
                )
    found = agreement(project=work.project, choice=AgreementChoice(unit="characters"))
    assert found.units == len(units)
    values = {found.compared.paths.get(str(row.of), ""): row.figures for row in found.rows}
    for code in ("Pain", "Sleep", "Other"):
        binary = counted.presence(units, {code})
        assert values[code]["krippendorff_alpha"].value == pytest.approx(float(counted.alpha(binary)))
        assert values[code]["fleiss_kappa"].value == pytest.approx(float(counted.fleiss(binary)))
    alpha = counted.alpha(units, counted.masi)
    assert values[""]["krippendorff_alpha"].value == pytest.approx(float(alpha))


def test_what_stands_in_an_earlier_text_is_not_compared_and_told(coded: ProjectBuilder) -> None:
    source = next(iter(compare(project=coded.project).comparison.sources)).source
    text = normalised("Sleep came back at last, and nothing else is as it was.")
    new = ImportedSource(text, "One", "new.txt", "text/plain", "text", "utf-8", text.encode())
    corrected_text.replace_text(project=coded.project, source=source, imported=new, coder=ANNA)
    found = agreement(project=coded.project)
    assert found.compared.earlier == 2
    assert found.sources == 1


def test_who_joined_another_is_one_person(coded: ProjectBuilder) -> None:
    coded.coded("helped", "Benefits", coder=CLEO)
    assert len(compare(project=coded.project).coders) == 3
    people.unify_coders(project=coded.project, pairs=[(CLEO, BEN)], coder=ANNA)
    joined = compare(project=coded.project, choice=AgreementChoice(coders=(ANNA, CLEO)))
    assert joined.coders == (ANNA, people.person(project=coded.project, coder=BEN))
    with pytest.raises(UsageError, match="joined into one person"):
        compare(project=coded.project, choice=AgreementChoice(coders=(BEN, CLEO)))


def test_in_a_round_who_is_done_rated_and_nobody_else(coded: ProjectBuilder) -> None:
    _, round_ = rounds.add_round(project=coded.project, name="First", coder=ANNA)
    one, two = (each.source for each in compare(project=coded.project).comparison.sources)
    choice = AgreementChoice(round=round_, unit="characters")
    pairs = [(one, ANNA), (one, BEN), (one, CLEO), (two, ANNA), (two, BEN)]
    assignments.assign(project=coded.project, round_=round_, pairs=pairs, coder=ANNA)
    with pytest.raises(UsageError, match="No source of this round is done"):
        compare(project=coded.project, choice=choice)
    for coder in (ANNA, CLEO):
        assignments.mark_done(project=coded.project, source=one, done=True, coder=coder)
    found = agreement(project=coded.project, choice=choice)
    # Cleo is done and marked nothing: Anna's nine characters are what they differ in.
    assert found.compared.coders == (ANNA, CLEO)
    pain = next(row for row in found.rows if row.of == coded.code("Risks/Pain"))
    assert pain.figures["percent"].value == pytest.approx(1 - 9 / len("Pain went away soon. Sleep came back."))
    rounds.set_blind(project=coded.project, round_=round_, blind=True, coder=ANNA)
    coded.project.look_as(CLEO)
    with pytest.raises(UsageError, match="only who leads it"):
        compare(project=coded.project, choice=choice)
    with pytest.raises(UsageError, match="needs two coders"):
        compare(project=coded.project, choice=AgreementChoice(everyone=True, sources=(one,)))
    coded.project.look_as(ANNA)
    assert compare(project=coded.project, choice=choice).coders == (ANNA, CLEO)


def test_who_did_nothing_is_named_and_changes_nothing(coded: ProjectBuilder) -> None:
    without = agreement(project=coded.project, choice=AgreementChoice(coders=(ANNA, BEN)))
    with_cleo = agreement(project=coded.project, choice=AgreementChoice(coders=(ANNA, CLEO, BEN)))
    assert with_cleo.compared.idle == (CLEO,)
    assert with_cleo.rows == without.rows


def test_a_deleted_code_is_refused_or_left_out(coded: ProjectBuilder) -> None:
    pain, risks = coded.code("Risks/Pain"), coded.code("Risks")
    codes.delete_code(project=coded.project, code=pain, coder=ANNA)
    with pytest.raises(NotFoundError, match="None of these codes"):
        compare(project=coded.project, choice=AgreementChoice(codes=(pain,)))
    found = agreement(project=coded.project, choice=AgreementChoice(codes=(pain, risks)))
    assert [row.of for row in found.rows] == [""]


def test_nothing_to_compare_is_said(a_project: Build) -> None:
    work = a_project().with_coder(BEN, "Ben").with_source("Pain went away.", "One")
    for choice in (AgreementChoice(), AgreementChoice(everyone=True)):
        with pytest.raises(UsageError, match="needs two coders"):
            agreement(project=work.project, choice=choice)
    work.coded("Pain", "Risks")
    with pytest.raises(UsageError, match="needs two coders"):
        agreement(project=work.project)
    alone = agreement(project=work.project, choice=AgreementChoice(everyone=True, coders=(ANNA, BEN)))
    assert (alone.sources, [len(row.intervals) for row in alone.rows]) == (1, [0, 0])


def test_hundreds_of_codes_and_stopping(coded: ProjectBuilder) -> None:
    for number in range(500):
        coded.with_code(f"Code {number}")
    found = agreement(project=coded.project, choice=AgreementChoice(times=5))
    assert len(found.rows) == 4
    progress = Progress(lambda label, done, total: progress.stop() if done else None)
    with pytest.raises(Cancelled):
        agreement(project=coded.project, choice=AgreementChoice(times=5), progress=progress)


def test_disagreements_of_one_code_and_of_each_source(coded: ProjectBuilder) -> None:
    compared = compare(project=coded.project)
    found = disagreements(project=coded.project, compared=compared)
    assert [place.differences for place in found] == [("other_borders",), ("one_sided",)]
    assert [mark.coder for mark in found[0].marks] == [BEN, ANNA]
    risks = disagreements(project=coded.project, compared=compared, code=coded.code("Risks"))
    assert [place.codes_of(ANNA) for place in risks] == [frozenset({coded.code("Risks")})]
    assert disagreements(project=coded.project, compared=compared, kinds=["other_code"]) == []
    rows = by_source(compared, coded.code("Benefits"))
    assert [row.figures["percent"].value for row in rows] == [0.5, 1]
