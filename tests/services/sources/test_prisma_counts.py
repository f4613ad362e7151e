"""The counts of a PRISMA flow, against counting the decisions as they were made."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from reviewer.services.evidence import summary
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal
from tests.builder import ANNA, BEN, ProjectBuilder

REASONS = ("Off topic", "Duplicate")


@pytest.mark.parametrize("seed", range(4))
def test_counts_are_those_of_the_decisions(a_project: Callable[[], ProjectBuilder], seed: int) -> None:
    chance = random.Random(seed)
    builder = a_project().with_coder(BEN, "Ben")
    for number in range(25):
        builder.with_source(f"Text {number}.", f"Source {number}")
    said: dict[str, dict[str, tuple[str, str]]] = {
        each.id: {} for each in source_lookup.list_sources(project=builder.project)
    }
    for source, decisions in said.items():
        for coder in (ANNA, BEN):
            decision = chance.choice(("to_screen", "included", "excluded", "nothing"))
            reason = chance.choice(REASONS) if decision == "excluded" else ""
            if decision != "nothing":
                appraisal.decide(
                    project=builder.project, source=source, decision=decision, reason=reason, coder=coder
                )  # fmt: skip
            if decision in ("included", "excluded"):
                decisions[coder] = (decision, reason)
    counts: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for decisions in said.values():
        kinds = {decision for decision, _ in decisions.values()}
        kind = "to screen" if not kinds else "disagreed" if len(kinds) == 2 else kinds.pop()
        counts[kind] += 1
        if kind == "excluded":
            given = sorted({reason for _, reason in decisions.values() if reason})
            reasons["; ".join(given) or "no reason given"] += 1
    found = summary.build_summary(project=builder.project).appraisal
    assert found.identified == 25
    assert (found.to_screen, found.included, found.excluded, found.disagreed) == (
        counts["to screen"], counts["included"], counts["excluded"], counts["disagreed"],
    )  # fmt: skip
    assert found.identified == found.to_screen + found.included + found.excluded + found.disagreed
    assert dict(found.reasons) == dict(reasons)
    assert sum(count for _, count in found.reasons) == found.excluded
    assert len(found.disagreements) == found.disagreed
