"""Sources are offered what their files say, and only what they lack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reviewer.model.sources.imported import ImportedSource
from reviewer.services.project import undo
from reviewer.services.shared import source_lookup
from reviewer.services.sources import import_sources, own_references, references
from tests.builder import ANNA, ProjectBuilder

PAGE = (
    b'<html><head><meta name="citation_title" content="Another title"><meta name="citation_author" content="Bee, A.">'
    b'<meta name="citation_volume" content="7"></head><body><p>Text.</p></body></html>'
)


def test_what_is_lacking_is_offered_and_taken_with_one_undo(a_project: Callable[[], ProjectBuilder]) -> None:
    builder = a_project().with_source("Trial. doi:10.1234/a. It helped.", "Trial").with_source("Nothing.", "Plain")
    page = ImportedSource(
        "Text.", "Page", "page.html", "text/html", "html-main", "utf-8", PAGE, reference={"title": "Page"}
    )
    project = builder.project
    import_sources.add_imported(project=project, imported=[(Path("page.html"), page)], coder=ANNA)
    offered = own_references.offered(project=project)
    titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
    assert sorted((titles[each.source], dict(each.entry.reference), each.verdict, each.why) for each in offered) == [
        ("Page", {"authors": "Bee, A.", "volume": "7"}, "matched", "itself"),
        ("Trial", {"doi": "10.1234/a"}, "matched", "itself"),
    ]
    references.apply_references(project=project, decisions=references.decisions_for(offered), coder=ANNA)
    by_title = {source.title: source.reference for source in source_lookup.list_sources(project=project)}
    assert (by_title["Page"].authors, by_title["Page"].volume, by_title["Trial"].doi) == ("Bee, A.", "7", "10.1234/a")
    assert own_references.offered(project=project) == []
    undo.undo(project=project, coder=ANNA)
    assert len(own_references.offered(project=project)) == 2
