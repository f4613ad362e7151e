"""Which convention a file follows is found out, and every selection stands on its words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.analysis.interchange.resolving import resolve
from reviewer.model.interchange.offsets import CONVENTIONS, Convention, Counted
from reviewer.model.interchange.project import Selection, SourceEntry, WholeProject

SEED = "Some people felt better 😀 within hours.\r\nOthers — “nobody” — did not.\r\nהוא אמר שלום 👩‍⚕️ there.\r\n"
WORDS = ("felt better", "within hours", "nobody", "did not", "שלום", "there")


def counted(text: str, at: int, convention: Convention) -> int:
    """How a program that follows a convention counts, worked out by Python's own codecs."""
    before = text[:at] if convention.raw else text[:at].replace("\r\n", "\n")
    encoded = {"characters": lambda: len(before), "utf-16": lambda: len(before.encode("utf-16-le")) // 2}
    return encoded.get(convention.unit, lambda: len(before.encode("utf-8")))()


def written(
    text: str, words: tuple[str, ...], convention: Convention, *, named: bool = True, cut: int = 999
) -> WholeProject:
    """A project whose selections are counted so."""
    selections = []
    for number, each in enumerate(words):
        start = text.index(each)
        end = counted(text, start + len(each), convention) - convention.inclusive
        quote = each[:cut] if named else ""
        selections.append(Selection(f"{number:032x}", "s", counted(text, start, convention), end, quote))
    return WholeProject(sources=(SourceEntry("s", "A source", text),), selections=tuple(selections))


def placed(project: WholeProject, chosen: Convention | None = None) -> list[str]:
    """The words on which the selections stand."""
    text = Counted(project.sources[0].text or "").text
    found = resolve(project, chosen=chosen).placed
    return [text[found[each.guid].start : found[each.guid].end] for each in project.selections]


@pytest.mark.parametrize("convention", CONVENTIONS, ids=Convention.in_words)
def test_names_tell_every_convention(convention: Convention) -> None:
    project = written(SEED, WORDS, convention)
    found = resolve(project)
    assert placed(project) == list(WORDS)
    assert (found.convention, found.by, found.named, found.fitting) == (convention, "words", 6, 6)
    assert not found.to_ask


@given(
    text=st.text(alphabet="aé😀\n “שß", min_size=1, max_size=40).map(lambda text: text.replace("\n", "\r\n")),
    convention=st.sampled_from(CONVENTIONS),
    data=st.data(),
)
@settings(max_examples=300, deadline=None)
def test_a_place_is_the_same_characters_however_it_is_counted(
    text: str, convention: Convention, data: st.DataObject
) -> None:
    ends = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n" or at == 0]
    start = data.draw(st.sampled_from(ends))
    end = data.draw(st.sampled_from(ends))
    if start >= end:
        return
    numbers = counted(text, start, convention), counted(text, end, convention) - convention.inclusive
    place = Counted(text).place(convention, *numbers)
    assert place is not None
    assert Counted(text).text[slice(*place)] == text[start:end].replace("\r\n", "\n")


@pytest.mark.parametrize("unit", ["utf-16", "bytes"])
def test_an_offset_inside_a_character_is_no_place(unit: str) -> None:
    counted_text = Counted("a😀b")
    assert counted_text.place(Convention(unit), 2, 3) is None  # type: ignore[arg-type]
    assert counted_text.place(Convention(unit), 0, 99) is None  # type: ignore[arg-type]
    assert counted_text.place(Convention(unit), 1, 1) is None  # type: ignore[arg-type]


def test_names_that_were_cut_are_told_apart_from_passages_that_end_there() -> None:
    long = "A sentence that goes on and on, far behind what any program would show of it in a list of its passages, is cut."
    text = f"One 😀 word.\r\n{long}\r\nAnd another word.\r\n"
    convention = Convention("utf-16", raw=True)
    project = written(text, (long, "And another"), convention, cut=95)
    assert resolve(project).convention == convention
    assert placed(project) == [long, "And another"]


def test_without_names_whole_words_decide() -> None:
    project = written(SEED, WORDS, Convention("utf-16", raw=True), named=False)
    found = resolve(project)
    assert (found.convention, found.by, found.named) == (Convention("utf-16", raw=True), "borders", 0)
    assert placed(project) == list(WORDS)


def test_where_whole_words_hardly_decide_it_is_asked() -> None:
    # One letter on, and a word border too.
    project = WholeProject(
        sources=(SourceEntry("s", "A source", "😀 a b c d e f\r\n" * 2),),
        selections=tuple(Selection(f"{at:032x}", "s", at, at + 1) for at in (3, 5, 7)),
    )
    found = resolve(project)
    assert found.to_ask
    assert len({each.unit for each, _ in found.rivals} | {found.convention.unit}) > 1


def test_where_all_conventions_agree_nothing_is_asked() -> None:
    project = written("Plain words alone.\n", ("words",), Convention(), named=False)
    found = resolve(project)
    assert (found.by, found.to_ask) == ("nothing", False)


def test_one_text_that_disagrees_has_a_convention_of_its_own() -> None:
    usual, other = written(SEED, WORDS, Convention()), written(SEED, WORDS, Convention("utf-16", raw=True))
    moved = tuple(
        Selection(f"f{each.guid[1:]}", "t", each.start, each.end, each.quote) for each in other.selections[1:3]
    )
    project = WholeProject(
        sources=(*usual.sources, SourceEntry("t", "Another", SEED)), selections=usual.selections + moved
    )
    found = resolve(project)
    assert (found.convention, found.others) == (Convention(), {"t": Convention("utf-16", raw=True)})
    text = Counted(SEED).text
    assert [text[place.start : place.end] for place in found.placed.values()] == [*WORDS, *WORDS[1:3]]


def test_a_passage_that_stands_elsewhere_is_found_by_its_words() -> None:
    project = written(SEED, WORDS, Convention())
    shifted = Selection("a" * 32, "s", 70, 76, "nobody")
    found = resolve(WholeProject(sources=project.sources, selections=(*project.selections, shifted)))
    place = found.placed["a" * 32]
    assert place.how == "words"
    assert Counted(SEED).text[place.start : place.end] == "nobody"


def test_words_that_stand_nowhere_leave_a_place_that_is_unsure() -> None:
    project = written(SEED, WORDS, Convention())
    strange = Selection("a" * 32, "s", 5, 11, "these are not its words")
    behind = Selection("b" * 32, "s", 500, 511, "nor are these")
    found = resolve(WholeProject(sources=project.sources, selections=(*project.selections, strange, behind)))
    assert found.placed["a" * 32].how == "unsure"
    assert [each.guid for each in found.lost] == ["b" * 32]


def test_what_somebody_said_holds() -> None:
    project = written(SEED, WORDS, Convention("bytes"), named=False)
    assert placed(project, Convention("bytes")) == list(WORDS)
