"""A full count of the rows of highlights and codings, beside which the counts that are kept must stand."""

from __future__ import annotations

from reviewer.services.coding import codes
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup


def miscounted(project: Project) -> list[str]:
    """What the project says of how much there is that the rows do not say; none where the counts hold."""
    marks = dict(project.read(lambda c: c.execute("SELECT id, source FROM highlight").fetchall()))
    rows = project.read(lambda c: c.execute("SELECT highlight, code, coder FROM coding").fetchall())
    rows = [row for row in rows if row[0] in marks]
    persons, book = people.persons(project=project), codes.codebook(project=project)
    wrong = []
    totals = project_lookup.totals(project=project)
    codings = {(mark, code, persons.get(coder, coder)) for mark, code, coder in rows}
    full = (len(marks), len(codings), len(marks.keys() - {mark for mark, _, _ in rows}))
    if (totals.highlights, totals.codings, totals.untagged) != full:
        wrong.append(f"totals {totals} instead of {full}")
    every = sorted({persons.get(coder, coder) for _, _, coder in rows})
    for seen in (None, *([coder] for coder in every), every[:2]):
        carrying: dict[str, set[str]] = {code.id: set() for code in book.codes}
        for mark, code, coder in rows:
            if seen is None or persons.get(coder, coder) in seen:
                for above in book.ancestors(book.merged.get(code, code)):
                    carrying[above.id].add(mark)
        counts = codes.counts(project=project, coders=seen)
        wrong += [f"{code} for {seen}" for code, found in carrying.items() if counts[code] != len(found)]
    for source in source_lookup.list_sources(project=project):
        if source_lookup.highlight_count(project=project, source=source.id) != list(marks.values()).count(source.id):
            wrong.append(f"source {source.id}")
    return wrong
