"""The flow of a review, against counting the decisions as they were made."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from reviewer.services.evidence import source_flow, summary
from reviewer.services.project import projects, undo
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, search_log
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
REASONS = ("Off topic", "off topic", "OFF TOPIC.", "Duplicate", "duplicate")


def many(builder: ProjectBuilder, count: int) -> list[str]:
    for number in range(count):
        builder.with_source(f"Text {number}.", f"Source {number}")
    return [each.id for each in source_lookup.list_sources(project=builder.project)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("needed", [1, 2])
def test_counts_are_those_of_the_decisions(a_project: Build, seed: int, needed: int) -> None:
    chance = random.Random(seed)
    builder = a_project().with_coder(BEN, "Ben")
    for detail in ("screening_by", "eligibility_by"):
        projects.set_detail(project=builder.project, detail=detail, value=str(needed), coder=ANNA)  # type: ignore[arg-type]
    said: dict[str, dict[str, tuple[str, str]]] = {source: {} for source in many(builder, 25)}
    for source, decisions in said.items():
        for coder in (ANNA, BEN):
            decision = chance.choice(("to_screen", "included", "excluded", "nothing"))
            reason = chance.choice(REASONS) if decision == "excluded" else ""
            if decision != "nothing":
                appraisal.decide(
                    project=builder.project, source=source, decision=decision, reason=reason, coder=coder
                )  # fmt: skip
            if decision in ("included", "excluded"):
                words = reason.casefold().rstrip(".")
                decisions[coder] = (decision, "twice" if words == "duplicate" else decision)
    counts: Counter[str] = Counter()
    for decisions in said.values():
        ends = {end for _, end in decisions.values()}
        counts[
            "open" if not ends else "differ" if len(ends) > 1 else "wait" if len(decisions) < needed else ends.pop()
        ] += 1
    found = summary.build_summary(project=builder.project).appraisal
    assert found.identified == 25
    assert found.identified == found.to_screen + found.included + found.excluded + found.disagreed
    assert (found.to_screen, found.included, found.excluded, found.disagreed) == (
        counts["open"] + counts["wait"], counts["included"], counts["twice"] + counts["excluded"], counts["differ"],
    )  # fmt: skip
    assert len(found.disagreements) == found.disagreed
    way = found.flow.first
    assert way.records == 25
    assert way.duplicates == counts["twice"]
    assert (way.screening.open, way.screening.second) == (counts["open"], counts["wait"])
    assert way.screening.differing + way.eligibility.differing == counts["differ"]
    assert way.reports_excluded == ((("Off topic", counts["excluded"]),) if counts["excluded"] else ())
    assert way.screened == 25 - way.duplicates - counts["open"] - counts["wait"] - way.screening.differing


def test_who_has_not_decided_has_not_screened_and_one_of_two_is_told(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben")
    one, two, three, *_ = many(builder, 10)
    project = builder.project
    appraisal.decide(project=project, source=one, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=two, decision="excluded", reason="duplicate", coder=ANNA)
    appraisal.decide(project=project, source=three, decision="excluded", reason="Duplicate", coder=ANNA)
    flow = source_flow.source_flow(project=project)
    assert (flow.first.records, flow.first.duplicates, flow.first.screened, flow.first.screening.open) == (10, 2, 1, 7)
    assert (flow.first.included, flow.alone["eligibility"]) == (1, 1)
    projects.set_detail(project=project, detail="eligibility_by", value="2", coder=ANNA)
    flow = source_flow.source_flow(project=project)
    assert (flow.first.included, flow.first.eligibility.second) == (0, 1)
    assert source_lookup.standings(project=project)[one].status == "to_screen"
    appraisal.decide(project=project, source=one, decision="included", coder=BEN)
    flow = source_flow.source_flow(project=project)
    assert (flow.first.included, flow.together["eligibility"]) == (1, 1)


def test_what_coders_differ_on_is_listed_and_settled(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben")
    one, two, three = many(builder, 3)
    project = builder.project
    for coder, decision, reason in ((ANNA, "included", ""), (BEN, "excluded", "Off topic")):
        appraisal.decide(project=project, source=one, decision=decision, reason=reason, coder=coder)  # type: ignore[arg-type]
    for coder, decision in ((ANNA, "included"), (BEN, "excluded")):
        appraisal.decide(project=project, source=two, decision=decision, stage="screening", coder=coder)  # type: ignore[arg-type]
    for coder, reason in ((ANNA, "Too old"), (BEN, "Too short")):
        appraisal.decide(project=project, source=three, decision="excluded", reason=reason, coder=coder)
    found = appraisal.differing(project=project)
    assert [(each.title, each.stage, each.about_reason) for each in found] == [
        ("Source 0", "eligibility", False), ("Source 1", "screening", False), ("Source 2", "eligibility", True),
    ]  # fmt: skip
    assert dict(source_flow.source_flow(project=project).first.reports_excluded) == {"Coders gave different reasons": 1}
    appraisal.agree(
        project=project, source=one, stage="eligibility", decision="excluded", reason="off TOPIC", note="Read again.",
        coder=ANNA,
    )  # fmt: skip
    appraisal.agree(project=project, source=two, stage="screening", decision="included", coder=BEN)
    appraisal.agree(
        project=project, source=three, stage="eligibility", decision="excluded", reason="Too old", coder=BEN
    )
    assert appraisal.differing(project=project) == []
    standings = source_lookup.standings(project=project)
    assert [standings[each].status for each in (one, two, three)] == ["excluded", "to_screen", "excluded"]
    assert standings[one].reason == "Off topic"
    (agreed,) = appraisal.agreed(project=project, source=one)
    assert (agreed.decision, agreed.note) == ("excluded", "Read again.")
    assert source_flow.source_flow(project=project).agreed == {"eligibility": 2, "screening": 1}
    undo.undo(project=project, coder=BEN)
    assert [each.title for each in appraisal.differing(project=project)] == ["Source 2"]
    appraisal.agree(project=project, source=one, stage="eligibility", decision="to_screen", coder=ANNA)
    assert [each.title for each in appraisal.differing(project=project)] == ["Source 0", "Source 2"]


def test_a_later_decision_lets_pass_what_one_excluded_before(a_project: Build) -> None:
    builder = a_project()
    (one,) = many(builder, 1)
    project = builder.project
    appraisal.decide(
        project=project, source=one, decision="excluded", reason="Off topic", stage="screening", coder=ANNA
    )
    assert source_lookup.standings(project=project)[one].status == "excluded"
    appraisal.decide(project=project, source=one, decision="included", coder=ANNA)
    assert source_lookup.standings(project=project)[one].status == "included"
    (own,) = source_lookup.appraisals(project=project)
    assert own.at("screening") == ("included", "")


def test_the_search_log_and_its_sources(a_project: Build) -> None:
    builder = a_project()
    sources = many(builder, 4)
    project = builder.project
    values = {"date": "2025-03-01", "query": "ketamine", "found": "1,200", "duplicates": 100}
    _, first = search_log.add_search(project=project, name=" PubMed ", origin="databases", values=values, coder=ANNA)
    _, second = search_log.add_search(project=project, name="Agency", origin="organisations", coder=ANNA)
    search_log.found_by(project=project, sources=sources[:3], search=first, coder=ANNA)
    search_log.found_by(project=project, sources=sources[3:], search=second, coder=ANNA)
    log = search_log.searches(project=project)
    assert [(each.name, each.found, each.duplicates, each.date) for each in log] == [
        ("PubMed", 1200, 100, "2025-03-01"), ("Agency", 0, 0, ""),
    ]  # fmt: skip
    assert list(search_log.sources_of_searches(project=project).values()) == [first] * 3 + [second]
    search_log.edit_search(project=project, search=second, values={"found": 1, "name": "Agencies"}, coder=ANNA)
    flow = source_flow.source_flow(project=builder.reopened().project)
    assert (flow.first.identified, flow.other.identified) == ({"databases": 1200}, {"organisations": 1})
    assert (flow.first.missing, flow.first.duplicates) == (1097, 100)
    project = builder.project
    search_log.remove_search(project=project, search=second, coder=ANNA)
    assert source_flow.source_flow(project=project).first.identified == {"databases": 1200, "": 1}
    undo.undo(project=project, coder=ANNA)
    search_log.found_by(project=project, sources=sources, search=None, coder=ANNA)
    assert search_log.sources_of_searches(project=project) == {}
