"""The index follows what changed, and looks at nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reviewer.services.evidence import search, search_corpus
from reviewer.services.evidence.search import SourceIndex
from reviewer.services.project import undo
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder


@pytest.fixture
def indexed(a_project: type[ProjectBuilder]) -> Iterator[tuple[ProjectBuilder, SourceIndex, list[str]]]:
    """A project with three sources, its index up to date, and the ids of the sources."""
    builder = a_project()  # type: ignore[call-arg]
    ids = [builder.with_source(f"Text {name} alone.", name).last.id for name in ("Ash", "Birch", "Cedar")]  # type: ignore[union-attr]
    index = SourceIndex(builder.project)
    index.refresh()
    assert index.wait(30)
    yield builder, index, ids
    index.close()


def hits(builder: ProjectBuilder, query: str) -> list[str]:
    return [hit.title for hit in search.search(project=builder.project, query=query).hits]


def test_only_the_sources_that_are_named_are_given_to_the_index(
    indexed: tuple[ProjectBuilder, SourceIndex, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    builder, index, ids = indexed
    orders = index.state().given
    monkeypatch.setattr(search_corpus, "list_sources", lambda **_: pytest.fail("it lists all sources again"))
    sources.set_reference(project=builder.project, source=ids[1], field="title", value="Beech", coder=ANNA)
    index.refresh({ids[1]})
    index.refresh({ids[0]})
    assert index.wait(30)
    assert index.state().given == orders + 1
    monkeypatch.undo()
    assert set(hits(builder, "Birch")) == {"Beech"}


def test_a_source_that_goes_leaves_the_index_and_comes_back_with_undo(
    indexed: tuple[ProjectBuilder, SourceIndex, list[str]],
) -> None:
    builder, index, ids = indexed
    changes = sources.remove_source(project=builder.project, source=ids[2], coder=ANNA)
    index.refresh(changes.of("source"))
    assert index.wait(30)
    assert hits(builder, "Cedar") == []
    changes = undo.undo(project=builder.project, coder=ANNA)
    index.refresh(changes.of("source"))
    assert index.wait(30)
    assert set(hits(builder, "Cedar")) == {"Cedar"}
    assert search.update_index(project=builder.project) == 0
