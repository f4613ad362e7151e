"""The flow of sources: numbers that add up whatever was decided, in the words of the statement's own template."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reviewer.analysis.flow.boxes import lines_of, steps_of
from reviewer.analysis.flow.flow import Flow, Placed, Stream, Waiting, flow
from reviewer.model.sources.screening import Agreed, Rules, way_of
from reviewer.model.sources.search import ORIGINS, Search

REASONS = (
    "",
    "Off topic",
    "off topic.",
    "Duplicate",
    "DUPLICATE",
    "Full text not available",
    "Tool said no",
    "Too old",
)
RULES = {"Tool said no": "automation", "Too old": "removed"}
DECISIONS = st.sampled_from(("to_screen", "included", "excluded"))
SAID = st.fixed_dictionaries(
    {},
    optional={
        stage: st.tuples(DECISIONS, st.sampled_from(REASONS)) for stage in ("screening", "retrieval", "eligibility")
    },
)
COUNT = st.integers(0, 12)


@st.composite
def searches(draw: st.DrawFn) -> list[Search]:
    return [
        Search(
            str(number), f"Search {number}", draw(st.sampled_from(ORIGINS)), "", "", *(draw(COUNT) for _ in range(4))
        )
        for number in range(draw(st.integers(0, 4)))
    ]


@st.composite
def reviews(draw: st.DrawFn) -> tuple[list[Placed], list[Search]]:
    log = draw(searches())
    rules = Rules(draw(st.sampled_from((1, 2))), draw(st.sampled_from((1, 2))), kinds=RULES)  # type: ignore[arg-type]
    placed = []
    for number in range(draw(st.integers(0, 15))):
        said = draw(st.lists(st.tuples(st.sampled_from("abc"), SAID), max_size=3))
        agreed = [
            Agreed("", stage, draw(DECISIONS), draw(st.sampled_from(REASONS)))  # type: ignore[arg-type]
            for stage in draw(st.sets(st.sampled_from(("screening", "retrieval", "eligibility"))))
        ]
        search = draw(st.sampled_from(["", "gone", *(each.id for each in log)]))
        way = way_of(said, agreed, rules, has_text=draw(st.booleans()))  # type: ignore[arg-type]
        placed.append(Placed(str(number), search, draw(st.sampled_from(("", "One", "ONE ", "Two"))), way))
    return placed, log


def waiting(each: Waiting) -> int:
    return each.open + each.second + each.differing


@given(reviews())
def test_the_numbers_add_up(review: tuple[list[Placed], list[Search]]) -> None:
    placed, log = review
    found = flow(placed, log)
    for way in (found.first, found.other):
        assert way.records == sum(way.identified.values())
        assert way.records == way.before_screening + waiting(way.screening) + way.screened
        assert way.screened == way.records_excluded + way.sought
        assert way.sought == way.not_retrieved + waiting(way.retrieval) + waiting(way.eligibility) + way.assessed
        assert way.assessed == way.excluded_reports + way.included
        for origin, listed in way.searches.items():
            assert sum(number for _, number in listed) == way.identified.get(origin, 0)
        reasons = [reason.casefold() for reason, _ in (*way.reports_excluded, *way.excluded)]
        assert "off topic." not in reasons
    in_log = sum(each.before_import for each in log)
    missing = found.first.missing + found.other.missing
    assert found.first.records + found.other.records == len(placed) + in_log + missing
    assert found.studies <= found.reports


@given(reviews())
def test_each_source_is_counted_in_one_place(review: tuple[list[Placed], list[Search]]) -> None:
    placed, log = review
    found = flow(placed, log)
    places: Counter[str] = Counter()
    for each in placed:
        last = each.way.last
        place = last.state if last.state != "excluded" else f"excluded at {each.way.stage}"
        if place == "excluded at screening" and last.kind != "eligibility" and last.kind != "not_retrieved":
            place = f"taken out as {last.kind}"
        places[place] += 1
    ways = (found.first, found.other)
    before = {name: sum(getattr(each, name) for each in log) for name in ("duplicates", "automation", "removed")}
    assert places["included"] == found.reports
    assert places["excluded at screening"] == sum(way.records_excluded for way in ways)
    assert places["excluded at retrieval"] == sum(way.not_retrieved for way in ways)
    assert places["excluded at eligibility"] == sum(way.excluded_reports for way in ways)
    for kind, name in (("duplicate", "duplicates"), ("automation", "automation"), ("removed", "removed")):
        assert places[f"taken out as {kind}"] == sum(getattr(way, name) for way in ways) - before[name]
    open_ = [each for way in ways for each in (way.screening, way.retrieval, way.eligibility)]
    assert places["open"] == sum(each.open for each in open_)
    assert places["waiting"] == sum(each.second for each in open_)
    assert places["conflict"] == sum(each.differing for each in open_)


def a_flow(kind: str = "systematic") -> Flow:
    log = [
        Search("1", "PubMed", "databases", found=10, duplicates=2),
        Search("2", "Register of trials", "registers", found=1),
        Search("3", "A site", "websites", found=1),
        Search("4", "Agency", "organisations", found=1),
        Search("5", "Reference lists", "citations", found=1),
    ]
    said = (
        {"screening": ("excluded", "Off topic")}, {"retrieval": ("excluded", "")}, {"eligibility": ("excluded", "Other outcome")},
        *[{"eligibility": ("included", "")}] * 9,
    )  # fmt: skip
    placed = [
        Placed(str(n), log[max(0, n - 7)].id, "", way_of([("a", each)], (), Rules(), has_text=True))  # type: ignore[list-item]
        for n, each in enumerate(said)
    ]
    return flow(placed, log, kind)  # type: ignore[arg-type]


TEMPLATE = {
    "Identification of studies via databases and registers": [
        ["Records identified from:", "Databases", "Registers"],
        ["Records removed before screening:", "Duplicate records removed",
         "Records marked as ineligible by automation tools", "Records removed for other reasons"],
        ["Records screened"], ["Records excluded"],
        ["Reports sought for retrieval"], ["Reports not retrieved"],
        ["Reports assessed for eligibility"], ["Reports excluded"],
    ],
    "Identification of studies via other methods": [
        ["Records identified from:", "Websites", "Organisations", "Citation searching"],
        ["Reports sought for retrieval"], ["Reports not retrieved"],
        ["Reports assessed for eligibility"], ["Reports excluded"],
    ],
    "": [["Studies included in review", "Reports of included studies"]],
}  # fmt: skip
"""The boxes of the template for new reviews with searches of databases, registers and other sources, as the statement prints
it (Page MJ et al., BMJ 2021;372:n71, figure 1)."""


def test_the_boxes_are_those_of_the_statement() -> None:
    found = a_flow()
    boxes: dict[str, list[list[str]]] = {}
    for title, way in zip(TEMPLATE, (found.first, found.other), strict=False):
        for step in steps_of(found, way):
            for lines in (step.box, step.leaves) if step else ():
                if lines:
                    boxes.setdefault(title, []).append([line.words for line in lines if not line.depth])
    boxes[""] = [[line.words for way, _, line in lines_of(found) if not way]]
    assert boxes == TEMPLATE
    assert dict.fromkeys(way for way, _, _ in lines_of(found)) == dict.fromkeys(TEMPLATE)


def test_a_scoping_review_gives_reasons_at_each_stage_and_speaks_of_sources_of_evidence() -> None:
    words = [line.words for _, _, line in lines_of(a_flow("scoping"))]
    assert "Off topic" in words
    assert "Sources of evidence included in review" in words
    assert "Off topic" not in [line.words for _, _, line in lines_of(a_flow())]


def test_what_the_log_and_the_project_do_not_agree_on_is_said() -> None:
    log = [Search("1", "PubMed", "databases", found=5, duplicates=1), Search("2", "Embase", "databases", found=1)]
    nobody = way_of((), (), Rules(), has_text=True)
    found = flow([Placed("a", "1", "", nobody), Placed("b", "2", "", nobody), Placed("c", "2", "", nobody)], log)
    assert found.first.identified == {"databases": 7}
    assert (found.first.missing, found.first.screening.open, found.first.screened) == (3, 3, 0)
    assert found.remarks[0].startswith("PubMed: 3 of 5 records are neither")
    assert found.remarks[1].startswith("Embase: the search log says 1 records, but 2")


def test_reports_of_one_study_are_one_study_and_sole_deciders_are_told() -> None:
    yes = {"eligibility": ("included", "")}
    both = way_of([("a", yes), ("b", yes)], (), Rules(), has_text=True)  # type: ignore[list-item]
    one = way_of([("a", yes)], (), Rules(), has_text=True)  # type: ignore[list-item]
    found = flow([Placed("a", "", "Trial 1", both), Placed("b", "", "trial 1", one), Placed("c", "", "", one)], [])
    assert (found.studies, found.reports) == (2, 3)
    assert (found.alone["eligibility"], found.together["eligibility"]) == (2, 1)
    assert found.first.identified == {"": 3}


def test_nothing_is_begun_without_decision_and_log() -> None:
    nobody = Placed("a", "", "", way_of((), (), Rules(), has_text=True))
    assert not flow([nobody], []).begun
    assert flow([nobody], [Search("1", "PubMed", "databases")]).begun
    assert not Stream().records
