"""Where a source stands at each stage, worked out by hand from what coders said."""

from __future__ import annotations

import pytest

from reviewer.model.sources.screening import Agreed, Rules, Said, StageStanding, Way, folded, way_of

TITLE_IN: Said = {"screening": ("included", "")}
TITLE_OUT: Said = {"screening": ("excluded", "")}
IN: Said = {"eligibility": ("included", "")}
TWO = Rules(screening_by=2, eligibility_by=2)


def out(reason: str) -> Said:
    return {"eligibility": ("excluded", reason)}


def way(*said: Said, agreed: tuple[Agreed, ...] = (), rules: Rules | None = None, has_text: bool = True) -> Way:
    coders = ((f"coder {number}", decisions) for number, decisions in enumerate(said))
    return way_of(coders, agreed, rules or Rules(), has_text=has_text)


def at(found: Way) -> tuple[str, str]:
    return found.stage, found.last.state


@pytest.mark.parametrize(
    ("said", "rules", "has_text", "expected"),
    [
        ((), Rules(), True, ("screening", "open")),
        (({},), Rules(), True, ("screening", "open")),
        ((TITLE_IN,), Rules(), True, ("eligibility", "open")),
        ((TITLE_IN,), Rules(), False, ("retrieval", "open")),
        ((TITLE_OUT,), Rules(), True, ("screening", "excluded")),
        ((TITLE_IN, TITLE_OUT), Rules(), True, ("screening", "conflict")),
        ((IN,), Rules(), True, ("eligibility", "included")),
        ((IN,), TWO, True, ("screening", "waiting")),
        ((IN, TITLE_IN), TWO, True, ("eligibility", "waiting")),
        ((IN, IN), TWO, True, ("eligibility", "included")),
        ((IN, out("Off topic")), Rules(), True, ("eligibility", "conflict")),
        ((out("Off topic"), out("off topic.")), TWO, True, ("eligibility", "excluded")),
        ((out("Duplicate"),), Rules(), True, ("screening", "excluded")),
        ((out("duplicate"), out("DUPLICATE!")), TWO, True, ("screening", "excluded")),
        ((out("Duplicate"), out("Off topic")), Rules(), True, ("screening", "conflict")),
        ((out("Off topic"),), Rules(), False, ("screening", "excluded")),
        ((out("Full text not available"),), Rules(), False, ("retrieval", "excluded")),
        (({"screening": ("excluded", "full text NOT available")},), Rules(), True, ("retrieval", "excluded")),
        (({"retrieval": ("excluded", "")},), Rules(), False, ("retrieval", "excluded")),
        (({"retrieval": ("included", "")},), Rules(), False, ("eligibility", "open")),
        (({"retrieval": ("excluded", "")}, IN), Rules(), True, ("retrieval", "conflict")),
        ((TITLE_IN | out("Duplicate"),), Rules(), True, ("eligibility", "excluded")),
        ((TITLE_OUT | IN,), Rules(), True, ("screening", "excluded")),
    ],
)
def test_where_a_source_is(said: tuple[Said, ...], rules: Rules, has_text: bool, expected: tuple[str, str]) -> None:
    assert at(way(*said, rules=rules, has_text=has_text)) == expected


def test_reasons_are_compared_by_their_words_and_spelled_as_the_team_does() -> None:
    rules = Rules(reasons=("Wrong people",), kinds={"Seen before": "duplicate"})
    found = way(out("wrong   PEOPLE!"), out("Wrong people"), rules=rules).last
    assert (found.state, found.reasons) == ("excluded", ("Wrong people",))
    assert way(out("seen before."), rules=rules).last.kind == "duplicate"
    found = way(out("Too old"), out("too short"), rules=rules).last
    assert (found.state, found.reasons) == ("excluded", ("Too old", "too short"))
    assert folded("Café –  CRÈME") == folded("café crème")
    assert folded("?!") == "?!"


def test_one_person_who_was_two_coders_is_one(
) -> None:  # fmt: skip
    found = way_of([("a", IN), ("a", IN)], (), TWO, has_text=True)
    assert at(found) == ("screening", "waiting")


def test_what_was_agreed_holds_whatever_each_decided() -> None:
    apart = (IN, out("Off topic"))
    settled = Agreed("s", "eligibility", "excluded", "OFF TOPIC")
    found = way(*apart, agreed=(settled,))
    assert at(found) == ("eligibility", "excluded")
    assert found.last == StageStanding("excluded", ("Off topic",), "eligibility", found.last.votes, agreed=True)
    assert len(found.last.votes) == 2
    back = Agreed("s", "eligibility", "to_screen")
    assert at(way(*apart, agreed=(back,))) == ("eligibility", "conflict")
    at_title = Agreed("s", "screening", "included")
    assert at(way(TITLE_IN, TITLE_OUT, agreed=(at_title,))) == ("eligibility", "open")
    assert at(way(agreed=(settled,))) == ("eligibility", "excluded")
    assert at(way(agreed=(settled,), has_text=False)) == ("eligibility", "excluded")
