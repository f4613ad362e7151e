"""What is asked of one source is what is said of it among all, and no other source is read for it."""

from __future__ import annotations

from reviewer.model.sources.appraisal import Standing
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, corrected_text
from tests.builder import ANNA


def test_where_one_source_stands_is_where_it_stands_among_all(a_project) -> None:
    builder = a_project()
    for number in range(4):
        builder.with_source(f"The text of trial {number}.", f"Trial {number}")
    project = builder.project
    ids = [source.id for source in source_lookup.list_sources(project=project)]
    appraisal.decide(project=project, source=ids[1], decision="included", coder=ANNA)
    appraisal.decide(project=project, source=ids[2], decision="excluded", reason="no trial", coder=ANNA)
    among_all = source_lookup.standings(project=project)
    for source in ids:
        assert source_lookup.standing_of(project=project, source=source) == among_all[source]
    assert source_lookup.standing_of(project=project, source="f" * 32) == Standing()


def test_what_waits_in_one_source_asks_for_no_other(a_project, monkeypatch) -> None:
    builder = a_project().with_source("Some text of a trial.")
    monkeypatch.setattr(corrected_text, "list_sources", None)
    assert corrected_text.outstanding(project=builder.project, source=builder.last.id) == []
