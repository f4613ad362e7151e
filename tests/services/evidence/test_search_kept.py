"""What search keeps between two queries is never behind what the file holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import search, search_corpus
from reviewer.services.project import undo
from reviewer.services.sources import purge, sources
from reviewer.services.team import merge
from reviewer.store.reads import things as reads
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"


@pytest.fixture
def built(tmp_path: Path) -> Iterator[ProjectBuilder]:
    made = ProjectBuilder(tmp_path / "a.review").with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    made.coded("within hours", "Benefits", memo="a quick effect").coded("Nobody", "Risks", coder=BEN, memo="ask Ben")
    found(made, "effect")
    yield made
    made.project.close()


def found(built: ProjectBuilder, query: str) -> list[tuple[str, str, str]]:
    hits = search.search(project=built.project, query=query).hits
    # What a search without anything kept finds is right.
    built.project.forget()
    assert search.search(project=built.project, query=query).hits == hits
    return [(hit.kind, hit.quote, hit.title) for hit in hits]


def kept(built: ProjectBuilder, query: str) -> list[str]:
    """The hits in notes, with everything kept that may be."""
    return [hit.quote for hit in search.search(project=built.project, query=query).hits if hit.kind != "text"]


def memo(built: ProjectBuilder) -> str:
    return next(each.target for each in built.project.read(reads.memos) if "quick" in each.text)


def written(built: ProjectBuilder, text: str) -> None:
    highlights.write_memo(project=built.project, target_kind="highlight", target=memo(built), text=text, coder=ANNA)


@pytest.mark.parametrize(
    ("work", "query", "quotes"),
    [
        (lambda b: written(b, "a slow effect, quick"), "slow", ["slow"]),
        (lambda b: written(b, "quick thought"), "effect", []),
        (lambda b: b.coded("Others", "Benefits", memo="new thing"), "thing", ["thing"]),
        (lambda b: codes.add_code(project=b.project, name="Sleep", coder=ANNA), "sleep", ["Sleep"]),
        (lambda b: codes.rename_code(project=b.project, code=b.code("Risks"), name="Harms", coder=ANNA), "risks", []),
        (lambda b: codes.rename_code(project=b.project, code=b.code("Risks"), name="Harms", coder=ANNA), "harms", ["Harms"]),
        (lambda b: highlights.delete_highlights(project=b.project, ids=[memo(b)], coder=ANNA), "effect", []),
        (lambda b: sources.set_reference(project=b.project, source=b.last.id, field="title", value="Beech", coder=ANNA),
         "beech", ["Beech"]),
        (lambda b: sources.remove_source(project=b.project, source=b.last.id, coder=ANNA), "effect", []),
    ],
)  # fmt: skip
def test_a_change_is_found_at_once_and_its_undo_too(
    built: ProjectBuilder, work: Callable[[ProjectBuilder], object], query: str, quotes: list[str]
) -> None:
    before = kept(built, query)
    work(built)
    assert kept(built, query) == quotes
    assert [quote for kind, quote, _ in found(built, query) if kind != "text"] == quotes
    undo.undo(project=built.project, coder=ANNA)
    assert kept(built, query) == before


def test_what_is_purged_is_found_no_more(built: ProjectBuilder) -> None:
    assert built.last is not None
    assert kept(built, "quick") == ["quick"]
    purge.purge_source(project=built.project, source=built.last.id, confirm="Trial", coder=ANNA)
    assert kept(built, "quick") == found(built, "quick") == []


def test_what_a_merge_brings_is_found(built: ProjectBuilder, tmp_path: Path) -> None:
    other = (
        ProjectBuilder(tmp_path / "b.review").with_source(TEXT, "Trial").coded("Others", "Mood", memo="a gloomy remark")
    )
    assert kept(built, "gloomy") == []
    merge.merge_files(project=built.project, paths=[other.project.path])
    assert kept(built, "gloomy") == ["gloomy"]
    assert kept(built, "mood") == ["Mood"]
    undo.undo(project=built.project, coder=ANNA)
    assert kept(built, "gloomy") == []
    other.project.close()


def test_a_second_search_reads_no_memo_and_no_source_again(
    built: ProjectBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(built, "quick")
    monkeypatch.setattr(search_corpus, "list_sources", lambda **_: pytest.fail("it lists all sources again"))
    monkeypatch.setattr(search_corpus, "_notes", lambda *_: pytest.fail("it reads all memos again"))
    assert kept(built, "quick") == ["quick"]
    written(built, "quick as a word")
    assert kept(built, "word") == ["word"]


@pytest.mark.parametrize("at_once", [0, 1, 1_000])
def test_filters_find_the_same_however_many_answer(
    built: ProjectBuilder, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(search_corpus, "_READ_AT_ONCE", at_once)
    built.with_source(TEXT + "more", "Second").coded("felt better", "Benefits/Mood").coded("Others")
    for query, quotes in {
        "code:Benefits": ["felt better", "within hours"], "code:Risks": ["Nobody"], "coder:Ben": ["Nobody"],
        "code:none": ["Others"], "memo:EFFECT": ["within hours"], "code:Benefits hours": ["hours", "hours"],
        "code:Benefits NOT code:Mood": ["within hours"], "memo:nothing": [],
    }.items():  # fmt: skip
        hits = search.search(project=built.project, query=query).hits
        assert sorted(hit.quote for hit in hits if hit.kind == "text") == quotes, query
