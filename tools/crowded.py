"""Other people's work on the sample, made by chance that is the same each time."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, source_lookup

if TYPE_CHECKING:
    from reviewer.services.project.projects import Project


def crowd(project: Project) -> None:
    """Let five more coders highlight one passage, so that a crowded text can be looked at."""
    from reviewer.model.names import derived_id
    from reviewer.services.coding import codes, highlights
    from reviewer.services.shared import people

    source = richest(project)
    book = codes.codebook(project=project).codes
    first = highlight_lookup.highlights_of(project=project, source=source)[3].start
    for number, name in enumerate(("Chen", "Dora", "Emil", "Fatima", "Gro")):
        coder = derived_id("look", name)
        people.join(project=project, coder=coder, name=name)
        for part in range(3):
            start = first + 31 * number + 67 * part
            code = book[(number * 5 + part * 3) % len(book)].id
            highlights.highlight_passage(
                project=project, source=source, start=start, end=start + 90 + 20 * part, coder=coder, codes=[code]
            )


def work_apart(path: Path, theirs: Path) -> None:
    """Let two copies of the sample be worked on: one code gets two names, a source is purged in the other copy, and a record
    there claims the id of a highlight for a code.
    """
    from reviewer.changes.draft import records_for
    from reviewer.services.coding import codes
    from reviewer.services.shared import people
    from reviewer.services.sources import purge

    for file, name in ((path, "Adverse effects"), (theirs, "Harms")):
        project = projects.open_project(path=file)
        coder = people.list_coders(project=project)[0].id
        risks = codes.codebook(project=project).codes[0]
        codes.rename_code(project=project, code=risks.id, name=name, coder=coder)
        mark = highlight_lookup.highlights_of(project=project, source=richest(project))[0].id
        if file == theirs:
            gone = next(each for each in source_lookup.list_sources(project=project) if each.id != richest(project))
            purge.purge_source(project=project, source=gone.id, confirm=gone.title, coder=coder)
        project.close()
    claim = {
        "do": "create",
        "kind": "code",
        "id": mark,
        "value": {"name": "Claimed", "parent": None, "colour": "#aa3344"},
    }
    [(record, body)] = records_for(
        [claim], action="e" * 32, clock=(2**41, 0), opening="e" * 16, coder=coder, wall=2**40, label="By hand"
    )
    with sqlite3.connect(theirs) as connection:
        connection.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record.key), body))
    connection.close()


def richest(project: Project) -> str:
    """The source with the most highlights."""
    counts = source_lookup.highlight_counts(project=project)
    return max(source_lookup.list_sources(project=project), key=lambda source: counts.get(source.id, 0)).id
