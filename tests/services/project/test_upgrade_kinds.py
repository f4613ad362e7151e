"""Files of the format before links, appraisals and syntheses: upgraded, or only read, they show what they hold."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

from reviewer.services.coding import links
from reviewer.services.evidence import synthesis
from reviewer.services.project import checks, projects
from reviewer.services.shared import highlight_lookup, project_lookup
from reviewer.store.file.schema import projection_tables
from tests.builder import ANNA, ProjectBuilder
from tests.kept import bodies
from tests.older import as_format

Build = Callable[[], ProjectBuilder]


def as_format_1(path: Path) -> None:
    """The file as a program would have left it that passed the new kinds on unread."""
    gone = [table for table in projection_tables() if table not in ("quarantine", "text_fact")]
    as_format(path, 1, *(f'DROP TABLE "{table}"' for table in gone))


def with_new_kinds(a_project: Build) -> tuple[ProjectBuilder, Path, str]:
    builder = a_project().with_source("It helped within hours. It did not.")
    one = builder.coded("helped", "Benefits").highlight
    other = builder.coded("did not", "Benefits").highlight
    links.link_highlights(project=builder.project, kind="contradicts", a=one, b=other, coder=ANNA)
    synthesis.write_synthesis(project=builder.project, text="Mixed.", coder=ANNA)
    digest = project_lookup.digest(project=builder.project)
    builder.project.close()
    as_format_1(builder.project.path)
    return builder, builder.project.path, digest


def test_what_was_passed_on_unread_is_there_after_the_upgrade(a_project: Build) -> None:
    builder, path, digest = with_new_kinds(a_project)
    builder.project = projects.open_project(path=path)
    assert len(highlight_lookup.list_links(project=builder.project)) == 1
    assert synthesis.syntheses(project=builder.project)[None, None] == "Mixed."
    assert project_lookup.digest(project=builder.project) == digest
    assert checks.check(project=builder.project).fine
    assert [backup.reason for backup in projects.list_backups(path=path)] == ["upgrade"]


def test_an_older_file_that_is_only_read_stays_as_it_is(a_project: Build) -> None:
    _, path, digest = with_new_kinds(a_project)
    before = path.read_bytes()
    project = projects.open_project(path=path, read_only=True)
    assert len(highlight_lookup.list_links(project=project)) == 1
    assert project_lookup.digest(project=project) == digest
    project.close()
    assert path.read_bytes() == before


def test_an_impossible_record_of_a_new_kind_is_set_aside_by_the_upgrade(a_project: Build) -> None:
    builder, path, digest = with_new_kinds(a_project)
    with sqlite3.connect(path) as db:
        body = json.loads(bodies(db)[-1][1])
        body["changes"] = [{"do": "create", "kind": "link", "id": "0" * 32, "value": {"kind": "likes"}}]
        bad = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        db.execute("INSERT INTO changeset VALUES (?, ?)", (hashlib.sha256(bad).digest()[:16], bad))
    db.close()
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == digest
    assert len(highlight_lookup.list_links(project=builder.project)) == 1
    assert checks.check(project=builder.project).fine
