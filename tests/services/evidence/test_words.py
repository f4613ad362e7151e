"""Words against a count made here letter by letter, and the places of words against the texts themselves."""

from __future__ import annotations

import csv
import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

import main as program
from reviewer.errors import Cancelled, UsageError
from reviewer.progress import Progress
from reviewer.services.evidence import words
from reviewer.services.evidence.overview import overview
from reviewer.services.evidence.words import LeftOut
from tests.builder import ProjectBuilder

TEXTS = {
    "One": "The patient's sleep got better. THE PATIENT’S sleep!\nWell-being, well-\nbeing; 2 of 12 -- don't.",
    "Two": "Größe, GRÖSSE und Schlaf — der Schlaf. E\u0301tude, étude. 睡眠 helps; sleep-deprived _sleep_.",
}


def by_hand(text: str) -> Counter[str]:
    """Words letter by letter: a hyphen or apostrophe between two letters joins them; a character of Han is a word."""
    found: Counter[str] = Counter()
    word = ""
    text = unicodedata.normalize("NFC", text)
    for at, char in enumerate(text + " "):
        after = text[at + 1 : at + 2]
        if "CJK" in unicodedata.name(char, ""):
            found[char] += 1
        elif char.isalnum() or (char in "'’-" and word and after.isalnum()):
            word += char
        elif word:
            found[word.casefold().replace("’", "'")] += 1
            word = ""
    return found


@pytest.fixture
def builder(tmp_path: Path) -> ProjectBuilder:
    builder = ProjectBuilder(tmp_path / "a.review")
    for title, text in TEXTS.items():
        builder.with_source(text, title)
    return builder


def test_as_many_words_as_the_overview_counts(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "b.review")
    builder.with_source(
        "por visitante_4471 - segunda, it’s a_well__known _fact_, 3 de março. Size: small_scale", "Forum"
    )
    # By hand: por, visitante_4471, segunda, it’s, a_well__known, fact, 3, de, março, Size, small_scale.
    assert words.frequencies(project=builder.project).running == 11
    assert overview(project=builder.project).sources.words == 11


def test_words_equal_an_independent_count(builder: ProjectBuilder) -> None:
    found = words.frequencies(project=builder.project, left_out=LeftOut(numbers=False))
    each = [by_hand(text) for text in TEXTS.values()]
    whole = each[0] + each[1]
    assert {word.word: word.count for word in found.words} == whole
    assert {word.word: word.sources for word in found.words} == {
        word: sum(word in one for one in each) for word in whole
    }
    assert (found.running, found.distinct, found.texts) == (whole.total(), len(whole), 2)
    counts = {word.word: word.count for word in found.words}
    assert (counts["patient's"], counts["grösse"], counts["étude"], counts["睡"], counts["well-being"]) == (
        2,
        2,
        2,
        1,
        1,
    )
    assert [word.count for word in found.words] == sorted(whole.values(), reverse=True)


def test_function_words_own_words_and_numbers_are_left_out(builder: ProjectBuilder) -> None:
    left_out = LeftOut(("en", "de"), ("Sleep",))
    shown = {word.word for word in words.frequencies(project=builder.project, left_out=left_out).words}
    assert shown & {"the", "of", "don't", "und", "der", "sleep", "2", "12"} == set()
    assert {"patient's", "schlaf", "better"} <= shown
    with pytest.raises(UsageError, match="no list of function words for “xx”"):
        words.stop_list("xx")


@pytest.mark.parametrize("language", words.STOP_LISTS)
def test_each_list_has_the_commonest_words_of_its_language(language: str) -> None:
    commonest = {
        "en": "the of and to in a is that for it was on are as with his they at be this",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se",
    }[language]
    found = words.stop_list(language)
    assert set(commonest.split()) - found == set()
    assert len(found) > 250
    assert found & {"patient", "sleep", "schlaf", "paciente", "sommeil"} == set()


def test_each_place_is_exact_and_there_are_as_many_as_were_counted(builder: ProjectBuilder) -> None:
    project = builder.project
    counts = words.frequencies(project=project, left_out=LeftOut(numbers=False)).words
    for each in counts:
        found = words.context(project=project, words=each.word, width=12)
        assert (found.number, found.sources) == (each.count, each.sources), each.word
        for line in found.lines:
            text = TEXTS[line.title]
            assert text[line.start : line.end].replace("\n", " ") == line.word
            assert text[max(0, line.start - 12) : line.start].replace("\n", " ") == line.before
            assert text[line.end : line.end + 12].replace("\n", " ") == line.after


def test_several_words_any_ending_and_orders(builder: ProjectBuilder) -> None:
    def found(wanted: str, **how: object) -> list[str]:
        lines = words.context(project=builder.project, words=wanted, **how).lines  # type: ignore[arg-type]
        return [line.word for line in lines]

    assert found("patient's SLEEP") == ["patient's sleep", "PATIENT’S sleep"]
    assert found("sleep*") == ["sleep", "sleep", "sleep-deprived", "sleep"]
    assert found("sleep got bett*") == ["sleep got better"]
    assert found("sleep worse") == []
    after = words.context(project=builder.project, words="the", order="after").lines
    assert [line.word for line in after] == ["The", "THE"]
    before = words.context(project=builder.project, words="sleep", order="before", width=14).lines
    # By the word before: "étude 睡眠 helps", "patient's", "the patient's".
    assert [line.title for line in before] == ["Two", "One", "One"]
    with pytest.raises(UsageError, match="no word to look for"):
        words.context(project=builder.project, words=" *?! ")


def test_what_was_counted_is_kept_until_texts_change_and_can_be_stopped(builder: ProjectBuilder) -> None:
    steps: list[str] = []
    listening = Progress(lambda label, done, total: steps.append(f"{done}/{total}"))
    project = builder.project
    words.frequencies(project=project, progress=listening)
    assert steps == ["0/2", "1/2", "2/2"]
    words.frequencies(project=project, progress=listening)
    assert len(steps) == 3
    builder.with_source("Sleep again.", "Three")
    assert {word.word: word.count for word in words.frequencies(project=project).words}["again"] == 1
    one = words.frequencies(project=project, sources=[builder.last.id] if builder.last else [])
    assert [(word.word, word.count) for word in one.words] == [("again", 1), ("sleep", 1)]
    stopped = Progress()
    stopped.stop()
    with pytest.raises(Cancelled):
        words.context(project=project, words="sleep", progress=stopped)


def test_the_command_line(builder: ProjectBuilder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(builder.project.path)
    builder.project.close()
    assert program.main(["words", path, "--stop", "en", "--top", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"word": "sleep", "count": 3, "sources": 2}]
    for name in ("w.csv", "w.svg"):
        assert program.main(["words", path, "-o", str(tmp_path / name)]) == 0
    rows = list(csv.DictReader((tmp_path / "w.csv").read_text("utf-8-sig").splitlines()))
    assert {"Word": "grösse", "Uses": "2", "Sources": "1"} in rows
    capsys.readouterr()
    assert program.main(["context", path, "schlaf", "--width", "4"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "und  [Schlaf]  — d  Two", "der  [Schlaf] . E\u0301  Two", "2 places in 1 source; shown 2.",
    ]  # fmt: skip
    assert program.main(["context", path, "schlaf", "-o", str(tmp_path / "c.csv")]) == 0
    place = next(csv.DictReader((tmp_path / "c.csv").read_text("utf-8-sig").splitlines()))
    assert TEXTS["Two"][int(place["Start"]) : int(place["End"])] == place["Word"] == "Schlaf"
    assert program.main(["context", path, "…"]) == 2
