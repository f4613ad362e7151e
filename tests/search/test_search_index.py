"""The index is a cache: kept up to date, rebuilt when damaged, and never needed for a right answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import Cancelled
from reviewer.progress import Progress
from reviewer.search import Indexer, build, index_folder, plan, search, source_key
from reviewer.search.index.folder import IndexWriter
from tests.search.search_library import Library


def wanted(library: Library) -> dict[str, str]:
    return {work.id: source_key(work.title, work.sha256) for work in library.sources()}


def found(query: str, library: Library, folder: Path) -> set[str]:
    return set(search(query, corpus=library, folder=folder).counts)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return index_folder(tmp_path, "a-project")


@pytest.fixture
def library() -> Library:
    return Library({"one": "ketamine\nrelief", "two": "relief\nrisk"})


def test_building_again_does_only_what_changed(folder, library):
    assert build(folder, library.sources(), library.text) == 2
    library.read.clear()
    assert build(folder, library.sources(), library.text) == 0
    library.texts["three"] = "new relief"
    library.titles["one"] = "Retitled"
    del library.texts["two"]
    assert plan(folder, wanted(library)) == (["one", "three"], ["two"])
    assert build(folder, library.sources(), library.text) == 3
    assert library.read == ["one", "three"]
    assert plan(folder, wanted(library)) == ([], [])
    assert found("relief", library, folder) == {"one", "three"}
    assert search("retitled", corpus=library, folder=folder).read_directly == 0


def test_what_the_index_does_not_know_is_read_directly(folder, library):
    build(folder, library.sources(), library.text)
    library.texts["one"] = "nothing left"
    library.texts["three"] = "late relief"
    result = search("relief", corpus=library, folder=folder)
    assert (result.read_directly, set(result.counts)) == (2, {"two", "three"})
    assert found("ketamine", library, folder) == set()


@pytest.mark.parametrize("damage", ["empty", "noise", "cut", "missing", "noise in the words"])
def test_a_damaged_index_still_gives_right_answers_and_is_rebuilt(folder, library, damage):
    build(folder, library.sources(), library.text)
    for path in sorted(folder.iterdir()):
        if damage in ("missing", "noise in the words"):
            if path.suffix != ".toc":
                path.unlink() if damage == "missing" else path.write_bytes(b"\x9c" * path.stat().st_size)
        else:
            content = path.read_bytes()
            path.write_bytes({"empty": b"", "noise": b"\x9c" * 500, "cut": content[: len(content) // 2]}[damage])
    assert found("relief OR ketamine", library, folder) == {"one", "two"}
    assert search("relief", corpus=library, folder=folder).index_damaged
    build(folder, library.sources(), library.text)
    result = search("relief", corpus=library, folder=folder)
    assert (result.read_directly, result.index_damaged, set(result.counts)) == (0, False, {"one", "two"})


def test_stopping_a_build_leaves_a_usable_index(folder, library):
    progress = Progress(lambda *step: progress.stop() if step[1] == 1 else None)
    with pytest.raises(Cancelled):
        build(folder, library.sources(), library.text, progress)
    assert found("relief", library, folder) == {"one", "two"}
    assert build(folder, library.sources(), library.text) == 2


def test_many_small_changes_are_merged_and_nothing_is_lost(folder):
    library = Library({})
    for number in range(30):
        library.texts[f"s{number}"] = f"relief number{number}"
        if number > 5:
            del library.texts[f"s{number - 3}"]
        build(folder, library.sources(), library.text)
    assert found("relief", library, folder) == set(library.texts)
    assert len(list(folder.glob("*.seg"))) < 15


def test_the_index_holds_whole_paragraphs_of_any_length(folder):
    text = "\n\n".join(["word " * 3_000 + "needle", "x" * 70_000, "short", " ", "final needle"])
    library = Library({"long": text})
    build(folder, library.sources(), library.text)
    assert len(search("needle", corpus=library, folder=folder).hits) == 2
    assert search("x" * 70 + "*", corpus=library, folder=folder).hits[0].quote == "x" * 70_000
    assert search("final short", corpus=library, folder=folder).total == 2


def test_another_writer_is_waited_for_in_vain_without_harm(folder, library):
    other = IndexWriter(folder)
    other.add("zero", "", "text", "")
    assert build(folder, library.sources(), library.text) == 0
    other.close()
    assert found("relief", library, folder) == {"one", "two"}


def test_the_index_process_follows_what_it_is_told(folder, library):
    states = []
    with Indexer(folder, states.append) as indexer:
        for work in library.sources():
            indexer.update(work.id, work.title, library.text(work.id))
        assert indexer.wait(60)
        assert plan(folder, wanted(library)) == ([], [])
        assert search("relief", corpus=library, folder=folder).read_directly == 0
        indexer.remove("two")
        library.texts["one"] = "changed"
        indexer.update("one", "", "changed")
        assert indexer.wait(60)
        assert indexer.state().phase == "idle"
        del library.texts["two"]
        assert plan(folder, wanted(library)) == ([], [])
        assert found("changed", library, folder) == {"one"}
    assert states[0].phase == "indexing"
    assert states[-1].phase == "stopped"


def test_an_index_process_that_dies_is_noticed(folder, library):
    with Indexer(folder) as indexer:
        indexer._process.kill()
        indexer.update("one", "", "text")
        assert not indexer.wait(60)
        assert indexer.state().phase == "stopped"


def test_closing_in_the_middle_leaves_an_index_that_can_be_used(folder):
    library = Library({f"s{n}": "relief and risk\n" * 500 for n in range(200)})
    with Indexer(folder) as indexer:
        for work in library.sources():
            indexer.update(work.id, work.title, library.text(work.id))
    assert found("relief", library, folder) == {"s0"}
    build(folder, library.sources(), library.text)
    assert plan(folder, wanted(library)) == ([], [])
