"""What a user finds: words in any form and spelling, phrases, nearness, filters, titles, codes and memos."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import Cancelled, QueryError
from reviewer.model.sources.text import Paragraphs, Span
from reviewer.progress import Progress
from reviewer.search import Marked, Note, search
from tests.search.search_library import Library

TRIAL = (
    "Treatment\u2011resistant depression\n\n"
    "Patients felt relief within hours 😀 of a “single” infusion. A rapid, if brief, relief was common.\n"
    "Rapid relief is not a cure. The patient’s cafe\u0301 visits resumed; São Paulo’s clinic saw the same.\n"
    "Glutamatergic signalling may drive neuroplasticity."
)
SAFETY = (
    "Bladder risks rise with dose.\nA risk of dissociation is short-lived; bladder pain may last.\n"
    "側坐核 responds. قَلْب and heart.\nNeuro\u00adplastic change was not seen, \ufb01nally."
)
BLOG = "No bladder here counts. Glutamate, glutamate everywhere; neuroplasticity too. Déjà vu in the café."


@pytest.fixture(params=["indexed", "read directly"])
def found(request: pytest.FixtureRequest, tmp_path: Path):
    """Finds in the library and gives what was found, with and without an index."""
    library = a_library()
    folder = library.indexed(tmp_path / "index") if request.param == "indexed" else None

    def find(query: str, **options):
        result = search(query, corpus=library, folder=folder, **options)
        assert result.read_directly == (0 if folder else 3)
        for hit in result.hits:
            whole = {"text": library.texts.get(hit.source, ""), "title": hit.title}.get(hit.kind, NOTES.get(hit.target))
            assert whole[hit.start : hit.end] == hit.quote
            assert whole[hit.sentence.start : hit.sentence.end] == hit.shown
            assert hit.sentence.start <= hit.start < hit.end <= hit.sentence.end
        return result

    return find


NOTES = {"c1": "Risks/Bladder problems", "m1": "Check the bladder dose", "m2": "A plan for relief"}


def a_library() -> Library:
    second = SAFETY.index("A risk")
    return Library(
        {"trial": TRIAL, "safety": SAFETY, "blog": BLOG},
        titles={"trial": "A trial of rapid relief", "safety": "Safety", "blog": "A blog"},
        marked={
            ("code", "Risks"): {"safety": [Marked("h1", second, second + 21)], "trial": [Marked("h3", 60, 70)]},
            ("coder", "B"): {"safety": [Marked("h1", second, second + 21), Marked("h2", 0, 13)]},
            ("memo", "check"): {"safety": [Marked("h2", 0, 13)]},
        },
        typed={("type", "blog"): {"blog"}, ("title", "nothing"): set()},
        notes=[
            Note("code", "c1", NOTES["c1"]),
            Note("memo", "m1", NOTES["m1"], "safety", second, second + 5),
            Note("memo", "m2", NOTES["m2"]),
        ],
    )


def quotes(result, kind: str = "text") -> dict[str, list[str]]:
    listed: dict[str, list[str]] = {}
    for hit in result.hits:
        if hit.kind == kind:
            listed.setdefault(hit.source, []).append(hit.quote)
    return listed


def test_a_plain_word_finds_its_forms_with_their_exact_characters(found):
    assert quotes(found("risk")) == {"safety": ["risks", "risk"]}
    assert quotes(found("RISKS")) == {"safety": ["risks", "risk"]}


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("cafe", {"trial": ["cafe\u0301"], "blog": ["café"]}),
        ("café", {"trial": ["cafe\u0301"], "blog": ["café"]}),
        ("sao", {"trial": ["São"]}),
        ("SÃO", {"trial": ["São"]}),
        ("deja", {"blog": ["Déjà"]}),
        ("treatment-resistant", {"trial": ["Treatment\u2011resistant"]}),
        ("patient’s", {"trial": ["patient’s"]}),
        ("patient's", {"trial": ["patient’s"]}),
        ('"neuroplastic"', {"safety": ["Neuro\u00adplastic"]}),
        ("finally", {"safety": ["\ufb01nally"]}),
        ("坐核", {"safety": ["坐核"]}),
        ("قلب", {"safety": ["قَلْب"]}),
    ],
)
def test_spelling_does_not_hide_a_word(found, query, wanted):
    assert quotes(found(query)) == wanted


def test_several_words_must_stand_in_the_same_source(found):
    assert quotes(found("bladder dissociation")) == {"safety": ["Bladder", "dissociation", "bladder"]}
    assert set(quotes(found("glutamat* AND neuroplastic*"))) == {"trial", "blog"}
    assert quotes(found("bladder NOT dissociation")) == {"blog": ["bladder"]}
    assert set(quotes(found("(dissociation OR infusion) NOT pain"))) == {"trial"}


def test_quotation_marks_ask_for_the_words_as_written_and_in_order(found):
    assert quotes(found('"rapid relief"')) == {"trial": ["Rapid relief"]}
    assert quotes(found("“rapid relief”")) == {"trial": ["Rapid relief"]}
    assert quotes(found('"relief rapid"')) == {}
    assert quotes(found('"risk"')) == {"safety": ["risk"]}


def test_near_words_may_come_in_any_order_in_one_paragraph(found):
    assert quotes(found('"relief rapid"~5')) == {"trial": ["rapid, if brief, relief", "Rapid relief"]}
    assert quotes(found('"rapid relief"~1')) == {"trial": ["Rapid relief"]}
    assert quotes(found("near:1(rap* relief)")) == {"trial": ["Rapid relief"]}
    assert quotes(found("near:50(hours glutamat*)")) == {}


def test_wildcards_and_likeness(found):
    assert quotes(found("glutamat*")) == {"blog": ["Glutamate", "glutamate"], "trial": ["Glutamatergic"]}
    assert quotes(found("gl?tamate")) == {"blog": ["Glutamate", "glutamate"]}
    assert quotes(found("*plasticity"))["trial"] == ["neuroplasticity"]
    assert quotes(found("bladdre~")) == quotes(found("bladder"))
    assert quotes(found("bldder~9")) == quotes(found("bldder~2"))
    assert quotes(found("bladder-pa*")) == {"safety": ["bladder pain"]}


def test_the_sentence_and_paragraph_of_a_hit(found):
    hit = next(hit for hit in found("brief").hits if hit.kind == "text")
    assert hit.shown == "A rapid, if brief, relief was common."
    assert Paragraphs(TRIAL).spans[hit.paragraph - 1] == Paragraphs(TRIAL).at(hit.start)
    assert hit.paragraph == 2


def test_a_word_beside_a_code_counts_only_in_passages_so_coded(found):
    result = found("code:Risks bladder")
    assert quotes(result) == {"safety": ["bladder"]}
    assert result.hits[0].start == SAFETY.index("bladder pain")


def test_filters_together_speak_of_one_highlight(found):
    assert [hit.target for hit in found("coder:B").hits] == ["h2", "h1"]
    assert [hit.target for hit in found("coder:B code:Risks").hits] == ["h1"]
    assert [hit.target for hit in found("coder:B NOT code:Risks").hits] == ["h2"]
    assert found("code:Risks memo:check").total == 0


def test_filters_alone_list_passages_or_sources(found):
    listed = found("code:Risks").hits
    assert [(hit.source, hit.quote) for hit in listed] == [
        ("trial", TRIAL[60:70]),
        ("safety", "A risk of dissociatio"),
    ]
    assert [(hit.kind, hit.source, hit.quote) for hit in found("type:blog").hits] == [("title", "blog", "A blog")]
    assert quotes(found("type:blog bladder")) == {"blog": ["bladder"]}
    assert found("title:nothing").total == 0


def test_words_left_out_beside_a_code_are_left_out_of_its_passages(found):
    assert [hit.target for hit in found("coder:B NOT dissociation").hits] == ["h2"]
    assert [hit.start for hit in found("bladder NOT code:Risks type:blog").hits] == [BLOG.index("bladder")]


def test_titles_codes_and_memos_are_searched_too(found):
    assert [(hit.source, hit.quote) for hit in found("trial").hits if hit.kind == "title"] == [("trial", "trial")]
    result = found("bladder")
    assert [(hit.target, hit.quote) for hit in result.hits if hit.kind == "code"] == [("c1", "Bladder")]
    assert [(hit.source, hit.target) for hit in result.hits if hit.kind == "memo"] == [("safety", "m1")]
    assert [hit.target for hit in found("code:Risks dose").hits if hit.kind == "memo"] == ["m1"]
    assert [hit.kind for hit in found("memo:check dose").hits] == ["text"]


def test_each_source_stands_once_and_the_fullest_comes_first(found):
    result = found("bladder OR relief")
    assert result.counts == {"trial": 4, "safety": 3, "blog": 1, "": 2}
    assert result.total == len(result.hits) == 10


def test_the_limit_is_told(found):
    assert found("bladder", limit=2).truncated
    assert len([hit for hit in found("bladder", limit=2).hits if hit.kind == "text"]) == 2
    assert not found("risk", limit=2).truncated


def test_a_filter_that_nothing_answers_to_is_refused(found):
    with pytest.raises(QueryError, match="Nothing answers to code:“Rsiks” in this project"):
        found("code:Rsiks bladder")


def test_the_first_hits_do_not_need_every_text(tmp_path):
    library = Library({f"s{n}": "ketamine works\n" * 5 for n in range(100)})
    library.indexed(tmp_path / "index")
    assert search("ketamine", corpus=library, folder=tmp_path / "index", limit=20).total == 20
    assert len(library.read) < 10


def test_a_search_can_be_stopped_at_any_step(tmp_path):
    library = Library({f"s{n}": "ketamine works\n" * 50 for n in range(20)})
    folder = library.indexed(tmp_path / "index")
    for query in ("ketamine", "ket*", "ketmine~2", "ketamine NOT ket*"):
        for where in (None, folder):
            progress = Progress()
            progress.stop()
            with pytest.raises(Cancelled):
                search(query, corpus=library, folder=where, progress=progress)


def test_a_paragraph_of_one_megabyte_shows_a_short_stretch():
    text = "word " * 100_000 + "needle " + "word " * 100_000
    hit = search("needle", corpus=Library({"s": text})).hits[0]
    assert text[hit.start : hit.end] == "needle"
    assert len(hit.shown) < 1_000
    assert hit.sentence == Span(hit.start - 300, hit.end + 300)
