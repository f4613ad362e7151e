"""The history says in sentences who did what; one action can be taken back later on; the audit file holds all of it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.errors import ExportRefused, NotFoundError, UsageError
from reviewer.model.team.history import SENTENCES, HistoryFilter
from reviewer.services.coding import codes, highlights
from reviewer.services.project import audit, checks, history, revert, undo
from reviewer.services.project.projects import Project
from reviewer.services.project.revert import revert_plan
from reviewer.services.shared import highlight_lookup, people, project_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.writing import write

Build = Callable[[], ProjectBuilder]
TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"


@pytest.fixture
def work(a_project: Build) -> ProjectBuilder:
    work = a_project().with_code("Benefits").with_code("Risks").with_coder(BEN, "Ben")
    return work.with_source(TEXT, "Trial").coded("within hours", "Benefits").coded("Others", "Risks", coder=BEN)


def told(project: Project, **wanted: object) -> list[str]:
    return [e.sentence for e in history.walk(project=project, wanted=HistoryFilter(**wanted))]  # type: ignore[arg-type]


def action(project: Project, sentence: str) -> str:
    return next(e.changeset for e in history.walk(project=project) if e.sentence == sentence)


def test_each_action_is_a_sentence(work: ProjectBuilder) -> None:
    project, mine = work.project, highlight_lookup.highlights_of(project=work.project, source=work.last.id)[0].id  # type: ignore[union-attr]
    highlights.untag_highlight(project=project, highlight=mine, code=work.code("Benefits"), coder=ANNA)
    highlights.write_memo(project=project, target_kind="highlight", target=mine, text="odd\none", coder=BEN)
    codes.rename_code(project=project, code=work.code("Risks"), name="Harms {0}", coder=BEN)
    highlights.delete_highlights(project=project, ids=[mine], coder=ANNA)
    undo.undo(project=project, coder=ANNA)
    assert told(project) == [
        "Anna brought back “within hours” (undo)",
        "Anna deleted the highlight “within hours”",
        "Ben renamed the code Risks to Harms {0}",
        "Ben wrote a memo on “within hours”: odd one",
        "Anna took Benefits from “within hours”",
        "Ben tagged “Others” with Harms {0}",
        "Anna tagged “within hours” with Benefits",
        "Anna imported “Trial”",
        "Ben joined the project",
        "Anna made the code Risks",
        "Anna made the code Benefits",
        "Anna made the project “A review”",
    ]


def test_the_history_of_one_thing_keeps_what_was_deleted(work: ProjectBuilder) -> None:
    project = work.project
    one, other = highlight_lookup.highlights_of(project=project, source=work.last.id)  # type: ignore[union-attr]
    highlights.untag_highlight(project=project, highlight=one.id, code=work.code("Benefits"), coder=ANNA)
    highlights.delete_highlights(project=project, ids=[other.id], coder=BEN)
    assert told(project, thing=one.id) == [
        "Anna took Benefits from “within hours”",
        "Anna tagged “within hours” with Benefits",
    ]
    assert told(project, thing=work.last.id)[:2] == [  # type: ignore[union-attr]
        "Ben deleted the highlight “Others”",
        "Anna took Benefits from “within hours”",
    ]
    assert told(project, thing=work.code("Benefits")) == [
        "Anna took Benefits from “within hours”",
        "Anna tagged “within hours” with Benefits",
        "Anna made the code Benefits",
    ]


def test_a_filter_takes_coder_kind_text_and_days(work: ProjectBuilder) -> None:
    project = work.project
    assert told(project, coder=BEN) == ["Ben tagged “Others” with Risks", "Ben joined the project"]
    assert told(project, kind="coding", text="WITHIN") == ["Anna tagged “within hours” with Benefits"]
    now = int(datetime.now(UTC).timestamp() * 1000)
    assert told(project, since=now + 60_000) == []
    assert len(told(project, since=now - 3_600_000, until=now + 60_000)) == 7


def test_pages_give_each_entry_once_in_order(work: ProjectBuilder) -> None:
    whole, after, paged = told(work.project), None, []
    while True:
        page = history.history_page(project=work.project, after=after, limit=2)
        paged += [entry.sentence for entry in page.entries]
        after = page.after
        if after is None:
            break
    assert paged == whole


def test_a_large_action_is_one_entry(work: ProjectBuilder) -> None:
    draft = Draft()
    for number in range(12_000):
        draft.create("code", f"{number:032x}", name=f"code {number}", parent=None, colour="#112233")
    write(work.project, draft, label="many", coder=ANNA)
    first = history.history_page(project=work.project, limit=1).entries[0]
    assert (first.sentence, first.changes, first.missing) == (
        "Anna made 12,000 codes: code 0, code 1, code 2, …",
        12_000,
        0,
    )
    revert.revert(project=work.project, changeset=first.changeset, coder=BEN)
    assert work.paths() == ["Benefits", "Risks"]


def test_somebody_elses_action_is_taken_back_and_undo_brings_it_again(work: ProjectBuilder) -> None:
    project, before = work.project, project_lookup.digest(project=work.project)
    found = action(project, "Ben tagged “Others” with Risks")
    plan = revert_plan(project=project, changeset=found)
    assert (plan.writes, plan.kept) == (2, ())
    changes = revert.revert(project=project, changeset=found, coder=ANNA)
    assert changes.kept == ()
    assert [h.codes for h in highlight_lookup.highlights_of(project=project, source=work.last.id)] == [
        (work.code("Benefits"),)
    ]  # type: ignore[union-attr]
    assert told(project)[0] == "Anna deleted the highlight “Others” (revert)"
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    assert checks.check(project=project).fine


def test_what_was_changed_since_is_named_first_and_left_alone(work: ProjectBuilder) -> None:
    project, risks = work.project, work.code("Risks")
    codes.rename_code(project=project, code=risks, name="Harms", coder=ANNA)
    codes.rename_code(project=project, code=risks, name="Damage", coder=BEN)
    renamed = action(project, "Anna renamed the code Risks to Harms")
    plan = revert_plan(project=project, changeset=renamed)
    assert plan.writes == 0
    assert [(kept.kind, kept.title, kept.coder) for kept in plan.kept] == [("code", "Damage", "Ben")]
    with pytest.raises(UsageError, match="changed since"):
        revert.revert(project=project, changeset=renamed, coder=ANNA)
    revert.revert(project=project, changeset=action(project, "Ben renamed the code Harms to Damage"), coder=ANNA)
    assert "Harms" in work.paths()


def test_a_code_that_is_used_since_stays(work: ProjectBuilder) -> None:
    plan = revert_plan(project=work.project, changeset=action(work.project, "Anna made the code Risks"))
    assert [(kept.kind, kept.title) for kept in plan.kept] == [("code", "Risks")]


def test_a_removed_source_comes_back_with_everything(work: ProjectBuilder) -> None:
    project, before = work.project, project_lookup.digest(project=work.project)
    sources.remove_source(project=project, source=work.last.id, coder=BEN)  # type: ignore[union-attr]
    codes.add_code(project=project, name="Later", parent=None, coder=ANNA)
    revert.revert(project=project, changeset=action(project, "Ben removed the source “Trial”"), coder=ANNA)
    codes.delete_code(project=project, code=work.code("Later"), coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_the_making_of_the_project_and_what_is_not_there_cannot_be_taken_back(work: ProjectBuilder) -> None:
    with pytest.raises(NotFoundError, match="not in the project"):
        revert_plan(project=work.project, changeset="0" * 32)
    with pytest.raises(UsageError, match="making of the project"):
        revert_plan(project=work.project, changeset=action(work.project, "Anna made the project “A review”"))


def test_the_audit_file_holds_each_entry_and_no_formula(work: ProjectBuilder, tmp_path: Path) -> None:
    people.join(project=work.project, coder="c" * 32, name="=cmd()")
    table, listed = tmp_path / "h.csv", tmp_path / "h.json"
    assert audit.export_history(project=work.project, path=table) == 8
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert rows[0]["What"] == "'=cmd() joined the project"
    assert rows[0]["Coder"] == "'=cmd()"
    assert [row["What"] for row in rows[1:]] == told(work.project)[1:]
    audit.export_history(project=work.project, path=listed, wanted=HistoryFilter(coder=BEN))
    assert [entry["sentence"] for entry in json.loads(listed.read_text("utf-8"))] == told(work.project, coder=BEN)
    with pytest.raises(ExportRefused, match=r"neither \.csv nor \.json"):
        audit.export_history(project=work.project, path=tmp_path / "h.txt")
    with pytest.raises(ExportRefused, match="exists already"):
        audit.export_history(project=work.project, path=table)


def test_every_sentence_names_only_what_it_is_given() -> None:
    allowed = {"coder", "quote", "names", "count", "name", "text", "before", "label"}
    import string

    used = {field for text in SENTENCES.values() for _, field, _, _ in string.Formatter().parse(text) if field}
    assert used <= allowed


def test_a_deleted_code_is_named_before_what_went_with_it(work: ProjectBuilder) -> None:
    project, gone = work.project, work.code("Benefits")
    for name in ("One", "Two", "Three", "Four", "Five"):
        codes.add_code(project=project, name=name, parent=gone, coder=ANNA)
    codes.delete_code(project=project, code=gone, coder=ANNA)
    newest = next(history.walk(project=project))
    assert newest.sentence.startswith("Anna deleted the code Benefits, ")
    assert newest.subject.id == gone
