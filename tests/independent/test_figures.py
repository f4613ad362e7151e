"""Every figure of a supervisor's documents, against a script that counts exported tables and knows nothing of the program."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.analysis.flow.flow import NO_REASON, Stream
from reviewer.model.sources.screening import folded
from reviewer.services.evidence import analysis, matrix_files, source_flow, summary, tidy_tables
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.sample import build
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, checklists, search_log, sources
from tests.analysis.coded_project import at_random
from tests.builder import ANNA, BEN, ProjectBuilder

SCRIPT = Path(__file__).parent / "figures.py"
CHÉN = "c" * 32
REASONS = ("Off topic", "off TOPIC.", "Duplicate", "Full text not available", "Too old", "Robot", "Not a text")


def recounted(project: Project, folder: Path) -> dict[str, Any]:
    """The figures by the script, run as a program of its own without a way to import the program."""
    folder.mkdir()
    matrix_files.export_tidy(project=project, path=folder / "codings.csv")
    for name in tidy_tables.tidy_tables():
        matrix_files.export_table(project=project, path=folder / f"{name}.csv", name=name)
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(folder)], capture_output=True, text=True, check=True, cwd=folder
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def stream(way: Stream) -> dict[str, int]:
    """One way of the flow in the places of the script."""
    places: dict[str, int] = {
        "duplicate": way.duplicates, "automation": way.automation, "removed": way.removed, "missing": way.missing,
        "records excluded": way.records_excluded, "not retrieved": way.not_retrieved, "included": way.included,
    }  # fmt: skip
    for stage, waiting in (
        ("screening", way.screening), ("retrieval", way.retrieval), ("eligibility", way.eligibility),
    ):  # fmt: skip
        places[f"{stage}: open"] = waiting.open
        places[f"{stage}: wait"] = waiting.second
        places[f"{stage}: differ"] = waiting.differing
    for reason, count in way.reports_excluded:
        short = {NO_REASON: "none", "Coders gave different reasons": "several"}.get(reason, folded(reason))
        places[f"report excluded: {short}"] = count
    return {place: count for place, count in places.items() if count}


def said(project: Project) -> dict[str, Any]:
    """The same figures by the program."""
    made = summary.build_summary(project=project)
    together = analysis.matrix(project=project, choice=MatrixChoice("co-occurrence", "meetings"))
    labels = {head.id: head.label for head in together.rows}
    flow = source_flow.source_flow(project=project)
    coded = [excerpt for excerpt in made.excerpts.values() if excerpt.codes]
    return {
        "coded excerpts": len(coded),
        "coded passages": len({(each.source, each.start, each.end) for each in coded}),
        "sources with codes": len({each.source for each in coded}),
        "sources": made.method.sources,
        "codes": {
            code.path: {"excerpts": code.excerpts, "passages": code.passages, "sources": code.sources}
            for code in made.codebook if code.excerpts
        },
        "meetings": {
            " + ".join(sorted((labels[a], labels[b]))): count for (a, b), count in together.values.items() if a != b
        },
        "flow": {"first": stream(flow.first), "other": stream(flow.other), "studies": flow.studies},
        "answers": {
            f"{table.name}: {key}": count
            for table in made.appraisal.answered for key, _ in table.questions
            if (count := sum(each.key == key for each in table.answers))
        },
        "read by one": sorted(source.title for source, _ in made.missing.read_by_one),
    }  # fmt: skip


def a_team(builder: ProjectBuilder, seed: int, folder: Path) -> Project:
    """Three coders who code, decide at all stages, agree, search and answer two checklists, all at random."""
    chance = random.Random(seed)
    at_random(builder, seed, 90).with_coder(CHÉN, "Chén 陳")
    project = builder.project
    for number in range(24):
        builder.with_source(f"Text {number} says that it helped.", f"More {number}")
        if chance.random() < 0.5:
            builder.coded("it helped", "Benefits", coder=chance.choice((ANNA, BEN, CHÉN)))
    ids = [source.id for source in source_lookup.list_sources(project=project)]
    kinds = {"Too old": "removed", "Robot": "automation"}
    appraisal.set_reasons(
        project=project, reasons=["Off topic", "Duplicate", "Too old", "Robot"], kinds=kinds, coder=ANNA
    )  # type: ignore[arg-type]
    for detail in ("screening_by", "eligibility_by"):
        projects.set_detail(project=project, detail=detail, value=chance.choice("12"), coder=ANNA)  # type: ignore[arg-type]
    for number, origin in enumerate(("databases", "databases", "registers", "websites", "citations")):
        values = {name: chance.randrange(12) for name in ("found", "duplicates", "automation", "removed")}
        _, search = search_log.add_search(
            project=project, name=f"Search {number}", origin=origin, values=values, coder=ANNA,  # type: ignore[arg-type]
        )  # fmt: skip
        search_log.found_by(project=project, sources=chance.sample(ids, 4), search=search, coder=BEN)
    own = folder / "own.csv"
    own.write_text("question,key\nIs it clear?,clear\nWho paid?,paid\n", "utf-8")
    _, second = checklists.add_checklist(project=project, path=own, coder=ANNA)
    for source in ids:
        sources.set_attribute(
            project=project, source=source, name="Study", type_="text", value=chance.choice(("", "Trial A", "trial a", "B")),
            coder=ANNA,
        )  # fmt: skip
        for coder in (ANNA, BEN, CHÉN):
            for stage in ("screening", "retrieval", "eligibility"):
                decision = chance.choice(("to_screen", "to_screen", "included", "included", "excluded"))
                reason = chance.choice(REASONS) if decision == "excluded" else ""
                appraisal.decide(
                    project=project, source=source, decision=decision, stage=stage, reason=reason, coder=coder,  # type: ignore[arg-type]
                )  # fmt: skip
            for checklist, key in ((checklists.built_in(), "date"), (second, "clear"), (second, "paid")):
                if chance.random() < 0.3:
                    appraisal.answer(
                        project=project, source=source, checklist=checklist, key=key, text="Yes.", coder=coder
                    )
        if chance.random() < 0.3:
            decision = chance.choice(("included", "excluded"))
            appraisal.agree(
                project=project, source=source, stage=chance.choice(("screening", "retrieval", "eligibility")),  # type: ignore[arg-type]
                decision=decision, reason=chance.choice(REASONS) if decision == "excluded" else "", coder=BEN,  # type: ignore[arg-type]
            )  # fmt: skip
    return project


def test_the_script_knows_nothing_of_the_program() -> None:
    imports = [line for line in SCRIPT.read_text("utf-8").splitlines() if line.startswith(("import ", "from "))]
    assert [line.split()[1] for line in imports] == ["csv", "json", "re", "sys", "collections", "pathlib"]


def test_the_figures_of_the_sample(tmp_path: Path) -> None:
    project = build.build_sample(path=tmp_path / "sample.review")
    ours, theirs = said(project), recounted(project, tmp_path / "tables")
    project.close()
    assert theirs == ours
    assert ours["flow"]["first"]["included"] == 4
    assert len(ours["meetings"]) > 20


@pytest.mark.parametrize("seed", range(3))
def test_the_figures_of_a_team(a_project: Callable[[], ProjectBuilder], seed: int, tmp_path: Path) -> None:
    project = a_team(a_project(), seed, tmp_path)
    ours, theirs = said(project), recounted(project, tmp_path / "tables")
    for name, value in ours.items():
        assert theirs[name] == value, name
    assert len(ours["answers"]) == 3
