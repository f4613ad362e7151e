"""Which excerpts there are, in which order and in which groups: as going through all of them by plain rules says."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.services.evidence import excerpt_order, excerpts
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder

CHEN, DORA = "c" * 32, "d" * 32
TEXT = "one two three four five six seven eight nine ten eleven twelve\n"
WORDS = TEXT.split()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Several coders mark the same places, so that much is decided by ends, names and ids; two have one name."""
    chance = random.Random(11)
    built = (
        ProjectBuilder(tmp_path_factory.mktemp("order") / "a.review").with_coder(BEN, "ben").with_coder(CHEN, "Chen")
    )
    people.join(project=built.project, coder=DORA, name="Chen")
    for number in range(4):
        built.with_source(TEXT + str(number), f"Source {9 - number}")
        for _ in range(25):
            first = chance.randrange(6)
            passage = " ".join(WORDS[first : first + chance.choice([1, 1, 2])])
            codes = chance.sample(["A", "A/B", "C", "D"], chance.choice([0, 1, 1, 2]))
            built.coded(
                passage, *codes, coder=chance.choice([ANNA, BEN, CHEN, DORA]), memo=chance.choice(["", "", "m"])
            )
    people.unify_coders(project=built.project, pairs=[(BEN, ANNA)], coder=CHEN)
    yield built.project
    built.project.close()


def in_order(project: Project, order: ExcerptOrder, wanted: ExcerptFilter) -> list[Excerpt]:
    """All that pass, put in order by comparing them one with another."""
    sources = [each.id for each in source_lookup.list_sources(project=project)]
    codes = [code.id for code in project.codebook]
    by_place = sorted(
        excerpts.list_excerpts(project=project, wanted=wanted),
        key=lambda e: (sources.index(e.source), e.start, e.end, e.coder, e.highlight),
    )
    keys: dict[ExcerptOrder, Callable[[Excerpt], object]] = {
        "source": lambda _: 0,
        "code": lambda e: codes.index(e.codes[0].id) if e.codes else len(codes),
        "coder": lambda e: e.coder.casefold(),
        "newest": lambda e: -e.created,
        "oldest": lambda e: e.created,
        "longest": lambda e: e.start - e.end,
    }
    return sorted(by_place, key=keys[order])  # type: ignore[arg-type]


ORDERS: tuple[ExcerptOrder, ...] = ("source", "code", "coder", "newest", "oldest", "longest")


def filters(project: Project) -> list[ExcerptFilter]:
    code = next(code.id for code in project.codebook if code.path == "A")
    source = source_lookup.list_sources(project=project)[1].id
    return [
        ExcerptFilter(),
        ExcerptFilter(codes=(code,)),
        ExcerptFilter(coders=(ANNA,), tagged=True),
        ExcerptFilter(sources=(source,)),
        ExcerptFilter(with_memo=True),
        ExcerptFilter(text="TWO"),
        ExcerptFilter(highlights=()),
    ]


@pytest.mark.parametrize("order", ORDERS)
def test_the_order_is_the_one_by_plain_rules(project: Project, order: ExcerptOrder) -> None:
    for wanted in filters(project):
        expected = in_order(project, order, wanted)
        listed = excerpts.list_excerpts(project=project, wanted=wanted, order=order)
        assert listed == expected
        streamed = excerpts.stream_excerpts(project=project, wanted=wanted, order=order)
        assert list(streamed.excerpts) == expected
        assert streamed.most >= len(expected)
        found = excerpt_order.find_excerpts(project=project, wanted=wanted, order=order)
        assert [each for portion in found.portions.values() for each in portion.ids] == [e.highlight for e in expected]
        assert (found.excerpts, found.sources) == (len(expected), len({e.source for e in expected}))


def test_the_groups_are_those_by_plain_rules(project: Project) -> None:
    keys: dict[excerpt_order.Grouping, Callable[[Excerpt], list[str]]] = {
        "code": lambda e: [code.id for code in e.codes] or [""],
        "source": lambda e: [e.source],
        "coder": lambda e: [e.coder_id],
    }
    for (grouping, key), order, wanted in itertools.product(keys.items(), ORDERS, filters(project)):
        expected: dict[str, list[Excerpt]] = {}
        for each in in_order(project, order, wanted):
            for group in key(each):
                expected.setdefault(group, []).append(each)
        found = excerpt_order.find_excerpts(project=project, wanted=wanted, order=order, grouping=grouping)
        assert {group: portion.ids for group, portion in found.portions.items()} == {
            group: [each.highlight for each in of_group] for group, of_group in expected.items()
        }
        assert {group: portion.sources for group, portion in found.portions.items()} == {
            group: len({each.source for each in of_group}) for group, of_group in expected.items()
        }


def test_the_counts_are_those_of_the_list(project: Project) -> None:
    for wanted in filters(project):
        listed = excerpts.list_excerpts(project=project, wanted=wanted)
        # Two people may have one name: they are counted apart.
        by_coder = Counter((each.coder, each.coder_id) for each in listed)
        counts = excerpt_order.count_excerpts(project=project, wanted=wanted)
        assert counts.by_coder == tuple((name, number) for (name, _), number in sorted(by_coder.items()))
        assert counts.all_sources == 4
    assert [name for name, _ in counts.by_coder] == []
    everybody = excerpt_order.count_excerpts(project=project, wanted=ExcerptFilter()).by_coder
    assert [name for name, _ in everybody] == ["Anna", "Chen", "Chen"]


def test_what_an_order_rests_on_is_not_older_than_the_file(tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "a.review").with_source(TEXT, "First").coded("one", "A")
    before = excerpt_order.find_excerpts(project=built.project, wanted=ExcerptFilter())
    built.with_source(TEXT + "more", "Second").coded("two", "A").coded("three", "A")
    after = excerpt_order.find_excerpts(project=built.project, wanted=ExcerptFilter())
    assert (before.excerpts, after.excerpts) == (1, 3)
    assert after.portions[""].ids[0] == before.portions[""].ids[0]
    built.project.close()
